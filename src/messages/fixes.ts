/** Remedies and steps taken back, in words; what the eye cannot see in a cell is made visible. */
import type { SkipReason } from "../domain/fixes/change";
import type { SaidFacts } from "../domain/rules/rule";
import { fixesEn } from "./en/fixes";
import { fill } from "./format";
import type { Language, PerLanguage } from "./language";
import { fixesVi } from "./vi/fixes";
import type { FixesKey } from "./vi/fixes";

const texts: PerLanguage<Readonly<Record<FixesKey, string>>> = { vi: fixesVi, en: fixesEn };

export function fixesText(key: FixesKey, language: Language, facts: SaidFacts = {}): string {
  return fill(texts[language][key], facts, language);
}

export const skipText = (reason: SkipReason, language: Language): string => fixesText(`reason.${reason}`, language);

/** A step as an officer would call it. */
interface NamedStep {
  readonly verb: "fix" | "accept" | "revoke" | "mapping" | "campaign" | "clear";
  readonly moment: string;
  readonly facts: SaidFacts;
}

export const stepText = ({ verb, moment, facts }: NamedStep, language: Language): string =>
  fixesText(`step.${verb}`, language, { cells: 0, count: 0, ...facts, moment: { date: moment } });

/** What was decided, as an officer would call it; what an earlier version kept stands by its own name. */
export function decisionText(name: string, language: Language): string {
  const key = `decision.${name}`;
  return Object.hasOwn(texts[language], key) ? texts[language][key as FixesKey] : name;
}

/** Old ƣ looks like ư, a decomposed letter like a composed one; spaces show where they are doubled, at an end, or no spaces. */
const SIGNS: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  [/\u00A0|\u202F|\u2007/gu, "⍽"],
  [/[\u200B-\u200D\u2060\uFEFF\u00AD]/gu, "⦙"],
  [/^ +| +$| {2,}/gu, (spaces) => "␣".repeat(spaces.length)],
  [/\n/gu, "↵"],
  [/[\u0300-\u036F]/gu, (mark) => `◌${mark}`],
  [/[ƣƢ]/gu, (letter) => `[${letter}]`],
];

/** A cell's content for a preview: as it is, with what cannot be seen made visible. */
export function visible(content: string | number | boolean, language: Language): string {
  if (content === "") return fixesText("empty", language);
  if (typeof content !== "string") return String(content);
  let text = content;
  for (const [pattern, sign] of SIGNS)
    text = typeof sign === "string" ? text.replace(pattern, sign) : text.replace(pattern, sign);
  return `«${text}»`;
}
