/** A unit's row in the targets table against the unit's own lists. */
import { checkTargetsRows } from "../../../../src/domain/rules/stated/checkTargetsRows";
import type { TargetsSpec } from "../../../support/rowMaker";
import { heard } from "../../../support/heard";
import { aRegistration, collectivesList, targetsList, withColumns, without } from "../../../support/registration";
import type { RegistrationBuilder } from "../../../support/registration";
import { inputOf } from "../../../support/ruleTester";

const NEWS = "Báo Thanh tra";
type Figures = TargetsSpec["figures"];
const typed = (value: number | null, text: string) => ({ value, text });
const byFormula = (value: number | null) => ({ value, text: value === null ? "" : String(value), formula: true });

/** Four people: one xuất sắc, three tốt. */
const lists = (): RegistrationBuilder =>
  aRegistration()
    .withPerson({ name: "Mai An", unit: NEWS, rating: "excellent" })
    .withPeople(3, (index) => ({ name: `Người ${index}`, unit: NEWS, rating: "good" }))
    .withCollective({ unit: NEWS, name: "Phòng Thư ký" });
const check = (given: RegistrationBuilder) => heard((report) => checkTargetsRows(inputOf({ name: "", given }), report));
const said = (figures: Figures, given = lists()) => check(given.withTargets({ unit: NEWS, figures })).said;

describe("right", () => {
  test.each<[string, Figures, number]>([
    ["counts and shares", { statedPeople: 4, statedExcellent: 1, statedExcellentShare: 0.25, statedDepartments: 1 }, 4],
    ["a share rounded to whole percents, down and up", { statedExcellentShare: 0.245, statedGoodShare: 0.755 }, 2],
    ["a number typed as text", { statedPeople: typed(4, "4 người") }, 1],
    ["blank cells and errors are not judged", { statedPeople: typed(null, "#REF!"), statedGood: typed(null, "") }, 0],
  ])("%s", (_, figures, passed) => {
    expect(said(figures)).toEqual(Array.from({ length: passed }, () => "pass 1"));
  });

  test("the row of a unit that is not the campaign's is not judged", () => {
    expect(check(lists().withTargets({ unit: "Vụ Lạ", figures: { statedPeople: 99 } })).said).toEqual([]);
  });

  test("nor is a column that counts nothing", () => {
    const given = lists().withTargets({ unit: NEWS, figures: { statedPeople: 4 } });
    const { registration, ...rest } = inputOf({ name: "", given });
    const [row] = registration.targets;
    const note = {
      field: "note",
      mark: null,
      cell: { ...row!.figures[0]!.cell, column: 15 },
      value: 99,
      asText: false,
    } as const;
    const targets = [{ ...row!, figures: [note] }];
    expect(
      heard((report) => checkTargetsRows({ ...rest, registration: { ...registration, targets } }, report)).said,
    ).toEqual([]);
  });
});

describe("wrong", () => {
  test.each<[string, Figures, readonly string[]]>([
    ["one person more", { statedPeople: 5 }, ["fail Chỉ tiêu!C8 target"]],
    ["one person less", { statedPeople: 3 }, ["fail Chỉ tiêu!C8 target"]],
    ["a share by more than rounding", { statedExcellentShare: 0.256 }, ["fail Chỉ tiêu!E8 target"]],
    [
      "a typed share beside its wrong count is wrong too",
      { statedExcellent: 2, statedExcellentShare: 0.5 },
      ["fail Chỉ tiêu!D8 target", "fail Chỉ tiêu!E8 target"],
    ],
    [
      "a share by formula only repeats its wrong count",
      { statedExcellent: 2, statedExcellentShare: byFormula(0.5) },
      ["fail Chỉ tiêu!D8 target"],
    ],
    [
      "a share by formula beside a right count is judged",
      { statedExcellent: 1, statedExcellentShare: byFormula(0.5) },
      ["pass 1", "fail Chỉ tiêu!E8 target"],
    ],
    [
      "beside a count that cannot be told too",
      { statedExcellent: byFormula(null), statedExcellentShare: byFormula(0.5) },
      ["cannot tell Chỉ tiêu!D7 unreadable", "fail Chỉ tiêu!E8 target"],
    ],
  ])("%s", (_, figures, expected) => {
    expect(said(figures)).toEqual(expected);
  });

  test("what is said of a count, and what of a share", () => {
    const { reports } = check(
      lists().withTargets({ unit: NEWS, figures: { statedPeople: 5, statedExcellentShare: 1 / 3 } }),
    );
    expect(reports.map(({ facts, fix }) => ({ ...facts, fix }))).toEqual([
      { header: targetsList.columns["C"]!.header, stated: 5, computed: 4, unit: NEWS, fix: { value: 4 } },
      {
        header: targetsList.columns["E"]!.header,
        stated: { share: 1 / 3 },
        computed: { share: 0.25 },
        unit: NEWS,
        fix: { value: 0.25 },
      },
    ]);
  });

  test("a share is offered as an officer would type it; nothing is offered over a formula", () => {
    const thirds = aRegistration()
      .withPerson({ name: "Mai An", unit: NEWS, rating: "excellent" })
      .withPeople(2, (index) => ({ name: `Người ${index}`, unit: NEWS }));
    const { reports } = check(
      thirds.withTargets({ unit: NEWS, figures: { statedExcellentShare: 0.5, statedPeople: byFormula(4) } }),
    );
    expect(reports.map(({ fix }) => fix)).toEqual([null, { value: 0.3333 }]);
  });

  test("the unit is named as the campaign names it; a column that the table does not name has no header", () => {
    const given = lists().withTargets({ unit: NEWS, figures: { statedPeople: 5 } });
    const { registration, ...rest } = inputOf({ name: "", given });
    const [row] = registration.targets;
    const targets = [{ ...row!, unit: { ...row!.unit, text: "BTT" }, table: { ...row!.table, columns: [] } }];
    const { reports } = heard((report) =>
      checkTargetsRows({ ...rest, registration: { ...registration, targets } }, report),
    );
    expect(reports[0]!.facts).toMatchObject({ unit: NEWS, header: "" });
  });
});

describe("it cannot be told", () => {
  const unrated = () => lists().withPerson({ name: "Đỗ Yên", unit: NEWS, rating: "" });
  test.each<[string, RegistrationBuilder, Figures, readonly string[]]>([
    ["there are no lists", aRegistration(), { statedPeople: 39 }, ["cannot tell Chỉ tiêu!C7 noRows"]],
    [
      "a formula that was never calculated",
      lists(),
      { statedPeople: byFormula(null) },
      ["cannot tell Chỉ tiêu!C7 unreadable"],
    ],
    [
      "one without a rating may be the one more",
      unrated(),
      { statedExcellent: 2 },
      ["cannot tell Chỉ tiêu!D7 unrated"],
    ],
    ["a share likewise, rounded", unrated(), { statedExcellentShare: 0.405 }, ["cannot tell Chỉ tiêu!E7 unrated"]],
    ["one without a rating is not two", unrated(), { statedExcellent: 3 }, ["fail Chỉ tiêu!D8 target"]],
    ["nor one less", unrated(), { statedExcellent: 0 }, ["fail Chỉ tiêu!D8 target"]],
    ["a share of two is too many", unrated(), { statedExcellentShare: 0.5 }, ["fail Chỉ tiêu!E8 target"]],
  ])("%s", (_, given, figures, expected) => {
    expect(said(figures, given)).toEqual(expected);
  });
});

describe("titles, which offices count in two ways", () => {
  const titles = withColumns(targetsList, {
    J: { field: "statedLdtt", header: "LĐTT" },
    K: { field: "statedTtldxs", header: "Tập thể LĐXS" },
    L: { field: "statedTtldtt", header: "Tập thể LĐTT" },
  });
  /** Eleven LĐTT, four CSTĐCS; a phòng with TTLĐXS, two with TTLĐTT, and the unit's own TTLĐXS. */
  const registered = (): RegistrationBuilder =>
    aRegistration()
      .withTable(titles)
      .withPeople(11, (index) => ({ name: `Người ${index}`, unit: NEWS, titles: ["ldtt"] }))
      .withPeople(4, (index) => ({ name: `Ông ${index}`, unit: NEWS, titles: ["cstdcs"] }))
      .withCollective({ unit: NEWS, name: "Phòng Một", titles: ["ttldxs"] })
      .withCollective({ unit: NEWS, name: "Phòng Hai", titles: ["ttldtt"] })
      .withCollective({ unit: NEWS, name: "Phòng Ba", titles: ["ttldtt"] })
      .withHonours({ unit: NEWS, awards: ["ttldxs"] });
  test.each<[string, Figures, readonly string[]]>([
    ["with the CSTĐCS", { statedLdtt: 15 }, ["pass 1"]],
    ["without them", { statedLdtt: 11 }, ["pass 1"]],
    ["neither", { statedLdtt: 13 }, ["fail Chỉ tiêu!J8 targetWithHigher"]],
    ["TTLĐXS of the phòng", { statedTtldxs: 1 }, ["pass 1"]],
    ["TTLĐXS with the unit's own", { statedTtldxs: 2 }, ["pass 1"]],
    ["another number of TTLĐXS", { statedTtldxs: 3 }, ["fail Chỉ tiêu!K8 target"]],
    ["TTLĐTT without TTLĐXS", { statedTtldtt: 2 }, ["pass 1"]],
    ["TTLĐTT with TTLĐXS", { statedTtldtt: 3 }, ["pass 1"]],
    ["another number of TTLĐTT", { statedTtldtt: 5 }, ["fail Chỉ tiêu!L8 targetWithoutHigher"]],
  ])("%s", (_, figures, expected) => {
    expect(said(figures, registered())).toEqual(expected);
  });

  test("it is said how it was counted, and no figure is sure", () => {
    const { reports } = check(registered().withTargets({ unit: NEWS, figures: { statedLdtt: 13, statedTtldtt: 5 } }));
    expect(reports.map(({ facts, fix }) => ({ ...facts, fix }))).toEqual([
      {
        header: "LĐTT",
        stated: 13,
        computed: 15,
        unit: NEWS,
        title: { award: "cstdcs" },
        higher: 4,
        other: 11,
        fix: null,
      },
      {
        header: "Tập thể LĐTT",
        stated: 5,
        computed: 2,
        unit: NEWS,
        title: { award: "ttldxs" },
        higher: 1,
        other: 3,
        fix: null,
      },
    ]);
  });

  test("where nobody is above there is one way, and its figure is sure", () => {
    const given = aRegistration()
      .withTable(titles)
      .withPerson({ name: "Mai An", unit: NEWS, titles: ["ldtt"] });
    const { said: at, reports } = check(given.withTargets({ unit: NEWS, figures: { statedLdtt: 2 } }));
    expect([at, reports[0]!.fix]).toEqual([["fail Chỉ tiêu!J8 target"], { value: 1 }]);
  });

  test.each<[string, RegistrationBuilder, string]>([
    ["no phòng is listed", aRegistration().withTable(titles), "cannot tell Chỉ tiêu!K7 noRows"],
    [
      "their list has no titles",
      aRegistration()
        .withTable(titles)
        .withTable(without(collectivesList, "title", "award"))
        .withCollective({ unit: NEWS, name: "Phòng Một" }),
      "cannot tell Chỉ tiêu!K7 noColumn",
    ],
  ])("it cannot be told: %s", (_, given, expected) => {
    expect(said({ statedTtldxs: 1 }, given)).toEqual([expected]);
  });
});

test("the columns are those of the table, wherever they stand", () => {
  const moved = withColumns(without(targetsList, "statedPeople"), { N: { field: "statedPeople", header: "Số người" } });
  const { said: at, reports } = check(
    lists()
      .withTable(moved)
      .withTargets({ unit: NEWS, figures: { statedPeople: 5 } }),
  );
  expect([at, reports[0]!.facts!["header"]]).toEqual([["fail Chỉ tiêu!N8 target"], "Số người"]);
});
