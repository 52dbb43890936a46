/** What is wrong with a campaign file, in English, one part of a sentence each. */
import type { CampaignProblemCode } from "../../domain/campaign";

export const campaignProblemsEn: Readonly<Record<CampaignProblemCode, string>> = {
  notAnObject: "“{path}” has to be a JSON object, is {found}: write it in braces",
  unknownKey: "there is no entry “{path}”: make it one of {expected}, or take it out",
  notText: "“{path}” has to be text, is {found}: write it in quotation marks, or take the entry out",
  notNumber: "“{path}” has to be a number, is {found}: write it without quotation marks, or take the entry out",
  notBoolean: "“{path}” has to be true or false, is {found}: write it without quotation marks",
  notList: "“{path}” has to be a list, is {found}: write it in square brackets",
  outOfRange: "“{path}” is {found}: write a number in {expected}",
  notOneOf: "“{path}” is {found}: write one of {expected}",
  notADate: "“{path}” has to be a day that there is, like 2021-03-25, is {found}: mend it, or take the entry out",
  empty: "“{path}” is empty: fill it in, or take the whole entry out",
  duplicate: "“{path}” repeats {found}: write each name once",
  unknownUnit: "“{path}”: there is no unit {found}: write one of {expected}",
  unknownAward: "“{path}”: there is no title or award {found}: write the bloc's name of one, or one of {expected}",
};

export const notJsonEn = "it is not JSON";
