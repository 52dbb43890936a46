/** A text of the command line's printed report in a language. */
import type { SaidFacts } from "../domain/rules/rule";
import { cliEn } from "./en/cli";
import { fill } from "./format";
import type { Language, PerLanguage } from "./language";
import { cliVi } from "./vi/cli";
import type { CliKey } from "./vi/cli";

export const cliTexts: PerLanguage<Readonly<Record<CliKey, string>>> = { vi: cliVi, en: cliEn };

export function cliText(key: CliKey, language: Language, facts: SaidFacts = {}): string {
  return fill(cliTexts[language][key], facts, language);
}
