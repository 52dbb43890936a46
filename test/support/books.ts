import { blankBook, blankSheet, sheetId } from "../../src/host/grid/blank";
import type { BookModel, RawValue } from "../../src/host/model/model";

/** What a cell of a test workbook may be: a value, a formula («=SUM(A1:A2)», without a cached value), or nothing. */
export type TestCell = string | number | boolean | null | undefined;

/**
 * A workbook in memory: `aBook({ "Đăng ký": [["STT", "Họ và tên"], [1, "Nguyễn Văn A"]] })`. Texts stay texts
 * (nothing is converted as typing would), «=…» is a formula. The first sheet is active.
 */
export function aBook(
  sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>,
  fileName = "thu.xlsx",
): BookModel {
  const book = blankBook(fileName);
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = { ...blankSheet(sheetId(book.sheets.length), name), added: false };
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value === null || value === undefined || value === "") return;
        const formula = typeof value === "string" && value.startsWith("=") && value.length > 1;
        let line = sheet.rows.get(r);
        if (!line) sheet.rows.set(r, (line = new Map()));
        line.set(c, formula ? { v: null, f: value.slice(1), s: 0 } : { v: value as RawValue, s: 0 });
      }),
    );
    book.sheets.push(sheet);
  }
  book.activeSheet = book.sheets[0]?.id ?? "";
  return book;
}

/** For stand-ins whose file nobody asks for. */
export const noFile = (): Promise<Uint8Array> => Promise.reject(new Error("this test workbook has no file"));
