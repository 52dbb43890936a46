import { again, aState, rowMarks, open, peopleBook, plan, SHEET, writeOnce } from "./support";
import type { BookModel } from "../../src/host/model/model";

/** A workbook with things of the officer's that resemble ours. */
function richBook(): BookModel {
  const book = peopleBook();
  const [list, other] = book.sheets;
  list!.columnWidths.set(3, 77);
  list!.conditionalFormats.push({
    id: "{CF}",
    type: "Custom",
    rects: [{ r0: 3, c0: 1, r1: 7, c1: 1 }],
    formula: "LEN($B4)>20",
    fill: "#00FF00",
    fontColor: "",
    bold: null,
    edges: {},
    stopIfTrue: false,
    loaded: false,
  });
  list!.rowHeights.set(4, 33);
  book.names.push({
    name: "DanhSach",
    formula: `='${SHEET}'!$A$4:$C$8`,
    visible: true,
    scope: null,
    comment: "của cán bộ",
  });
  book.names.push({
    name: "Print_Area",
    formula: `='${other!.name}'!$A$1:$B$2`,
    visible: true,
    scope: other!.id,
    comment: "",
  });
  book.customXml.push({
    id: "{11111111-1111-1111-1111-111111111111}",
    namespaceUri: "urn:other",
    xml: '<x xmlns="urn:other"/>',
  });
  return book;
}

describe("«Bỏ đánh dấu»", () => {
  test("leaves the workbook exactly as it was", async () => {
    const opened = await open(richBook());
    const before = opened.standIn.snapshot();
    await writeOnce(opened);
    await writeOnce(
      opened,
      plan({ rowMarks: [rowMarks({ lastRow: 8, content: ["", "", "", "", "Đỗ Quang Huy: [Xếp loại] Sai."] })] }),
    );
    expect(opened.standIn.snapshot()).not.toEqual(before);
    await (await again()).clear("marks");
    expect(opened.standIn.snapshot()).toEqual(before);
  });

  test("keeps what the officer decided, in a part of its own", async () => {
    const opened = await open();
    const before = opened.standIn.snapshot() as { customXml: unknown };
    await writeOnce(opened, plan(), aState({ mapping: { "Danh sách": "Xếp loại & «thứ hạng» <ĐK>" } }));
    await opened.session.clear("marks");
    const after = opened.standIn.snapshot() as { customXml: unknown[] };
    expect({ ...after, customXml: before.customXml }).toEqual(before);
    expect(after.customXml).toHaveLength(1);
    const { state } = await (await again()).read();
    expect(state).toEqual({
      version: 1,
      decisions: { mapping: { "Danh sách": "Xếp loại & «thứ hạng» <ĐK>" } },
      lastRun: null,
    });
  });

  test("asks Excel little, however many rows there are", async () => {
    const opened = await open();
    await writeOnce(opened);
    opened.standIn.resetCounters();
    await opened.session.clear("marks");
    expect(opened.standIn.counters.requests).toBeLessThanOrEqual(4);
  });

  test("on a workbook that was never written does nothing", async () => {
    const opened = await open();
    const before = opened.standIn.snapshot();
    await opened.session.clear("marks");
    expect(opened.standIn.snapshot()).toEqual(before);
  });

  test("refuses before anything goes where marks stand on a protected sheet", async () => {
    const opened = await open();
    await writeOnce(opened);
    opened.book.sheets[0]!.protection = { protected: true, options: null };
    const before = opened.standIn.snapshot();
    await expect(opened.session.clear("marks")).rejects.toMatchObject({ kind: "sheetProtected", sheet: SHEET });
    expect(opened.standIn.snapshot()).toEqual(before);
  });

  test("refuses before anything goes where written sheets cannot be deleted", async () => {
    const opened = await open();
    await writeOnce(opened);
    opened.book.structureProtected = true;
    await expect(opened.session.clear("marks")).rejects.toMatchObject({ kind: "structureProtected" });
    expect(opened.book.sheets).toHaveLength(5);
  });

  test("leaves a print area that the officer set afterwards", async () => {
    const opened = await open();
    await writeOnce(opened);
    opened.book.names.find(({ name, scope }) => name === "Print_Area" && scope === opened.book.sheets[0]!.id)!.formula =
      `='${SHEET}'!$B$2:$E$20`;
    await opened.session.clear("marks");
    expect(opened.book.names.map(({ formula }) => formula)).toEqual([`='${SHEET}'!$B$2:$E$20`]);
  });

  test("gives back the widths of two tables that share their columns of marks", async () => {
    const book = peopleBook();
    const opened = await open(book);
    const before = opened.standIn.snapshot();
    const upper = rowMarks({ tableId: "1", lastRow: 5, status: ["Đạt", "Lỗi"], content: ["", "x"] });
    const lower = rowMarks({
      tableId: "2",
      headerRow: 6,
      firstRow: 7,
      lastRow: 8,
      status: ["Đạt", "Đạt"],
      content: ["", ""],
    });
    await writeOnce(opened, plan({ rowMarks: [upper] }));
    await writeOnce(opened, plan({ rowMarks: [upper, lower] }));
    await opened.session.clear("marks");
    expect(opened.standIn.snapshot()).toEqual(before);
  });
});

describe("«Xóa mọi dấu vết»", () => {
  test("takes the decisions too", async () => {
    const opened = await open(richBook());
    const before = opened.standIn.snapshot();
    await writeOnce(opened, plan(), aState({ waivers: ["a"] }));
    await opened.session.clear("everything");
    expect(opened.standIn.snapshot()).toEqual(before);
  });
});
