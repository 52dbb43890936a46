/** Sheets whose used range is as large as the sheet: read around, in pieces; and days by their own numbers. */
import { isDateFormat } from "../../src/workbook/read/dates";
import { apostrophed, shortened } from "../../src/workbook/excel/text";
import type { CellModel } from "../../src/host/model/model";
import { aBook } from "../support/books";
import { open } from "./support";

const PEOPLE = Array.from({ length: 40 }, (_, index) => [index + 1, `Người thứ ${index}`, "Hoàn thành tốt nhiệm vụ"]);
const [LAST_ROW, LAST_COLUMN] = [1_048_575, 16_383];

type Extra = readonly [row: number, column: number];

async function read(extra: readonly Extra[]) {
  const book = aBook({ "Danh sách": [["STT", "Họ và tên", "Xếp loại"], ...PEOPLE] });
  const { rows } = book.sheets[0]!;
  for (const [row, column] of extra) {
    const line = rows.get(row) ?? new Map<number, CellModel>();
    rows.set(row, line);
    line.set(column, { v: "x", s: 0 });
  }
  const { session, standIn } = await open(book);
  const { cells } = await session.read();
  return { sheet: cells.sheets[0]!, counters: standIn.counters };
}

const column = (at: number, rows: number): Extra[] => Array.from({ length: rows }, (_, row) => [row, at] as const);

test.each<readonly [string, readonly Extra[]]>([
  ["one cell in the last column", [[4, LAST_COLUMN]]],
  ["one cell in the last row", [[LAST_ROW, 0]]],
  ["one cell in the last corner", [[LAST_ROW, LAST_COLUMN]]],
  [
    "a cell in each",
    [
      [4, LAST_COLUMN],
      [LAST_ROW, 2],
      [700_000, 9_000],
    ],
  ],
])(
  "%s is read around",
  async (_, extra) => {
    const { sheet, counters } = await read(extra);
    expect(sheet.area).toEqual({ firstRow: 1, lastRow: 41, firstColumn: 1, lastColumn: 3 });
    expect(sheet.values).toEqual([["STT", "Họ và tên", "Xếp loại"], ...PEOPLE]);
    expect(counters.requests).toBeLessThan(30);
    expect(counters.bytesReceived).toBeLessThan(60_000);
  },
  20_000,
);

test.each<readonly [string, readonly Extra[], readonly [number, number]]>([
  ["a whole column far away", column(LAST_COLUMN, 41), [41, 16_384]],
  ["a filled row from edge to edge", Array.from({ length: 16_384 }, (_, c) => [50, c] as const), [51, 16_384]],
  ["a cell not far from the table", [[60, 30]], [61, 31]],
])(
  "%s is in its place",
  async (_, extra, [rows, columns]) => {
    const { sheet } = await read(extra);
    expect([sheet.values.length, sheet.values[0]!.length, sheet.formulas[0]!.length]).toEqual([rows, columns, columns]);
    for (const [row, at] of extra) expect(sheet.values[row]![at]).toBe("x");
    expect(sheet.values[1]!.slice(0, 3)).toEqual(PEOPLE[0]);
    expect(sheet.numberFormats[3]![100] ?? "General").toBe("General");
  },
  20_000,
);

test.each([
  ["dd/mm/yyyy", true],
  ["mmm-yy", true],
  ["[$-vi-VN]d mmmm", true],
  ["m/d/yyyy h:mm", true],
  ["hh:mm:ss", false],
  ["mm:ss", false],
  ["General", false],
  ["0.00", false],
  ['0 "ngày"', false],
  ["0\\d", false],
])("%s is a date's format: %s", (format, is) => {
  expect(isDateFormat(format)).toBe(is);
});

test("a day of a workbook that counts from 1904 has its usual number", async () => {
  const book = { ...aBook({ A: [["Ngày sinh"], [27_500], [2021]] }), date1904: true };
  book.sheets[0]!.rows.get(1)!.get(0)!.s = book.styles.push({ ...book.styles[0]!, numberFormat: "dd/mm/yyyy" }) - 1;
  const { session } = await open(book);
  expect((await session.read()).cells.sheets[0]!.values).toEqual([["Ngày sinh"], [28_962], [2021]]);
});

test.each([
  ["with a digit", `1${"a".repeat(32_766)}`],
  ["of letters", "a".repeat(32_767)],
  ["longer than a cell", `=${"ă".repeat(40_000)}`],
  ["with a pair at the end", `1${"a".repeat(32_764)}😀😀`],
])("a text of full length %s is never longer", (_, text) => {
  expect(apostrophed(text).length).toBeLessThanOrEqual(32_767);
  expect(apostrophed(text).replace(/^'/u, "")).toBe(shortened(text));
  expect(shortened(text)).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/u);
});
