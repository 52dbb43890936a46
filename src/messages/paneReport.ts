/** Texts of «Tùy chọn báo cáo» in a language. Not in the index of this room, as paneMapping.ts. */
import type { Language, PerLanguage } from "./language";
import { textsOf } from "./pane";
import { reportEn } from "./en/paneReport";
import type { ReportTextKey, ReportTexts } from "./vi/paneReport";
import { reportVi } from "./vi/paneReport";

const dictionaries: PerLanguage<ReportTexts> = { vi: reportVi, en: reportEn };

export function reportText(language: Language): ReturnType<typeof textsOf<ReportTextKey>> {
  return textsOf(dictionaries[language], language);
}
