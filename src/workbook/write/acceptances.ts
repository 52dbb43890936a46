/**
 * Lines of the officer's table of acceptances: appended below those that stand, and what «Trạng thái» says of each. Nothing else
 * of the table is touched, and nothing at all where it is not as it was read.
 */
import { officerTableOf } from "../../domain/campaign/officerTables";
import type { TableCells } from "../../domain/campaign/officerTables";
import { STATUS as STATUSES } from "../../domain/acceptance/lines";
import { TABLES } from "../../domain/campaignTables/names";
import type { LogEntry } from "../../domain/log";
import type { Area } from "../../domain/sheet/cells";
import { areaAddress, parseAddress } from "../excel/address";
import { Outbox } from "../excel/outbox";
import type { Context } from "../excel/run";
import { asTyped, shortened } from "../excel/text";
import { addToLog } from "../memory/log";
import { forgetParts } from "../memory/parts";
import { keepStep } from "../memory/steps";
import type { StepCell, StepTaken } from "../session/steps";
import { WorkbookError } from "../session/session";
import type { AcceptancesToWrite } from "../session/session";
import { refuseTooMany } from "./inSight";
import { makeOfficerTables } from "./officerTables";

const NAME = "STD_ChapNhan";
const { columns: COLUMNS } = TABLES[NAME];
const MOST_BESIDE = 3;
const STATUS = COLUMNS.indexOf("Trạng thái");
/** A text stays one: nothing that is written here is ever a formula. */
const TEXT_FORMAT = "@";

interface Standing {
  readonly id: string;
  readonly sheet: string;
  readonly isProtected: boolean;
  /** Somewhere on the sheet: a filter of the table beside hides rows of this one too. */
  readonly hidesRows: boolean;
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/** Two requests to look, one to write; four more where the tables have to be made first. */
export async function writeAcceptances(
  context: Context,
  { plans, lines, statuses, read, step, log }: AcceptancesToWrite,
): Promise<void> {
  if (lines.length + statuses.length === 0) return;
  if (read === null) await makeOfficerTables(context, plans, { rewrites: false });
  const standing = await look(context);
  if (standing === null || (read !== null && !isAsRead(standing, read))) throw new WorkbookError("changed", NAME);
  if (standing.isProtected) throw new WorkbookError("sheetProtected", standing.sheet, standing.sheet);
  const writing = new Writing(standing);
  for (const { index, status } of statuses) writing.cell(index, STATUS, status);
  writing.append(lines);
  if (step !== undefined) await writing.keepAs(context, step);
  if (log !== undefined) writing.note(log);
  await writing.send(context);
}

async function look(context: Context): Promise<Standing | null> {
  const { workbook } = context;
  workbook.tables.load("items/id,items/name");
  await context.sync();
  const table = workbook.tables.items.find(({ name }) => officerTableOf(name) === NAME);
  if (table === undefined) return null;
  const range = table.getRange().untrack().load("address,values,numberFormat");
  const { protection } = table.worksheet;
  protection.load("protected");
  const used = table.worksheet.getUsedRange(true).untrack().load("rowHidden");
  await context.sync();
  const place = parseAddress(range.address);
  if (place?.sheet == null) return null;
  const { sheet, area } = place;
  return {
    id: table.id,
    sheet,
    area,
    isProtected: protection.protected,
    hidesRows: used.rowHidden !== false,
    values: range.values,
    formats: range.numberFormat,
  };
}

/** Dates may be counted from another day on: numbers are left out. */
const textsOf = (values: readonly (readonly unknown[])[]): string =>
  JSON.stringify(values.map((line) => line.map((value) => (typeof value === "number" ? 0 : String(value)))));

const isAsRead = ({ values }: Standing, read: TableCells): boolean => textsOf(values) === textsOf(read.values);

class Writing {
  private readonly outbox = new Outbox();
  /** What stood there when it was written over. */
  private readonly before: { readonly area: Area; readonly range: Excel.Range }[] = [];
  /** The same cell by cell, for taking it back. */
  private readonly cells: StepCell[] = [];
  private asked: Excel.Range | null = null;
  /** Those appended, and from which row on. */
  private lines: readonly (readonly string[])[] = [];
  private firstLine = 0;
  private lastRow: number;
  private noted: readonly Excel.CustomXmlPart[] = [];
  /** By the contract's order: where the officer has each column, -1 for one that is gone. */
  private readonly at: readonly number[];

  constructor(private readonly standing: Standing) {
    const header = (standing.values[0] ?? []).map(String);
    this.at = COLUMNS.map((column) => header.indexOf(column));
    const { sheet, area } = standing;
    this.lastRow = area.lastRow;
    this.outbox.add((batch) => {
      this.asked = batch.range(sheet, areaAddress(area)).load("values");
    });
  }

  cell(index: number, column: number, text: string): void {
    const at = this.at[column] ?? -1;
    if (at < 0) return;
    const { firstRow, firstColumn } = this.standing.area;
    const [row, own] = [firstRow + 1 + index, firstColumn + at];
    this.write({ firstRow: row, lastRow: row, firstColumn: own, lastColumn: own }, [[text]]);
  }

  /** Below the last line in which anything stands; what stands below the table moves down with it. */
  append(lines: readonly (readonly string[])[]): void {
    if (lines.length === 0) return;
    const { id, sheet, area, values, hidesRows } = this.standing;
    this.lines = lines;
    const filled = values.reduce((last, line, index) => (line.some((value) => value !== "") ? index : last), 0);
    const firstRow = area.firstRow + filled + 1;
    const lastRow = firstRow + lines.length - 1;
    this.firstLine = firstRow;
    this.lastRow = Math.max(area.lastRow, lastRow);
    if (lastRow > area.lastRow)
      this.outbox.add((batch) => {
        batch.range(sheet, areaAddress({ ...area, firstRow: area.lastRow + 1, lastRow })).insert("Down");
        batch
          .sheet(sheet)
          .tables.getItem(id)
          .resize(areaAddress({ ...area, lastRow }));
      });
    if (hidesRows) {
      // No array lies across rows that are hidden (inSight.ts).
      refuseTooMany(sheet, lines.length * COLUMNS.length);
      lines.forEach((line, index) =>
        line.forEach((text, column) => this.cell(firstRow - area.firstRow - 1 + index, column, text)),
      );
      return;
    }
    this.at.forEach((at, column) => {
      if (at < 0) return;
      const own = area.firstColumn + at;
      this.write(
        { firstRow, lastRow, firstColumn: own, lastColumn: own },
        lines.map((line) => [line[column] ?? ""]),
      );
    });
  }

  private write(area: Area, texts: readonly (readonly string[])[]): void {
    const { sheet } = this.standing;
    this.outbox.cellsWritten += texts.length;
    texts.forEach(([text = ""], index) => this.noteCell(area.firstRow + index, area.firstColumn, shortened(text)));
    this.outbox.add(
      (batch) => {
        this.before.push({ area, range: batch.range(sheet, areaAddress(area)).load("formulas") });
        const range = batch.range(sheet, areaAddress(area));
        range.numberFormat = texts.map(() => [TEXT_FORMAT]);
        range.values = texts.map(([text = ""]) => [shortened(text)]);
      },
      texts.reduce((sum, [text = ""]) => sum + text.length * 3, 0),
    );
  }

  async keepAs(context: Context, step: StepTaken): Promise<void> {
    const { firstRow, lastRow } = this.standing.area;
    const rows = { before: lastRow - firstRow + 1, after: this.lastRow - firstRow + 1 };
    const tables = rows.before === rows.after ? {} : { tables: [{ name: NAME, ...rows } as const] };
    await keepStep(context, this.outbox, { ...step, cells: this.cells, decisions: [], ...tables });
  }

  note(entry: LogEntry): void {
    this.noted = addToLog(this.outbox, [entry]);
  }

  private noteCell(row: number, column: number, after: string): void {
    const { sheet, area, values, formats } = this.standing;
    const before = values[row - area.firstRow]?.[column - area.firstColumn];
    const format = formats[row - area.firstRow]?.[column - area.firstColumn];
    const isText = typeof before === "string" || before === undefined;
    if (isText && before !== after)
      this.cells.push({
        sheet,
        row,
        column,
        before: before ?? "",
        after,
        beside: this.besides(row, column),
        ...(typeof format === "string" && format !== TEXT_FORMAT ? { format: [format, TEXT_FORMAT] as const } : {}),
        ...(column === this.columnOf(STATUS) ? { either: Object.values(STATUSES) } : {}),
      });
  }

  private columnOf(column: number): number {
    return this.standing.area.firstColumn + (this.at[column] ?? -1);
  }

  /** What tells a line from others: what stood in it already, or what is appended. */
  private besides(row: number, column: number): StepCell["beside"] {
    const { area, values } = this.standing;
    const status = this.columnOf(STATUS);
    const appended = this.lines[row - this.firstLine];
    const cells =
      appended === undefined
        ? (values[row - area.firstRow] ?? []).map((value, at) => [area.firstColumn + at, String(value)] as const)
        : appended.map((text, at) => [this.columnOf(at), shortened(text)] as const);
    return cells
      .filter(([at, text]) => at >= area.firstColumn && at !== column && at !== status && text !== "")
      .slice(0, MOST_BESIDE);
  }

  /** Where somebody was there between looking and writing, what was written is taken back. */
  async send(context: Context): Promise<void> {
    const { sheet, values } = this.standing;
    await this.outbox.send(context);
    if (textsOf(this.asked?.values ?? []) === textsOf(values)) return;
    const back = new Outbox();
    for (const { area, range } of this.before)
      back.add((batch) => {
        batch.range(sheet, areaAddress(area)).formulas = range.formulas.map((line: unknown[]) => line.map(asTyped));
      });
    forgetParts(
      back,
      this.noted.map(({ id }) => id),
    );
    await back.send(context);
    throw new WorkbookError("changed", NAME);
  }
}
