/**
 * The written sheets on paper: each kind of sheet from each sample workbook, printed by LibreOffice and measured
 * word by word with poppler.
 *
 * Text counts as cut when a cell's page does not hold exactly its text within the cell's rectangle (see TOLERANCE
 * in test/support/pagesLayout.ts: 3 pt; a line that is cut off misses by ten). Nothing else may stand on a page but
 * the page number, repeated title rows and what stands in a chart.
 *
 * Without Calibri's metric twin Carlito LibreOffice makes columns a third wider and shrinks the page: both are tried.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { columnLetters } from "../../src/domain/sheet/address";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { chartFaults, headlessPages, lonelyHeadings, nearlyEmpty, pageNumberFaults } from "../support/pagesFaults";
import { Layout, textFaults } from "../support/pagesLayout";
import {
  type PdfPage,
  type PrintedSheet,
  fontFamilies,
  fontsWithout,
  pdfFonts,
  printer,
  readPdf,
  withPrinter,
} from "../support/pagesPrinted";
import { ANNEXES } from "../support/ownSheets";
import { CASES, caseFile } from "../support/samples";
import { type Validated, discard, validate } from "../support/validate";

const TOTALS = "Tổng hợp số liệu";
const MEETING = "Báo cáo họp";
const BRIEF = "Tóm tắt";
const OURS = [TOTALS, BRIEF, MEETING, ...ANNEXES];
/** Drawn up for the second meeting, and for the first one besides. */
const VOTE = ["Phiếu biểu quyết", "Biên bản kiểm phiếu", "Biên bản họp", "Tờ trình", "Danh sách đề nghị"];
const PLEDGES = "Giao ước";
/** Pages that they take at most for the sample: nothing is voted yet, so the list has nobody to name. */
const MOST_PAGES: Readonly<Record<string, number>> = {
  "Phiếu biểu quyết": 3,
  "Biên bản kiểm phiếu": 4,
  "Biên bản họp": 6,
  "Tờ trình": 2,
  "Danh sách đề nghị": 1,
  [PLEDGES]: 2,
};
const isOurs = (sheet: string): boolean => OURS.includes(sheet) || sheet.startsWith("Phiếu - ");
const isUpright = (sheet: string): boolean => sheet === BRIEF || sheet === MEETING;

interface Printed {
  sheet: PrintedSheet;
  layout: Layout;
  pdf: PdfPage[];
}
const withPages = (sheet: PrintedSheet): Printed => ({ sheet, layout: new Layout(sheet), pdf: readPdf(sheet.pdf) });

/** Sheets in the workbook's order, from the file itself. */
function sheetsOf(file: string): string[] {
  const text = strFromU8(
    unzipSync(readFileSync(file), { filter: ({ name }) => name === "xl/workbook.xml" })["xl/workbook.xml"]!,
  );
  return [...text.matchAll(/<sheet [^>]*?name="([^"]*)"/gu)].map(([, name]) => name!.replaceAll("&amp;", "&"));
}

/** Carlito here: the second run tells something the first does not. */
const hasCarlito = /Carlito/u.test(fontFamilies());
/** Debian 12 has Vietnamese letters in fonts-liberation2 only, later ones in fonts-liberation. */
const isVietnamese = /Liberation Serif/u.test(fontFamilies("1ed9"));
if (!isVietnamese && process.env.REQUIRE_LIBREOFFICE === "1")
  throw new Error("Liberation Serif has no Vietnamese letters here: install fonts-liberation2.");

const runs: Record<string, Validated> = {};
/** By name of the sample; second: with Carlito. */
const plain: Record<string, Printed[]> = {};
const second: Record<string, Printed[]> = {};
let papers: Printed[] = [];
let voted: Validated;
let folder = "";
let print: ReturnType<typeof printer>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "so-thi-dua-pages-"));
  for (const name of CASES) runs[name] = validate(caseFile(name), "--slips");
  voted = validate(caseFile(CASES[0]), "--phase", "binh-xet");
}, 300_000);
afterAll(() => {
  discard(...Object.values(runs), voted);
  rmSync(folder, { recursive: true, force: true });
});

const job = (name: string) => ({ workbook: runs[name]!.out, sheets: sheetsOf(runs[name]!.out).filter(isOurs) });
const printed = (which: readonly string[], to: string): Record<string, Printed[]> => {
  const books = print(which.map(job), mkdtempSync(join(folder, to)));
  return Object.fromEntries(which.map((name, index) => [name, books[index]!.map(withPages)]));
};
const each = (sheets: readonly Printed[], faults: (printed: Printed) => readonly unknown[]) =>
  Object.fromEntries(sheets.map((one) => [one.sheet.name, faults(one)]));
const none = (sheets: readonly Printed[]) => Object.fromEntries(sheets.map(({ sheet }) => [sheet.name, []]));

/** Letters have a table that goes on over their pages; the other upright papers have none. */
const isAcross = (sheet: string): boolean => !isUpright(sheet) && !sheet.startsWith("Phiếu - ");

/** The table's head stands on the pages after its own, and only there. */
function headsRepeated({ sheet, layout, pdf }: Printed): void {
  const header = sheet.cells.filter(({ row, text }) => row === sheet.titles!.first && text !== "");
  expect(header.map(({ text }) => text)).toEqual(expect.arrayContaining(["STT"]));
  const bare = (text: string) => text.replace(/\s+/gu, "");
  const own = layout.pageOf(sheet.titles!.first).number;
  pdf.forEach(({ pieces }, index) => {
    const top = header.map((cell) => {
      const { left, right } = layout.boxOf(cell, { ...layout.pages[index]!, repeated: true });
      const end = layout.body.top + layout.span(cell.row, cell.row + cell.rows - 1);
      const inside = pieces.filter(
        (piece) =>
          piece.left >= left - 1 &&
          piece.right <= right + 1 &&
          (piece.top + piece.bottom) / 2 > layout.body.top &&
          (piece.top + piece.bottom) / 2 < end,
      );
      return (
        bare(
          inside
            .sort((a, b) => a.top - b.top || a.left - b.left)
            .map(({ text }) => text)
            .join(""),
        ) === bare(cell.text)
      );
    });
    if (index + 1 > own)
      expect({ sheet: sheet.name, page: index + 1, top }).toEqual({
        sheet: sheet.name,
        page: index + 1,
        top: header.map(() => true),
      });
    else if (index + 1 < own) expect(top.every(Boolean)).toBe(false);
  });
}

function checks(all: Record<string, Printed[]>, which: readonly string[]): void {
  test.each(which)("%s: A4, a page in the PDF for each of the sheet's, none of them nearly empty", (name) => {
    const sheets = all[name]!;
    expect(sheets.map(({ sheet }) => sheet.name)).toEqual(job(name).sheets);
    for (const { sheet, layout, pdf } of sheets) {
      expect(pdf.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
        layout.pages.map(() => (isAcross(sheet.name) ? [842, 595] : [595, 842])),
      );
      expect(sheet.page).toMatchObject({ landscape: isAcross(sheet.name), hasFooter: false, headerShared: false });
      // Rows that would fill a page take no more than two and a half.
      const room = layout.body.bottom - layout.body.top;
      expect(pdf.length).toBeLessThanOrEqual(
        Math.ceil((layout.span(sheet.area.firstRow, sheet.area.lastRow) / room) * 2.5),
      );
    }
    expect(each(sheets, ({ layout }) => nearlyEmpty(layout))).toEqual(none(sheets));
  });

  test.each(which)("%s: every word stands whole within its cell, and nothing else is on the page", (name) => {
    expect(each(all[name]!, ({ layout, pdf }) => textFaults(layout, pdf).slice(0, 20))).toEqual(none(all[name]!));
  });

  test.each(which)("%s: no heading is left alone at the foot of a page, no chart is torn or covers text", (name) => {
    expect(each(all[name]!, ({ layout }) => [...lonelyHeadings(layout), ...chartFaults(layout)])).toEqual(
      none(all[name]!),
    );
  });

  test.each(which)("%s: the page number stands in the top centre from page 2 on", (name) => {
    expect(each(all[name]!, ({ layout, pdf }) => pageNumberFaults(layout, pdf))).toEqual(none(all[name]!));
  });

  test.each(which)(
    "%s: the annex's and the slips' header rows are repeated on the pages after them, and only there",
    (name) => {
      for (const { sheet, layout, pdf } of all[name]!) {
        if (sheet.name === TOTALS || isUpright(sheet.name)) {
          expect(sheet.titles).toBeNull();
          continue;
        }
        headsRepeated({ sheet, layout, pdf });
      }
    },
  );
}

withPrinter("printed without Carlito", () => {
  beforeAll(() => {
    print ??= printer(folder);
    const books = print(
      [...CASES.map(job), { workbook: voted.out, sheets: VOTE }, { workbook: runs[CASES[0]]!.out, sheets: [PLEDGES] }],
      mkdtempSync(join(folder, "plain")),
      fontsWithout(["Carlito", "Calibri"], folder),
    );
    CASES.forEach((name, index) => (plain[name] = books[index]!.map(withPages)));
    papers = books.slice(CASES.length).flat().map(withPages);
  }, 300_000);

  checks(plain, CASES);

  describe("the papers of the vote and the pledges", () => {
    test("A4, no more pages than a meeting has patience for, none of them nearly empty", () => {
      expect(papers.map(({ sheet }) => sheet.name)).toEqual(Object.keys(MOST_PAGES));
      for (const { sheet, layout, pdf } of papers) {
        const isLandscape = sheet.name === PLEDGES;
        expect([sheet.name, pdf.map(({ width, height }) => [Math.round(width), Math.round(height)])]).toEqual([
          sheet.name,
          layout.pages.map(() => (isLandscape ? [842, 595] : [595, 842])),
        ]);
        expect(sheet.page).toMatchObject({ landscape: isLandscape, hasFooter: false, headerShared: false });
        expect([sheet.name, Math.max(pdf.length, MOST_PAGES[sheet.name]!)]).toEqual([
          sheet.name,
          MOST_PAGES[sheet.name],
        ]);
      }
      expect(each(papers, ({ layout }) => nearlyEmpty(layout))).toEqual(none(papers));
    });

    test("every word stands whole within its cell, no heading is left alone, pages have their numbers", () => {
      expect(each(papers, ({ layout, pdf }) => textFaults(layout, pdf).slice(0, 20))).toEqual(none(papers));
      expect(each(papers, ({ layout }) => lonelyHeadings(layout))).toEqual(none(papers));
      expect(each(papers, ({ layout, pdf }) => pageNumberFaults(layout, pdf))).toEqual(none(papers));
    });

    test("a page that begins within a table begins with its head", () => {
      const repeated = papers.filter(({ sheet }) => sheet.titles !== null);
      repeated.forEach(headsRepeated);
      expect(repeated.filter(({ pdf }) => pdf.length > 1).length).toBeGreaterThan(2);
      expect(each(papers, ({ layout }) => headlessPages(layout))).toEqual(none(papers));
      const { sheet } = papers.find((one) => one.sheet.name === "Tờ trình")!;
      const second = sheet.cells.find(({ column, text }) => column === 1 && text === "2")!.row;
      expect(headlessPages(new Layout({ ...sheet, breaks: [{ row: second, manual: true }] }))).toHaveLength(1);
    });

    test("set in Times New Roman, no formula fails", () => {
      for (const { sheet } of papers) {
        expect([...new Set(sheet.cells.map(({ font }) => font))]).toEqual(["Times New Roman"]);
        expect(sheet.headerFont).toBe("Times New Roman/13");
        expect(sheet.cells.filter(({ error, text }) => error !== 0 || /^(?:#|Err:)/u.test(text))).toEqual([]);
        if (!isVietnamese) continue;
        const others = pdfFonts(sheet.pdf).filter(
          ({ name, embedded }) => !embedded || !/^LiberationSerif(?:-Bold|-Italic|-BoldItalic)?$/u.test(name),
        );
        expect([sheet.name, others]).toEqual([sheet.name, []]);
      }
    });
  });

  test.each(CASES)("%s: every cell and the page number are set in Times New Roman", (name) => {
    for (const { sheet } of plain[name]!) {
      expect([...new Set(sheet.cells.map(({ font }) => font))]).toEqual(["Times New Roman"]);
      expect(sheet.headerFont).toBe("Times New Roman/13");
    }
  });

  (isVietnamese ? test.each(CASES) : test.skip.each(CASES))(
    `%s: the PDF embeds Liberation Serif and no other font${isVietnamese ? "" : " (not run: Liberation Serif has no Vietnamese letters here)"}`,
    (name) => {
      for (const { sheet } of plain[name]!) {
        const fonts = pdfFonts(sheet.pdf);
        expect(fonts.length).toBeGreaterThan(1);
        expect(
          fonts.filter((font) => !font.embedded || !/^LiberationSerif(?:-Bold|-Italic|-BoldItalic)?$/u.test(font.name)),
        ).toEqual([]);
      }
    },
  );

  test.each(CASES)("%s: recalculated, no formula fails, and the key figures are those of the JSON", (name) => {
    for (const { sheet } of plain[name]!)
      expect(
        sheet.cells
          .filter(({ error, text }) => error !== 0 || /^(?:#|Err:)/u.test(text))
          .map(({ row, column, text }) => ({ sheet: sheet.name, row, column, text })),
      ).toEqual([]);
    const { sheet } = plain[name]!.find((one) => one.sheet.name === MEETING)!;
    const { totals } = runs[name]!.report;
    const start = sheet.cells.find(({ text }) => /^II\. /u.test(text))!.row;
    const end = sheet.cells.find(({ text }) => /^III\. /u.test(text))!.row;
    const rowsOf = new Map(
      sheet.cells
        .filter(({ row, column, text }) => row > start && row < end && column <= 2 && text !== "")
        .map(({ text, row }) => [text.replace(/\s+/gu, " "), row]),
    );
    const figures = (label: string) => {
      const at = (column: number) =>
        sheet.cells.find((cell) => cell.row === rowsOf.get(label) && cell.column === column);
      const shares = [7, 9].map((column) => at(column)?.value);
      return {
        numbers: [5, 6, 8, 10, 11, 12, 13].map((column) =>
          /\d/u.test(at(column)?.text ?? "") ? at(column)!.value : null,
        ),
        shares,
        isLive: [5, 6, 7].every((column) => at(column)?.isFormula === true),
      };
    };
    const expected = (t: Record<string, unknown>) => {
      const [people, excellent, good] = [Number(t.people), Number(t.excellent), Number(t.good)];
      return {
        numbers: [people, excellent, excellent + good, t.ldtt, t.cstdcs, t.cstdNganh, t.departments],
        shares: [excellent / people, (excellent + good) / people].map((share) => expect.closeTo(share, 9) as number),
        isLive: true,
      };
    };
    for (const [unit, own] of Object.entries(totals.units))
      expect({ unit, ...figures(unit) }).toEqual({ unit, ...expected(own) });
    expect(figures("Toàn khối")).toEqual(expected(totals.bloc));
    expect(figures("Chỉ tiêu của khối").shares).toEqual([expect.closeTo(0.3, 9), expect.closeTo(1, 9)]);
  });

  describe("the measurements are awake", () => {
    const sample = () => plain[CASES[0]]!.find(({ sheet }) => sheet.name === MEETING)!;

    test("a row half as high as its text and a column too narrow for its figures are found in a copy", () => {
      const { sheet } = sample();
      const [tall] = sheet.cells
        .filter(({ rows }) => rows === 1)
        .sort((one, other) => other.text.length - one.text.length) as [(typeof sheet.cells)[number]];
      const figure = sheet.cells.find(
        ({ row, column, columns, isFormula, text }) =>
          columns === 1 && isFormula && column > 4 && /^\d+[.,]\d%$/u.test(text) && row > 20,
      )!;
      const copy = join(folder, "changed.xlsx");
      changeSheet(runs[CASES[0]]!.out, copy, MEETING, (xml) =>
        xml
          .replace(new RegExp(`<row [^>]*\\br="${tall.row}"[^>]*>`, "u"), (tag) =>
            tag.replace(/ht="([\d.]+)"/u, (_, height: string) => `ht="${Number(height) / 2}"`),
          )
          .replace(
            new RegExp(`<col min="5" max="\\d+" width="[\\d.]+"`, "u"),
            (columns) =>
              `<col min="${figure.column}" max="${figure.column}" width="2" customWidth="1"/>${columns.replace('min="5"', `min="${figure.column + 1}"`)}`,
          ),
      );
      const [[changed]] = print(
        [{ workbook: copy, sheets: [MEETING] }],
        mkdtempSync(join(folder, "changed")),
        fontsWithout(["Carlito", "Calibri"], folder),
      ) as [[PrintedSheet]];
      const faults = textFaults(new Layout(changed), readPdf(changed.pdf));
      const letter = columnLetters(tall.column);
      expect(faults.map(({ cell }) => cell)).toContain(`${letter}${tall.row}`);
      expect(
        faults.some(
          ({ cell, what }) => cell === `${columnLetters(figure.column)}${figure.row}` && what.includes("###"),
        ),
      ).toBe(true);
    }, 120_000);

    test("a heading at the foot, a page of one line, a torn chart and a missing page number are found", () => {
      const { sheet, pdf } = sample();
      const heading = sheet.cells.find(({ text }) => /^III\. /u.test(text))!.row;
      const broken = (...rows: number[]) =>
        new Layout({ ...sheet, breaks: rows.map((row) => ({ row, manual: true })) });
      expect(lonelyHeadings(broken(heading + 1))).toHaveLength(1);
      expect(nearlyEmpty(broken(heading, heading + 1))).toHaveLength(1);
      const layout = new Layout(sheet);
      const [chart] = sheet.charts;
      const under = [...sheet.rows].filter(([, { at }]) => at <= chart!.top).at(-1)![0];
      const shifted = { ...sheet, charts: [{ ...chart!, top: chart!.top + chart!.height / 2 }] };
      expect(chartFaults(new Layout({ ...shifted, breaks: [{ row: under + 1, manual: true }] }))).not.toEqual([]);
      expect(
        pageNumberFaults(
          layout,
          pdf.map((each) => ({ ...each, pieces: each.pieces.slice(1) })),
        ),
      ).not.toEqual([]);
      expect(
        textFaults(
          layout,
          pdf.map((each) => ({
            ...each,
            pieces: [...each.pieces, { text: "STT", left: 700, right: 720, top: 500, bottom: 512 }],
          })),
        ).length,
      ).toBeGreaterThan(0);
    });
  });
});

(hasCarlito
  ? withPrinter
  : (name: string, body: () => void) => describe.skip(`${name} (not run: no Carlito here)`, body))(
  "printed with Carlito, which is as wide as Calibri",
  () => {
    const two = [CASES[0], CASES[3]];
    beforeAll(() => {
      print ??= printer(folder);
      Object.assign(second, printed(two, "carlito"));
    }, 300_000);
    checks(second, two);
  },
);

/** A copy of a workbook with one sheet's XML changed; fails where nothing changed. */
function changeSheet(from: string, to: string, sheet: string, change: (xml: string) => string): void {
  const parts = unzipSync(readFileSync(from));
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`, "u").exec(
    strFromU8(parts["xl/workbook.xml"]!),
  )![1]!;
  const relation = strFromU8(parts["xl/_rels/workbook.xml.rels"]!)
    .match(/<Relationship [^>]*>/gu)!
    .find((each) => each.includes(`Id="${id}"`))!;
  const path = `xl/${/Target="\/?(?:xl\/)?([^"]+)"/u.exec(relation)![1]!}`;
  const before = strFromU8(parts[path]!);
  const after = change(before);
  if (after === before) throw new Error("Nothing was changed.");
  writeFileSync(to, zipSync({ ...parts, [path]: strToU8(after) }));
}
