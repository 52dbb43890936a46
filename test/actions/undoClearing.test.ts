/** «Xóa mọi dấu vết» leaves nothing in the workbook; whoever did it can have what was decided and typed back, until something is written again. */
import { acceptFindings, actions, openSession, saveMapping, undoSteps } from "../../src/actions";
import type { Session } from "../../src/actions";
import { NO_MAPPING } from "../../src/domain/registration/model/decisions";
import type { BookModel } from "../../src/host/model/model";
import { openCase, options } from "./support";

const RESULTS = "Kết quả kiểm tra";
const NOTE = "Đã hỏi đơn vị ngày 24/3";
const check = async (session: Session) => actions.check.perform(session, options());
const verbs = async (session: Session) => (await session.steps()).map(({ verb }) => verb);
const holds = ({ sheets }: BookModel, name: string, text: string): boolean =>
  [...(sheets.find((each) => each.name === name)?.rows.values() ?? [])].some((cells) =>
    [...cells.values()].some(({ v }) => v === text),
  );

/** Checked, with a finding accepted, a note, and the reading decided; then cleared. */
async function cleared() {
  const opened = await openCase("dang-ky-2021");
  const session = await openSession();
  const before = opened.standIn.snapshot();
  const { findings } = await check(session);
  const { rule, unit, subject, field } = findings.find((each) => each.rule === "cstdcs-initiative")!;
  const request = { rule, unit: unit!, subject: subject.name, field: field!, reason: "đã xem", by: "Người A" };
  await acceptFindings(session, options(), [request]);
  await saveMapping(session, { ...NO_MAPPING, includeHiddenSheets: true }, options());
  await check(session);
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem(RESULTS).tables.getItemAt(0).getDataBodyRange();
    table.getCell(0, 11).values = [[NOTE]];
    await context.sync();
  });
  const typed = await actions.clearAll.perform(session, options());
  expect(typed.answers).toEqual({ results: 1 });
  expect(JSON.stringify(opened.standIn.snapshot()) === JSON.stringify(before)).toBe(true);
  return { ...opened, session };
}

test("taken back, acceptances, notes, the reading, the log and the steps before are there again", async () => {
  const { book, session } = await cleared();
  expect(await verbs(session)).toEqual(["accept", "mapping", "clear"]);
  expect(await undoSteps(session, 1, options())).toMatchObject([{ step: { verb: "clear" }, left: [] }]);
  expect(await verbs(session)).toEqual(["accept", "mapping"]);
  expect(await session.loadDecisions()).toMatchObject({ mapping: { includeHiddenSheets: true } });
  expect((await session.log()).map(({ verb }) => verb)).toEqual(["check", "accept", "mapping", "check"]);
  const after = await check(session);
  expect(after.accepted).toBe(1);
  expect(holds(book, RESULTS, NOTE)).toBe(true);
  expect((await undoSteps(session, 10, options())).map(({ left }) => left)).toEqual([[], []]);
  expect((await check(session)).accepted).toBe(0);
}, 60_000);

test("what was written since, and another session, know nothing of it", async () => {
  const { session } = await cleared();
  expect(await verbs(await openSession())).toEqual([]);
  await check(session);
  expect(await verbs(session)).toEqual([]);
  expect(await undoSteps(session, 1, options())).toEqual([]);
}, 60_000);

test("where another pane began anew meanwhile, its work stays", async () => {
  const { session } = await cleared();
  await check(await openSession());
  expect(await undoSteps(session, 1, options())).toEqual([]);
  expect((await (await openSession()).log()).map(({ verb }) => verb)).toEqual(["check"]);
}, 60_000);

test("where there was nothing, there is nothing to give back", async () => {
  await openCase("dang-ky-2021-sach");
  const session = await openSession();
  await actions.clearAll.perform(session, options());
  expect(await verbs(session)).toEqual([]);
});
