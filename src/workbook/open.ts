/** The door to an open workbook: everything above this room sees only the Session. */
import { applyPlan } from "./write/apply";
import { clearWorkbook } from "./write/clear";
import { loadDecision, storeDecision } from "./memory/decisions";
import { cellAddress } from "../domain/sheet/address";
import { readFontNames } from "./read/fonts";
import { readWorkbook } from "./read/read";
import type { Found } from "./read/read";
import { typedTexts } from "./write/typedTexts";
import { inExcel, stopIfCancelled } from "./excel/run";
import type {
  CellPlace,
  Control,
  FontNames,
  Reading,
  Session,
  TypedTexts,
  WorkbookState,
  WriteReport,
} from "./session/session";
import type { WordedPlan } from "../domain/plan/worded";
import { asReading } from "./read/reading";
import { watchCells } from "./read/watch";

/** Waits until Office has started the add-in; where there is no Office (the stand-in), Excel is there already. */
export async function whenReady(): Promise<void> {
  const office = (globalThis as { Office?: { onReady?: () => Promise<unknown> } }).Office;
  if (typeof office?.onReady === "function") await office.onReady();
}

/** `Excel` has to be there: office.js has put it there, or whoever opened the stand-in. */
export async function openSession(): Promise<Session> {
  await whenReady();
  return new ExcelSession();
}

class ExcelSession implements Session {
  /** What the last reading found; good for one write, which is compared with it. */
  private found: Found | null = null;
  /** Our own writing is under way: its events are not the officer's. */
  private writing = false;

  async read(
    options: { readonly includeHidden?: boolean | ((state: WorkbookState) => boolean) } = {},
    control?: Control,
  ): Promise<Reading> {
    const { includeHidden = false } = options;
    const isAll = (state: WorkbookState): boolean =>
      typeof includeHidden === "boolean" ? includeHidden : includeHidden(state);
    this.found = await inExcel((context) =>
      readWorkbook(context, (state) => (isAll(state) ? "all" : "visible"), control),
    );
    return asReading(this.found, isAll(this.found.state));
  }

  async readFonts(cells: readonly CellPlace[]): Promise<FontNames> {
    return cells.length === 0 ? new Map() : inExcel((context) => readFontNames(context, cells));
  }

  write(plan: WordedPlan, state: WorkbookState, control?: Control): Promise<WriteReport> {
    return this.alone(async () => {
      const found = this.found;
      this.found = null;
      return inExcel(async (context) =>
        applyPlan(context, found ?? (await readWorkbook(context, "visible", control)), { plan, state }, control),
      );
    });
  }

  loadDecision(name: string): Promise<unknown> {
    return inExcel((context) => loadDecision(context, name));
  }

  saveDecision(name: string, value: unknown): Promise<void> {
    return this.alone(() => {
      this.found = null;
      return inExcel((context) => storeDecision(context, name, value));
    });
  }

  typed(control?: Control): Promise<TypedTexts> {
    return inExcel(async (context) => {
      const found = await readWorkbook(context, "own", control);
      stopIfCancelled(control);
      return typedTexts(found);
    });
  }

  clear(what: "marks" | "everything", control?: Control): Promise<TypedTexts> {
    return this.alone(() => {
      this.found = null;
      return inExcel(async (context) =>
        clearWorkbook(context, await readWorkbook(context, "own", control), what, control),
      );
    });
  }

  /**
   * The sheet is shown before the cell is selected: both at once goes wrong across sheets (office-js issues 5118,
   * 5769).
   */
  goTo(sheet: string, row: number, column: number): Promise<void> {
    return inExcel(async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      target.activate();
      await context.sync();
      target.getRange(cellAddress(row, column)).untrack().select();
      await context.sync();
    });
  }

  watch(changed: (sheet: string, address: string) => void): Promise<() => Promise<void>> {
    return watchCells((sheet, address) => {
      if (!this.writing) changed(sheet, address);
    });
  }

  private async alone<T>(work: () => Promise<T>): Promise<T> {
    this.writing = true;
    try {
      return await work();
    } finally {
      this.writing = false;
    }
  }
}
