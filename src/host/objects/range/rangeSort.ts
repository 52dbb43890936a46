/** Excel.RangeSort. */
import { HostError, invalidArgument, notImplemented } from "../../errors/hostError";
import { localAddress } from "../../grid/address";
import { cellAt, restingStyle } from "../../grid/cells";
import { checkAllowed, checkContents } from "../../grid/guard";
import { mergesIn } from "../../grid/merges";
import { translated } from "../../grid/references";
import type { Host, RangeTarget } from "../../state/host";
import type { CellModel, RawValue, Rect, SheetModel } from "../../model/model";
import type { TypeTable } from "../members/memberTable";
import { Handle, call } from "../members/memberTable";
import { area } from "./rangeArgument";

interface Field {
  key: number;
  ascending: boolean;
}
interface Order {
  readonly fields: readonly Field[];
  readonly matchCase: boolean;
  readonly hasHeaders: boolean;
}

/**
 * Sorts the range and nothing beside it: contents and cell formats move, row heights, conditional formats and hidden
 * rows stay.
 */
export function sortRange(host: Host, target: RangeTarget, order: Order): void {
  const { sheet } = target;
  const whole = area(target);
  checkAllowed(sheet, "allowSort");
  checkContents(host.book, sheet, whole);
  if (mergesIn(sheet, whole).length > 0)
    throw new HostError("MergedRangeConflict", "To sort, all merged cells need to be the same size.");
  const body: Rect = order.hasHeaders ? { ...whole, r0: whole.r0 + 1 } : whole;
  if (body.r0 > body.r1) return;
  const slots = slotsOf(sheet, body);
  const compare = comparison(sheet, whole.c0, order);
  const sorted = [...slots].sort((x, y) => compare(x, y) || x - y);
  const taken = new Map(slots.map((row) => [row, cellsBetween(sheet.rows.get(row), whole)]));
  sorted.forEach((from, i) => {
    const to = slots[i]!;
    if (from !== to) place(host, { sheet, whole }, taken.get(from)!, { from, to });
  });
  host.noteEvent({ sheet, address: localAddress(whole), changeType: "RangeEdited", triggerSource: "ThisLocalAddin" });
}

/** Rows that take part: those in sight down to the last one with a cell. */
function slotsOf(sheet: SheetModel, body: Rect): number[] {
  let last = body.r0;
  for (const row of sheet.rows.keys()) if (row > last && row <= body.r1) last = row;
  const slots: number[] = [];
  for (let row = body.r0; row <= last; row += 1) if (!sheet.hiddenRows.has(row)) slots.push(row);
  return slots;
}

type Cells = Map<number, CellModel>;

const cellsBetween = (cells: Cells | undefined, { c0, c1 }: Rect): Cells =>
  new Map([...(cells ?? [])].filter(([column]) => column >= c0 && column <= c1));

/** Puts the cells of one row into another; relative references inside the sheet move along. */
function place(
  host: Host,
  { sheet, whole }: { readonly sheet: SheetModel; readonly whole: Rect },
  cells: Cells,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  let row = sheet.rows.get(to);
  if (!row) sheet.rows.set(to, (row = new Map()));
  for (let column = whole.c0; column <= whole.c1; column += 1) {
    const cell = cells.get(column);
    if (cell) {
      const { f, ...rest } = cell;
      row.set(column, { ...rest, ...(f === undefined ? {} : { f: translated(f, to - from, 0, true) }), dirty: true });
      host.noteCell(sheet, to, column, f !== undefined);
    } else if (row.has(column)) {
      row.set(column, { v: null, s: restingStyle(sheet, to, column), dirty: true });
      host.noteCell(sheet, to, column, false);
    }
  }
}

const comparison =
  (sheet: SheetModel, c0: number, { fields, matchCase }: Order) =>
  (x: number, y: number): number => {
    for (const { key, ascending } of fields) {
      const [a, b] = [cellAt(sheet, x, c0 + key)?.v ?? null, cellAt(sheet, y, c0 + key)?.v ?? null];
      // Blank cells come last whichever way one sorts.
      if (a === null || b === null) {
        if (a !== b) return a === null ? 1 : -1;
        continue;
      }
      const found = compare(a, b, matchCase);
      if (found !== 0) return ascending ? found : -found;
    }
    return 0;
  };

const plain = new Intl.Collator("en-US", { sensitivity: "accent" });
const exact = new Intl.Collator("en-US", { sensitivity: "variant", caseFirst: "lower" });
const RANKS = ["number", "string", "boolean", "object"];
const rank = (v: RawValue) => RANKS.indexOf(typeof v);

/** Numbers, then texts, then FALSE and TRUE, then errors (Microsoft: «Sort data in a range or table»). */
function compare(a: RawValue, b: RawValue, matchCase: boolean): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string") return (matchCase ? exact : plain).compare(a, b as string);
  return typeof a === "object" ? 0 : Number(a) - Number(b);
}

function fields(value: unknown, columns: number): Field[] {
  if (!Array.isArray(value) || value.length === 0) throw invalidArgument("fields");
  return value.map((field: Record<string, unknown>) => {
    const { key, ascending, sortOn } = field;
    if (typeof key !== "number" || !Number.isInteger(key) || key < 0 || key >= columns) throw invalidArgument("key");
    if (sortOn !== undefined && sortOn !== null && sortOn !== "Value")
      throw notImplemented(`sorting on ${String(sortOn)}`);
    return { key, ascending: ascending !== false };
  });
}

const sortTable: TypeTable<RangeTarget> = {
  name: "RangeSort",
  members: {
    Apply: call("1.2", (target, [list, matchCase, hasHeaders, orientation], host) => {
      if (orientation !== null && orientation !== undefined && orientation !== "Rows")
        throw notImplemented("sorting columns");
      const r = area(target);
      sortRange(host, target, {
        fields: fields(list, r.c1 - r.c0 + 1),
        matchCase: matchCase === true,
        hasHeaders: hasHeaders === true,
      });
    }),
  },
};

export const sortHandle = (target: RangeTarget) => new Handle(sortTable, target);
