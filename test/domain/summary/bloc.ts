/** A small bloc of two units, everything about it known, for the written sheets. */
import type { Campaign } from "../../../src/domain/campaign/campaign";
import type { Finding } from "../../../src/domain/rules/rule";
import { computeTotals } from "../../../src/domain/totals/count";
import type { SummaryInput } from "../../../src/domain/summary";
import { aCampaign } from "../../support/campaign";
import { aFinding, testRule } from "../../support/findings";
import { aRegistration } from "../../support/registration";
import type { RegistrationBuilder } from "../../support/registration";

export const NEWS = "Báo Thanh tra";
export const JOURNAL = "Tạp chí Thanh tra";
const MOMENT = "2021-03-30T08:15:00";

export const smallCampaign = (changes: Partial<Campaign> = {}): Campaign =>
  aCampaign({
    units: aCampaign().units.filter(({ name }) => name === NEWS || name === JOURNAL),
    targets: { goodOrBetter: 1, excellent: 0.3, departments: 3, unitPlans: 2 },
    ...changes,
  });

/** Báo: 7 people (2 excellent, 4 good, 1 completed), 6 LĐTT of whom 1 CSTĐCS; Tạp chí: 3 good, 3 LĐTT. Three phòng. */
export function smallBloc(): RegistrationBuilder {
  return aRegistration([NEWS, JOURNAL])
    .withPerson({
      name: "Mai Thành Nam",
      unit: NEWS,
      rating: "excellent",
      titles: ["cstdcs"],
      department: "Phòng Biên tập",
      position: "Trưởng phòng",
      initiative: "Cổng tin điện tử",
      history: { text: "CSTĐCS 2019, 2020", years: [{ year: 2019, award: "cstdcs", rating: null }] },
    })
    .withPerson({ name: "Lê Hải Dũng", unit: NEWS, rating: "excellent", titles: ["ldtt"], awards: ["bkBo"] })
    .withPeople(4, (index) => ({ name: `Đỗ Thị ${"ABCD"[index]}`, unit: NEWS, rating: "good", titles: ["ldtt"] }))
    .withPerson({ name: "Phạm Văn Hà", unit: NEWS, rating: "completed" })
    .withPeople(3, (index) => ({ name: `Vũ Thị ${"ABC"[index]}`, unit: JOURNAL, rating: "good", titles: ["ldtt"] }))
    .withCollective({ name: "Phòng Biên tập", unit: NEWS, rating: "excellent", titles: ["ttldxs"], headcount: 4 })
    .withCollective({ name: "Ban Thư ký", unit: NEWS, rating: "good", titles: ["ttldtt"], headcount: 3 })
    .withCollective({ name: "Phòng Trị sự", unit: JOURNAL, rating: "good", titles: ["ttldtt"], headcount: 3 })
    .withHonours({ unit: NEWS, awards: ["ttldxs", "coBo", "bkBo"] })
    .withHonours({ unit: JOURNAL, awards: ["ttldxs", "coBo"] })
    .withMovements({ unit: NEWS })
    .withMovements({ unit: JOURNAL, marks: [true, true, false, true] })
    .withTargets({ unit: NEWS, plan: true })
    .withTargets({ unit: JOURNAL, plan: false });
}

export function smallInput(
  findings: readonly Finding[] = [],
  campaign: Campaign = smallCampaign(),
  builder: RegistrationBuilder = smallBloc(),
): SummaryInput {
  const registration = builder.build();
  return {
    registration,
    findings,
    totals: computeTotals(registration, campaign),
    campaign,
    moment: MOMENT,
    comparison: null,
  };
}

/** A bloc of these units, each with one person of either rating; of the `silent` ones nothing is known. */
export function blocOf(names: readonly string[], silent: readonly string[] = []): SummaryInput {
  const campaign = smallCampaign({
    units: names.map((name, index) => ({ name, aliases: [`ĐV${index + 1}`], pledge: [], departments: null })),
  });
  const builder = names
    .filter((unit) => !silent.includes(unit))
    .reduce(
      (registration, unit) =>
        registration.withPerson({ unit, rating: "excellent" }).withPerson({ unit, rating: "good" }),
      aRegistration(names),
    );
  return smallInput([], campaign, builder);
}

/** Findings of real rules' ids with plain sentences, so that these tests do not lean on the rules' wording. */
export const quotaFinding = aFinding({
  rule: "flag-quota",
  severity: "notice",
  place: { sheet: "ĐK đơn vị", row: 7, column: 4 },
  field: null,
  unit: null,
  subject: { kind: "bloc", name: "" },
  message: "quota",
  facts: { registered: 2, units: [NEWS, JOURNAL] },
});
export const excellentFinding = aFinding({
  rule: "target-excellent",
  severity: "warning",
  place: { sheet: "Chỉ tiêu", row: 9, column: 4 },
  field: null,
  unit: JOURNAL,
  subject: { kind: "unit", name: JOURNAL },
  message: "short",
  facts: { share: { share: 0 } },
});
export const openFinding = aFinding({
  place: { sheet: "ĐK cá nhân", row: 8, column: 10 },
  field: "initiative",
  unit: NEWS,
});
export const unclearFinding = aFinding({
  rule: "commendation-collective-history",
  outcome: "cannotTell",
  severity: "notice",
  message: "wrong",
  unit: null,
  field: null,
});

const rule = (
  id: string,
  title: string,
  message: string,
  found: string,
  remedy: string,
): readonly [string, typeof testRule] => [
  id,
  {
    ...testRule,
    id,
    title: { vi: title, en: title },
    messages: {
      ...testRule.messages,
      [message]: {
        vi: {
          found,
          expected: "Yêu cầu của khối.",
          remedy,
          demand: `${found.slice(0, -1)}; phải theo yêu cầu của khối.`,
        },
        en: {
          found,
          expected: "As the bloc asks.",
          remedy,
          demand: `${found.slice(0, -1)}; it must be as the bloc asks.`,
        },
      },
    },
  },
];
export const smallRules = new Map([
  ["test-rule", testRule] as const,
  rule(
    "flag-quota",
    "Số cờ.",
    "quota",
    "Có {registered} đơn vị đăng ký cờ: {units}.",
    "Đề nghị cuộc họp suy tôn một đơn vị.",
  ),
  rule(
    "target-excellent",
    "Chỉ tiêu xuất sắc.",
    "short",
    "Đăng ký hoàn thành xuất sắc {share}.",
    "Đề nghị đơn vị đăng ký thêm.",
  ),
  rule(
    "commendation-collective-history",
    "Thành tích tập thể.",
    "wrong",
    "Sổ không có cột thành tích.",
    "Đề nghị bổ sung.",
  ),
]);
