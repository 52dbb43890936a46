/** Links of cells that lead into the same workbook: «=HYPERLINK("#'ĐK cá nhân'!H13", …)». */
import type { CellModel } from "../host/view";

const INTO_THE_BOOK = /^HYPERLINK\("#(?:'((?:[^']|'')+)'|([^'!"]+))!\$?([A-Z]{1,3}\$?\d{1,7})/i;

export function linkOf(cell: CellModel | undefined): { readonly sheet: string; readonly address: string } | null {
  const found = INTO_THE_BOOK.exec(cell?.f ?? "");
  if (found === null) return null;
  return { sheet: (found[1] ?? found[2]!).replace(/''/g, "'"), address: found[3]!.replace("$", "") };
}
