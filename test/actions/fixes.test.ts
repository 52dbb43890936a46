/** Remedies taken on the sample workbook, where the workbook does not let every cell be changed: what is left is told, figures are those of the rows. */
import { acceptFindings, actions, fixFindings, openSession, undoSteps } from "../../src/actions";
import type { CheckResult, FixesDone } from "../../src/actions";
import { compositeKey } from "../../src/domain/compositeKey";
import type { Finding } from "../../src/domain/rules/rule";
import { openCase, options } from "./support";
import type { OpenCase } from "./support";

const SAMPLE = "dang-ky-2021";
const PEOPLE = "ĐK cá nhân";

const inExcel = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
const check = async (): Promise<CheckResult> => actions.check.perform(await openSession(), options());
const fixAll = async (apply = true, choice: number | null = null): Promise<FixesDone> =>
  fixFindings(await openSession(), options(), { apply, wants: () => true, choiceOf: () => choice });
const keyOf = ({ rule, place: { sheet, row, column } }: Finding): string => compositeKey(rule, sheet, row, column);

/** What a formula gives is calculated anew, to other last digits than those of the file. */
const picture = ({ standIn }: OpenCase): unknown =>
  JSON.parse(JSON.stringify(standIn.snapshot()), (_, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(12)) : value,
  );

/** Those with a remedy that nobody told to be left. */
const forgotten = ({ findings }: CheckResult, { fixes }: FixesDone): string[] => {
  const told = new Set(fixes.filter(({ skipped }) => skipped !== null).map(({ finding }) => keyOf(finding)));
  return findings.filter((finding) => finding.fix !== null && !told.has(keyOf(finding))).map(keyOf);
};

const hindrances: readonly [string, (workbook: Excel.Workbook) => void, readonly string[]][] = [
  ["nothing", () => undefined, ["choice", "waiting"]],
  ["the list of people protected", ({ worksheets }) => worksheets.getItem(PEOPLE).protection.protect(), ["protected"]],
  [
    "the list of people protected but for the units",
    ({ worksheets }) => {
      const sheet = worksheets.getItem(PEOPLE);
      sheet.getRange("F8:F238").format.protection.locked = false;
      sheet.protection.protect();
    },
    ["protected"],
  ],
  ["the targets protected", ({ worksheets }) => worksheets.getItem("Chỉ tiêu").protection.protect(), ["protected"]],
  [
    "a list for the titles that does not know their names",
    ({ worksheets }) => {
      const { dataValidation } = worksheets.getItem(PEOPLE).getRange("H8:H238");
      dataValidation.rule = { list: { inCellDropDown: true, source: "LĐTT,CSTĐCS" } };
    },
    ["validation"],
  ],
  [
    "merged cells among the units",
    ({ worksheets }) => worksheets.getItem(PEOPLE).getRange("F25:F26").merge(),
    ["merged"],
  ],
];

test.each(hindrances)(
  "%s: what is left is told, and the undo gives back the workbook",
  async (_, hinder, reasons) => {
    const opened = await openCase(SAMPLE);
    await inExcel(hinder);
    const before = picture(opened);
    const preview = await fixAll(false);
    expect(picture(opened)).toEqual(before);
    const done = await fixAll();
    expect(done).toEqual({ ...preview, applied: true });
    for (const reason of reasons) expect(done.fixes.map(({ skipped }) => skipped)).toContain(reason);
    expect(forgotten(await check(), done)).toEqual([]);
    await (await openSession()).clear("marks");
    const [undone] = await undoSteps(await openSession(), 1, options());
    expect(undone).toMatchObject({ restored: done.cells, left: [] });
    await (await openSession()).clear("everything");
    expect(picture(opened)).toEqual(before);
  },
  60_000,
);

test("a reading that the officer chooses is written, and what it lets be seen is mended too", async () => {
  await openCase(SAMPLE);
  const before = (await check()).findings.filter(({ rule }) => rule === "award-ambiguous");
  const done = await fixAll(true, 0);
  const after = await check();
  expect(before).toHaveLength(1);
  expect(after.findings.filter(({ rule }) => rule === "award-ambiguous")).toEqual([]);
  expect(forgotten(after, done)).toEqual([]);
}, 60_000);

test("mended once, nothing more is changed, and no step is kept for nothing", async () => {
  await openCase(SAMPLE);
  await fixAll();
  const again = await fixAll();
  expect(again.cells).toBe(0);
  expect((await (await openSession()).log()).map(({ verb }) => verb)).toEqual(["fix"]);
  expect(await (await openSession()).steps()).toHaveLength(1);
}, 60_000);

test("what was accepted is not mended", async () => {
  await openCase(SAMPLE);
  const { findings } = await check();
  const { rule, unit, subject, field } = findings.find((each) => each.rule === "unit-unknown")!;
  const request = { rule, unit: unit ?? "", subject: subject.name, field: field!, reason: "đúng tên", by: "Người A" };
  await acceptFindings(await openSession(), options(), [request]);
  expect((await fixAll(false)).fixes.map(({ finding }) => finding.rule)).not.toContain("unit-unknown");
}, 60_000);

test("mended, accepted, mended: every step is taken back, the newest first", async () => {
  const opened = await openCase(SAMPLE);
  const { findings } = await check();
  await (await openSession()).clear("everything");
  const before = picture(opened);
  const mend = async (rule: string): Promise<FixesDone> =>
    fixFindings(await openSession(), options(), { apply: true, wants: (each) => each.rule === rule });
  const first = await mend("text-form");
  const open = findings.find(({ rule }) => rule === "cstdcs-initiative")!;
  const { rule, unit, subject, field } = open;
  const request = { rule, unit: unit ?? "", subject: subject.name, field: field!, reason: "đã xem", by: "Người A" };
  await acceptFindings(await openSession(), options(), [request]);
  const second = await mend("spelling");
  const undone = await undoSteps(await openSession(), 10, options());
  expect(
    undone.map(({ step: { verb }, restored, left }) => [verb, verb === "accept" ? restored > 0 : restored, left]),
  ).toEqual([
    ["fix", second.cells, []],
    ["accept", true, []],
    ["fix", first.cells, []],
  ]);
  expect((await check()).findings.map(keyOf)).toEqual(findings.map(keyOf));
  await (await openSession()).clear("everything");
  expect(picture(opened)).toEqual(before);
}, 60_000);

test("when the oldest step goes, this is said", async () => {
  await openCase(SAMPLE);
  const forgotten: number[] = [];
  for (let number = 0; number < 11; number++) {
    await inExcel(({ worksheets }) => void (worksheets.getItem(PEOPLE).getRange("H8").values = [["LDTT"]]));
    const done = await fixFindings(await openSession(), options(), {
      apply: true,
      wants: ({ rule, place }) => rule === "spelling" && place.row === 8,
    });
    forgotten.push(done.forgotten);
  }
  expect(forgotten).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
}, 60_000);
