/**
 * What an officer would send back about a printed sheet, besides cut text: pages nearly empty, headings left alone,
 * page numbers, torn charts.
 */
import type { PdfPage, PrintedCell, PrintedSheet } from "./pagesPrinted";
import type { Fault, LaidPage, Layout } from "./pagesLayout";
import { chartBox } from "./pagesLayout";

/** Least part of a page's height that is used. */
const LEAST_USED = 0.12;
/** Fill of the tables' header cells, as LibreOffice gives colours. */
const HEAD_FILL = 0xddebf7;
/** Fill of the rows over a table's parts. */
const GROUP_FILL = 0xededed;
/** Size of running text and headings; notes under tables are smaller. */
const TEXT_SIZE = 12;

const shows = (cell: PrintedCell): boolean => cell.text !== "";
const filled = (cell: PrintedCell): boolean => cell.fill !== -1;

/** Last row of a page on which something stands. */
function lastShown({ sheet }: Layout, page: LaidPage): number {
  const charts = sheet.charts.map(
    (chart) => [...sheet.rows].filter(([, { at }]) => at < chart.top + chart.height).at(-1)![0],
  );
  const ends = sheet.cells.filter((cell) => shows(cell) || filled(cell)).map((cell) => cell.row + cell.rows - 1);
  return Math.max(page.firstRow, ...[...ends, ...charts].filter((row) => row >= page.firstRow && row <= page.lastRow));
}

/**
 * All pages but the last use more than `LEAST_USED` of their height; on the last stands more than the sign of the
 * end.
 */
export function nearlyEmpty(layout: Layout): Fault[] {
  const { sheet, body } = layout;
  const last = layout.pages.at(-1)!;
  const ended = new Set(sheet.cells.filter((cell) => cell.row >= last.firstRow && shows(cell)).map(({ row }) => row))
    .size;
  const end = layout.pages.length > 1 && ended < 2 ? [{ page: last.number, cell: "", what: "holds one row" }] : [];
  return [
    ...end,
    ...layout.pages.slice(0, -1).flatMap((page) => {
      const titles = page.repeated ? layout.span(sheet.titles!.first, sheet.titles!.last) : 0;
      const used = (titles + layout.span(page.firstRow, lastShown(layout, page))) / (body.bottom - body.top);
      return used > LEAST_USED
        ? []
        : [{ page: page.number, cell: "", what: `uses ${Math.round(used * 100)} % of its height` }];
    }),
  ];
}

/** A heading, a table's header or a group's line at the foot of a page. */
export function lonelyHeadings(layout: Layout): Fault[] {
  return layout.pages.slice(0, -1).flatMap((page) => {
    const row = lastShown(layout, page);
    const cells = layout.sheet.cells.filter((cell) => cell.row === row && shows(cell));
    return isLeading(cells, layout.sheet)
      ? [{ page: page.number, cell: `row ${row}`, what: `«${cells[0]!.text}» is left alone at the foot` }]
      : [];
  });
}

/** Where no head is repeated: a page whose first row is a numbered one of a table, or the name of one of its parts. */
export function headlessPages(layout: Layout): Fault[] {
  const { sheet } = layout;
  if (sheet.titles !== null) return [];
  return layout.pages.slice(1).flatMap((page) => {
    const shown = sheet.cells.filter((cell) => shows(cell) && cell.row >= page.firstRow && cell.row <= page.lastRow);
    const top = Math.min(...shown.map(({ row }) => row));
    const isWithin = shown.some(
      ({ row, column, fill, text }) =>
        row === top && (fill === GROUP_FILL || (column === sheet.area.firstColumn && /^\d+$/u.test(text))),
    );
    return isWithin ? [{ page: page.number, cell: `row ${top}`, what: "begins within a table, without its head" }] : [];
  });
}

function isLeading(cells: readonly PrintedCell[], { area }: PrintedSheet): boolean {
  const [first] = cells;
  if (first === undefined) return false;
  if (cells.every(({ fill }) => fill === HEAD_FILL)) return true;
  const alone = cells.length === 1 && first.columns === area.lastColumn - area.firstColumn + 1;
  return alone && (first.bold || (first.italic && first.size > TEXT_SIZE));
}

/** The number of each page but the first, in the top centre of the page's body, and nothing else in the margin. */
export function pageNumberFaults(layout: Layout, pdf: readonly PdfPage[]): Fault[] {
  const centre = (layout.body.left + layout.body.right) / 2;
  return pdf.flatMap(({ pieces }, index) => {
    const margin = pieces.filter(
      ({ top, bottom }) => (top + bottom) / 2 < layout.body.top || (top + bottom) / 2 > layout.body.bottom,
    );
    const wanted = index === 0 ? "" : String(index + 1);
    const said = margin.map(({ text }) => text).join(" ");
    const off = margin.length === 1 ? Math.abs((margin[0]!.left + margin[0]!.right) / 2 - centre) : 0;
    return said === wanted && off < 3
      ? []
      : [{ page: index + 1, cell: "", what: `the margin says «${said}», ${off.toFixed(0)} pt off the centre` }];
  });
}

/** A chart stands whole on one page, over no text of the cells. */
export function chartFaults(layout: Layout): Fault[] {
  return layout.sheet.charts.flatMap((chart) =>
    layout.pages.flatMap((page): Fault[] => {
      const box = chartBox(layout, chart, page);
      if (box === null) return [];
      const end = layout.body.top + layout.span(page.firstRow, page.lastRow) + 1;
      if (box.bottom > Math.min(end, layout.body.bottom + 1))
        return [{ page: page.number, cell: chart.name, what: "the chart goes on over the page's end" }];
      return layout.sheet.cells
        .filter((cell) => shows(cell) && cell.row >= page.firstRow && cell.row <= page.lastRow)
        .flatMap((cell): Fault[] => {
          const own = layout.boxOf(cell, page);
          const covers =
            box.left + 1 < own.right &&
            box.right - 1 > own.left &&
            box.top + 1 < own.bottom &&
            box.bottom - 1 > own.top;
          return covers
            ? [{ page: page.number, cell: `row ${cell.row}, column ${cell.column}`, what: "lies under the chart" }]
            : [];
        });
    }),
  );
}
