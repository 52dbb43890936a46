import {
  isLabelled,
  kindOfLine,
  lineAt,
  unitIn,
  type About,
  type LineKind,
} from "../../../../src/domain/registration/rows/writtenLines";
import { campaign2021 } from "../../../../src/domain/campaign";
import { formula, type GridCell } from "../../../support/grids";
import { gridOf, words } from "../steps";

const kind = (text: string, open: About | null): LineKind => kindOfLine({ text, words, campaign: campaign2021, open });
const honours = (length: number): string => "- Danh hiệu: Tập thể lao động tiên tiến".padEnd(length, "a");
const heading = (length: number): string => "Tập thể ".padEnd(length, "a");

test.each<[string, string, About | null, LineKind]>([
  ["a unit", "Báo Thanh tra", null, "unit"],
  ["a unit's label", "Đơn vị đăng ký: Báo Thanh tra", null, "unit"],
  ["a unit misspelt", "II. Báo Thanh Tar", null, "unit"],
  ["a unit misspelt as an item", "- Báo Thanh Tar", null, "end"],
  ["a unit within open honours", "Báo Thanh tra", "honours", "unit"],

  ["an item under movements", "- Phong trào xây dựng nông thôn mới", "movements", "movement"],
  ["a numbered item under movements", "1. Xây dựng nông thôn mới", "movements", "movement"],
  ["a lettered item under movements", "a) Xây dựng nông thôn mới", "movements", "movement"],
  ["two digits under movements", "12) Xây dựng nông thôn mới", "movements", "movement"],
  ["a number right before it", "1.Xây dựng nông thôn mới", "movements", "movement"],
  ["a number within", "Mục 1. Xây dựng nông thôn mới", "movements", "end"],
  ["no item under movements", "Xây dựng nông thôn mới", "movements", "end"],
  ["an item under nothing", "- Xây dựng nông thôn mới", null, "end"],
  ["an item of movements under honours", "1. Xây dựng nông thôn mới", "honours", "end"],

  ["an item under honours", "- Tập thể lao động tiên tiến", "honours", "honours"],
  ["a label under honours", "Danh hiệu thi đua: Tập thể lao động tiên tiến", "honours", "honours"],
  ["a label under nothing", "Hình thức khen thưởng: Giấy khen", null, "end"],
  ["neither under honours", "Giấy khen", "honours", "end"],
  ["an item right behind its dash", "-Tập thể lao động tiên tiến", "honours", "honours"],
  ["a dash within", "Giấy khen - Tổng TTCP", "honours", "end"],
  ["a short label", "Danh hiệu: Giấy khen", "honours", "honours"],
  ["another short label", "Hình thức: Giấy khen", "honours", "honours"],
  ["a label with what is asked", "Các hình thức khen thưởng đề nghị: Giấy khen", "honours", "honours"],
  ["a label within", "Giấy khen, danh hiệu: Abc", "honours", "end"],
  ["as long as a line may be", honours(240), "honours", "honours"],
  ["longer", honours(241), "honours", "end"],

  ["movements", "III. Các phong trào thi đua", null, "movementsHeading"],
  ["movements of units", "Phong trào của các đơn vị", null, "movementsHeading"],
  ["movements of an earlier year", "Phong trào thi đua năm 2020", null, "end"],
  ["collectives", "2. Tập thể:", null, "honoursHeading"],
  ["units", "Danh hiệu của các đơn vị", null, "honoursHeading"],
  ["collectives and people", "Tập thể, cá nhân", null, "end"],
  ["this year's", "Tập thể đăng ký năm 2021", null, "honoursHeading"],
  ["an earlier year's", "Tập thể đăng ký năm 2020", null, "end"],
  ["an earlier year's and this year's", "Tập thể năm 2020 và năm 2021", null, "honoursHeading"],
  ["who gets a copy", "Nơi nhận: các đơn vị", null, "end"],
  ["whom it is addressed to", "Kính gửi: các đơn vị", null, "end"],
  ["as long as a heading may be", heading(100), null, "honoursHeading"],
  ["longer", heading(101), null, "end"],
  ["something else", "Ghi chú", null, "end"],
])("%s: «%s» while %s are open", (_, text, open, expected) => expect(kind(text, open)).toBe(expected));

test.each<[string, readonly GridCell[], { readonly column: number; readonly text: string } | null]>([
  ["a text", ["", "  Abc "], { column: 2, text: "Abc" }],
  ["nothing", ["", ""], null],
  ["a number", [5], null],
  ["a text and a number", ["Abc:", 5], null],
  ["a formula", [formula("=A9", "Abc")], null],
  ["a label and its text", ["Danh hiệu:", "LĐTT"], { column: 2, text: "Danh hiệu: LĐTT" }],
  ["a number and its text", ["2.", "Tập thể"], { column: 2, text: "2. Tập thể" }],
  ["a bullet and its text", ["-", "LĐTT"], { column: 2, text: "- LĐTT" }],
  ["a roman number and its text", [" II ", "Tập thể"], { column: 2, text: "II Tập thể" }],
  ["a letter and its text", ["B", "Tập thể"], { column: 2, text: "B Tập thể" }],
  ["digits and a text", ["12", "Tập thể"], { column: 2, text: "12 Tập thể" }],
  ["two texts", ["Danh hiệu", "LĐTT"], null],
  ["three digits and a text", ["123", "Tập thể"], null],
  ["a colon within", ["Danh: hiệu", "LĐTT"], null],
  ["three texts", ["1.", "Danh hiệu:", "LĐTT"], null],
])("one line: %s", (_, cells, expected) =>
  expect(lineAt(gridOf([cells]), 1)).toEqual(expected === null ? null : { row: 1, ...expected }),
);

test("the unit that a line names", () => {
  expect(unitIn("Báo Thanh tra: 40 người", words)).toBe("Báo Thanh tra");
  expect(unitIn("Tên đơn vị đăng ký: Báo Thanh tra", words)).toBe("Báo Thanh tra");
  expect(unitIn("Đơn vị : Báo Thanh tra", words)).toBe("Báo Thanh tra");
  expect(unitIn("Đơn vị:Báo Thanh tra", words)).toBe("Báo Thanh tra");
  expect(unitIn("của đơn vị: Báo Thanh tra", words)).toBeNull();
  expect(unitIn("Abc", words)).toBeNull();
});

test("a line that says what it names", () => {
  expect(isLabelled("- Danh hiệu thi đua: Giấy khen")).toBe(true);
  expect(isLabelled("-Khen thưởng đề nghị : Giấy khen")).toBe(true);
  expect(isLabelled("- Giấy khen")).toBe(false);
  expect(isLabelled("Abc khen thưởng: Giấy khen")).toBe(false);
});
