/** What the pane's tab of papers reads: the sheets that stand, and what came back on the units' letters. */
import { actions, loadPapers, openSession } from "../../src/actions";
import { campaign2021 } from "../../src/domain/campaign";
import type { BookModel } from "../../src/host/model/model";
import { openCase, options } from "./support";

const NEWS = "Báo Thanh tra";
const CHAIR = "Trung tâm Thông tin";

/** Types an answer into the first answer cell of a letter. */
function answer(book: BookModel, sheet: string): void {
  const { rows } = book.sheets.find(({ name }) => name === sheet)!;
  const [head] = [...rows].filter(([, cells]) => [...cells.values()].some(({ v }) => v === "Trả lời của đơn vị"));
  const column = [...head![1]].find(([, { v }]) => v === "Trả lời của đơn vị")![0];
  const first = head![0] + 2;
  rows.get(first)!.set(column, { s: 0, ...rows.get(first)!.get(column), v: "Đã sửa" });
}

test("before anything is written nothing stands and nothing can be taken out", async () => {
  await openCase("dang-ky-2021");
  expect(await loadPapers(await openSession(), options(), null)).toEqual({
    meeting: [],
    units: [],
    canClearMarks: false,
    canClearAll: false,
  });
});

test("after a check: each unit's points, and no letter", async () => {
  await openCase("dang-ky-2021");
  const session = await openSession();
  const result = await actions.check.perform(session, options());
  const { units, meeting, canClearMarks } = await loadPapers(session, options(), result);
  expect([meeting, canClearMarks]).toEqual([[], true]);
  expect(units.map(({ unit, letter, isChair }) => [unit, letter, isChair])).toEqual(
    campaign2021.units.map(({ name }) => [name, null, name === CHAIR]),
  );
  const { slips } = await actions.slips.perform(session, options());
  expect(units.filter(({ open }) => open! > 0).map(({ unit }) => unit)).toEqual(slips!.asked);
});

test("the meeting's sheets in their order, and the answers on the letters, in three requests and with no check before", async () => {
  const { book, standIn } = await openCase("dang-ky-2021");
  const session = await openSession();
  await actions.meeting.perform(session, options());
  const result = await actions.slips.perform(session, options());
  answer(book, "Phiếu - BTT");
  standIn.resetCounters();
  const { units, meeting } = await loadPapers(session, options(), null);
  expect(standIn.counters.requests).toBe(3);
  expect(meeting.map(({ sheet }) => sheet)).toEqual([
    "Tóm tắt",
    "Báo cáo họp",
    "Phụ lục I",
    "Phụ lục II",
    "Phụ lục III",
    "Phụ lục IV",
    "Giao ước",
  ]);
  const news = units.find(({ unit }) => unit === NEWS)!;
  expect(news).toMatchObject({ isChair: false, letter: { sheet: "Phiếu - BTT", answered: 1 }, open: null });
  expect(units.filter(({ letter }) => letter!.answered > 0)).toEqual([news]);
  const checked = (await loadPapers(session, options(), result)).units;
  expect(checked.map(({ letter, open }) => letter!.points - open!)).toEqual(checked.map(() => 0));
});
