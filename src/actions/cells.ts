/**
 * The cells of the workbook as every action needs them: what was decided is known, fonts of suspicious text are
 * asked for.
 */
import type { OfficerTables } from "../domain/campaign/officerTables";
import type { LogEntry } from "../domain/log";
import type { SheetCells, WorkbookCells } from "../domain/sheet/cells";
import type { WorkbookMapping } from "../domain/registration/model/decisions";
import { isLegacySuspect, mayBeLegacy } from "../domain/text/legacy/legacy";
import { isSymbolFont, isSymbolTick } from "../domain/text/marks";
import type { CellPlace, Control, OwnParts, Session, WorkbookState } from "../workbook";
import type { ActionOptions } from "./action";
import { isMemoryDamaged, rememberedMapping } from "./mapping";
import { placeKey } from "../domain/sheet/address";

export interface CellsRead {
  readonly cells: WorkbookCells;
  readonly own: OwnParts;
  readonly officer: OfficerTables;
  readonly state: WorkbookState;
  readonly log: readonly LogEntry[];
  /** Given with the options, or remembered in the workbook; null: nothing was decided. */
  readonly mapping: WorkbookMapping | null;
  /** What the workbook remembered cannot be read any more, and nothing was given in its place. */
  readonly memoryDamaged: boolean;
}

export async function readCells(session: Session, options: ActionOptions, control?: Control): Promise<CellsRead> {
  const mappingFor = (state: WorkbookState): WorkbookMapping | null => options.mapping ?? rememberedMapping(state);
  const { cells, own, officer, state, log } = await session.read(
    { includeHidden: (kept) => (options.includeHidden ?? false) || mappingFor(kept)?.includeHiddenSheets === true },
    control,
  );
  return {
    cells: withFonts(cells, await session.readFonts(suspects(cells), control)),
    own,
    officer,
    state,
    log,
    mapping: mappingFor(state),
    memoryDamaged: options.mapping === undefined && isMemoryDamaged(state),
  };
}

/**
 * Cells whose reading hangs on their font: text that may be in an old encoding, and letters that are ticks in a
 * symbol font.
 */
function suspects(cells: WorkbookCells): CellPlace[] {
  return cells.sheets.flatMap((sheet) => [...legacySuspects(sheet), ...tickSamples(sheet)]);
}

/**
 * Rows with a suspicious text, with whatever else of the row could be read otherwise in that font: «Ghi chó» beside
 * «Hä vµ tªn».
 */
function legacySuspects(sheet: SheetCells): CellPlace[] {
  const found: CellPlace[] = [];
  const { area } = sheet;
  if (area === null) return found;
  sheet.values.forEach((line, row) => {
    if (!line.some((value) => typeof value === "string" && isLegacySuspect(value))) return;
    line.forEach((value, column) => {
      if (typeof value === "string" && mayBeLegacy(value))
        found.push({ sheet: sheet.name, row: area.firstRow + row, column: area.firstColumn + column });
    });
  });
  return found;
}

/** So many cells of a column speak for all its cells with the same letter: a column of ticks is typed in one font. */
const SAMPLES = 5;

function tickSamples(sheet: SheetCells): CellPlace[] {
  const found: CellPlace[] = [];
  const asked = new Map<string, number>();
  eachTick(sheet, (key, row, column) => {
    const before = asked.get(key) ?? 0;
    asked.set(key, before + 1);
    if (before < SAMPLES) found.push({ sheet: sheet.name, row, column });
  });
  return found;
}

/** `key`: column and letter as typed. */
function eachTick({ area, values }: SheetCells, seen: (key: string, row: number, column: number) => void): void {
  if (area === null) return;
  values.forEach((line, row) =>
    line.forEach((value, column) => {
      if (typeof value === "string" && value !== "" && isSymbolTick(value))
        seen(`${column}/${value.trim()}`, area.firstRow + row, area.firstColumn + column);
    }),
  );
}

function withFonts(cells: WorkbookCells, fonts: Awaited<ReturnType<Session["readFonts"]>>): WorkbookCells {
  if (fonts.size === 0) return cells;
  return {
    ...cells,
    sheets: cells.sheets.map((sheet): SheetCells => ({
      ...sheet,
      fonts: withTicks(sheet, fonts.get(sheet.name) ?? sheet.fonts),
    })),
  };
}

/** What was asked of a few ticks of a column holds for the others. */
function withTicks(sheet: SheetCells, fonts: SheetCells["fonts"]): SheetCells["fonts"] {
  const symbols = new Map<string, string>();
  eachTick(sheet, (key, row, column) => {
    const font = fonts.get(placeKey(row, column));
    if (font !== undefined && isSymbolFont(font)) symbols.set(key, font);
  });
  if (symbols.size === 0) return fonts;
  const all = new Map(fonts);
  eachTick(sheet, (key, row, column) => {
    const font = symbols.get(key);
    const place = placeKey(row, column);
    if (font !== undefined && !all.has(place)) all.set(place, font);
  });
  return all;
}
