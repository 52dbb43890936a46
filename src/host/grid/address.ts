/** Addresses both ways, and what rectangles do with each other. */
import { invalidArgument } from "../errors/hostError";
import type { Rect } from "../model/model";

/** Rows and columns of a sheet (support.microsoft.com: Excel specifications and limits). */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** 27 to «AB». */
export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** «AB», in capitals or not, to 27. The last five bits of a letter are its place in the alphabet. */
export function columnIndex(letters: string): number {
  let n = 0;
  for (let i = 0; i < letters.length; i += 1) n = n * 26 + (letters.charCodeAt(i) & 31);
  return n - 1;
}

export const rect = (r0: number, c0: number, r1: number, c1: number): Rect => ({ r0, c0, r1, c1 });
export const wholeSheet = (): Rect => rect(0, 0, ROWS - 1, COLUMNS - 1);
export const entireRows = (r: Rect) => r.c0 === 0 && r.c1 === COLUMNS - 1;
export const entireColumns = (r: Rect) => r.r0 === 0 && r.r1 === ROWS - 1;
export const rowCount = (r: Rect) => r.r1 - r.r0 + 1;
export const columnCount = (r: Rect) => r.c1 - r.c0 + 1;
export const cellCount = (r: Rect) => rowCount(r) * columnCount(r);
export const isSingleCell = (r: Rect) => r.r0 === r.r1 && r.c0 === r.c1;
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

export const cellName = (row: number, column: number): string => columnName(column) + (row + 1);

/** «A1», «A1:B2»; whole rows and columns by their corners too, as files write areas. */
export const rectName = (r: Rect): string =>
  isSingleCell(r) ? cellName(r.r0, r.c0) : `${cellName(r.r0, r.c0)}:${cellName(r.r1, r.c1)}`;

/** «A1», «A1:B2», «A:B», «3:4»; `absolute` with dollars. */
export function localAddress(r: Rect, absolute = false): string {
  const d = absolute ? "$" : "";
  if (entireRows(r)) return `${d}${r.r0 + 1}:${d}${r.r1 + 1}`;
  if (entireColumns(r)) return `${d}${columnName(r.c0)}:${d}${columnName(r.c1)}`;
  const first = `${d}${columnName(r.c0)}${d}${r.r0 + 1}`;
  return isSingleCell(r) ? first : `${first}:${d}${columnName(r.c1)}${d}${r.r1 + 1}`;
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
  const found = cellsOf(text) ?? wholeColumnsOf(text) ?? wholeRowsOf(text);
  return found && found.r0 >= 0 && found.r1 < ROWS && found.c1 < COLUMNS ? found : null;
}

function cellsOf(text: string): Rect | null {
  const m = CELLS.exec(text);
  if (!m) return null;
  const r0 = Number(m[2]) - 1;
  const c0 = columnIndex(m[1]!);
  const r1 = m[4] === undefined ? r0 : Number(m[4]) - 1;
  const c1 = m[3] === undefined ? c0 : columnIndex(m[3]);
  return rect(Math.min(r0, r1), Math.min(c0, c1), Math.max(r0, r1), Math.max(c0, c1));
}

function wholeColumnsOf(text: string): Rect | null {
  const m = WHOLE_COLUMNS.exec(text);
  if (!m) return null;
  const [a, b] = [columnIndex(m[1]!), columnIndex(m[2]!)];
  return rect(0, Math.min(a, b), ROWS - 1, Math.max(a, b));
}

function wholeRowsOf(text: string): Rect | null {
  const m = WHOLE_ROWS.exec(text);
  if (!m) return null;
  const [a, b] = [Number(m[1]) - 1, Number(m[2]) - 1];
  return rect(Math.min(a, b), 0, Math.max(a, b), COLUMNS - 1);
}

/** A list of areas as files write it, separated by spaces (ST_Sqref). */
export const parseSqref = (text: string): Rect[] => text.split(/\s+/).flatMap((part) => parseLocal(part) ?? []);

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
