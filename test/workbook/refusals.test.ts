/**
 * A request refused, or done with its answer lost, at every position in turn: the officer's cells stay, and the
 * next run ends as if nothing had happened.
 */
import type { Fault } from "../../src/host";
import type { BookModel } from "../../src/host/model/model";
import {
  again,
  aState,
  BUSY,
  expectLateOnesDone,
  outcome,
  rowMarks,
  meeting,
  open,
  plan,
  results,
  SHEET,
  totals,
  valueAt,
} from "./support";
import type { Opened } from "./support";

const kinds: readonly Fault["kind"][] = ["refuse", "lost"];
const later = plan({
  rowMarks: [
    rowMarks({
      status: ["Lỗi", "Lỗi", "Đạt", "Đạt", "Đạt"],
      content: ["Mai Thành Nam: [Xếp loại] Sai.", "Lê Thị Hoa: [Xếp loại] Trống.", "", "", ""],
    }),
  ],
  documents: [results(["Một", "Hai"]), totals(6), meeting()],
});

async function run(wanted = plan()): Promise<void> {
  const session = await again();
  await session.read();
  await session.write(wanted, aState());
}

/** Cells, formats and sheets of the officer's, without what we write beside them. */
function officers(opened: Opened): unknown {
  const picture = opened.standIn.snapshot() as {
    sheets: { name: string; cells: [string, ...unknown[]][]; merges: unknown; rowHeights: unknown; tables: unknown }[];
  };
  return picture.sheets.slice(0, 2).map(({ name, cells, merges, rowHeights, tables }) => ({
    name,
    cells: cells.filter(([address]) => /^[A-C]\d/u.test(address)),
    merges,
    rowHeights,
    tables,
  }));
}

/** Everything that stands in a cell. */
const texts = ({ sheets }: BookModel): unknown =>
  sheets.map(({ name, rows }) => [
    name,
    [...rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { v, f }]) => (v == null || v === "" ? [] : [[row, column, v, f]])),
    ),
  ]);

const comparable = (snapshot: unknown): unknown =>
  JSON.parse(JSON.stringify(snapshot).replace(/serial=\\"\d+\\"/gu, "")) as unknown;

async function requestsOf(work: () => Promise<unknown>, opened: Opened): Promise<number> {
  opened.standIn.resetCounters();
  await work();
  return opened.standIn.counters.requests;
}

describe.each(kinds)("a request of the first run: %s", (kind) => {
  test("at any position", async () => {
    const fresh = await open();
    const clean = officers(fresh);
    const total = await requestsOf(() => run(), fresh);
    const wanted = comparable(fresh.standIn.snapshot());
    expect(total).toBeGreaterThan(3);
    const outcomes: string[] = [];
    for (let request = 1; request <= total; request++) {
      const opened = await open();
      opened.standIn.resetCounters();
      opened.standIn.setFaults([{ request, kind }]);
      outcomes.push(await outcome(run()));
      expect(officers(opened)).toEqual(clean);
      opened.standIn.setFaults([]);
      await run();
      expect(comparable(opened.standIn.snapshot())).toEqual(wanted);
    }
    expectLateOnesDone(outcomes);
  });
});

describe.each(kinds)("a request of the second run: %s", (kind) => {
  test("at any position; unfinished work is never taken for a result", async () => {
    const fresh = await open();
    await run();
    const total = await requestsOf(() => run(later), fresh);
    const wanted = comparable(fresh.standIn.snapshot());
    const said = texts(fresh.book);
    const outcomes: string[] = [];
    for (let request = 1; request <= total; request++) {
      const opened = await open();
      await run();
      const clean = officers(opened);
      const old = comparable(opened.standIn.snapshot());
      opened.standIn.resetCounters();
      opened.standIn.setFaults([{ request, kind }]);
      outcomes.push(await outcome(run(later)));
      expect(officers(opened)).toEqual(clean);
      const header = valueAt(opened.book, SHEET, 3, 4);
      const isOld = JSON.stringify(comparable(opened.standIn.snapshot())) === JSON.stringify(old);
      // The old marks, the new ones, or a header that says so.
      if (header !== BUSY && !isOld) expect(texts(opened.book)).toEqual(said);
      opened.standIn.setFaults([]);
      await run(later);
      expect(comparable(opened.standIn.snapshot())).toEqual(wanted);
    }
    expectLateOnesDone(outcomes);
  });
});

describe.each(kinds)("a request of clearing: %s", (kind) => {
  test("at any position", async () => {
    const fresh = await open();
    const before = fresh.standIn.snapshot();
    await run();
    const total = await requestsOf(async () => (await again()).clear("everything"), fresh);
    for (let request = 1; request <= total; request++) {
      const opened = await open();
      await run();
      opened.standIn.resetCounters();
      opened.standIn.setFaults([{ request, kind }]);
      await expect((await again()).clear("everything")).rejects.toMatchObject({ name: "WorkbookError" });
      opened.standIn.setFaults([]);
      await (await again()).clear("everything");
      expect(opened.standIn.snapshot()).toEqual(before);
    }
  });
});

test("a sheet that was added but not yet marked is taken up again, not doubled", async () => {
  const opened = await open();
  await opened.standIn.excel.run(async (context) => {
    context.workbook.worksheets.add("Kết quả kiểm tra");
    await context.sync();
  });
  await run();
  expect(opened.book.sheets.map(({ name }) => name).filter((name) => name.startsWith("Kết quả"))).toEqual([
    "Kết quả kiểm tra",
  ]);
});

test("a written sheet that the officer deleted is made anew", async () => {
  const opened = await open();
  await run();
  await opened.standIn.excel.run(async (context) => {
    context.workbook.worksheets.getItem("Tổng hợp số liệu").delete();
    await context.sync();
  });
  await run();
  expect(valueAt(opened.book, "Tổng hợp số liệu", 2, 2)).toBe(5);
  expect(opened.book.sheets.filter(({ name }) => name === "Báo cáo họp")).toHaveLength(1);
  expect(valueAt(opened.book, "Báo cáo họp", 2, 1)).toBe(5);
});

test("marks whose answer was lost are found in the workbook, with no stamp", async () => {
  const opened = await open();
  const session = await again();
  await session.read();
  const sofar = opened.standIn.counters.requests;
  opened.standIn.setFaults([{ request: sofar + 2, kind: "lost" }]);
  await expect(session.write(plan(), aState())).rejects.toMatchObject({ kind: "connectionLost" });
  opened.standIn.setFaults([]);
  const { own } = await (await again()).read();
  expect(own.rowMarks.map(({ stamp }) => stamp)).toEqual([null]);
  expect(own.sheets.map(({ role }) => role).sort()).toEqual(["meeting", "results", "totals"]);
});

describe("refused in the middle of a message, with what came before it done", () => {
  const cases: readonly [string, string][] = [
    ["the officer's sheet", SHEET],
    ["the first written sheet", "Kết quả kiểm tra"],
    ["another written sheet", "Tổng hợp số liệu"],
  ];
  test.each(cases)("because somebody has just protected %s", async (_, name) => {
    const fresh = await open();
    await run();
    await run(later);
    const wanted = comparable(fresh.standIn.snapshot());

    const opened = await open();
    await run();
    const clean = officers(opened);
    const session = await again();
    await session.read();
    const sheet = opened.book.sheets.find((each) => each.name === name)!;
    sheet.protection = { protected: true, options: null };
    await expect(session.write(later, aState())).rejects.toMatchObject({ kind: "sheetProtected" });
    expect(officers(opened)).toEqual(clean);
    if (name !== SHEET) expect(valueAt(opened.book, SHEET, 3, 4)).toBe(BUSY);
    sheet.protection = { protected: false, options: null };
    await run(later);
    expect(comparable(opened.standIn.snapshot())).toEqual(wanted);
  });
});
