/** A figure of before and of now with the difference, for tables that compare: a number, the figure's name, three figures. */
import { cellAddress } from "../../sheet/address";
import type { Content, DocumentRow, StyleName } from "../../plan/plan";
import { cell, formula, number, row, text } from "./cells";

/** The name over as many columns as units' names take. */
export const CHANGE_COLUMNS = { number: 1, figure: 2, before: 3, now: 4, change: 5 } as const;

/** null: nothing gives it. */
export const figure = (value: number | null): Content => (value === null ? text("totals.unknown") : number(value));

/** `address`: where the sheet shows it; null: nowhere, the number itself is written. */
export const nowOf = (value: number | null, address: string | null): Content =>
  address === null ? figure(value) : formula(address);

export function changeRow(
  name: Content,
  { before, now }: { readonly before: Content; readonly now: Content },
  { position, rowNumber }: { readonly position: number; readonly rowNumber: number },
  style: StyleName = "tableNumber",
): DocumentRow {
  const [was, is] = [cellAddress(rowNumber, CHANGE_COLUMNS.before), cellAddress(rowNumber, CHANGE_COLUMNS.now)];
  return row(
    cell(CHANGE_COLUMNS.number, number(position), "tableTextCentered"),
    cell(CHANGE_COLUMNS.figure, name, "tableText"),
    cell(CHANGE_COLUMNS.before, before, style),
    cell(CHANGE_COLUMNS.now, now, style),
    // «–» on one side leaves nothing to subtract.
    cell(CHANGE_COLUMNS.change, formula(`IF(AND(ISNUMBER(${was}),ISNUMBER(${is})),${is}-${was},"")`), style),
  );
}
