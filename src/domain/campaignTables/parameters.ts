/** `STD_ThamSo`: values that rules read and that no line of `STD_Dot` holds, in the place of the law's own. */
import type { Campaign, ExcellentBase, ParameterValue, Staff } from "../campaign/campaign";
import type { TableCells, TableProblem } from "../campaign/officerTables";
import { inForce } from "../rules/law/dated";
import { PACKS } from "../rules/law/packs";
import type { RulePack } from "../rules/law/packs";
import { ruleById } from "../rules";
import type { CellScalar } from "../sheet/cells";
import { wordKey } from "../text/keys";
import { linesOf } from "./grid";
import { count, oneOf, share, yesNo } from "./words";
import type { CellWords } from "./words";

/** Values of the campaign that are told by rule and name, whether they lie in a pack or not. */
interface Parameter {
  readonly rule: string;
  readonly key: string;
  /** «Tham số». */
  readonly name: string;
  readonly words: CellWords<ParameterValue>;
  /** As the law has it; undefined: it has none, and an empty cell sets nothing. */
  readonly ofLaw: (campaign: Campaign) => ParameterValue | undefined;
  readonly own: (campaign: Campaign) => ParameterValue | undefined;
  readonly basis: (campaign: Campaign) => string;
}

const WORDS: Readonly<Record<string, CellWords<ParameterValue>>> = {
  "collective-discipline/titles": oneOf<ParameterValue>([
    ["both", "cả hai danh hiệu"],
    ["ttldtt", "Tập thể lao động tiên tiến", "TTLĐTT"],
  ]),
};

const months = count(0, 1200);

function wordsOf(rule: string, key: string, values: readonly ParameterValue[]): CellWords<ParameterValue> {
  const own = WORDS[`${rule}/${key}`];
  if (own !== undefined) return own;
  if (values.some((value) => typeof value === "boolean")) return yesNo as CellWords<ParameterValue>;
  const isShare = values.some((value) => typeof value === "number" && value > 0 && value < 1);
  return (isShare ? share : months) as CellWords<ParameterValue>;
}

const ofPacks: readonly Parameter[] = Object.entries(PACKS).flatMap(([rule, { parameters }]) =>
  Object.entries(parameters as RulePack["parameters"]).flatMap(([key, parameter]): Parameter[] =>
    parameter.fixed
      ? []
      : [
          {
            rule,
            key,
            name: parameter.label.vi,
            words: wordsOf(
              rule,
              key,
              Object.values(parameter.values).flatMap((dated) => dated.map(({ value }) => value)),
            ),
            ofLaw: (campaign) => inForce<ParameterValue>(parameter.values, campaign).value,
            own: (campaign) => campaign.parameters?.[rule]?.[key],
            basis: (campaign) => inForce<ParameterValue>(parameter.values, campaign).basis?.text.vi ?? "",
          },
        ],
  ),
);

/** What the campaign says of how the ceiling on hoàn thành xuất sắc is counted. */
const CEILING = "cap-excellent";
const ofCampaign: readonly Parameter[] = [
  {
    rule: CEILING,
    key: "excellentBase",
    name: "Tính giới hạn trên số",
    words: oneOf<ParameterValue>([
      ["good", "hoàn thành tốt"],
      ["goodOrBetter", "hoàn thành tốt trở lên"],
    ]),
    ofLaw: () => undefined,
    own: ({ caps }) => caps.excellentBase ?? undefined,
    basis: () => "",
  },
  {
    rule: CEILING,
    key: "excellentException",
    name: "Giới hạn của đơn vị có thành tích nổi trội",
    words: share as CellWords<ParameterValue>,
    ofLaw: () => undefined,
    own: ({ caps }) => caps.excellentException ?? undefined,
    basis: () => "",
  },
  {
    rule: CEILING,
    key: "staff",
    name: "Đối tượng xếp loại",
    words: oneOf<ParameterValue>([
      ["civilServants", "công chức"],
      ["publicEmployees", "viên chức"],
    ]),
    ofLaw: () => undefined,
    own: ({ staff }) => staff ?? undefined,
    basis: () => "",
  },
];

const PARAMETERS = [...ofPacks, ...ofCampaign];
const placeOf = (rule: string, parameter: string): string => `${rule.toLowerCase()}/${wordKey(parameter)}`;
const BY_PLACE = new Map(
  PARAMETERS.flatMap((each) => [each.name, each.key].map((name) => [placeOf(each.rule, name), each] as const)),
);

/** Every parameter that may be set, with what is in force. */
export const parameterRows = (
  campaign: Campaign,
): { readonly row: CellScalar[]; readonly words: CellWords<ParameterValue> }[] =>
  PARAMETERS.map(({ rule, name, words, ofLaw, own, basis }) => {
    const set = own(campaign);
    const value = (set === undefined ? ofLaw(campaign) : set) ?? null;
    return { row: [rule, name, value === null ? "" : words.write(value), basis(campaign)], words };
  });

export interface ParametersOfTable {
  readonly parameters: NonNullable<Campaign["parameters"]>;
  readonly excellentBase?: ExcellentBase;
  readonly excellentException?: number;
  readonly staff?: Staff;
}

/** Only what is otherwise than in the law's pack; an empty value sets nothing, and the rule is silent. */
export function readParameters(
  table: TableCells,
  campaign: Campaign,
  last: Campaign | null,
  problems: TableProblem[],
): ParametersOfTable {
  const ofRules = new Map<string, Record<string, ParameterValue>>();
  const besides = new Map<string, ParameterValue>();
  const seen = new Set<Parameter>();
  for (const line of linesOf(table, "STD_ThamSo", "Tham số", problems)) {
    const parameter = BY_PLACE.get(placeOf(line.text("Quy tắc"), line.text("Tham số")));
    if (parameter === undefined) {
      const hasRule = ruleById.has(line.text("Quy tắc").toLowerCase());
      line.wrong(hasRule ? "Tham số" : "Quy tắc", "unknownRow");
      continue;
    }
    if (seen.has(parameter)) {
      line.wrong("Tham số", "duplicate");
      continue;
    }
    seen.add(parameter);
    const read = line.read("Giá trị", parameter.words);
    const before = line.isWrong("Giá trị") ? lastValue(parameter, last) : undefined;
    const value = before === undefined ? read : before;
    if (value === parameter.ofLaw(campaign)) continue;
    if (ofCampaign.includes(parameter)) {
      if (value !== null) besides.set(parameter.key, value);
      continue;
    }
    const own = ofRules.get(parameter.rule) ?? {};
    ofRules.set(parameter.rule, { ...own, [parameter.key]: value });
  }
  return { parameters: Object.fromEntries(ofRules), ...Object.fromEntries(besides) } as ParametersOfTable;
}

/** What was in force when the tables were last read; nothing was: none, and the rule is silent. */
const lastValue = ({ own, ofLaw }: Parameter, last: Campaign | null): ParameterValue => {
  if (last === null) return null;
  const set = own(last);
  return (set === undefined ? ofLaw(last) : set) ?? null;
};
