/** «Nhật ký»: what was done in the workbook, the latest first, as a table. */
import type { LogEntry } from "../../log";
import type { DocumentRow, SheetDocument } from "../../plan/plan";
import { blank, cell, data, number, row, text } from "../parts/cells";

const COLUMNS = ["moment", "verb", "campaign", "count", "who", "version"] as const;
/** Characters; together one A4 page across. */
const WIDTHS: readonly number[] = [17, 44, 34, 10, 24, 11];

export function buildLog(entries: readonly LogEntry[]): SheetDocument {
  const heading = [
    row(cell(1, text("log.title"), "title", COLUMNS.length)),
    row(cell(1, text("log.note"), "note", COLUMNS.length)),
    blank,
  ];
  const headerRow = heading.length + 1;
  const body = entries.length === 0 ? [nothingDone] : [...entries].reverse().map(entryRow);
  const area = { firstRow: headerRow, lastRow: headerRow + body.length, firstColumn: 1, lastColumn: COLUMNS.length };
  return {
    role: "log",
    subject: "",
    name: { key: "log.name" },
    columnWidths: WIDTHS,
    rows: [
      ...heading,
      { cells: COLUMNS.map((column, index) => cell(index + 1, text(`log.column.${column}`), "tableHead")) },
      ...body,
    ],
    freezeRows: headerRow,
    table: { name: "SoThiDua_NhatKy", area, style: "TableStyleLight9" },
    print: {
      orientation: "landscape",
      titleRows: [headerRow, headerRow],
      margins: { top: 20, bottom: 20, left: 15, right: 15 },
      fitToWidth: true,
      area: { ...area, firstRow: 1 },
      pageNumbers: true,
    },
    showGridlines: false,
  };
}

const entryRow = ({ moment, verb, campaign, count, who = "", version }: LogEntry): DocumentRow =>
  row(
    cell(1, { moment }, "moment"),
    cell(2, text(`log.verb.${verb}`), "tableText"),
    cell(3, data(campaign), "tableText"),
    cell(4, number(count), "tableNumber"),
    cell(5, data(who), "tableText"),
    cell(6, data(version), "tableTextCentered"),
  );

const nothingDone: DocumentRow = row(
  ...COLUMNS.map((column, index) => cell(index + 1, column === "verb" ? text("log.none") : null, "tableText")),
);
