/**
 * The packs of rules: by rule and law how grave a finding may be at most and the values that the rule reads, dated,
 * with the text they rest on where it is another than the rule's. What follows from Law 06/2026/QH16 was not read:
 * under it a rule goes on as under the Law of 2022 and gives notices. A rule that is not here is the same under
 * every law.
 */
import type { Campaign, ParameterValue } from "../../campaign/campaign";
import type { Basis, Bilingual, Severity } from "../rule";
import { byLaw, inForce } from "./dated";
import type { ByLaw } from "./dated";
import { disciplinedBefore152, leave, serviceUnder15 } from "./laws";

/** At most so grave; `off`: the rule is none of this law's. */
export type Standing = Severity | "off";

/** A value that a campaign may put another in the place of. */
interface Parameter<V extends ParameterValue = ParameterValue> {
  readonly label: Bilingual;
  readonly fixed: false;
  /** null: the law says nothing, and the rule is silent unless the campaign says something. */
  readonly values: ByLaw<V | null>;
}

/** A value that is the law's alone: the rule's sentences speak of it. */
interface Fixed<V extends ParameterValue = ParameterValue> {
  readonly label: Bilingual;
  readonly fixed: true;
  readonly values: ByLaw<V>;
}

export interface RulePack {
  readonly standing: ByLaw<Standing>;
  readonly parameters: Readonly<Record<string, Parameter | Fixed>>;
}

const parameter = <V extends ParameterValue>(vi: string, en: string, values: ByLaw<V | null>): Parameter<V> => ({
  label: { vi, en },
  fixed: false,
  values,
});
const fixed = <V extends ParameterValue>(vi: string, en: string, values: ByLaw<V>): Fixed<V> => ({
  label: { vi, en },
  fixed: true,
  values,
});

/** As the rule's own severity under both laws that were read; notices under the one that was not. */
const noticeIn2026: ByLaw<Standing> = byLaw("error", "error", "notice");

const none = {} as const;

const person = {
  "ldtt-rating": { standing: noticeIn2026, parameters: none },
  "cstdcs-initiative": {
    standing: noticeIn2026,
    parameters: {
      excellentInstead: parameter<boolean>(
        "Hoàn thành xuất sắc thay được sáng kiến",
        "An excellent rating stands for the initiative",
        byLaw(false, true, true),
      ),
    },
  },
  "cstd-ministry-streak": {
    standing: noticeIn2026,
    parameters: {
      years: fixed<number>("Số năm Chiến sĩ thi đua cơ sở liên tục", "Years of CSTĐCS running", byLaw(3, 3, 3)),
    },
  },
  "cstd-ministry-initiative": { standing: noticeIn2026, parameters: none },
  "cstd-national-streak": {
    standing: noticeIn2026,
    parameters: {
      times: fixed<number>(
        "Số lần Chiến sĩ thi đua cấp Bộ, ngành, tỉnh liên tục",
        "Times of the ministry's or province's title running",
        byLaw(2, 2, 2),
      ),
    },
  },
  "commendation-person-history": {
    standing: noticeIn2026,
    parameters: {
      years: fixed<number>("Số năm liên tục trước năm đề nghị", "Years running before", byLaw(2, 2, 2)),
      cstdcsInstead: parameter<boolean>(
        "Chiến sĩ thi đua cơ sở thay được hoàn thành xuất sắc",
        "CSTĐCS stands for an excellent rating",
        byLaw(false, true, true),
      ),
      initiatives: fixed<number>(
        "Số sáng kiến kèm hoàn thành xuất sắc, ngoài sáng kiến đã dùng để xét Chiến sĩ thi đua cơ sở",
        "Initiatives beside the excellent ratings, other than those used for CSTĐCS",
        byLaw(0, 2, 2),
      ),
    },
  },
  "commendation-pm-history": {
    standing: noticeIn2026,
    parameters: {
      years: fixed<number>("Số năm liên tục trước năm đề nghị", "Years running before", byLaw(5, 5, 5)),
      goodWithCstdcs: parameter<boolean>(
        "Hoàn thành tốt trở lên kèm Chiến sĩ thi đua cơ sở thay được hoàn thành xuất sắc",
        "Ratings of good or better with CSTĐCS stand for excellent ones",
        byLaw(false, true, true),
      ),
      cstdcs: fixed<number>("Số lần Chiến sĩ thi đua cơ sở kèm theo", "Times of CSTĐCS among them", byLaw(0, 3, 3)),
    },
  },
  "disciplined-title": {
    standing: {
      2003: [{ value: "error" }],
      2022: [
        { from: "2025-07-01", value: "warning" },
        { value: "warning", basis: disciplinedBefore152 },
      ],
      2026: [{ value: "warning" }],
    },
    parameters: {
      inYear: fixed<Severity>(
        "Mức khi kỷ luật trong năm thi đua hoặc chưa rõ ngày",
        "Severity for discipline in the campaign's year or without a date",
        byLaw<Severity>("error", "warning", "warning"),
      ),
      before: fixed<Severity>(
        "Mức khi kỷ luật của năm trước",
        "Severity for discipline of an earlier year",
        byLaw<Severity>("warning", "notice", "notice"),
      ),
    },
  },
  "short-service": {
    standing: {
      2003: [{ value: "warning" }],
      2022: [{ from: "2025-08-05", value: "notice", basis: serviceUnder15 }, { value: "warning" }],
      2026: [{ value: "notice", basis: serviceUnder15 }],
    },
    parameters: {
      months: parameter<number>("Số tháng công tác tối thiểu", "Least months of service", {
        2003: [{ value: 10 }],
        2022: [{ from: "2025-08-05", value: 6, basis: serviceUnder15 }, { value: 6 }],
        2026: [{ value: 6, basis: serviceUnder15 }],
      }),
      leaveCounts: parameter<boolean>(
        "Nghỉ thai sản, đào tạo được tính là thời gian công tác",
        "Maternity leave and training count as service",
        {
          2003: [{ value: false, basis: leave.unknown }],
          2022: [{ from: "2025-07-01", value: true, basis: leave.decree152 }, { value: true }],
          2026: [{ value: true, basis: leave.in2026 }],
        },
      ),
    },
  },
  "initiative-reused": { standing: byLaw<Standing>("off", "warning", "notice"), parameters: none },
} as const satisfies Readonly<Record<string, RulePack>>;

const collective = {
  "collective-rating": { standing: noticeIn2026, parameters: none },
  "ttldtt-share": {
    standing: noticeIn2026,
    parameters: {
      share: parameter<number>("Tỷ lệ Lao động tiên tiến", "Share of LĐTT", byLaw(0.5, 0.7, 0.7)),
      above: parameter<boolean>("Phải trên tỷ lệ đó", "It must be more than that share", byLaw(true, false, false)),
    },
  },
  "ttldxs-share": {
    standing: noticeIn2026,
    parameters: { share: parameter<number>("Tỷ lệ Lao động tiên tiến", "Share of LĐTT", byLaw(0.7, 0.7, 0.7)) },
  },
  "ttldxs-needs-cstdcs": {
    standing: noticeIn2026,
    parameters: {
      least: fixed<number>("Số Chiến sĩ thi đua cơ sở ít nhất", "Least number of CSTĐCS", byLaw(1, 1, 1)),
    },
  },
  "collective-members-complete": { standing: noticeIn2026, parameters: none },
  "collective-discipline": {
    standing: noticeIn2026,
    parameters: {
      titles: parameter<"both" | "ttldtt">(
        "Danh hiệu tập thể không được có người bị kỷ luật từ cảnh cáo",
        "Collectives' titles that bear no member disciplined at «cảnh cáo»",
        byLaw<"both" | "ttldtt" | null>("both", "ttldtt", null),
      ),
    },
  },
  "flag-ministry-chain": { standing: noticeIn2026, parameters: none },
  "flag-government-chain": { standing: byLaw<Standing>("error", "warning", "notice"), parameters: none },
  "commendation-collective-history": {
    standing: noticeIn2026,
    parameters: {
      years: fixed<number>("Số năm liên tục trước năm đề nghị", "Years running before", byLaw(2, 2, 2)),
      excellentInstead: parameter<boolean>(
        "Hoàn thành xuất sắc thay được Tập thể lao động xuất sắc",
        "An excellent rating stands for TTLĐXS",
        byLaw(false, true, true),
      ),
    },
  },
} as const satisfies Readonly<Record<string, RulePack>>;

const targets = {
  "cap-cstdcs": {
    standing: byLaw<Standing>("warning", "notice", "notice"),
    parameters: {
      share: fixed<number | null>(
        "Tỷ lệ trên số Lao động tiên tiến",
        "Share of the LĐTT",
        byLaw<number | null>(0.15, null, null),
      ),
    },
  },
} as const satisfies Readonly<Record<string, RulePack>>;

export const PACKS = { ...person, ...collective, ...targets };
type Packs = typeof PACKS;

export const packOf = (rule: string): RulePack | undefined => (PACKS as Readonly<Record<string, RulePack>>)[rule];

type Law = Pick<Campaign, "law" | "year" | "dossierDate">;

/** How grave a finding of the rule may be, and the text where it is another than the rule's own. */
export function standingOf(rule: string, campaign: Law): { readonly value: Standing; readonly basis?: Basis } {
  const pack = packOf(rule);
  return pack === undefined ? { value: "error" } : inForce(pack.standing, campaign);
}

type ValueOf<P> = P extends Fixed<infer V> ? V : P extends Parameter<infer V> ? V | null : never;
type Names<R extends keyof Packs> = keyof Packs[R]["parameters"] & string;

/**
 * What the campaign says, else the pack in force; null: neither says anything. A value of another kind than the pack's
 * says nothing.
 */
export function parameterOf<R extends keyof Packs, N extends Names<R>>(
  campaign: Law & Pick<Campaign, "parameters">,
  rule: R,
  name: N,
): ValueOf<Packs[R]["parameters"][N]> {
  const parameter = (PACKS[rule].parameters as RulePack["parameters"])[name]!;
  const { value } = inForce<ParameterValue>(parameter.values, campaign);
  const own = parameter.fixed ? undefined : campaign.parameters?.[rule]?.[name];
  const isOther = own !== null && value !== null && typeof own !== typeof value;
  return (own === undefined || isOther ? value : own) as ValueOf<Packs[R]["parameters"][N]>;
}
