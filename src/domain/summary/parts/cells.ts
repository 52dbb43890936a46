/** Short names for what a document's rows are made of. */
import type { ColumnNumber } from "../../sheet/cells";
import type { Content, DocumentCell, DocumentRow, StyleName, TextRef } from "../../plan/plan";
import type { SaidFacts } from "../../rules/rule";

export const text = (key: string, facts?: SaidFacts): Content => ({ text: ref(key, facts) });
export const ref = (key: string, facts?: SaidFacts): TextRef => (facts === undefined ? { key } : { key, facts });
export const data = (value: string): Content => (value === "" ? null : { data: value });
export const number = (value: number): Content => ({ number: value });
export const formula = (expression: string): Content => ({
  formula: expression.startsWith("=") ? expression : `=${expression}`,
});

/** How far a cell reaches: over how many columns, or over columns and rows. */
type Reach = number | { readonly columns?: number; readonly rows: number };

export function cell(column: ColumnNumber, content: Content, style: StyleName, reach: Reach = 1): DocumentCell {
  const { columns = 1, rows } = typeof reach === "number" ? { columns: reach, rows: 1 } : reach;
  return { column, content, style, ...(columns > 1 ? { columns } : {}), ...(rows > 1 ? { rows } : {}) };
}

export const row = (...cells: readonly DocumentCell[]): DocumentRow => ({ cells });
export const blank: DocumentRow = { cells: [] };
/** Air between two parts of a page that has to hold much. */
export const gap: DocumentRow = { cells: [], height: 9 };

/** A cell that the officer fills in; what was typed is kept under `key`. */
export const filled = (key: string, of: DocumentCell): DocumentCell => ({ ...of, input: key });

/** Rows that stand on one page as long as they fit on one. */
export const together = (rows: readonly DocumentRow[]): DocumentRow[] =>
  rows.map((each, index) => (index < rows.length - 1 ? { ...each, keepWithNext: true } : each));

/** Rows whose last one stands on one page with what follows: no closing line on a page of its own. */
export const lastWithNext = (rows: readonly DocumentRow[]): DocumentRow[] =>
  rows.map((each, index) => (index === rows.length - 1 ? { ...each, keepWithNext: true } : each));

/** A table that may run over pages of a sheet with several tables: each page of it begins with the head. */
export const withHead = (head: DocumentRow, rows: readonly DocumentRow[]): DocumentRow[] => [
  head,
  ...rows.flatMap((each, index) =>
    index === 0 || rows[index - 1]!.keepWithNext === true ? [each] : [{ ...head, onlyAtBreak: true }, each],
  ),
];

/** What the campaign does not set: the officer writes it in. */
export const TO_FILL_IN = "……";
