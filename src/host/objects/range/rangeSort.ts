import { HostError, invalidArgument, notImplemented } from "../../errors/hostError";
import { intersection, localAddress } from "../../grid/address";
import { cellAt, restingStyle } from "../../grid/cells";
import { checkAllowed, checkContents } from "../../grid/guard";
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

/** Sorts the range and nothing beside it: contents and cell formats move, row heights, conditional formats and hidden rows stay. */
function apply(host: Host, target: RangeTarget, fields: Field[], matchCase: boolean, hasHeaders: boolean): void {
  const { sheet } = target;
  const whole = area(target);
  checkAllowed(sheet, "allowSort");
  checkContents(host.book, sheet, whole);
  if (sheet.merges.some((m) => intersection(m, whole)))
    throw new HostError("MergedRangeConflict", "To sort, all merged cells need to be the same size.");
  const body: Rect = hasHeaders ? { ...whole, r0: whole.r0 + 1 } : whole;
  if (body.r0 > body.r1) return;
  let last = body.r0;
  for (const row of sheet.rows.keys()) if (row > last && row <= body.r1) last = row;
  const slots: number[] = [];
  for (let row = body.r0; row <= last; row += 1) if (!sheet.hiddenRows.has(row)) slots.push(row);
  const order = [...slots].sort((x, y) => compareRows(sheet, whole.c0, fields, matchCase, x, y) || x - y);
  const taken = new Map<number, Map<number, CellModel>>();
  for (const row of slots) {
    const cells = new Map<number, CellModel>();
    for (const [column, cell] of sheet.rows.get(row) ?? [])
      if (column >= whole.c0 && column <= whole.c1) cells.set(column, cell);
    taken.set(row, cells);
  }
  order.forEach((from, i) => place(host, sheet, taken.get(from)!, from, slots[i]!, whole));
  host.noteEvent({ sheet, address: localAddress(whole), changeType: "RangeEdited", triggerSource: "ThisLocalAddin" });
}

function place(
  host: Host,
  sheet: SheetModel,
  cells: Map<number, CellModel>,
  from: number,
  to: number,
  whole: Rect,
): void {
  if (from === to) return;
  let row = sheet.rows.get(to);
  if (!row) sheet.rows.set(to, (row = new Map()));
  for (let column = whole.c0; column <= whole.c1; column += 1) {
    const cell = cells.get(column);
    if (!cell) {
      if (row.has(column)) {
        row.set(column, { v: null, s: restingStyle(sheet, to, column), dirty: true });
        host.noteCell(sheet, to, column, false);
      }
      continue;
    }
    const { f, ...rest } = cell;
    row.set(column, { ...rest, ...(f === undefined ? {} : { f: translated(f, to - from, 0, true) }), dirty: true });
    host.noteCell(sheet, to, column, f !== undefined);
  }
}

function compareRows(
  sheet: SheetModel,
  c0: number,
  fields: readonly Field[],
  matchCase: boolean,
  x: number,
  y: number,
): number {
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
}

const plain = new Intl.Collator("en-US", { sensitivity: "accent" });
const exact = new Intl.Collator("en-US", { sensitivity: "variant", caseFirst: "lower" });
const rank = (v: RawValue) => (typeof v === "number" ? 0 : typeof v === "string" ? 1 : typeof v === "boolean" ? 2 : 3);

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
      apply(host, target, fields(list, r.c1 - r.c0 + 1), matchCase === true, hasHeaders === true);
    }),
  },
};

export const sortHandle = (target: RangeTarget) => new Handle(sortTable, target);
