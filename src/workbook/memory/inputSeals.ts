/**
 * What stands in a sheet's seal besides the print of the whole: which of its cells are made to be typed into. Without the
 * state the sheet is then still known as ours where nothing but those was touched, and each text by what it was typed for.
 */
import { columnLetters } from "../../domain/sheet/address";
import { columnOf } from "../../domain/sheet/parseAddress";
import type { WordedContent } from "../../domain/plan/worded";
import { fingerprint } from "../excel/text";
import { plainText } from "./proof";

/** One in a thousand million is like another; names have no room for more. */
const LETTERS = 6;
const short = (print: string): string => print.slice(-LETTERS).padStart(LETTERS, "0");

const SHORTENED = "~";
/** What a cell's key is where the seal alone gives it. */
export const shortKey = (key: string): string => SHORTENED + short(fingerprint(key));
export const isShortKey = (key: string): boolean => key.startsWith(SHORTENED);

/** «f» and «t» say whether it is a formula; null: the cell is empty until somebody types. */
export function contentPrint(content: WordedContent): string | null {
  if (content === null) return null;
  if ("formula" in content) return `f${short(fingerprint(content.formula))}`;
  return `t${short(fingerprint(valueIn(content)))}`;
}

function valueIn(content: Exclude<NonNullable<WordedContent>, { formula: string }>): string | number {
  if ("text" in content) return plainText(content.text);
  return "number" in content ? content.number : content.serial;
}

export interface SealedInput {
  readonly row: number;
  readonly column: number;
  /** Shortened. */
  readonly key: string;
  /** Of what we put there. */
  readonly content: string | null;
}

/** Of rows with something in them, each at its place: texts are known by where they stand. */
export const printInOrder = (rows: readonly (readonly [row: number, print: string])[]): string =>
  fingerprint(rows.filter(([, print]) => print !== ""));

/** null: two keys are alike when shortened, so that none of them could be told. */
export function inputsText(inputs: readonly SealedInput[]): string | null {
  if (new Set(inputs.map(({ key }) => key)).size < inputs.length) return null;
  const rows = new Map<number, string>();
  for (const { row, column, key, content } of inputs)
    rows.set(row, `${rows.get(row) ?? row}${columnLetters(column)}${key.slice(SHORTENED.length)}${content ?? ""}`);
  return [...rows.values()].join(" ");
}

const ROW = /^(?<row>\d{1,7})(?<cells>(?:[A-Z]{1,3}[0-9a-z]{6}(?:[ft][0-9a-z]{6})?)+)$/u;
const CELL = /(?<column>[A-Z]{1,3})(?<key>[0-9a-z]{6})(?<content>[ft][0-9a-z]{6})?/gu;

/** null: it is no such text. */
export function inputsOfText(text: unknown): SealedInput[] | null {
  if (typeof text !== "string") return null;
  const inputs: SealedInput[] = [];
  for (const part of text === "" ? [] : text.split(" ")) {
    const line = ROW.exec(part)?.groups;
    if (line === undefined) return null;
    for (const { groups } of line.cells!.matchAll(CELL))
      inputs.push({
        row: Number(line.row),
        column: columnOf(groups!.column!),
        key: SHORTENED + groups!.key!,
        content: groups!.content ?? null,
      });
  }
  return inputs;
}
