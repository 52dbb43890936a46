/** Writing: a first run, and what a second one leaves alone. */
import {
  aState,
  rowMarks,
  open,
  plan,
  results,
  SHEET,
  totals,
  valueAt,
  writeOnce,
  meeting,
  text,
  rowOf,
  cellOf,
} from "./support";

const sheet = (opened: Awaited<ReturnType<typeof open>>, name: string) =>
  opened.book.sheets.find((each) => each.name === name)!;

describe("a first run", () => {
  test("writes status and content beside the table, the time last", async () => {
    const opened = await open();
    await writeOnce(opened);
    expect(valueAt(opened.book, SHEET, 3, 4)).toBe("Trạng thái (24/03/2021 09:05)");
    expect(valueAt(opened.book, SHEET, 3, 5)).toBe("Nội dung cần xem");
    expect(valueAt(opened.book, SHEET, 5, 4)).toBe("Lỗi");
    expect(valueAt(opened.book, SHEET, 5, 5)).toContain("Lê Thị Hoa: [Xếp loại]");
    expect(valueAt(opened.book, SHEET, 4, 5)).toBe("");
  });

  test("lights columns by one conditional format each, with our mark in it", async () => {
    const opened = await open();
    await writeOnce(opened);
    const formats = sheet(opened, SHEET).conditionalFormats;
    expect(formats).toHaveLength(1);
    expect(formats[0]!.formula).toContain('N("SoThiDua")=0');
    expect(formats[0]!.rects).toEqual([{ r0: 3, c0: 2, r1: 7, c1: 2 }]);
  });

  test("adds the sheets with their table, page set-up and formulas, and marks them by hidden names", async () => {
    const opened = await open();
    await writeOnce(opened);
    expect(opened.book.sheets.map(({ name }) => name)).toEqual([
      SHEET,
      "Ghi chú",
      "Kết quả kiểm tra",
      "Tổng hợp số liệu",
      "Báo cáo họp",
    ]);
    const written = sheet(opened, "Kết quả kiểm tra");
    expect(written.tables.map(({ name, rect }) => [name, rect])).toEqual([
      ["KetQuaKiemTra", { r0: 2, c0: 0, r1: 3, c1: 1 }],
    ]);
    expect(written.page).toMatchObject({ orientation: "Landscape", zoom: { horizontalFitToPages: 1 } });
    expect(written.frozen.rows).toBe(3);
    expect(written.showGridlines).toBe(false);
    expect(written.merges).toEqual([{ r0: 0, c0: 0, r1: 0, c1: 1 }]);
    expect(sheet(opened, "Báo cáo họp").rows.get(1)?.get(0)).toMatchObject({ f: "'Tổng hợp số liệu'!B2", v: 5 });
    expect(valueAt(opened.book, "Tổng hợp số liệu", 3, 2)).toBe(10);
    const own = opened.book.names.filter(({ name }) => name.startsWith("_SoThiDua."));
    expect(own.map(({ name, visible }) => [name, visible]).sort()).toEqual([
      ["_SoThiDua.flags.1", false],
      ["_SoThiDua.meeting", false],
      ["_SoThiDua.results", false],
      ...["flags.1", "meeting", "results", "totals"].map((mark) => [`_SoThiDua.seal.${mark}`, false]),
      ["_SoThiDua.totals", false],
    ]);
  });

  test("sets fonts, borders and number formats by style", async () => {
    const opened = await open();
    await writeOnce(opened);
    const style = (name: string, row: number, column: number) =>
      opened.book.styles[
        sheet(opened, name)
          .rows.get(row - 1)!
          .get(column - 1)!.s
      ]!;
    expect(style("Kết quả kiểm tra", 1, 1)).toMatchObject({
      font: { name: "Times New Roman", size: 14, bold: true },
      horizontal: "Center",
    });
    expect(style("Kết quả kiểm tra", 4, 1)).toMatchObject({ numberFormat: "#,##0", horizontal: "Right", wrap: true });
    expect(style("Kết quả kiểm tra", 4, 2).borders).toMatchObject({
      EdgeTop: { style: "Continuous" },
      EdgeBottom: { style: "Continuous" },
      EdgeLeft: { style: "Continuous" },
      EdgeRight: { style: "Continuous" },
    });
    expect(style("Báo cáo họp", 2, 2).numberFormat).toBe("dd/mm/yyyy hh:mm");
    expect(style(SHEET, 5, 5)).toMatchObject({ wrap: true });
  });

  test("sets a print area around the officer's cells where the sheet has none, so that marks do not print", async () => {
    const opened = await open();
    await writeOnce(opened);
    const id = sheet(opened, SHEET).id;
    expect(opened.book.names.find(({ name, scope }) => name === "Print_Area" && scope === id)?.formula).toBe(
      `='${SHEET}'!$A$1:$C$8`,
    );
  });

  test("leaves a print area of the officer's alone", async () => {
    const opened = await open();
    opened.book.names.push({
      name: "Print_Area",
      formula: `='${SHEET}'!$A$1:$B$8`,
      visible: true,
      scope: sheet(opened, SHEET).id,
      comment: "",
    });
    await writeOnce(opened);
    expect(
      opened.book.names
        .filter(({ name, scope }) => name === "Print_Area" && scope === sheet(opened, SHEET).id)
        .map(({ formula }) => formula),
    ).toEqual([`='${SHEET}'!$A$1:$B$8`]);
  });

  test.each([
    "=1+1",
    "+84 24 3852",
    "-",
    "@mai",
    "'quoted",
    "00123",
    "3/4",
    "1E5",
    "30%",
    "TRUE",
    "#N/A",
    "{=A1}",
    "12.5",
    "tháng 3/2021",
  ])("keeps «%s» a text, whatever it looks like", async (hostile) => {
    const opened = await open();
    await writeOnce(
      opened,
      plan({ rowMarks: [rowMarks({ content: [hostile, "", "", "", ""] })], documents: [results([hostile])] }),
    );
    for (const cell of [
      sheet(opened, SHEET).rows.get(3)!.get(4)!,
      sheet(opened, "Kết quả kiểm tra").rows.get(3)!.get(1)!,
    ]) {
      expect(cell.v).toBe(hostile);
      expect(cell.f).toBeUndefined();
    }
  });

  test("shortens a text that no cell holds", async () => {
    const opened = await open();
    await writeOnce(opened, plan({ documents: [results(["â".repeat(40_000)])] }));
    expect(String(valueAt(opened.book, "Kết quả kiểm tra", 4, 2))).toHaveLength(32_767);
  });
});

describe("a second run", () => {
  test("with the same result writes nothing but the header", async () => {
    const opened = await open();
    await writeOnce(opened);
    const before = opened.standIn.snapshot();
    opened.standIn.resetCounters();
    await opened.session.read();
    const report = await opened.session.write(plan(), aState());
    expect(report.cellsWritten).toBe(2);
    expect(opened.standIn.counters.cellsWritten).toBe(2);
    expect(comparable(opened.standIn.snapshot())).toEqual(comparable(before));
  });

  test("takes the same columns, makes no second set of highlights, rewrites sheets in place", async () => {
    const opened = await open();
    await writeOnce(opened);
    const ids = opened.book.sheets.map(({ id }) => id);
    await writeOnce(
      opened,
      plan({
        rowMarks: [
          rowMarks({
            status: ["Lỗi", "Đạt", "Đạt", "Đạt", "Đạt"],
            content: ["Mai Thành Nam: [Xếp loại] Sai.", "", "", "", ""],
          }),
        ],
        documents: [results(["Một", "Hai", "Ba"]), totals(6), meeting()],
      }),
    );
    expect(opened.book.sheets.map(({ id }) => id)).toEqual(ids);
    expect(sheet(opened, SHEET).conditionalFormats).toHaveLength(1);
    expect(valueAt(opened.book, SHEET, 5, 5)).toBe("");
    expect(valueAt(opened.book, SHEET, 4, 5)).toBe("Mai Thành Nam: [Xếp loại] Sai.");
    expect(sheet(opened, "Kết quả kiểm tra").tables.map(({ name, rect }) => [name, rect.r1])).toEqual([
      ["KetQuaKiemTra", 5],
    ]);
    expect(valueAt(opened.book, "Tổng hợp số liệu", 2, 2)).toBe(6);
    expect(opened.book.names.filter(({ name }) => name.startsWith("_SoThiDua."))).toHaveLength(8);
  });

  test("clears what a longer run before had left", async () => {
    const opened = await open();
    await writeOnce(opened, plan({ documents: [results(["Một", "Hai", "Ba"])] }));
    await writeOnce(opened, plan({ documents: [results(["Một"])] }));
    expect(valueAt(opened.book, "Kết quả kiểm tra", 6, 2)).toBe("");
    expect(sheet(opened, "Kết quả kiểm tra").tables[0]!.rect.r1).toBe(3);
  });

  test("ends where a fresh run would have ended", async () => {
    const other = plan({
      rowMarks: [rowMarks({ content: ["Mai Thành Nam: [Xếp loại] Sai.", "", "", "", ""] })],
      documents: [results(["Một", "Hai"]), totals(7), meeting()],
    });
    const fresh = await open();
    await writeOnce(fresh, other);
    const wanted = comparable(fresh.standIn.snapshot());
    const opened = await open();
    await writeOnce(opened);
    await writeOnce(opened, other);
    expect(comparable(opened.standIn.snapshot())).toEqual(wanted);
  });

  test("finds its columns again after the officer put rows and a column in and renamed the sheet", async () => {
    const opened = await open();
    await writeOnce(opened);
    await opened.standIn.excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem(SHEET);
      target.getRange("6:6").insert("Down");
      target.getRange("A:A").insert("Right");
      target.name = "Đổi tên";
      await context.sync();
    });
    const { own, cells } = await opened.session.read();
    expect(own.rowMarks).toEqual([
      { sheet: "Đổi tên", area: { firstRow: 3, lastRow: 9, firstColumn: 5, lastColumn: 6 }, stamp: "24/03/2021 09:05" },
    ]);
    expect(cells.sheets[0]!.ownAreas).toEqual([{ firstRow: 3, lastRow: 9, firstColumn: 5, lastColumn: 6 }]);
    expect(cells.sheets[0]!.hasPrintArea).toBe(false);
  });

  test("keeps what the officer filled in on the meeting sheet, also when its layout changes", async () => {
    const opened = await open();
    await writeOnce(opened);
    opened.standIn.typeInto("Báo cáo họp", "A4", "Nguyễn Thị Sáu, Trường Cán bộ Thanh tra");
    await writeOnce(opened);
    expect(valueAt(opened.book, "Báo cáo họp", 4, 1)).toBe("Nguyễn Thị Sáu, Trường Cán bộ Thanh tra");
    const longer = {
      ...meeting(),
      rows: [
        ...meeting().rows.slice(0, 2),
        rowOf(cellOf(1, text("Thêm một dòng"), "body", 2)),
        ...meeting().rows.slice(2),
      ],
    };
    await writeOnce(opened, plan({ documents: [results(), totals(), longer] }));
    expect(valueAt(opened.book, "Báo cáo họp", 5, 1)).toBe("Nguyễn Thị Sáu, Trường Cán bộ Thanh tra");
    expect(valueAt(opened.book, "Báo cáo họp", 4, 1)).toBe("Điển hình tiên tiến");
  });

  test("removes the marks of a table that is gone", async () => {
    const opened = await open();
    await writeOnce(opened);
    await writeOnce(opened, plan({ rowMarks: [] }));
    expect(valueAt(opened.book, SHEET, 3, 4)).toBe("");
    expect(sheet(opened, SHEET).conditionalFormats).toHaveLength(0);
    expect(opened.book.names.some(({ name }) => name.startsWith("_SoThiDua.flags"))).toBe(false);
  });
});

/** Serial numbers of the state count the runs; rows of the run before are remembered. */
function comparable(snapshot: unknown): unknown {
  return JSON.parse(
    JSON.stringify(snapshot).replace(/serial=\\"\d+\\"|\\"printsBefore\\":\\"[^"]*\\",/gu, ""),
  ) as unknown;
}
