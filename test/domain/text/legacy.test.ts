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

test.each<[string, string, string | null]>([
  ["Chu Sôn", "VNI-Times", "Chu Sơn"],
  ["Phan BÝch Quý", ".VnTime", "Phan Bích Quý"],
  ["Phan Bích Quý", ".VnTime", null],
  ["Phan  Bích Quý", ".VnTime", null],
  ["Lê Hà", "VNI-Times", null],
])("«%s» among names in %s is %p", (text, font, unicode) =>
  expect(readAmongOld(text, font)?.unicode ?? null).toBe(unicode),
);
