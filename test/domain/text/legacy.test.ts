import {
  encodingOfFont,
  fromTcvn3,
  fromVni,
  isLegacySuspect,
  readLegacy,
  readAmongOld,
} from "../../../src/domain/text/legacy/legacy";

test.each([
  ["Bïi Hång Mai", "tcvn3", "Bùi Hồng Mai"],
  ["NguyÔn V¨n Hïng", "tcvn3", "Nguyễn Văn Hùng"],
  ["Trung t©m Th«ng tin", "tcvn3", "Trung tâm Thông tin"],
  ["Hoµn thµnh tèt nhiÖm vô", "tcvn3", "Hoàn thành tốt nhiệm vụ"],
  ["Nguyeãn Vaên Huøng", "vni", "Nguyễn Văn Hùng"],
  ["Tröôøng Caùn boä Thanh tra", "vni", "Trường Cán bộ Thanh tra"],
  ["Löông Nam", "vni", "Lương Nam"],
  ["Cao Bích Quyù", "vni", "Cao Bích Quý"],
])("«%s» is %s for «%s»", (text, encoding, unicode) => expect(readLegacy(text)).toEqual({ encoding, unicode }));

test.each([
  "Nguyễn Văn Hùng",
  "Lê Hoàng Hà",
  "Lý Tú Oanh",
  "Müller",
  "«Tốt»",
  "ü",
  "½ ngày",
  "© 2021",
  "Cà Mau",
  "HÀ NỘI",
  "Hoà",
  "José Núñez",
  "Köln",
  "Schröder",
  "",
  "Phan Chí Cường",
])("«%s» is left alone", (text) => expect(readLegacy(text)).toBeNull());

test("the font decides where letters do not", () => {
  expect(readLegacy("Vò Tó Anh")).toBeNull();
  expect(readLegacy("Vò Tó Anh", ".VnTime")).toEqual({ encoding: "tcvn3", unicode: "Vũ Tú Anh" });
  expect(readLegacy("Nguyễn Văn Hùng", ".VnTime")).toBeNull();
  expect(readLegacy("Mai An", ".VnTime")).toBeNull();
});
test("a capitals-only font", () => expect(fromTcvn3("trung t©m th«ng tin", ".VnTimeH")).toBe("TRUNG TÂM THÔNG TIN"));
test("VNI capitals", () => expect(fromVni("NGUYEÃN VAÊN HUØNG")).toBe("NGUYỄN VĂN HÙNG"));
test("fonts by name", () =>
  expect([".VnTime", ".VnArialH", "VNI-Times", "Times New Roman", "Vnum"].map(encodingOfFont)).toEqual([
    "tcvn3",
    "tcvn3",
    "vni",
    null,
    null,
  ]));
test("fonts are asked for suspects only", () =>
  expect(["Bïi Hång Mai", "Nguyễn Văn An", "Lê Hà", "Giám đốc"].map(isLegacySuspect)).toEqual([
    true,
    false,
    false,
    false,
  ]));

test.each<[string, string]>([
  ["Hà Minh Quân", ".VnTime"],
  ["Hoàng Hà", "VNI-Times"],
  ["LÝ HÀ", ".VnTimeH"],
])("«%s» has a letter that %s writes otherwise: it is Unicode, whatever the font", (text, font) =>
  expect(readLegacy(text, font)).toBeNull(),
);

test.each<[string, string, string]>([
  ["Lê An", ".VnTime", "Lờ An"],
  ["Hµ Quý Hà", ".VnTime", "Hà Quý Hà"],
  ["Haø Thò Hà", "VNI-Times", "Hà Thị Hà"],
])("«%s» in %s is what its font says", (text, font, unicode) => expect(readLegacy(text, font)?.unicode).toBe(unicode));

describe.each<[font: string, unicode: readonly string[], old: readonly (readonly [text: string, unicode: string])[]]>([
  [
    ".VnTime",
    [
      "Phan Bích Quý",
      "Phan\u00A0 Bích Quý",
      "Hà Minh Quân",
      "Lê An",
      "LÊ AN",
      "Lê Khánh Linh",
      "Lý Hùng",
      "Ngô Công Thành",
      "Mai Quân",
      "Võ Tâm",
      "Tô Bá Khôi",
      "Bùi Thanh Tùng",
      "Cù Thị Hòa",
      "Cao Minh Trí, Lê An",
    ],
    [
      ["Phan BÝch Quý", "Phan Bích Quý"],
      ["Vò Tó Anh", "Vũ Tú Anh"],
      ["Vò Lê", "Vũ Lờ"],
      ["Lý Phó", "Lý Phú"],
      ["Phan Dòng", "Phan Dũng"],
      ["Mai TrÝ", "Mai Trí"],
      ["Tèng Mai", "Tống Mai"],
      ["Phan Lª", "Phan Lê"],
    ],
  ],
  [
    "VNI-Times",
    ["Lê Hà", "Lê An", "Ngô Công Thành", "Mai Toàn", "Phan Hoài Thông", "Võ Hòa", "Tôn Lân"],
    [
      ["Chu Sôn", "Chu Sơn"],
      ["Vò Anh", "Vị Anh"],
      ["Cao Thò Hoàng Mai", "Cao Thị Hồng Mai"],
      ["Hoà Mai", "Hồ Mai"],
      ["Leâ An", "Lê An"],
    ],
  ],
])("among names in %s", (font, unicode, old) => {
  test.each(unicode)("«%s» is Unicode", (text) => expect(readAmongOld(text, font)).toBeNull());
  test.each(old)("«%s» is «%s»", (text, expected) => expect(readAmongOld(text, font)?.unicode).toBe(expected));
});
