/** What stood in the place of the two columns before them, texts apart, is there again after clearing. */
import type { BookModel, ConditionalFormatModel, SheetModel, StyleModel } from "../../src/host/model/model";
import { again, open, peopleBook, SHEET, valueAt, writeOnce } from "./support";

/** The two columns will stand in D and E, rows 3 to 8. */
const RIGHT = [3, 4] as const;
const ROWS = [2, 3, 4, 5, 6, 7] as const;

function styled(book: BookModel, changes: Partial<StyleModel>): number {
  book.styles.push({ ...book.styles[0]!, ...changes });
  return book.styles.length - 1;
}
function eachCell(book: BookModel, changes: Partial<StyleModel>, rows: readonly number[] = ROWS): void {
  const style = styled(book, changes);
  for (const row of rows) {
    const { rows: lines } = book.sheets[0]!;
    if (!lines.has(row)) lines.set(row, new Map());
    for (const column of RIGHT) lines.get(row)!.set(column, { v: null, s: style });
  }
}
const condition = (rect: ConditionalFormatModel["rects"][number]): ConditionalFormatModel => ({
  id: "{CF}",
  type: "Custom",
  rects: [rect],
  formula: "LEN($B4)>20",
  fill: "#00FF00",
  fontColor: "",
  bold: null,
  stopIfTrue: false,
  loaded: false,
});
const line = { style: "Continuous", color: "#FF0000", weight: "Thin" } as const;
const box = { EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line };
const font = (changes: Partial<StyleModel["font"]>) => (book: BookModel) => ({ ...book.styles[0]!.font, ...changes });

const kinds: readonly [string, (book: BookModel, sheet: SheetModel) => void][] = [
  ["borders", (book) => eachCell(book, { borders: box })],
  ["borders below the header only", (book) => eachCell(book, { borders: box }, ROWS.slice(1))],
  ["borders at the header only", (book) => eachCell(book, { borders: box }, ROWS.slice(0, 1))],
  ["a fill", (book) => eachCell(book, { fill: "#FFFF00" })],
  ["a font", (book) => eachCell(book, { font: font({ name: "Times New Roman", size: 13 })(book) })],
  ["a coloured bold font", (book) => eachCell(book, { font: font({ color: "#FF0000", bold: true })(book) })],
  ["an italic underlined font", (book) => eachCell(book, { font: font({ italic: true, underline: "Single" })(book) })],
  ["a number format", (book) => eachCell(book, { numberFormat: "#,##0" })],
  ["text format", (book) => eachCell(book, { numberFormat: "@" })],
  ["unlocked cells", (book) => eachCell(book, { locked: false })],
  ["text turned", (book) => eachCell(book, { textOrientation: 90 })],
  ["wrapped, centred cells", (book) => eachCell(book, { wrap: true, horizontal: "Center", vertical: "Center" })],
  ["indented cells", (book) => eachCell(book, { indent: 2 })],
  [
    "column styles",
    (book, sheet) => {
      const style = styled(book, { font: font({ name: "Times New Roman" })(book) });
      for (let column = 0; column < 20; column++) sheet.columnStyles.set(column, style);
    },
  ],
  [
    "row styles",
    (book, sheet) => {
      const style = styled(book, { fill: "#EEEEEE" });
      for (const row of ROWS) sheet.rowStyles.set(row, style);
    },
  ],
  [
    "a conditional format over more than the table",
    (_, sheet) => sheet.conditionalFormats.push(condition({ r0: 3, c0: 0, r1: 499, c1: 25 })),
  ],
  [
    "a conditional format over the whole sheet",
    (_, sheet) => sheet.conditionalFormats.push(condition({ r0: 0, c0: 0, r1: 1048575, c1: 16383 })),
  ],
  [
    "hidden columns",
    (_, sheet) => void (sheet.hiddenColumns = new Set(Array.from({ length: 50 }, (_each, at) => 3 + at))),
  ],
  ["one hidden column", (_, sheet) => void (sheet.hiddenColumns = new Set([4]))],
  [
    "widths",
    (_, sheet) => {
      sheet.columnWidths.set(3, 20);
      sheet.columnWidths.set(4, 99);
    },
  ],
  ["heights", (_, sheet) => void sheet.rowHeights.set(4, 33)],
];

test.each(kinds)("%s", async (_, prepare) => {
  const book = peopleBook();
  prepare(book, book.sheets[0]!);
  const opened = await open(book);
  const before = opened.standIn.snapshot();
  await writeOnce(opened);
  expect(valueAt(book, SHEET, 5, 4)).toBe("Lỗi");
  await writeOnce(opened);
  await (await again()).clear("everything");
  expect(opened.standIn.snapshot()).toEqual(before);
});
