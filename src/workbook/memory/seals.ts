/**
 * The state is custom XML, and there are programs that save a workbook without it. Names they all keep: beside each
 * mark stands one that says what is needed to prove what stands there, a sheet as a whole, as nobody has touched it since,
 * of the columns beside tables each text, and to take it out again.
 */
import { fingerprint } from "../excel/text";
import { inputsOfText } from "./inputSeals";
import type { SealedInput } from "./inputSeals";
import { markName, parseMark } from "./marks";
import type { DocumentRecord, InputRecord, RowMarksRecord } from "./state";

const KIND = ".seal.";

/** «_SoThiDua.slip.3» → «_SoThiDua.seal.slip.3». */
export const sealName = (mark: string): string => mark.replace(".", KIND);

/** By mark, whichever letters the file has them in; what the seals say, still as written. */
export function sealsIn(names: readonly { readonly name: string; readonly formula: unknown }[]): Map<string, string> {
  const seals = new Map<string, string>();
  for (const { name, formula } of names) {
    const at = name.toLowerCase().indexOf(KIND);
    const mark = at < 0 ? null : parseMark(`${name.slice(0, at)}.${name.slice(at + KIND.length)}`);
    if (mark !== null) seals.set(markName(mark), sealText(String(formula)));
  }
  return seals;
}

const LITERAL = /"((?:[^"]|"")*)"/gu;
/** What `sealFormula` made a formula of. */
export const sealText = (formula: string): string =>
  [...formula.matchAll(LITERAL)].map(([, text]) => text!.replaceAll('""', '"')).join("");

/** Excel takes texts up to this length in a formula. */
const LONGEST_LITERAL = 255;
/** A formula of Excel's holds 8,192 letters. */
export const LONGEST_FORMULA = 4_000;

/** Longer texts as several joined by «&»; quotes count twice. */
export function sealFormula(text: string): string {
  const literals: string[] = [""];
  for (const letter of text) {
    const written = letter === '"' ? '""' : letter;
    if (literals.at(-1)!.length + written.length > LONGEST_LITERAL) literals.push("");
    literals[literals.length - 1] += written;
  }
  return `=${literals.map((literal) => `"${literal}"`).join("&")}`;
}

const formulaOf = (seal: unknown): string | null => {
  const text = JSON.stringify(seal);
  return text.length > LONGEST_FORMULA ? null : sealFormula(text);
};

/** One for all prints, in whichever order rows have come to stand. */
const printOfAll = (prints: Iterable<string>): string =>
  fingerprint([...prints].filter((print) => print !== "").sort());

/**
 * `inputs`: its print without what stands in the cells to type into, and these; left out where they would be too long to stand
 * in a name. null: all of it would.
 */
export function documentSeal(
  prints: Iterable<string>,
  subject: string,
  sheet: string,
  inputs: readonly [print: string, cells: string] | null,
): string | null {
  const whole = [printOfAll(prints), subject, sheet];
  return (inputs === null ? null : formulaOf([...whole, ...inputs])) ?? formulaOf(whole);
}

/** Only that a sheet of this name was once written by us. */
export const asideSeal = (sheet: string): string => sealFormula(JSON.stringify(["", "", sheet]));

/** The name that the sheet had. */
export function sealedSheet(seal: string | undefined): string | null {
  const sheet = partsOf(seal)[2];
  return typeof sheet === "string" ? sheet : null;
}

/** All texts as one, and each by itself where there is room: among them somebody may type. */
export function rowMarksSeal(prints: ReadonlySet<string>, { widths, printArea }: RowMarksRecord): string | null {
  const whole = [printOfAll(prints), ...widths, printArea];
  return formulaOf([...whole, [...prints].map(shortPrint).sort().join("")]) ?? formulaOf(whole);
}

/** Letters of a print that a name has room for: two texts in a thousand million are alike in them. */
const SHORT = 6;
const shortPrint = (print: string): string => print.slice(-SHORT).padStart(SHORT, "0");
const shortPrints = (joined: unknown): ReadonlySet<string> =>
  new Set(typeof joined === "string" ? joined.match(new RegExp(`.{${SHORT}}`, "gu")) : []);

/** null: what stands there is not as it was written, all of it. */
export function sealedDocument(
  seal: string | undefined,
  prints: readonly string[],
  used: { readonly lastRow: number; readonly lastColumn: number },
): DocumentRecord | null {
  const [print, subject] = partsOf(seal);
  if (print !== printOfAll(prints) || typeof subject !== "string") return null;
  return recordOf(subject, used, []);
}

/** The record of a sheet of which no more is known than its seal says. */
export const recordOf = (
  subject: string,
  used: { readonly lastRow: number; readonly lastColumn: number },
  inputs: readonly InputRecord[],
): DocumentRecord => ({
  subject,
  styles: null,
  heights: null,
  page: null,
  inputs,
  kept: [],
  rows: used.lastRow,
  columns: used.lastColumn,
});

/** What the seal says of the cells to type into; null: nothing. */
export function sealedInputs(
  seal: string | undefined,
): { readonly subject: string; readonly print: string; readonly inputs: readonly SealedInput[] } | null {
  const [, subject, , print, cells] = partsOf(seal);
  const inputs = inputsOfText(cells);
  if (typeof subject !== "string" || typeof print !== "string" || inputs === null) return null;
  return { subject, print, inputs };
}

/** With the prints of what stands there as it was written; null: nothing does. */
export function sealedRowMarks(seal: string | undefined, prints: readonly string[]): RowMarksRecord | null {
  const [print, status, content, printArea, each] = partsOf(seal);
  const isWidth = (width: unknown): width is number => typeof width === "number" && width >= 0;
  const known = shortPrints(each);
  const standing = print === printOfAll(prints) ? prints : prints.filter((one) => known.has(shortPrint(one)));
  if (standing.length === 0 || !isWidth(status) || !isWidth(content)) return null;
  return {
    widths: [status, content],
    printArea: typeof printArea === "string" ? printArea : null,
    layout: null,
    highlights: null,
    highlightCount: 0,
    prints: standing.join(" "),
  };
}

function partsOf(seal: string | undefined): readonly unknown[] {
  try {
    const parts: unknown = seal === undefined ? null : JSON.parse(seal);
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
