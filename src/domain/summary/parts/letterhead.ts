/**
 * The head of an official paper (Decree 30/2020/NĐ-CP, Annex I), for every sheet that bears one: who writes, Quốc
 * hiệu and Tiêu ngữ, and the lines under them.
 */
import type { Campaign } from "../../campaign/campaign";
import type { ColumnNumber } from "../../sheet/cells";
import type { Content, DocumentCell, DocumentRow, StyleName } from "../../plan/plan";
import { textWidth } from "../../plan/layout/heights";
import { TYPE, widthInPoints } from "../../plan/typography";
import { cell, data, row, text } from "./cells";
import type { Span } from "./grid";
import { balanced } from "./lineBreaks";

/** Columns of a line. `points`: it is so long, in their middle; without it as long as they are wide. */
interface Rule extends Span {
  readonly points?: number;
}

/** A sheet's columns, as its letterhead uses them. */
export interface LetterheadGrid {
  /** Agency on the left up to this column, Quốc hiệu on the right up to `last`. */
  readonly left: ColumnNumber;
  readonly last: ColumnNumber;
  /** Of the sheet's columns, in characters: names break where the left half of them ends. */
  readonly widths: readonly number[];
  /** Columns of the lines: a third to a half as long as the agency's line, as long as the motto. */
  readonly underAgency: Rule;
  readonly underMotto: Rule;
  /** Points of a row that carries a line. */
  readonly lineHeight: number;
}

/** Who writes, on the left; Quốc hiệu and Tiêu ngữ on the right, each over its line; then number and date. */
export function letterhead(
  { left, last, widths, underAgency, underMotto, lineHeight }: LetterheadGrid,
  { agency, bloc }: Campaign,
  number: DocumentCell,
  placeDate: DocumentCell,
): DocumentRow[] {
  const room = widths.slice(0, left).reduce((sum, width) => sum + widthInPoints(width), 0);
  const inCapitals = (name: string, style: StyleName): Content => data(balanced(upper(name), room, TYPE[style]));
  const own = (content: Content, style: StyleName, rows: number): DocumentCell =>
    cell(1, content, style, { columns: left, rows });
  const state = (content: Content, style: StyleName): DocumentCell => cell(left + 1, content, style, last - left);
  return [
    row(own(inCapitals(agency, "agency"), "agency", 1), state(text("letterhead.national"), "national")),
    // A name of two lines goes on beside the motto's own line.
    row(own(inCapitals(bloc, "agencyBold"), "agencyBold", 2), state(text("letterhead.motto"), "motto")),
    { ...line(lineHeight, underMotto), height: "fit" },
    line(lineHeight, underAgency),
    row(number, placeDate),
  ];
}

const UNDERSCORE = textWidth("_", TYPE.ruleOfText);

/** A low row whose cell carries nothing but a line: at its top, or of underscores where no columns lie under it. */
export const line = (height: number, { column, columns, points }: Rule): DocumentRow => ({
  cells: [
    points === undefined
      ? cell(column, null, "rule", columns)
      : cell(column, data("_".repeat(Math.round(points / UNDERSCORE))), "ruleOfText", columns),
  ],
  height,
});

export const upper = (name: string): string => name.toLocaleUpperCase("vi");
