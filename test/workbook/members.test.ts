/**
 * Every member that a first report uses is refused once, wherever it is used: the officer is told of one kind, his cells stay,
 * no mark stands under the time of a finished run, and the next run ends as if nothing had happened.
 */
import { WorkbookError } from "../../src/actions";
import { openBook } from "../actions/support";
import type { OpenCase } from "../actions/support";
import { book, isFinished, marked, officers, perform } from "../actions/twoTables";

/** In turn, one to a member. */
const CODES = ["GeneralException", "InvalidArgument"] as const;

/**
 * What the next run does not put right yet: refused between making a thing and what it is known by. A chart with Excel's own name
 * and a conditional format without a formula stay beside ours; a name that could not be hidden stays in sight.
 */
const LEFT_BEHIND: ReadonlySet<string> = new Set([
  "Chart.name",
  "ConditionalFormat.custom",
  "ConditionalFormatRule.formula",
  "CustomConditionalFormat.rule",
  "NamedItem.visible",
]);

const comparable = ({ standIn }: OpenCase): string =>
  JSON.stringify(standIn.snapshot()).replace(/serial=\\"\d+\\"/gu, "");

async function cleanRun(): Promise<{ readonly members: readonly string[]; readonly wanted: string }> {
  const opened = await openBook(book());
  opened.standIn.takeMembersUsed();
  await perform("report");
  return { members: opened.standIn.takeMembersUsed(), wanted: comparable(opened) };
}

test("each member refused once", async () => {
  const { members, wanted } = await cleanRun();
  expect(members.length).toBeGreaterThan(150);
  const leftBehind = new Set<string>();
  for (const [index, member] of members.entries()) {
    const opened = await openBook(book());
    const before = officers(opened);
    opened.standIn.refuseMembers([{ member, code: CODES[index % CODES.length]! }]);
    await expect(perform("report")).rejects.toBeInstanceOf(WorkbookError);
    expect(officers(opened)).toEqual(before);
    expect(marked(opened.standIn.book).some(isFinished)).toBe(false);
    opened.standIn.refuseMembers([]);
    await perform("report");
    if (comparable(opened) !== wanted) leftBehind.add(member);
  }
  expect(leftBehind).toEqual(LEFT_BEHIND);
}, 180_000);
