/** What is wrong with a campaign file, one part of a sentence each: it goes into «Tệp đợt thi đua … không đúng: …». */
import type { CampaignProblemCode } from "../../domain/campaign";

export const campaignProblemsVi: Readonly<Record<CampaignProblemCode, string>> = {
  notAnObject: "«{path}» phải là một đối tượng JSON",
  unknownKey: "không có mục «{path}» (các mục có: {expected})",
  notText: "«{path}» phải là chữ, không phải {found}",
  notNumber: "«{path}» phải là số, không phải {found}",
  notBoolean: "«{path}» phải là true hoặc false, không phải {found}",
  notList: "«{path}» phải là một danh sách, không phải {found}",
  outOfRange: "«{path}» là {found}, ngoài khoảng {expected}",
  notOneOf: "«{path}» là {found}, chỉ nhận {expected}",
  notADate: "«{path}» phải là ngày dạng 2021-03-25, không phải {found}",
  empty: "«{path}» để trống",
  duplicate: "«{path}» lặp lại {found}",
  unknownUnit: "«{path}»: không có đơn vị {found}",
  unknownAward: "«{path}»: không có danh hiệu, hình thức khen thưởng {found}",
};

export const notJsonVi = "không phải là JSON";
