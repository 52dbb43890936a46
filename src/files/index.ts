/** A workbook file as the reader takes it, with nothing of ours in it. */
import { isSymbolFont } from "../domain/text/marks";
import { encodingOfFont } from "../domain/text/legacy/legacy";
import { placeKey } from "../domain/sheet/address";
import type { Area, CellScalar, SheetCells, WorkbookCells } from "../domain/sheet/cells";
import { openFile, WorkbookFileError } from "../host/file";
import type { BookModel, CellModel, SheetModel } from "../host/file";
import { ownIn } from "./own";

export { WorkbookFileError };

/** Hidden sheets are no registration. @throws WorkbookFileError */
export async function cellsOfFile(bytes: Uint8Array, fileName: string): Promise<WorkbookCells> {
  const book = await openFile(bytes, fileName);
  const own = ownIn(book);
  return {
    fileName,
    structureProtected: book.structureProtected,
    sheets: book.sheets
      .filter(({ name, visibility }) => visibility === "Visible" && !own.sheets.has(name))
      .map((sheet) => sheetCells(book, sheet, own.areas.get(sheet.name) ?? [])),
  };
}

function sheetCells(book: BookModel, sheet: SheetModel, ownAreas: readonly Area[]): SheetCells {
  const area = usedArea(sheet);
  const grid = <T>(of: (cell: CellModel | undefined) => T): T[][] =>
    area === null
      ? []
      : Array.from({ length: area.lastRow - area.firstRow + 1 }, (_, row) =>
          Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (__, column) =>
            of(sheet.rows.get(area.firstRow - 1 + row)?.get(area.firstColumn - 1 + column)),
          ),
        );
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: "visible",
    protected: sheet.protection.protected,
    area,
    values: grid(valueOf),
    formulas: grid((cell) => (cell?.f === undefined ? "" : `=${cell.f}`)),
    numberFormats: grid((cell) => book.styles[cell?.s ?? 0]?.numberFormat ?? "General"),
    fonts: fontsOf(book, sheet),
    excelTables: sheet.tables.map(({ id, name, rect, showHeaders, showTotals }) => ({
      id,
      name,
      hasHeaders: showHeaders,
      hasTotals: showTotals,
      firstRow: rect.r0 + 1,
      lastRow: rect.r1 + 1,
      firstColumn: rect.c0 + 1,
      lastColumn: rect.c1 + 1,
    })),
    ownAreas,
    hasPrintArea: false,
  };
}

function valueOf(cell: CellModel | undefined): CellScalar {
  const value = cell?.v ?? "";
  return typeof value === "object" ? value.error : value;
}

/** A cell so far from all others that the rows between would fill the memory is nobody's registration. */
const FARTHEST = { rows: 2000, columns: 200 };

function usedArea({ rows }: SheetModel): Area | null {
  const used = [...rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]) => (valueOf(cell) === "" && cell.f === undefined ? [] : [{ row, column }])),
  );
  const down = stretch(
    used.map(({ row }) => row),
    FARTHEST.rows,
  );
  const across = stretch(
    used.map(({ column }) => column),
    FARTHEST.columns,
  );
  return down === null || across === null
    ? null
    : { firstRow: down.first + 1, lastRow: down.last + 1, firstColumn: across.first + 1, lastColumn: across.last + 1 };
}

/** From the first on, as far as no gap is wider. */
function stretch(places: readonly number[], widest: number): { first: number; last: number } | null {
  const sorted = [...new Set(places)].sort((one, other) => one - other);
  const end = sorted.findIndex((place, index) => index > 0 && place - sorted[index - 1]! > widest);
  const [first] = sorted;
  return first === undefined ? null : { first, last: sorted[(end < 0 ? sorted.length : end) - 1]! };
}

/** Fonts that change what a text says. */
function fontsOf(book: BookModel, { rows }: SheetModel): ReadonlyMap<string, string> {
  const telling = book.styles.map(({ font: { name } }) => encodingOfFont(name) !== null || isSymbolFont(name));
  return new Map(
    [...rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { s }]): [string, string][] =>
        telling[s] === true ? [[placeKey(row + 1, column + 1), book.styles[s]!.font.name]] : [],
      ),
    ),
  );
}
