/** A file looked at without an Excel around it: its cells as they were saved. Loaded when it is first asked for. */
export type { BookModel, CellModel, SheetModel } from "./model/model";
export { WorkbookFileError } from "./errors/workbookFileError";
import type { BookModel } from "./model/model";

/** Formulas have the results that the file brings; one without has none. @throws WorkbookFileError */
export async function openFile(bytes: Uint8Array, fileName: string): Promise<BookModel> {
  const { openBook } = await import("./xlsx/open");
  return openBook(bytes, fileName).book;
}
