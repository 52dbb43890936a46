/** Unit and phòng of each data row as group rows, the title and the sheet's name give them; the order groups; what totals sum up. */
import type { Campaign } from "../campaign/campaign";
import { unitOfSheetName } from "../campaign/units";
import { yearsIn } from "../text/dates";
import { clean } from "../text/normalise";
import type { RowNumber } from "./cells";
import type { Frame } from "./frame";
import { FOREIGN_LINE } from "./lexicon";
import type { RowsRead } from "./rows";
import type { Words } from "./words";

const FOREIGN = new RegExp(FOREIGN_LINE, "iu");
const UNIT_LINE = /(?:^|\s)(?:tên )?đơn vị(?: đăng ký| công tác)?\s*:\s*(.+)$/iu;

/** Unit that lines above a table name: «Đơn vị: …» first, then a line that is a unit's name, then a title that contains one. */
export function unitOfTitles(titles: readonly string[], words: Words): string | null {
  const own = titles.filter((line) => !FOREIGN.test(line));
  for (const line of own) {
    const named = UNIT_LINE.exec(line);
    const unit = named === null ? null : words.unit(named[1]!.replace(/[.…]+$/u, "")) ?? words.unitsInside(named[1]!)[0] ?? null;
    if (unit !== null) return unit;
  }
  for (const line of own) {
    const unit = words.headingUnit(line);
    if (unit !== null) return unit;
  }
  const inside = new Set(own.flatMap((line) => words.unitsInside(line)));
  return inside.size === 1 ? [...inside][0]! : null;
}

export function unitOfSheet(name: string, campaign: Campaign): string | null {
  return unitOfSheetName(campaign, name);
}

/** The title or the sheet's name speaks of earlier years only: last year's table, kept for comparison. */
export function isOfAnotherYear(titles: readonly string[], sheetName: string, year: number): boolean {
  const heading = titles.filter((line) => /năm|nam\s+20|đợt|20\d\d\s*-\s*20\d\d/iu.test(line) && !/quyết định|căn cứ|số\s+\d|ngày/iu.test(line));
  const named = [...heading.flatMap((line) => yearsIn(line)), ...yearsIn(clean(sheetName))];
  return named.length > 0 && named.every((each) => each < year);
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
export function contextsOf(frame: Frame, rows: RowsRead, tableUnit: string | null): RowContext[] {
  const anyUnit = [...rows.groups.values()].some((group) => group.unit !== null);
  const hasUnitColumn = frame.kind === "people" && frame.columnOf("unit") !== null;
  let context: RowContext = { group: 0, unitText: null, unit: null, department: null };
  let counted = false;
  let lastOrder: number | null = null;
  const contexts: RowContext[] = [];
  for (const [index, role] of rows.roles.entries()) {
    const row = frame.bodyFirst + index;
    const group = rows.groups.get(row);
    if (group !== undefined) {
      const next = counted ? context.group + 1 : context.group;
      if (group.unit !== null) context = { group: next, unitText: group.text, unit: group.unit, department: null };
      else if (group.leadership) context = { ...context, department: null };
      else if (group.department && !(group.roman && anyUnit)) context = { ...context, department: group.text };
      // Among groups that are units, one that is none of the campaign's.
      else if (group.roman && anyUnit && tableUnit === null && !hasUnitColumn) context = { group: next, unitText: group.text, unit: null, department: null };
      else if (group.roman) context = { ...context, group: next, department: null };
      else context = { ...context, department: null };
      if (group.unit !== null || group.roman) {
        counted = false;
        lastOrder = null;
      }
    } else if (role === "data") {
      const order = orderOf(frame, row);
      // Numbering begins anew under a phòng.
      if (order === 1 && lastOrder !== null && lastOrder !== 1 && rows.groups.has(row - 1) && context.department !== null) context = { ...context, group: context.group + 1 };
      if (order !== null) lastOrder = order;
      counted = true;
    }
    contexts.push(context);
  }
  return contexts;
}

function orderOf(frame: Frame, row: RowNumber): number | null {
  if (frame.stt === null) return null;
  const value = frame.grid.value(row, frame.stt);
  if (typeof value === "number") return value;
  const digits = typeof value === "string" ? /^\s*(\d{1,5})[.)]?\s*$/.exec(value)?.[1] : undefined;
  return digits === undefined ? null : Number(digits);
}
