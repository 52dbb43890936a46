/** The name in a name cell: what is no part of it taken off, a position behind it set apart. */
import {
  isAddressed,
  isPersonName,
  readLegacyName,
  readName,
  type NameStyle,
} from "../../../../src/domain/registration/words/personName";

const told = (text: string, style: Partial<NameStyle> = {}): string => {
  const { name, position } = readName(text, { behind: false, addressed: false, ...style });
  return position === "" ? name : `${name}: ${position}`;
};

test.each<[string, string]>([
  ["Nguyễn Văn An", "Nguyễn Văn An"],
  ["  Nguyễn  Văn\nAn ", "Nguyễn Văn An"],
  ["TS. Nguyễn Văn An", "Nguyễn Văn An"],
  ["ThS.Nguyễn Văn An", "Nguyễn Văn An"],
  ["PGS. TS. Nguyễn Văn An", "Nguyễn Văn An"],
  ["BSCKII Nguyễn Văn An", "Nguyễn Văn An"],
  ["Đồng chí Nguyễn Văn An", "Nguyễn Văn An"],
  ["Đ/c: Nguyễn Văn An", "Nguyễn Văn An"],
  ["3. Nguyễn Văn An", "Nguyễn Văn An"],
  ["12) TS. Nguyễn Văn An", "Nguyễn Văn An"],
  ["Ông Nguyễn Văn An", "Nguyễn Văn An"],
  ["Ông. Nguyễn Văn An", "Nguyễn Văn An"],
  ["Bà Trần Thị Hoa", "Trần Thị Hoa"],
  ["Bà Rơ Châm", "Rơ Châm"],
  ["TS. Bà Trần Thị Hoa", "Trần Thị Hoa"],
  ["Ông Văn An", "Ông Văn An"],
  ["Ông Thị Hoa", "Ông Thị Hoa"],
  ["Ông Ích Khiêm", "Ông Ích Khiêm"],
  ["Tsuyoshi An", "Tsuyoshi An"],
  ["Nguyễn TS. An", "Nguyễn TS. An"],
  ["3.Nguyễn Văn An", "Nguyễn Văn An"],
  ["BSCK 2 Nguyễn Văn An", "Nguyễn Văn An"],
  ["BS CK II Nguyễn Văn An", "Nguyễn Văn An"],
  ["Ông.Nguyễn Văn An", "Nguyễn Văn An"],
  ["Ông:Nguyễn Văn An", "Nguyễn Văn An"],
  ["Nguyễn Bà An", "Nguyễn Bà An"],
  ["Đồng chí: TS. Bà. Trần Thị Hoa", "Trần Thị Hoa"],
])("«%s» is %s", (text, expected) => expect(told(text)).toBe(expected));

test("where the others are addressed «Ông» is no surname, a woman's excepted", () => {
  expect(told("Ông Ích Khiêm", { addressed: true })).toBe("Ích Khiêm");
  expect(told("Ông Thị Hoa", { addressed: true })).toBe("Ông Thị Hoa");
  expect(told("Ông TS. Nguyễn An", { addressed: true })).toBe("Nguyễn An");
  expect(told("Bà Ông Thị Hoa", { addressed: true })).toBe("Ông Thị Hoa");
});

test.each<[string, string]>([
  ["Nguyễn Văn An, Trưởng phòng", "Nguyễn Văn An: Trưởng phòng"],
  ["Nguyễn Văn An; Trưởng phòng", "Nguyễn Văn An: Trưởng phòng"],
  ["Nguyễn Văn An - Phó Giám đốc", "Nguyễn Văn An: Phó Giám đốc"],
  ["Nguyễn Văn An – Phó Giám đốc", "Nguyễn Văn An: Phó Giám đốc"],
  ["Nguyễn Văn An (Trưởng phòng)", "Nguyễn Văn An: Trưởng phòng"],
  ["Nguyễn Văn An\nTrưởng phòng\nBí thư", "Nguyễn Văn An: Trưởng phòng, Bí thư"],
  ["Nguyễn Văn An, Ủy viên\nTrưởng phòng", "Nguyễn Văn An: Ủy viên, Trưởng phòng"],
  ["Nguyễn Văn An,", "Nguyễn Văn An"],
  [", Nguyễn Văn An", ", Nguyễn Văn An"],
  ["Nguyễn Văn-An", "Nguyễn Văn-An"],
  ["Nguyễn Văn An (Trưởng (phó) phòng)", "Nguyễn Văn An: Trưởng (phó) phòng"],
])("with what stands behind it, «%j» is %s", (text, expected) => expect(told(text, { behind: true })).toBe(expected));
test("a position stays where the column holds none", () =>
  expect(told("Nguyễn Văn An, Trưởng phòng")).toBe("Nguyễn Văn An, Trưởng phòng"));

test.each<[string, boolean]>([
  ["Nguyễn An", true],
  ["nguyễn An", false],
  ["Nguyễn an", false],
  ["Nguyễn aN", false],
  ["NGUYỄN VĂN AN", true],
  ["Nguyen Van An", true],
  ["Nguyen Văn An", false],
  ["Nguyễn", false],
  ["Nguyễn Thị Hồng Minh Ngọc Anh", true],
  ["Nguyễn Thị Hồng Minh Ngọc Anh Thư", false],
  ["Sùng A Sắn", false],
  ["Ông Nguyễn Văn An", true],
  ["Ông Ích Khiêm", true],
  ["Bà Trần Hoa", true],
  ["Nguyễn Văn An".normalize("NFD"), true],
])("«%s» is somebody's name: %s", (text, expected) => expect(isPersonName(text)).toBe(expected));

test.each<[string, boolean]>([
  ["Ông Nguyễn Văn An", true],
  ["Bà Trần Thị Hoa", true],
  ["TS. Bà Trần Thị Hoa", true],
  ["Ông Văn An", false],
  ["Ông Văn Bà An", false],
  ["Bà Thị Hoa", true],
  ["Nguyễn Văn An", false],
  ["Nguyễn Ông", false],
  ["Ông", false],
])("«%s» is addressed: %s", (text, expected) => expect(isAddressed(text)).toBe(expected));

test("in an old encoding the name keeps its own letters", () => {
  const style = { behind: true, addressed: false };
  expect(readLegacyName("NguyÔn V¨n An, Tr­ëng phßng", "Nguyễn Văn An, Trưởng phòng", style)).toEqual({
    name: "NguyÔn V¨n An",
    position: "Trưởng phòng",
    unicode: "Nguyễn Văn An",
  });
  expect(readLegacyName("TS. NguyÔn V¨n An", "TS. Nguyễn Văn An", style)).toEqual({
    name: "NguyÔn V¨n An",
    position: "",
    unicode: "Nguyễn Văn An",
  });
});
