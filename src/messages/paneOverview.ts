/** Texts of the pane's first tab. Not in the index of this room, as paneMapping.ts. */
import type { Language, PerLanguage } from "./language";
import { textsOf } from "./pane";
import { overviewEn } from "./en/paneOverview";
import type { OverviewTextKey, OverviewTexts } from "./vi/paneOverview";
import { overviewVi } from "./vi/paneOverview";

const dictionaries: PerLanguage<OverviewTexts> = { vi: overviewVi, en: overviewEn };

export type OverviewText = (key: OverviewTextKey, facts?: Readonly<Record<string, string | number>>) => string;

export const overviewText = (language: Language): OverviewText => textsOf(dictionaries[language], language);
