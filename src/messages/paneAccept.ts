/** Texts of what the pane says of findings that are accepted. Not in the index of this room, as paneMapping.ts. */
import type { Language, PerLanguage } from "./language";
import { textsOf } from "./pane";
import { acceptEn } from "./en/paneAccept";
import type { AcceptTextKey, AcceptTexts } from "./vi/paneAccept";
import { acceptVi } from "./vi/paneAccept";

const dictionaries: PerLanguage<AcceptTexts> = { vi: acceptVi, en: acceptEn };

export type AcceptText = (key: AcceptTextKey, facts?: Readonly<Record<string, string | number>>) => string;

export const acceptText = (language: Language): AcceptText => textsOf(dictionaries[language], language);
