/** What makes a written sheet look and print right, in parts that Excel takes or refuses each by itself. */
import type { Outbox } from "../excel/outbox";
import type { FinishKind } from "../session/session";
import { chartParts } from "./charts";
import type { DocumentTask } from "./documentTask";
import type { FinishPart } from "./finish";
import { setMargins, setPageBreaks, setPageNumbers, setPaper, setPrintedArea, setPrintTitles, setScale } from "./page";
import { setBorders, setColumnWidths, setFormats, setFrozen, setGridlines, setHeights } from "./sheetLooks";
import type { Setter } from "./sheetLooks";

/** `table`: the name that the sheet's own table has; null: it has none. */
export interface Standing {
  readonly isLaidOut: boolean;
  /** Cells of it are written in this run. */
  readonly isWritten: boolean;
  readonly table: string | null;
}

interface Wanted {
  readonly kind: FinishKind;
  readonly put: Setter;
  /** By the fingerprints alone; what an earlier run left unfinished is due anyway. */
  readonly isSame: boolean;
  /** There is something to be set on this sheet. */
  readonly isAny?: boolean;
}

export function documentFinish(task: DocumentTask, standing: Standing): FinishPart[] {
  const { isLaidOut } = standing;
  const { plan, record, sheetName, name } = task;
  const unfinished = new Set(record?.unfinished ?? []);
  const parts = wantedOf(task, standing)
    .filter(({ kind, isSame, isAny }) => isAny !== false && (!isLaidOut || !isSame || unfinished.has(kind)))
    .map(({ kind, put }): FinishPart => ({
      kind,
      sheet: sheetName,
      marks: [name],
      put: (outbox: Outbox) => put(outbox, sheetName, plan),
    }));
  return [...parts, ...chartParts(task, isLaidOut && !CHARTS_LIE_ON.some((kind) => unfinished.has(kind)))];
}

/**
 * Writing puts calculation off, and whoever does that has to ask for it (learn.microsoft.com, Excel.Application); in a workbook that
 * calculates by hand nobody else would. Our own sheet only: the officer's are calculated when he wants it.
 */
const calculate: Setter = (outbox, sheetName) => outbox.add((batch) => batch.sheet(sheetName).calculate(true));

/** A chart grows and shrinks with the cells below it: set later than the chart, they leave it another size. */
const CHARTS_LIE_ON: readonly FinishKind[] = ["charts", "rowHeights", "columnWidths"];

function wantedOf(
  { plan, record, ...task }: DocumentTask,
  { isLaidOut, isWritten, table }: Standing,
): readonly Wanted[] {
  const isNew = task.sheet === null;
  // Rows without height were brought into sight to be written (documents.ts).
  const isSized = record?.heights === task.heights && !(isWritten && plan.rows.some(({ height }) => height === 0));
  const isPaged = record?.page === task.page;
  const before = isLaidOut ? 0 : (record?.rows ?? 0);
  const setTableStyle: Setter = (outbox, sheetName, { table: wanted }) =>
    outbox.add((batch) => (batch.sheet(sheetName).tables.getItem(table!).style = wanted!.style));
  const hasFormulas = plan.rows.some(({ cells }) =>
    cells.some(({ content }) => content !== null && "formula" in content),
  );
  return [
    { kind: "calculation", put: calculate, isSame: !isWritten, isAny: hasFormulas },
    { kind: "columnWidths", put: setColumnWidths, isSame: true },
    { kind: "rowHeights", put: (...to) => setHeights(...to, before), isSame: isSized },
    { kind: "formats", put: setFormats, isSame: true },
    { kind: "borders", put: setBorders, isSame: true },
    { kind: "tableStyle", put: setTableStyle, isSame: true, isAny: plan.table != null && table !== null },
    { kind: "gridlines", put: setGridlines, isSame: true },
    { kind: "freeze", put: setFrozen, isSame: true, isAny: !isNew || plan.freezeRows > 0 },
    { kind: "paper", put: setPaper, isSame: isPaged },
    { kind: "margins", put: setMargins, isSame: isPaged },
    { kind: "scale", put: setScale, isSame: isPaged },
    { kind: "printArea", put: setPrintedArea, isSame: isPaged },
    { kind: "printTitles", put: setPrintTitles, isSame: isPaged, isAny: plan.print.titleRows !== undefined },
    { kind: "pageNumbers", put: setPageNumbers, isSame: isPaged },
    {
      kind: "pageBreaks",
      put: setPageBreaks,
      isSame: isPaged,
      isAny: !isNew || plan.rows.some(({ pageBreakBefore }) => pageBreakBefore),
    },
  ];
}
