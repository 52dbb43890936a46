/** Texts of what the pane says of findings that are mended. Not in the index of this room, as paneMapping.ts. */
import type { Language, PerLanguage } from "./language";
import { textsOf } from "./pane";
import { mendEn } from "./en/paneMend";
import type { MendTextKey, MendTexts } from "./vi/paneMend";
import { mendVi } from "./vi/paneMend";

const dictionaries: PerLanguage<MendTexts> = { vi: mendVi, en: mendEn };

export type MendText = (key: MendTextKey, facts?: Readonly<Record<string, string | number>>) => string;

export const mendText = (language: Language): MendText => textsOf(dictionaries[language], language);
