/** The workbook as it will be once the changes stand in it; what formulas make of them is not known here. */
import { grouped } from "../lists";
import { placeKey } from "../sheet/address";
import type { SheetCells, WorkbookCells } from "../sheet/cells";
import type { CellChange } from "./change";

export function patched(cells: WorkbookCells, changes: readonly CellChange[]): WorkbookCells {
  const bySheet = grouped(changes, ({ sheet }) => sheet);
  return { ...cells, sheets: cells.sheets.map((sheet) => patchedSheet(sheet, bySheet.get(sheet.name) ?? [])) };
}

function patchedSheet(sheet: SheetCells, changes: readonly CellChange[]): SheetCells {
  const { area } = sheet;
  if (changes.length === 0 || area === null) return sheet;
  const values = [...sheet.values];
  const numberFormats = [...sheet.numberFormats];
  const fonts = new Map(sheet.fonts);
  const copied = new Set<number>();
  for (const { row, column, after, format, font } of changes) {
    const [line, at] = [row - area.firstRow, column - area.firstColumn];
    // Outside the used range: it grows with the next reading.
    if (values[line]?.[at] === undefined) continue;
    if (!copied.has(line)) {
      copied.add(line);
      values[line] = [...values[line]];
      numberFormats[line] = [...numberFormats[line]!];
    }
    (values[line] as CellChange["before"][])[at] = after;
    if (format !== undefined) (numberFormats[line] as string[])[at] = format;
    if (font !== undefined) fonts.set(placeKey(row, column), font);
  }
  return { ...sheet, values, numberFormats, fonts };
}
