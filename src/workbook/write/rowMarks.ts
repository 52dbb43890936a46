/** The mark columns beside the officer's tables: what is written into them, and how they are taken out again. */
import type { WordedContent } from "../../domain/plan/worded";
import type { Area } from "../../domain/sheet/cells";
import { areaAddress, columnsOf, reference, rowsOf, sameArea } from "../excel/address";
import type { Batch, Outbox } from "../excel/outbox";
import { oneCell } from "../excel/outbox";
import { jsonBytes } from "../excel/text";
import type { Found } from "../read/read";
import type { RowMarksRecord, Look } from "../memory/state";
import type { GivenUp } from "../read/ownership";
import type { SurveyedMark, SurveyedSheet } from "../read/survey";
import { differences } from "./cellBlocks";
import type { RowMarksTask } from "./rowMarksTask";
import { putBack } from "./looks";
import { isStillOurs, samePrintArea } from "./printArea";
import { beyond } from "./rectangles";
import { columnPoints, EDGES, ROW_MARK_WIDTHS, ROW_MARKS, FONT, INK } from "./styles";

/** «Đang ghi…» in the header, and the name that lets the next run find the columns whatever happens to this one. */
export function stampBusy(outbox: Outbox, task: RowMarksTask): void {
  outbox.add((batch) => {
    const { names } = batch.context.workbook;
    if (task.twin !== null) batch.sheet(task.sheet.id).names.getItem(task.twin).delete();
    if (task.old === null) names.add(task.name, batch.range(task.sheet.id, areaAddress(task.area))).visible = false;
    else if (!sameArea(task.old, task.area)) names.getItem(task.name).formula = reference(task.sheet.name, task.area);
    batch.named(task.name).getCell(0, 0).untrack().values = oneCell(task.plan.busyHeader);
  });
  outbox.cellsWritten += 1;
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
export function writeRowMarks(outbox: Outbox, found: Found, task: RowMarksTask): void {
  const { plan, area } = task;
  clearLeftovers(outbox, task);
  const wanted: (WordedContent | undefined)[][] = Array.from({ length: rowsOf(area) }, (_, index) => {
    if (index === 0) return [undefined, { text: plan.contentHeader }];
    const at = area.firstRow + index - plan.firstRow;
    return [asText(plan.status[at]), asText(plan.content[at])];
  });
  if (task.record.layout !== task.layout) outbox.add((batch) => formatRowMarks(batch, task), 0, 40);
  for (const block of differences(wanted, area.firstRow, area.firstColumn, found.grids.get(task.sheet.id))) {
    outbox.cellsWritten += block.cells;
    outbox.add((batch) => {
      const first = batch
        .named(task.name)
        .getCell(block.row - area.firstRow, block.column - area.firstColumn)
        .untrack();
      first.getResizedRange(block.rows.length - 1, block.rows[0]!.length - 1).untrack().values =
        block.rows as unknown[][];
    }, block.bytes);
  }
  const { printArea } = task.record;
  if (printArea !== null && !samePrintArea(task.sheet.printArea, printArea)) {
    outbox.add((batch) => batch.sheet(task.sheet.id).pageLayout.setPrintArea(printArea), jsonBytes(printArea));
  }
}

const asText = (text: string | undefined): WordedContent => (text === undefined || text === "" ? null : { text });

/** What an earlier run wrote and this one does not cover. */
function clearLeftovers(outbox: Outbox, task: RowMarksTask): void {
  if (task.old === null) return;
  for (const rest of beyond(task.old, task.area))
    outbox.add((batch) => batch.range(task.sheet.id, areaAddress(rest)).clear("All"));
}

function formatRowMarks(batch: Batch, task: RowMarksTask): void {
  const range = batch.named(task.name);
  const { format } = range;
  format.font.name = FONT;
  format.font.size = ROW_MARKS.size;
  blackened(range, task);
  format.wrapText = false;
  format.verticalAlignment = "Top";
  format.horizontalAlignment = "Left";
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = ROW_MARKS.border;
  }
  const header = range.getRow(0).untrack().format;
  header.font.bold = true;
  header.fill.color = ROW_MARKS.headerFill;
  header.verticalAlignment = "Center";
  // Only when they are new: a width the officer chose afterwards stays.
  if (task.record.layout === null) {
    ROW_MARK_WIDTHS.forEach(
      (width, index) => (range.getColumn(index).untrack().format.columnWidth = columnPoints(width)),
    );
  }
}

/** Only where it is another colour: «automatic» reads as black, and would be black for ever once it is set. */
function blackened(range: Excel.Range, { record, area }: RowMarksTask): void {
  const [header, below] = record.looks ?? [];
  const last = rowsOf(area) - 1;
  const isBlack = (look: Look | null | undefined): boolean => look?.font[2] === INK;
  if (!isBlack(header)) range.getRow(0).untrack().format.font.color = INK;
  if (last < 1 || isBlack(below)) return;
  range
    .getCell(1, 0)
    .untrack()
    .getResizedRange(last - 1, columnsOf(area) - 1)
    .untrack().format.font.color = INK;
}

/**
 * Takes marks out again: cells, widths, and the print area if it is still the one we set. The name goes last, so
 * that a second try finds them.
 */
export function removeRowMarks(outbox: Outbox, found: Found, { name, scope, place }: SurveyedMark): void {
  const sheet = found.sheets.find((each) => each.name === place?.sheet);
  const record = found.state.book.rowMarks[name];
  if (sheet !== undefined) {
    outbox.add(
      (batch) => {
        const range = batch.named(name, scope);
        range.clear(record?.looks === undefined ? "All" : "Contents");
        putBackLooks(range, record, place!.area);
        if (record !== undefined) {
          record.widths
            .slice(0, columnsOf(place!.area))
            .forEach((width, index) => giveBackWidth(range.getColumn(index).untrack(), width, record.hidden?.[index]));
        }
      },
      0,
      60,
    );
    removePrintArea(outbox, sheet, record);
  }
  outbox.add((batch) => batch.nameItem(name, scope).delete());
}

/** The header's row and the rows below, each with its own look of before. */
function putBackLooks(range: Excel.Range, record: RowMarksRecord | undefined, area: Area): void {
  const [header, below] = record?.looks ?? [];
  // A line between two rows is both's: the row above has the last word on none.
  const rows = rowsOf(area);
  if (rows > 1) {
    const first = range.getCell(1, 0).untrack();
    putBack(first.getResizedRange(rows - 2, columnsOf(area) - 1).untrack(), below);
  }
  putBack(range.getRow(0).untrack(), header);
}

function giveBackWidth(column: Excel.Range, width: number, wasHidden: boolean | undefined): void {
  column.format.columnWidth = width;
  if (wasHidden === true) column.columnHidden = true;
}

/** Columns that are left to whoever typed into them: our cells go one stretch after the other, the rest stays. */
export function leaveRowMarks(outbox: Outbox, found: Found, { mark: { name, scope, place }, ours }: GivenUp): void {
  const sheet = found.sheets.find((each) => each.name === place?.sheet);
  const { firstRow, firstColumn } = place!.area;
  const record = found.state.book.rowMarks[name];
  outbox.add((batch) => putBackLooks(batch.named(name, scope), record, place!.area), 0, 50);
  for (const area of ours) {
    outbox.add((batch) => {
      const first = batch.named(name, scope).getCell(area.firstRow - firstRow, area.firstColumn - firstColumn);
      first
        .untrack()
        .getResizedRange(rowsOf(area) - 1, 0)
        .untrack()
        .clear("Contents");
    });
  }
  if (record !== undefined && !sharesColumns(found, place!)) {
    outbox.add((batch) => {
      const range = batch.named(name, scope);
      // Ours are the first and the last, whatever was put between them.
      [0, columnsOf(place!.area) - 1].forEach((at, index) =>
        giveBackWidth(range.getColumn(at).untrack(), record.widths[index]!, record.hidden?.[index]),
      );
    });
  }
  if (sheet !== undefined) removePrintArea(outbox, sheet, record);
  outbox.add((batch) => batch.nameItem(name, scope).delete());
}

/** Marks of another table stand in the same columns, and need their widths. */
const sharesColumns = (found: Found, { sheet, area }: NonNullable<SurveyedMark["place"]>): boolean =>
  found.marks.some(
    ({ mark, place }) =>
      mark.kind === "rowMarks" && place?.sheet === sheet && place.area.firstColumn === area.firstColumn,
  );

/** If it is still the one we set. */
function removePrintArea(outbox: Outbox, sheet: SurveyedSheet, record: RowMarksRecord | undefined): void {
  if (record?.printArea == null || !isStillOurs(sheet.printArea, record.printArea)) return;
  outbox.add((batch) => batch.sheet(sheet.id).names.getItem("Print_Area").delete());
}
