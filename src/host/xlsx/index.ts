/** The face of the room: a file becomes a model, and a model a file. */
import type { BookModel, SheetModel } from "../model/model";
import { openBook } from "./open";
import { saveBook } from "./write/save";

interface SaveOptions {
  /**
   * In the file (not in `book`) every other sheet is hidden and without print area, and the first of these is in
   * front: for printing. Names of sheets that are there.
   */
  readonly visibleOnly?: readonly string[];
}

export interface LoadedWorkbook {
  readonly book: BookModel;
  /**
   * The workbook as .xlsx: the file that was opened with the differences between it and `book` written in. Can be
   * called any number of times;
   * while nothing differs, the bytes are those that were opened.
   */
  save(options?: SaveOptions): Promise<Uint8Array>;
}

/**
 * Opens an .xlsx (or .xlsm) into a model. Formulas without a cached result have value null: see evaluateMissing
 * in ../formulas.
 * @throws WorkbookFileError when the bytes are no workbook that can be read
 */
export function loadWorkbook(bytes: Uint8Array, fileName: string): Promise<LoadedWorkbook> {
  return Promise.resolve().then(() => {
    const { own, parts, book } = openBook(bytes, fileName);
    return {
      book,
      save: (options) =>
        saveBook(own, parts, options?.visibleOnly === undefined ? book : showing(book, options.visibleOnly)),
    };
  });
}

function shownState({ name, visibility }: SheetModel, names: readonly string[]): SheetModel["visibility"] {
  if (names.includes(name)) return "Visible";
  return visibility === "Visible" ? "Hidden" : visibility;
}

function showing(book: BookModel, names: readonly string[]): BookModel {
  const front = names
    .map((wanted) => book.sheets.find(({ name }) => name === wanted))
    .find((sheet) => sheet !== undefined);
  if (front === undefined) throw new Error("visibleOnly: no such sheet");
  const place = ({ name }: SheetModel): number => (names.includes(name) ? names.indexOf(name) : names.length);
  const sheets = book.sheets
    .map((sheet) => ({ ...sheet, visibility: shownState(sheet, names) }))
    .sort((a, b) => place(a) - place(b));
  // LibreOffice prints a hidden sheet that has a print area.
  const hidden = new Set(sheets.filter(({ visibility }) => visibility !== "Visible").map(({ id }) => id));
  const printed = book.names.filter(({ name, scope }) => name !== "Print_Area" || scope === null || !hidden.has(scope));
  return { ...book, sheets, names: printed, activeSheet: front.id };
}
