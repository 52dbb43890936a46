/** What is ours is proved: hidden names that moved, came along or outlived the record own nothing. */
import type { BookModel } from "../../src/host/model/model";
import { NAMESPACE } from "../../src/workbook/memory/stateXml";
import { again, aState, rowMarks, open, plan, results, SHEET, valueAt, writeOnce } from "./support";
import type { Opened } from "./support";

const NOTES = "Ghi chú";
const RESULTS = "Kết quả kiểm tra";

const nameOf = (book: BookModel, name: string) => book.names.find((each) => each.name === name)!;
const sheetNames = (book: BookModel): string[] => book.sheets.map(({ name }) => name);
const loseState = (book: BookModel): void => {
  book.customXml = book.customXml.filter(({ namespaceUri }) => namespaceUri !== NAMESPACE);
};
const clear = async (what: "marks" | "everything" = "everything") => (await again()).clear(what);
const textsOn = (book: BookModel, name: string): unknown[] =>
  [...book.sheets.find((sheet) => sheet.name === name)!.rows.values()].flatMap((row) =>
    [...row.values()].flatMap(({ v }) => (v === "" || v === null || v === undefined ? [] : [v])),
  );

/** A second run whose plan stands in the columns that the planner would take. */
async function runAgain(_opened: Opened, changes = {}) {
  const session = await again();
  const { own } = await session.read();
  const status = own.rowMarks.some(({ area }) => area.firstColumn === 4) ? 4 : 8;
  return session.write(
    plan({ rowMarks: [rowMarks({ statusColumn: status, contentColumn: status + 1 })], ...changes }),
    aState(),
  );
}

describe("a name over a sheet that is not ours", () => {
  test.each([
    ["in a workbook without any record", false],
    ["with the record of the sheet it stood on before", true],
  ])("%s: the sheet stays, another is made, clearing leaves it", async (_, wasWritten) => {
    const opened = await open();
    const { book } = opened;
    const before = opened.standIn.snapshot();
    if (wasWritten) {
      await writeOnce(opened);
      nameOf(book, "_SoThiDua.results").formula = `='${NOTES}'!$A$1`;
    } else
      book.names.push({
        name: "_SoThiDua.results",
        formula: `='${NOTES}'!$A$1`,
        visible: false,
        scope: null,
        comment: "",
      });
    const session = await again();
    const { own, cells } = await session.read();
    expect(own.sheets.map(({ name }) => name)).not.toContain(NOTES);
    expect(cells.sheets.map(({ name }) => name)).toContain(NOTES);
    await session.write(plan(), aState());
    expect(textsOn(book, NOTES)).toEqual(["Việc khác"]);
    await clear();
    expect(textsOn(book, NOTES)).toEqual(["Việc khác"]);
    if (!wasWritten) expect(opened.standIn.snapshot()).toEqual(before);
  });

  test("cut with all that stood under it onto somebody's notes: the notes' sheet is not deleted", async () => {
    const opened = await open();
    const { book } = opened;
    await writeOnce(opened);
    const [from, to] = [RESULTS, NOTES].map((name) => book.sheets.find((sheet) => sheet.name === name)!);
    for (const [row, cells] of from!.rows) to!.rows.set(row + 4, cells);
    from!.rows.clear();
    from!.tables.splice(0);
    nameOf(book, "_SoThiDua.results").formula = `='${NOTES}'!$A$5`;
    await runAgain(opened);
    await clear();
    expect(textsOn(book, NOTES)).toEqual(expect.arrayContaining(["Việc khác", "KẾT QUẢ KIỂM TRA"]));
  });
});

describe("a name over columns that are not ours", () => {
  test.each(["marks", "everything"] as const)("nothing of it is written or cleared (%s)", async (what) => {
    const opened = await open();
    const before = opened.standIn.snapshot() as { sheets: unknown };
    opened.book.names.push({
      name: "_SoThiDua.flags.1",
      formula: `='${SHEET}'!$B$3:$C$8`,
      visible: false,
      scope: null,
      comment: "",
    });
    await writeOnce(opened);
    expect(valueAt(opened.book, SHEET, 5, 2)).toBe("Lê Thị Hoa");
    await clear(what);
    expect(opened.standIn.snapshot()).toMatchObject({ sheets: before.sheets, names: [] });
  });

  test("the record of what we wrote does not make it ours", async () => {
    const opened = await open();
    await writeOnce(opened);
    nameOf(opened.book, "_SoThiDua.flags.1").formula = `='${SHEET}'!$B$3:$C$8`;
    await clear();
    expect(valueAt(opened.book, SHEET, 5, 2)).toBe("Lê Thị Hoa");
    expect(valueAt(opened.book, SHEET, 4, 3)).toBe("Hoàn thành tốt nhiệm vụ");
  });
});

describe("texts in our columns", () => {
  test("after Ctrl+Z over a run, whose memory stays: a note over a status stays, and the widths are as before", async () => {
    const opened = await open();
    const { book, standIn } = opened;
    const widths = [...book.sheets[0]!.columnWidths];
    await writeOnce(opened);
    standIn.typeInto(SHEET, "D3", "Trạng thái (23/03/2021 17:30)");
    standIn.typeInto(SHEET, "D5", "đã gọi điện");
    await clear();
    expect([3, 4, 5].flatMap((row) => [4, 5].map((column) => valueAt(book, SHEET, row, column)))).toEqual([
      "",
      "",
      "",
      "",
      "đã gọi điện",
      "",
    ]);
    expect(
      [...book.sheets[0]!.columnWidths].filter(([, width]) => width !== book.sheets[0]!.defaultColumnWidth),
    ).toEqual(widths);
  });

  test("a column put between the two, with a note: the note stays, our two go and stand elsewhere", async () => {
    const opened = await open();
    const { book, standIn } = opened;
    await writeOnce(opened);
    await standIn.excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange("E:E").insert("Right");
      await context.sync();
    });
    standIn.typeInto(SHEET, "E3", "Ghi chú của tôi");
    standIn.typeInto(SHEET, "E5", "đã gọi điện 24/3");
    const { kept } = await runAgain(opened);
    expect(kept).toEqual({ sheets: [], besides: [{ sheet: SHEET, addresses: ["E3", "E5"] }] });
    expect([3, 4, 5].map((row) => [4, 5, 6].map((column) => valueAt(book, SHEET, row, column)))).toEqual([
      ["", "Ghi chú của tôi", ""],
      ["", "", ""],
      ["", "đã gọi điện 24/3", ""],
    ]);
    expect(valueAt(book, SHEET, 5, 8)).toBe("Lỗi");
    await clear();
    expect(textsOn(book, SHEET).filter((text) => /Trạng thái|Lỗi|Đạt|cần xem/u.test(String(text)))).toEqual([]);
    expect(valueAt(book, SHEET, 5, 5)).toBe("đã gọi điện 24/3");
  });

  test.each([
    ["beside a row without findings", "E4", "nhắc lại thứ Hai"],
    ["over a reason", "E5", "Lê Thị Hoa: đã bổ sung ngày 25/3"],
    ["after a reason", "E5", "Lê Thị Hoa: [Xếp loại] Để trống mức xếp loại. Đề nghị đơn vị bổ sung. (đã gọi)"],
    ["over a status", "D5", "OK rồi"],
    ["a formula", "E4", "=1+1"],
    ["a number", "D4", 12],
  ])("%s: kept by a check and by clearing", async (_, address, typed) => {
    for (const act of [runAgain, async () => clear("marks"), async () => clear()]) {
      const opened = await open();
      await writeOnce(opened);
      opened.standIn.typeInto(SHEET, address, typed);
      await act(opened);
      const [row, column] = [Number(address.slice(1)), address.charCodeAt(0) - 64];
      const cell = opened.book.sheets[0]!.rows.get(row - 1)!.get(column - 1)!;
      expect(cell.f === undefined ? cell.v : `=${cell.f}`).toBe(typed);
      await clear();
      const left = textsOn(opened.book, SHEET).filter((text) => /^Trạng thái|^Đạt$|^Lỗi$/u.test(String(text)));
      expect(left).toEqual([]);
    }
  });
});

describe("texts in our columns, when the memory is dropped", () => {
  const REASON = "Lê Thị Hoa: [Xếp loại] Để trống mức xếp loại. Đề nghị đơn vị bổ sung.";
  /** What says that it is ours where the state is gone. */
  const remains: [string, (book: BookModel) => void][] = [
    ["seals with every text", () => undefined],
    [
      "seals of the whole, as an earlier version made them",
      (book) => {
        const seal = nameOf(book, "_SoThiDua.seal.flags.1");
        seal.formula = seal.formula.replace(/,""[0-9a-z]*""\]"$/u, ']"');
      },
    ],
    [
      "our words alone",
      (book) => book.names.splice(0, 99, ...book.names.filter(({ name }) => !name.includes(".seal."))),
    ],
  ];
  const notes: [string, string, string | number][] = [
    ["nothing", "H12", "việc khác"],
    ["a note over a lone status", "D5", "đã gọi điện"],
    ["a note over a status that others have", "D6", "đã gọi điện"],
    ["a note behind a status", "D5", "Lỗi, đã gọi điện"],
    ["a number over a status", "D6", 12],
    ["a note over the header", "D3", "Trạng thái của tôi (chờ…)"],
    ["a note over the other header", "E3", "Việc cần làm"],
    ["a note beside a row without findings", "E4", "nhắc lại thứ Hai"],
    ["a note that begins like a reason", "E5", "Lê Thị Hoa: đã bổ sung ngày 25/3."],
    ["a note behind a reason", "E5", `${REASON} (đã gọi)`],
  ];
  test.each(remains.flatMap(([how, spoil]) => notes.map((note) => [how, ...note, spoil] as const)))(
    "%s: %s stays, ours goes",
    async (_, _note, address, typed, spoil) => {
      for (const isChecked of [true, false]) {
        const opened = await open();
        const { book } = opened;
        await writeOnce(opened);
        opened.standIn.typeInto(SHEET, address, typed);
        loseState(book);
        spoil(book);
        if (isChecked) await runAgain(opened);
        await clear("marks");
        const [row, column] = [Number(address.slice(1)), address.charCodeAt(0) - 64];
        expect(valueAt(book, SHEET, row, column)).toBe(typed);
        const texts = textsOn(book, SHEET).filter((text) => text !== typed);
        const ours = texts.filter((text) => /^(?:Đạt|Lỗi)$|\[Xếp loại\]|^Trạng thái \(\d/u.test(String(text)));
        // Where only the header could prove it, and somebody typed over that, it is left.
        const isProved = address !== "D3" || spoil === remains[0]![1];
        expect(ours.length > 0).toBe(!isProved);
      }
    },
  );

  test("every word that a status ever had goes, in both languages, and nothing else", async () => {
    const statuses = ["Chưa thấy vấn đề", "Chưa đủ căn cứ", "Cannot tell", "Pass", "Đạt yêu cầu"];
    const opened = await open();
    await writeOnce(
      opened,
      plan({ rowMarks: [rowMarks({ statusHeader: "Status (24/03/2021 09:05)", status: statuses })] }),
    );
    loseState(opened.book);
    opened.book.names.splice(0, 99, ...opened.book.names.filter(({ name }) => !name.includes(".seal.")));
    expect((await clear("marks")).left.besides).toEqual([{ sheet: SHEET, addresses: ["D8"] }]);
    expect([4, 5, 6, 7, 8].map((row) => valueAt(opened.book, SHEET, row, 4))).toEqual(["", "", "", "", "Đạt yêu cầu"]);
  });
});

describe("notes on «Kết quả kiểm tra»", () => {
  const found = ["Một", "Hai", "Ba"];
  test.each([
    ["in a cell of ours", "B5", "Đã gọi đơn vị, chờ trả lời"],
    ["beside", "D5", "gọi lại chiều nay"],
    ["below", "A30", "xong"],
  ])("%s: stay in the workbook, whatever the next check finds, and clearing leaves them", async (_, address, note) => {
    const opened = await open();
    await writeOnce(opened, plan({ documents: [results(found)] }));
    opened.standIn.typeInto(RESULTS, address, note);
    const { kept, sheetNames: named } = await runAgain(opened, { documents: [results(["Hai"])] });
    expect(named.results).toBe(RESULTS);
    expect(kept).toEqual({ sheets: [`${RESULTS} (2)`], besides: [] });
    expect(textsOn(opened.book, `${RESULTS} (2)`)).toContain(note);
    expect(textsOn(opened.book, RESULTS)).toEqual(expect.not.arrayContaining([note, "Ba"]));
    expect((await clear()).left.sheets).toEqual([]);
    expect(sheetNames(opened.book)).toEqual([SHEET, NOTES, `${RESULTS} (2)`]);
  });

  test("beside a layout that stands nothing is set aside", async () => {
    const opened = await open();
    await writeOnce(opened);
    opened.standIn.typeInto(RESULTS, "D5", "gọi lại");
    expect((await runAgain(opened)).kept).toBeUndefined();
    expect(valueAt(opened.book, RESULTS, 5, 4)).toBe("gọi lại");
  });

  test("clearing at once leaves the sheet and says so; a second clearing has nothing to do", async () => {
    const opened = await open();
    await writeOnce(opened);
    opened.standIn.typeInto(RESULTS, "D5", "gọi lại");
    expect((await clear()).left).toEqual({ sheets: [RESULTS], besides: [] });
    expect(sheetNames(opened.book)).toEqual([SHEET, NOTES, RESULTS]);
    expect((await clear()).left).toEqual({ sheets: [], besides: [] });
  });

  test("rows that were sorted or deleted are ours as before", async () => {
    const opened = await open();
    await writeOnce(opened, plan({ documents: [results(found)] }));
    const { rows } = opened.book.sheets.find(({ name }) => name === RESULTS)!;
    const [first, last] = [rows.get(3)!, rows.get(5)!];
    rows.set(3, last);
    rows.set(5, first);
    rows.delete(4);
    expect((await runAgain(opened, { documents: [results(["Hai"])] })).kept).toBeUndefined();
  });
});

describe("a record that is lost, older or tampered with", () => {
  test.each([
    ["gone", loseState],
    [
      "damaged",
      (book: BookModel) => {
        for (const part of book.customXml) part.xml = part.xml.replace(/of="1"/u, 'of="99999999999"');
      },
    ],
    [
      "of another form",
      (book: BookModel) => {
        for (const part of book.customXml) part.xml = part.xml.replace(/"widths":\[[^\]]*\]/u, '"widths":[1e9,"x"]');
      },
    ],
    [
      "with a serial number that cannot be counted on",
      (book: BookModel) => {
        for (const part of book.customXml) part.xml = part.xml.replace(/serial="\d+"/u, `serial="${"9".repeat(24)}"`);
      },
    ],
  ])("%s: what was typed survives, marks go, nothing gets the width 0", async (_, spoil) => {
    const opened = await open();
    const { book } = opened;
    await writeOnce(opened);
    opened.standIn.typeInto("Báo cáo họp", "A4", "Nguyễn Thị Sáu");
    opened.standIn.typeInto(SHEET, "E4", "nhắc lại");
    spoil(book);
    await runAgain(opened);
    await runAgain(opened);
    expect(book.sheets.flatMap(({ name }) => textsOn(book, name))).toEqual(
      expect.arrayContaining(["Nguyễn Thị Sáu", "nhắc lại"]),
    );
    await clear();
    await clear();
    expect(textsOn(book, SHEET)).toContain("nhắc lại");
    expect(textsOn(book, SHEET).filter((text) => /^Trạng thái|^Đạt$|^Lỗi$|\[Xếp loại\]/u.test(String(text)))).toEqual(
      [],
    );
    expect([...book.sheets[0]!.columnWidths.values()].every((width) => width > 0)).toBe(true);
    expect(book.names.filter(({ name }) => name.startsWith("_SoThiDua"))).toEqual([]);
    expect(book.customXml).toEqual([]);
  });

  test("gone, and nothing was touched: all of it is known by its seals, and goes", async () => {
    const opened = await open();
    const before = opened.standIn.snapshot();
    await writeOnce(opened);
    loseState(opened.book);
    expect((await runAgain(opened)).kept).toBeUndefined();
    expect(sheetNames(opened.book)).toHaveLength(5);
    loseState(opened.book);
    await clear();
    expect(opened.standIn.snapshot()).toEqual(before);
  });

  test("gone, with a note on a written sheet: the sheet stays, is said, and is no registration", async () => {
    const opened = await open();
    await writeOnce(opened);
    opened.standIn.typeInto("Báo cáo họp", "A4", "Nguyễn Thị Sáu");
    loseState(opened.book);
    expect((await runAgain(opened)).kept).toEqual({ sheets: ["Báo cáo họp"], besides: [] });
    for (const session of [opened.session, await again()]) {
      const { cells, own } = await session.read();
      expect(cells.sheets.map(({ name }) => name)).toEqual([SHEET, NOTES]);
      expect(own.sheets.map(({ name }) => name)).toContain("Báo cáo họp (2)");
    }
    await clear();
    expect(sheetNames(opened.book)).toEqual([SHEET, NOTES, "Báo cáo họp"]);
  });

  test("of a later run than what stands there, as after Excel's undo: all of it is known", async () => {
    const opened = await open();
    const { book } = opened;
    const before = opened.standIn.snapshot() as { sheets: unknown };
    await writeOnce(opened);
    const rows = structuredClone(book.sheets.map((sheet) => sheet.rows));
    await writeOnce(
      opened,
      plan({
        rowMarks: [
          rowMarks({
            statusHeader: "Trạng thái (25/03/2021 10:00)",
            content: ["", "Lê Thị Hoa: [Xếp loại] Khác hẳn.", "", "", ""],
          }),
        ],
        documents: [results(["Khác"])],
      }),
    );
    book.sheets.forEach((sheet, index) => (sheet.rows = rows[index]!));
    expect((await clear()).left).toEqual({ sheets: [], besides: [] });
    expect(opened.standIn.snapshot()).toMatchObject({ sheets: before.sheets });
  });
});

describe("a copied sheet", () => {
  const COPY = `${SHEET} (2)`;
  /** Excel gives the copy names of its own for those that stood on the original. */
  async function copied(): Promise<Opened> {
    const opened = await open();
    await writeOnce(opened);
    const { book } = opened;
    const original = book.sheets[0]!;
    const copy = { ...structuredClone(original), id: "{COPY}", name: COPY };
    book.sheets.push(copy);
    book.names.push({
      name: "_SoThiDua.flags.1",
      formula: `='${COPY}'!$D$3:$E$8`,
      visible: false,
      scope: copy.id,
      comment: "",
    });
    return opened;
  }

  test("has our columns known, rewritten in place under a name of their own, and cleared with the rest", async () => {
    const opened = await copied();
    const { book } = opened;
    const session = await again();
    const { own } = await session.read();
    expect(own.rowMarks.map(({ sheet, area }) => [sheet, area.firstColumn])).toEqual([
      [SHEET, 4],
      [COPY, 4],
    ]);
    await session.write(plan({ rowMarks: [rowMarks(), rowMarks({ tableId: "2", sheet: COPY })] }), aState());
    expect(
      book.names.filter(({ name }) => name.startsWith("_SoThiDua.flags")).map(({ name, scope }) => [name, scope]),
    ).toEqual([
      ["_SoThiDua.flags.1", null],
      ["_SoThiDua.flags.2", null],
    ]);
    await clear();
    expect([SHEET, COPY].map((name) => valueAt(book, name, 3, 4))).toEqual(["", ""]);
    expect(book.sheets.at(-1)!.conditionalFormats).toEqual([]);
  });

  test("is cleared at once, too", async () => {
    const opened = await copied();
    await clear();
    expect([SHEET, COPY].map((name) => valueAt(opened.book, name, 5, 4))).toEqual(["", ""]);
    expect(opened.book.names.filter(({ name }) => name.startsWith("_SoThiDua"))).toEqual([]);
  });
});
