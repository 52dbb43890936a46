/** What stood in the place of the two columns before them, texts apart, is there again after clearing. */
import type { BookModel, ConditionalFormatModel, SheetModel, StyleModel } from "../../src/host/model/model";
import { again, rowMarks, open, peopleBook, plan, SHEET, valueAt, writeOnce } from "./support";

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
  edges: {},
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

/** Column of the status, counted from 1. */
const statusColumn = (book: BookModel): number =>
  [...book.sheets[0]!.rows.get(2)!].find(([, { v }]) => String(v).startsWith("Trạng thái"))![0] + 1;

test.each(kinds)("%s", async (_, prepare) => {
  const book = peopleBook();
  prepare(book, book.sheets[0]!);
  const opened = await open(book);
  const before = opened.standIn.snapshot();
  await writeOnce(opened);
  const column = statusColumn(book);
  expect(valueAt(book, SHEET, 5, column)).toBe("Lỗi");
  // The planner keeps the columns that stand.
  await writeOnce(opened, plan({ rowMarks: [rowMarks({ statusColumn: column, contentColumn: column + 1 })] }));
  await (await again()).clear("everything");
  expect(opened.standIn.snapshot()).toEqual(before);
});

describe("the two columns stand right of", () => {
  const merged = (book: BookModel): void => {
    for (const row of ROWS) book.sheets[0]!.merges.push({ r0: row, c0: 2, r1: row, c1: 3 });
  };
  const cases: readonly [string, (book: BookModel) => void, number][] = [
    ["nothing: where they were planned", () => undefined, 4],
    ["a last column that is merged with a blank one", merged, 5],
    ["formatted columns", (book) => eachCell(book, { borders: box }), 6],
    ["hidden columns", (book) => void (book.sheets[0]!.hiddenColumns = new Set([3, 4, 5])), 7],
    [
      "formatted and then hidden ones",
      (book) => {
        eachCell(book, { fill: "#FFFF00" });
        book.sheets[0]!.hiddenColumns = new Set([6]);
      },
      8,
    ],
  ];
  test.each(cases)("%s", async (_, prepare, column) => {
    const book = peopleBook();
    prepare(book);
    const opened = await open(book);
    const before = opened.standIn.snapshot();
    const { marks } = await writeOnce(opened);
    expect(statusColumn(book)).toBe(column);
    const area = { firstRow: 3, lastRow: 8, firstColumn: column, lastColumn: column + 1 };
    expect(marks).toEqual([{ sheet: SHEET, area }]);
    expect(valueAt(book, SHEET, 5, column)).toBe("Lỗi");
    const letters = String.fromCharCode(64 + column + 1);
    expect(book.sheets[0]!.conditionalFormats.map(({ formula }) => formula)).toEqual([
      expect.stringContaining(`LEFT($${letters}4,LEN($B4)+1)=$B4&":"`),
    ]);
    const { own } = await (await again()).read();
    expect(own.rowMarks).toMatchObject([{ stamp: "24/03/2021 09:05", area: { firstColumn: column } }]);
    await (await again()).clear("everything");
    expect(opened.standIn.snapshot()).toEqual(before);
  });

  test("nothing of it is asked again in the second run", async () => {
    const book = peopleBook();
    merged(book);
    const opened = await open(book);
    await writeOnce(opened);
    opened.standIn.resetCounters();
    await writeOnce(opened, plan({ rowMarks: [rowMarks({ statusColumn: 5, contentColumn: 6 })] }));
    expect(opened.standIn.counters.requests).toBeLessThanOrEqual(6);
    expect(statusColumn(book)).toBe(5);
  });
});
