import { invalidArgument } from "../errors";
import type { Rect } from "../model/model";

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

export function columnIndex(name: string): number {
  let n = 0;
  for (const letter of name.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

export const rect = (r0: number, c0: number, r1: number, c1: number): Rect => ({ r0, c0, r1, c1 });
export const wholeSheet = (): Rect => rect(0, 0, ROWS - 1, COLUMNS - 1);
export const entireRows = (r: Rect) => r.c0 === 0 && r.c1 === COLUMNS - 1;
export const entireColumns = (r: Rect) => r.r0 === 0 && r.r1 === ROWS - 1;
export const rowCount = (r: Rect) => r.r1 - r.r0 + 1;
export const columnCount = (r: Rect) => r.c1 - r.c0 + 1;
export const cellCount = (r: Rect) => rowCount(r) * columnCount(r);
export const contains = (outer: Rect, inner: Rect) =>
  outer.r0 <= inner.r0 && outer.c0 <= inner.c0 && outer.r1 >= inner.r1 && outer.c1 >= inner.c1;
export const sameRect = (a: Rect, b: Rect) => a.r0 === b.r0 && a.c0 === b.c0 && a.r1 === b.r1 && a.c1 === b.c1;

export function intersection(a: Rect, b: Rect): Rect | null {
  const both = rect(Math.max(a.r0, b.r0), Math.max(a.c0, b.c0), Math.min(a.r1, b.r1), Math.min(a.c1, b.c1));
  return both.r0 > both.r1 || both.c0 > both.c1 ? null : both;
}

export function bounding(a: Rect, b: Rect): Rect {
  return rect(Math.min(a.r0, b.r0), Math.min(a.c0, b.c0), Math.max(a.r1, b.r1), Math.max(a.c1, b.c1));
}

/** What is left of `a` when `b` is cut out: at most four pieces. */
export function subtract(a: Rect, b: Rect): Rect[] {
  const cut = intersection(a, b);
  if (!cut) return [a];
  const left: Rect[] = [];
  if (a.r0 < cut.r0) left.push(rect(a.r0, a.c0, cut.r0 - 1, a.c1));
  if (cut.r1 < a.r1) left.push(rect(cut.r1 + 1, a.c0, a.r1, a.c1));
  if (a.c0 < cut.c0) left.push(rect(cut.r0, a.c0, cut.r1, cut.c0 - 1));
  if (cut.c1 < a.c1) left.push(rect(cut.r0, cut.c1 + 1, cut.r1, a.c1));
  return left;
}

/** «A1», «A1:B2», «A:B», «3:4»; `absolute` with dollars. */
export function localAddress(r: Rect, absolute = false): string {
  const d = absolute ? "$" : "";
  if (entireRows(r)) return `${d}${r.r0 + 1}:${d}${r.r1 + 1}`;
  if (entireColumns(r)) return `${d}${columnName(r.c0)}:${d}${columnName(r.c1)}`;
  const first = `${d}${columnName(r.c0)}${d}${r.r0 + 1}`;
  return r.r0 === r.r1 && r.c0 === r.c1 ? first : `${first}:${d}${columnName(r.c1)}${d}${r.r1 + 1}`;
}

/** A sheet name as it stands in front of «!»: quoted when it is not a plain word or reads like a cell address. */
export function quotedSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^[rR]\d*([cC]\d*)?$/.test(name) &&
    !/^[cC]\d*$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const WHOLE_COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const WHOLE_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Rectangle of a local address, or null when the text is no address. */
export function parseLocal(text: string): Rect | null {
  const cells = CELLS.exec(text);
  let found: Rect | null = null;
  if (cells) {
    const r0 = Number(cells[2]) - 1;
    const c0 = columnIndex(cells[1]!);
    const r1 = cells[4] === undefined ? r0 : Number(cells[4]) - 1;
    const c1 = cells[3] === undefined ? c0 : columnIndex(cells[3]);
    found = rect(Math.min(r0, r1), Math.min(c0, c1), Math.max(r0, r1), Math.max(c0, c1));
  }
  const columns = WHOLE_COLUMNS.exec(text);
  if (columns) {
    const a = columnIndex(columns[1]!);
    const b = columnIndex(columns[2]!);
    found = rect(0, Math.min(a, b), ROWS - 1, Math.max(a, b));
  }
  const rows = WHOLE_ROWS.exec(text);
  if (rows) {
    const a = Number(rows[1]) - 1;
    const b = Number(rows[2]) - 1;
    found = rect(Math.min(a, b), 0, Math.max(a, b), COLUMNS - 1);
  }
  return found && found.r0 >= 0 && found.r1 < ROWS && found.c1 < COLUMNS ? found : null;
}

/** «'Tên sheet'!A1» into its two halves; sheet null when there is none. */
export function splitSheet(address: string): { sheet: string | null; local: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: quoted[1]!.replace(/''/g, "'"), local: quoted[2]! };
  const at = address.lastIndexOf("!");
  return at < 0 ? { sheet: null, local: address } : { sheet: address.slice(0, at), local: address.slice(at + 1) };
}

/** Comma-separated list of local addresses; commas inside quoted sheet names do not separate. */
export function splitAreas(text: string): string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,'])+/g)?.map((part) => part.trim()) ?? [];
}

/** Longest address a request may carry (Microsoft: excel-add-ins-multiple-ranges). */
export const ADDRESS_LIMIT = 8_192;

export function checkAddressLength(address: string): void {
  if (address.length > ADDRESS_LIMIT) throw invalidArgument(`address longer than ${ADDRESS_LIMIT} characters`);
}
