/**
 * Rows that a filter or a person hides, in each of the ways in which Excel may take a block that is set over them: every mark
 * comes to stand beside its own row, and what is hidden stays hidden.
 */
import type { BookModel, SheetModel } from "../../src/host/model/model";
import { again, aState, open, plan, results, rowMarks, SHEET, totals, valueAt, peopleBook } from "./support";
import type { Opened } from "./support";

const WAYS = ["refuse", "shift", "write"] as const;
const COUNT = 5;
const statuses = (book: BookModel): unknown[] =>
  Array.from({ length: COUNT }, (_, index) => valueAt(book, SHEET, 4 + index, 4));
const reasons = (book: BookModel): unknown[] =>
  Array.from({ length: COUNT }, (_, index) => valueAt(book, SHEET, 4 + index, 5));
const sheetOf = (book: BookModel, name = SHEET): SheetModel => book.sheets.find((each) => each.name === name)!;

/** Faulty rows by number, from 0. */
function marksOf(faulty: readonly number[], time = "09:05") {
  const isFaulty = (index: number): boolean => faulty.includes(index);
  return rowMarks({
    statusHeader: `Trạng thái (24/03/2021 ${time})`,
    status: Array.from({ length: COUNT }, (_, index) => (isFaulty(index) ? "Lỗi" : "Đạt")),
    content: Array.from({ length: COUNT }, (_, index) => (isFaulty(index) ? `Dòng ${index}: trống` : "")),
    highlights: [],
  });
}

async function check(faulty: readonly number[], time?: string): Promise<void> {
  const session = await again();
  await session.read();
  await session.write(
    plan({
      rowMarks: [marksOf(faulty, time)],
      documents: [results(faulty.map((index) => `Dòng ${index}`)), totals(faulty.length)],
    }),
    aState(),
  );
}

function expectMarks(book: BookModel, faulty: readonly number[], time = "09:05"): void {
  const wanted = marksOf(faulty, time);
  expect(statuses(book)).toEqual(wanted.status);
  expect(reasons(book)).toEqual(wanted.content);
  expect(valueAt(book, SHEET, 3, 4)).toBe(wanted.statusHeader);
}

/** Rows from 0, as the model counts them; the people stand in 3 to 7. */
const hidings: readonly [string, (sheet: SheetModel) => void][] = [
  [
    "a filter over the table",
    (sheet) => {
      sheet.autoFilter = { rect: { r0: 2, c0: 0, r1: 7, c1: 2 }, filtered: true };
      sheet.hiddenRows = new Set([3, 5, 6]);
    },
  ],
  [
    "an Excel table's own filter",
    (sheet) => {
      const rect = { r0: 2, c0: 0, r1: 7, c1: 2 };
      const looks = { style: "", showBandedRows: false, showFilterButton: true, showHeaders: true, showTotals: false };
      sheet.tables.push({ id: "7", name: "DangKy", rect, ...looks, filtered: true, loaded: false });
      sheet.hiddenRows = new Set([4, 7]);
    },
  ],
  ["rows hidden by hand", (sheet) => void (sheet.hiddenRows = new Set([4, 5]))],
  ["a closed group at the end", (sheet) => void (sheet.hiddenRows = new Set([6, 7, 8]))],
  ["every row of people hidden", (sheet) => void (sheet.hiddenRows = new Set([3, 4, 5, 6, 7]))],
  ["the header hidden too", (sheet) => void (sheet.hiddenRows = new Set([2, 3]))],
];

describe.each(WAYS)("where Excel would %s a block over hidden rows", (overHidden) => {
  test.each(hidings)("%s: first check, later ones, clearing", async (_, hide) => {
    const book = peopleBook();
    hide(sheetOf(book));
    const opened = await open(book, { overHidden });
    const before = opened.standIn.snapshot();
    await check([0, 2, 4]);
    expectMarks(book, [0, 2, 4]);
    await check([1, 3], "10:00");
    expectMarks(book, [1, 3], "10:00");
    await check([0, 1, 2, 3, 4], "11:00");
    expectMarks(book, [0, 1, 2, 3, 4], "11:00");
    await check([], "12:00");
    expectMarks(book, [], "12:00");
    await check([2], "13:00");
    await (await again()).clear("everything");
    expect(opened.standIn.snapshot()).toEqual(before);
  });

  test.each<[string, readonly number[]]>([
    ["one", [1, 2, 4]],
    ["two", [4]],
    ["all", []],
  ])("filtered on our own «Lỗi», %s mended, checked again", async (_, left) => {
    const opened = await open(peopleBook(), { overHidden });
    const { book } = opened;
    const faulty = [0, 1, 2, 4];
    await check(faulty);
    await filterOn(opened, "Lỗi");
    await check(left, "10:00");
    expectMarks(book, left, "10:00");
    // What the officer chose to see is seen: the filter stands as it was set.
    expect([...sheetOf(book).hiddenRows]).toEqual([6]);
    expect(sheetOf(book).autoFilter?.filtered).toBe(true);
  });

  test("«Kết quả kiểm tra» filtered, fewer and more findings written into it", async () => {
    const { book } = await open(peopleBook(), { overHidden });
    const found = (): unknown[] =>
      Array.from({ length: 7 }, (_, index) => valueAt(book, "Kết quả kiểm tra", 4 + index, 2)).filter(
        (text) => text !== "",
      );
    await check([0, 1, 2, 3, 4]);
    for (const faulty of [
      [1, 0, 3, 2, 4],
      [3, 4],
      [0, 1, 2, 3],
    ]) {
      const own = sheetOf(book, "Kết quả kiểm tra");
      own.tables[0]!.filtered = true;
      own.hiddenRows = new Set([3, 4]);
      const sums = sheetOf(book, "Tổng hợp số liệu");
      sums.autoFilter = { rect: { r0: 0, c0: 0, r1: 2, c1: 1 }, filtered: true };
      sums.hiddenRows = new Set([1]);
      await check(faulty, `1${faulty.length}:00`);
      expect(found()).toEqual(faulty.map((index) => `Dòng ${index}`));
      expect(valueAt(book, "Tổng hợp số liệu", 2, 2)).toBe(faulty.length);
      expect([...sheetOf(book, "Kết quả kiểm tra").hiddenRows]).toEqual([]);
      expect(sheetOf(book, "Kết quả kiểm tra").tables[0]!.filtered).toBeUndefined();
    }
  });
});

async function filterOn({ standIn }: Opened, value: string): Promise<void> {
  await standIn.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.autoFilter.apply(sheet.getRange("A3:E8"), 3, { filterOn: "Values", values: [value] } as never);
    await context.sync();
  });
}

test("our own sheets keep what the officer hides on them as long as nothing is to be written there", async () => {
  const { book } = await open();
  await check([1]);
  const own = sheetOf(book, "Kết quả kiểm tra");
  own.hiddenRows = new Set([3]);
  await check([1]);
  expect([...own.hiddenRows]).toEqual([3]);
});

describe("what cannot be done", () => {
  test("more hidden rows than can be written one by one: said before anything is written", async () => {
    const book = peopleBook();
    const many = 6001;
    const sheet = sheetOf(book);
    for (let row = 8; row < 3 + many; row++) sheet.rows.set(row, new Map([[1, { v: `Người ${row}`, s: 0 }]]));
    sheet.hiddenRows = new Set(Array.from({ length: many }, (_, index) => 3 + index));
    const { standIn, session } = await open(book);
    const before = standIn.snapshot();
    await session.read();
    const wanted = rowMarks({
      lastRow: 3 + many,
      status: new Array<string>(many).fill("Đạt"),
      content: new Array<string>(many).fill(""),
    });
    await expect(session.write(plan({ rowMarks: [wanted] }), aState())).rejects.toMatchObject({
      kind: "hiddenRows",
      sheet: SHEET,
    });
    expect(standIn.snapshot()).toEqual(before);
  });

  test("rows hidden between reading and writing: nothing is written, and a filter set so late is no matter for the next run", async () => {
    const book = peopleBook();
    const { standIn, session } = await open(book, { overHidden: "shift" });
    await session.read();
    const total = standIn.counters.requests;
    const stop = standIn.onActivity(() => {
      if (standIn.counters.requests !== total + 1) return;
      stop();
      sheetOf(book).hiddenRows = new Set([4, 5]);
    });
    await expect(session.write(plan(), aState())).rejects.toMatchObject({ kind: "changed", sheet: SHEET });
    expect(statuses(book)).toEqual(["", "", "", "", ""]);
    await check([1, 3]);
    expectMarks(book, [1, 3]);
  });

  test("rows hidden after the claim: what came to stand elsewhere is seen and put right", async () => {
    const book = peopleBook();
    const { standIn, session } = await open(book, { overHidden: "shift" });
    await session.read();
    const total = standIn.counters.requests;
    const stop = standIn.onActivity(() => {
      if (standIn.counters.requests !== total + 2) return;
      stop();
      sheetOf(book).hiddenRows = new Set([4, 5]);
    });
    await session.write(plan({ rowMarks: [marksOf([0, 3])] }), aState());
    expectMarks(book, [0, 3]);
  });
});
