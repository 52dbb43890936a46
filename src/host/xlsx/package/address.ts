import type { Rect } from "../../model/model";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** «AB» to 27. */
export function columnIndex(letters: string): number {
  let n = 0;
  for (let i = 0; i < letters.length; i++) n = n * 26 + (letters.charCodeAt(i) & 31);
  return n - 1;
}

/** 27 to «AB». */
export function columnName(index: number): string {
  let name = "";
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

export const cellName = (row: number, column: number): string => columnName(column) + (row + 1);

export const rectName = (r: Rect): string =>
  r.r0 === r.r1 && r.c0 === r.c1 ? cellName(r.r0, r.c0) : `${cellName(r.r0, r.c0)}:${cellName(r.r1, r.c1)}`;

/** «A1», «A1:B2», «A:C», «1:3», with or without $; undefined for anything else. */
export function parseRect(text: string): Rect | undefined {
  const clean = text.replace(/\$/g, "");
  const cells = /^([A-Za-z]{1,3})(\d+)(?::([A-Za-z]{1,3})(\d+))?$/.exec(clean);
  if (cells !== null) {
    const r0 = Number(cells[2]) - 1;
    const c0 = columnIndex(cells[1]!);
    const r1 = cells[4] === undefined ? r0 : Number(cells[4]) - 1;
    const c1 = cells[3] === undefined ? c0 : columnIndex(cells[3]);
    return { r0: Math.min(r0, r1), c0: Math.min(c0, c1), r1: Math.max(r0, r1), c1: Math.max(c0, c1) };
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(clean);
  if (columns !== null) return { r0: 0, c0: columnIndex(columns[1]!), r1: MAX_ROWS - 1, c1: columnIndex(columns[2]!) };
  const rows = /^(\d+):(\d+)$/.exec(clean);
  if (rows !== null) return { r0: Number(rows[1]) - 1, c0: 0, r1: Number(rows[2]) - 1, c1: MAX_COLUMNS - 1 };
  return undefined;
}

/** A sqref: areas separated by spaces. */
export const parseSqref = (text: string): Rect[] => text.split(/\s+/).flatMap((t) => parseRect(t) ?? []);
