/** Whether a text may be a header's, before its neighbours are looked at. */
import {
  isBarePeople,
  isDepartmentHeader,
  looksLikeHeaderCell,
} from "../../../../src/domain/registration/words/headerCell";
import { words } from "../steps";

/** «identity known registers», «bare known», «nothing». */
function told(text: string): string {
  const looks = looksLikeHeaderCell(words, text);
  const said = (["identity", "bare", "known", "registers"] as const).filter((each) => looks[each]);
  return said.length === 0 ? "nothing" : said.join(" ");
}

test.each<[string, string]>([
  ["Abc", "nothing"],
  ["STT", "known"],
  ["Chức vụ", "known"],
  ["Họ và tên", "identity known"],
  ["Họ và tên, chức vụ", "identity known"],
  ["Tên tập thể, cá nhân", "identity known"],
  ["Tập thể", "identity known"],

  ["Phòng", "identity known"],
  ["Phòng, khoa, ban", "identity known"],
  ["Đơn vị trực thuộc", "identity known"],
  ["Phòng Đào tạo", "known"],
  ["Phong", "known"],
  ["Đơn vị", "identity known"],
  ["Cơ quan, đơn vị", "identity known"],
  ["Don vi cong tac", "identity known"],
  ["Ten co quan", "identity known"],
  ["Đơn vị phối hợp thực hiện", "known"],
  ["Thong tin don vi", "known"],

  ["Tên phong trào", "identity known"],
  ["Phong trào thi đua", "identity known"],
  ["Phong trào nông thôn mới", "known"],
  ["Các chỉ tiêu", "identity"],
  ["Nội dung các chỉ tiêu thi đua", "identity"],
  ["Chỉ tiêu", "nothing"],

  ["Viên chức", "bare known"],
  ["Cán bộ, công chức", "bare known"],
  ["Can bo", "bare known"],
  ["Tên", "bare known"],
  ["Nhân sự", "bare known"],
  ["Danh sách", "bare known"],

  ["Vì người nghèo", "known"],
  ["HTTNV", "known registers"],
  ["Xuất sắc", "registers"],
  ["LĐTT", "known registers"],
  ["CSTĐCS", "known registers"],
  ["Tập thể lao động xuất sắc", "known registers"],
  ["Xếp loại", "known registers"],
  ["Danh hiệu", "known registers"],
])("«%s»: %s", (text, expected) => expect(told(text)).toBe(expected));

test("what people are called, and nothing else", () => {
  expect(isBarePeople("viên chức")).toBe(true);
  expect(isBarePeople("vien chuc")).toBe(true);
  expect(isBarePeople("cán bộ và viên chức")).toBe(true);
  expect(isBarePeople("viên chức loại a")).toBe(false);
  expect(isBarePeople("tên viên chức")).toBe(false);
});
test("a header of phòng, with its diacritics apart too", () => {
  expect(isDepartmentHeader("các phòng ban")).toBe(true);
  expect(isDepartmentHeader("các phòng ban".normalize("NFD"))).toBe(true);
  expect(isDepartmentHeader("phòng đào tạo")).toBe(false);
});
