/**
 * Two panes on one workbook: a second verb begins after each request of the first, and from there on their requests take turns.
 * One of them may be told that the workbook has changed; whatever stands under the time of a finished run is right.
 */
import { WorkbookError } from "../../src/actions";
import { openBook } from "./support";
import { book, bookAfter, expectRightRows, isFinished, marked, officers, perform } from "./twoTables";
import type { VerbName } from "./twoTables";

const told = (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => null,
    (reason: unknown) => reason,
  );

const pairs: readonly [first: VerbName, second: VerbName][] = [
  ["check", "check"],
  ["report", "check"],
  ["check", "clear"],
  ["clear", "check"],
];

describe.each<[string, readonly VerbName[]]>([
  ["on a workbook never checked", []],
  ["on a workbook with a report", ["report"]],
])("%s", (_, before) => {
  test.each(pairs)("%s, and %s from another pane", async (one, other) => {
    const clean = await openBook(book());
    const wanted = officers(clean);
    const whole = clean.standIn.snapshot();
    for (let request = 1; request <= 7; request++) {
      const opened = await openBook(await bookAfter(before));
      const { standIn } = opened;
      let second: Promise<unknown> | null = null;
      const stop = standIn.onActivity(() => {
        if (standIn.counters.requests !== request) return;
        stop();
        second = told(perform(other));
      });
      const first = await told(perform(one));
      stop();
      if (second === null) break;
      const errors = [first, await (second as Promise<unknown>)];
      for (const error of errors.filter((each) => each !== null)) {
        expect(error).toBeInstanceOf(WorkbookError);
        expect((error as WorkbookError).kind).toBe("changed");
      }
      // Both may find the other's work, but then neither leaves its own.
      expect(officers(opened)).toEqual(wanted);
      marked(opened.book).filter(isFinished).forEach(expectRightRows);
      await perform("check");
      expect(officers(opened)).toEqual(wanted);
      expect(marked(opened.book).map(isFinished)).toEqual([true, true]);
      marked(opened.book).forEach(expectRightRows);
      await perform("clear");
      expect(standIn.snapshot()).toEqual(whole);
    }
  });
});
