/** One table: roles of its rows, where it ends, whose it is, then its entries. */
import type { AwardId } from "../../catalogue/awards";
import type { Campaign } from "../../campaign/campaign";
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import type { BoundTable } from "../columns/readColumn";
import type { TableMapping } from "../model/decisions";
import { MERGED_OR_MISSING } from "../model/confidence";
import type { ColumnBinding, RegistrationTable, RowRole, UnknownUnit } from "../model/registration";
import type { TableRead } from "../model/tableRead";
import type { SheetGrid } from "../tables/sheetGrid";
import { columnLetters } from "../../sheet/address";
import type { TableBlock } from "../tables/tableBlocks";
import type { Words } from "../words/vocabulary";
import { honoursOfList } from "../words/honourTitle";
import { contextsOf, type RowContext } from "./groupContext";
import { mergedDown, type MergedColumn } from "./mergedDown";
import { readRows } from "./readRows";
import { registrationDate } from "./registrationDate";
import { rolesOf, type RowsRead } from "./rowRoles";
import { statedRowsOf } from "./statedFigures";
import { Frame } from "./tableFrame";

export interface TableInput {
  readonly grid: SheetGrid;
  readonly block: TableBlock;
  readonly bound: BoundTable;
  readonly unit: string | null;
  /** The decision in force for it. */
  readonly mapping: TableMapping | null;
  /** What stands where the unit should be named. */
  readonly unknown: UnknownUnit | null;
  /** The officer says whose table it is: what its rows say does not count against it. */
  readonly unitDecided: boolean;
  readonly words: Words;
  readonly campaign: Campaign;
}

export function readTable(input: TableInput): TableRead {
  const draft = draftOf(input);
  const { frame, rows, unit } = draft;
  const { words, campaign } = input;
  const contexts = contextsOf(frame, rows, unit, words);
  const titles = input.block.titles.map(({ text }) => text);
  const decided = input.mapping?.title;
  const ofList = decided === undefined ? honoursOfList(titles, frame.grid.name, words.book) : [decided];
  const table = { ...tableOf(input, draft), ...honoursOf(frame, contexts, ofList) };
  const honour = ofList.length === 1 ? ofList[0]! : null;
  return {
    table,
    ...readRows({ ...draft, table, contexts, words, campaign, honour }),
    stated: statedRowsOf({ table, frame, rows, contexts, words }),
  };
}

/** The titles that heading or list gives to rows; absent where a column has a place for titles. */
function honoursOf(
  frame: Frame,
  contexts: readonly RowContext[],
  ofList: readonly AwardId[],
): Pick<RegistrationTable, "honours" | "titlesUnclear"> {
  if (frame.kind !== "people" || frame.hasTitles) return {};
  const everybodys = ofList.length === 1 ? ofList : [];
  const honours = new Set(contexts.flatMap(({ honour }) => honour ?? everybodys));
  if (honours.size === 0) return ofList.length > 1 ? { titlesUnclear: true } : {};
  return { honours: [...honours] };
}

/** What is known of a table before its entries are read. */
interface Draft {
  readonly frame: Frame;
  readonly rows: RowsRead;
  readonly unit: string | null;
  /** Columns of units and phòng that are merged downwards. */
  readonly mergedUnit: MergedColumn | null;
  readonly mergedDepartment: MergedColumn | null;
}

function draftOf(input: TableInput): Draft {
  const { words } = input;
  const frame = new Frame(input);
  const rows = rolesOf(frame, words);
  const unit = ownUnit(input, frame, rows);
  const unitColumn = frame.columnOf("unit")?.column ?? null;
  const departmentColumn = frame.columnOf("department")?.column ?? null;
  const mergedUnit = unitColumn === null || frame.ofUnits ? null : mergedDown({ frame, rows, column: unitColumn });
  const unitText = (row: RowNumber): string =>
    unitColumn === null ? (unit ?? "") : (mergedUnit?.values.get(row) ?? frame.grid.text(row, unitColumn));
  const unitOf = (row: RowNumber): string => words.unit(unitText(row)) ?? unitText(row);
  const mergedDepartment =
    departmentColumn === null ? null : mergedDown({ frame, rows, column: departmentColumn, unitOf });
  return { frame, rows, unit, mergedUnit, mergedDepartment };
}

/** The unit that title or sheet name gives, unless the rows themselves name other units. */
function ownUnit({ unit, unitDecided, words }: TableInput, frame: Frame, rows: RowsRead): string | null {
  if (unit === null || (frame.ofUnits && !frame.listsMovements)) return null;
  if (unitDecided) return unit;
  const isOther = (named: string | null): boolean => named !== null && named !== unit;
  if ([...rows.groups.values()].some((group) => isOther(group.unit))) return null;
  const column = frame.columnOf("unit")?.column ?? null;
  if (column === null) return unit;
  const named = (row: RowNumber): string | null =>
    frame.grid.blank(row, column) ? null : words.unit(frame.grid.text(row, column));
  return rows.roles.some((role, index) => role === "data" && isOther(named(frame.bodyFirst + index))) ? null : unit;
}

/** Only where no cell and no heading of the table says a unit. */
function unknownUnit(unknown: UnknownUnit | null, { frame, rows, unit }: Draft): UnknownUnit | null {
  const isSaid =
    unit !== null ||
    frame.columnOf("unit") !== null ||
    frame.positionAndUnit !== null ||
    [...rows.groups.values()].some((group) => group.unit !== null);
  return isSaid || (frame.ofUnits && !frame.listsMovements) ? null : unknown;
}

const ABOVE_ROWS: ReadonlySet<RowRole> = new Set(["index", "blank", "header"]);
const BELONGS: ReadonlySet<RowRole> = new Set(["data", "group", "total"]);

/** First and last row that belong to the table, counted from its body's first. */
function extent({ frame, rows }: Draft, { excelTable }: TableBlock): { readonly first: number; readonly last: number } {
  const { roles } = rows;
  const first = roles.findIndex((role) => !ABOVE_ROWS.has(role));
  if (first === -1) return { first: 0, last: 0 };
  if (excelTable !== null) {
    const last = Math.min(roles.length - 1, excelTable.lastRow - frame.bodyFirst);
    return { first, last: Math.max(first, last) };
  }
  // A heading under the last row («III. Các phong trào») begins something else, unless it is a unit's or a phòng's
  // that nobody stands under.
  const isLoose = (index: number): boolean => {
    const group = rows.groups.get(frame.bodyFirst + index);
    return group !== undefined && group.unit === null && !group.department;
  };
  let last = roles.length - 1;
  while (last > first && (!BELONGS.has(roles[last]!) || isLoose(last))) last--;
  return { first, last };
}

function tableOf(input: TableInput, draft: Draft): RegistrationTable {
  const { grid, block, bound } = input;
  const { frame, unit } = draft;
  const { first, last } = extent(draft, block);
  const firstRow = frame.bodyFirst + first;
  const lastRow = frame.bodyFirst + last;
  const roles = draft.rows.roles.slice(first, last + 1);
  const unknown = unknownUnit(input.unknown, draft);
  const registered = frame.columnOf("registeredOn") === null ? registrationDate(block.titles, unit !== null) : null;
  return {
    id: `${grid.name}!${place(frame.firstColumn, block.rows[0]!)}:${place(frame.lastColumn, lastRow)}`,
    sheet: grid.name,
    kind: bound.kind,
    headerRows: [...block.rows],
    firstRow,
    lastRow,
    firstColumn: frame.firstColumn,
    lastColumn: frame.lastColumn,
    columns: columnsOf(bound, draft),
    roles: roles.length > 0 ? roles : ["blank"],
    dataRows: roles.filter((role) => role === "data").length,
    excelTable: block.excelTable?.name ?? null,
    unit,
    confidence: bound.confidence,
    ...(unknown === null ? {} : { unknownUnit: unknown }),
    ...(registered === null ? {} : { registeredOn: registered }),
  };
}

const place = (column: ColumnNumber, row: RowNumber): string => `${columnLetters(column)}${row}`;

/** Without what only reading needs; less sure where cells are merged or missing. */
function columnsOf(bound: BoundTable, { mergedUnit, mergedDepartment }: Draft): ColumnBinding[] {
  const isUnsure = (field: ColumnBinding["field"]): boolean =>
    (field === "unit" && mergedUnit?.unsure === true) || (field === "department" && mergedDepartment?.unsure === true);
  return bound.columns.map(({ column, header, headerRow, field, mark, year, confidence, reason }) => ({
    column,
    header,
    headerRow,
    field,
    mark,
    year,
    confidence: reason !== "mapping" && isUnsure(field) ? Math.min(confidence, MERGED_OR_MISSING) : confidence,
    reason,
  }));
}
