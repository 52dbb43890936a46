/** Formulas as files store them: shared ones written out, prefixes of younger functions taken off and put on. */
import { columnIndex, columnName, COLUMNS, ROWS } from "../../grid/address";

/** A formula in pieces. With names: cells, whole columns, whole rows; without: texts, quoted sheet names, brackets, words. */
const PIECE = new RegExp(
  [
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]/,
    /(?<fixedColumn>\$?)(?<column>[A-Za-z]{1,3})(?<fixedRow>\$?)(?<row>\d{1,7})(?![\w(.])/,
    /(?<fixedFirst>\$?)(?<first>[A-Za-z]{1,3}):(?<fixedLast>\$?)(?<last>[A-Za-z]{1,3})(?![\w(.])/,
    /(?<fixedTop>\$?)(?<top>\d{1,7}):(?<fixedBottom>\$?)(?<bottom>\d{1,7})(?![\w.])/,
    /[A-Za-z_\\][\w.\\]*|\d[\w.]*/,
  ]
    .map((piece) => piece.source)
    .join("|"),
  "g",
);

/**
 * The formula as it reads when its cell lies `rows` lower and `columns` further right; references that leave the sheet
 * become #REF!.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const row = (fixed: string | undefined, digits: string): string | undefined => {
    const n = Number(digits) + (fixed === "$" ? 0 : rows);
    return n >= 1 && n <= ROWS ? `${fixed}${n}` : undefined;
  };
  const column = (fixed: string | undefined, letters: string): string | undefined => {
    const n = columnIndex(letters) + (fixed === "$" ? 0 : columns);
    return n >= 0 && n < COLUMNS ? `${fixed}${columnName(n)}` : undefined;
  };
  return formula.replace(PIECE, (all: string, ...found: unknown[]) => {
    const at = found[found.length - 1] as Readonly<Record<string, string | undefined>>;
    if (at["column"] !== undefined) {
      if (columnIndex(at["column"]) >= COLUMNS) return all;
      return joined("", column(at["fixedColumn"], at["column"]), row(at["fixedRow"], at["row"]!));
    }
    if (at["first"] !== undefined)
      return joined(":", column(at["fixedFirst"], at["first"]), column(at["fixedLast"], at["last"]!));
    if (at["top"] !== undefined)
      return joined(":", row(at["fixedTop"], at["top"]), row(at["fixedBottom"], at["bottom"]!));
    return all;
  });
}

const joined = (between: string, a: string | undefined, b: string | undefined): string =>
  a === undefined || b === undefined ? "#REF!" : a + between + b;

/** Functions that a file stores with a prefix because they are younger than the format; Excel never shows it. */
const YOUNGER = new Set(
  "ACOT BITAND BITOR BITXOR BYCOL BYROW CEILING.MATH CHOOSECOLS CHOOSEROWS CONCAT DAYS DROP EXPAND FILTER FLOOR.MATH FORECAST.LINEAR HSTACK IFNA IFS ISFORMULA LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS NUMBERVALUE RANDARRAY REDUCE RANK.AVG RANK.EQ SCAN SEQUENCE SHEET SHEETS SORT SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR".split(
    " ",
  ),
);
const WORKSHEET_ONLY = new Set(["FILTER", "SORT"]);

export const withoutPrefixes = (formula: string): string =>
  formula.includes("_xl")
    ? formula.replace(/"(?:[^"]|"")*"|_xlfn\.(?:_xlws\.)?|_xlpm\./g, (m) => (m.startsWith('"') ? m : ""))
    : formula;

export const withPrefixes = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])([A-Za-z][A-Za-z.]*)(?=\()/g, (all, name?: string) => {
    if (name === undefined || !YOUNGER.has(name.toUpperCase())) return all;
    return `_xlfn.${WORKSHEET_ONLY.has(name.toUpperCase()) ? "_xlws." : ""}${name}`;
  });
