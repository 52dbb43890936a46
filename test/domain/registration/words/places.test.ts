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
