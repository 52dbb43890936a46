/** Which rules the officer has switched off and whose severity is the officer's: said wherever a result is. */
import type { Campaign, RuleSetting } from "../../campaign/campaign";
import type { TextRef, TextWithItems } from "../../plan/plan";
import { catalogue } from "../../rules";
import { agencyFacts, agencyFactsOf } from "../../rules/say/named";
import type { Rule } from "../../rules/rule";

/** In the catalogue's order. */
export function ruleSettings(campaign: Campaign): readonly TextWithItems[] {
  const { rules = {} } = campaign;
  const names = agencyFacts(campaign);
  const item = (key: string, rule: Rule): TextRef => ({
    key,
    facts: { rule: { rule: rule.id, names: agencyFactsOf(rule, names) } },
  });
  const set = catalogue.map((rule) => ({ rule, setting: rules[rule.id] ?? {} }));
  const off = set.filter(({ setting }) => setting.applies === false).map(({ rule }) => item("settings.rule", rule));
  const changed = set.flatMap(({ rule, setting: { applies = true, severity } }) =>
    applies && severity !== undefined ? [item(ITEM[severity], rule)] : [],
  );
  return [
    ...(off.length === 0 ? [] : [{ text: { key: "settings.off" }, items: off }]),
    ...(changed.length === 0 ? [] : [{ text: { key: "settings.changed" }, items: changed }]),
  ];
}

const ITEM: Readonly<Record<NonNullable<RuleSetting["severity"]>, string>> = {
  error: "settings.error",
  warning: "settings.warning",
  notice: "settings.notice",
};
