import { evaluateAll, evaluateMissing, recalculate } from "../../../src/host/formulas/evaluate";
import { shiftFormula, withoutPrefixes, withPrefixes } from "../../../src/host/xlsx/package/sharedFormula";
import { cell, open, put, sheet, value } from "./support";

describe("formulas without a result", () => {
  it("are computed when the file brings none", async () => {
    const w = await open("dang-ky-2021-sach");
    const targets = sheet(w, "Chỉ tiêu");
    expect(value(targets, "C13")).toBeNull();
    await evaluateMissing(w.book);
    expect(value(targets, "C13")).toBe(227);
    expect(value(targets, "D13")).toBe(79);
    // All digits of a double, as Excel has them.
    expect(value(targets, "E13")).toBe(79 / 227);
    expect(value(sheet(w, "ĐK đơn vị"), "C14")).toBe(5);
    expect(value(sheet(w, "ĐK tập thể"), "D38")).toBe(217);
    const left = w.book.sheets
      .flatMap((s) => [...s.rows.values()].flatMap((r) => [...r.values()]))
      .filter((c) => c.f !== undefined && c.v === null);
    expect(left).toEqual([]);
  });

  it("leave the results of others alone", async () => {
    const w = await open("dang-ky-2021");
    cell(sheet(w, "Chỉ tiêu"), "C13")!.v = -1;
    await evaluateMissing(w.book);
    expect(value(sheet(w, "Chỉ tiêu"), "C13")).toBe(-1);
  });

  it("read structured references and other sheets", async () => {
    const w = await open("rich");
    const units = sheet(w, "Bảng tập thể");
    cell(units, "E1")!.v = null;
    await evaluateMissing(w.book);
    expect(value(units, "E1")).toBe(30);
    expect(value(units, "E2")).toBe(1206);
  });
});

describe("recalculation", () => {
  it("computes what depends on a change, by way of other cells and sheets, and nothing else", async () => {
    const w = await open("rich");
    await evaluateMissing(w.book);
    const list = sheet(w, "Đăng ký");
    const units = sheet(w, "Bảng tập thể");
    cell(list, "E5")!.v = 99;
    cell(list, "D4")!.v = 150;
    await recalculate(w.book, [{ sheet: list.id, row: 3, column: 3 }]);
    expect(value(list, "D12")).toBe(703);
    expect(value(list, "E4")).toBe(1.5);
    expect(value(units, "E2")).toBe(1406);
    expect(value(list, "E5")).toBe(99);
  });

  it("finds dependents of a cell inside a large area and of a long chain", async () => {
    const w = await open("rich");
    const s = sheet(w, "Ẩn");
    for (let r = 1; r <= 500; r++)
      put(s, `H${r}`, { v: r === 1 ? 1 : null, s: 0, ...(r === 1 ? {} : { f: `H${r - 1}+1` }) });
    put(s, "J1", { v: null, s: 0, f: "SUM(H:H)" });
    await evaluateMissing(w.book);
    expect(value(s, "H500")).toBe(500);
    expect(value(s, "J1")).toBe(125_250);
    cell(s, "H1")!.v = 11;
    await recalculate(w.book, [{ sheet: s.id, row: 0, column: 7 }]);
    expect(value(s, "H500")).toBe(510);
    expect(value(s, "J1")).toBe(130_250);
  });

  it("gives a link its text", async () => {
    const w = await open("rich");
    const s = sheet(w, "Ẩn");
    put(s, "B1", { v: null, s: 0, f: 'HYPERLINK("#\'Đăng ký\'!B4","Dòng ""4""")' });
    put(s, "B2", { v: null, s: 0, f: 'IF(A2>1,HYPERLINK("x",A1&"!"),"")' });
    await recalculate(w.book, [
      { sheet: s.id, row: 0, column: 1 },
      { sheet: s.id, row: 1, column: 1 },
    ]);
    expect(value(s, "B1")).toBe('Dòng "4"');
    expect(value(s, "B2")).toBe("Đậm thường!");
  });

  it("says «not evaluated» instead of guessing, also for whoever reads it", async () => {
    const w = await open("rich");
    const s = sheet(w, "Ẩn");
    put(s, "C1", { v: 7, s: 0, f: "SUMPRODUCT(--(LEN(A1:A12)>1))" });
    put(s, "C2", { v: 7, s: 0, f: "COUNT(C1)+1" });
    put(s, "C3", { v: 7, s: 0, f: "IFERROR(WEBSERVICE(A1),5)" });
    put(s, "C4", { v: 7, s: 0, f: "[other.xlsx]Sheet1!A1" });
    put(s, "C5", { v: 7, s: 0, f: "KhongCoTen*2" });
    put(s, "C6", { v: 7, s: 0, f: "SUM(INDIRECT(\"'Đăng ký'!D4:D11\"))" });
    put(s, "C7", { v: 7, s: 0, f: "SUM(A1#)" });
    const rows = [1, 2, 3, 4, 5, 6, 7];
    await recalculate(
      w.book,
      rows.map((r) => ({ sheet: s.id, row: r - 1, column: 2 })),
    );
    expect(rows.map((r) => value(s, `C${r}`))).toEqual(rows.map(() => null));
  });

  it("keeps real errors apart from what it cannot do", async () => {
    const w = await open("rich");
    const s = sheet(w, "Ẩn");
    put(s, "C1", { v: null, s: 0, f: "1/0" });
    put(s, "C2", { v: null, s: 0, f: 'IFERROR(C1,"lỗi")' });
    put(s, "C3", { v: null, s: 0, f: "MATCH(9,A2:A2,0)" });
    await evaluateMissing(w.book);
    expect(value(s, "C1")).toEqual({ error: "#DIV/0!" });
    expect(value(s, "C2")).toBe("lỗi");
    expect(value(s, "C3")).toEqual({ error: "#N/A" });
  });
});

describe("functions that matter here", () => {
  const cases: readonly [string, unknown][] = [
    ["COUNTA(B4:B11)", 8],
    ["SUM(D4:D11)", 603],
    ['SUMIFS(D4:D11,C4:C11,"Phòng 1")', 50 + 71.75 + 93.5],
    ['COUNTIF(C4:C11,"Phòng 2")', 3],
    ['COUNTIFS(C4:C11,"Phòng 2",D4:D11,">60")', 2],
    ['IF(D4<60,"thấp","cao")', "thấp"],
    ['IFERROR(SEARCH("x",B4),0)', 0],
    ['SEARCH("văn",B4)', 8],
    ["LEFT(B4,6)", "Nguyễn"],
    ["LEN(B6)", 13],
    ['EXACT(B4,"nguyễn văn an")', false],
    ['AND(N("SoThiDua")=0,OR(A4=1,A4=2))', true],
    ["ROUND(D5/3,2)", 19.08],
    ["INDEX(B4:B11,MATCH(79,D4:D11,0))", "=không phải công thức"],
    ["COUNTA(DanhSach)", 8],
    ["SUM(TapThe[[#Data],[Số người]])", 30],
    ["TapThe[[#Headers],[Ghi chú]]", "Ghi chú"],
    ["F12", { error: "#N/A" }],
    ["ISNA(F12)", true],
    ['D4&""', "50"],
    ["-5", -5],
    ["1/3", 1 / 3],
  ];
  it.each(cases)("%s", async (formula, expected) => {
    const w = await open("rich");
    expect(
      (await evaluateAll(w.book, [{ sheetName: "Đăng ký", row: 19, column: 8, formula: `=${formula}` }]))[0],
    ).toEqual(expected);
  });

  it("sees its own place without being written there", async () => {
    const w = await open("rich");
    expect(
      await evaluateAll(w.book, [
        { sheetName: "Đăng ký", row: 3, column: 1, formula: "ROW()*100+COLUMN()" },
        { sheetName: "Đăng ký", row: 3, column: 1, formula: 'LEFT($B4,2)="Ng"' },
      ]),
    ).toEqual([402, true]);
  });
});

describe("formulas as text", () => {
  it("moves shared formulas, leaving texts, sheet names and fixed references", () => {
    expect(shiftFormula("A1+$B2*C$3&\"A1\"&'A1 tờ'!A1+SUM(A:A,2:2)+LOG10(A1)", 2, 1)).toBe(
      "B3+$B4*D$3&\"A1\"&'A1 tờ'!B3+SUM(B:B,4:4)+LOG10(B3)",
    );
    expect(shiftFormula("A1", -1, 0)).toBe("#REF!");
  });
  it("hides and restores the prefixes of younger functions", () => {
    expect(withoutPrefixes('_xlfn.IFNA(_xlfn._xlws.SORT(A1:A2),"_xlfn.x")')).toBe('IFNA(SORT(A1:A2),"_xlfn.x")');
    expect(withPrefixes('IFNA(SORT(A1:A2),"IFNA(x)")')).toBe('_xlfn.IFNA(_xlfn._xlws.SORT(A1:A2),"IFNA(x)")');
  });
});
