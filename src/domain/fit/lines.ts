/** What stands above the tables of a workbook: the letterhead of each sheet and the titles of each table. */
import type { FoundTable } from "../registration/model/decisions";
import type { Registration } from "../registration/model/registration";
import { grouped } from "../lists";
import type { SheetCells, WorkbookCells } from "../sheet/cells";
import { mayBeLegacy, readLegacy } from "../text/legacy/legacy";
import { cleanLines } from "../text/normalise";
import { MOST_LETTERHEAD_ROWS, MOST_TITLE_ROWS } from "./evidence";

export interface TitledTable {
  readonly found: FoundTable;
  /** From the top. */
  readonly titles: readonly string[];
}

export interface SheetTop {
  readonly sheet: string;
  /** The sheet's first lines, above its first table. */
  readonly lines: readonly string[];
}

/** Tables that are of this registration; others' lists and what was set aside say nothing of it. */
const OF_THE_REGISTRATION = new Set<FoundTable["outcome"]>(["read", "samePeople"]);

/** The tables that were found, read or not, each with the lines above it. */
export function titledTables(cells: WorkbookCells, { notes }: Registration): readonly TitledTable[] {
  const found = notes?.found ?? [];
  const sheets = new Map(cells.sheets.map((sheet) => [sheet.name, sheet]));
  return [...grouped(found, ({ sheet }) => sheet)].flatMap(([name, tables]) => {
    const sheet = sheets.get(name);
    if (sheet === undefined) return [];
    return tables.map((table): TitledTable => {
      const above = tables.flatMap(({ bodyLast }) => (bodyLast < topOf(table) ? [bodyLast] : []));
      const first = Math.max(1, topOf(table) - MOST_TITLE_ROWS, ...above.map((last) => last + 1));
      return { found: table, titles: linesOf(sheet, first, topOf(table) - 1) };
    });
  });
}

/** Those that are of this registration. */
export const ofTheRegistration = ({ found }: TitledTable): boolean => OF_THE_REGISTRATION.has(found.outcome);

/** The letterheads of the sheets on which something is read. */
export function sheetTops(cells: WorkbookCells, { notes }: Registration): readonly SheetTop[] {
  const found = notes?.found ?? [];
  return cells.sheets.flatMap((sheet): SheetTop[] => {
    const tables = found.filter((table) => table.sheet === sheet.name && OF_THE_REGISTRATION.has(table.outcome));
    if (tables.length === 0 || sheet.area === null) return [];
    const { firstRow } = sheet.area;
    const last = Math.min(firstRow + MOST_LETTERHEAD_ROWS, ...tables.map(topOf)) - 1;
    return [{ sheet: sheet.name, lines: linesOf(sheet, firstRow, last) }];
  });
}

const topOf = ({ headerRows, bodyFirst }: FoundTable): number => headerRows[0] ?? bodyFirst;

/** Line by line, converted where they are in an old encoding. */
function linesOf({ area, values }: SheetCells, first: number, last: number): string[] {
  if (area === null) return [];
  return values
    .slice(Math.max(0, first - area.firstRow), Math.max(0, last - area.firstRow + 1))
    .flatMap((row) => row.flatMap((value) => (typeof value === "string" ? cleanLines(readable(value)) : [])));
}

export const readable = (text: string): string => (mayBeLegacy(text) ? (readLegacy(text)?.unicode ?? text) : text);
