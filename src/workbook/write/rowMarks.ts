/** The mark columns beside the officer's tables: what is written into them, and how they are taken out again. */
import type { WordedContent } from "../../domain/plan/worded";
import type { Area, ColumnNumber, RowNumber } from "../../domain/sheet/cells";
import { areaAddress, columnsOf, reference, rowsOf, sameArea } from "../excel/address";
import type { Batch, Outbox } from "../excel/outbox";
import { oneCell } from "../excel/outbox";
import type { Found } from "../read/read";
import type { RowMarksRecord } from "../memory/state";
import type { GivenUp } from "../read/ownership";
import type { SurveyedMark, SurveyedSheet } from "../read/survey";
import { areaOfBlock, differences } from "./cellBlocks";
import type { Block } from "./cellBlocks";
import { hiddenIn, partsInSight } from "./inSight";
import type { RowMarksTask } from "./rowMarksTask";
import { putBack } from "./looks";
import { questions } from "./overwritten";
import type { Overwritten, Questions } from "./overwritten";
import { isStillOurs } from "./printArea";
import { beyond } from "./rectangles";

/** What a claim changes about one pair of columns, each with what stood there before. */
export interface Stamp {
  readonly task: RowMarksTask;
  /** The name, where it was made to stand for another area. */
  reference: Excel.NamedItem | null;
  header: Excel.Range | null;
}

/** The name that lets the next run find the columns whatever happens to this one. */
export function claimColumns(outbox: Outbox, task: RowMarksTask): Stamp {
  const stamp: Stamp = { task, reference: null, header: null };
  outbox.add((batch) => {
    const { names } = batch.context.workbook;
    if (task.twin !== null) batch.sheet(task.sheet.id).names.getItem(task.twin).delete();
    if (task.old === null) batch.addName(task.name, task.sheet.name, task.area);
    else if (!sameArea(task.old, task.area)) {
      stamp.reference = names.getItem(task.name);
      stamp.reference.load("formula");
      names.getItem(task.name).formula = reference(task.sheet.name, task.area);
    }
  });
  return stamp;
}

/** «Đang ghi…» in the header. */
export function stampBusy(outbox: Outbox, stamp: Stamp): void {
  const { name, plan } = stamp.task;
  outbox.add((batch) => {
    stamp.header = batch.named(name).getCell(0, 0).untrack();
    stamp.header.load("formulas");
    batch.named(name).getCell(0, 0).untrack().values = oneCell(plan.busyHeader);
  });
  outbox.cellsWritten += 1;
}

/** Refused where a row among the marks was deleted meanwhile: the last ones would come to stand in cells that are not ours. */
export function holdRows(outbox: Outbox, { name, area }: RowMarksTask): void {
  outbox.add((batch) => {
    batch
      .named(name)
      .getRow(rowsOf(area) - 1)
      .untrack()
      .load("rowIndex");
  });
}

/** The time of the run: the last thing of all. */
export function stampDone(outbox: Outbox, task: RowMarksTask): void {
  outbox.add((batch) => {
    batch.named(task.name).getCell(0, 0).untrack().values = oneCell(task.plan.statusHeader);
  });
  outbox.cellsWritten += 1;
}

/**
 * Status and reasons, as far as they differ from what stands there. Relative to the name: a column put in meanwhile
 * moves them along.
 */
export function writeRowMarks(outbox: Outbox, found: Found, task: RowMarksTask): Overwritten[] {
  const { area, sheet } = task;
  const before = questions(sheet, found.grids.get(sheet.id), task.plan.busyHeader);
  const asked: Overwritten[] = [...clearLeftovers(outbox, before, task)];
  for (const block of rowMarkBlocks(found, task)) {
    outbox.cellsWritten += block.cells;
    const question = before(areaOfBlock(block));
    outbox.add((batch) => {
      const first = batch
        .named(task.name)
        .getCell(block.row - area.firstRow, block.column - area.firstColumn)
        .untrack();
      const range = (): Excel.Range =>
        first.getResizedRange(block.rows.length - 1, block.rows[0]!.length - 1).untrack();
      question.ask(range());
      range().values = block.rows as unknown[][];
    }, block.bytes + question.bytes);
    asked.push(question);
  }
  return asked;
}

/** As they are sent: no block lies across a row that is hidden. */
export function rowMarkBlocks(found: Found, task: RowMarksTask): Block[] {
  const { area } = task;
  const grid = found.grids.get(task.sheet.id);
  const wanted = Array.from({ length: rowsOf(area) }, (_, index): (WordedContent | undefined)[] => {
    const asked = [area.firstColumn, area.lastColumn].map((column) => wantedText(task, area.firstRow + index, column));
    return asked.map((text, at) => {
      if (index === 0 && at === 0) return undefined;
      return text === "" ? null : { text };
    });
  });
  return differences(wanted, area.firstRow, area.firstColumn, grid).flatMap((block) =>
    partsInSight(block, grid?.hidden),
  );
}

/** What a cell of the two columns says when the run is done. */
export function wantedText({ plan, area }: RowMarksTask, row: RowNumber, column: ColumnNumber): string {
  const isStatus = column === area.firstColumn;
  if (row === area.firstRow) return isStatus ? plan.statusHeader : plan.contentHeader;
  return (isStatus ? plan.status : plan.content)[row - plan.firstRow] ?? "";
}

/** What an earlier run wrote and this one does not cover. */
function clearLeftovers(outbox: Outbox, before: Questions, { old, area, sheet }: RowMarksTask): Overwritten[] {
  return (old === null ? [] : beyond(old, area)).map((rest) => {
    const question = before(rest);
    outbox.add((batch) => {
      question.ask(batch.range(sheet.id, areaAddress(rest)));
      batch.range(sheet.id, areaAddress(rest)).clear("All");
    }, question.bytes);
    return question;
  });
}

/**
 * Takes marks out again: cells, widths, and the print area if it is still the one we set. The name goes last, so
 * that a second try finds them.
 */
export function removeRowMarks(outbox: Outbox, found: Found, { name, scope, place }: SurveyedMark): Overwritten[] {
  const sheet = found.sheets.find((each) => each.name === place?.sheet);
  const record = recordAtHome(found, { name, scope }, sheet);
  const asked: Overwritten[] = [];
  if (sheet !== undefined) {
    const grid = found.grids.get(sheet.id);
    const hidden = hiddenIn(grid, place!.area);
    const question = questions(sheet, grid)(place!.area);
    asked.push(question);
    outbox.add(
      (batch) => {
        const range = batch.named(name, scope);
        question.ask(batch.named(name, scope));
        range.clear(record?.looks === undefined ? "All" : "Contents");
        emptyHidden(range, place!.area, hidden);
        putBackLooks(range, record, place!.area);
        if (record !== undefined) {
          record.widths
            .slice(0, columnsOf(place!.area))
            .forEach((width, index) => giveBackWidth(range.getColumn(index).untrack(), width, record.hidden?.[index]));
        }
      },
      question.bytes,
      60 + hidden.length * columnsOf(place!.area) * 3,
    );
  }
  removePrintArea(outbox, found, { name, scope }, sheet);
  outbox.add((batch) => batch.nameItem(name, scope).delete());
  return asked;
}

type NameOfColumns = Pick<SurveyedMark, "name" | "scope">;
type StandsOn = SurveyedSheet | undefined;

/** What a place looked like before says nothing of another sheet, onto which our columns were cut. */
function recordAtHome(found: Found, { name, scope }: NameOfColumns, sheet: StandsOn): RowMarksRecord | undefined {
  const record = found.state.book.rowMarks[name];
  const home = sheetOfRecord(found, record);
  return scope === null && home !== undefined && home !== sheet ? undefined : record;
}

const sheetOfRecord = (found: Found, record: RowMarksRecord | undefined): SurveyedSheet | undefined =>
  found.sheets.find(({ id }) => id === record?.sheet);

/** Clearing, too, may pass over rows that are not in sight: theirs are emptied cell by cell. */
function emptyHidden(range: Excel.Range, area: Area, hidden: readonly RowNumber[]): void {
  for (const row of hidden)
    for (let column = 0; column < columnsOf(area); column++)
      range.getCell(row - area.firstRow, column).untrack().values = [[""]];
}

/** The header's row and the rows below, each with its own look of before. */
function putBackLooks(range: Excel.Range, record: RowMarksRecord | undefined, area: Area): void {
  const [header, below] = record?.looks ?? [];
  // A line between two rows is both's: the row above has the last word on none.
  // All but the first, as many as they are now: one may have been put in meanwhile.
  const rows = rowsOf(area) - 1;
  if (rows > 0) putBack(range.getResizedRange(-1, 0).untrack().getOffsetRange(1, 0).untrack(), below, rows);
  putBack(range.getRow(0).untrack(), header, 1);
}

function giveBackWidth(column: Excel.Range, width: number, wasHidden: boolean | undefined): void {
  column.format.columnWidth = width;
  if (wasHidden === true) column.columnHidden = true;
}

/** Columns that are left to whoever typed into them: our cells go one stretch after the other, the rest stays. */
export function leaveRowMarks(
  outbox: Outbox,
  found: Found,
  { mark: { name, scope, place }, ours }: GivenUp,
): Overwritten[] {
  // They were read, or nothing would be known of what was typed.
  const sheet = found.sheets.find((each) => each.name === place?.sheet)!;
  const grid = found.grids.get(sheet.id);
  const { firstRow, firstColumn } = place!.area;
  const record = recordAtHome(found, { name, scope }, sheet);
  outbox.add((batch) => putBackLooks(batch.named(name, scope), record, place!.area), 0, 50);
  const before = questions(sheet, grid);
  const asked = ours.map((area) => {
    const hidden = hiddenIn(grid, area);
    const question = before(area);
    outbox.add(
      (batch) => {
        const first = batch.named(name, scope).getCell(area.firstRow - firstRow, area.firstColumn - firstColumn);
        const stretch = (): Excel.Range =>
          first
            .untrack()
            .getResizedRange(rowsOf(area) - 1, 0)
            .untrack();
        question.ask(stretch());
        const range = stretch();
        range.clear("Contents");
        emptyHidden(range, area, hidden);
      },
      question.bytes,
      4 + hidden.length * 3,
    );
    return question;
  });
  if (record !== undefined && !sharesColumns(found, place!)) {
    outbox.add((batch) => {
      const range = batch.named(name, scope);
      // Ours are the first and the last, whatever was put between them.
      [0, columnsOf(place!.area) - 1].forEach((at, index) =>
        giveBackWidth(range.getColumn(at).untrack(), record.widths[index]!, record.hidden?.[index]),
      );
    });
  }
  removePrintArea(outbox, found, { name, scope }, sheet);
  outbox.add((batch) => batch.nameItem(name, scope).delete());
  return asked;
}

/** Marks of another table stand in the same columns, and need their widths. */
const sharesColumns = (found: Found, { sheet, area }: NonNullable<SurveyedMark["place"]>): boolean =>
  found.marks.some(
    ({ mark, place }) =>
      mark.kind === "rowMarks" && place?.sheet === sheet && place.area.firstColumn === area.firstColumn,
  );

function removePrintArea(outbox: Outbox, found: Found, mark: NameOfColumns, standing: StandsOn): void {
  const sheet = withOurPrintArea(found, mark, standing);
  if (sheet !== null) outbox.add((batch) => printAreaOf(batch, sheet).delete());
}

/** The sheet, if its print area is still the one we set. */
export function withOurPrintArea(
  found: Found,
  { name, scope }: NameOfColumns,
  standing: StandsOn,
): SurveyedSheet | null {
  const record = found.state.book.rowMarks[name];
  const sheet = scope === null ? (sheetOfRecord(found, record) ?? standing) : standing;
  if (sheet === undefined || record?.printArea == null) return null;
  return isStillOurs(sheet.printArea, record.printArea) ? sheet : null;
}

export const printAreaOf = (batch: Batch, { id }: SurveyedSheet): Excel.NamedItem =>
  batch.sheet(id).names.getItemOrNullObject("Print_Area");
