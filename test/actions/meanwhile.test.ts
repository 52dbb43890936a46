/**
 * Somebody else is at the workbook while a verb runs: every edit, after every request of it. The edit stands, no mark stands
 * beside a wrong row under the time of a finished run, the officer is told where nothing was written, and the next run is clean.
 */
import { WorkbookError } from "../../src/actions";
import type { StandIn } from "../../src/host";
import { openBook } from "./support";
import { book, bookAfter, expectRightRows, isFinished, marked, officers, PEOPLE, perform } from "./twoTables";
import type { VerbName } from "./twoTables";

type Edit = (standIn: StandIn) => void;
const edits: readonly [string, Edit][] = [
  ["a row is put in above", ({ person }) => person.insertRow(PEOPLE, 1)],
  ["a row is put in between", ({ person }) => person.insertRow(PEOPLE, 6)],
  ["a row above is deleted", ({ person }) => person.deleteRow(PEOPLE, 2)],
  ["a row between is deleted", ({ person }) => person.deleteRow(PEOPLE, 5)],
  ["the people are sorted", ({ person }) => person.sort(PEOPLE, "A4:F8", 1)],
  ["another name is typed", ({ person }) => person.type(PEOPLE, "B5", "Hoàng Gia Khánh")],
];

async function requestsOf(verb: VerbName, before: readonly VerbName[]): Promise<number> {
  const { standIn } = await openBook(await bookAfter(before));
  await perform(verb);
  return standIn.counters.requests;
}

/** What the workbook is with the edit and without us. */
async function withoutUs(edit: Edit): Promise<{ officers: unknown; whole: unknown }> {
  const opened = await openBook(book());
  edit(opened.standIn);
  return { officers: officers(opened), whole: opened.standIn.snapshot() };
}

const runs: readonly [name: string, verb: VerbName, before: readonly VerbName[]][] = [
  ["a first check", "check", []],
  ["a second check", "check", ["check"]],
  ["a first report", "report", []],
  ["a second report", "report", ["report"]],
  ["clearing", "clear", ["report"]],
];

describe.each(edits)("%s", (_edit, edit) => {
  test.each(runs)("in %s, after any of its requests", async (_run, verb, before) => {
    const total = await requestsOf(verb, before);
    const wanted = await withoutUs(edit);
    const tolds: boolean[] = [];
    for (let request = 1; request < total; request++) {
      const opened = await openBook(await bookAfter(before));
      const { standIn } = opened;
      let wasDone = false;
      const stop = standIn.onActivity(() => {
        if (standIn.counters.requests !== request) return;
        stop();
        wasDone = marked(opened.book).some(isFinished);
        edit(standIn);
      });
      const error: unknown = await perform(verb).then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(officers(opened)).toEqual(wanted.officers);
      const told = error instanceof WorkbookError && error.kind === "changed";
      expect([request, error === null || told, error]).toEqual([request, true, error]);
      const standing = marked(opened.book);
      // After the time of the run, while it is made to look right, it is an edit like any later one.
      if (!wasDone) standing.filter(isFinished).forEach(expectRightRows);
      // Told before contents were sent: nothing of the run is left.
      if (told && before.length === 0 && standing.length === 0) expect(standIn.snapshot()).toEqual(wanted.whole);
      if (told && before.length > 0) expect(standing[0]?.header).toMatch(/09:05\)$|^Đang ghi…$/u);
      tolds.push(told);
      if (verb !== "clear") {
        await perform(verb);
        expect(officers(opened)).toEqual(wanted.officers);
        const now = marked(opened.book);
        expect(now.map(isFinished)).toEqual([true, true]);
        now.forEach(expectRightRows);
      }
      await perform("clear");
      expect(standIn.snapshot()).toEqual(wanted.whole);
    }
    if (verb !== "clear") expect(tolds).toContain(true);
  });
});
