/** The figures of one row of a sheet, in the order in which they are judged. */
import { SHARE_OF } from "../../registration/model/fields";
import type { StatedFigure } from "../../registration/model/registration";

/** Counts first, then shares: a share by formula only repeats a wrong count of its row. The judges tell whether they reported. */
export function eachFigure(
  figures: readonly StatedFigure[],
  judgeCount: (figure: StatedFigure) => boolean,
  judgeShare: (figure: StatedFigure) => boolean,
): void {
  const isShare = ({ field }: StatedFigure): boolean => SHARE_OF[field] !== undefined;
  let countFailed = false;
  for (const figure of figures) if (!isShare(figure) && judgeCount(figure)) countFailed = true;
  for (const figure of figures) if (isShare(figure) && !(countFailed && figure.cell.formula)) judgeShare(figure);
}

/** An error value is another rule's; a cell without a number says nothing, unless a formula is to give one. */
export const statesNothing = ({ cell, value }: StatedFigure): boolean =>
  cell.error !== null || (value === null && !cell.formula);
