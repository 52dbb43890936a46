import type { BookModel } from "../model";
import { openContainer } from "./container";
import { WorkbookFileError } from "./errors";
import { readBook } from "./readBook";
import { saveBook } from "./save";

export interface LoadedWorkbook {
  readonly book: BookModel;
  /**
   * The workbook as .xlsx: the file that was opened with the differences between it and `book` written in. Can be called any number of times;
   * while nothing differs, the bytes are those that were opened.
   */
  save(): Promise<Uint8Array>;
}

/**
 * Opens an .xlsx (or .xlsm) into a model. Formulas without a cached result have value null: see evaluateMissing in ../formulas.
 * @throws WorkbookFileError when the bytes are no workbook that can be read
 */
export function loadWorkbook(bytes: Uint8Array, fileName: string): Promise<LoadedWorkbook> {
  return Promise.resolve().then(() => {
    const own = bytes.slice();
    const parts = openContainer(own, fileName);
    let book: BookModel;
    try {
      book = readBook(parts, fileName).book;
    } catch (error) {
      if (error instanceof WorkbookFileError) throw error;
      throw new WorkbookFileError("damaged", fileName, String(error));
    }
    return { book, save: () => saveBook(own, book) };
  });
}

export { WorkbookFileError, type WorkbookFileErrorKind } from "./errors";
export { configureWasm, type WasmSources } from "./wasm";
