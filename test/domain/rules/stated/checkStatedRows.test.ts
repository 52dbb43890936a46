/** Group and total rows against the data rows they stand for. */
import { checkStatedRows } from "../../../../src/domain/rules/stated/checkStatedRows";
import { heard } from "../../../support/heard";
import {
  aRegistration,
  collectivesList,
  peopleMatrix,
  targetsList,
  withColumns,
  without,
} from "../../../support/registration";
import type { RegistrationBuilder, StatedSpec } from "../../../support/registration";
import { inputOf } from "../../../support/ruleTester";

const NEWS = "Báo Thanh tra";
const JOURNAL = "Tạp chí Thanh tra";
type Figures = StatedSpec["figures"];
const byFormula = (value: number | null) => ({ value, formula: true });

const check = (given: RegistrationBuilder) => heard((report) => checkStatedRows(inputOf({ name: "", given }), report));
const saidOfTotal = (
  given: RegistrationBuilder,
  kind: Parameters<RegistrationBuilder["withStated"]>[0],
  figures: Figures,
) => check(given.withStated(kind, { role: "total", text: "Tổng cộng", figures })).said;

/** Three people of a unit under its row, two of them xuất sắc. */
const group = (figures: Figures): RegistrationBuilder =>
  aRegistration()
    .withTable(peopleMatrix)
    .withStated("people", { role: "group", text: "BÁO THANH TRA", unit: NEWS, over: [11, 13], figures })
    .withPeople(3, (index) => ({ name: `Người ${index}`, unit: NEWS, rating: index === 0 ? "good" : "excellent" }));
/** Two phòng of 8 and 10 people, and the unit's own row that repeats them. */
const phong = (ofUnit?: number): RegistrationBuilder => {
  const both = aRegistration()
    .withCollective({ name: "Phòng Thư ký", headcount: 8 })
    .withCollective({ name: "Phòng Trị sự", headcount: 10 });
  return ofUnit === undefined ? both : both.withCollective({ isUnit: true, headcount: ofUnit });
};
/** Two units' targets: 30 and 10 people, 4 and 6 of them xuất sắc; nobody is listed. */
const targets = (spec = targetsList): RegistrationBuilder =>
  aRegistration()
    .withTable(spec)
    .withTargets({ unit: NEWS, figures: { statedPeople: 30, statedExcellent: 4 } })
    .withTargets({ unit: JOURNAL, figures: { statedPeople: 10, statedExcellent: 6 } });
/** The lists of one unit: four people, one of them xuất sắc; its targets say something else. */
const listed = (): RegistrationBuilder =>
  aRegistration()
    .withPerson({ name: "Mai An", unit: NEWS, rating: "excellent" })
    .withPeople(3, (index) => ({ name: `Người ${index}`, unit: NEWS, rating: "good" }))
    .withTargets({ unit: NEWS, figures: { statedPeople: 5, statedExcellent: 2 } });

describe("a group row", () => {
  test.each<[string, Figures, readonly string[]]>([
    ["counts of marks", { D: 2, E: 1, F: 0 }, ["pass 1", "pass 1", "pass 1"]],
    ["one of them wrong", { D: 2, E: 2 }, ["pass 1", "fail Biểu 01 - Cá nhân!E10 group"]],
    [
      "columns that are not added up, blank cells and errors say nothing",
      { C: 3, D: { value: null, error: "#REF!" }, E: "" },
      [],
    ],
    ["a formula that was never calculated", { D: byFormula(null) }, ["cannot tell Biểu 01 - Cá nhân!D8 unreadable"]],
    ["also where its rows give none", { F: byFormula(null) }, ["cannot tell Biểu 01 - Cá nhân!D8 unreadable"]],
  ])("%s", (_, figures, expected) => {
    expect(check(group(figures)).said).toEqual(expected);
  });

  test("what is said of it", () => {
    const [report] = check(group({ D: 3 })).reports;
    expect(report).toMatchObject({
      unit: NEWS,
      field: "rating",
      fix: { value: 2 },
      subject: { kind: "unit", name: NEWS },
    });
    expect(report!.facts).toEqual({
      row: "BÁO THANH TRA",
      header: peopleMatrix.columns["D"]!.header,
      stated: 3,
      computed: 2,
      firstRow: 11,
      lastRow: 13,
    });
  });

  test("nothing is offered over a formula", () => {
    expect(check(group({ D: byFormula(3) })).reports.map(({ fix }) => fix)).toEqual([null]);
  });

  test("in the targets table it is neither a unit's nor the bloc's without a name: only its rows count", () => {
    const given = listed().withStated("targets", { role: "group", text: "Nhóm 1", over: [8, 8], figures: { C: 4 } });
    expect(check(given).said).toEqual(["fail Chỉ tiêu!C9 group"]);
  });
});

describe("a total row", () => {
  test.each<[string, number, readonly string[]]>([
    ["its phòng", 18, ["pass 1"]],
    ["its own row", 17, ["pass 1"]],
    ["whatever stands in the column", 35, ["pass 1"]],
    ["none of these", 36, ["fail ĐK tập thể!D11 total"]],
    ["nor something else", 1, ["fail ĐK tập thể!D11 total"]],
  ])("of a unit that stands beside its phòng may take %s: %d", (_, stated, expected) => {
    expect(saidOfTotal(phong(17), "collectives", { D: stated })).toEqual(expected);
  });

  test("the phòng are what is offered", () => {
    const [report] = check(
      phong(17).withStated("collectives", { role: "total", text: "Cộng", figures: { D: 36 } }),
    ).reports;
    expect([report!.fix, report!.facts!["computed"]]).toEqual([{ value: 18 }, 18]);
  });

  test("of phòng alone may not be nothing, though no unit's row gives anything", () => {
    expect(saidOfTotal(phong(), "collectives", { D: 0 })).toEqual(["fail ĐK tập thể!D10 total"]);
  });

  test("a headcount that cannot be read may make up the difference, and none where the sum is right without", () => {
    const gap = (): RegistrationBuilder => phong().withCollective({ name: "Phòng In", headcount: "" });
    expect(saidOfTotal(gap(), "collectives", { D: 20 })).toEqual(["cannot tell ĐK tập thể!D7 unreadable"]);
    expect(saidOfTotal(gap(), "collectives", { D: 18 })).toEqual(["pass 1"]);
  });

  test.each([
    ["of a unit's own sheet is the unit's", aRegistration().withTable({ ...collectivesList, unit: NEWS }), NEWS],
    ["of the bloc's sheet is nobody's", aRegistration().withTable(collectivesList), null],
  ])("%s", (_, given, unit) => {
    const wrong = given
      .withCollective({ unit: NEWS })
      .withStated("collectives", { role: "total", text: "Cộng", figures: { D: 9 } });
    expect(check(wrong).reports.map((report) => report.unit)).toEqual([unit]);
  });

  test("a column that the table does not name has no header", () => {
    const { registration, ...rest } = inputOf({ name: "", given: group({ D: 3 }) });
    const [row] = registration.stated;
    const stated = [{ ...row!, table: { ...row!.table, columns: [] } }];
    const { reports } = heard((report) =>
      checkStatedRows({ ...rest, registration: { ...registration, stated } }, report),
    );
    expect(reports[0]!.facts).toMatchObject({ header: "" });
  });
});

describe("the total of a targets table", () => {
  test.each<[string, RegistrationBuilder, Figures, readonly string[]]>([
    ["the sum of its rows", targets(), { C: 40, D: 10 }, ["pass 1", "pass 1"]],
    ["another sum", targets(), { C: 41 }, ["fail Chỉ tiêu!C10 total"]],
    ["what the lists give, where a unit's row is wrong", listed(), { C: 4, D: 1 }, ["pass 1", "pass 1"]],
    ["or what that row gives", listed(), { C: 5, D: 2 }, ["pass 1", "pass 1"]],
    ["or neither", listed(), { C: 6 }, ["fail Chỉ tiêu!C9 total"]],
    ["the share of its sums", targets(), { E: 0.25 }, ["pass 1"]],
    ["rounded to whole percents", targets(), { E: 0.254 }, ["pass 1"]],
    ["a wrong share", targets(), { E: 0.35 }, ["fail Chỉ tiêu!E10 total"]],
    ["the share by the lists", listed(), { E: 0.25 }, ["pass 1"]],
    ["or of that row", listed(), { E: 0.4 }, ["pass 1"]],
    ["or neither share", listed(), { E: 0.5 }, ["fail Chỉ tiêu!E9 total"]],
    ["a share by formula beside its wrong count", targets(), { D: 20, E: byFormula(0.5) }, ["fail Chỉ tiêu!D10 total"]],
    [
      "a share by formula beside a right count",
      targets(),
      { D: 10, E: byFormula(0.5) },
      ["pass 1", "fail Chỉ tiêu!E10 total"],
    ],
    ["beside a count that says nothing", targets(), { D: "", E: byFormula(0.5) }, ["fail Chỉ tiêu!E10 total"]],
    [
      "beside a count that cannot be told",
      targets(),
      { D: byFormula(null), E: byFormula(0.5) },
      ["cannot tell Chỉ tiêu!D7 unreadable", "fail Chỉ tiêu!E10 total"],
    ],
    [
      "a share without the column of its number, nobody listed",
      targets(without(targetsList, "statedExcellent")),
      { E: 0.9 },
      [],
    ],
    [
      "a share without the column of people, nobody listed",
      targets(without(targetsList, "statedPeople")),
      { E: 0.9 },
      [],
    ],
    [
      "a share of nobody",
      aRegistration().withTargets({ unit: NEWS, figures: { statedPeople: 0, statedExcellent: 1 } }),
      { E: 0.9 },
      [],
    ],
    ["plans", targets(), { I: 2 }, ["pass 1"]],
  ])("%s", (_, given, figures, expected) => {
    expect(saidOfTotal(given, "targets", figures)).toEqual(expected);
  });

  test("a share is said as one", () => {
    const given = targets().withStated("targets", { role: "total", text: "Cộng", figures: { E: 0.35 } });
    const [report] = check(given).reports;
    expect(report!.facts).toMatchObject({
      stated: { share: 0.35 },
      computed: { share: 0.25 },
      firstRow: 8,
      lastRow: 9,
    });
    expect(report!.fix).toEqual({ value: 0.25 });
  });

  test.each([
    ["people", { statedPeople: { value: null, text: "khoảng 9" }, statedExcellent: 1 }],
    ["those rated xuất sắc", { statedPeople: 9, statedExcellent: { value: null, text: "vài" } }],
  ] as const)("a figure of %s that cannot be read may make up a share", (_, figures) => {
    const given = targets().withTargets({ unit: "Trung tâm Thông tin", figures });
    expect(saidOfTotal(given, "targets", { E: 0.9 })).toEqual(["cannot tell Chỉ tiêu!E7 unreadable"]);
  });

  test("where two of them cannot be read, one in each column, they do not cancel out", () => {
    const unread = { statedPeople: { value: null, text: "khoảng 9" }, statedExcellent: { value: null, text: "vài" } };
    const given = targets().withTargets({ unit: "Trung tâm Thông tin", figures: unread });
    expect(saidOfTotal(given, "targets", { E: 0.9 })).toEqual(["cannot tell Chỉ tiêu!E7 unreadable"]);
  });

  test("of one unit is right by that unit's lists, not by the bloc's", () => {
    const both = (): RegistrationBuilder => listed().withPerson({ name: "Vũ Chi", unit: JOURNAL, rating: "excellent" });
    const total = (figures: Figures) =>
      check(both().withStated("targets", { role: "total", text: "Cộng", unit: NEWS, figures })).said;
    expect(total({ C: 4, E: 0.25 })).toEqual(["pass 1", "pass 1"]);
    expect(total({ D: 3 })).toEqual(["fail Chỉ tiêu!D9 total"]);
  });

  test("of a unit that is not the campaign's is compared with its rows alone", () => {
    const given = listed().withStated("targets", { role: "total", text: "Cộng", unit: "Vụ Lạ", figures: { C: 4 } });
    expect(check(given).said).toEqual(["fail Chỉ tiêu!C9 total"]);
  });
});

test("the total of another table is not right by the lists of people", () => {
  const people = withColumns(collectivesList, { K: { field: "statedPeople", header: "Số người" } });
  const given = listed()
    .withTable(people)
    .withCollective({ unit: NEWS, headcount: 8 })
    .withStated("collectives", { role: "total", text: "Cộng", figures: { K: 4 } });
  expect(check(given).said).toEqual(["fail ĐK tập thể!K9 total"]);
});

describe("how many there are, said in words", () => {
  /** A total «Tổng cộng: N …» over the rows of the list, as the reader gives it. */
  function saidInWords(given: RegistrationBuilder, kind: "people" | "collectives", text: string) {
    const { registration, ...rest } = inputOf({ name: "", given });
    const [row] = registration.stated;
    const field = kind === "people" ? "statedPeople" : "statedDepartments";
    const cell = { column: 1, text, value: text, error: null, formula: false };
    const figure = {
      field,
      mark: null,
      cell,
      value: Number(/\d+(?=\D*$)/u.exec(text)![0]),
      asText: false,
      worded: true,
    } as const;
    const stated = [{ ...row!, figures: [figure] }];
    return heard((report) => checkStatedRows({ ...rest, registration: { ...registration, stated } }, report));
  }
  const three = () =>
    aRegistration()
      .withTable(peopleMatrix)
      .withPeople(3, (index) => ({ name: `Người ${index}`, unit: NEWS }))
      .withStated("people", { role: "total", text: "Tổng cộng", figures: { D: 3 } });
  const two = (ofUnit?: number) =>
    phong(ofUnit).withStated("collectives", { role: "total", text: "Tổng cộng", figures: { D: 18 } });

  test.each<[string, RegistrationBuilder, "people" | "collectives", string]>([
    ["people", three(), "people", "Tổng cộng: 3 người"],
    ["phòng", two(), "collectives", "Tổng cộng: 2 tập thể"],
    ["phòng beside the unit's own row", two(18), "collectives", "Tổng cộng: 2 tập thể"],
    ["with the unit's own row", two(18), "collectives", "Tổng cộng: 3 tập thể"],
  ])("right: %s", (_, given, kind, text) => expect(saidInWords(given, kind, text).said).toEqual(["pass 1"]));

  test.each<[string, RegistrationBuilder, "people" | "collectives", string, string]>([
    ["people", three(), "people", "3. Tổng cộng: 14 người", "3. Tổng cộng: 3 người"],
    ["phòng", two(), "collectives", "Tổng cộng: 14 tập thể", "Tổng cộng: 2 tập thể"],
  ])("wrong: %s; the words stay", (_, given, kind, text, mended) => {
    const { said, reports } = saidInWords(given, kind, text);
    expect(said).toHaveLength(1);
    expect(reports[0]!.fix).toEqual({ value: mended });
    expect(reports[0]!.facts).toMatchObject({ header: kind === "people" ? "Họ và tên" : "Tên tập thể" });
  });
});
