/**
 * Formulas computed with IronCalc as somebody would have typed them; loaded once for each test file that imports
 * this.
 */
import { loadIronCalc } from "../../src/host/xlsx/wasm/wasm";
import type { IronCalc } from "../../src/host/xlsx/wasm/wasm";

/** What is typed into a cell; rows and columns count from 1. */
export type Typed = readonly [row: number, column: number, input: string];
export interface TypedSheet {
  readonly name: string;
  readonly cells: readonly Typed[];
}

let loaded: IronCalc | undefined;
beforeAll(async () => {
  loaded = await loadIronCalc();
});

/**
 * Types all sheets, which may refer to each other by name, and gives what each formula shows, in the order of the
 * cells.
 */
export function shownBy(sheets: readonly TypedSheet[]): string[][] {
  if (loaded === undefined) throw new Error("formulas are computed within tests, not while tests are being listed");
  const model = new loaded.Model("test", "en", "UTC", "en");
  try {
    // Otherwise the whole book is computed after every cell.
    model.pauseEvaluation();
    sheets.forEach(({ name }, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, name);
    });
    sheets.forEach(({ cells }, index) =>
      cells.forEach(([row, column, input]) => model.setUserInput(index, row, column, input)),
    );
    model.resumeEvaluation();
    model.evaluate();
    return sheets.map(({ cells }, index) =>
      formulasOf(cells).map(([row, column]) => model.getFormattedCellValue(index, row, column)),
    );
  } finally {
    model.free();
  }
}

export const formulasOf = (cells: readonly Typed[]): Typed[] => cells.filter(([, , input]) => input.startsWith("="));
