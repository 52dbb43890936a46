/** What is wrong with a campaign file, one problem a sentence part: it goes into «Tệp đợt thi đua … không đúng: …». */
import type { CampaignProblem, CampaignProblemCode } from "../domain/campaign";
import { fill } from "./format";
import type { Bilingual, Language } from "./language";

const problems: Readonly<Record<CampaignProblemCode, Bilingual>> = {
  notAnObject: { vi: "«{path}» phải là một đối tượng JSON", en: "“{path}” has to be a JSON object" },
  unknownKey: {
    vi: "không có mục «{path}» (các mục có: {expected})",
    en: "there is no entry “{path}” (there are: {expected})",
  },
  notText: { vi: "«{path}» phải là chữ, không phải {found}", en: "“{path}” has to be text, not {found}" },
  notNumber: { vi: "«{path}» phải là số, không phải {found}", en: "“{path}” has to be a number, not {found}" },
  notBoolean: {
    vi: "«{path}» phải là true hoặc false, không phải {found}",
    en: "“{path}” has to be true or false, not {found}",
  },
  notList: { vi: "«{path}» phải là một danh sách, không phải {found}", en: "“{path}” has to be a list, not {found}" },
  outOfRange: { vi: "«{path}» là {found}, ngoài khoảng {expected}", en: "“{path}” is {found}, outside {expected}" },
  notOneOf: {
    vi: "«{path}» là {found}, chỉ nhận {expected}",
    en: "“{path}” is {found}; it has to be one of {expected}",
  },
  notADate: {
    vi: "«{path}» phải là ngày dạng 2021-03-25, không phải {found}",
    en: "“{path}” has to be a date like 2021-03-25, not {found}",
  },
  empty: { vi: "«{path}» để trống", en: "“{path}” is empty" },
  duplicate: { vi: "«{path}» lặp lại {found}", en: "“{path}” repeats {found}" },
  unknownUnit: { vi: "«{path}»: không có đơn vị {found}", en: "“{path}”: there is no unit {found}" },
  unknownAward: {
    vi: "«{path}»: không có danh hiệu, hình thức khen thưởng {found}",
    en: "“{path}”: there is no title or award {found}",
  },
};

/** All of them on one line; the whole file is called «JSON». */
export function campaignProblemsText(found: readonly CampaignProblem[], language: Language): string {
  return found
    .map(({ path, code, found: stood, expected }) =>
      fill(problems[code][language], { path: path === "" ? "JSON" : path, found: stood, expected }, language),
    )
    .join("; ");
}

export const campaignSyntax: Bilingual = { vi: "không phải là JSON", en: "it is not JSON" };
