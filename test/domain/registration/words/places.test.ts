/** What a cell may be for its words alone: names of phòng and of people, with diacritics and without. */
import { words } from "../columns/columns";

test.each([
  ["Phòng Tổng hợp", true],
  ["Phong Tong hop", true],
  ["Khoa Đào tạo", true],
  ["II. Trung tam Du lieu", true],
  ["Vien truong", false],
  ["Phong pho", false],
  ["To Van An", false],
])("«%s» names a phòng: %s", (text, expected) => expect(words.isDepartment(text)).toBe(expected));

test.each([
  ["Nguyễn Văn An", true],
  ["Nguyen Van An", true],
  ["Le Thi Hoa", true],
  ["Nguyen Văn An", false],
  ["Chuyen Vien Chinh", false],
])("«%s» is a person's name: %s", (text, expected) => expect(words.isPersonName(text)).toBe(expected));

test.each([
  ["Nguyễn Văn An\nLê Hà", true, true],
  ["1. Nguyễn Văn An; 2. Lê Hà", true, true],
  ["Nguyễn Văn An", false, true],
  ["Nguyễn Văn An, Trưởng phòng", false, false],
  ["Lò Văn Ánh\nGiàng A Dế", false, true],
  ["Lò Văn Ánh", false, true],
  ["Không đạt", false, false],
  ["Ánh", false, false],
])("«%s» names several people: %s; is written like names: %s", (text, several, like) => {
  expect([words.areSeveralNames(text), words.looksLikeNames(text)]).toEqual([several, like]);
});
