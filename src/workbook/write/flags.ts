/** The flag columns beside the officer's tables: which names they go by, what is written into them, what lights up because of them. */
import type { Area } from "../../domain/sheet/cells";
import type { WordedContent, WordedFlags } from "../../domain/plan/worded";
import { areaAddress, columnsOf, parseAddress, reference, rowsOf, sameArea } from "../excel/address";
import { differences } from "./cellBlocks";
import { markName } from "../memory/marks";
import type { Batch, Outbox } from "../excel/outbox";
import { oneCell } from "../excel/outbox";
import type { Found } from "../read/read";
import { beyond } from "./rectangles";
import type { FlagsRecord } from "../memory/state";
import { EDGES, FLAG_WIDTHS, FLAGS, FONT, HIGHLIGHT, INK, STYLE_VERSION, columnPoints } from "./styles";
import type { SurveyedMark, SurveyedSheet } from "../read/survey";
import { fingerprint, jsonBytes } from "../excel/text";

export interface FlagsTask {
  readonly plan: WordedFlags;
  readonly sheet: SurveyedSheet;
  readonly name: string;
  /** Header row to last row, both columns. */
  readonly area: Area;
  /** Where the name stands now; null: a name is still to be made. */
  readonly old: Area | null;
  /** Cells that no flag of ours covers yet. */
  readonly fresh: readonly Area[];
  readonly layout: string;
  readonly highlights: string;
  /** The widths before our time are on record. */
  readonly known: boolean;
  record: FlagsRecord;
}

const areaOf = (plan: WordedFlags): Area => ({
  firstRow: plan.headerRow,
  lastRow: plan.lastRow,
  firstColumn: plan.statusColumn,
  lastColumn: plan.contentColumn,
});

const UNKNOWN: FlagsRecord = { widths: [0, 0], printArea: null, layout: null, highlights: null, highlightCount: 0 };

/** Each table's flags with the name they have or get, and the marks that no table claims any more. */
export function flagsTasks(
  found: Found,
  plans: readonly WordedFlags[],
): { readonly tasks: FlagsTask[]; readonly orphans: SurveyedMark[] } {
  const free = found.marks.filter(({ mark }) => mark.kind === "flags");
  let highest = free.reduce((most, { mark }) => Math.max(most, mark.kind === "flags" ? mark.number : 0), 0);
  const tasks = plans.map((plan): FlagsTask => {
    const area = areaOf(plan);
    const index = free.findIndex(
      ({ place }) =>
        place?.sheet === plan.sheet &&
        place.area.firstColumn === area.firstColumn &&
        place.area.firstRow <= area.lastRow &&
        place.area.lastRow >= area.firstRow,
    );
    const mark = index < 0 ? undefined : free.splice(index, 1)[0];
    const name = mark?.name ?? markName({ kind: "flags", number: ++highest });
    const old = mark?.place?.area ?? null;
    return {
      plan,
      name,
      area,
      old,
      sheet: found.sheets.find((sheet) => sheet.name === plan.sheet)!,
      fresh: beyond(area, old),
      layout: fingerprint([STYLE_VERSION, area]),
      highlights: fingerprint([STYLE_VERSION, plan.firstRow, plan.lastRow, plan.highlights]),
      // Without a name there were no columns yet, whatever an interrupted run noted down.
      record: (mark === undefined ? undefined : found.state.book.flags[name]) ?? UNKNOWN,
      known: mark !== undefined && found.state.book.flags[name] !== undefined,
    };
  });
  return { tasks, orphans: free };
}

/** «Đang ghi…» in the header, and the name that lets the next run find the columns whatever happens to this one. */
export function stampBusy(outbox: Outbox, task: FlagsTask): void {
  outbox.add((batch) => {
    const { names } = batch.context.workbook;
    if (task.old === null) names.add(task.name, batch.range(task.sheet.id, areaAddress(task.area))).visible = false;
    else if (!sameArea(task.old, task.area)) names.getItem(task.name).formula = reference(task.sheet.name, task.area);
    batch.named(task.name).getCell(0, 0).untrack().values = oneCell(task.plan.busyHeader);
  });
  outbox.cellsWritten += 1;
}

/** The time of the run: the last thing of all. */
export function stampDone(outbox: Outbox, task: FlagsTask): void {
  outbox.add((batch) => {
    batch.named(task.name).getCell(0, 0).untrack().values = oneCell(task.plan.statusHeader);
  });
  outbox.cellsWritten += 1;
}

/** Status and reasons, as far as they differ from what stands there. Relative to the name: a column put in meanwhile moves them along. */
export function writeFlags(outbox: Outbox, found: Found, task: FlagsTask): void {
  const { plan, area } = task;
  clearLeftovers(outbox, task);
  const wanted: (WordedContent | undefined)[][] = Array.from({ length: rowsOf(area) }, (_, index) => {
    if (index === 0) return [undefined, { text: plan.contentHeader }];
    const at = area.firstRow + index - plan.firstRow;
    return [asText(plan.status[at]), asText(plan.content[at])];
  });
  if (task.record.layout !== task.layout) outbox.add((batch) => formatFlags(batch, task), 0, 40);
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

const samePrintArea = (now: string | null, wanted: string): boolean =>
  now !== null && sameArea(parseAddress(now)?.area ?? null, parseAddress(wanted)?.area ?? null);

/** What an earlier run wrote and this one does not cover. */
function clearLeftovers(outbox: Outbox, task: FlagsTask): void {
  if (task.old === null) return;
  for (const rest of beyond(task.old, task.area))
    outbox.add((batch) => batch.range(task.sheet.id, areaAddress(rest)).clear("All"));
}

function formatFlags(batch: Batch, task: FlagsTask): void {
  const range = batch.named(task.name);
  const { format } = range;
  format.font.name = FONT;
  format.font.size = FLAGS.size;
  format.font.color = INK;
  format.wrapText = false;
  format.verticalAlignment = "Top";
  format.horizontalAlignment = "Left";
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = FLAGS.border;
  }
  const header = range.getRow(0).untrack().format;
  header.font.bold = true;
  header.fill.color = FLAGS.headerFill;
  header.verticalAlignment = "Center";
  // Only when they are new: a width the officer chose afterwards stays.
  if (task.record.layout === null) {
    FLAG_WIDTHS.forEach((width, index) => (range.getColumn(index).untrack().format.columnWidth = columnPoints(width)));
  }
}

/** All highlights of one sheet: left alone where they are what the last run made, made anew otherwise. */
export function writeHighlights(outbox: Outbox, found: Found, tasks: readonly FlagsTask[]): void {
  const lit = found.sheets.filter((sheet) => found.highlights.has(sheet.id) && !sheet.protected);
  for (const sheet of new Set([...lit, ...tasks.map((task) => task.sheet)])) {
    const here = tasks.filter((task) => task.sheet === sheet);
    const standing = found.highlights.get(sheet.id) ?? [];
    const wanted = here.reduce((sum, { plan }) => sum + plan.highlights.length, 0);
    if (
      here.length > 0 &&
      here.every(({ record, highlights }) => record.highlights === highlights) &&
      standing.length === wanted
    )
      continue;
    for (const id of standing) deleteHighlight(outbox, sheet.id, id);
    for (const { plan } of here) {
      for (const highlight of plan.highlights) {
        const area = {
          firstRow: plan.firstRow,
          lastRow: plan.lastRow,
          firstColumn: highlight.column,
          lastColumn: highlight.column,
        };
        outbox.add(
          (batch) => {
            const { custom } = batch.range(sheet.id, areaAddress(area)).conditionalFormats.add("Custom");
            const look = HIGHLIGHT[highlight.severity];
            custom.rule.formula = highlight.formula;
            custom.format.fill.color = look.fill;
            custom.format.font.color = look.color;
            custom.format.font.bold = look.bold;
          },
          jsonBytes(highlight.formula),
          8,
        );
      }
    }
  }
}

export function deleteHighlight(outbox: Outbox, sheet: string, id: string): void {
  outbox.add((batch) => batch.sheet(sheet).getRange().untrack().conditionalFormats.getItem(id).delete());
}

/** Takes flags out again: cells, widths, and the print area if it is still the one we set. The name goes last, so that a second try finds them. */
export function removeFlags(outbox: Outbox, found: Found, { name, place }: SurveyedMark): void {
  const sheet = found.sheets.find((each) => each.name === place?.sheet);
  const record = found.state.book.flags[name];
  if (sheet !== undefined) {
    outbox.add(
      (batch) => {
        const range = batch.named(name);
        range.clear("All");
        if (record !== undefined) {
          record.widths
            .slice(0, columnsOf(place!.area))
            .forEach((width, index) => (range.getColumn(index).untrack().format.columnWidth = width));
        }
      },
      0,
      8,
    );
    if (record?.printArea != null && isStillOurs(sheet.printArea, record.printArea)) {
      outbox.add((batch) => batch.sheet(sheet.id).names.getItem("Print_Area").delete());
    }
  }
  outbox.add((batch) => batch.context.workbook.names.getItem(name).delete());
}

/** Inserted rows and columns stretch a print area; one that begins elsewhere, or differs both ways, is the officer's. */
export function isStillOurs(now: string | null, set: string): boolean {
  const one = now === null ? null : parseAddress(now)?.area;
  const other = parseAddress(set)?.area;
  if (one == null || other === undefined) return false;
  return (
    one.firstRow === other.firstRow &&
    one.firstColumn === other.firstColumn &&
    (one.lastRow === other.lastRow || one.lastColumn === other.lastColumn)
  );
}
