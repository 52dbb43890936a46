/** Who the people of a collective are, and where their number comes from. */
import { isUnknown, membersOf, registrants } from "../../../../src/domain/rules/ask/members";
import { subjectOf } from "../../../../src/domain/rules/say/reports";
import { aRegistration } from "../../../support/registration";
import type { RegistrationBuilder } from "../../../support/registration";
import { inputOf } from "../../../support/ruleTester";
import { simpleKey } from "../../../support/words";

const NEWS = "Báo Thanh tra";
const JOURNAL = "Tạp chí Thanh tra";
const DESK = "Phòng Thư ký";

/** Báo Thanh tra: three people, two of them in the Phòng Thư ký. */
const people = (given: RegistrationBuilder = aRegistration()): RegistrationBuilder =>
  given
    .withPerson({ name: "Mai An", unit: NEWS, department: DESK, titles: ["cstdcs"], rating: "excellent" })
    .withPerson({
      name: "Lê Bình",
      unit: NEWS,
      department: DESK,
      discipline: { text: "Cảnh cáo", level: "warningOrWorse" },
    })
    .withPerson({ name: "Vũ Chi", unit: NEWS, rating: "failed" });
const members = (given: RegistrationBuilder) => {
  const { registration, totals } = inputOf({ name: "", given });
  const [row] = registrants(registration);
  return membersOf(row!, totals);
};

test("those who register: the collectives first, then the units", () => {
  const given = aRegistration().withHonours({ unit: NEWS }).withCollective({ name: DESK }).build();
  expect([...registrants(given)].map((row) => subjectOf(row).name)).toEqual([DESK, NEWS]);
});

describe("members", () => {
  test("of a phòng: the people listed under its name in its unit", () => {
    const listed = {
      source: "rows",
      people: 2,
      ldtt: 1,
      cstdcs: 1,
      belowCompleted: 0,
      warned: 1,
      disciplineUnclear: 0,
    };
    expect(members(people().withCollective({ unit: NEWS, name: DESK }))).toMatchObject(listed);
    expect(members(people().withCollective({ unit: JOURNAL, name: DESK }))).toBeNull();
  });

  test("of a unit that registers itself, in either table: all its people", () => {
    const all = { source: "rows", people: 3, ldtt: 1, cstdcs: 1, belowCompleted: 1, warned: 1, disciplineUnclear: 0 };
    expect(members(people().withCollective({ unit: NEWS, isUnit: true }))).toEqual(all);
    expect(members(people().withHonours({ unit: NEWS }))).toEqual(all);
  });

  test("of a unit that only states its figures: these, and nothing of ratings and discipline", () => {
    const stated = { statedPeople: 20, statedExcellent: 4, statedGood: 16 };
    expect(members(aRegistration().withHonours({ unit: NEWS }).withTargets({ unit: NEWS, figures: stated }))).toEqual({
      source: "stated",
      people: 20,
      ldtt: 0,
      cstdcs: 0,
      belowCompleted: null,
      warned: null,
      disciplineUnclear: 0,
    });
  });

  test.each([
    ["a phòng of which nobody is listed", people().withCollective({ unit: NEWS, name: "Phòng Trị sự" })],
    ["a phòng without a name, beside people without a phòng", people().withCollective({ unit: NEWS, name: "" })],
    ["a unit of which nothing is listed or stated", people().withHonours({ unit: JOURNAL })],
    ["a unit that is not the campaign's", people().withHonours({ unit: "Vụ Pháp chế" })],
    [
      "a unit that states no people",
      aRegistration()
        .withHonours({ unit: NEWS })
        .withTargets({ unit: NEWS, figures: { statedPeople: 0 } }),
    ],
  ])("none: %s", (_, given) => {
    expect(members(given)).toBeNull();
  });

  test("none where the counts know nobody of the phòng or the unit", () => {
    const { registration, totals } = inputOf({
      name: "",
      given: people().withCollective({ unit: NEWS, name: DESK }).withHonours({ unit: NEWS }),
    });
    const [phong, unit] = registrants(registration);
    const desk = [...totals.departments].map(([key, counted]) => [key, { ...counted, people: 0 }] as const);
    expect(membersOf(phong!, { ...totals, departments: new Map(desk) })).toBeNull();
    expect(membersOf(unit!, { ...totals, byUnit: new Map() })).toBeNull();
    const nobody = { ...totals.byUnit.get(NEWS)!, people: 0 };
    expect(membersOf(unit!, { ...totals, byUnit: new Map([[NEWS, nobody]]) })).toBeNull();
    const nothing = { ...totals.byUnit.get(NEWS)!, source: "none" as const };
    expect(membersOf(unit!, { ...totals, byUnit: new Map([[NEWS, nothing]]) })).toBeNull();
  });

  test("a phòng is found by its name's key", () => {
    const { registration, totals } = inputOf({ name: "", given: people().withCollective({ unit: NEWS, name: DESK }) });
    const [row] = registration.collectives;
    expect(row!.nameKey).toBe(simpleKey(DESK));
    expect(membersOf({ ...row!, nameKey: "" }, totals)).toBeNull();
  });
});

describe("is a count of the collective neither counted nor stated?", () => {
  const stated = { statedPeople: 20, statedExcellent: 4 };
  test.each([
    ["a phòng of which nobody is listed", aRegistration().withCollective({ unit: NEWS, name: DESK }), true],
    ["a phòng with its people", people().withCollective({ unit: NEWS, name: DESK }), false],
    ["a unit with a list", people().withHonours({ unit: NEWS }), false],
    [
      "a unit that states people and no LĐTT",
      aRegistration().withHonours({ unit: NEWS }).withTargets({ unit: NEWS, figures: stated }),
      true,
    ],
    ["the unit's own row among the collectives", aRegistration().withCollective({ unit: NEWS, isUnit: true }), true],
    ["a unit that is not the campaign's", people().withHonours({ unit: "Vụ Pháp chế" }), true],
  ])("%s: %s", (_, given, unknown) => {
    const { registration, totals } = inputOf({ name: "", given });
    const [row] = registrants(registration);
    expect(isUnknown(row!, totals, "ldtt")).toBe(unknown);
  });

  test("so it is of a unit that the counts do not know", () => {
    const { registration, totals } = inputOf({ name: "", given: people().withHonours({ unit: NEWS }) });
    expect(isUnknown(registration.honours[0]!, { ...totals, byUnit: new Map() }, "ldtt")).toBe(true);
  });
});
