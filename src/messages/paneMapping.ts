/** Texts of the page «Cách đọc sổ» in a language. Not in the index of this room: the pane's first load goes without. */
import type { Language, PerLanguage } from "./language";
import { textsOf } from "./pane";
import { mappingEn } from "./en/paneMapping";
import type { MappingTextKey, MappingTexts } from "./vi/paneMapping";
import { mappingVi } from "./vi/paneMapping";

const dictionaries: PerLanguage<MappingTexts> = { vi: mappingVi, en: mappingEn };

export type MappingText = (key: MappingTextKey, facts?: Readonly<Record<string, string | number>>) => string;

export function mappingText(language: Language): MappingText {
  return textsOf(dictionaries[language], language);
}
