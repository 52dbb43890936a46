import { columnIndex, columnName, COLUMNS, ROWS } from "../../grid/address";

/** Parts of a formula that are no references: texts, quoted sheet names, brackets of structured references. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w(.])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])|[A-Za-z_\\][\w.\\]*|\d[\w.]*/g;

/** The formula as it reads when its cell lies `rows` lower and `columns` further right; references that leave the sheet become #REF!. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const row = (fixed: string, digits: string): string | undefined => {
    const n = Number(digits) + (fixed === "" ? rows : 0);
    return n >= 1 && n <= ROWS ? fixed + n : undefined;
  };
  const column = (fixed: string, letters: string): string | undefined => {
    const n = columnIndex(letters) + (fixed === "" ? columns : 0);
    return n >= 0 && n < COLUMNS ? fixed + columnName(n) : undefined;
  };
  return formula.replace(
    PIECE,
    (
      all: string,
      c1?: string,
      cn?: string,
      r1?: string,
      rn?: string,
      ca?: string,
      cl?: string,
      cb?: string,
      cr?: string,
      ra?: string,
      rl?: string,
      rb?: string,
      rr?: string,
    ) => {
      if (cn !== undefined) {
        if (columnIndex(cn) >= COLUMNS) return all;
        const c = column(c1 ?? "", cn);
        const r = row(r1 ?? "", rn ?? "");
        return c === undefined || r === undefined ? "#REF!" : c + r;
      }
      if (cl !== undefined) {
        const [a, b] = [column(ca ?? "", cl), column(cb ?? "", cr ?? "")];
        return a === undefined || b === undefined ? "#REF!" : `${a}:${b}`;
      }
      if (rl !== undefined) {
        const [a, b] = [row(ra ?? "", rl), row(rb ?? "", rr ?? "")];
        return a === undefined || b === undefined ? "#REF!" : `${a}:${b}`;
      }
      return all;
    },
  );
}

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
