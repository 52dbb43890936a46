/** Writing where something of the officer's is in the way or in use. */
import { aState, BUSY, open, plan, results, SHEET, valueAt, writeOnce, peopleBook } from "./support";

const sheet = (opened: Awaited<ReturnType<typeof open>>, name: string) =>
  opened.book.sheets.find((each) => each.name === name)!;

describe("where something is in the way", () => {
  test("an officer's sheet of the wished name stays, ours gets a number, and references follow", async () => {
    const book = peopleBook();
    book.sheets[1]!.name = "Tổng hợp số liệu";
    const opened = await open(book);
    await writeOnce(opened);
    expect(valueAt(book, "Tổng hợp số liệu", 1, 1)).toBe("Việc khác");
    expect(valueAt(book, "Tổng hợp số liệu (2)", 2, 2)).toBe(5);
    expect(sheet(opened, "Báo cáo họp").rows.get(1)?.get(0)?.f).toBe("'Tổng hợp số liệu (2)'!B2");
    await writeOnce(opened);
    expect(book.sheets).toHaveLength(5);
  });

  test("long names and forbidden signs are put right", async () => {
    const opened = await open();
    await writeOnce(
      opened,
      plan({
        documents: [
          results([], { role: "slip", subject: "Viện", name: "Phiếu - Viện Chiến lược/Khoa học: Thanh tra [2021]" }),
        ],
      }),
    );
    expect(opened.book.sheets.at(-1)!.name).toBe("Phiếu - Viện Chiến lược Khoa họ");
    await writeOnce(
      opened,
      plan({
        documents: [
          results([], { role: "slip", subject: "Viện", name: "Phiếu - Viện Chiến lược/Khoa học: Thanh tra [2021]" }),
        ],
      }),
    );
    expect(opened.book.sheets).toHaveLength(3);
  });

  test("a protected sheet gets no marks, and this is said", async () => {
    const book = peopleBook();
    book.sheets[0]!.protection = { protected: true, options: null };
    const opened = await open(book);
    await opened.session.read();
    const report = await opened.session.write(plan(), aState());
    expect(report.protectedSheets).toEqual([SHEET]);
    expect(valueAt(book, SHEET, 3, 4)).toBe("");
    expect(report.sheetNames).toEqual({
      results: "Kết quả kiểm tra",
      totals: "Tổng hợp số liệu",
      meeting: "Báo cáo họp",
    });
  });

  test("a protected structure: marks only", async () => {
    const book = { ...peopleBook(), structureProtected: true };
    const opened = await open(book);
    await opened.session.read();
    const report = await opened.session.write(plan(), aState());
    expect(report.documentsSkipped).toBe(true);
    expect(book.sheets).toHaveLength(2);
    expect(valueAt(book, SHEET, 5, 4)).toBe("Lỗi");
  });

  test("a co-author who types into the free columns in between is not written over", async () => {
    const opened = await open();
    await opened.session.read();
    opened.standIn.typeInto(SHEET, "E6", "của tôi");
    await expect(opened.session.write(plan(), aState())).rejects.toMatchObject({ kind: "changed", sheet: SHEET });
    expect(valueAt(opened.book, SHEET, 6, 5)).toBe("của tôi");
    expect(valueAt(opened.book, SHEET, 3, 4)).toBe("");
  });

  test("cell editing is told apart", async () => {
    const opened = await open();
    opened.standIn.setCellEditMode(true);
    await expect(opened.session.read()).rejects.toMatchObject({ kind: "cellEditMode" });
  });

  test("cancelling is honoured until the first write", async () => {
    const opened = await open();
    const before = opened.standIn.snapshot();
    await opened.session.read();
    await expect(opened.session.write(plan(), aState(), { signal: { aborted: true } })).rejects.toMatchObject({
      kind: "cancelled",
    });
    expect(opened.standIn.snapshot()).toEqual(before);
  });

  test("once the first write is done a cancel comes too late: the work is carried to its end", async () => {
    const opened = await open();
    const signal = { aborted: false };
    await opened.session.read();
    await opened.session.write(plan(), aState(), {
      signal,
      progress: () => {
        signal.aborted = true;
      },
    });
    expect(valueAt(opened.book, SHEET, 3, 4)).not.toBe(BUSY);
  });
});

describe("sheets in use", () => {
  test("a filtered table gets the marks of its hidden rows too, in their own rows", async () => {
    const book = peopleBook();
    book.sheets[0]!.autoFilter = { rect: { r0: 2, c0: 0, r1: 7, c1: 2 }, filtered: true };
    book.sheets[0]!.hiddenRows = new Set([4, 5]);
    const opened = await open(book);
    await writeOnce(opened);
    expect(valueAt(book, SHEET, 5, 4)).toBe("Lỗi");
    expect([...book.sheets[0]!.hiddenRows]).toEqual([4, 5]);
  });

  test("Excel's events are on again after a run, and after a refused one", async () => {
    const opened = await open();
    await writeOnce(opened);
    expect(await eventsOf(opened)).toBe(true);
    await opened.session.read();
    opened.standIn.resetCounters();
    opened.standIn.setFaults([{ request: 2, kind: "refuse" }]);
    await expect(opened.session.write(plan(), aState())).rejects.toBeInstanceOf(Error);
    opened.standIn.setFaults([]);
    expect(await eventsOf(opened)).toBe(true);
  });

  test("an officer's table keeps its name where ours would have had it", async () => {
    const book = peopleBook();
    book.sheets[1]!.tables.push({
      id: "9",
      name: "KetQuaKiemTra",
      rect: { r0: 0, c0: 0, r1: 1, c1: 0 },
      showHeaders: true,
      showTotals: false,
      style: "",
      showBandedRows: true,
      showFilterButton: true,
      loaded: false,
    });
    const opened = await open(book);
    await writeOnce(opened);
    await writeOnce(opened, plan({ documents: [results(["Một", "Hai"])] }));
    expect(sheet(opened, "Kết quả kiểm tra").tables.map(({ name }) => name)).toEqual(["KetQuaKiemTra_2"]);
    expect(book.sheets[1]!.tables[0]!.name).toBe("KetQuaKiemTra");
  });
});

async function eventsOf({ standIn }: Awaited<ReturnType<typeof open>>): Promise<boolean> {
  return standIn.excel.run(async (context) => {
    context.runtime.load("enableEvents");
    await context.sync();
    return context.runtime.enableEvents;
  });
}
