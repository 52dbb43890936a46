/** Texts of the pane's list of findings and of a finding's page. Not in the index of this room, as paneMapping.ts. */
import type { Language, PerLanguage } from "./language";
import { textsOf } from "./pane";
import { issuesEn } from "./en/paneIssues";
import type { IssuesTextKey, IssuesTexts } from "./vi/paneIssues";
import { issuesVi } from "./vi/paneIssues";

const dictionaries: PerLanguage<IssuesTexts> = { vi: issuesVi, en: issuesEn };

export type IssuesText = (key: IssuesTextKey, facts?: Readonly<Record<string, string | number>>) => string;

export const issuesText = (language: Language): IssuesText => textsOf(dictionaries[language], language);
