/** Cells that another rule already speaks for. */
import { isLegacy, isSilenced } from "../../../../src/domain/rules/ask/silenced";
import { aRegistration } from "../../../support/registration";

const OLD = "Ph\u00f9ng H\u00b6i";
const converted = { encoding: "tcvn3", unicode: "Phùng Hải" } as const;
const registration = aRegistration()
  .withPerson({ name: OLD, legacy: { name: converted } })
  .withPerson({ name: OLD })
  .withCollective({ name: OLD })
  .build();
const [first, second] = registration.people;
const [collective] = registration.collectives;
const clean = aRegistration().withPerson({ name: OLD }).build();

test.each([
  ["the cell in an old encoding", first!, first!.nameCell, true],
  ["another cell of the row", first!, first!.rating.cell, false],
  ["the cell of another row", second!, second!.nameCell, false],
  ["the same cell of another table", collective!, collective!.nameCell, false],
  ["no cell", first!, null, false],
])("old encoding: %s", (_, entry, cell, expected) => {
  expect(isLegacy(registration, entry, cell)).toBe(expected);
});

test("a workbook without old texts has none, whatever was asked before", () => {
  expect(isLegacy(registration, first!, first!.nameCell)).toBe(true);
  expect(isLegacy(clean, clean.people[0]!, clean.people[0]!.nameCell)).toBe(false);
});

test.each([
  ["an error value", { error: "#N/A" }, true],
  ["a text", "Trưởng phòng", false],
])("no other rule judges %s: %s", (_, position, expected) => {
  const { people } = aRegistration().withPerson({ cells: { position } }).build();
  expect(isSilenced(people[0]!.cells.find(({ field }) => field === "position")!.cell)).toBe(expected);
});

test("no cell is not silenced", () => expect(isSilenced(null)).toBe(false));
