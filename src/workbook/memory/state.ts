/**
 * What the workbook remembers: custom XML parts in a namespace of ours, JSON inside, in pieces. A new state is added as a new set of pieces before the
 * old set goes, so that at every moment one whole set is there; the highest whole serial number counts.
 */
import type { CellScalar } from "../../domain/sheet/cells";
import type { WordedContent } from "../../domain/plan/worded";
import type { WorkbookState } from "../session";

export const NAMESPACE = "urn:so-thi-dua:state:1";
const LONGEST_PIECE = 200_000;

/** What was changed about the officer's sheet for one pair of flag columns, and what is needed not to write it twice. */
export interface FlagsRecord {
  /** Points, status and content column, before we changed them. */
  readonly widths: readonly [number, number];
  /** Address of the print area we set on this sheet; null: the sheet had its own, or another table's record holds it. */
  readonly printArea: string | null;
  /** Fingerprint of the formats written last; null: not known, write them. */
  readonly layout: string | null;
  /** Fingerprint of the highlights, and how many conditional formats they are. */
  readonly highlights: string | null;
  readonly highlightCount: number;
}

/** A cell to fill in: [row, column, key, what we put there]. An earlier version kept rows and columns alone. */
export type InputRecord = readonly [row: number, column: number, key?: string, content?: WordedContent];

/** What an officer typed: value, formula if it is one, number format if it is not General. */
export interface TypedInput {
  readonly key: string;
  readonly value: CellScalar;
  readonly formula?: string;
  readonly format?: string;
}

/** Charts of ours on a sheet; `print` null: not known, make them again. */
export interface ChartsRecord {
  readonly names: readonly string[];
  readonly print: string | null;
}

export interface DocumentRecord {
  readonly subject: string;
  /** Fingerprints; null: not known, write again. */
  readonly styles: string | null;
  readonly heights: string | null;
  readonly page: string | null;
  readonly rows: number;
  readonly columns: number;
  readonly inputs: readonly InputRecord[];
  /** What was typed: all of it while the sheet is being laid out anew, afterwards what waits for its cell to come back. The oldest first. An earlier version kept texts alone. */
  readonly kept: readonly (TypedInput | string)[];
  /** Missing where an earlier version wrote the sheet. */
  readonly charts?: ChartsRecord | null;
}

/** Kept by mark name («flags.1» without the prefix would do as well, but the full name can be looked up in Excel). */
export interface Bookkeeping {
  readonly flags: Readonly<Record<string, FlagsRecord>>;
  readonly documents: Readonly<Record<string, DocumentRecord>>;
}

export interface StoredState extends WorkbookState {
  readonly book: Bookkeeping;
}

export const EMPTY_STATE: StoredState = {
  version: 1,
  decisions: {},
  lastRun: null,
  book: { flags: {}, documents: {} },
};

const escaped = (text: string): string =>
  text.replace(/[&<>]/gu, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"));
const unescaped = (text: string): string =>
  text.replace(
    /&(lt|gt|quot|apos|amp);/gu,
    (_, name: string) => ({ lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" })[name]!,
  );

/** The pieces as XML, in order. */
export function encodeState(state: StoredState, serial: number): string[] {
  // Everything beyond ASCII as \u escapes: a cut between pieces can then never fall inside a character.
  const json = JSON.stringify(state).replace(/[^\x20-\x7E]/gu, (sign) =>
    [...Array(sign.length).keys()]
      .map((index) => `\\u${sign.charCodeAt(index).toString(16).padStart(4, "0")}`)
      .join(""),
  );
  const pieces: string[] = [];
  for (let start = 0; start < json.length; start += LONGEST_PIECE)
    pieces.push(json.slice(start, start + LONGEST_PIECE));
  return pieces.map(
    (piece, index) =>
      `<state xmlns="${NAMESPACE}" serial="${serial}" piece="${index + 1}" of="${pieces.length}">${escaped(piece)}</state>`,
  );
}

/** The newest whole state among the parts, and the highest serial number in use. */
export function decodeState(parts: readonly string[]): { readonly state: StoredState; readonly serial: number } {
  const sets = new Map<number, { of: number; pieces: Map<number, string> }>();
  for (const xml of parts) {
    const match = /<(?:\w+:)?state\b([^>]*)>([\s\S]*)<\/(?:\w+:)?state>/u.exec(xml);
    if (match === null) continue;
    const number = (attribute: string): number =>
      Number(new RegExp(`\\b${attribute}="(\\d+)"`, "u").exec(match[1]!)?.[1] ?? NaN);
    const set = sets.get(number("serial")) ?? { of: number("of"), pieces: new Map<number, string>() };
    set.pieces.set(number("piece"), unescaped(match[2]!));
    sets.set(number("serial"), set);
  }
  const serials = [...sets.keys()].filter((serial) => !Number.isNaN(serial)).sort((one, other) => other - one);
  for (const serial of serials) {
    const set = sets.get(serial)!;
    const pieces = Array.from({ length: set.of }, (_, index) => set.pieces.get(index + 1));
    if (pieces.some((piece) => piece === undefined)) continue;
    try {
      return { state: complete(JSON.parse(pieces.join("")) as Partial<StoredState>), serial: serials[0]! };
    } catch {
      // Not ours to mend: an older whole set is tried, then the workbook counts as new.
    }
  }
  return { state: parts.length > 0 ? { ...EMPTY_STATE, damaged: true } : EMPTY_STATE, serial: serials[0] ?? 0 };
}

function complete(state: Partial<StoredState>): StoredState {
  return {
    version: 1,
    decisions: state.decisions ?? {},
    lastRun: state.lastRun ?? null,
    book: { flags: state.book?.flags ?? {}, documents: state.book?.documents ?? {} },
  };
}

/** Whether anything is worth keeping in the file. */
export const isEmptyState = (state: StoredState): boolean =>
  Object.keys(state.decisions).length === 0 &&
  state.lastRun === null &&
  Object.keys(state.book.flags).length === 0 &&
  Object.keys(state.book.documents).length === 0;
