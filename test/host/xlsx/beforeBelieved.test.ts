/** Formulas that are calculated before they are believed, those that nobody can calculate, and days counted from 1904. */
import { strToU8 } from "fflate";
import { createStandIn } from "../../../src/host";
import { evaluateMissing } from "../../../src/host/formulas/evaluate";
import type { RawValue } from "../../../src/host/model/model";
import { loadWorkbook } from "../../../src/host/xlsx/index";
import { aBook } from "../../support/books";
import { bare, packed } from "../../support/packages";
import { partsOf } from "./support";

const SHEET = "xl/worksheets/sheet1.xml";
const ASKS = '<calcPr calcId="124519" fullCalcOnLoad="1"/>';
const STALE =
  '<row r="1"><c r="A1"><v>4</v></c><c r="B1"><f>A1*2</f><v>0</v></c><c r="C1"><f>INDIRECT("A1")</f><v>0</v></c></row>';
const workbook = (calcPr: string): Uint8Array => packed(bare(STALE, { names: calcPr }));

async function valuesOf(bytes: Uint8Array): Promise<unknown[]> {
  const standIn = await createStandIn(bytes, "a.xlsx");
  try {
    return await standIn.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("A").getRange("A1:C1").load("values");
      await context.sync();
      return range.values[0]!;
    });
  } finally {
    standIn.dispose();
  }
}

test.each([
  ["asked for", ASKS, [4, 8, "#BUSY!"]],
  ["asked for although it was completed before", '<calcPr fullCalcOnLoad="1" calcCompleted="1"/>', [4, 0, 0]],
  ["not asked for", "<calcPr/>", [4, 0, 0]],
])("a calculation that is %s", async (_, calcPr, values) => {
  expect(await valuesOf(workbook(calcPr))).toEqual(values);
});

test("what nobody could calculate keeps what the file says of it, to the letter", async () => {
  const loaded = await loadWorkbook(workbook(ASKS), "a.xlsx");
  await evaluateMissing(loaded.book);
  loaded.book.sheets[0]!.rows.get(0)!.set(5, { v: "Thêm", s: 0 });
  const saved = partsOf(await loaded.save()).get(SHEET)!;
  expect(saved).toContain('<c r="B1"><f>A1*2</f><v>8</v></c><c r="C1"><f>INDIRECT("A1")</f><v>0</v></c>');
});

test("a result that is right but for digits that nobody writes stays to the letter", async () => {
  const row = (value: string): string =>
    `<row r="1"><c r="A1"><v>25</v></c><c r="B1"><v>39</v></c><c r="C1"><f>A1/B1</f><v>${value}</v></c></row>`;
  for (const value of ["0.641025641025641", "0.6410256410256411", "0.64"]) {
    const { book } = await loadWorkbook(packed(bare(row(value), { names: ASKS })), "a.xlsx");
    await evaluateMissing(book);
    const is = book.sheets[0]!.rows.get(0)!.get(2)!.v;
    expect(is).toBe(value === "0.64" ? 25 / 39 : Number(value));
  }
});

test("a formula of ours asks for a calculation and says that there was one", async () => {
  const loaded = await loadWorkbook(workbook("<calcPr/>"), "a.xlsx");
  loaded.book.sheets[0]!.rows.get(0)!.set(5, { v: 8, f: "A1*2", s: 0 });
  expect(partsOf(await loaded.save()).get("xl/workbook.xml")).toContain(
    '<calcPr fullCalcOnLoad="1" calcCompleted="1"/>',
  );
});

const many = (count: number, piece: string, between: string): string =>
  Array.from({ length: count }, () => piece).join(between);

/** Each is refused by the calculator, answered wrongly by it, or is the end of it. */
const impossible: readonly (readonly [what: string, formula: string])[] = [
  ["1,500 terms", many(1500, "1", "+")],
  ["1,500 powers", many(1500, "1", "^")],
  ["1,500 texts", many(1500, '"a"', "&")],
  ["1,000 brackets", `${"(".repeat(1000)}1${")".repeat(1000)}`],
  ["200 functions in each other", `${"ABS(".repeat(200)}1${")".repeat(200)}`],
  ["200 conditions in each other", `${"IF(TRUE,".repeat(200)}1${",0)".repeat(200)}`],
  ["INDIRECT", 'INDIRECT("B1")'],
  ["OFFSET", "OFFSET(B1,0,0)"],
  ["an array constant", "SUM({1,2,3})"],
  ["an array constant in a lookup", 'XLOOKUP(1,{1},{"a"})'],
  ["a function that nobody knows", "KHONGCO(B1)"],
  ["another workbook", "[1]Khác!$A$1"],
  ["itself", "A1+1"],
  ["more than Excel takes", `1+${many(5000, "1", "+")}`],
];

test.each(impossible)("%s: not computed, and the calculator works afterwards", async (_, formula) => {
  const book = aBook({ A: [[`=${formula}`, 2, "=A1+B1", "=B1*3"]] });
  await evaluateMissing(book);
  const [first, , third, fourth] = [...book.sheets[0]!.rows.get(0)!.values()].map(({ v }): RawValue => v);
  expect([first, third, fourth]).toEqual([null, null, 6]);
  const next = aBook({ A: [["=1+1"]] });
  await evaluateMissing(next);
  expect(next.sheets[0]!.rows.get(0)!.get(0)!.v).toBe(2);
});

test.each([
  ["order numbers that add to the row above", (row: number) => `A${row}+1`],
  ["conditions over the row above", (row: number) => `IF(A${row}="","",SUM(A${row}:B${row})+1)`],
  ["sums over all rows above", (row: number) => `MAX(A$1:A${row})+1`],
])("a column of 1,200: %s", async (_, formula) => {
  const book = aBook({ A: [[1], ...Array.from({ length: 1200 }, (_row, i) => [`=${formula(i + 1)}`])] });
  await evaluateMissing(book);
  const rows = book.sheets[0]!.rows;
  expect([1, 600, 1200].map((row) => rows.get(row)!.get(0)!.v)).toEqual([2, 601, 1201]);
});

test("names that name names without end are not followed", async () => {
  const book = aBook({ A: [["=T0"]] });
  for (let i = 0; i < 8; i++)
    book.names.push({
      name: `T${i}`,
      formula: `=${many(20, `T${i + 1}`, "+")}`,
      visible: true,
      scope: null,
      comment: "",
    });
  book.names.push({ name: "T8", formula: "=1", visible: true, scope: null, comment: "" });
  await evaluateMissing(book);
  expect(book.sheets[0]!.rows.get(0)!.get(0)!.v).toBeNull();
});

test("days counted from 1904 are shown, typed and computed as what they are", async () => {
  const styles = '<workbookPr date1904="1"/>';
  const parts = bare(
    '<row r="1"><c r="A1" t="d"><v>2021-03-24</v></c><c r="B1"><v>42817</v></c><c r="C1"><f>YEAR(A1)</f></c></row>',
    { around: styles },
  );
  parts["[Content_Types].xml"] = strToU8(new TextDecoder().decode(parts["[Content_Types].xml"]));
  const standIn = await createStandIn(packed(parts), "a.xlsx");
  try {
    await standIn.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      const day = context.workbook.functions.date(2021, 3, 24).load("value");
      sheet.getRange("B2").values = [["24-Mar-2021"]];
      sheet.getRange("A1:B1").numberFormat = [["dd/mm/yyyy", "dd/mm/yyyy"]];
      const range = sheet.getRange("A1:C2").load("values,text");
      await context.sync();
      expect(day.value).toBe(44_279 - 1_462);
      expect(range.values).toEqual([
        [42_817, 42_817, "#BUSY!"],
        ["", 42_817, ""],
      ]);
      expect(range.text[0]!.slice(0, 2)).toEqual(["24/03/2021", "24/03/2021"]);
    });
  } finally {
    standIn.dispose();
  }
});
