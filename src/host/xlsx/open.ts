/** A file becomes a model, by itself: whoever only reads needs nothing of what writes. */
import type { BookModel } from "../model/model";
import { DamagedPart, damagedFile, WorkbookFileError } from "../errors/workbookFileError";
import { openContainer } from "./package/container";
import { readBook } from "./read/readBook";

interface OpenedBook {
  /** The bytes, safe from whoever gave them. */
  readonly own: Uint8Array;
  readonly parts: ReturnType<typeof openContainer>;
  readonly book: BookModel;
}

/** @throws WorkbookFileError when the bytes are no workbook that can be read */
export function openBook(bytes: Uint8Array, fileName: string): OpenedBook {
  const own = bytes.slice();
  const parts = openContainer(own, fileName);
  try {
    return { own, parts, book: readBook(parts, fileName).book };
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    if (error instanceof DamagedPart) throw damagedFile(fileName, error.damage, { part: "", ...error.facts });
    throw new WorkbookFileError("damaged", fileName, { detail: String(error) });
  }
}
