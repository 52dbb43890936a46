/** What is wrong with a campaign file, one part of a sentence each: it goes into «Tệp đợt thi đua … không đúng: …». */
import type { CampaignProblemCode } from "../../domain/campaign";

export const campaignProblemsVi: Readonly<Record<CampaignProblemCode, string>> = {
  notAnObject: "«{path}» phải là một đối tượng JSON, đang là {found}: ghi trong dấu ngoặc nhọn",
  unknownKey: "không có mục «{path}»: sửa thành một trong {expected}, hoặc bỏ mục ấy",
  notText: "«{path}» phải là chữ, đang là {found}: ghi trong dấu ngoặc kép, chưa có thì bỏ mục ấy",
  notNumber: "«{path}» phải là số, đang là {found}: ghi số không có ngoặc kép, chưa có thì bỏ mục ấy",
  notBoolean: "«{path}» phải là true hoặc false, đang là {found}: ghi không có ngoặc kép",
  notList: "«{path}» phải là một danh sách, đang là {found}: ghi trong dấu ngoặc vuông",
  outOfRange: "«{path}» là {found}: ghi một số trong khoảng {expected}",
  notOneOf: "«{path}» là {found}: ghi một trong {expected}",
  notADate: "«{path}» phải là một ngày có thật dạng 2021-03-25, đang là {found}: sửa lại, chưa có thì bỏ mục ấy",
  empty: "«{path}» để trống: ghi vào, hoặc bỏ cả mục",
  duplicate: "«{path}» lặp lại {found}: mỗi tên chỉ ghi một lần",
  unknownUnit: "«{path}»: không có đơn vị {found}: ghi một trong {expected}",
  unknownAward:
    "«{path}»: không có danh hiệu, hình thức khen thưởng {found}: ghi tên dùng trong khối, hoặc một trong {expected}",
};

export const notJsonVi = "không phải là JSON";
