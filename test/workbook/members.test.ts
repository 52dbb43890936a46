/**
 * Every member that a first report uses is refused once, wherever it is used. Before the time of the run the officer is told of one
 * kind, his cells stay, and no mark stands under the time of a finished run. After it everything is written all the same, and what is
 * missing is named. Either way the next run ends as if nothing had happened.
 */
import { ANNEXES, SPRING_SHEETS } from "../support/ownSheets";
import { actions, openSession, WorkbookError } from "../../src/actions";
import type { CheckResult } from "../../src/actions";
import { openBook, options } from "../actions/support";
import type { OpenCase } from "../actions/support";
import { book, bookAfter, isFinished, marked, officers, perform } from "../actions/twoTables";
import { comparable } from "../support/snapshots";

const CODES = ["GeneralException", "InvalidArgument", "ApiNotFound", "NotImplemented"] as const;

const report = async (): Promise<CheckResult> =>
  actions.meeting.perform(await openSession(), options({ now: "2021-03-25T10:15:00" }));

/** Everything that stands in a cell, with the merged areas, tables and names. */
const essentials = ({ book: { sheets, names } }: OpenCase): unknown => ({
  sheets: sheets.map(({ name, rows, merges, tables }) => ({
    name,
    merges,
    tables: tables.map((table) => [table.name, table.rect]),
    cells: [...rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { v, f }]) => (v == null || v === "" ? [] : [[row, column, v, f]])),
    ),
  })),
  names: names.filter(({ name }) => name.startsWith("_SoThiDua")),
});

interface Clean {
  /** Used before the time of the run, and only after it. */
  readonly must: readonly string[];
  readonly nice: readonly string[];
  readonly whole: string;
  readonly said: unknown;
}

async function cleanRun(): Promise<Clean> {
  const opened = await openBook(book());
  const { standIn } = opened;
  standIn.takeMembersUsed();
  const must = new Set<string>();
  const stop = standIn.onActivity(() => {
    for (const member of standIn.takeMembersUsed()) must.add(member);
    if (marked(opened.book).some(isFinished)) stop();
  });
  await report();
  const nice = standIn.takeMembersUsed().filter((member) => !must.has(member));
  return { must: [...must], nice, whole: comparable(opened.standIn.snapshot()), said: essentials(opened) };
}

async function refused(member: string, code: string): Promise<{ opened: OpenCase; result: CheckResult | null }> {
  const opened = await openBook(book());
  const before = officers(opened);
  opened.standIn.refuseMembers([{ member, code }]);
  const result = await report().catch((error: unknown) => {
    expect([member, error]).toEqual([member, expect.any(WorkbookError)]);
    return null;
  });
  expect(officers(opened)).toEqual(before);
  expect([member, marked(opened.book).some(isFinished)]).toEqual([member, result !== null]);
  return { opened, result };
}

async function isMended({ opened }: { readonly opened: OpenCase }, { whole }: Clean): Promise<boolean> {
  opened.standIn.refuseMembers([]);
  await report();
  return comparable(opened.standIn.snapshot()) === whole;
}

test("what a check cannot do without", async () => {
  const clean = await cleanRun();
  for (const [index, member] of clean.must.entries()) {
    const run = await refused(member, CODES[index % CODES.length]!);
    expect([member, run.result]).toEqual([member, null]);
    expect([member, await isMended(run, clean)]).toEqual([member, true]);
  }
}, 300_000);

test("what only makes it look right", async () => {
  const clean = await cleanRun();
  expect(clean.must.length + clean.nice.length).toBeGreaterThan(150);
  for (const [index, member] of clean.nice.entries()) {
    const run = await refused(member, CODES[index % CODES.length]!);
    expect([member, run.result?.written.unfinished]).toEqual([member, expect.any(Array)]);
    expect(essentials(run.opened)).toEqual(clean.said);
    // Parts of a chart are made anew with it, all alike.
    if (/^Chart./u.test(member) && !["Chart.name", "Chart.id"].includes(member) && index % 5 !== 0) continue;
    expect([member, await isMended(run, clean)]).toEqual([member, true]);
  }
}, 300_000);

test.each([
  ["PageLayout.paperSize", "paper", SPRING_SHEETS],
  ["PageLayout.setPrintTitleRows", "printTitles", ["Kết quả kiểm tra", ...ANNEXES]],
])("the sentence names the thing and the sheets: %s", async (member, kind, sheets) => {
  const { result } = await refused(member, "NotImplemented");
  expect(result?.written.unfinished).toEqual([{ kind, sheets }]);
});

test.each(["report", "clearMarks", "clear"] as const)(
  "what only «%s» after a report uses",
  async (verb) => {
    const { must, nice } = await cleanRun();
    const known = new Set([...must, ...nice]);
    const clean = await openBook(await bookAfter(["report"]));
    clean.standIn.takeMembersUsed();
    await perform(verb);
    const more = clean.standIn.takeMembersUsed().filter((member) => !known.has(member));
    const wanted = comparable(clean.standIn.snapshot());
    expect(more.length).toBeGreaterThan(0);
    for (const [index, member] of more.entries()) {
      const opened = await openBook(await bookAfter(["report"]));
      const before = officers(opened);
      opened.standIn.refuseMembers([{ member, code: CODES[index % CODES.length]! }]);
      const outcome: unknown = await perform(verb).catch((reason: unknown) => reason);
      if (outcome instanceof Error) expect([member, outcome]).toEqual([member, expect.any(WorkbookError)]);
      expect([member, officers(opened)]).toEqual([member, before]);
      opened.standIn.refuseMembers([]);
      await perform(verb);
      // What had to stay, because it could not be read, goes with the next clearing.
      expect([member, comparable(opened.standIn.snapshot()) === wanted]).toEqual([member, true]);
    }
  },
  120_000,
);
