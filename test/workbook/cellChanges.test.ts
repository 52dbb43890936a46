/** The officer's cells changed at his word: what is left alone and why, what stays as it was, and how much is asked of Excel for it. */
import type { CellChange } from "../../src/domain/fixes/change";
import { cellAddress } from "../../src/domain/sheet/address";
import { areaAddress, parseAddress } from "../../src/workbook/excel/address";
import { open, peopleBook, SHEET, valueAt } from "./support";
import type { Opened } from "./support";

const STEP = { moment: "2021-03-24T09:05:00", verb: "fix" as const, facts: { cells: 1, rules: ["spelling"] } };
const GOOD = "Hoàn thành tốt nhiệm vụ";
const BEST = "Hoàn thành xuất sắc nhiệm vụ";

const inExcel = (work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(SHEET), context.workbook);
    await context.sync();
  });

function change(
  address: string,
  before: CellChange["before"],
  after: CellChange["after"],
  more: Partial<CellChange> = {},
) {
  const { firstRow: row, firstColumn: column } = parseAddress(address)!.area;
  return { sheet: SHEET, row, column, before, after, ...more };
}

/** «C4: why», in the order of the changes. */
async function changed({ session }: Opened, ...changes: readonly CellChange[]): Promise<readonly string[]> {
  const outcomes = await session.changeCells(changes, STEP);
  return changes.map((each) => `${cellAddress(each.row, each.column)}: ${outcomes.get(each) ?? "made"}`);
}

/** Everything that a cell is but its content. */
async function looks(address: string): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address);
    const { format, dataValidation } = range;
    range.load("numberFormat");
    format.load("wrapText,horizontalAlignment");
    format.font.load("name,bold,color,size");
    format.fill.load("color");
    dataValidation.load("type,rule,errorAlert,prompt");
    await context.sync();
    return [
      range.numberFormat,
      format.wrapText,
      format.font.toJSON(),
      format.fill.color,
      [dataValidation.type, dataValidation.rule],
    ];
  });
}

describe("what is left alone", () => {
  test("a formula", async () => {
    const opened = await open();
    await inExcel((sheet) => void (sheet.getRange("C6").formulas = [['="Hoàn thành"']]));
    expect(await changed(opened, change("C6", "Hoàn thành", GOOD), change("C7", GOOD, BEST))).toEqual([
      "C6: formula",
      "C7: made",
    ]);
    expect([valueAt(opened.book, SHEET, 6, 3), valueAt(opened.book, SHEET, 7, 3)]).toEqual(["Hoàn thành", BEST]);
  });

  test("a locked cell of a protected sheet; an unlocked one between locked ones is written", async () => {
    const opened = await open();
    await inExcel((sheet) => {
      sheet.getRange("C5:C6").format.protection.locked = false;
      sheet.protection.protect();
    });
    const changes = [4, 5, 6, 7].map((row) => change(`C${row}`, row === 5 ? "" : GOOD, BEST));
    expect(await changed(opened, ...changes)).toEqual(["C4: protected", "C5: made", "C6: made", "C7: protected"]);
    expect([4, 5, 6, 7].map((row) => valueAt(opened.book, SHEET, row, 3))).toEqual([GOOD, BEST, BEST, GOOD]);
    expect(await opened.session.undo()).toMatchObject({ restored: 2, left: [] });
    expect([4, 5, 6, 7].map((row) => valueAt(opened.book, SHEET, row, 3))).toEqual([GOOD, "", GOOD, GOOD]);
  });

  test("a cell of a merged area, not one above or below it", async () => {
    const opened = await open();
    await inExcel((sheet) => {
      sheet.getRange("C6:D6").merge();
      sheet.getRange("B8:C8").merge();
    });
    const changes = [5, 6, 7].map((row) => change(`C${row}`, row === 5 ? "" : GOOD, BEST));
    expect(await changed(opened, ...changes, change("B8", "Đỗ Quang Huy", "Đỗ Huy"))).toEqual([
      "C5: made",
      "C6: merged",
      "C7: made",
      "B8: merged",
    ]);
  });

  test("a cell with several fonts", async () => {
    const book = peopleBook();
    book.sheets[0]!.rows.get(5)!.get(2)!.mixed = ["Bold"];
    const opened = await open(book);
    expect(await changed(opened, change("C6", GOOD, BEST), change("C7", GOOD, BEST))).toEqual([
      "C6: richText",
      "C7: made",
    ]);
    expect(valueAt(opened.book, SHEET, 6, 3)).toBe(GOOD);
  });

  test("what is not what was read", async () => {
    const opened = await open();
    const gone = { ...change("C4", GOOD, BEST), sheet: "Không có" };
    expect(await changed(opened, change("C6", "Tốt", BEST), gone, change("A4", "1", 2))).toEqual([
      "C6: changed",
      "C4: changed",
      "A4: changed",
    ]);
  });
});

interface Ruled {
  readonly name: string;
  readonly rule: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => Excel.DataValidationRule;
  readonly allowed?: readonly CellChange["after"][];
  readonly refused?: readonly CellChange["after"][];
  readonly alert?: "Stop" | "Warning" | "Information";
}

const listIn = (sheet: Excel.Worksheet): void => void (sheet.getRange("H1:H2").values = [[GOOD], [BEST]]);
const ruled: readonly Ruled[] = [
  {
    name: "a literal list",
    rule: () => ({ list: { inCellDropDown: true, source: `${GOOD}, ${BEST}` } }),
    allowed: [BEST, ""],
    refused: ["Tốt", BEST.toLowerCase()],
  },
  {
    name: "a list from a range",
    rule: (sheet) => (listIn(sheet), { list: { inCellDropDown: true, source: "=$H$1:$H$2" } }),
    allowed: [BEST],
    refused: ["Tốt"],
  },
  {
    name: "a list from a range of another sheet",
    rule: (_, { worksheets }) => {
      listIn(worksheets.getItem("Ghi chú"));
      return { list: { inCellDropDown: true, source: "='Ghi chú'!$H$1:$H$2" } };
    },
    allowed: [BEST],
    refused: ["Tốt"],
  },
  {
    name: "a list from a name",
    rule: (sheet, { names }) => {
      listIn(sheet);
      names.add("XepLoai", sheet.getRange("H1:H2"));
      return { list: { inCellDropDown: true, source: "=XepLoai" } };
    },
    allowed: [BEST],
    refused: ["Tốt"],
  },
  {
    name: "a list from a name that there is not",
    rule: () => ({ list: { inCellDropDown: true, source: "=KhongCo" } }),
    refused: [BEST],
  },
  {
    name: "a list that a formula computes",
    rule: () => ({ list: { inCellDropDown: true, source: '=INDIRECT("H1:H2")' } }),
    refused: [BEST],
  },
  {
    name: "a whole number",
    rule: () => ({ wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } }),
    allowed: [1, 10],
    refused: [0, 11, 2.5, "5"],
  },
  {
    name: "a share at most",
    rule: () => ({ decimal: { formula1: 1, operator: "LessThanOrEqualTo" } }),
    allowed: [0.95, 1],
    refused: [1.5],
  },
  {
    name: "a bound that is computed",
    rule: () => ({ wholeNumber: { formula1: "=H1", operator: "GreaterThan" } }),
    refused: [5],
  },
  {
    name: "the length of a text",
    rule: () => ({ textLength: { formula1: 10, operator: "LessThan" } }),
    allowed: ["Tốt"],
    refused: [BEST],
  },
  {
    name: "a formula of one's own: it cannot be told",
    rule: () => ({ custom: { formula: "=TRUE" } }),
    refused: [BEST],
  },
  { name: "one that only warns", rule: () => ({ custom: { formula: "=FALSE" } }), alert: "Warning", allowed: [BEST] },
];

test.each(ruled.map((each) => [each.name, each] as const))(
  "data validation: %s",
  async (_, { rule, allowed = [], refused = [], alert = "Stop" }) => {
    for (const after of [...allowed, ...refused]) {
      const opened = await open();
      await inExcel((sheet, workbook) => {
        const { dataValidation } = sheet.getRange("C4:C8");
        dataValidation.rule = rule(sheet, workbook);
        dataValidation.errorAlert = { message: "?", showAlert: true, style: alert, title: "?" };
      });
      expect([after, await changed(opened, change("C6", GOOD, after))]).toEqual([
        after,
        [refused.includes(after) ? "C6: validation" : "C6: made"],
      ]);
    }
  },
);

test("data validation of some cells of a column only", async () => {
  const opened = await open();
  await inExcel((sheet) => {
    sheet.getRange("C6").dataValidation.rule = { list: { inCellDropDown: true, source: GOOD } };
    sheet.getRange("C7").dataValidation.rule = { list: { inCellDropDown: true, source: BEST } };
  });
  const changes = [4, 6, 7, 8].map((row) => change(`C${row}`, GOOD, BEST));
  expect(await changed(opened, ...changes)).toEqual(["C4: made", "C6: validation", "C7: made", "C8: made"]);
});

describe("somebody types meanwhile", () => {
  test.each<[string, string | number]>([
    ["a text", "đã hỏi đơn vị"],
    ["a number", 7],
    ["a number as text", "'007"],
  ])("%s: it stands there afterwards, and is told", async (_, typed) => {
    const counted = await open();
    await counted.session.read();
    const first = counted.standIn.counters.requests;
    await changed(counted, change("C6", GOOD, BEST));
    const total = counted.standIn.counters.requests - first;
    for (let request = 1; request < total; request++) {
      const opened = await open();
      await opened.session.read();
      const { standIn, book } = opened;
      const before = standIn.counters.requests;
      const stop = standIn.onActivity(() => {
        if (standIn.counters.requests !== before + request) return;
        stop();
        standIn.person.type(SHEET, "C6", typed);
      });
      const outcome = await changed(opened, change("C6", GOOD, BEST), change("C7", GOOD, BEST));
      const stands = typed === "'007" ? "007" : typed;
      expect([request, valueAt(book, SHEET, 6, 3)]).toEqual([request, stands]);
      expect([valueAt(book, SHEET, 7, 3), outcome[1]]).toEqual([BEST, "C7: made"]);
      const afterwards = outcome[0] === "C6: made";
      // What was not changed is not to be taken back.
      if (!afterwards) expect(await opened.session.undo()).toMatchObject({ restored: 1, left: [] });
    }
  });

  test("the number format is as it was, too", async () => {
    const opened = await open();
    await inExcel((sheet) => {
      sheet.getRange("D6").numberFormat = [["@"]];
      sheet.getRange("D6").values = [["9 người"]];
    });
    await opened.session.read();
    const { standIn, book } = opened;
    const stop = standIn.onActivity(() => {
      stop();
      standIn.person.type(SHEET, "D6", "8 người");
    });
    expect(await changed(opened, change("D6", "9 người", 9, { format: "General" }))).toEqual(["D6: changed"]);
    expect(valueAt(book, SHEET, 6, 4)).toBe("8 người");
    expect((await looks("D6"))[0]).toEqual([["@"]]);
  });
});

describe("a group is changed as a whole or not at all", () => {
  const move = (row: number, group: string) => [
    change(`D${row}`, "", "Giấy khen", { group }),
    change(`C${row}`, GOOD, "", { group }),
  ];

  test("one cell is left: the other is too, other groups are not", async () => {
    const opened = await open();
    await inExcel((sheet) => {
      sheet.getRange("D4:D8").format.protection.locked = false;
      sheet.getRange("C7").format.protection.locked = false;
      sheet.protection.protect();
    });
    expect(await changed(opened, ...move(6, "a"), ...move(7, "b"))).toEqual([
      "D6: protected",
      "C6: protected",
      "D7: made",
      "C7: made",
    ]);
    expect([valueAt(opened.book, SHEET, 6, 3), valueAt(opened.book, SHEET, 6, 4)]).toEqual([GOOD, ""]);
  });

  test("somebody types into one of them: the other is as it was", async () => {
    const opened = await open();
    await opened.session.read();
    const { standIn, book } = opened;
    const stop = standIn.onActivity(() => {
      stop();
      standIn.person.type(SHEET, "D6", "BK");
    });
    expect(await changed(opened, ...move(6, "a"))).toEqual(["D6: changed", "C6: changed"]);
    expect([valueAt(book, SHEET, 6, 3), valueAt(book, SHEET, 6, 4)]).toEqual([GOOD, "BK"]);
    expect(await opened.session.undo()).toBeNull();
  });
});

test("note, validation, looks and all else on the row stay", async () => {
  const opened = await open();
  await inExcel((sheet) => {
    const range = sheet.getRange("C6");
    range.format.fill.color = "#FFFF00";
    range.format.font.bold = true;
    range.format.wrapText = true;
    range.numberFormat = [["0.00"]];
    range.dataValidation.rule = { list: { inCellDropDown: true, source: `${GOOD},${BEST}` } };
    sheet.getRange("D6").values = [["ghi chú"]];
  });
  const [before, snapshot] = [await looks("A6:D6"), opened.standIn.snapshot()];
  const single = await looks("C6");
  expect(await changed(opened, change("C6", GOOD, BEST))).toEqual(["C6: made"]);
  expect([await looks("A6:D6"), await looks("C6")]).toEqual([before, single]);
  await opened.session.undo();
  expect(opened.standIn.snapshot()).toEqual(snapshot);
});

test.each(["refuse", "shift", "write"] as const)(
  "rows are hidden, and Excel would %s a block over them",
  async (overHidden) => {
    const book = peopleBook();
    book.sheets[0]!.hiddenRows = new Set([4, 5]);
    const opened = await open(book, { overHidden });
    const changes = [4, 5, 6, 7, 8].map((row) => change(`C${row}`, row === 5 ? "" : GOOD, BEST));
    await changed(opened, ...changes);
    expect([4, 5, 6, 7, 8].map((row) => valueAt(book, SHEET, row, 3))).toEqual([BEST, BEST, BEST, BEST, BEST]);
    expect([...book.sheets[0]!.hiddenRows]).toEqual([4, 5]);
  },
);

test.each(["03.", "=1+1", "1/2", "+84 912", "TRUE", "@x", "'x"])("text stays text: «%s»", async (text) => {
  const opened = await open();
  await inExcel((sheet) => {
    sheet.getRange("D6").numberFormat = [["@"]];
    sheet.getRange("D6").values = [["a"]];
  });
  expect(await changed(opened, change("C6", GOOD, text), change("D6", "a", text))).toEqual(["C6: made", "D6: made"]);
  expect([valueAt(opened.book, SHEET, 6, 3), valueAt(opened.book, SHEET, 6, 4)]).toEqual([text, text]);
});

test("3,000 cells of a column in a few requests", async () => {
  const book = peopleBook();
  const rows = Array.from({ length: 3000 }, (_, index) => index + 9);
  for (const row of rows) book.sheets[0]!.rows.set(row - 1, new Map([[2, { v: "LDTT", s: 0 }]]));
  const opened = await open(book);
  await opened.session.read();
  const before = opened.standIn.counters.requests;
  const outcomes = await changed(opened, ...rows.map((row) => change(`C${row}`, "LDTT", "Lao động tiên tiến")));
  expect(new Set(outcomes.map((each) => each.split(": ")[1]))).toEqual(new Set(["made"]));
  expect(opened.standIn.counters.requests - before).toBeLessThanOrEqual(10);
  expect(await opened.session.undo()).toMatchObject({ restored: 3000, left: [] });
});

test("asked only, nothing is written", async () => {
  const { session, standIn } = await open();
  const before = standIn.snapshot();
  const wanted = change("C6", GOOD, BEST);
  expect([...(await session.changeCells([wanted], null)).values()]).toEqual([null]);
  expect(standIn.snapshot()).toEqual(before);
  expect(areaAddress({ firstRow: 6, lastRow: 6, firstColumn: 3, lastColumn: 3 })).toBe("C6");
});
