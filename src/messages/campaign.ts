/** What is wrong with a campaign file, as the second half of «Tệp đợt thi đua … không đúng: …». */
import type { CampaignProblem } from "../domain/campaign";
import { campaignProblemsEn, notJsonEn } from "./en/campaign";
import { fill } from "./format";
import type { Bilingual, Language } from "./language";
import { campaignProblemsVi, notJsonVi } from "./vi/campaign";

const problems = { vi: campaignProblemsVi, en: campaignProblemsEn };

/** All of them on one line; the whole file is called «JSON». */
export function campaignProblemsText(found: readonly CampaignProblem[], language: Language): string {
  return found
    .map(({ path, code, found: stood, expected }) =>
      fill(problems[language][code], { path: path === "" ? "JSON" : path, found: stood, expected }, language),
    )
    .join("; ");
}

export const campaignSyntax: Bilingual = { vi: notJsonVi, en: notJsonEn };
