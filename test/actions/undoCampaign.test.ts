/** How the workbook is read, by which campaign it is judged, and the campaign's tables: changed and taken back. */
import { acceptFindings, actions, campaignChanges, openSession, saveMapping, undoSteps } from "../../src/actions";
import { NO_MAPPING } from "../../src/domain/registration/model/decisions";
import { openCase, options } from "./support";
import type { OpenCase } from "./support";

const SAMPLE = "dang-ky-2021";
const undo = async (steps = 1) => undoSteps(await openSession(), steps, options());
const verbs = async () => (await (await openSession()).steps()).map(({ verb }) => verb);
const decisions = async () => (await openSession()).loadDecisions();
/** All but what the product keeps for itself. */
const picture = ({ standIn }: OpenCase): unknown => {
  const { customXml: _, ...rest } = standIn.snapshot() as Readonly<Record<string, unknown>>;
  return rest;
};
const work = (what: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    what(context.workbook);
    await context.sync();
  });

/** The officer types a line below the last one. */
const addLine = (name: string, line: readonly unknown[]): Promise<void> =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const whole = table.getRange().getResizedRange(1, 0);
    table.resize(whole);
    whole.getLastRow().formulas = [[...line]];
    await context.sync();
  });

async function withTables() {
  const opened = await openCase(SAMPLE);
  const changes = await campaignChanges();
  await changes.makeCampaignTables(await openSession(), options());
  return { ...opened, ...changes };
}

test("how the workbook is read is taken back, with what was decided before", async () => {
  await openCase(SAMPLE);
  const first = { ...NO_MAPPING, includeHiddenSheets: true };
  const second = { ...NO_MAPPING, onlyUnit: "Báo Thanh tra" };
  await saveMapping(await openSession(), first, options());
  await saveMapping(await openSession(), second, options());
  expect(await verbs()).toEqual(["mapping", "mapping"]);
  expect(await undo()).toMatchObject([{ leftDecisions: [] }]);
  expect(await decisions()).toEqual({ mapping: first });
  expect(await undo()).toHaveLength(1);
  expect(await decisions()).toEqual({});
  expect(await undo()).toEqual([]);
});

test("a campaign chosen without tables is taken back; one chosen since stays, and is told", async () => {
  await openCase(SAMPLE);
  const { chooseCampaign: choose } = await campaignChanges();
  await choose(await openSession(), options(), { by: "auto" });
  expect(await verbs()).toEqual(["campaign"]);
  const chosen = await decisions();
  await (await openSession()).saveDecision("campaign", { by: "builtin", despite: "" });
  expect(await undo()).toMatchObject([{ leftDecisions: ["campaign"] }]);
  expect(await decisions()).not.toEqual(chosen);
});

test.each<[string, (opened: Awaited<ReturnType<typeof withTables>>) => Promise<unknown>]>([
  ["the next year", async ({ beginNewYear }) => beginNewYear(await openSession(), options())],
  ["a table's default", async ({ resetTable }) => resetTable(await openSession(), options(), "STD_QuyTac")],
  [
    "another campaign",
    async ({ chooseCampaign }) => chooseCampaign(await openSession(), options(), { by: "auto" }, true),
  ],
])("%s: tables and memory are what they were, lines of the officer's too", async (_, change) => {
  const opened = await withTables();
  await addLine("STD_QuyTac", ["ma-la", "Quy tắc của tôi", "Không", "Lưu ý", "=1+1"]);
  await addLine("STD_DonVi", ["Đơn vị mới", "ĐVM", "", 3, ""]);
  await work(({ tables, worksheets }) => {
    tables.getItem("STD_PhongTrao").getDataBodyRange().getRow(0).delete("Up");
    worksheets.getItem("Quy tắc kiểm tra").getRange("A200").values = [["Ghi chú ở dưới"]];
  });
  const before = picture(opened);
  const remembered = await decisions();
  await change(opened);
  expect(picture(opened)).not.toEqual(before);
  expect(await verbs()).toEqual(["campaign"]);
  const [undone] = await undo();
  expect(undone).toMatchObject({ left: [], leftDecisions: [] });
  expect(await decisions()).toEqual(remembered);
  expect(picture(opened)).toEqual(before);
});

test("checked by the other campaign since, and by its tables: taken back all the same", async () => {
  const opened = await withTables();
  const before = picture(opened);
  await opened.chooseCampaign(await openSession(), options(), { by: "auto" }, true);
  await actions.check.perform(await openSession(), options());
  await actions.clearMarks.perform(await openSession(), options());
  expect(await undo()).toMatchObject([{ left: [], leftDecisions: [] }]);
  expect(picture(opened)).toEqual(before);
}, 60_000);

test("what an officer typed into a table since stays, and its cell is told", async () => {
  const opened = await withTables();
  await opened.beginNewYear(await openSession(), options());
  const [year] = (await (await openSession()).steps()).at(-1)!.cells.filter(({ before }) => before === 2021);
  const at = (sheet: Excel.Worksheet) => sheet.getCell(year!.row - 1, year!.column - 1);
  await work(({ worksheets }) => void (at(worksheets.getItem(year!.sheet)).values = [[2030]]));
  const [undone] = await undo();
  expect(undone!.left).toMatchObject([{ sheet: year!.sheet, row: year!.row, column: year!.column }]);
  expect(undone!.restored).toBeGreaterThan(0);
});

test("an acceptance taken back leaves no line, whatever a check has written beside it since", async () => {
  const opened = await withTables();
  const { findings } = await actions.check.perform(await openSession(), options());
  await actions.clearMarks.perform(await openSession(), options());
  const before = picture(opened);
  const { rule, unit, subject, field } = findings.find((each) => each.rule === "cstdcs-initiative")!;
  const request = { rule, unit: unit!, subject: subject.name, field: field!, reason: "x", by: "y" };
  await acceptFindings(await openSession(), options(), [request]);
  await acceptFindings(await openSession(), options(), [{ ...request, rule: "text-form" }]);
  await actions.check.perform(await openSession(), options());
  await actions.clearMarks.perform(await openSession(), options());
  for (const { left } of await undo(10)) expect(left).toEqual([]);
  expect(picture(opened)).toEqual(before);
}, 60_000);
