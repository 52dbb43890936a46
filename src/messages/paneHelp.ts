/** Texts of the help in a language, and a rule as the help tells it. Not in the index of this room, as paneMapping.ts. */
import { basesOf } from "../domain/rules/law/basesOf";
import type { BasisOf } from "../domain/rules/law/basesOf";
import type { Rule } from "../domain/rules/rule";
import { agencyFacts } from "../domain/rules/say/named";
import { dateText, fill } from "./format";
import type { Language, PerLanguage } from "./language";
import { textsOf } from "./pane";
import { helpEn } from "./en/paneHelp";
import type { HelpTextKey, HelpTexts } from "./vi/paneHelp";
import { helpVi } from "./vi/paneHelp";

const dictionaries: PerLanguage<HelpTexts> = { vi: helpVi, en: helpEn };

export type HelpText = ReturnType<typeof textsOf<HelpTextKey>>;

export function helpText(language: Language): HelpText {
  return textsOf(dictionaries[language], language);
}

/** Awards are called as the law calls them: which agency's they are, only a campaign says. */
export function ruleTitle({ title }: Rule, language: Language): string {
  return fill(title[language], agencyFacts({ agency: "" }), language);
}

/** A line for each law, or one that holds for all of them. */
export function ruleBases(rule: Rule, language: Language): readonly string[] {
  const text = helpText(language);
  return basesOf(rule).map((one) => basisLine(one, language, text));
}

function basisLine({ law, from, basis }: BasisOf, language: Language, text: HelpText): string {
  const said = { text: basis.text[language], read: text(`read.${basis.confidence}`) };
  if (law === null) return text("basis.all", said);
  const named = { ...said, law: text(`law.${law}`) };
  return from === undefined ? text("basis.law", named) : text("basis.lawSince", { ...named, date: dateText(from) });
}
