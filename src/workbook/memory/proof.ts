/**
 * By what our own cells are known again: short prints of what was written, kept in the state. A print says that a
 * cell is ours; what has none was written by somebody else. Times of runs are left out of rows, so that their prints outlive
 * them.
 */
import type { WordedContent, WordedDocument } from "../../domain/plan/worded";
import type { CellScalar } from "../../domain/sheet/cells";
import { fingerprint, shortened } from "../excel/text";

const TIME = /\d{1,2}[:/]\d{1,2}(?:[:/]\d{2,4})?|ngày \d+ tháng \d+ năm \d+/gu;

/** Programs save line ends, composed letters and spaces at the ends each in its own way. */
export const plainText = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();

/** Of one text with its time: whether the record is of the run whose time stands there is told by it. */
export const printOf = (text: string): string => fingerprint(plainText(text));

/** Prints as the state keeps them. */
export const joinedPrints = (prints: Iterable<string>): string => [...new Set(prints)].join(" ");
export const printsIn = (joined: string): ReadonlySet<string> => new Set(joined === "" ? [] : joined.split(" "));

/** Both; unchanged where `before` knows them all, so that the state need not be written for it. */
export const printsOfBoth = (before: string, now: Iterable<string>): string =>
  joinedPrints([...printsIn(before), ...now]);

export const timeless = (text: string): string => plainText(text).replace(TIME, "T");

/** What is in a cell as far as a print goes: which formula is another program's matter, and a day is a time. */
interface CellSign {
  readonly column: number;
  readonly sign: string;
}

const signOf = (content: WordedContent): string => {
  if (content === null) return "";
  if ("text" in content) return timeless(shortened(content.text));
  return "number" in content ? String(content.number) : "=";
};

export function signStanding(value: CellScalar, formula: string, isTime: boolean): string {
  // Whatever begins so and is no text of the same letters is a formula.
  if (formula !== value && formula.startsWith("=")) return "=";
  if (typeof value === "number") return isTime ? "=" : String(value);
  return typeof value === "string" ? timeless(value) : String(value);
}

export function rowPrint(cells: readonly CellSign[]): string {
  const said = cells.filter(({ sign }) => sign !== "");
  return said.length === 0 ? "" : fingerprint(said.map(({ column, sign }) => [column, sign]));
}

const fullSigns = ({ cells }: WordedDocument["rows"][number]): CellSign[] =>
  cells.map(({ column, content }) => ({ column, sign: signOf(content) }));

/**
 * Of every row, with and without what stands in the cells made for officers: which of them are such cells is not
 * known while a layout is under way.
 */
export function pagePrints(plan: WordedDocument): Set<string> {
  const prints = new Set(plan.rows.flatMap((row) => [rowPrint(fullSigns(row)), ownPrint(row)]));
  prints.delete("");
  return prints;
}

/** Of a row without what stands in the cells made for officers. */
export const ownPrint = (row: WordedDocument["rows"][number]): string => {
  const inputs = new Set(row.cells.flatMap(({ input, column }) => (input === null ? [] : [column])));
  return rowPrint(fullSigns(row).filter(({ column }) => !inputs.has(column)));
};

/** Of every row as nobody has typed into it yet, empty ones too. */
export const untouchedPrints = (plan: WordedDocument): string[] => plan.rows.map((row) => rowPrint(fullSigns(row)));
