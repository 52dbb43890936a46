/** The cells that a format belongs to: reading what they share, changing it in all of them. */
import { stylesIn } from "../../grid/cells";
import { checkAllowed } from "../../grid/guard";
import { restyle } from "../../grid/styles";
import type { Rect, SheetModel, StyleModel } from "../../model/model";
import type { Host } from "../../state/host";

/** The format of one range, or of all areas of a RangeAreas. */
export interface FormatTarget {
  readonly sheet: SheetModel;
  areas(): readonly Rect[];
}

/** The value that all cells share, or null where they differ. */
export function shared<V>(host: Host, target: FormatTarget, read: (style: StyleModel) => V): V | null {
  let found: V | undefined;
  for (const area of target.areas()) {
    for (const index of stylesIn(target.sheet, area)) {
      const value = read(host.book.styles[index]!);
      if (found === undefined) found = value;
      else if (found !== value) return null;
    }
  }
  return found ?? null;
}

export function change(host: Host, target: FormatTarget, to: (style: StyleModel) => StyleModel): void {
  checkAllowed(target.sheet, "allowFormatCells");
  for (const area of target.areas()) restyle(host.book, target.sheet, area, to);
}
