/** `STD_QuyTac`: which rules apply, and how grave their findings are. */
import type { Campaign, RuleSetting } from "../campaign/campaign";
import { sameInBoth } from "../campaign/officerTables";
import type { TableCells, TableProblem } from "../campaign/officerTables";
import { Checker } from "../json/checker";
import type { JsonProblem } from "../json/checker";
import { ALWAYS_ON, basisInForce, severityInForce } from "../rules/law/standing";
import { catalogue } from "../rules";
import type { Rule, SaidFacts, Severity } from "../rules/rule";
import { agencyFacts } from "../rules/say/named";
import { linesOf } from "./grid";
import { oneOf, yesNo } from "./words";
import type { CellWords } from "./words";

export const severities = oneOf<Severity>([
  ["error", "Lỗi"],
  ["warning", "Cảnh báo"],
  ["notice", "Lưu ý"],
]);

type Settings = Readonly<Record<string, RuleSetting>>;

const NOT_READ = " (chưa kiểm chứng)";

/** Every rule, with what is in force of it. */
export function ruleRows(campaign: Campaign): string[][] {
  const names = agencyFacts(campaign);
  return catalogue.map((rule) => {
    const own = campaign.rules?.[rule.id];
    const basis = basisInForce(rule, campaign);
    return [
      rule.id,
      called(rule.title.vi, names),
      String(yesNo.write(own?.applies ?? true)),
      String(severities.write(own?.severity ?? severityInForce(rule, campaign))),
      `${basis.text.vi}${basis.confidence === "U" ? NOT_READ : ""}`,
    ];
  });
}

/** Titles name the agency's awards by their ids. */
const called = (title: string, names: SaidFacts): string =>
  title.replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const fact = names[name];
    return typeof fact === "object" && "words" in fact ? fact.words.map(({ vi }) => vi).join(", ") : whole;
  });

const RULES = new Map<string, Rule>(catalogue.map((rule) => [rule.id, rule]));

/** Only what is otherwise than in the catalogue; what cannot be read is as it was last read. */
export function readRules(
  table: TableCells,
  campaign: Campaign,
  last: Settings | null,
  problems: TableProblem[],
): Settings {
  const settings = new Map<string, RuleSetting>();
  const seen = new Set<string>();
  for (const line of linesOf(table, "STD_QuyTac", "Mã", problems)) {
    const rule = RULES.get(line.text("Mã").toLowerCase());
    if (rule === undefined) line.wrong("Mã", line.isEmpty("Mã") ? "empty" : "unknownRow");
    else if (seen.has(rule.id)) line.wrong("Mã", "duplicate");
    if (rule === undefined || seen.has(rule.id)) continue;
    seen.add(rule.id);
    const setting = settingOf(line, rule, { campaign, last: last?.[rule.id] ?? {} });
    if (Object.keys(setting).length > 0) settings.set(rule.id, setting);
  }
  return Object.fromEntries(settings);
}

type RuleLine = ReturnType<typeof linesOf<"STD_QuyTac">>[number];

const settingIn = <V>(line: RuleLine, column: "Áp dụng" | "Mức", words: CellWords<V>): V | null =>
  line.read(column, words, "wrongSetting");

/** Empty: as in the catalogue. */
function settingOf(
  line: RuleLine,
  rule: Rule,
  { campaign, last }: { readonly campaign: Campaign; readonly last: RuleSetting },
): RuleSetting {
  const applies = settingIn(line, "Áp dụng", yesNo) ?? (line.isWrong("Áp dụng") ? last.applies : undefined);
  const read = settingIn(line, "Mức", severities) ?? (line.isWrong("Mức") ? last.severity : undefined);
  const severity = read === severityInForce(rule, campaign) ? undefined : read;
  const isOff = applies === false && !ALWAYS_ON.has(rule.id);
  if (applies === false && !isOff) line.wrong("Áp dụng", "wrongSetting", sameInBoth("«Có»"));
  return {
    ...(isOff ? { applies } : {}),
    ...(severity === undefined ? {} : { severity }),
  };
}

/** Settings of a campaign file that would be without effect: of a rule that there is not, or that nobody switches off. */
export function ruleProblems(rules: Campaign["rules"]): readonly JsonProblem[] {
  const check = new Checker();
  for (const [id, { applies }] of Object.entries(rules ?? {}))
    if (!RULES.has(id)) check.wrong(`rules.${id}`, "unknownKey", id, [...RULES.keys()].join(", "));
    else if (applies === false && ALWAYS_ON.has(id)) check.wrong(`rules.${id}.applies`, "notOneOf", applies, "true");
  return check.problems;
}
