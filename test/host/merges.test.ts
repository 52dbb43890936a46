/** Merging: which areas become one, and that the work does not grow with those that lie elsewhere. */
import { aBook } from "../support/books";
import { open } from "./support";

describe("merged areas are found by their rows", () => {
  /** A sheet with that many merged areas; counts how often anyone looks at one of them. */
  function counted(areas: number) {
    const book = aBook({ A: [] });
    let looks = 0;
    book.sheets[0]!.merges = Array.from({ length: areas }, (_, row) => ({
      get r0() {
        looks += 1;
        return row;
      },
      c0: 0,
      r1: row,
      c1: 1,
    }));
    return { book, looks: () => looks };
  }

  test("each is looked at a few times, however many rows are merged beside them", async () => {
    const { book, looks } = counted(2_000);
    const host = await open(book);
    await host.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      sheet.getRange("D1:E1000").merge(true);
      for (let row = 1_001; row <= 1_300; row += 1) sheet.getRange(`D${row}:E${row}`).merge();
      await context.sync();
    });
    expect(book.sheets[0]!.merges).toHaveLength(3_300);
    // Each of 1,300 new areas looking through all of them would be 2,600,000.
    expect(looks()).toBeLessThan(20_000);
  });

  test.each([
    ["a new one takes in whole what it touches", "B2:D2", "C1:C3", ["B1:D3"]],
    ["a chain of touched ones is taken in", "A1:B1", "B1:C2", ["A1:C2"]],
    ["an inner one is swallowed", "B2:C2", "A1:D4", ["A1:D4"]],
    ["the same again stays one", "A1:B2", "A1:B2", ["A1:B2"]],
    ["beside each other both stay", "A1:B1", "C1:D1", ["A1:B1", "C1:D1"]],
  ])("%s", async (_, first, second, left) => {
    const host = await open({ A: [] });
    await host.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      sheet.getRange(first).merge();
      sheet.getRange(second).merge();
      await context.sync();
    });
    expect(host.snapshot()).toMatchObject({ sheets: [{ merges: left }] });
  });

  test("across over an area of several rows: rows that it covers become one with it", async () => {
    const host = await open({ A: [] });
    await host.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      sheet.getRange("B2:B3").merge();
      sheet.getRange("A1:C4").merge(true);
      await context.sync();
    });
    expect(host.snapshot()).toMatchObject({ sheets: [{ merges: ["A1:C1", "A2:C3", "A4:C4"] }] });
  });

  test("areas of many rows are found too", async () => {
    const host = await open({ A: [] });
    await host.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      sheet.getRange("A1:A200").merge();
      sheet.getRange("A100:B100").merge();
      await context.sync();
    });
    expect(host.snapshot()).toMatchObject({ sheets: [{ merges: ["A1:B200"] }] });
  });
});
