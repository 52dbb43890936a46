/** Formulas without a result: of what hangs on them a rule cannot tell, and a figure is not given. */
import { campaign2021 } from "../../../src/domain/campaign";
import { readRegistration } from "../../../src/domain/registration/read";
import { catalogue } from "../../../src/domain/rules";
import type { Finding } from "../../../src/domain/rules/rule";
import { runRules } from "../../../src/domain/rules/engine/run";
import { computeTotals } from "../../../src/domain/totals/count";
import { formula, sheetOf, workbookOf, type GridCell } from "../../support/grids";

const HEADER = [
  "STT",
  "Họ và tên",
  "Ngày sinh",
  "Chức vụ",
  "Phòng",
  "Đơn vị",
  "Xếp loại",
  "Danh hiệu đăng ký",
  "Sáng kiến",
  "Kỷ luật",
];
const COLUMN = { name: 1, unit: 5, rating: 6, title: 7, initiative: 8, discipline: 9 } as const;
const UNIT = "Báo Thanh tra";

const people = (): GridCell[][] =>
  Array.from({ length: 8 }, (_, i) => [
    i + 1,
    `Nguyễn Văn ${"ABCDEGHK"[i]}`,
    `0${i + 1}/01/1980`,
    "Phóng viên",
    "",
    UNIT,
    i === 0 ? "Hoàn thành nhiệm vụ" : "Hoàn thành tốt nhiệm vụ",
    i < 2 ? "Chiến sĩ thi đua cơ sở" : "Lao động tiên tiến",
    "",
    "",
  ]);

function run(field: keyof typeof COLUMN | null, row = 0, value = "#BUSY!") {
  const rows = people();
  if (field !== null) rows[row]![COLUMN[field]] = formula('=INDIRECT("A1")', value);
  const registration = readRegistration(workbookOf(sheetOf("ĐK cá nhân", [HEADER, ...rows])), campaign2021);
  const totals = computeTotals(registration, campaign2021);
  const input = { registration, totals, campaign: campaign2021 };
  const { findings, outcomes } = runRules(input);
  const saysSo = ({ message }: Finding): boolean => message === "engine-not-computed";
  return {
    totals,
    failed: (rule: string) => findings.filter((f) => f.rule === rule && f.outcome === "fail").length,
    unclear: (rule: string) => outcomes.some((each) => each.rule === rule && each.couldNotTell > 0),
    waits: catalogue.filter((rule) => runRules(input, [rule]).findings.some(saysSo)).map(({ id }) => id),
    notices: findings.filter(saysSo).map(({ rule }) => rule),
  };
}

test("without such a formula nothing is waited for", () => {
  const { waits, failed, totals } = run(null);
  expect(waits).toEqual([]);
  expect([failed("ldtt-rating"), failed("cstdcs-initiative")]).toEqual([1, 2]);
  expect(totals.bloc.unknown).not.toContain("ldtt");
});

test.each([
  [
    "rating",
    "ldtt-rating",
    ["rating-unknown", "required-missing"],
    ["excellent", "good", "completed", "failed", "unrated"],
  ],
  [
    "title",
    "cstdcs-initiative",
    ["title-unknown", "ldtt-rating", "disciplined-title"],
    ["ldtt", "cstdcs", "cstdNganh", "cstdtq"],
  ],
  ["initiative", "cstdcs-initiative", ["cstd-ministry-initiative"], []],
  ["discipline", "disciplined-title", [], []],
  ["name", "required-missing", ["duplicate-person"], []],
  ["unit", "unit-unknown", ["required-missing", "unit-missing"], []],
] as const)("%s", (field, rule, others, figures) => {
  const { waits, totals } = run(field);
  expect(waits).toEqual(expect.arrayContaining([rule, ...others, "cell-error"]));
  const before = new Set(run(null).totals.bloc.unknown);
  expect(totals.bloc.unknown.filter((name) => !before.has(name))).toEqual(figures);
});

test.each(["rating", "title", "initiative", "discipline", "name", "unit"] as const)(
  "one formula is one notice, however many rules wait for it: %s",
  (field) => {
    const { waits, notices } = run(field);
    expect(waits.length).toBeGreaterThan(1);
    expect(notices).toEqual(["cell-error"]);
  },
);

test("the fault of the row that waits is not told, those of other rows are", () => {
  expect(run("rating", 0).failed("ldtt-rating")).toBe(0);
  expect(run("rating", 3).failed("ldtt-rating")).toBe(1);
  expect(run("initiative", 0).failed("cstdcs-initiative")).toBe(1);
  expect(run("discipline", 0).waits).not.toContain("rating-unknown");
});

test("targets and caps of the unit and the bloc are not judged by half of the rows", () => {
  expect(run(null).failed("target-good-or-better")).toBeGreaterThan(0);
  for (const [field, rule] of [
    ["rating", "target-good-or-better"],
    ["title", "cap-cstdcs"],
    ["unit", "target-good-or-better"],
  ] as const) {
    const { failed, unclear } = run(field, 3);
    expect([rule, failed(rule), unclear(rule)]).toEqual([rule, 0, true]);
  }
});

test("it is neither missing nor an error nor unknown", () => {
  for (const field of ["name", "unit", "rating", "title"] as const) {
    const { failed } = run(field);
    for (const rule of ["required-missing", "cell-error", "unit-unknown", "rating-unknown", "title-unknown"])
      expect([rule, failed(rule)]).toEqual([rule, 0]);
  }
});

test("any other error is one, and no unit is missed whose rows may be among those that wait", () => {
  expect(run("rating", 0, "#N/A").failed("cell-error")).toBe(1);
  expect(run("rating", 0, "#N/A").waits).toEqual([]);
  expect(run(null).failed("unit-missing")).toBeGreaterThan(0);
  expect(run("unit").failed("unit-missing")).toBe(0);
});

test("a person whose unit waits may be of any: no unit's figures are given", () => {
  const { totals } = run("unit");
  for (const unit of totals.units) expect(unit.unknown).toEqual(expect.arrayContaining(["people", "ldtt", "good"]));
  expect(totals.bloc.people).toBe(8);
});
