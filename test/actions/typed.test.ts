/**
 * What officers and units type into the written sheets, over other forms of the report and over findings that come
 * and go.
 */
import { actions, openSession } from "../../src/actions";
import { cellAddress } from "../../src/domain/sheet/address";
import type { BookModel, SheetModel } from "../../src/host/model/model";
import { openCase, options } from "./support";

const MEETING = "Báo cáo họp";
const PEOPLE = "ĐK cá nhân";
const SLIP = "Phiếu - BTT";

const sheetNamed = (book: BookModel, name: string): SheetModel => book.sheets.find((sheet) => sheet.name === name)!;
interface Place {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}
const placesOf = (book: BookModel, name: string): Place[] =>
  [...sheetNamed(book, name).rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { v }]) => (typeof v === "string" ? [{ row, column, text: v }] : [])),
  );
const find = (book: BookModel, name: string, pattern: RegExp): Place =>
  placesOf(book, name).find(({ text }) => pattern.test(text))!;
const withText = (book: BookModel, name: string, text: string): Place[] =>
  placesOf(book, name).filter((place) => place.text === text);

function type(book: BookModel, name: string, { row, column }: Pick<Place, "row" | "column">, value: string): void {
  const { rows } = sheetNamed(book, name);
  if (!rows.has(row)) rows.set(row, new Map());
  rows.get(row)!.set(column, { s: 0, ...rows.get(row)!.get(column), v: value });
}

test("number and date of the report wait while it is an annex, and stand again in the report", async () => {
  const { book } = await openCase("dang-ky-2021");
  const session = await openSession();
  const run = (form: "report" | "annex") =>
    actions.meeting.perform(session, options({ meeting: { form, replyBy: null } }));
  await run("report");
  const [number, date] = [find(book, MEETING, /^Số:/u), find(book, MEETING, /, ngày .* tháng/u)];
  type(book, MEETING, number, "Số: 15/BC-KTĐ");
  type(book, MEETING, date, "Hà Nội, ngày 30 tháng 3 năm 2021");
  await run("annex");
  await run("annex");
  expect(
    placesOf(book, MEETING).filter(({ text }) => text.includes("15/BC-KTĐ") || text.includes("30 tháng 3")),
  ).toEqual([]);
  await run("report");
  expect(withText(book, MEETING, "Số: 15/BC-KTĐ")).toEqual([{ ...number, text: "Số: 15/BC-KTĐ" }]);
  expect(withText(book, MEETING, "Hà Nội, ngày 30 tháng 3 năm 2021")).toEqual([
    { ...date, text: "Hà Nội, ngày 30 tháng 3 năm 2021" },
  ]);
});

test("the answer to a finding that is solved goes to no other cell, and is there again with the finding", async () => {
  const { book } = await openCase("dang-ky-2021-sach");
  const session = await openSession();
  const rating = [...sheetNamed(book, PEOPLE).rows.values()].find(
    (row) => row.get(5)?.v === "Báo Thanh tra" && row.get(6)?.v === "Hoàn thành tốt nhiệm vụ",
  )!;
  const was = rating.get(6)!;
  const wrong = (): void => void rating.set(6, { ...was, v: "Rất tốt" });
  wrong();
  await actions.slips.perform(session, options());
  const date = find(book, SLIP, /, ngày .* tháng/u);
  const item = [...sheetNamed(book, SLIP).rows].find(([, cells]) => typeof cells.get(0)?.v === "number")!;
  const { column } = find(book, SLIP, /^Trả lời/u);
  type(book, SLIP, { row: item[0], column }, "Đã sửa, gửi kèm bản ký");
  rating.set(6, was);
  await actions.slips.perform(session, options());
  expect(placesOf(book, SLIP).filter(({ text }) => text.includes("gửi kèm bản ký"))).toEqual([]);
  expect(find(book, SLIP, /, ngày .* tháng/u).text).toBe(date.text);
  wrong();
  await actions.slips.perform(session, options());
  expect(withText(book, SLIP, "Đã sửa, gửi kèm bản ký")).toEqual([
    { row: item[0], column, text: "Đã sửa, gửi kèm bản ký" },
  ]);
});

test("what was typed into our columns is told with its places, before and after clearing", async () => {
  const { book, standIn } = await openCase("dang-ky-2021");
  const session = await openSession();
  await actions.check.perform(session, options());
  const header = placesOf(book, PEOPLE).find(({ text }) => text.startsWith("Trạng thái ("))!;
  const at = (below: number, right: number): string => cellAddress(header.row + 1 + below, header.column + 1 + right);
  standIn.typeInto(PEOPLE, at(3, 1), "đã gọi điện");
  standIn.typeInto(PEOPLE, at(4, 1), "chờ trả lời");
  standIn.typeInto(PEOPLE, at(9, 0), "xong");
  const left = { sheets: [], besides: [{ sheet: PEOPLE, addresses: [at(9, 0), `${at(3, 1)}:${at(4, 1)}`] }] };
  expect(await session.typed()).toEqual({ answers: {}, left });
  expect(await actions.clearMarks.perform(session, options())).toEqual({ answers: {}, left });
  expect(withText(book, PEOPLE, "xong")).toHaveLength(1);
  expect(await session.typed()).toEqual({ answers: {}, left: { sheets: [], besides: [] } });
});

test("the notes' row grows with the notes at the next run, and the run after that sets nothing again", async () => {
  const { book, standIn } = await openCase("dang-ky-2021");
  const session = await openSession();
  await actions.meeting.perform(session, options());
  const { rows, rowHeights } = sheetNamed(book, MEETING);
  const label = find(book, MEETING, /^Ý kiến khác/u);
  const before = rowHeights.get(label.row)!;
  type(
    book,
    MEETING,
    { row: label.row, column: 3 },
    "Khối thống nhất yêu cầu đơn vị gửi lại bằng chứng trước kỳ họp. ".repeat(30).trim(),
  );
  await actions.meeting.perform(session, options());
  expect(rows.get(label.row)!.get(3)!.v).toMatch(/^Khối thống nhất/u);
  expect(rowHeights.get(label.row)!).toBeGreaterThan(before * 2);
  expect(rowHeights.get(label.row)!).toBeLessThanOrEqual(409);
  const once = JSON.stringify([...rowHeights]);
  rowHeights.set(label.row, 55);
  standIn.resetCounters();
  await actions.meeting.perform(session, options({ now: "2021-03-24T09:06:00" }));
  expect(rowHeights.get(label.row)).toBe(55);
  expect(once).not.toContain(`[${label.row},55]`);
  expect(standIn.counters.requests).toBeLessThanOrEqual(8);
});

test.each(["clearMarks", "clearAll"] as const)(
  "what units and the meeting typed comes back after «%s» only where it was to be kept",
  async (verb) => {
    const { book } = await openCase("dang-ky-2021");
    const session = await openSession();
    const run = () => actions.meeting.perform(session, options({ slips: true }));
    await run();
    const number = find(book, MEETING, /^Số:/u);
    const notes = { row: find(book, MEETING, /^Ý kiến khác/u).row, column: 3 };
    const item = [...sheetNamed(book, SLIP).rows].find(([, cells]) => typeof cells.get(0)?.v === "number")!;
    const answer = { row: item[0], column: find(book, SLIP, /^Trả lời/u).column };
    const typed = [
      [MEETING, number, "Số: 15/BC-KTĐ"],
      [MEETING, notes, "Khối thống nhất"],
      [SLIP, answer, "Đã sửa, gửi kèm bản ký"],
    ] as const;
    for (const [sheet, place, text] of typed) type(book, sheet, place, text);
    const counted = { answers: { meeting: 2, slip: 1 }, left: { sheets: [], besides: [] } };
    expect(await session.typed()).toEqual(counted);
    expect(await actions[verb].perform(session, options())).toEqual(counted);
    // What is kept waits in the workbook, and is asked about again before it is lost.
    const waiting = verb === "clearMarks" ? counted : { ...counted, answers: {} };
    expect(await actions[verb].perform(session, options())).toEqual(waiting);
    expect(book.sheets.map(({ name }) => name)).not.toContain(MEETING);
    // A check that draws up neither forgets nothing.
    await actions.check.perform(session, options());
    await run();
    for (const [sheet, { row, column }, text] of typed)
      expect(withText(book, sheet, text)).toEqual(verb === "clearAll" ? [] : [{ row, column, text }]);
  },
);
