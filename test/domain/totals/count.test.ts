/** computeTotals by tables of cases: what counts, for whom, and where a figure comes from (docs/counting.md). */
import { computeTotals, departmentTotalsKey } from "../../../src/domain/totals/count";
import { FIGURES } from "../../../src/domain/totals/countFields";
import type { UnitTotals } from "../../../src/domain/totals/totals";
import type { Campaign } from "../../../src/domain/campaign/campaign";
import { aCampaign } from "../../support/campaign";
import { peopleList, targetsList, withColumns, without } from "../../support/layouts";
import { aRegistration, type RegistrationBuilder } from "../../support/registration";

const TTTT = "Trung tâm Thông tin";
const BTT = "Báo Thanh tra";

const totalsOf = (given: RegistrationBuilder, campaign: Partial<Campaign> = {}) =>
  computeTotals(given.build(), aCampaign(campaign));
const unitOf = (given: RegistrationBuilder, campaign: Partial<Campaign> = {}, unit = TTTT): UnitTotals =>
  totalsOf(given, campaign).byUnit.get(unit) as UnitTotals;

describe("people rows", () => {
  test.each([
    [
      "each rating level in its own count",
      ["excellent", "good", "good", "completed", "failed"] as const,
      { people: 5, excellent: 1, good: 2, completed: 1, failed: 1, unrated: 0 },
    ],
    [
      "a missing rating is unrated, never low",
      ["", "good"] as const,
      { people: 2, good: 1, completed: 0, failed: 0, unrated: 1 },
    ],
  ])("%s", (_, ratings, expected) => {
    const given = aRegistration();
    for (const rating of ratings) given.withPerson({ rating });
    expect(unitOf(given)).toMatchObject({ source: "rows", ...expected });
  });

  test("an unknown rating and two marks are unrated", () => {
    const given = aRegistration()
      .withPerson({ rating: { text: "Hoàn thành suất sắc" } })
      .withPerson({ rating: ["good", "excellent"] });
    expect(unitOf(given)).toMatchObject({ people: 2, unrated: 2, excellent: 0, good: 0 });
  });

  test("a duplicate and a nameless row count as listed", () => {
    const given = aRegistration()
      .withPerson({ name: "Lê Hải Dũng" })
      .withPerson({ name: "Lê Hải Dũng" })
      .withPerson({ name: "" });
    expect(unitOf(given).people).toBe(3);
  });

  test("a row of an unknown unit counts for the bloc and for no unit", () => {
    const totals = totalsOf(aRegistration().withPerson().withPerson({ unit: "Vụ Pháp chế", department: "Phòng Một" }));
    expect(totals.bloc.people).toBe(2);
    expect(totals.units.reduce((sum, unit) => sum + unit.people, 0)).toBe(1);
    expect([...totals.departments.keys()]).toEqual([]);
  });

  test("units come in the campaign's order, those without rows too", () => {
    const totals = totalsOf(aRegistration().withPerson({ unit: BTT }));
    expect(totals.units.map(({ unit }) => unit)).toEqual(aCampaign().units.map(({ name }) => name));
    expect(totals.byUnit.get(TTTT)).toMatchObject({
      source: "none",
      people: 0,
      unknown: FIGURES,
    });
  });
});

describe("titles", () => {
  const ladder = () =>
    aRegistration()
      .withPerson({ titles: ["ldtt"] })
      .withPerson({ titles: ["cstdcs"] })
      .withPerson({ titles: ["cstdcs", "cstdBo"] })
      .withPerson({ titles: ["cstdtq"] })
      .withPerson();
  test("imply the lower ones, and a person counts once", () => {
    expect(unitOf(ladder())).toMatchObject({ ldtt: 4, cstdcs: 3, cstdNganh: 2, cstdtq: 1 });
  });
  test("do not where the campaign counts the other way", () => {
    expect(unitOf(ladder(), { titlesImplyLower: false })).toMatchObject({
      ldtt: 1,
      cstdcs: 2,
      cstdNganh: 1,
      cstdtq: 1,
    });
  });
  test("count whatever the row's other findings", () => {
    expect(unitOf(aRegistration().withPerson({ titles: ["cstdcs"], rating: "failed" }))).toMatchObject({
      ldtt: 1,
      cstdcs: 1,
    });
  });
  test.each([true, false])("with those who register a higher title, and without: implied %s", (titlesImplyLower) => {
    const given = aRegistration()
      .withPerson({ titles: ["ldtt"] })
      .withPerson({ titles: ["ldtt", "cstdcs"] })
      .withPerson({ titles: ["cstdcs"] })
      .withPerson({ titles: ["cstdBo"] })
      .withPerson({ titles: [] });
    const { bothWays } = totalsOf(given, { titlesImplyLower }).byUnit.get(TTTT)!;
    expect(bothWays).toMatchObject({ ldtt: { with: 4, without: 1 }, cstdcs: { with: 3, without: 2 } });
  });
  test("a collective's title on a person counts nowhere", () => {
    expect(unitOf(aRegistration().withPerson({ titles: ["ttldxs"] }))).toMatchObject({
      ldtt: 0,
      ttldxs: 0,
      honours: [],
    });
  });
  test("an ambiguous award is not counted, a clear one is, once per person", () => {
    const given = aRegistration()
      .withPerson({ awards: [{ text: "Bằng khen TTCP", readings: ["bkBo", "bkThuTuong"] }] })
      .withPerson({ awards: ["bkBo", "giayKhen"] });
    expect(unitOf(given).commendations).toEqual({ bkBo: 1, giayKhen: 1 });
  });
});

test.each([
  ["beside the column it tells of one more", "Kỷ luật", 2],
  ["without the column nobody knows of the others", "", null],
])("a note of discipline: %s", (_, column, warned) => {
  const given = aRegistration()
    .withTable(column === "" ? without(peopleList, "discipline") : peopleList)
    .withPerson({ note: "Bị cảnh cáo", discipline: { text: "", level: "none" } })
    .withPerson({ discipline: { text: "Cảnh cáo", level: "warningOrWorse" } });
  expect(unitOf(given).warned).toBe(warned);
});

describe("collectives and honours", () => {
  const given = () =>
    aRegistration()
      .withCollective({ name: "Phòng Một", rating: "excellent", titles: ["ttldxs"] })
      .withCollective({ name: "Phòng Hai", rating: "good", titles: ["ttldtt"] })
      .withCollective({ name: "Phòng Ba", rating: "completed" })
      .withCollective({ name: "Phòng Bốn", unit: "Vụ Pháp chế", titles: ["ttldtt"] })
      .withCollective({ isUnit: true, rating: "excellent", titles: ["ttldxs"], awards: ["bkBo"] });
  test("every phòng listed counts, with or without title; the unit's own row does not", () => {
    expect(unitOf(given())).toMatchObject({
      departments: 3,
      departmentsExcellent: 1,
      departmentsGood: 1,
      ttldxs: 1,
      ttldtt: 1,
    });
    expect(totalsOf(given()).bloc).toMatchObject({ departments: 4, ttldtt: 2 });
  });
  test("phòng with the higher title and without them", () =>
    expect(unitOf(given()).bothWays.ttldtt).toEqual({ with: 2, without: 1 }));
  test("a phòng that names both titles counts once, as the higher", () => {
    expect(unitOf(aRegistration().withCollective({ titles: ["ttldtt", "ttldxs"] }))).toMatchObject({
      ttldxs: 1,
      ttldtt: 0,
    });
  });
  test("honours come from the unit's own row and from honours rows, in catalogue order", () => {
    expect(unitOf(given().withHonours({ awards: ["coBo", "ttldxs"] })).honours).toEqual(["ttldxs", "coBo", "bkBo"]);
  });
  test("a person's title and an ambiguous award are no honour of a unit", () => {
    const odd = aRegistration().withCollective({
      isUnit: true,
      titles: ["ldtt", { text: "Cờ TTCP", readings: ["coBo", "coChinhPhu"] }],
    });
    expect(unitOf(odd).honours).toEqual([]);
  });
});

describe("movements and plans", () => {
  test("a mark on any of the unit's rows is enough; without a row nothing is known", () => {
    const totals = totalsOf(
      aRegistration()
        .withMovements({ marks: [true, false, false, true] })
        .withMovements({ marks: [false, true, false, true] }),
    );
    expect(totals.byUnit.get(TTTT)?.movements).toEqual([true, true, false, true]);
    expect(totals.byUnit.get(BTT)?.movements).toEqual([null, null, null, null]);
    expect(totals.bloc.movements).toEqual([false, false, false, false]);
  });
  test("the bloc's plan stands when every unit's does", () => {
    const all = aRegistration();
    for (const { name } of aCampaign().units) all.withTargets({ unit: name });
    expect(totalsOf(all).bloc.plan).toBe(true);
    expect(totalsOf(aRegistration().withTargets({ plan: false })).byUnit.get(TTTT)?.plan).toBe(false);
    expect(totalsOf(aRegistration().withPerson()).bloc.plan).toBeNull();
  });
});

describe("departments", () => {
  test("by unit and phòng: people, titles, failures and discipline", () => {
    const totals = totalsOf(
      aRegistration()
        .withPerson({ department: "Phòng Một", titles: ["cstdcs"] })
        .withPerson({
          department: "Phòng Một",
          rating: "failed",
          discipline: { text: "Cảnh cáo", level: "warningOrWorse" },
        })
        .withPerson({
          department: "Phòng Một",
          unit: BTT,
          titles: ["ldtt"],
          discipline: { text: "Có", level: "unknown" },
        })
        .withPerson({ department: "" }),
    );
    expect(totals.departments.size).toBe(2);
    expect(totals.departments.get(departmentTotalsKey(TTTT, "phòng một"))).toEqual({
      unit: TTTT,
      key: "phòng một",
      people: 2,
      ldtt: 1,
      cstdcs: 1,
      belowCompleted: 1,
      unknown: [],
      warned: 1,
      disciplineUnclear: 0,
    });
    expect(totals.departments.get(departmentTotalsKey(BTT, "phòng một"))).toMatchObject({
      people: 1,
      ldtt: 1,
      warned: 0,
      disciplineUnclear: 1,
    });
  });
});

describe("stated figures", () => {
  const figures = { statedPeople: 37, statedExcellent: 12, statedGood: 25, statedDepartments: 4 };
  test("are used where nobody is listed, and this is said", () => {
    expect(unitOf(aRegistration().withTargets({ figures }))).toMatchObject({
      source: "stated",
      people: 37,
      excellent: 12,
      good: 25,
      unrated: 0,
      departments: 4,
      unknown: FIGURES.filter((name) => !["people", "excellent", "good", "unrated", "departments"].includes(name)),
      stated: ["people", "excellent", "good", "departments"],
    });
  });
  test("are not where people are listed, nor the phòng where collectives are", () => {
    const given = aRegistration().withPerson().withCollective().withTargets({ figures });
    expect(unitOf(given)).toMatchObject({
      source: "rows",
      people: 1,
      departments: 1,
      stated: [],
      unknown: ["honours"],
    });
  });
  test("a number typed as text counts", () => {
    expect(
      unitOf(aRegistration().withTargets({ figures: { statedPeople: { value: 9, text: "9 người" } } })).people,
    ).toBe(9);
  });
  test("an unreadable figure is unknown, never 0", () => {
    const given = aRegistration().withTargets({
      figures: { statedPeople: { value: null, text: "#REF!" }, statedExcellent: 3 },
    });
    expect(unitOf(given)).toMatchObject({ source: "none", unknown: expect.arrayContaining(["people", "good"]) });
  });
  test("a share is that share of the stated people, and «tốt or better» less the excellent is good", () => {
    const layout = withColumns(targetsList, { J: { field: "statedGoodOrBetter", header: "Hoàn thành tốt trở lên" } });
    const given = aRegistration()
      .withTable(layout)
      .withTargets({ figures: { statedPeople: 40, statedExcellentShare: 0.3, statedGoodOrBetter: 39 } });
    expect(unitOf(given)).toMatchObject({ people: 40, excellent: 12, good: 27 });
  });
  test("the unit's own row states its people; the targets table is asked first", () => {
    expect(unitOf(aRegistration().withCollective({ isUnit: true, headcount: 38 }))).toMatchObject({
      source: "stated",
      people: 38,
    });
    expect(
      unitOf(aRegistration().withCollective({ isUnit: true, headcount: 38 }).withTargets({ figures })).people,
    ).toBe(37);
  });
  test("where nobody at all is listed the bloc sums what every unit states", () => {
    const two = () =>
      aRegistration()
        .withTargets({ figures })
        .withTargets({ unit: BTT, figures: { statedPeople: 50 } });
    expect(totalsOf(two()).bloc).toMatchObject({
      source: "stated",
      people: 87,
      unknown: expect.arrayContaining(["excellent", "departments"]),
    });
  });

  test("a unit without a list counts for the bloc beside the lists of others, as long as what it states is whole", () => {
    const listed = aRegistration().withPerson({ unit: BTT, rating: "good" });
    expect(totalsOf(listed.withTargets({ figures })).bloc).toMatchObject({
      source: "rows",
      people: 38,
      excellent: 12,
      good: 26,
    });
    expect(
      totalsOf(
        aRegistration()
          .withPerson({ unit: BTT, rating: "good" })
          .withTargets({ figures: { statedPeople: 37 } }),
      ).bloc,
    ).toMatchObject({ people: 1, good: 1 });
  });
});

test("a hundred thousand people are one pass", () => {
  const units = aCampaign().units;
  const few = aRegistration()
    .withPeople(25, (index) => ({ unit: units[index % 5]?.name, department: `Phòng ${index}`, titles: ["ldtt"] }))
    .build();
  const many = { ...few, people: Array.from({ length: 4000 }, () => few.people).flat() };
  // Time of the processor, not of the clock: a busy machine is not a slow count.
  const before = process.cpuUsage();
  const totals = computeTotals(many, aCampaign());
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
  expect(totals.bloc).toMatchObject({ people: 100_000, ldtt: 100_000 });
});
