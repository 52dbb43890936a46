import { balanced } from "../../../src/domain/summary/parts/lineBreaks";
import { TYPE } from "../../../src/domain/plan/typography";

/** Points of the left half of a head: A4 upright, and across. */
const [UPRIGHT, ACROSS] = [200, 320];

test.each([
  ["THANH TRA CHÍNH PHỦ", UPRIGHT, ["THANH TRA CHÍNH PHỦ"]],
  [
    "KHỐI THI ĐUA CÁC ĐƠN VỊ SỰ NGHIỆP CƠ QUAN THANH TRA CHÍNH PHỦ",
    ACROSS,
    ["KHỐI THI ĐUA CÁC ĐƠN VỊ SỰ NGHIỆP", "CƠ QUAN THANH TRA CHÍNH PHỦ"],
  ],
  [
    "KHỐI THI ĐUA CÁC ĐƠN VỊ SỰ NGHIỆP CƠ QUAN THANH TRA CHÍNH PHỦ",
    UPRIGHT,
    ["KHỐI THI ĐUA CÁC ĐƠN VỊ", "SỰ NGHIỆP CƠ QUAN", "THANH TRA CHÍNH PHỦ"],
  ],
  ["ỦY BAN NHÂN DÂN TỈNH QUẢNG BÌNH", UPRIGHT, ["ỦY BAN NHÂN DÂN", "TỈNH QUẢNG BÌNH"]],
  [
    "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI TỈNH ĐỒNG NAI",
    ACROSS,
    ["SỞ LAO ĐỘNG - THƯƠNG BINH", "VÀ XÃ HỘI TỈNH ĐỒNG NAI"],
  ],
  ["CỤM THI ĐUA SỐ 3, THÀNH PHỐ HỒ CHÍ MINH", UPRIGHT, ["CỤM THI ĐUA SỐ 3,", "THÀNH PHỐ HỒ CHÍ MINH"]],
  // Nothing of it is known: it breaks where it may, in halves.
  ["ALPHA BETA GAMMA DELTA EPSILON ZETA", UPRIGHT, ["ALPHA BETA GAMMA", "DELTA EPSILON ZETA"]],
])("%s in %d points", (name, room, lines) => {
  expect(balanced(name, room, TYPE.agencyBold).split("\n")).toEqual(lines);
});

test("a name without a place to break, and one too long for a head, are left to the cell", () => {
  for (const name of ["X".repeat(80), "THANH TRA ".repeat(40).trim()])
    expect(balanced(name, UPRIGHT, TYPE.agencyBold)).toBe(name);
});
