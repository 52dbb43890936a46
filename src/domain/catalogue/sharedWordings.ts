/** Wordings that name no award by themselves: several awards are called so, in every campaign. */
import type { SharedWording } from "./awardIndex";

export const SHARED_WORDINGS: readonly SharedWording[] = [
  { wording: "Bằng khen", readings: ["bkBo", "bkThuTuong"] },
  { wording: "Chiến sĩ thi đua", readings: ["cstdcs", "cstdBo", "cstdtq"] },
  { wording: "Huân chương Lao động", readings: ["hcldNhat", "hcldNhi", "hcldBa"] },
  { wording: "Cờ thi đua", readings: ["coBo", "coChinhPhu"] },
  { wording: "Cờ", readings: ["coBo", "coChinhPhu"] },
];
