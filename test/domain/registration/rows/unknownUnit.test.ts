/** What stands where a table's unit should be named, and names none of the campaign's. */
import { campaign2021 } from "../../../../src/domain/campaign";
import type { TableKind } from "../../../../src/domain/registration/model/fields";
import { isForeign, isUnknownUnit, unknownUnitOf } from "../../../../src/domain/registration/rows/unknownUnit";
import { SheetGrid } from "../../../../src/domain/registration/tables/sheetGrid";
import { sheetOf, type GridCell } from "../../../support/grids";
import { frameOf, words, type ColumnSpec } from "../steps";

interface Asked {
  readonly titles?: readonly string[];
  readonly sheet?: string;
  readonly namedSheets?: number;
  readonly kind?: TableKind | null;
  readonly columns?: readonly ColumnSpec[];
  readonly rows?: readonly (readonly GridCell[])[];
}

/** «Viện Khác at 3:1»; «sheet» instead of a place where the sheet's name says it. */
function told(asked: Asked): string | null {
  const {
    titles = [],
    sheet = "Trang",
    namedSheets = 0,
    kind = null,
    columns = ["stt", "name"],
    rows = [[1, "x"]],
  } = asked;
  const cells = sheetOf(sheet, rows);
  const { bodyFirst, bodyLast } = frameOf({ columns, rows });
  const bound =
    kind === null
      ? null
      : { kind, columns: frameOf({ columns, rows }).mapped, mixed: false, confidence: 1, topicsOnly: false };
  const unknown = unknownUnitOf({
    grid: new SheetGrid(cells, cells.area!),
    block: { bodyFirst, bodyLast },
    bound,
    titles: titles.map((text, index) => ({ text, row: index + 1, column: 2 })),
    words,
    campaign: campaign2021,
    namedSheets,
  });
  if (unknown === null) return null;
  return `${unknown.text} ${unknown.row === null ? "sheet" : `${unknown.row}:${unknown.column}`}`;
}

const line = (...titles: readonly string[]): string | null => told({ titles });

test("nothing said", () => expect(told({})).toBeNull());

test.each<[string, string | null]>([
  ["Đơn vị: Viện Khác", "Viện Khác"],
  ["ĐƠN VỊ : VIỆN KHÁC", "VIỆN KHÁC"],
  ["Tên đơn vị đăng ký: Abc", "Abc"],
  ["Đơn vị công tác:Abc", "Abc"],
  ["Đơn vị nộp: Abc", "Abc"],
  ["Đơn vị báo cáo: Abc", "Abc"],
  ["Đơn vị lập: Abc", "Abc"],
  ["Biểu 1. Đơn vị: Abc", "Abc"],
  ["Đơn  vị:   Abc   xyz", "Abc xyz"],
  ["Đơn vị: Abc……", "Abc"],
  ["Đơn vị: Abc ___ xyz.", "Abc xyz"],
  ["Đơn vị: Abc,", "Abc"],
  ["Đơn vị: ……", null],
  ["Đơn vị:", null],
  ["Đơn vị: A", null],
  ["Đơn vị: 12", null],
  ["Đơn vị khác: Abc", null],
  ["Xđơn vị: Abc", null],
  ["Đơn vị: người", null],
  ["Đơn vị: triệu đồng", null],
  ["Đơn vị tính: đồng", null],
  ["Đơn vị: người Việt", null],
  ["Đơn vị: ngườia", "ngườia"],
  ["Đơn vị: % ", null],
  ["Đơn vị: Sở giờ Abc", "Sở giờ Abc"],
  ["Đơn vị: Abc . . .", "Abc"],
  ["Đơn vị: Abc.xyz", "Abc.xyz"],
  ["Đơn vị: Thanh tra Chính phủ", null],
  ["Đơn vị: các phòng thuộc Sở", null],
  ["Đơn vị: UBND tỉnh", null],
])("a line «%s»: %s", (text, expected) => expect(line(text)).toBe(expected === null ? null : `${expected} 1:2`));

test.each<[string, string | null]>([
  ["BÁO THANH TAR", "BÁO THANH TAR"],
  ["II. Báo Thanh Tar", "Báo Thanh Tar"],
  ["Viện Khác", "Viện Khác"],
  ["I. Sở Abc", "Sở Abc"],
  ["Trung tâm ".padEnd(70, "a"), "Trung tâm ".padEnd(70, "a")],
  ["Trung tâm ".padEnd(71, "a"), null],
  ["Viện Khác đăng ký", null],
  ["Sở Abc; Sở Xyz", null],
  ["Sở Abc: Xyz", null],
  ["Abc Sở", null],
  ["Thanh tra Chính phủ", null],
  ["Khối thi đua số 2", null],
  ["Viện Khác thuộc UBND tỉnh", null],

  ["Danh sách đăng ký của Viện Khác", "Viện Khác"],
  ["DANH SÁCH CỦA VIỆN KHÁC", "VIỆN KHÁC"],
  ["Của Viện Khác", "Viện Khác"],
  ["Danh sách của Viện Khác năm 2021", "Viện Khác"],
  ["Danh sách của Viện Khác trong đợt 1", "Viện Khác"],
  ["Danh sách của Viện Khác - quý 2 này", "Viện Khác"],
  ["Danh sách của Viện Khác ……", "Viện Khác"],
  ["Danh sách của Báo Thanh Tar", "Báo Thanh Tar"],
  ["Danh sách của Abc", null],
  ["Danh sách của năm nay", null],
  ["Danh sách ủa Viện Khác", null],
  ["Danh sách của Abc của Viện Khác", "Viện Khác"],
  ["Danh sách của  Viện Khác(năm 2021", "Viện Khác"],
  ["Danh sách của Viện Khác (trong  năm 2021)", "Viện Khác"],
  ["Danh sách của Viện Khác -  trong năm 2021", "Viện Khác"],
  ["Đăng ký của Thanh tra Chính phủ", null],
  ["Đăng ký của các đơn vị", null],
  ["Đăng ký của Viện Khác thuộc các phòng Abc", null],
])("a title «%s»: %s", (text, expected) => expect(line(text)).toBe(expected === null ? null : `${expected} 1:2`));

test("a line that names it goes before a title, the first before the next", () => {
  expect(line("Viện Khác", "Đơn vị: Abc")).toBe("Abc 2:2");
  expect(line("Đơn vị: Xyz", "Đơn vị: Abc")).toBe("Xyz 1:2");
  expect(line("Abc", "Viện Khác", "Sở Abc")).toBe("Viện Khác 2:2");
});
test("not a line about somebody else", () => {
  expect(line("Nơi nhận: Viện Khác", "Kính gửi: Đơn vị: Abc")).toBeNull();
  expect(line("Khối trưởng: Đơn vị: Abc", "Sở Abc")).toBe("Sở Abc 2:2");
  expect(["Kính gửi: Abc", "NƠI NHẬN:", "Người liên hệ: An", "Khối trưởng"].every(isForeign)).toBe(true);
  expect(isForeign("Đơn vị: Abc")).toBe(false);
});

describe("the sheet's name", () => {
  const sheet = (name: string, namedSheets = 2, titles: readonly string[] = []): string | null =>
    told({ sheet: name, namedSheets, titles });

  test.each<[string, string | null]>([
    ["Viện Khác", "Viện Khác"],
    ["VKhac", "VKhac"],
    ["  Viện   Khác", "Viện Khác"],
    ["Trang 2", null],
    ["1. Trang", null],
    ["ĐK Trang", null],
    ["3_ Danh sách", null],
    ["A1", null],
    ["Đăng ký - cá nhân", null],
    ["Xđk Abc", "Xđk Abc"],
    ["1A", null],
  ])("«%s» among sheets of units: %s", (name, expected) =>
    expect(sheet(name)).toBe(expected === null ? null : `${expected} sheet`),
  );
  test("says nothing where no more than one sheet is named after a unit", () => {
    expect(sheet("Viện Khác", 1)).toBeNull();
    expect(sheet("Báo Thanh Tar", 0)).toBe("Báo Thanh Tar sheet");
    expect(sheet("2. Báo Thanh Tar", 0)).toBe("2. Báo Thanh Tar sheet");
    expect(sheet("12. Báo Thanh Tar", 0)).toBe("12. Báo Thanh Tar sheet");
    expect(sheet("12 - Báo Thanh Tar", 0)).toBe("12 - Báo Thanh Tar sheet");
    expect(sheet("ĐK - Báo Thanh Tar", 0)).toBe("ĐK - Báo Thanh Tar sheet");
    expect(sheet("ĐK_Báo Thanh Tar", 0)).toBe("ĐK_Báo Thanh Tar sheet");
  });
  test("comes after the lines", () => expect(sheet("Viện Khác", 2, ["Sở Abc"])).toBe("Sở Abc 1:2"));
});

describe("a misspelt unit's own row", () => {
  const near = [1, "Báo Thanh Tar"];
  const phong = (order: number): readonly GridCell[] => [order, "Phòng A"];
  const rows = (...all: readonly (readonly GridCell[])[]): string | null => told({ rows: all, kind: "collectives" });

  test("among the first collectives", () => {
    expect(rows(near, phong(2))).toBe("Báo Thanh Tar 1:2");
    expect(rows([1, "I. Báo Thanh Tar"])).toBe("Báo Thanh Tar 1:2");
    expect(rows(phong(1), [], phong(2), near)).toBe("Báo Thanh Tar 4:2");
  });
  test("not farther below", () => expect(rows(phong(1), phong(2), phong(3), phong(4), near)).toBeNull());
  test("not in another table", () => {
    expect(told({ rows: [near], kind: "people" })).toBeNull();
    expect(told({ rows: [near] })).toBeNull();
    expect(told({ rows: [near], kind: "collectives", columns: ["stt", "department"] })).toBeNull();
  });
  test("after the sheet's name", () =>
    expect(told({ rows: [near], kind: "collectives", sheet: "Viện Khác", namedSheets: 2 })).toBe("Viện Khác sheet"));
});

test("a row that is the unknown unit's own", () => {
  const own = (name: string, text = "Viện Khác"): boolean => isUnknownUnit(name, { text, row: 1, column: 1 }, words);
  expect(own("VIỆN KHÁC")).toBe(true);
  expect(own("I. Viện Khác")).toBe(true);
  expect(own("Viện Khác", "1. Viện Khác")).toBe(true);
  expect(own("Viện Khác 2")).toBe(false);
  expect(own("Báo Thanh Tar")).toBe(true);
  expect(own("Ban Thanh tra")).toBe(false);
  expect(own("Phòng A")).toBe(false);
});
