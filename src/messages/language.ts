import type { Language } from "../domain/rules/rule";

export type { Bilingual, Language } from "../domain/rules/rule";
export const LANGUAGES: readonly Language[] = ["vi", "en"];
