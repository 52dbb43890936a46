/** What is wrong with a campaign file, as the second half of «Tệp đợt thi đua … không đúng: …», and what its keys are. */
import type { CampaignProblem } from "../domain/campaign";
import { campaignProblemsEn, notJsonEn } from "./en/campaign";
import { campaignFileEn } from "./en/campaignFile";
import { fill } from "./format";
import type { Bilingual, Language } from "./language";
import { campaignProblemsVi, notJsonVi } from "./vi/campaign";
import { campaignFileVi } from "./vi/campaignFile";
import type { CampaignFilePath } from "./vi/campaignFile";

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

/** What a key of a campaign file is; "" is the whole file. */
export const campaignFileTexts = (path: CampaignFilePath): Bilingual => ({
  vi: campaignFileVi[path],
  en: campaignFileEn[path],
});
