/** The cells of the workbook as every action needs them: what was decided is known, fonts of suspicious text are asked for. */
import type { SheetCells, WorkbookCells } from "../domain/registration/cells";
import type { WorkbookMapping } from "../domain/registration/mapping";
import { isLegacySuspect } from "../domain/text";
import type { Control, OwnParts, Session, WorkbookState } from "../workbook";
import type { ActionOptions } from "./action";
import { isMemoryDamaged, rememberedMapping } from "./mapping";

export interface CellsRead {
  readonly cells: WorkbookCells;
  readonly own: OwnParts;
  readonly state: WorkbookState;
  /** Given with the options, or remembered in the workbook; null: nothing was decided. */
  readonly mapping: WorkbookMapping | null;
  /** What the workbook remembered cannot be read any more, and nothing was given in its place. */
  readonly memoryDamaged: boolean;
}

export async function readCells(session: Session, options: ActionOptions, control?: Control): Promise<CellsRead> {
  const mappingFor = (state: WorkbookState): WorkbookMapping | null => options.mapping ?? rememberedMapping(state);
  const { cells, own, state } = await session.read({ includeHidden: (kept) => (options.includeHidden ?? false) || mappingFor(kept)?.includeHiddenSheets === true }, control);
  return { cells: withFonts(cells, await session.readFonts(suspects(cells))), own, state, mapping: mappingFor(state), memoryDamaged: options.mapping === undefined && isMemoryDamaged(state) };
}

/** Cells whose text may be in an old encoding: only for them Excel is asked which font they are in. */
function suspects(cells: WorkbookCells): { sheet: string; row: number; column: number }[] {
  const found: { sheet: string; row: number; column: number }[] = [];
  for (const sheet of cells.sheets) {
    const { area } = sheet;
    if (area === null) continue;
    sheet.values.forEach((line, row) => line.forEach((value, column) => {
      if (typeof value === "string" && isLegacySuspect(value)) found.push({ sheet: sheet.name, row: area.firstRow + row, column: area.firstColumn + column });
    }));
  }
  return found;
}

function withFonts(cells: WorkbookCells, fonts: Awaited<ReturnType<Session["readFonts"]>>): WorkbookCells {
  if (fonts.size === 0) return cells;
  return { ...cells, sheets: cells.sheets.map((sheet): SheetCells => ({ ...sheet, fonts: fonts.get(sheet.name) ?? sheet.fonts })) };
}

