/**
 * A person at the keyboard of an Excel under Vietnamese Windows: what typing makes of a text, what the formula line shows, what is taken back.
 * S: support.microsoft.com.
 */
import fc from "fast-check";
import { VI_VN, contentOf, displayed } from "../../src/host/view";
import { typed } from "../../src/host/grid/convert";
import { keptForm, localForm } from "../../src/host/formulas/localForm";
import { cellAt } from "../../src/host/grid/cells";
import { aBook } from "../support/books";
import { open } from "./support";

const day = (year: number, month: number, dayOfMonth: number) =>
  Math.round(Date.UTC(year, month - 1, dayOfMonth) / 86_400_000) + 25_569;
const DATE = "dd/mm/yyyy";

test.each([
  // Days, the day first.
  ["05/03/1985", day(1985, 3, 5), DATE],
  ["5/3/85", day(1985, 3, 5), DATE],
  ["5-3-1985", day(1985, 3, 5), DATE],
  ["31/12/2029", day(2029, 12, 31), DATE],
  ["1/1/29", day(2029, 1, 1), DATE],
  ["1/1/30", day(1930, 1, 1), DATE],
  ["1985/3/5", day(1985, 3, 5), DATE],
  ["1985-03-05", day(1985, 3, 5), DATE],
  ["29/02/2020", day(2020, 2, 29), DATE],
  ["05/03/1985 14:30", day(1985, 3, 5) + 0.6041666666666666, `${DATE} h:mm`],
  ["14:30", 0.6041666666666666, "h:mm"],
  ["3/2021", day(2021, 3, 1), "mmm-yy"],
  ["12/85", day(1985, 12, 1), "mmm-yy"],
  // No such day: text, and never the month first.
  ["12/31/1985", "12/31/1985", undefined],
  ["29/02/2021", "29/02/2021", undefined],
  ["31/4/1985", "31/4/1985", undefined],
  ["05.03.1985", "05.03.1985", undefined],
  ["5-Mar-85", "5-Mar-85", undefined],
  ["ngày 05/03/1985", "ngày 05/03/1985", undefined],
  ["05/03/1985.", "05/03/1985.", undefined],
  ["5/3/985", "5/3/985", undefined],
  // Numbers, with a decimal comma.
  ["12,5", 12.5, undefined],
  ["0,05", 0.05, undefined],
  [",5", 0.5, undefined],
  ["-3,25", -3.25, undefined],
  ["(3,25)", -3.25, undefined],
  ["1.234,5", 1234.5, "#,##0.00"],
  ["1.234.567", 1234567, "#,##0"],
  ["1.500", 1500, "#,##0"],
  [" 39 ", 39, undefined],
  ["0912345678", 912345678, undefined],
  ["1e3", 1000, "0.00E+00"],
  ["30%", 0.3, "0%"],
  ["36,8%", 0.368, "0.00%"],
  ["7 %", 0.07, "0%"],
  ["1 1/2", 1.5, "# ?/?"],
  ["1.000 ₫", 1000, '#,##0 "₫"'],
  // Text stays text.
  ["36.8", "36.8", undefined],
  ["1.2", "1.2", undefined],
  ["1,234.5", "1,234.5", undefined],
  ["1.2345", "1.2345", undefined],
  ["$5", "$5", undefined],
  ["0912 345 678", "0912 345 678", undefined],
  ["'0912345678", "0912345678", undefined],
  ["'05/03/1985", "05/03/1985", undefined],
  ["x", "x", undefined],
  ["Nguyễn Văn A", "Nguyễn Văn A", undefined],
  ["15/QĐ-UBND", "15/QĐ-UBND", undefined],
  ["TRUE", true, undefined],
  ["", null, undefined],
] as const)("typed «%s» is %p", (text, v, format) => {
  expect(typed(text, false, VI_VN)).toEqual(format === undefined ? { v } : { v, format });
});

test.each(["05/03/1985", "12,5", "0912345678", "30%", "=1+1", "TRUE"])("in a cell of text «%s» stays text", (text) => {
  expect(typed(text, true, VI_VN)).toEqual({ v: text });
});

test.each([
  [0.368, "0.0%", "36,8%"],
  [0.358974358974359, "0.0%", "35,9%"],
  [1234567.5, "#,##0.00", "1.234.567,50"],
  [0.5, "General", "0,5"],
  [1e-7, "General", "1E-07"],
  [1.5e15, "General", "1,5E+15"],
  [31111, "m/d/yyyy", "05/03/1985"],
  [31111.5, "m/d/yyyy h:mm", "05/03/1985 12:00"],
  [31111, "dd/mm/yyyy", "05/03/1985"],
  [31111, "d-mmm-yy", "5-Thg3-85"],
  [31111, 'dddd, "ngày" d mmmm', "Thứ Ba, ngày 5 Tháng Ba"],
  [0.75, "h:mm AM/PM", "6:00 CH"],
  [1500, "0.00E+00", "1,50E+03"],
] as const)("%p as «%s» shows «%s»", (value, format, text) => {
  expect(displayed(value, format, { region: VI_VN })).toBe(text);
});

test.each([
  ["SUM(A1,B1)", "SUM(A1;B1)"],
  ["IF(A1>0.5,1,0)", "IF(A1>0,5;1;0)"],
  ['IF(A1="1,5","a;b",0.5)', 'IF(A1="1,5";"a;b";0,5)'],
  ["SUM({1,2;3,4.5})", "SUM({1\\2;3\\4,5})"],
  ["'Tờ 1,5'!A1*1.25", "'Tờ 1,5'!A1*1,25"],
  ["ROUND(A1,2)", "ROUND(A1;2)"],
  ["Bảng[[a,b]]", "Bảng[[a,b]]"],
])("the formula %s is typed %s", (kept, local) => {
  expect(localForm(kept, ",")).toBe(local);
  expect(keptForm(local, ",")).toBe(kept);
  expect([localForm(kept, "."), keptForm(kept, ".")]).toEqual([kept, kept]);
});

test("a fraction without its 0 gets it", () => expect(localForm(".5*A1", ",")).toBe("0,5*A1"));

test.each([
  ["SUM(A1,B1)", "SUM(A1,B1)"],
  ["ROUND(A1,2)", "ROUND(A1,2)"],
  ["ROUND(A1*1.25,1)", "ROUND(A1*1.25,1)"],
  ["MAX(1,5;2,5)", "MAX(1.5,2.5)"],
])("a formula with another separator, %s, is understood where it can be", (given, kept) => {
  expect(keptForm(given, ",")).toBe(kept);
});

describe("in a sheet", () => {
  const opened = async (content: Parameters<typeof aBook>[0]) => open(aBook(content), { region: VI_VN });
  const shown = (host: Awaited<ReturnType<typeof open>>, row: number, column: number) => {
    const cell = cellAt(host.book.sheets[0]!, row, column);
    const { numberFormat } = host.book.styles[cell?.s ?? 0]!;
    return {
      v: cell?.v ?? null,
      f: cell?.f,
      format: numberFormat,
      text: displayed(cell?.v ?? null, numberFormat, { region: VI_VN }),
      line: contentOf(cell, numberFormat, { date1904: false, region: VI_VN }),
    };
  };

  test("a day over a text, and taken back: content and format are what they were", async () => {
    const host = await opened({ A: [["26/01/1975"]] });
    expect(shown(host, 0, 0).line).toBe("'26/01/1975");
    const undo = host.typeInto("A", "A1", "05/03/1985");
    expect(shown(host, 0, 0)).toEqual({
      v: day(1985, 3, 5),
      f: undefined,
      format: DATE,
      text: "05/03/1985",
      line: "05/03/1985",
    });
    expect(undo()).toBe(true);
    expect(shown(host, 0, 0)).toMatchObject({ v: "26/01/1975", format: "General" });
  });

  test("what was changed since is not taken back", async () => {
    const host = await opened({ A: [["a"]] });
    const undo = host.typeInto("A", "A1", "b");
    host.typeInto("A", "A1", "c");
    expect(undo()).toBe(false);
    expect(shown(host, 0, 0).v).toBe("c");
  });

  test("a new cell taken back leaves nothing behind", async () => {
    const host = await opened({ A: [["a"]] });
    expect(host.typeInto("A", "C3", "30%")()).toBe(true);
    expect(shown(host, 2, 2)).toMatchObject({ v: null, format: "General", line: "" });
  });

  test("S in a cell of percentages 36,8 and 0,368 both are 36,8 %", async () => {
    const host = await opened({ A: [["1%"]] });
    host.typeInto("A", "A1", "1%");
    for (const text of ["36,8", "0,368", "36,8%"]) {
      host.typeInto("A", "A1", text);
      expect(shown(host, 0, 0)).toMatchObject({ v: 0.368, line: "36,8%" });
    }
  });

  test("a formula with semicolons and commas is kept in the form of workbooks and computed", async () => {
    const host = await opened({ A: [[2, 4]] });
    host.typeInto("A", "C1", "=MAX(A1*0,5;B1*0,25)+0,5");
    await host.excel.run(async (context) => context.sync());
    expect(shown(host, 0, 2)).toMatchObject({ v: 1.5, f: "MAX(A1*0.5,B1*0.25)+0.5", line: "=MAX(A1*0,5;B1*0,25)+0,5" });
  });

  test("in a locked cell of a protected sheet nothing is typed", async () => {
    const host = await opened({ A: [["a"]] });
    await host.excel.run(async (context) => {
      context.workbook.worksheets.getItem("A").protection.protect();
      await context.sync();
    });
    expect(() => host.typeInto("A", "A1", "b")).toThrow("protected");
    expect(shown(host, 0, 0).v).toBe("a");
  });

  test("selecting changes nothing; typing, taking back and writing do", async () => {
    const host = await opened({ A: [["a"]] });
    const sheet = host.book.sheets[0]!;
    host.select(sheet.id, { r0: 0, c0: 0, r1: 0, c1: 0 });
    await host.excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load("address,values,format/fill/color");
      await context.sync();
      expect(selected.address).toBe("A!A1");
      selected.select();
      await context.sync();
    });
    expect(host.changes()).toBe(0);
    host.typeInto("A", "A1", "b")();
    expect(host.changes()).toBe(2);
    await host.excel.run(async (context) => {
      context.workbook.worksheets.getItem("A").getRange("A1").values = [["c"]];
      await context.sync();
    });
    expect(host.changes()).toBeGreaterThan(2);
  });
});

test("what the formula line shows makes the same cell when it is typed again", () => {
  const value = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true, min: -1e200, max: 1e200 }).map((n) => n + 0),
    fc.boolean(),
    fc.integer({ min: 61, max: 80_000 }),
    fc.constantFrom("05/03/1985", "12,5", "0912", "=1", "'x", "30%", "#N/A", " 5 "),
  );
  fc.assert(
    fc.property(value, fc.constantFrom("General", "@", "0.0%", DATE, "#,##0.00"), (v, format) => {
      const isDay = format === DATE && typeof v === "number";
      fc.pre(!isDay || (Number.isInteger(v) && v >= 61 && v <= 80_000));
      fc.pre(format !== "@" || typeof v === "string");
      const line = contentOf({ v, s: 0 }, format, { date1904: false, region: VI_VN });
      const again = format === "@" ? line.replace(/^'/, "") : typed(line, false, VI_VN).v;
      if (typeof v === "number") expect(Number(Number(again).toPrecision(14))).toBe(Number(v.toPrecision(14)));
      else expect(again ?? "").toEqual(v);
    }),
  );
});
