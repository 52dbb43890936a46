import { mergedDown } from "../../../../src/domain/registration/rows/mergedDown";
import type { RowRole } from "../../../../src/domain/registration/model/registration";
import { frameOf } from "../steps";

const ROLES: Readonly<Record<string, RowRole>> = { G: "group", T: "total", B: "blank" };

/** «Báo | - | G | Viện»: values of a column from row 1 on, «-» for a blank cell, «G», «T», «B» for other rows. */
function asked(
  column: string,
  units?: string,
): { readonly values: readonly string[]; readonly unsure: boolean } | null {
  const cells = column.split("|").map((cell) => cell.trim());
  const rows = cells.map((cell) => [cell === "-" || cell in ROLES ? "" : cell, "x"]);
  const frame = frameOf({ columns: ["department", "name"], rows });
  const roles = cells.map((cell) => ROLES[cell] ?? "data");
  const unitOf = units === undefined ? undefined : (row: number): string => units.split("|")[row - 1]!.trim();
  const read = mergedDown({
    frame,
    rows: { roles, groups: new Map(), totals: new Map() },
    column: 1,
    ...(unitOf === undefined ? {} : { unitOf }),
  });
  return read === null
    ? null
    : { values: [...read.values].map(([row, text]) => `${row} ${text}`), unsure: read.unsure };
}

test.each<[string, string, readonly string[] | null, boolean]>([
  ["two areas", "A | - | B1 | -", ["2 A", "4 B1"], false],
  ["three rows speak for little", "A | - | -", ["2 A", "3 A"], true],
  ["four rows are enough", "A | - | - | -", ["2 A", "3 A", "4 A"], false],
  ["half of the cells filled", "A | - | B1 | - ", ["2 A", "4 B1"], false],
  ["more than half filled: said, and left blank", "A | B1 | C | -", [], true],
  ["filled row by row", "A | B1 | C | D", null, false],
  ["a value twice", "A | - | A | -", null, false],
  ["a value twice, one under a heading", "A | - | G | A | -", ["2 A", "5 A"], false],
  ["blank cells above only", "- | - | - | A", null, false],
  ["a heading ends an area", "A | - | G | - | B1 | -", ["2 A", "6 B1"], false],
  ["a total ends an area", "A | - | T | - | -", ["2 A"], false],
  ["a blank row does not", "A | - | B | - | -", ["2 A", "4 A", "5 A"], false],
  ["other rows do not count", "A | - | B | B | B", ["2 A"], true],
])("%s", (_, column, values, unsure) => expect(asked(column)).toEqual(values === null ? null : { values, unsure }));

test("a phòng does not reach into the next unit", () => {
  expect(asked("A | - | - | B1 | -", "U | U | V | V | V")).toEqual({ values: ["2 A", "5 B1"], unsure: false });
  expect(asked("A | - | - | -", "U | U | U | U")).toEqual({ values: ["2 A", "3 A", "4 A"], unsure: false });
});

test("two units may each have a phòng of that name", () => {
  expect(asked("A | - | A | -", "U | U | V | V")).toEqual({ values: ["2 A", "4 A"], unsure: false });
  expect(asked("A | - | A | -", "U | U | U | U")).toBeNull();
});
