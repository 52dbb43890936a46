/** A second run compared with the first, on the real client over the stand-in. */
import { actions, openSession } from "../../src/actions";
import type { BookModel } from "../../src/host/model/model";
import { aBook } from "../support/books";
import { openBook, openCase, options } from "./support";

const PEOPLE = "ĐK cá nhân";
const RESULTS = "Kết quả kiểm tra";
const later = (day: number) => options({ now: `2021-03-${day}T09:05:00` });
const texts = (book: BookModel, name: string): string[] =>
  [...book.sheets.find((sheet) => sheet.name === name)!.rows.values()].flatMap((row) =>
    [...row.values()].flatMap(({ v }) => (typeof v === "string" ? [v] : [])),
  );

function people(): BookModel {
  return aBook({
    [PEOPLE]: [
      ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Xếp loại", "Danh hiệu thi đua"],
      [1, "Mai Thành Nam", 30_000, "Báo Thanh tra", "Rất tốt", "Lao động tiên tiến"],
      [2, "Lê Hải Dũng", 30_100, "Báo Thanh tra", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến"],
      [3, "Phạm Thu Hà", 30_200, "Tạp chí Thanh tra", "Tốt lắm", "Lao động tiên tiến"],
    ],
  });
}
const type = (book: BookModel, row: number, column: number, value: string): void =>
  void book.sheets
    .find(({ name }) => name === PEOPLE)!
    .rows.get(row - 1)!
    .set(column - 1, { v: value, s: 0 });

test("a mended cell is solved, a spoilt one is new, the rest remains; the sheet says so", async () => {
  const { book } = await openBook(people());
  const session = await openSession();
  const first = await actions.check.perform(session, later(24));
  expect(first.comparison).toBeNull();
  type(book, 2, 5, "Hoàn thành xuất sắc nhiệm vụ");
  type(book, 3, 5, "Cực tốt");
  const { comparison, findings } = await actions.check.perform(session, later(25));
  const rating = [...comparison!.fresh].filter((identity) => identity.startsWith("rating-unknown"));
  expect(rating).toHaveLength(1);
  expect(
    comparison!.solved
      .filter(({ rule }) => rule === "rating-unknown")
      .map(({ subject, unit, row }) => [subject.name, unit, row]),
  ).toEqual([["Mai Thành Nam", "Báo Thanh tra", 2]]);
  expect(comparison!.counts.fresh + comparison!.counts.remaining).toBe(findings.length);
  expect(comparison!.counts.solved + comparison!.counts.remaining).toBe(first.findings.length);
  expect(comparison!.figures.get("")!.filter(({ field }) => field === "excellent")).toEqual([
    { field: "excellent", before: 0, now: 1 },
  ]);
  const said = texts(book, RESULTS).join("\n");
  expect(said).toContain("So với lần kiểm tra lúc 24/03/2021 09:05: mới");
  expect(said).toMatch(/Mai Thành Nam, Báo Thanh tra, trang tính «ĐK cá nhân»/u);
  expect(texts(book, RESULTS)).toContain("Chưa xử lý (mới)");
});

test("rows that move are no change", async () => {
  const { standIn } = await openBook(people());
  const session = await openSession();
  await actions.check.perform(session, later(24));
  await standIn.excel.run(async (context) => {
    context.workbook.worksheets
      .getItem(PEOPLE)
      .getRange("A2:F4")
      .sort.apply([{ key: 1, ascending: false }]);
    await context.sync();
  });
  const { comparison } = await actions.check.perform(session, later(25));
  // STT no longer runs in order: that is all.
  expect([...(comparison?.fresh ?? [])].filter((identity) => !identity.startsWith("order-number"))).toEqual([]);
  expect((comparison?.solved ?? []).map(({ rule }) => rule)).toEqual([]);
});

test("the report right after the check is compared with the state before both", async () => {
  const { book } = await openBook(people());
  const session = await openSession();
  await actions.check.perform(session, later(24));
  type(book, 2, 5, "Hoàn thành tốt nhiệm vụ");
  const checked = await actions.check.perform(session, later(25));
  const reported = await actions.slips.perform(session, later(26));
  expect(reported.comparison).toEqual(checked.comparison);
  expect(reported.comparison!.before).toBe("2021-03-24T09:05:00");
});

test("«Bỏ đánh dấu» forgets the runs; what an older version kept is no hindrance", async () => {
  await openCase("dang-ky-2021");
  const session = await openSession();
  await actions.check.perform(session, later(24));
  await actions.clearMarks.perform(session, later(24));
  expect((await session.read()).state.lastRun).toBeNull();
  expect((await actions.check.perform(session, later(25))).comparison).toBeNull();
  const { state } = await session.read();
  await session.write(
    { rowMarks: [], documents: [], moment: "2021-03-25T09:05:00" },
    { ...state, lastRun: { moment: "2021-03-25T09:05:00", counts: { error: 1, warning: 2, notice: 3 } } },
  );
  expect((await actions.check.perform(session, later(26))).comparison).toBeNull();
});
