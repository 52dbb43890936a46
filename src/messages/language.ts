/** The languages of the product; everything is said in each of them. */
import type { Language } from "../domain/rules/rule";

export type { Bilingual, Language } from "../domain/rules/rule";

export const LANGUAGES: readonly Language[] = ["vi", "en"];

/** The same in every language: a dictionary, a table, a word. */
export type PerLanguage<What> = Readonly<Record<Language, What>>;
