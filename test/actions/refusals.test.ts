/**
 * Each of Excel's refusals at every request of every verb: one sentence, the officer's cells as they were, and the next run as if
 * nothing had happened. Of requests after the time of the run, which only set looks: none is a reason to fail.
 */
import { WorkbookError } from "../../src/actions";
import { LANGUAGES, workbookErrorText } from "../../src/messages";
import type { Fault } from "../../src/host";
import { openBook } from "./support";
import type { OpenCase } from "./support";
import { bookAfter, isFinished, marked, OTHERS, PEOPLE, perform } from "./twoTables";
import type { VerbName } from "./twoTables";
import { comparable } from "../support/snapshots";

/** Everything on the officer's sheets but the mark columns and what belongs to them. */
function officers({ standIn }: OpenCase): unknown {
  const { sheets } = standIn.snapshot() as {
    sheets: {
      name: string;
      cells: [string, ...unknown[]][];
      columnWidths: [number, number][];
      conditionalFormats: unknown;
    }[];
  };
  return sheets
    .filter(({ name }) => name === PEOPLE || name === OTHERS)
    .map(({ cells, columnWidths, conditionalFormats: _, ...rest }) => ({
      ...rest,
      cells: cells.filter(([address]) => /^[A-F]\d/u.test(address)),
      columnWidths: columnWidths.filter(([column]) => column < 6),
    }));
}

const runs: readonly [name: string, verb: VerbName, before: readonly VerbName[]][] = [
  ["a first check", "check", []],
  ["a first report", "report", []],
  ["a second check", "check", ["report"]],
  ["a second report", "report", ["report"]],
  ["«Bỏ đánh dấu»", "clearMarks", ["report"]],
  ["«Xóa mọi dấu vết»", "clear", ["report"]],
];

interface Failed extends OpenCase {
  /** The run ended well all the same. */
  readonly isDone: boolean;
}

/** The verb with one request gone wrong; what the officer is told. */
async function failing(verb: VerbName, before: readonly VerbName[], fault: Fault): Promise<Failed> {
  const opened = await openBook(await bookAfter(before));
  const untouched = officers(opened);
  opened.standIn.setFaults([fault]);
  const error: unknown = await perform(verb).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(officers(opened)).toEqual(untouched);
  opened.standIn.setFaults([]);
  if (error === null) return { ...opened, isDone: true };
  expect(error).toBeInstanceOf(WorkbookError);
  const { kind, detail, sheet } = error as WorkbookError;
  for (const language of LANGUAGES) expect(workbookErrorText(kind, language, { detail, sheet })).toMatch(/^[^\n]+\.$/u);
  return { ...opened, isDone: false };
}

async function allOf(verb: VerbName, before: readonly VerbName[]): Promise<{ requests: number; wanted: string }> {
  const clean = await openBook(await bookAfter(before));
  await perform(verb);
  return { requests: clean.standIn.counters.requests, wanted: comparable(clean.standIn.snapshot()) };
}

describe.each(["refuse", "lost"] as const)("a request is answered by %s", (kind) => {
  test.each(runs)("at every position of %s; the next run ends as if nothing had happened", async (_, verb, before) => {
    const { requests, wanted } = await allOf(verb, before);
    expect(requests).toBeGreaterThanOrEqual(4);
    const outcomes: boolean[] = [];
    for (let request = 1; request <= requests; request++) {
      const opened = await failing(verb, before, { request, kind });
      outcomes.push(opened.isDone);
      if (opened.isDone) expect(marked(opened.book).every(isFinished)).toBe(true);
      await perform(verb);
      expect(comparable(opened.standIn.snapshot())).toBe(wanted);
    }
    // Reading, claiming, contents; then looks, and what charts show.
    expect(outcomes.slice(0, -2)).not.toContain(true);
  });
});

/** Those that an officer is told of in words of their own, and some that are told as they come. */
const CODES = [
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
  "AccessDenied",
  "FilteredRangeConflict",
  "ItemNotFound",
  "ItemAlreadyExists",
  "InvalidReference",
  "InvalidArgument",
  "ApiNotFound",
  "RequestAborted",
  "Timeout",
  "UnsupportedSheet",
];

test.each(runs)(
  "whatever the reason, at every position of %s: the workbook is left as by any refusal",
  async (_, verb, before) => {
    const { requests, wanted } = await allOf(verb, before);
    for (let request = 1; request <= requests; request++) {
      const first = await failing(verb, before, { request, kind: "refuse" });
      if (first.isDone) return;
      const left = comparable(first.standIn.snapshot());
      for (const code of CODES) {
        const other = await failing(verb, before, { request, kind: "refuse", code });
        // Sheets of another kind are left out, and looked for sheet by sheet: here there are none.
        expect([code, comparable(other.standIn.snapshot())]).toEqual([code, other.isDone ? wanted : left]);
        if (other.isDone) expect(code).toBe("UnsupportedSheet");
      }
    }
  },
);
