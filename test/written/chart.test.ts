/**
 * The meeting sheet's chart and page set-up, as openpyxl and LibreOffice find them in the written file; a second
 * run on that file; clearing.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openSession } from "../../src/actions";
import { columnLetters } from "../../src/domain/sheet/address";
import { createStandIn } from "../../src/host";
import type { ReadSheet } from "../support/office";
import { convert, readBack, withLibreOffice, withOpenpyxl } from "../support/office";
import { caseFile } from "../support/samples";
import type { Validated } from "../support/validate";
import { discard, validate } from "../support/validate";

const MEETING = "Báo cáo họp";
let run: Validated | undefined;
beforeAll(() => {
  run = validate(caseFile("dang-ky-2021"));
}, 120_000);
afterAll(() => discard(run));

const placed = (reference: string): { sheet: string; column: string; rows: [number, number] } => {
  const [, sheet, column, first, last] = /^'?(.*?)'?!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(
    reference.replace(/^\$(?=')/, ""),
  )!;
  return { sheet: sheet!, column: column!, rows: [Number(first), Number(last ?? first)] };
};

/** Texts and figures that a reference stands for, from the cells themselves. */
const cellsOf = (sheet: ReadSheet, reference: string): unknown[] => {
  const {
    column,
    rows: [first, last],
  } = placed(reference);
  return Array.from(
    { length: last - first + 1 },
    (_, index) => sheet.cells[`${column}${first + index}`]?.cached ?? null,
  );
};

function check(sheet: ReadSheet): void {
  expect(sheet.drawn).toHaveLength(1);
  const [chart] = sheet.drawn;
  expect(chart!.kinds).toEqual(["BarChart", "LineChart"]);
  expect(chart!.title).toContain("2021");
  expect(chart!.series.map(({ name }) => name)).toEqual([
    "Hoàn thành xuất sắc nhiệm vụ",
    "Hoàn thành tốt nhiệm vụ",
    "Chỉ tiêu hoàn thành xuất sắc",
  ]);
  for (const { values, cached, categories, labels } of chart!.series) {
    expect([placed(values).sheet, placed(categories).sheet]).toEqual([MEETING, MEETING]);
    const figures = cellsOf(sheet, values).map(Number);
    // Five units and the bloc.
    expect(figures).toHaveLength(6);
    cached.map(Number).forEach((figure, index) => expect(figure).toBeCloseTo(figures[index]!, 9));
    expect(labels).toEqual(cellsOf(sheet, categories));
  }
  expect(chart!.series[2]!.cached.map(Number)).toEqual([0.3, 0.3, 0.3, 0.3, 0.3, 0.3]);
  // On the page, which ends before the column of its names.
  const [from, to] = chart!.at.map((corner) => corner![1]);
  expect([from, columnLetters(to! + 1) < placed(chart!.series[0]!.categories).column]).toEqual([0, true]);
}

withOpenpyxl("openpyxl", () => {
  test("finds the chart, its cells, its corners; page set-up, print titles and names of the written sheets", () => {
    const book = readBack(run!.out);
    const meeting = book.sheets[MEETING]!;
    check(meeting);
    const [, end] = meeting.drawn[0]!.at;
    expect(end).not.toBeNull();
    expect(meeting.print).toMatchObject({ paper: 9, differentFirst: true, header: ["&P", null] });
    for (const sheet of [MEETING, "Tóm tắt", "Phụ lục IV", "Tổng hợp số liệu", "Kết quả kiểm tra"]) {
      const { print } = book.sheets[sheet]!;
      expect({ sheet, paper: print.paper, area: print.area === null }).toEqual({ sheet, paper: 9, area: false });
      for (const margin of print.margins as number[]) expect(margin).toBeGreaterThan(0.5);
    }
    expect(book.sheets["Kết quả kiểm tra"]!.print.titleRows).toMatch(/^\$?\d+:\$?\d+$/);
    expect(
      book.names.flatMap(([name, reference, , hidden]) =>
        /^_SoThiDua\.(brief|meeting|remarks|totals|results)$/.test(name) ? [[name, reference, hidden]] : [],
      ),
    ).toEqual([
      ["_SoThiDua.brief", "'Tóm tắt'!$A$1", true],
      ["_SoThiDua.meeting", "'Báo cáo họp'!$A$1", true],
      ["_SoThiDua.remarks", "'Phụ lục IV'!$A$1", true],
      ["_SoThiDua.results", "'Kết quả kiểm tra'!$A$1", true],
      ["_SoThiDua.totals", "'Tổng hợp số liệu'!$A$1", true],
    ]);
  }, 120_000);

  test("after a second run on the result there is still one chart", () => {
    const second = validate(run!.out);
    try {
      check(readBack(second.out, MEETING).sheets[MEETING]!);
    } finally {
      discard(second);
    }
  }, 120_000);

  test("clearing takes the chart out of the file with its sheet", async () => {
    const standIn = await createStandIn(new Uint8Array(readFileSync(run!.out)), "out.xlsx");
    (globalThis as { Excel?: unknown }).Excel = standIn.excel;
    try {
      const session = await openSession();
      await session.read();
      await session.clear("marks");
      const file = join(run!.folder, "cleared.xlsx");
      writeFileSync(file, await standIn.save());
      const book = readBack(file);
      expect(book.order).toEqual(readBack(caseFile("dang-ky-2021")).order);
      expect(Object.values(book.sheets).map(({ charts }) => charts)).toEqual(
        Object.values(readBack(caseFile("dang-ky-2021")).sheets).map(({ charts }) => charts),
      );
    } finally {
      standIn.dispose();
      delete (globalThis as { Excel?: unknown }).Excel;
    }
  }, 120_000);
});

withLibreOffice("LibreOffice", () => {
  test("opens the chart with its cells and writes it again", () => {
    const converted = convert(run!.out);
    try {
      const [chart] = readBack(converted.path, MEETING).sheets[MEETING]!.drawn;
      expect(chart!.kinds).toEqual(["BarChart", "LineChart"]);
      const own = readBack(run!.out, MEETING).sheets[MEETING]!.drawn[0]!;
      expect(chart!.series.map(({ values, categories }) => [placed(values), placed(categories)])).toEqual(
        own.series.map(({ values, categories }) => [placed(values), placed(categories)]),
      );
      // Recalculated by LibreOffice, the same figures.
      chart!.series.forEach(({ cached }, index) =>
        cached
          .map(Number)
          .forEach((figure, at) => expect(figure).toBeCloseTo(Number(own.series[index]!.cached[at]), 9)),
      );
    } finally {
      converted.remove();
    }
  }, 180_000);
});
