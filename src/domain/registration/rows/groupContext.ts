/** Unit and phòng of each data row as group rows, the title and the sheet's name give them; the order groups; what totals sum up. */
import { yearsIn } from "../../text/dates";
import { clean } from "../../text/normalise";
import type { RowNumber } from "../../sheet/cells";
import type { Frame } from "./tableFrame";
import type { RowsRead } from "./rowRoles";
import type { Words } from "../words/vocabulary";

/** The title or the sheet's name speaks of earlier years only: last year's table, kept for comparison. */
export function isOfAnotherYear(titles: readonly string[], sheetName: string, year: number): boolean {
  const heading = titles.filter(
    (line) => /năm|nam\s+20|đợt|20\d\d\s*-\s*20\d\d/iu.test(line) && !/quyết định|căn cứ|số\s+\d|ngày/iu.test(line),
  );
  const ofSheet = yearsIn(clean(sheetName));
  const past = (years: readonly number[]): boolean => years.length > 0 && years.every((each) => each < year);
  // «Kết quả 2020» over «DANH SÁCH … NĂM 2020»: a note below them that names this year changes nothing.
  if (past(ofSheet) && heading.some((line) => past(yearsIn(line)) && line === line.toUpperCase())) return true;
  const named = [...heading.flatMap((line) => yearsIn(line)), ...ofSheet];
  return past(named);
}

export interface RowContext {
  /** Counts from 0; STT is judged inside it. */
  readonly group: number;
  /** null: no group row says a unit. */
  readonly unitText: string | null;
  readonly unit: string | null;
  /** null: no group row says a phòng. */
  readonly department: string | null;
}

/** Contexts of the rows from `bodyFirst` on, shared objects: one per group. */
export function contextsOf(frame: Frame, rows: RowsRead, tableUnit: string | null, words: Words): RowContext[] {
  // A misspelt unit's heading is a unit's all the same, where nothing else says whose the rows are.
  const isMisspelt = (text: string): boolean =>
    tableUnit === null && (!frame.ofUnits || frame.listsMovements) && words.nearUnit(text) !== null;
  const anyUnit = [...rows.groups.values()].some((group) => group.unit !== null || isMisspelt(group.text));
  const ownRows = tableUnit === null && !anyUnit ? headingRows(frame, rows, words) : new Map<RowNumber, never>();
  const hasUnitColumn = frame.kind === "people" && frame.columnOf("unit") !== null;
  let context: RowContext = { group: 0, unitText: null, unit: null, department: null };
  let counted = false;
  let lastOrder: number | null = null;
  const contexts: RowContext[] = [];
  for (const [index, role] of rows.roles.entries()) {
    const row = frame.bodyFirst + index;
    const group = rows.groups.get(row);
    if (group !== undefined) {
      const misspelt = !hasUnitColumn && group.unit === null && isMisspelt(group.text);
      const next = counted ? context.group + 1 : context.group;
      if (group.unit !== null) context = { group: next, unitText: group.text, unit: group.unit, department: null };
      else if (misspelt) context = { group: next, unitText: group.text, unit: null, department: null };
      else if (group.leadership) context = { ...context, department: null };
      else if (group.department && !(group.roman && anyUnit)) context = { ...context, department: group.text };
      // Among groups that are units, one that is none of the campaign's.
      else if (group.roman && anyUnit && tableUnit === null && !hasUnitColumn)
        context = { group: next, unitText: group.text, unit: null, department: null };
      else if (group.roman) context = { ...context, group: next, department: null };
      else context = { ...context, department: null };
      if (misspelt || group.unit !== null || group.roman) {
        counted = false;
        lastOrder = null;
      }
    } else if (role === "data") {
      const own = ownRows.get(row);
      if (own !== undefined)
        context = {
          group: counted ? context.group + 1 : context.group,
          unitText: own.text,
          unit: own.unit,
          department: null,
        };
      if (own !== undefined) lastOrder = null;
      const order = orderOf(frame, row);
      // Numbering begins anew under a phòng.
      if (
        order === 1 &&
        lastOrder !== null &&
        lastOrder !== 1 &&
        rows.groups.has(row - 1) &&
        context.department !== null
      )
        context = { ...context, group: context.group + 1 };
      if (order !== null) lastOrder = order;
      counted = true;
    }
    contexts.push(context);
  }
  return contexts;
}

/** Among collectives without a column of units: the unit's own row stands above its phòng. Not where the units come first, one after the other. */
function headingRows(
  frame: Frame,
  rows: RowsRead,
  words: Words,
): ReadonlyMap<RowNumber, { readonly unit: string | null; readonly text: string }> {
  const own = new Map<RowNumber, { readonly unit: string | null; readonly text: string }>();
  if (frame.kind !== "collectives" || frame.columnOf("unit") !== null) return own;
  const isOwn: boolean[] = [];
  for (const [index, role] of rows.roles.entries()) {
    if (role !== "data") continue;
    const row = frame.bodyFirst + index;
    const text = frame.grid.text(row, frame.identity);
    const unit = words.headingUnit(text);
    if (unit !== null) own.set(row, { unit, text: words.withoutOrdinal(text) });
    isOwn.push(unit !== null);
  }
  // Every unit but the last has a phòng below it.
  const last = isOwn.lastIndexOf(true);
  const heads =
    isOwn[0] === true &&
    isOwn.length > own.size &&
    isOwn.every((each, index) => !each || index === last || isOwn[index + 1] !== true);
  return heads ? own : new Map();
}

function orderOf(frame: Frame, row: RowNumber): number | null {
  if (frame.stt === null) return null;
  const value = frame.grid.value(row, frame.stt);
  if (typeof value === "number") return value;
  const digits = typeof value === "string" ? /^\s*(\d{1,5})[.)]?\s*$/.exec(value)?.[1] : undefined;
  return digits === undefined ? null : Number(digits);
}
