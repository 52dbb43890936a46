/** Font names, for the cells whose reading hangs on them. */
import { grouped } from "../../domain/lists";
import type { Context } from "../excel/run";
import { areaAddress } from "../excel/address";
import type { CellPlace, FontNames } from "../session/session";
import { placeKey } from "../../domain/sheet/address";

/** About 60 bytes a cell: well below 5 MB. */
const MOST_FONTS = 50_000;

/**
 * One request, one range per column that holds any of the cells asked about (never one per cell). Above the cap the
 * rest stays unknown; the letters of the text then have to do.
 */
export async function readFontNames(context: Context, cells: readonly CellPlace[]): Promise<FontNames> {
  const columns = grouped(cells, ({ sheet, column }) => `${column}:${sheet}`);
  let room = MOST_FONTS;
  const loaded = [...columns.values()].flatMap((places) => {
    const { sheet, column } = places[0]!;
    let firstRow = Infinity;
    let lastRow = 0;
    for (const { row } of places) {
      firstRow = Math.min(firstRow, row);
      lastRow = Math.max(lastRow, row);
    }
    room -= lastRow - firstRow + 1;
    if (room < 0) return [];
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRange(areaAddress({ firstRow, lastRow, firstColumn: column, lastColumn: column }))
      .untrack();
    return [{ sheet, places, firstRow, properties: range.getCellProperties({ format: { font: { name: true } } }) }];
  });
  await context.sync();
  const fonts = new Map<string, Map<string, string>>();
  for (const { sheet, places, firstRow, properties } of loaded) {
    const ofSheet = fonts.get(sheet) ?? new Map<string, string>();
    fonts.set(sheet, ofSheet);
    for (const { row, column } of places) {
      const name = properties.value[row - firstRow]?.[0]?.format?.font?.name;
      if (name !== undefined && name !== "") ofSheet.set(placeKey(row, column), name);
    }
  }
  return fonts;
}
