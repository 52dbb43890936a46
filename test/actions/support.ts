/** The sample workbooks on the stand-in, with everything of the product running on them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ActionOptions } from "../../src/actions";
import { campaign2021 } from "../../src/domain/campaign";
import { createStandInOn } from "../../src/host";
import type { StandIn } from "../../src/host";
import { evaluateAll, evaluateMissing } from "../../src/host/formulas/evaluate";
import type { BookModel, Rect } from "../../src/host/model/model";
import { loadWorkbook } from "../../src/host/xlsx";
import { caseFile } from "../support/samples";
import { shiftFormula } from "../../src/host/xlsx/package/sharedFormula";

export const expected = (name: string): Expected =>
  JSON.parse(readFileSync(join(__dirname, "../cases", name, "expected.json"), "utf8")) as Expected;

interface Place {
  readonly rule: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly unit?: string | null;
}
export interface Expected {
  readonly must: readonly Place[];
  readonly may?: readonly Place[];
  readonly totals?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface OpenCase {
  readonly standIn: StandIn;
  readonly book: BookModel;
}

const opened: StandIn[] = [];
afterEach(() => {
  for (const standIn of opened.splice(0)) standIn.dispose();
  delete (globalThis as { Excel?: unknown }).Excel;
});

export async function openBook(
  book: BookModel,
  save: () => Promise<Uint8Array> = () => Promise.reject(new Error("no file")),
): Promise<OpenCase> {
  const standIn = await createStandInOn(book, save);
  opened.push(standIn);
  (globalThis as { Excel?: unknown }).Excel = standIn.excel;
  return { standIn, book };
}

export async function openCase(name: string): Promise<OpenCase> {
  const { book, save } = await loadWorkbook(new Uint8Array(readFileSync(caseFile(name))), "workbook.xlsx");
  await evaluateMissing(book);
  return openBook(book, save);
}

export const options = (changes: Partial<ActionOptions> = {}): ActionOptions => ({
  now: "2021-03-24T09:05:00",
  language: "vi",
  campaign: campaign2021,
  ...changes,
});

/** Cells that our conditional formats light on a sheet, as «row:column» counted from 1. */
export async function litCells(book: BookModel, sheetName: string): Promise<Set<string>> {
  const sheet = book.sheets.find(({ name }) => name === sheetName)!;
  const wanted: { sheetName: string; row: number; column: number; formula: string }[] = [];
  for (const { formula, rects } of sheet.conditionalFormats) {
    if (!formula.includes("SoThiDua")) continue;
    const first = rects[0] as Rect;
    for (const rect of rects) {
      for (let row = rect.r0; row <= rect.r1; row++) {
        for (let column = rect.c0; column <= rect.c1; column++)
          wanted.push({ sheetName, row, column, formula: shiftFormula(formula, row - first.r0, column - first.c0) });
      }
    }
  }
  const values = await evaluateAll(book, wanted);
  return new Set(
    wanted.flatMap(({ row, column }, index) => (values[index] === true ? [`${row + 1}:${column + 1}`] : [])),
  );
}
