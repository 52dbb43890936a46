/** A small workbook of two tables with faults in them, and how its marks read to whoever looks at it. */
import { actions, openSession } from "../../src/actions";
import { parseLocal } from "../../src/host/grid/address";
import type { BookModel } from "../../src/host/model/model";
import { aBook } from "../support/books";
import { openBook, options } from "./support";
import type { OpenCase } from "./support";

export const PEOPLE = "ĐK cá nhân";
export const OTHERS = "ĐK bổ sung";
const table = (names: readonly string[], blank: number) => [
  ["DANH SÁCH CÁ NHÂN ĐĂNG KÝ THI ĐUA NĂM 2021"],
  [],
  ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Xếp loại", "Danh hiệu thi đua"],
  ...names.map((name, index) => [
    index + 1,
    name,
    30_000 + index,
    "Báo Thanh tra",
    index === blank ? "" : "Hoàn thành tốt nhiệm vụ",
    "Lao động tiên tiến",
  ]),
];
export const book = (): BookModel =>
  aBook({
    [PEOPLE]: table(["Mai Thành Nam", "Lê Thị Hoa", "Trần Văn Bình", "Phạm Thu Hà", "Đỗ Quang Huy"], 1),
    [OTHERS]: table(["Ngô Bảo An", "Vũ Minh Châu", "Bùi Đức Dũng"], 2),
  });

const verbs = {
  check: actions.check,
  report: actions.meeting,
  clear: actions.clearAll,
  clearMarks: actions.clearMarks,
} as const;
export type VerbName = keyof typeof verbs;
const BEFORE = "2021-03-24T09:05:00";
const NOW = "2021-03-25T10:15:00";
export const perform = async (verb: VerbName, now = NOW): Promise<unknown> =>
  verbs[verb].perform(await openSession(), options({ now }));

const made = new Map<string, BookModel>();

/** The workbook after some verbs, which are run once for all tests of a file. */
export async function bookAfter(before: readonly VerbName[]): Promise<BookModel> {
  const key = before.join();
  const known = made.get(key) ?? book();
  if (!made.has(key)) {
    await openBook(known);
    for (const each of before) await perform(each, BEFORE);
    made.set(key, known);
  }
  return structuredClone(known);
}

/** The officer's own cells. */
export function officers({ standIn }: OpenCase): unknown {
  const { sheets } = standIn.snapshot() as { sheets: { name: string; cells: [string, ...unknown[]][] }[] };
  return sheets
    .filter(({ name }) => name === PEOPLE || name === OTHERS)
    .map(({ name, cells }) => [name, cells.filter(([address]) => /^[A-F]\d/u.test(address))]);
}

const textAt = (book: BookModel, sheet: string, row: number, column: number): string =>
  String(
    book.sheets
      .find(({ name }) => name === sheet)
      ?.rows.get(row)
      ?.get(column)?.v ?? "",
  );

interface Marked {
  readonly header: string;
  /** Name of the row, status, reasons. */
  readonly rows: readonly (readonly [name: string, status: string, content: string])[];
}

/** Beside each table, as a reader sees it: the marks of a row with the name that stands there. */
export function marked(book: BookModel): Marked[] {
  return book.names
    .filter(({ name }) => /^_SoThiDua\.flags\.\d+$/u.test(name))
    .map(({ formula }) => {
      const [, sheet, address] = /^='?(.*?)'?!(.*)$/u.exec(formula)!;
      const area = parseLocal(address!)!;
      const rows = Array.from({ length: area.r1 - area.r0 }, (_, index) => area.r0 + 1 + index);
      return {
        header: textAt(book, sheet!, area.r0, area.c0),
        rows: rows.map((row) => [1, area.c0, area.c0 + 1].map((at) => textAt(book, sheet!, row, at)) as never),
      };
    });
}

export const isFinished = ({ header }: Marked): boolean => header.endsWith("(25/03/2021 10:15)");

/** A reason names whom it is about; whoever has none passed. */
export function expectRightRows(each: Marked): void {
  for (const [name, status, content] of each.rows) {
    if (name === "") expect([name, status, content]).toEqual(["", "", ""]);
    else if (content === "")
      expect([name, status]).toEqual([name, expect.stringMatching(/^Chưa (?:thấy vấn đề|đủ căn cứ)$/u)]);
    else expect(content.startsWith(`${name}: `)).toBe(true);
  }
}
