/** How the mark columns look, and what keeps them off the officer's pages. */
import { columnsOf, rowsOf } from "../excel/address";
import type { Batch, Outbox } from "../excel/outbox";
import type { Look } from "../memory/state";
import type { FinishKind } from "../session/session";
import type { FinishPart } from "./finish";
import { samePrintArea } from "./printArea";
import type { RowMarksTask } from "./rowMarksTask";
import { columnPoints, EDGES, FONT, INK, ROW_MARK_WIDTHS, ROW_MARKS } from "./styles";

export function rowMarksFinish(task: RowMarksTask): FinishPart[] {
  const { record, layout, sheet, name } = task;
  const unfinished = new Set(record.unfinished ?? []);
  const isSame = record.layout === layout;
  const { printArea } = record;
  const parts: readonly [FinishKind, isDue: boolean, (batch: Batch) => void][] = [
    // Only when they are new: a width the officer chose afterwards stays.
    ["columnWidths", record.layout === null || unfinished.has("columnWidths"), (batch) => setWidths(batch, task)],
    ["formats", !isSame || unfinished.has("formats"), (batch) => setFormats(batch, task)],
    ["borders", !isSame || unfinished.has("borders"), (batch) => setBorders(batch, task)],
    [
      "printArea",
      printArea !== null && !samePrintArea(sheet.printArea, printArea),
      (batch) => batch.sheet(sheet.id).pageLayout.setPrintArea(printArea!),
    ],
  ];
  return parts
    .filter(([, isDue]) => isDue)
    .map(([kind, , set]) => ({
      kind,
      sheet: sheet.name,
      marks: [name],
      put: (outbox: Outbox) => outbox.add(set, 0, 20),
    }));
}

function setWidths(batch: Batch, { name }: RowMarksTask): void {
  const range = batch.named(name);
  ROW_MARK_WIDTHS.forEach(
    (width, index) => (range.getColumn(index).untrack().format.columnWidth = columnPoints(width)),
  );
}

function setFormats(batch: Batch, task: RowMarksTask): void {
  const range = batch.named(task.name);
  const { format } = range;
  format.font.name = FONT;
  format.font.size = ROW_MARKS.size;
  blacken(range, task);
  format.wrapText = true;
  format.verticalAlignment = "Top";
  format.horizontalAlignment = "Left";
  const header = range.getRow(0).untrack().format;
  header.font.bold = true;
  header.fill.color = ROW_MARKS.headerFill;
  header.verticalAlignment = "Center";
}

function setBorders(batch: Batch, { name, area }: RowMarksTask): void {
  const { borders } = batch.named(name).format;
  for (const edge of EDGES) {
    // Of a single row there is no inside.
    if (edge === "InsideHorizontal" && rowsOf(area) === 1) continue;
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.color = ROW_MARKS.border;
  }
}

/** Only where it is another colour: «automatic» reads as black, and would be black for ever once it is set. */
function blacken(range: Excel.Range, { record, area }: RowMarksTask): void {
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
