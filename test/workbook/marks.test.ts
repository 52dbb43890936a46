import { SHEET_ROLES } from "../../src/domain/plan/sheetRoles";
import type { SheetRole } from "../../src/domain/plan/sheetRoles";
import { highestNumber, markName, markReader, parseMark } from "../../src/workbook/memory/marks";
import type { Mark } from "../../src/workbook/memory/marks";

const roles = Object.keys(SHEET_ROLES) as SheetRole[];
const everyMark: Mark[] = [
  { kind: "rowMarks", number: 12 },
  ...roles.map((role): Mark => ({ kind: "sheet", role, number: SHEET_ROLES[role].perSubject ? 7 : null })),
];

test.each(everyMark.map((mark) => [markName(mark), mark] as const))("%s is known again", (name, mark) => {
  expect(parseMark(name)).toEqual(mark);
  // Excel gives names in the letters in which somebody typed them last.
  expect(parseMark(name.toUpperCase())).toEqual(mark);
});

test("names stay as workbooks of earlier versions have them", () => {
  expect(everyMark.map(markName)).toEqual([
    "_SoThiDua.flags.12",
    "_SoThiDua.results",
    "_SoThiDua.totals",
    "_SoThiDua.brief",
    "_SoThiDua.meeting",
    "_SoThiDua.units",
    "_SoThiDua.people",
    "_SoThiDua.teams",
    "_SoThiDua.remarks",
    "_SoThiDua.ballot",
    "_SoThiDua.tally",
    "_SoThiDua.minutes",
    "_SoThiDua.submission",
    "_SoThiDua.proposed",
    "_SoThiDua.pledges",
    "_SoThiDua.slip.7",
    "_SoThiDua.log",
  ]);
});

test.each([
  "_SoThiDua",
  "_SoThiDua.",
  "_SoThiDua.flags",
  "_SoThiDua.flags.x",
  "_SoThiDua.flags.1.2",
  "_SoThiDua.slip",
  "_SoThiDua.results.1",
  "_SoThiDua.stamp",
  "_SoThiDua.toString",
  "SoThiDua.results",
  "x_SoThiDua.results",
  "Print_Area",
])("%s is no mark of ours", (name) => expect(parseMark(name)).toBeNull());

test("a role added to the table is recognised, and by that alone", () => {
  const read = markReader({ ...SHEET_ROLES, stamp: { perSubject: false }, receipt: { perSubject: true } });
  expect(read("_SoThiDua.stamp")).toEqual({ kind: "sheet", role: "stamp", number: null });
  expect(read("_SoThiDua.receipt.3")).toEqual({ kind: "sheet", role: "receipt", number: 3 });
  expect(read("_SoThiDua.stamp.3")).toBeNull();
  expect(read("_SoThiDua.receipt")).toBeNull();
});

test("roles can stand in a hidden name, and none passes for marks", () => {
  for (const role of roles) expect(role).toMatch(/^[a-z]+$/u);
  expect(roles).not.toContain("rowMarks");
});

test("the highest number of a kind", () => {
  const marks = everyMark.map((mark) => ({ mark }));
  expect(highestNumber(marks, () => true)).toBe(12);
  expect(highestNumber(marks, ({ kind }) => kind === "sheet")).toBe(7);
  expect(highestNumber([], () => true)).toBe(0);
});
