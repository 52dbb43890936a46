/** One pass over the workbook: the officer's sheets for the reader, and what is ours for the writer. */
import type { Area, SheetCells } from "../../domain/sheet/cells";
import { areaAddress } from "../excel/address";
import { readGrids } from "./grids";
import type { Grid } from "./grids";
import { HIGHLIGHT_MARK } from "../memory/marks";
import type { Context } from "../excel/run";
import { stopIfCancelled } from "../excel/run";
import type { Control, OwnParts, Reading, WorkbookState } from "../session";
import type { Survey, SurveyedSheet } from "./survey";
import { ownSheetNames, sheetOf, survey } from "./survey";

/** A survey with everything in it that a write has to be compared with. Sheets by id. */
export interface Found extends Survey {
  readonly grids: ReadonlyMap<string, Grid>;
  /** Ids of our own conditional formats by sheet. */
  readonly highlights: ReadonlyMap<string, readonly string[]>;
}

type Contents = "visible" | "all" | "none";

/** `wanted` "none": for clearing, which compares nothing. */
export async function readWorkbook(
  context: Context,
  wanted: Contents | ((state: WorkbookState) => Contents),
  control?: Control,
): Promise<Found> {
  stopIfCancelled(control);
  const found = await survey(context);
  const contents = typeof wanted === "string" ? wanted : wanted(found.state);
  const own = ownSheetNames(found);
  const sheets =
    contents === "none"
      ? []
      : found.sheets.filter(
          (sheet) =>
            sheet.used !== null &&
            (contents === "all" || sheet.visibility === "visible" || own.has(sheet.name) || hasFlags(found, sheet)),
        );
  const rules = found.sheets
    .filter((sheet) => hasFlags(found, sheet))
    .flatMap((sheet) => sheet.customFormats.map((id) => ({ sheet, id })));
  const loaded: { readonly sheet: string; readonly id: string; readonly rule: Excel.ConditionalFormatRule }[] = [];
  const grids = await readGrids(
    context,
    sheets.map((sheet) => ({ sheet: sheet.id, area: sheet.used! })),
    () => {
      loaded.length = 0;
      for (const { sheet, id } of rules) loaded.push({ sheet: sheet.id, id, rule: ruleOf(context, sheet, id) });
    },
    control,
  );
  const highlights = new Map<string, string[]>();
  for (const { sheet, id, rule } of loaded) {
    if (rule.formula.includes(HIGHLIGHT_MARK)) highlights.set(sheet, [...(highlights.get(sheet) ?? []), id]);
  }
  return { ...found, grids: new Map(sheets.map((sheet, index) => [sheet.id, grids[index]!])), highlights };
}

function ruleOf(context: Context, sheet: SurveyedSheet, id: string): Excel.ConditionalFormatRule {
  const { rule } = context.workbook.worksheets
    .getItem(sheet.id)
    .getRange()
    .untrack()
    .conditionalFormats.getItem(id).custom;
  rule.load("formula");
  return rule;
}

const hasFlags = (found: Survey, sheet: SurveyedSheet): boolean =>
  found.marks.some(({ mark, place }) => mark.kind === "flags" && place?.sheet === sheet.name);

const EMPTY: readonly (readonly never[])[] = [];

/** What the actions get to see. A hidden sheet that was not asked for arrives without its cells. */
export function asReading(found: Found, includeHidden: boolean): Reading {
  const own = ownSheetNames(found);
  const flags = ownFlags(found);
  return {
    cells: {
      fileName: found.fileName,
      structureProtected: found.structureProtected,
      sheets: found.sheets
        .filter(({ name }) => !own.has(name))
        .map((sheet): SheetCells => {
          const grid = includeHidden || sheet.visibility === "visible" ? found.grids.get(sheet.id) : undefined;
          return {
            id: sheet.id,
            name: sheet.name,
            visibility: sheet.visibility,
            protected: sheet.protected,
            area: grid?.area ?? null,
            values: grid?.values ?? EMPTY,
            formulas: grid?.formulas ?? EMPTY,
            numberFormats: grid?.numberFormats ?? EMPTY,
            fonts: new Map(),
            excelTables: sheet.tables,
            ownAreas: flags.filter((each) => each.sheet === sheet.name).map(({ area }) => area),
            hasPrintArea: sheet.printArea !== null && !setByUs(found, sheet),
          };
        }),
    },
    own: { sheets: ownSheets(found), flags },
    state: {
      version: 1,
      decisions: found.state.decisions,
      lastRun: found.state.lastRun,
      ...(found.state.damaged === true ? { damaged: true } : {}),
    },
  };
}

/** The sheet's print area is the one we put there: the flags on it remember that. */
export function setByUs(found: Survey, sheet: SurveyedSheet): boolean {
  return found.marks.some(
    ({ name, place }) => place?.sheet === sheet.name && (found.state.book.flags[name]?.printArea ?? null) !== null,
  );
}

function ownSheets(found: Survey): OwnParts["sheets"] {
  return found.marks.flatMap((marked) => {
    const sheet = sheetOf(found, marked);
    if (marked.mark.kind === "flags" || sheet === null) return [];
    const role = marked.mark.kind === "slip" ? "slip" : marked.mark.role;
    return [{ role, subject: found.state.book.documents[marked.name]?.subject ?? "", id: sheet.id, name: sheet.name }];
  });
}

function ownFlags(found: Found): OwnParts["flags"] {
  return found.marks.flatMap(({ mark, place }) => {
    if (mark.kind !== "flags" || place === null) return [];
    const sheet = found.sheets.find(({ name }) => name === place.sheet);
    return [
      {
        sheet: place.sheet,
        area: place.area,
        stamp: sheet === undefined ? null : stampIn(found.grids.get(sheet.id), place.area),
      },
    ];
  });
}

/** «Trạng thái (24/03/2021 09:05)» → «24/03/2021 09:05»; anything else, «Đang ghi…» too, says that the last run did not finish. */
function stampIn(grid: Grid | undefined, area: Area): string | null {
  if (grid === undefined) return null;
  const header = grid.values[area.firstRow - grid.area.firstRow]?.[area.firstColumn - grid.area.firstColumn];
  return /\((\d[^()]*\d)\)\s*$/u.exec(String(header ?? ""))?.[1] ?? null;
}

/**
 * Font names of the cells asked about: one request, one range per column that holds any of them (never one per cell). Above the cap the
 * rest stays unknown; the letters of the text then have to do.
 */
export async function readFontNames(
  context: Context,
  cells: readonly CellPlace[],
): Promise<Map<string, Map<string, string>>> {
  const columns = new Map<string, CellPlace[]>();
  for (const cell of cells) {
    const key = `${cell.column}:${cell.sheet}`;
    const column = columns.get(key);
    if (column === undefined) columns.set(key, [cell]);
    else column.push(cell);
  }
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
      if (name !== undefined && name !== "") ofSheet.set(`${row}:${column}`, name);
    }
  }
  return fonts;
}

interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** About 60 bytes a cell: well below 5 MB. */
const MOST_FONTS = 50_000;
