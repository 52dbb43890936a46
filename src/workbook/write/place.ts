/**
 * Where the two columns may stand better than planned: right of what is formatted, merged or hidden there. Contents
 * were read; the looks of empty cells are asked for right before the first write, and only for columns that are new.
 */
import { cellAddress, columnLetters } from "../../domain/sheet/address";
import type { WordedRowMarks } from "../../domain/plan/worded";
import { areaAddress, LAST_COLUMN, parseAddress } from "../excel/address";
import type { Context } from "../excel/run";
import type { Found } from "../read/read";
import type { RowMarksTask } from "./rowMarksTask";

/** Columns that are looked at; what is formatted further than that is formatted everywhere. */
const WINDOW = 40;
/** Of these it is asked whether they are hidden. */
const SHOWN = 14;

export interface AskedPlace {
  readonly task: RowMarksTask;
  readonly formatted: Excel.Range;
  readonly columns: readonly Excel.Range[];
}

/** To be loaded with the next request; nothing for sheets where columns of ours stand already. */
export function askPlaces(context: Context, found: Found, tasks: readonly RowMarksTask[]): AskedPlace[] {
  const placed = new Set([...found.marks, ...found.givenUp.map(({ mark }) => mark)].map(({ place }) => place?.sheet));
  return tasks
    .filter(({ known, sheet, area }) => !known && !placed.has(sheet.name) && area.firstColumn + WINDOW < LAST_COLUMN)
    .map((task) => askPlace(context, task));
}

function askPlace(context: Context, task: RowMarksTask): AskedPlace {
  const worksheet = context.workbook.worksheets.getItem(task.sheet.id);
  const { area } = task;
  const window = { ...area, lastColumn: area.firstColumn + WINDOW };
  const formatted = worksheet.getRange(areaAddress(window)).untrack().getUsedRangeOrNullObject(false).untrack();
  formatted.load("address");
  const columns = Array.from({ length: SHOWN }, (_, index) => {
    const cell = worksheet.getRange(cellAddress(area.firstRow, area.firstColumn + index)).untrack();
    cell.load("columnHidden");
    return cell;
  });
  return { task, formatted, columns };
}

/** By sheet id: by how many columns all new ones go to the right; missing: they stay. */
export function shifts(asked: readonly AskedPlace[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const each of asked) {
    const shift = shiftOf(each);
    const { id } = each.task.sheet;
    if (shift > 0) most.set(id, Math.max(shift, most.get(id) ?? 0));
  }
  return most;
}

function shiftOf({ task, formatted, columns }: AskedPlace): number {
  const first = task.area.firstColumn;
  const last = formatted.isNullObject ? first - 1 : (parseAddress(formatted.address)?.area.lastColumn ?? first - 1);
  // Formatted as far as one looks, or hidden to the end: the place is as good as any other, and is given back.
  if (last >= first + WINDOW) return 0;
  const isShown = (shift: number): boolean =>
    columns[shift]?.columnHidden !== true && columns[shift + 1]?.columnHidden !== true;
  for (let shift = last + 1 - first; shift < SHOWN - 1; shift++) if (isShown(shift)) return shift;
  const beyond = last + 1 - first;
  return beyond >= SHOWN ? beyond : 0;
}

/** The formulas of the highlights say where status and reasons stand; those two are lit themselves. */
export function shifted(plan: WordedRowMarks, by: number): WordedRowMarks {
  if (by === 0) return plan;
  const now = new Map(
    [plan.statusColumn, plan.contentColumn].map((column) => [columnLetters(column), columnLetters(column + by)]),
  );
  const ours = new RegExp(`\\$(${[...now.keys()].join("|")})(?=\\$?\\d)`, "gu");
  const turned = (formula: string): string =>
    formula
      .split(/("(?:[^"]|"")*")/u)
      .map((part) =>
        part.startsWith('"') ? part : part.replaceAll(ours, (_, column: string) => `$${now.get(column)!}`),
      )
      .join("");
  return {
    ...plan,
    statusColumn: plan.statusColumn + by,
    contentColumn: plan.contentColumn + by,
    highlights: plan.highlights.map(({ column, formula, ...each }) => ({
      ...each,
      column: column < plan.statusColumn ? column : column + by,
      formula: turned(formula),
    })),
  };
}
