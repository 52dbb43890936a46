import { RowSigns } from "../../../../src/domain/registration/rows/rowSigns";
import type { GridCell } from "../../../support/grids";
import { formula } from "../../../support/grids";
import { frameOf, words, type FrameSpec } from "../steps";

/** STT, name, position, rating, an unknown column, note; unless `spec` says otherwise. */
function rowOf(cells: readonly GridCell[], spec: Partial<FrameSpec> = {}): RowSigns {
  const columns = spec.columns ?? ["stt", "name", "position", "rating", null, "note"];
  return new RowSigns(frameOf({ ...spec, columns, rows: [cells] }), words, 1);
}

test.each<[string, readonly GridCell[], boolean]>([
  ["a number", [1, "Mai An"], true],
  ["a number as text", ["1", "Mai An"], true],
  ["with a point", [" 12. ", "Mai An"], true],
  ["with a bracket", ["12)", "Mai An"], true],
  ["five digits", ["12345", "Mai An"], true],
  ["six digits", ["123456", "Mai An"], false],
  ["digits and more", ["1a", "Mai An"], false],
  ["more and digits", ["a1", "Mai An"], false],
  ["nothing", ["", "Mai An"], false],
  ["TRUE", [true, "Mai An"], false],
])("an order number: %s", (_, cells, expected) => expect(rowOf(cells).ordered).toBe(expected));

test("no order number without their column", () =>
  expect(rowOf([1, "Mai An"], { columns: [null, "name"] }).ordered).toBe(false));

const LEADS: readonly (readonly [string, readonly GridCell[], readonly [number, string] | null])[] = [
  ["the name", [1, "Mai An", "Giám đốc"], [2, "Mai An"]],
  ["a total in the order column", ["Cộng", "Mai An"], [1, "Cộng"]],
  ["a heading in the order column", ["Phòng", ""], [1, "Phòng"]],
  ["three letters in the order column", ["TTT", ""], [1, "TTT"]],
  ["two letters in the order column", ["TT", ""], null],
  ["five letters, a roman number", ["XXVII", ""], [1, "XXVII"]],
  ["a heading in the order column beside a name", ["Phòng", "Mai An"], [2, "Mai An"]],
  ["four letters, a roman number", ["VIII", ""], null],
  ["a number, not a text", [123, ""], null],
  ["figures only", [1, 2, 3], null],
  ["an error", ["", "#N/A"], null],
  ["nothing left of the name", ["", "", "Giám đốc"], null],
];
test.each(LEADS)("what heads the row: %s", (_, cells, expected) => {
  const { lead } = rowOf(cells);
  expect(lead === null ? null : [lead.column, lead.text]).toEqual(expected);
});

test("what heads the row: a text left of the name, beside the order number", () => {
  const columns = ["stt", null, "name", "rating"] as const;
  expect(rowOf(["", "Khác", ""], { columns }).lead).toEqual({ column: 2, text: "Khác" });
  expect(rowOf(["", "Khác", "Mai An"], { columns }).lead).toEqual({ column: 3, text: "Mai An" });
  expect(rowOf(["II/1", "Khác", ""], { columns }).lead).toEqual({ column: 1, text: "II/1" });
  expect(rowOf(["VIII", "Khác", ""], { columns }).lead).toEqual({ column: 2, text: "Khác" });
  expect(rowOf(["VIII", "", ""], { columns }).lead).toBeNull();
  expect(rowOf(["XXVII", "", ""], { columns }).lead).toEqual({ column: 1, text: "XXVII" });
});

test("what heads the row, where the first column is the name's", () => {
  expect(rowOf(["Tổng cộng", 5], { columns: ["name", "rating"] }).lead).toEqual({ column: 1, text: "Tổng cộng" });
  expect(rowOf(["Phòng", 5], { columns: ["stt", "rating"] }).lead).toEqual({ column: 1, text: "Phòng" });
});

test.each<[string, string, boolean]>([
  ["a total", "Tổng cộng", true],
  ["with an ordinal", "A. Tổng cộng", true],
  ["a name", "Mai An", false],
])("sums up: %s", (_, text, expected) => expect(rowOf(["", text]).isTotal).toBe(expected));
test("nothing sums up", () => expect(rowOf([1, 2]).isTotal).toBe(false));

test.each<[string, string, boolean]>([
  ["«Ghi chú: …»", "Ghi chú: danh sách gồm 12 người", true],
  ["in brackets", "(Danh sách gồm 12 người)", true],
  ["behind a star", "* Nộp muộn", true],
  ["a phòng behind a star", "*Phòng Đào tạo", false],
  ["brackets at the end", "Mai An (nghỉ)", false],
  ["a name", "Mai An", false],
])("a note: %s", (_, text, expected) => expect(rowOf(["", text]).isNote).toBe(expected));
test("figures are no note", () => expect(rowOf([1, 2]).isNote).toBe(false));

test.each<[string, readonly GridCell[], boolean]>([
  ["numbers", [1, 2, 3, 4], true],
  ["letters and numbers", ["A", "B", 1, 2], true],
  ["no name", ["A", "", 1, 2], false],
  ["a name", [1, "Mai An", 2, 3], false],
  ["a short formula in the name's column", [1, "2 = 3 + 4 + 5 + 6 +", 3, 4], true],
  ["a long formula in the name's column", [1, "2 = 3 + 4 + 5 + 6 + 7", 3, 4], false],
  ["TRUE in the name's column", [1, true, 3, 4], false],
])("numbers the columns: %s", (_, cells, expected) => expect(rowOf(cells).numbersColumns).toBe(expected));

test("formulas wait in columns that are understood", () => {
  expect(rowOf(["", "", formula("=A1")]).hasFormulas).toBe(true);
  expect(rowOf(["", "", "", "", formula("=A1")]).hasFormulas).toBe(false);
  expect(rowOf(["", "", ""]).hasFormulas).toBe(false);
});

test.each<[string, readonly GridCell[], boolean]>([
  ["a formula that says 0", [1, formula("=B9", 0)], true],
  ["a formula that found nothing", [1, formula("=B9", "#N/A"), formula("=C9", 0)], true],
  ["formulas beside no name", [1, "", formula("=C9", 0)], true],
  ["a formula that says a name", [1, formula("=B9", "Mai An")], false],
  ["a formula that says a number", [1, formula("=B9", 5)], false],
  ["a typed cell among formulas", [1, formula("=B9", 0), "Giám đốc"], false],
  ["an order number alone", [1], false],
  ["a heading in the order column beside sums", ["Cộng", "", formula("=SUM(C2:C5)", 7)], false],
  ["one letter in the order column beside sums", ["A", "", formula("=SUM(C2:C5)", 7)], true],
])("formulas that found nothing: %s", (_, cells, expected) => expect(rowOf(cells).isPrefilled).toBe(expected));
test("formulas that found nothing, without a column of order numbers", () => {
  const columns = ["name", "position"] as const;
  expect(rowOf([formula("=A9", 0), formula("=B9", 0)], { columns }).isPrefilled).toBe(true);
  expect(rowOf(["Mai An", formula("=B9", 0)], { columns }).isPrefilled).toBe(false);
});

test.each<[string, readonly GridCell[], boolean]>([
  ["the one who made it", ["", "", "NGƯỜI LẬP BIỂU"], true],
  ["and the one who signs", ["", "NGƯỜI LẬP BIỂU", "", "GIÁM ĐỐC"], true],
  ["somebody's position", ["", "", "Giám đốc"], false],
  ["somebody's position in capitals, beside the name", ["", "", "GIÁM ĐỐC"], true],
  ["in the name's own column", ["", "GIÁM ĐỐC"], false],
  ["beside a name", ["", "Mai An", "GIÁM ĐỐC"], false],
  ["left of the names", ["GIÁM ĐỐC", ""], false],
  ["place and date", ["", "", "Hà Nội, ngày 12 tháng 3 năm 2021"], true],
  ["two of them", ["", "Hà Nội, ngày 12 tháng 3 năm 2021", "Hà Nội, ngày 12 tháng 3 năm 2021"], true],
  ["place and date among three", ["", "NGƯỜI LẬP BIỂU", "Hà Nội, ngày 12 tháng 3 năm 2021", "GIÁM ĐỐC"], false],
  ["a number among them", ["", "NGƯỜI LẬP BIỂU", 5], false],
  ["a word among them", ["", "NGƯỜI LẬP BIỂU", "Abc"], false],
  ["four", ["", "NGƯỜI LẬP BIỂU", "GIÁM ĐỐC", "GIÁM ĐỐC", "GIÁM ĐỐC"], true],
  ["five", ["NGƯỜI LẬP BIỂU", "GIÁM ĐỐC", "GIÁM ĐỐC", "GIÁM ĐỐC", "GIÁM ĐỐC"], false],
])("signatures: %s", (_, cells, expected) => expect(rowOf(cells).isSignature).toBe(expected));

const TEXTS: readonly (readonly [string, readonly GridCell[], boolean])[] = [
  ["a text", ["", "Phòng", "Giám đốc"], true],
  ["only the heading and the order number", ["Abc", "Phòng"], false],
  ["a note", ["", "Phòng", "", "", "", "Abc"], false],
  ["a column that nobody knows", ["", "Phòng", "", "", "Abc"], false],
  ["a number", ["", "Phòng", 5], false],
  ["a number as text", ["", "Phòng", "5 người"], false],
  ["«-»", ["", "Phòng", "-"], false],
  ["TRUE", ["", "Phòng", true], true],
  ["an error that was typed", ["", "Phòng", "#N/A"], true],
  ["an error of a formula", ["", "Phòng", formula("=A9", "#N/A")], false],
];
test.each(TEXTS)("text beside the heading: %s", (_, cells, expected) =>
  expect(rowOf(cells).hasOtherText(2)).toBe(expected),
);
test("a column of marks holds text, too", () => {
  const columns = ["name", { kind: "movement", movement: 0 }] as const;
  expect(rowOf(["Phòng", "x"], { columns }).hasOtherText(1)).toBe(true);
});

test("figures beside the heading", () => {
  expect(rowOf(["", "Phòng", 5]).hasNumbers(2)).toBe(true);
  expect(rowOf(["", "Phòng", "5"]).hasNumbers(2)).toBe(false);
  expect(rowOf([5, "Phòng"]).hasNumbers(2)).toBe(false);
  expect(rowOf(["", 5]).hasNumbers(2)).toBe(false);
});

test.each<[string, readonly GridCell[], boolean]>([
  ["a headcount", ["Báo Thanh tra", 12], true],
  ["a headcount as text", ["Báo Thanh tra", "12 người"], true],
  ["a headcount of a formula", ["Báo Thanh tra", formula("=SUM(B2:B5)", 12)], false],
  ["no figure", ["Báo Thanh tra", "Abc"], false],
  ["nothing", ["Báo Thanh tra", ""], false],
  ["a mark", ["Báo Thanh tra", "", "x"], true],
  ["a mark of a formula", ["Báo Thanh tra", "", formula("=C9", "x")], false],
  ["a one, which may be a count", ["Báo Thanh tra", "", 1], false],
  ["words", ["Báo Thanh tra", "", "Abc"], false],
])("the unit's own row: %s", (_, cells, expected) => {
  const columns = ["name", "headcount", { kind: "movement", movement: 0 }] as const;
  expect(rowOf(cells, { kind: "collectives", columns }).isOwnRow).toBe(expected);
});
test("the unit's own row, without a column of headcounts", () => {
  const columns = ["name", { kind: "movement", movement: 0 }] as const;
  expect(rowOf(["Báo Thanh tra", "x"], { kind: "collectives", columns }).isOwnRow).toBe(true);
  expect(rowOf(["Báo Thanh tra", ""], { kind: "collectives", columns }).isOwnRow).toBe(false);
});

test("one word in the middle of nowhere", () => {
  expect(rowOf(["", "", "Abc"]).isStray).toBe(true);
  expect(rowOf(["", "Abc"]).isStray).toBe(false);
  expect(rowOf(["", "", "Abc", "Xyz"]).isStray).toBe(false);
  expect(rowOf(["", "", 5]).isStray).toBe(false);
  expect(rowOf(["1.", "", ""]).isStray).toBe(false);
  expect(rowOf(["Abc"]).isStray).toBe(true);
  expect(rowOf(["", "x"], { columns: ["name", { kind: "movement", movement: 0 }] }).isStray).toBe(false);
  expect(rowOf(["", "", "Abc"], { kind: "honours", columns: ["stt", "unit", "award"] }).isStray).toBe(false);
});

test("something stands in a column that is understood", () => {
  expect(rowOf(["", "Mai An"]).saysSomething).toBe(true);
  expect(rowOf(["", "", "", "", "", "Abc"]).saysSomething).toBe(true);
  expect(rowOf([1]).saysSomething).toBe(false);
  expect(rowOf(["", "", "", "", "Abc"]).saysSomething).toBe(false);
});

test("alone", () => {
  expect(rowOf(["", "Abc"]).isAlone).toBe(true);
  expect(rowOf([1, "Abc"]).isAlone).toBe(false);
  expect(rowOf([""]).isAlone).toBe(false);
});
