/**
 * Hidden names of the two sheets that were made for the officer's tables. The tables themselves are known by their
 * names in Excel, wherever they were moved; a sheet's mark says that one was made, and which sheet goes with
 * «Xóa mọi dấu vết».
 */
import { OFFICER_SHEETS } from "../../domain/campaign/officerTables";
import type { OfficerSheet } from "../../domain/campaign/officerTables";
import { parseAddress } from "../excel/address";

const PREFIX = "_SoThiDua.tables.";

export const tableMarkName = (sheet: OfficerSheet): string => PREFIX + sheet;

export interface TableMark {
  readonly name: string;
  readonly sheet: OfficerSheet;
  /** Name of the sheet it stands on; null: deleted. */
  readonly place: string | null;
}

/** Those among the workbook's names. Excel does not mind capitals in names, so neither does this. */
export function tableMarksIn(names: readonly { readonly name: string; readonly formula: unknown }[]): TableMark[] {
  return names.flatMap(({ name, formula }) => {
    const sheet = OFFICER_SHEETS.find((each) => tableMarkName(each).toLowerCase() === name.toLowerCase());
    if (sheet === undefined) return [];
    return [{ name, sheet, place: parseAddress(String(formula).replace(/^=/u, ""))?.sheet ?? null }];
  });
}
