/**
 * How the officer's tables are laid out on their two sheets: side by side, so that none stands below one that may
 * grow, each with its drop-down lists and a line of help. Sheets and words are Vietnamese in every language of the
 * pane: they are what other programs and offices know them by.
 */
import type { Campaign } from "../campaign/campaign";
import { OFFICER_TABLES } from "../campaign/officerTables";
import type { OfficerSheet, OfficerTableName } from "../campaign/officerTables";
import type { Area, CellScalar, ColumnNumber } from "../sheet/cells";
import { awardNames } from "./awardNames";
import { awardRows, kinds } from "./awards";
import { generalLines, generalOf } from "./general";
import { movementRows } from "./movements";
import { CAMPAIGN_SHEET, RULES_SHEET, TABLES } from "./names";
import { parameterRows } from "./parameters";
import { ruleRows, severities } from "./rules";
import { unitRows } from "./units";
import { mark, yesNo } from "./words";
import type { CellLook } from "./words";

export interface OfficerSheetPlan {
  readonly sheet: OfficerSheet;
  /** Wished-for name. */
  readonly name: string;
  /** Row 1 and row 2. */
  readonly title: string;
  readonly help: string;
  readonly tables: readonly OfficerTablePlan[];
  /** In characters, from column A; null: left as it is. */
  readonly widths: readonly number[];
}

export interface OfficerTablePlan {
  readonly name: OfficerTableName;
  readonly area: Area;
  /** Header row first. */
  readonly values: readonly (readonly CellScalar[])[];
  /** One for each cell: «0%», «@», «General». */
  readonly formats: readonly (readonly string[])[];
  /** Drop-down lists, each over an area of the table. */
  readonly lists: readonly { readonly area: Area; readonly words: readonly string[] }[];
}

/** A table's lines, and what a cell may say where it is no plain text: by line or for a whole column. */
interface Lines {
  readonly rows: readonly (readonly CellScalar[])[];
  readonly ofCell?: (row: number, column: number) => CellLook | undefined;
}

const HEADER_ROW = 4;
const GAP = 1;

const WIDTHS: Readonly<Record<OfficerTableName, readonly number[]>> = {
  STD_Dot: [36, 34, 52],
  STD_DonVi: [38, 26, 12, 14, 52],
  STD_PhongTrao: [58, 40, 10, 10],
  STD_DanhHieu: [14, 40, 34, 22, 26, 30],
  STD_QuyTac: [30, 70, 10, 12, 60],
  STD_ThamSo: [30, 58, 22, 50],
  STD_ChapNhan: [24, 30, 34, 40, 40, 24, 12, 16],
};

const RULE_WORDS: Readonly<Record<number, CellLook>> = { 2: yesNo, 3: severities };

/** Tables grow downwards: their lists reach so far below the last line. */
const ROOM = 200;

export function planOfficerSheets(campaign: Campaign): readonly OfficerSheetPlan[] {
  const lines = linesOf(campaign);
  const planOf = (sheet: OfficerSheet, name: string, title: string, help: string): OfficerSheetPlan => {
    const own = OFFICER_TABLES.filter((table) => TABLES[table].sheet === name);
    let column: ColumnNumber = 1;
    const widths: number[] = [];
    const tables = own.map((table) => {
      const planned = planTable(table, lines[table], column);
      widths.push(...WIDTHS[table], 3);
      column += WIDTHS[table].length + GAP;
      return planned;
    });
    return { sheet, name, title, help, tables, widths };
  };
  return [
    planOf(
      "campaign",
      CAMPAIGN_SHEET,
      "Đợt thi đua",
      "Ghi ở cột «Giá trị» và các bảng bên phải; để trống là chưa đặt, quy tắc liên quan không kiểm tra. Bấm «Kiểm tra» để áp dụng.",
    ),
    planOf(
      "rules",
      RULES_SHEET,
      "Quy tắc kiểm tra",
      "Cột «Áp dụng»: Có hoặc Không. Cột «Mức»: Lỗi, Cảnh báo hoặc Lưu ý. Để trống là theo danh mục. Bấm «Kiểm tra» để áp dụng.",
    ),
  ];
}

function linesOf(campaign: Campaign): Readonly<Record<OfficerTableName, Lines>> {
  const general = generalLines(generalOf(campaign));
  const parameters = parameterRows(campaign);
  const column =
    (at: number, look: CellLook) =>
    (_row: number, each: number): CellLook | undefined =>
      each === at ? look : undefined;
  return {
    STD_Dot: {
      rows: general.map(({ name, value, item }) => [name, value, item.help]),
      ofCell: (row, each) => (each === 1 ? general[row]?.item.words : undefined),
    },
    STD_DonVi: { rows: unitRows(campaign, awardNames(campaign)), ofCell: column(2, mark) },
    STD_PhongTrao: { rows: movementRows(campaign.movements) },
    STD_DanhHieu: { rows: awardRows(campaign), ofCell: column(3, kinds) },
    STD_QuyTac: {
      rows: ruleRows(campaign),
      ofCell: (_row, each) => RULE_WORDS[each],
    },
    STD_ThamSo: {
      rows: parameters.map(({ row }) => row),
      ofCell: (row, each) => (each === 2 ? parameters[row]?.words : undefined),
    },
    // What was accepted is written by whoever accepts it.
    STD_ChapNhan: { rows: [] },
  };
}

function planTable(name: OfficerTableName, { rows, ofCell }: Lines, firstColumn: ColumnNumber): OfficerTablePlan {
  const { columns } = TABLES[name];
  // A table has a line at least, and what is typed below the last one makes it grow.
  const lines = rows.length === 0 ? [columns.map(() => "")] : rows;
  const area = {
    firstRow: HEADER_ROW,
    lastRow: HEADER_ROW + lines.length,
    firstColumn,
    lastColumn: firstColumn + columns.length - 1,
  };
  const formatOf = (row: number, column: number): string => {
    const format = ofCell?.(row, column)?.format;
    if (format === "share") return "0%";
    return format === undefined || format === "number" ? "General" : "@";
  };
  return {
    name,
    area,
    values: [columns, ...lines],
    formats: [columns.map(() => "@"), ...lines.map((line, row) => line.map((_cell, column) => formatOf(row, column)))],
    lists: ofCell === undefined ? [] : listsOf(area, lines.length, ofCell),
  };
}

/** Cells of one column below one another with the same words are one list; the last one reaches into the room below. */
function listsOf(
  { firstRow, firstColumn, lastColumn }: Area,
  rows: number,
  ofCell: NonNullable<Lines["ofCell"]>,
): OfficerTablePlan["lists"] {
  const lists: { area: Area; words: readonly string[] }[] = [];
  for (let column = 0; column <= lastColumn - firstColumn; column++) {
    let open: { area: Area; words: readonly string[] } | null = null;
    for (let row = 0; row < rows; row++) {
      const words = ofCell(row, column)?.list ?? null;
      const at = { firstRow: firstRow + 1 + row, lastRow: firstRow + 1 + row };
      if (open !== null && words === open.words) open.area = { ...open.area, lastRow: at.lastRow };
      else if (words === null) open = null;
      else {
        open = { area: { ...at, firstColumn: firstColumn + column, lastColumn: firstColumn + column }, words };
        lists.push(open);
      }
      // A whole column of one list goes on below: what is typed there makes the table grow.
      if (row === rows - 1 && open?.area.firstRow === firstRow + 1)
        open.area = { ...open.area, lastRow: at.lastRow + ROOM };
    }
  }
  return lists;
}
