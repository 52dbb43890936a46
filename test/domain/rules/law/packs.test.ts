/**
 * How grave what a rule finds is under each law. One workbook in which every rule that changes with the law has
 * something to find is judged under all of them.
 */
import type { Campaign } from "../../../../src/domain/campaign/campaign";
import { LAWS } from "../../../../src/domain/campaign/campaign";
import { catalogue } from "../../../../src/domain/rules";
import { runRules } from "../../../../src/domain/rules/engine/run";
import { inForce } from "../../../../src/domain/rules/law/dated";
import { PACKS, packOf, parameterOf, standingOf } from "../../../../src/domain/rules/law/packs";
import { ratingText } from "../../../../src/domain/rules/law/ratings";
import { gravest } from "../../../../src/domain/rules/severity";
import { aCampaign } from "../../../support/campaign";
import { record } from "../../../support/history";
import { aRegistration } from "../../../support/registration";
import { inputOf } from "../../../support/ruleTester";

const TIMES = {
  "law of 2003": { law: "2003", year: 2021 },
  "law of 2022": { law: "2022", year: 2024 },
  "law of 2022, in 2025": { law: "2022", year: 2025 },
  "law of 2026": { law: "2026", year: 2026, dossierDate: "2026-12-31" },
} as const satisfies Readonly<Record<string, Partial<Campaign>>>;

const warned = { text: "Cảnh cáo", level: "warningOrWorse" } as const;

const faulty = ({ year }: { readonly year: number }) =>
  aRegistration()
    .withPerson({ name: "Mai An", titles: ["ldtt"], rating: "completed", joined: `${year}-10-01` })
    .withPerson({ name: "Lê Hà", titles: ["cstdcs"], rating: "good", initiative: "" })
    .withPerson({ name: "Đỗ Bình", titles: ["cstdBo"], history: record({ cstdcs: [year - 1] }), initiative: "" })
    .withPerson({ name: "Ngô Chi", titles: ["cstdtq"], history: record({ cstdBo: [year - 2] }) })
    .withPerson({
      name: "Vũ Dung",
      titles: ["cstdcs"],
      awards: ["bkBo", "bkThuTuong"],
      history: record({ good: [year - 1] }),
      initiative: "Phần mềm theo dõi đơn thư",
    })
    .withPerson({ name: "Hồ Giang", titles: ["ldtt"], discipline: `Cảnh cáo ${year}` })
    .withPerson({ name: "Trần Một", department: "Phòng Một", rating: "good", discipline: warned })
    .withPerson({ name: "Trần Hai", department: "Phòng Hai", rating: "failed", discipline: warned })
    .withCollective({ name: "Phòng Một", titles: ["ttldtt"], rating: "completed" })
    .withCollective({ name: "Phòng Hai", titles: ["ttldxs"], rating: "excellent" })
    .withHonours({ awards: ["coBo", "bkBo"], history: record({ good: [year - 1] }) })
    .withHonours({ unit: "Báo Thanh tra", awards: ["coChinhPhu"] });

const underEach = Object.fromEntries(
  Object.entries(TIMES).map(([name, campaign]) => [
    name,
    runRules(inputOf({ name, given: faulty(campaign), campaign })).findings.filter(({ outcome }) => outcome === "fail"),
  ]),
);

const GRAVITY = [
  ["ldtt-rating", "error", "error", "error", "notice"],
  ["cstdcs-initiative", "error", "error", "error", "notice"],
  ["cstd-ministry-streak", "error", "error", "error", "notice"],
  ["cstd-ministry-initiative", "warning", "warning", "warning", "notice"],
  ["cstd-national-streak", "error", "error", "error", "notice"],
  ["commendation-person-history", "warning", "warning", "warning", "notice"],
  ["commendation-pm-history", "warning", "warning", "warning", "notice"],
  ["disciplined-title", "error", "warning", "warning", "warning"],
  ["short-service", "warning", "warning", "notice", "notice"],
  ["initiative-reused", null, "warning", "warning", "notice"],
  ["collective-rating", "error", "error", "error", "notice"],
  ["flag-ministry-chain", "warning", "warning", "warning", "notice"],
  ["commendation-collective-history", "warning", "warning", "warning", "notice"],
  ["ttldtt-share", "error", "error", "error", "notice"],
  ["ttldxs-share", "error", "error", "error", "notice"],
  ["ttldxs-needs-cstdcs", "error", "error", "error", "notice"],
  ["collective-members-complete", "error", "error", "error", "notice"],
  ["collective-discipline", "error", "error", "error", null],
  ["flag-government-chain", "error", "warning", "warning", "notice"],
  ["cap-cstdcs", "warning", "notice", "notice", "notice"],
] as const;

test("every rule that changes with the law is judged under all of them", () =>
  expect(GRAVITY.map(([rule]) => rule).sort()).toEqual(Object.keys(PACKS).sort()));

test.each(GRAVITY)("%s is %s, %s, in 2025 %s, under the law that was not read %s", (rule, ...expected) => {
  const found = Object.keys(TIMES).map((name) => gravest(underEach[name]!.filter((finding) => finding.rule === rule)));
  expect(found).toEqual(expected);
});

test("discipline bars both titles of a collective under the law of 2003, the lower one alone under that of 2022", () => {
  const subjects = Object.keys(TIMES).map((name) =>
    underEach[name]!.filter(({ rule }) => rule === "collective-discipline").map(({ subject }) => subject.name),
  );
  expect(subjects).toEqual([["Phòng Một", "Phòng Hai"], ["Phòng Một"], ["Phòng Một"], []]);
});

test("what was not verified makes no error, under no law", () => {
  const errors = Object.values(underEach).flatMap((findings) =>
    findings.filter(({ severity, basis }) => severity === "error" && basis.confidence === "U"),
  );
  expect(errors).toEqual([]);
});

test("under the law that was not read the findings of law say so", () => {
  const ofLaw = underEach["law of 2026"]!.filter(
    ({ rule }) => packOf(rule) !== undefined && rule !== "disciplined-title",
  );
  expect(ofLaw.length).toBeGreaterThan(10);
  expect(ofLaw.filter(({ basis }) => basis.confidence !== "U")).toEqual([]);
});

test("a pack is that of a rule of the catalogue", () => {
  const ids = new Set<string>(catalogue.map(({ id }) => id));
  expect(Object.keys(PACKS).filter((id) => !ids.has(id))).toEqual([]);
});

test("the values of a law stand from the latest to the first, which has no day", () => {
  for (const { standing, parameters } of Object.values(PACKS))
    for (const values of [standing, ...Object.values(parameters).map((each) => each.values)])
      for (const law of LAWS) {
        const days = values[law].map(({ from = "" }: { readonly from?: string }) => from);
        expect(days).toEqual([...days].sort().reverse());
        expect(days.at(-1)).toBe("");
      }
});

describe("dated values", () => {
  const values = {
    2003: [{ value: "old" }],
    2022: [{ from: "2025-08-05", value: "later" }, { value: "first" }],
    2026: [{ from: "2026-10-01", value: "only" }],
  };
  test.each([
    ["the end of a year without a day", { law: "2022", year: 2024 }, "first"],
    ["the year in which it changes: dossiers come when it is over", { law: "2022", year: 2025 }, "later"],
    ["the day before", { law: "2022", year: 2025, dossierDate: "2025-08-04" }, "first"],
    ["the day itself", { law: "2022", year: 2025, dossierDate: "2025-08-05" }, "later"],
    ["a law taken for a day before its first", { law: "2026", year: 2020 }, "only"],
  ] as const)("%s", (_, campaign, expected) => expect(inForce(values, campaign).value).toBe(expected));
});

describe("a value of the campaign's own", () => {
  const months = (value: number | string | null | boolean) =>
    parameterOf(aCampaign({ parameters: { "short-service": { months: value } } }), "short-service", "months");
  test.each([
    [3, 3],
    [0, 0],
    [null, null],
    ["3", 10],
    [true, 10],
  ])("%j is taken as %j", (own, expected) => expect(months(own)).toBe(expected));
  test("none: the pack's", () => expect(parameterOf(aCampaign(), "short-service", "months")).toBe(10));
  test("where the law says nothing", () => {
    const own = { "collective-discipline": { titles: "both" } };
    const campaign = { law: "2026", year: 2026, parameters: own } as const;
    expect(parameterOf(aCampaign(campaign), "collective-discipline", "titles")).toBe("both");
  });
  test("what the sentences speak of stays the law's", () => {
    const own = { "cstd-ministry-streak": { years: 5 } };
    expect(parameterOf(aCampaign({ parameters: own }), "cstd-ministry-streak", "years")).toBe(3);
  });
});

test("a rule without a pack may be as grave as it is", () =>
  expect(standingOf("order-number", aCampaign())).toEqual({ value: "error" }));

describe("the text that holds the share of xuất sắc", () => {
  const both = /335\/2025.*233\/2026/u;
  test.each([
    ["2021", { year: 2021 }, /21-HD/u, "good", null],
    ["2023", { year: 2023 }, /48\/2023.*quy định của Đảng\)$/u, "good", null],
    ["2025", { year: 2025 }, /366-QĐ/u, "good", 0.25],
    ["2025, before the Party's regulation", { year: 2025, dossierDate: "2025-08-29" }, /48\/2023/u, "good", null],
    ["công chức from 2026", { year: 2026, dossierDate: "2026-01-01", staff: "civilServants" }, /335/u, null, 0.25],
    ["công chức before", { year: 2025, staff: "civilServants" }, /366-QĐ/u, "good", 0.25],
    [
      "viên chức, the day before",
      { year: 2026, dossierDate: "2026-06-30", staff: "publicEmployees" },
      /366/u,
      "good",
      0.25,
    ],
    [
      "viên chức from 01/07/2026",
      { year: 2026, dossierDate: "2026-07-01", staff: "publicEmployees" },
      /233/u,
      null,
      0.25,
    ],
    ["nobody says whose", { year: 2026 }, both, null, 0.25],
    ["nobody says whose, half-way", { year: 2026, dossierDate: "2026-03-01" }, /335\/2025.*366/u, null, 0.25],
  ] as const)("%s", (_, campaign, text, base, exception) => {
    const found = ratingText(campaign);
    expect(found.basis.text.vi).toMatch(text);
    expect([found.base, found.exception]).toEqual([base, exception]);
  });
});
