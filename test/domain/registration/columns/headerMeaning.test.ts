/** What a header means with its parents and its left neighbour: each line of the decision and each of its guards. */
import { isGoodOrBetter, MEANINGS } from "../../../../src/domain/registration/columns/headerMeaning";
import { meanings, type Header } from "./columns";

/** Of the last header: «statedGood 1 by parent, under rating, of 2019». */
function told(...headers: readonly Header[]): string {
  const { meaning, confidence, byParent, parent, year } = meanings(...headers).at(-1)!;
  const parts = [`${meaning} ${confidence}`];
  if (byParent) parts.push("by parent");
  if (parent !== null) parts.push(`under ${parent}`);
  if (year !== null) parts.push(`of ${year}`);
  return parts.join(", ");
}

type Case = readonly [headers: readonly Header[], expected: string];

test.each<Case>([
  [["Hoàn thành tốt nhiệm vụ / Số người"], "statedGood 1, by parent"],
  [["Hoàn thành xuất sắc nhiệm vụ / Số lượng"], "statedExcellent 0.7, by parent"],
  [["Hoàn thành tốt nhiệm vụ trở lên / Số lượng"], "statedGoodOrBetter 0.7, by parent, under statedGoodOrBetter"],
  [["Số người HTXSNV / Số lượng"], "statedExcellent 0.7, by parent, under statedExcellent"],
  [["LĐTT / Số lượng"], "statedLdtt 0.7, by parent"],
  [["CSTĐCS / Số lượng"], "statedCstdcs 0.7, by parent"],
  [["CSTĐTQ / Số lượng"], "other 0.7"],
  [["Tập thể LĐXS / Số lượng"], "statedTtldxs 0.7, by parent"],
  [["TTLĐTT / Số lượng"], "statedTtldtt 0.7, by parent"],
  [["Số tập thể lao động xuất sắc"], "statedTtldxs 1"],
  [["Số lượng tập thể đăng ký TTLĐXS"], "statedTtldxs 1"],
  [["Tổng số TTLĐTT"], "statedTtldtt 1"],
  [["Số tập thể LĐ tiên tiến"], "statedTtldtt 1"],
  [["Số tập thể"], "statedDepartments 1"],
  [["Số tập thể LĐXS / Tỷ lệ"], "other 0.9, under statedTtldxs"],
  [["Số tập thể được tặng Bằng khen"], "statedDepartments 1"],
  [["Số người / Số lượng"], "headcount 0.7, by parent, under headcount"],
  [["Số phòng / Số lượng"], "other 0.7, under statedDepartments"],
  [["HTXSNV / Đăng ký / Số lượng"], "statedExcellent 0.7, by parent"],
  [["HTXSNV / HTTNV / Số lượng"], "statedGood 0.7, by parent"],
  [["Hoàn thành nhiệm vụ / Số lượng"], "other 0.7, under rating"],
  [["Số lượng"], "other 0.7"],
  [["Đơn vị / Số người"], "headcount 1, under unit"],
])("numbers: %j", (headers, expected) => expect(told(...headers)).toBe(expected));

test.each<Case>([
  [["Danh hiệu thi đua / Chuyên môn"], "title 0.6, by parent, under title"],
  [["Danh hiệu thi đua / Công đoàn"], "other 0.8, by parent, under title"],
  [["Xếp loại / Chính quyền"], "rating 0.6, by parent, under rating"],
  [["Xếp loại / Đảng"], "other 0.8, by parent, under rating"],
  [["Danh hieu thi dua / Cong doan"], "other 0.8, by parent, under title"],
  [["Chuyên môn"], "other 0.9"],
  [["Chức vụ / Chính quyền"], "position 0.6, by parent, under position"],
  [["Chức vụ / Đảng"], "other 0.8, by parent, under position"],
  [["Chức vụ / Đoàn thể"], "other 0.8, by parent, under position"],
  [["Danh hiệu công đoàn"], "other 0.9"],
  [["Danh hiệu chuyên môn"], "title 1"],
  [["Xếp loại đảng viên"], "other 0.9"],
  [["Danh hiệu thi đua (chuyên môn, công đoàn)"], "title 1"],
])("titles of other bodies: %j", (headers, expected) => expect(told(...headers)).toBe(expected));

test.each<Case>([
  [["Danh hiệu năm học 2019-2020"], "history 1, of 2020"],
  [["Danh hiệu năm học 2020-2021"], "title 1"],
  [["Danh hiệu / 2019-2020"], "history 0.8, by parent, under title, of 2020"],
  [["Danh hiệu năm học 2018-2020"], "title 1"],
  [["Danh hiệu 2019-2020 (hai năm)"], "title 1"],
])("school years: %j", (headers, expected) => expect(told(...headers)).toBe(expected));

test.each<Case>([
  [["Chiến sỹ thi đua cấp bộ môn"], "null 0"],
  [["CSTĐ cấp khoa"], "null 0"],
  [["Danh hiệu thi đua / CSTĐ cấp khoa"], "title 0.6, by parent, under title"],
  [["Bộ môn"], "department 0.9"],
  [["Điểm kỷ luật"], "other 0.9"],
  [["Điểm NCKH"], "other 0.9"],
  [["Tổng điểm"], "other 0.9"],
  [["Kỷ luật"], "discipline 1"],
  [["Phòng TCCB thẩm định"], "other 0.9"],
  [["Trạng thái duyệt của phòng"], "other 0.9"],
  [["Cơ quan chủ quản"], "other 0.9"],
  [["Dấu thời gian"], "registeredOn 1"],
  [["Thời gian hoàn thành"], "registeredOn 1"],
  [["Thời gian bắt đầu"], "other 0.9"],
  [["Thời gian bắt đầu công tác"], "joined 1"],
])("words in the wrong place: %j", (headers, expected) => expect(told(...headers)).toBe(expected));

test.each<Case>([
  [["HTXSNV / Tỷ lệ"], "statedExcellentShare 0.9, by parent"],
  [["Số người HTTNV / Tỷ lệ"], "statedGoodShare 0.9, by parent, under statedGood"],
  [["LĐTT / Tỷ lệ"], "other 0.9"],
  [["Số người / Tỷ lệ"], "other 0.9, under headcount"],
  [["Số người HTXSNV", "Tỷ lệ"], "statedExcellentShare 0.9"],
  [["Số người HTTNV trở lên", "Tỷ lệ"], "statedGoodOrBetterShare 0.9"],
  [["HTTNV", "Tỷ lệ"], "statedGoodShare 0.9"],
  [["Xếp loại", "Tỷ lệ"], "other 0.9"],
  [["Số người", "Tỷ lệ"], "other 0.9"],
  [["Tỷ lệ"], "other 0.9"],
  [["HTXSNV", "Số lượng"], "other 0.7"],
])("shares: %j", (headers, expected) => expect(told(...headers)).toBe(expected));

test.each<Case>([
  [["Đơn vị / Nội dung"], "unit 0.6, by parent, under unit"],
  [["Ngày sinh / Nam"], "birthDate 0.6, by parent, under birthDate"],
  [["Đơn vị / Điện thoại / Nội dung"], "unit 0.6, by parent, under unit"],
  [["Điện thoại / Nội dung"], "other 0.6, by parent"],
  [["Nội dung / Khác nhau"], "null 0.6"],
  [["Chức / vụ"], "position 0.6, by parent"],
  [["Danh hiệu / HTXSNV"], "null 0, under title"],
  [["Danh hiệu / LĐTT"], "null 0, under title"],
  [["Danh hiệu / TTLĐXS"], "null 0, under title"],
  [["Đơn vị / Vì người nghèo"], "null 0, under unit"],
  [["Nội dung"], "null 0"],
  [["Đơn vị / Phòng"], "department 0.9, under unit"],
])("parents: %j", (headers, expected) => expect(told(...headers)).toBe(expected));

test.each<Case>([
  [["Xếp loại năm 2020"], "history 1, of 2020"],
  [["Xếp loại năm 2021"], "rating 1"],
  [["Năm 2020 / Xếp loại"], "history 1, of 2020"],
  [["Năm 2021 / Xếp loại"], "rating 1"],
  [["Năm 2019 / Năm 2020 / Danh hiệu"], "history 1, of 2020"],
  [["HTXSNV 2020"], "history 0.8, of 2020"],
  [["2020"], "history 0.8, of 2020"],
  [["Ngày sinh 1980"], "birthDate 1"],
  [["Năm 2020 / Ghi chú"], "note 1"],
  [["Thành tích các năm trước / 2019"], "history 0.8, by parent, under history, of 2019"],
  [["Thành tích các năm trước / 2022"], "history 0.8, by parent, under history"],
  [["Thành tích / Ghi chú"], "history 1, by parent, under history"],
  [["Thành tích năm 2020"], "history 1, of 2020"],
  [["Năm 2020 / Thành tích"], "history 1, of 2020"],
  [["Thành tích các năm 2019, 2020"], "history 1"],
])("years: %j", (headers, expected) => expect(told(...headers)).toBe(expected));

test("good or better, with and without diacritics", () => {
  expect(isGoodOrBetter("hoàn thành tốt nhiệm vụ trở lên")).toBe(true);
  expect(isGoodOrBetter("hoan thanh tot nhiem vu tro len")).toBe(true);
  expect(isGoodOrBetter("hoàn thành tốt nhiệm vụ")).toBe(false);
});

test("each line has a reason of its own", () => {
  expect(new Set(MEANINGS.map(({ when }) => when)).size).toBe(MEANINGS.length);
});
