/** Texts of the tab «Báo cáo» in a language. Not in the index of this room, as paneMapping.ts. */
import type { Language, PerLanguage } from "./language";
import { textsOf } from "./pane";
import { papersEn } from "./en/panePapers";
import type { PapersTextKey, PapersTexts } from "./vi/panePapers";
import { papersVi } from "./vi/panePapers";

const dictionaries: PerLanguage<PapersTexts> = { vi: papersVi, en: papersEn };

export type PapersText = ReturnType<typeof textsOf<PapersTextKey>>;

export function papersText(language: Language): PapersText {
  return textsOf(dictionaries[language], language);
}
