import { parseAddress } from "../../src/workbook/excel/address";
import { EMPTY_STATE } from "../../src/workbook/memory/state";
import { decodeState, encodeState } from "../../src/workbook/memory/stateXml";
import { apostrophed } from "../../src/workbook/excel/text";
import { beyond, rectangles } from "../../src/workbook/write/rectangles";
import { freeName, withRealNames } from "../../src/workbook/write/sheetNames";
import { aBook } from "../support/books";
import { again, aState, open, plan, SHEET, valueAt, writeOnce } from "./support";

describe("reading", () => {
  test("takes three messages, whatever the number of sheets", async () => {
    const few = await open();
    await few.session.read();
    expect(few.standIn.counters.requests).toBe(3);
    const many = await open(
      aBook(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`Trang ${index}`, [["a", 1]]]))),
    );
    await many.session.read();
    expect(many.standIn.counters.requests).toBe(3);
  });

  test("gives values, formulas and number formats of the used range, in their places", async () => {
    const book = aBook({ A: [[], ["", "Số", "=1+1"], ["", 2.5, true]], Trống: [] });
    book.sheets[0]!.rows.get(2)!.get(1)!.s = book.styles.push({ ...book.styles[0]!, numberFormat: "0%" }) - 1;
    const { session } = await open(book);
    const { cells } = await session.read();
    expect(cells.fileName).toBe("thu.xlsx");
    expect(cells.sheets[0]).toMatchObject({
      name: "A",
      visibility: "visible",
      protected: false,
      area: { firstRow: 2, lastRow: 3, firstColumn: 2, lastColumn: 3 },
    });
    expect(cells.sheets[0]!.values[1]).toEqual([2.5, true]);
    expect(cells.sheets[0]!.formulas).toEqual([
      ["", "=1+1"],
      ["", ""],
    ]);
    expect(cells.sheets[0]!.numberFormats).toEqual([
      ["General", "General"],
      ["0%", "General"],
    ]);
    expect(cells.sheets[1]).toMatchObject({ area: null, values: [] });
  });

  test("knows Excel tables, protection and what is hidden; a hidden sheet's cells only when asked for", async () => {
    const book = aBook({
      A: [
        ["Tên", "Số"],
        ["a", 1],
      ],
      B: [["x"]],
    });
    book.sheets[0]!.protection = { protected: true, options: null };
    book.sheets[0]!.tables.push({
      id: "7",
      name: "Bang",
      rect: { r0: 0, c0: 0, r1: 1, c1: 1 },
      showHeaders: true,
      showTotals: false,
      style: "",
      showBandedRows: true,
      showFilterButton: true,
      loaded: false,
    });
    book.sheets[1]!.visibility = "Hidden";
    const { session } = await open(book);
    const { cells } = await session.read();
    expect(cells.sheets[0]!.protected).toBe(true);
    expect(cells.sheets[0]!.excelTables).toEqual([
      {
        id: "7",
        name: "Bang",
        hasHeaders: true,
        hasTotals: false,
        firstRow: 1,
        lastRow: 2,
        firstColumn: 1,
        lastColumn: 2,
      },
    ]);
    expect(cells.sheets[1]).toMatchObject({ visibility: "hidden", area: null });
    expect((await session.read({ includeHidden: true })).cells.sheets[1]!.values).toEqual([["x"]]);
  });

  test("leaves out the product's own sheets and marks its columns", async () => {
    const opened = await open();
    await writeOnce(opened);
    const { cells, own } = await (await again()).read();
    expect(cells.sheets.map(({ name }) => name)).toEqual([SHEET, "Ghi chú"]);
    expect(own.sheets.map(({ role, name }) => [role, name]).sort()).toEqual([
      ["meeting", "Báo cáo họp"],
      ["results", "Kết quả kiểm tra"],
      ["totals", "Tổng hợp số liệu"],
    ]);
    expect(cells.sheets[0]!.ownAreas).toEqual([{ firstRow: 3, lastRow: 8, firstColumn: 4, lastColumn: 5 }]);
  });

  test("splits what is too large for one answer, in rows, with progress, and puts it together again", async () => {
    const rows = Array.from({ length: 12_000 }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => `Ô ${row}:${column} của đơn vị`),
    );
    const { session, standIn } = await open(aBook({ Lớn: rows }));
    const steps: number[] = [];
    const { cells } = await session.read({}, { progress: (_, done) => steps.push(done) });
    expect(cells.sheets[0]!.values).toEqual(rows);
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.at(-1)).toBe(120_000);
    expect(standIn.counters.requests).toBe(2 + steps.length);
  });

  test("halves a chunk that turns out too large, and still reads every row once", async () => {
    const long = "Đề tài nghiên cứu khoa học cấp cơ sở ".repeat(12);
    const rows = Array.from({ length: 9000 }, (_, row) => [row, long]);
    const { session, standIn } = await open(aBook({ Dài: rows }));
    const { cells } = await session.read();
    expect(standIn.counters.requests).toBeGreaterThan(5);
    expect(cells.sheets[0]!.values).toHaveLength(9000);
    expect(cells.sheets[0]!.values.map(([row]) => row)).toEqual(rows.map(([row]) => row));
  });

  test("stops between two requests when asked to", async () => {
    const { session } = await open();
    await expect(session.read({}, { signal: { aborted: true } })).rejects.toMatchObject({ kind: "cancelled" });
  });

  test("without Excel there is no workbook", async () => {
    const { session } = await open();
    delete (globalThis as { Excel?: unknown }).Excel;
    await expect(session.read()).rejects.toMatchObject({ kind: "noWorkbook" });
  });

  test("asks for the fonts of suspect cells in one message", async () => {
    const book = aBook({
      A: [
        ["NguyÔn V¨n A", "b"],
        ["TrÇn B", "c"],
      ],
    });
    book.sheets[0]!.rows.get(1)!.get(0)!.s =
      book.styles.push({ ...book.styles[0]!, font: { ...book.styles[0]!.font, name: ".VnTime" } }) - 1;
    const { session, standIn } = await open(book);
    const fonts = await session.readFonts([
      { sheet: "A", row: 1, column: 1 },
      { sheet: "A", row: 2, column: 1 },
    ]);
    expect(fonts.get("A")!.get("2:1")).toBe(".VnTime");
    expect(fonts.get("A")!.get("1:1")).not.toBe(".VnTime");
    expect(standIn.counters.requests).toBe(1);
    await session.readFonts([]);
    expect(standIn.counters.requests).toBe(1);
  });
});

describe("getting about", () => {
  test("goTo shows the sheet and selects the cell", async () => {
    const { session, book } = await open();
    await session.goTo("Ghi chú", 3, 2);
    const sheet = book.sheets[1]!;
    expect(book.activeSheet).toBe(sheet.id);
    expect(book.selection).toEqual({ sheet: sheet.id, rect: { r0: 2, c0: 1, r1: 2, c1: 1 } });
    await session.goTo("Ghi chú", 3, 2, 9);
    expect(book.selection).toEqual({ sheet: sheet.id, rect: { r0: 2, c0: 1, r1: 8, c1: 1 } });
  });

  test.each([
    ["told when they happen", false],
    ["told late, though switched off", true],
  ])("watch tells of the officer's changes and not of our own: events are %s", async (_, eventsWhileOff) => {
    const opened = await open(undefined, { eventsWhileOff });
    const seen: string[] = [];
    const stop = await opened.session.watch(({ sheet, address }) => seen.push(`${sheet}!${address}`));
    await writeOnce(opened);
    await settled();
    expect(seen).toEqual([]);
    opened.standIn.typeInto(SHEET, "B4", "Mai Thành Long");
    await settled();
    expect(seen).toEqual([`${SHEET}!B4`]);
    await stop();
    opened.standIn.typeInto(SHEET, "B5", "khác");
    await settled();
    expect(seen).toHaveLength(1);
  });

  const settled = (): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve, 30);
    });
});

describe("writing much", () => {
  test("goes in several messages below the limit, the stamp in the last", async () => {
    const opened = await open();
    const content = Array.from({ length: 5 }, (_, index) => `Đơn vị ${index}: ${"â".repeat(30_000)}`);
    const findings = Array.from({ length: 120 }, (_, index) => `${index} ${"ệ".repeat(20_000)}`);
    const { results, rowMarks } = await import("./support");
    await writeOnce(opened, plan({ rowMarks: [rowMarks({ content })], documents: [results(findings)] }));
    expect(opened.standIn.counters.requests).toBeGreaterThan(6);
    expect(valueAt(opened.book, "Kết quả kiểm tra", 123, 2)).toBe(findings[119]);
    expect(valueAt(opened.book, SHEET, 8, 5)).toBe(content[4]);
  });
});

describe("the state", () => {
  test("comes back as it went in, in pieces where it is long", () => {
    const state = { ...EMPTY_STATE, decisions: { note: "«ĐK» <&> ".repeat(60_000) }, lastRun: { a: "😀" } };
    const parts = encodeState(state, 4);
    expect(parts.length).toBeGreaterThan(2);
    expect(decodeState([...parts].reverse())).toEqual({ state, serial: 4 });
  });

  test("the newest whole set counts; half a set is no state", () => {
    const old = encodeState({ ...EMPTY_STATE, decisions: { a: 1 } }, 1);
    const half = encodeState({ ...EMPTY_STATE, decisions: { a: "x".repeat(300_000) } }, 2).slice(0, 1);
    expect(decodeState([...half, ...old]).state.decisions).toEqual({ a: 1 });
    expect(decodeState([...half, ...old]).serial).toBe(2);
    expect(decodeState(["<other/>", "no xml"])).toEqual({ state: { ...EMPTY_STATE, damaged: true }, serial: 0 });
    expect(decodeState([])).toEqual({ state: EMPTY_STATE, serial: 0 });
    // What cannot be read is said: the officer had decided something.
    expect(decodeState(["<other/>", "no xml"])).toEqual({ state: { ...EMPTY_STATE, damaged: true }, serial: 0 });
  });

  test("is kept in one set only, however often it is written", async () => {
    const opened = await open();
    for (let run = 0; run < 3; run++) await writeOnce(opened, plan(), aState({ run }));
    expect(opened.book.customXml.filter(({ namespaceUri }) => namespaceUri === "urn:so-thi-dua:state:1")).toHaveLength(
      1,
    );
    expect((await opened.session.read()).state).toEqual(aState({ run: 2 }));
  });
});

describe("small things", () => {
  test.each([
    ["Đạt", "Đạt"],
    ["", ""],
    ["=1+1", "'=1+1"],
    ["12", "'12"],
    ["Ngày 3/4", "'Ngày 3/4"],
    ["TRUE", "'TRUE"],
    [" trống", "' trống"],
    ["'a", "''a"],
    ["-", "'-"],
  ])("«%s» is sent as «%s»", (text, sent) => expect(apostrophed(text)).toBe(sent));

  test.each([
    ["'ĐK ''cá nhân'''!$A$7:$M$238", "ĐK 'cá nhân'", [7, 238, 1, 13]],
    ["B5", null, [5, 5, 2, 2]],
    ["S!A:C", "S", [1, 1_048_576, 1, 3]],
    ["S!2:4", "S", [2, 4, 1, 16_384]],
  ])("the address %s", (address, sheet, [firstRow, lastRow, firstColumn, lastColumn]) => {
    expect(parseAddress(address)).toEqual({ sheet, area: { firstRow, lastRow, firstColumn, lastColumn } });
  });

  test("several areas are no one address", () => expect(parseAddress("A1:B2,C3")).toBeNull());

  test("cells become few rectangles", () => {
    const cells = [1, 2, 3].flatMap((row) =>
      [2, 3].map((column) => ({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column })),
    );
    expect(rectangles([...cells, { firstRow: 5, lastRow: 5, firstColumn: 2, lastColumn: 2 }])).toEqual([
      { firstRow: 1, lastRow: 3, firstColumn: 2, lastColumn: 3 },
      { firstRow: 5, lastRow: 5, firstColumn: 2, lastColumn: 2 },
    ]);
  });

  test("what an area has beyond another", () => {
    const old = { firstRow: 3, lastRow: 8, firstColumn: 4, lastColumn: 5 };
    expect(beyond(old, old)).toEqual([]);
    expect(beyond({ ...old, lastRow: 10 }, old)).toEqual([{ ...old, firstRow: 9, lastRow: 10 }]);
    expect(beyond(old, null)).toEqual([old]);
  });

  test("sheet names stay apart whatever their case, and references only change outside texts", () => {
    expect(freeName("Báo cáo họp", new Set(["báo cáo họp", "báo cáo họp (2)"]))).toBe("Báo cáo họp (3)");
    expect(freeName("x".repeat(40), new Set(["x".repeat(31)]))).toBe(`${"x".repeat(27)} (2)`);
    expect(withRealNames(`='A'!B2&"'A'!C3"`, new Map([["A", "A (2)"]]))).toBe(`='A (2)'!B2&"'A'!C3"`);
  });
});

test("more names than an answer holds: read all the same, and ours are found among them", async () => {
  const opened = await open();
  await writeOnce(opened);
  for (let number = 0; number < 40_000; number++)
    opened.book.names.unshift({
      name: `_rác.${number}`,
      formula: `='[So cu nam ${number}.xlsx]Danh sách cán bộ, công chức, viên chức'!$A$1:$Z$${number + 1}`,
      visible: true,
      scope: null,
      comment: "",
    });
  const { own, cells } = await opened.session.read();
  expect(own.sheets.map(({ role }) => role).sort()).toEqual(["meeting", "results", "totals"]);
  expect(cells.sheets.map(({ name }) => name)).toEqual([SHEET, "Ghi chú"]);
});
