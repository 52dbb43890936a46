/** A text of the self-test's page in a language. */
import type { SaidFacts } from "../domain/rules/rule";
import { selftestEn } from "./en/selftest";
import { fill } from "./format";
import type { Language, PerLanguage } from "./language";
import { selftestVi } from "./vi/selftest";
import type { SelftestKey } from "./vi/selftest";

const texts: PerLanguage<Readonly<Record<SelftestKey, string>>> = { vi: selftestVi, en: selftestEn };

export type { SelftestKey } from "./vi/selftest";
export const selftestText = (key: SelftestKey, language: Language, facts: SaidFacts = {}): string =>
  fill(texts[language][key], facts, language);
