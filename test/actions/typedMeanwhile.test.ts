/**
 * Somebody types where only we write, after any request of a verb, right between the claim and the contents too: the note
 * stands afterwards, no run with something typed over is told as done, and the next check and clearing leave the note.
 */
import type { WorkbookError } from "../../src/actions";
import type { BookModel } from "../../src/host/model/model";
import { openBook } from "./support";
import { bookAfter, expectRightRows, isFinished, marked, PEOPLE, perform } from "./twoTables";
import type { VerbName } from "./twoTables";

const NOTE = "đã gọi điện 25/3";
/** The row that had a fault has none any more, and another one has: our cells there are written again. */
function mended(changed: BookModel): BookModel {
  const { rows } = changed.sheets.find(({ name }) => name === PEOPLE)!;
  const [blank, full] = [rows.get(4)!, rows.get(6)!];
  const was = blank.get(4);
  blank.set(4, full.get(4)!);
  if (was === undefined) full.delete(4);
  else full.set(4, was);
  return changed;
}
const opening = async (before: readonly VerbName[]) => openBook(mended(await bookAfter(before)));
const notesIn = ({ sheets }: BookModel): string[] =>
  sheets.flatMap(({ name, rows }) =>
    [...rows.values()].flatMap((cells) => [...cells.values()].flatMap(({ v }) => (v === NOTE ? [name] : []))),
  );

const runs: readonly [name: string, verb: VerbName, before: readonly VerbName[]][] = [
  ["a first check", "check", []],
  ["a second check", "check", ["check"]],
  ["clearing", "clearMarks", ["check"]],
];
const cells: readonly [name: string, address: string][] = [
  ["a status that changes", "G5"],
  ["a reason that goes", "H5"],
  ["a reason that comes", "H7"],
  ["a reason that stays empty", "H4"],
];

describe.each(runs)("%s", (_run, verb, before) => {
  test.each(cells)("a note over %s, after any request", async (_cell, address) => {
    const counted = await opening(before);
    await perform(verb);
    const total = counted.standIn.counters.requests;
    for (let request = 1; request < total; request++) {
      const opened = await opening(before);
      const { standIn } = opened;
      const stop = standIn.onActivity(() => {
        if (standIn.counters.requests !== request) return;
        stop();
        standIn.person.type(PEOPLE, address, NOTE);
      });
      const error: unknown = await perform(verb).then(
        () => null,
        (reason: unknown) => reason,
      );
      if (error !== null) expect((error as WorkbookError).kind).toBe("changed");
      expect([request, notesIn(opened.book)]).toEqual([request, [PEOPLE]]);
      await perform("check");
      expect(marked(opened.book).map(isFinished)).toEqual([true, true]);
      marked(opened.book).forEach(expectRightRows);
      await perform("clearMarks");
      expect(notesIn(opened.book)).toEqual([PEOPLE]);
      expect(marked(opened.book)).toEqual([]);
    }
  });
});

test("what was typed while clearing is told of where it stands", async () => {
  const told: unknown[] = [];
  for (let request = 1; request < 4; request++) {
    const { standIn } = await opening(["check"]);
    const stop = standIn.onActivity(() => {
      if (standIn.counters.requests !== request) return;
      stop();
      standIn.person.type(PEOPLE, "G5", NOTE);
    });
    told.push(((await perform("clearMarks")) as { left: { besides: unknown } }).left.besides);
  }
  expect(told).toEqual(Array.from({ length: 3 }, () => [{ sheet: PEOPLE, addresses: ["G5"] }]));
});
