/** Official names as the test workbooks print them, apart from the product's own catalogue. */
import type { LawAwardId as AwardId } from "../../src/domain/catalogue/awards";
import type { RatingLevel } from "../../src/domain/catalogue/ratings";

export const awardNames: Readonly<Record<AwardId, string>> = {
  ldtt: "Lao động tiên tiến",
  cstdcs: "Chiến sĩ thi đua cơ sở",
  cstdBo: "Chiến sĩ thi đua ngành Thanh tra",
  cstdtq: "Chiến sĩ thi đua toàn quốc",
  ttldtt: "Tập thể lao động tiên tiến",
  ttldxs: "Tập thể lao động xuất sắc",
  coBo: "Cờ thi đua của Thanh tra Chính phủ",
  coChinhPhu: "Cờ thi đua của Chính phủ",
  bkBo: "Bằng khen của Tổng Thanh tra Chính phủ",
  bkThuTuong: "Bằng khen của Thủ tướng Chính phủ",
  giayKhen: "Giấy khen",
  hcldNhat: "Huân chương Lao động hạng Nhất",
  hcldNhi: "Huân chương Lao động hạng Nhì",
  hcldBa: "Huân chương Lao động hạng Ba",
  knc: "Kỷ niệm chương",
};

export const ratingNames: Readonly<Record<RatingLevel, string>> = {
  excellent: "Hoàn thành xuất sắc nhiệm vụ",
  good: "Hoàn thành tốt nhiệm vụ",
  completed: "Hoàn thành nhiệm vụ",
  failed: "Không hoàn thành nhiệm vụ",
};

/** Comparison key for tests: enough for names that differ only in case, composition or spaces. */
export function simpleKey(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
}
