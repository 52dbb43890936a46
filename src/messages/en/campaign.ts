/** What is wrong with a campaign file, in English, one part of a sentence each. */
import type { CampaignProblemCode } from "../../domain/campaign";

export const campaignProblemsEn: Readonly<Record<CampaignProblemCode, string>> = {
  notAnObject: "“{path}” has to be a JSON object",
  unknownKey: "there is no entry “{path}” (there are: {expected})",
  notText: "“{path}” has to be text, not {found}",
  notNumber: "“{path}” has to be a number, not {found}",
  notBoolean: "“{path}” has to be true or false, not {found}",
  notList: "“{path}” has to be a list, not {found}",
  outOfRange: "“{path}” is {found}, outside {expected}",
  notOneOf: "“{path}” is {found}; it has to be one of {expected}",
  notADate: "“{path}” has to be a date like 2021-03-25, not {found}",
  empty: "“{path}” is empty",
  duplicate: "“{path}” repeats {found}",
  unknownUnit: "“{path}”: there is no unit {found}",
  unknownAward: "“{path}”: there is no title or award {found}",
};

export const notJsonEn = "it is not JSON";
