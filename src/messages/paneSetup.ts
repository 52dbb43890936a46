/** Texts of the tab «Thiết lập» in a language. Not in the index of this room, as paneMapping.ts. */
import type { Language, PerLanguage } from "./language";
import { textsOf } from "./pane";
import { setupEn } from "./en/paneSetup";
import type { SetupTextKey, SetupTexts } from "./vi/paneSetup";
import { setupVi } from "./vi/paneSetup";

const dictionaries: PerLanguage<SetupTexts> = { vi: setupVi, en: setupEn };

export type SetupText = ReturnType<typeof textsOf<SetupTextKey>>;

export function setupText(language: Language): SetupText {
  return textsOf(dictionaries[language], language);
}
