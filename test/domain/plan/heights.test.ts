import { linesIn, rowHeights, textWidth } from "../../../src/domain/plan/layout/heights";
import type { MeasuredCell } from "../../../src/domain/plan/layout/heights";

const body = { size: 12, bold: false, italic: false };
const cell = (text: string, changes: Partial<MeasuredCell> = {}): MeasuredCell => ({
  column: 1,
  columns: 1,
  rows: 1,
  style: "body",
  text,
  ...changes,
});
const heightsOf = (rows: readonly (readonly MeasuredCell[])[], widths: readonly number[] = [10, 10, 10]) =>
  rowHeights(
    rows.map((cells) => ({ cells, height: "fit" as const })),
    widths,
  );

test("letters are as wide as Times New Roman's, accents and composition change nothing", () => {
  expect(textWidth("ế", body)).toBeCloseTo(textWidth("e", body));
  expect(textWidth("Thanh tra".normalize("NFD"), body)).toBeCloseTo(textWidth("Thanh tra", body));
  expect(textWidth("ề".normalize("NFD"), body)).toBeCloseTo(textWidth("ề", body));
  expect(textWidth("W", body)).toBeGreaterThan(textWidth("i", body) * 3);
  // 0.5 em a digit, and three per cent of safety.
  expect(textWidth("2021", body)).toBeCloseTo(4 * 6 * 1.03);
});

/** Em, as Liberation Serif has them, which is made to Times New Roman's widths; what is added for safety left out. */
test.each([
  ["a plain tone mark changes nothing of a horned letter", "ờởỡớợ", body, 5 * 0.541],
  ["nor of the other", "ừửữứự", body, 5 * 0.542],
  ["bold", "Thành tích thi đua", { ...body, bold: true }, 7.976],
  ["bold, horned", "ưƯơƠ", { ...body, bold: true }, 2.728],
  ["italic", "ngày tháng năm", { ...body, italic: true }, 6.444],
])("%s: «%s»", (_, text, type, ems) => {
  const width = textWidth(text, type) / type.size / 1.03;
  expect(width).toBeCloseTo(ems, 2);
});

test("a horn written apart takes the room it takes in its letter, and capitals are wider", () => {
  for (const letter of "ơờưựƠỢƯỪ")
    expect(textWidth(letter.normalize("NFD"), body)).toBeGreaterThanOrEqual(textWidth(letter, body) - 1e-9);
  expect(textWidth("ỜỪ", body)).toBeGreaterThan(textWidth("ờừ", body) * 1.3);
});

test("text wraps at spaces, and a long word is broken", () => {
  const width = textWidth("Thanh tra", body) + 5;
  expect(linesIn("Thanh tra", width, body)).toBe(1);
  expect(linesIn("Thanh tra Thanh tra", width, body)).toBe(2);
  expect(linesIn("Thanh\ntra", width, body)).toBe(2);
  expect(linesIn("x".repeat(50), width, body)).toBeGreaterThan(3);
  expect(linesIn("", width, body)).toBe(1);
});

test("a row is as high as its fullest cell", () => {
  const [one, many] = heightsOf([
    [cell("Một"), cell("Hai", { column: 2 })],
    [cell("Một"), cell("Thanh tra ".repeat(12), { column: 2 })],
  ]);
  expect(many!).toBeGreaterThan(one! * 4);
});

test("merged columns are as wide as all of them", () => {
  const text = "Khối thi đua các đơn vị sự nghiệp";
  const [narrow, wide] = heightsOf([[cell(text)], [cell(text, { columns: 3 })]]);
  expect(narrow!).toBeGreaterThan(wide!);
});

test("what a cell over two rows lacks goes to the last of them", () => {
  const [first, second] = heightsOf([
    [cell("Thanh tra ".repeat(9), { rows: 2 }), cell("A", { column: 2 })],
    [cell("B", { column: 2 })],
  ]);
  expect(second!).toBeGreaterThan(first!);
  expect(first! + second!).toBeGreaterThanOrEqual(heightsOf([[cell("Thanh tra ".repeat(9))]])[0]!);
});

test("given heights stay, and none is beyond Excel's 409 points", () => {
  expect(rowHeights([{ cells: [cell("Thanh tra ".repeat(20))], height: 24 }], [10])).toEqual([24]);
  expect(heightsOf([[cell("Thanh tra ".repeat(500))]])).toEqual([409]);
});
