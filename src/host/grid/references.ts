/** References inside formulas, as they read after copying, moving or renaming. */
import { COLUMNS, ROWS, columnIndex, columnName, quotedSheet, rect } from "./address";
import type { Rect } from "../model/model";

/** One reference inside a formula. Dollars are kept; `local` is the text after the sheet. */
interface Reference {
  readonly sheet: string | null;
  readonly local: string;
  readonly whole: string;
}

// Strings and structured references are skipped; a reference must not be part of a longer word, nor the name of a
// function.
const TOKEN =
  /"(?:[^"]|"")*"|\[(?:[^\][]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.$'!])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** Replaces each reference by what `change` answers (null: #REF!). */
function mapReferences(formula: string, change: (reference: Reference) => string | null): string {
  return formula.replace(TOKEN, (whole: string, sheetPart: string | undefined, local: string | undefined) => {
    if (local === undefined) return whole;
    const sheet = sheetPart === undefined ? null : unquote(sheetPart.slice(0, -1));
    const answer = change({ sheet, local, whole });
    return answer ?? `${sheetPart ?? ""}#REF!`;
  });
}

const unquote = (name: string) => (name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name);

interface Corner {
  column: number | null;
  columnFixed: boolean;
  row: number | null;
  rowFixed: boolean;
}

function corner(text: string): Corner {
  const m = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/.exec(text)!;
  // In «$3» the dollar before the missing letters belongs to the row.
  const rowFixed = m[3] === "$" || (m[2] === "" && m[1] === "$");
  return {
    column: m[2] === "" ? null : columnIndex(m[2]!),
    columnFixed: m[1] === "$",
    row: m[4] === "" ? null : Number(m[4]) - 1,
    rowFixed,
  };
}

function cornerText(c: Corner): string {
  const column = c.column === null ? "" : `${c.columnFixed ? "$" : ""}${columnName(c.column)}`;
  return `${column}${c.row === null ? "" : `${c.rowFixed ? "$" : ""}${c.row + 1}`}`;
}

/** Formula as it reads after being copied by so many rows and columns: relative parts move, fixed ones stay. */
export function translated(formula: string, rows: number, columns: number, keepSheets: boolean): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, ({ sheet, local, whole }) => {
    // A sort leaves references to other sheets as Excel does when it copies: they move too, unless told otherwise.
    if (keepSheets && sheet !== null) return whole;
    const moved: string[] = [];
    for (const text of local.split(":")) {
      const c = corner(text);
      if (c.row !== null && !c.rowFixed) c.row += rows;
      if (c.column !== null && !c.columnFixed) c.column += columns;
      if (
        (c.row !== null && (c.row < 0 || c.row >= ROWS)) ||
        (c.column !== null && (c.column < 0 || c.column >= COLUMNS))
      )
        return null;
      moved.push(cornerText(c));
    }
    return prefixed(sheet, moved.join(":"));
  });
}

const prefixed = (sheet: string | null, local: string) => (sheet === null ? local : `${quotedSheet(sheet)}!${local}`);

/**
 * Formula after the rectangles of one sheet moved: `move` answers the new rectangle, the same one, or null when
 * it was deleted.
 */
export function moved(
  formula: string,
  ownSheet: string,
  changedSheet: string,
  move: (area: Rect) => Rect | null,
): string {
  const changed = changedSheet.toLowerCase();
  return mapReferences(formula, ({ sheet, local, whole }) => {
    if ((sheet ?? ownSheet).toLowerCase() !== changed) return whole;
    const [a, b] = local.split(":");
    const first = corner(a!);
    const last = b === undefined ? { ...first } : corner(b);
    const before = rect(first.row ?? 0, first.column ?? 0, last.row ?? ROWS - 1, last.column ?? COLUMNS - 1);
    const after = move(before);
    if (!after) return null;
    if (first.row !== null) {
      first.row = after.r0;
      last.row = after.r1;
    }
    if (first.column !== null) {
      first.column = after.c0;
      last.column = after.c1;
    }
    return prefixed(sheet, b === undefined ? cornerText(first) : `${cornerText(first)}:${cornerText(last)}`);
  });
}

/** Formula after a sheet got another name (null: it was deleted). */
export function sheetRenamed(formula: string, from: string, to: string | null): string {
  const old = from.toLowerCase();
  return mapReferences(formula, ({ sheet, local, whole }) => {
    if (sheet === null || sheet.toLowerCase() !== old) return whole;
    return to === null ? "#REF!" : prefixed(to, local);
  });
}
