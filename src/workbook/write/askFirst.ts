/**
 * Before new columns are taken: how wide they are, and that nobody has typed into them since the workbook was read.
 * Writes nothing.
 */
import { cellAddress } from "../../domain/sheet/address";
import { areaAddress } from "../excel/address";
import type { Context } from "../excel/run";
import type { RowMarksRecord, Look } from "../memory/state";
import type { Found } from "../read/read";
import { WorkbookError } from "../session/session";
import type { RowMarksTask } from "./rowMarksTask";
import { askLook } from "./looks";
import { askPlaces, shifts } from "./place";

/**
 * At most one request. Notes in the tasks' records what was there before, or answers by how many columns those of a
 * sheet (by id) had better go to the right: then it is asked once more, about there.
 */
export async function askFirst(
  context: Context,
  found: Found,
  tasks: readonly RowMarksTask[],
  isMoved = false,
): Promise<ReadonlyMap<string, number>> {
  const answers = tasks
    .filter(({ known, fresh }) => !known || fresh.length > 0)
    .map((task) => ({ task, ...asked(context, task) }));
  if (answers.length === 0) return new Map();
  const places = isMoved ? [] : askPlaces(context, found, tasks);
  await context.sync();
  for (const { task, typed } of answers) {
    const used = typed.find((each) => !each.isNullObject);
    if (used !== undefined)
      throw new WorkbookError("changed", `${used.address} was filled in meanwhile`, task.sheet.name);
  }
  const better = shifts(places);
  if (better.size > 0) return better;
  for (const { task, formats, looks, hidden } of answers) {
    if (task.known) continue;
    const [status, content] = formats;
    const widths = widthsBefore(found, task) ?? [status!.columnWidth, content!.columnWidth];
    const wasHidden = [hidden[0]!.columnHidden, hidden[1]!.columnHidden] as const;
    task.record = {
      ...task.record,
      // Excel answers 0 for a hidden column: shown again it has the width of all others.
      widths: [shownWidth(widths[0], widths[1]), shownWidth(widths[1], widths[0])],
      looks: [looks[0]!.read(), looks[1]!.read()],
      ...(wasHidden.includes(true) ? { hidden: wasHidden } : {}),
    };
  }
  return better;
}

const STANDARD_WIDTH = 48;
const shownWidth = (width: number, beside: number): number => width || beside || STANDARD_WIDTH;

interface Asked {
  /** Of the header's row, and of the rows below. */
  readonly looks: readonly { read(): Look | null }[];
  readonly hidden: readonly Excel.Range[];
  readonly typed: readonly Excel.Range[];
  /** Of the status and the content column. */
  readonly formats: readonly Excel.RangeFormat[];
}

function asked(context: Context, { plan, sheet, fresh, area, known }: RowMarksTask): Asked {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const typed = fresh.map((area) => {
    const used = worksheet.getRange(areaAddress(area)).untrack().getUsedRangeOrNullObject(true).untrack();
    used.load("address");
    return used;
  });
  const formats = [plan.statusColumn, plan.contentColumn].map((column) => {
    const { format } = worksheet.getRange(cellAddress(plan.headerRow, column)).untrack();
    format.load("columnWidth");
    return format;
  });
  const rest = { ...area, firstRow: Math.min(area.firstRow + 1, area.lastRow) };
  const looks = known
    ? []
    : [{ ...area, lastRow: area.firstRow }, rest].map((part) =>
        askLook(worksheet.getRange(areaAddress(part)).untrack()),
      );
  const hidden = [plan.statusColumn, plan.contentColumn].map((column) => {
    const cell = worksheet.getRange(cellAddress(plan.headerRow, column)).untrack();
    cell.load("columnHidden");
    return cell;
  });
  return { typed, formats, looks, hidden };
}

/** Tables below one another share their mark columns: the first one's record knows the widths before our time. */
function widthsBefore(found: Found, { plan, sheet }: RowMarksTask): RowMarksRecord["widths"] | undefined {
  const sharing = Object.entries(found.state.book.rowMarks).find(([name]) =>
    found.marks.some(
      (mark) =>
        mark.name === name && mark.place?.sheet === sheet.name && mark.place.area.firstColumn === plan.statusColumn,
    ),
  );
  return sharing?.[1].widths;
}
