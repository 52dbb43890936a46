/** What stands where a table's unit should be named, and names none of the campaign's. */
import type { Campaign } from "../../campaign/campaign";
import { wordKey } from "../../text/keys";
import { clean } from "../../text/normalise";
import type { BoundTable } from "../columns/readColumn";
import type { UnknownUnit } from "../model/registration";
import type { SheetGrid } from "../tables/sheetGrid";
import type { TableBlock } from "../tables/tableBlocks";
import type { TitleLine } from "../tables/titleLines";
import { FOREIGN_LINE, GENERIC_SHEET, LOWER_COLLECTIVE } from "../words/lineWords";
import {
  ABOVE_UNITS,
  MEASURE,
  OF_WHEN,
  OF_WHOM,
  SAYS_A_FORM,
  SHEET_REGISTRATION,
  UNIT_LINE,
} from "../words/titleWords";
import type { Words } from "../words/vocabulary";
import { FEWEST_SHEETS_OF_UNITS, FIRST_ROWS, LONGEST_ORGANISATION } from "./evidence";

const FOREIGN = new RegExp(FOREIGN_LINE, "iu");
const LOWER = new RegExp(LOWER_COLLECTIVE, "u");
const SHEET_NUMBER = /^\d+[.)_\-\s]+/u;
/** A line about somebody else: who gets a copy, whom it is addressed to. */
export function isForeign(line: string): boolean {
  return FOREIGN.test(line);
}

export interface UnknownInput {
  readonly grid: SheetGrid;
  readonly block: Pick<TableBlock, "bodyFirst" | "bodyLast">;
  readonly bound: BoundTable | null;
  /** Lines above the table and at the sheet's top. */
  readonly titles: readonly TitleLine[];
  readonly words: Words;
  readonly campaign: Campaign;
  /** Sheets of the workbook that are named after units. */
  readonly namedSheets: number;
}

/** In a line «Đơn vị: …», else a title, else the sheet's name, else the first row. */
export function unknownUnitOf(input: UnknownInput): UnknownUnit | null {
  const own = input.titles.filter(({ text }) => !isForeign(text) && !isAbove(text, input.campaign));
  return (
    firstNamed(own, (text) => inUnitLine(text, input.campaign)) ??
    firstNamed(own, (text) => inTitle(text, input)) ??
    inSheetName(input) ??
    inFirstRows(input)
  );
}

function firstNamed(titles: readonly TitleLine[], nameIn: (text: string) => string | null): UnknownUnit | null {
  for (const { text, row, column } of titles) {
    const name = nameIn(text);
    if (name !== null) return { text: name, row, column };
  }
  return null;
}

function inUnitLine(text: string, campaign: Campaign): string | null {
  const named = withoutDots(UNIT_LINE.exec(clean(text))?.[1] ?? "");
  return /\p{L}{2}/u.test(named) && !MEASURE.test(wordKey(named)) && !isAbove(named, campaign) ? named : null;
}

function inTitle(text: string, { words, campaign }: UnknownInput): string | null {
  const line = words.withoutOrdinal(text);
  if (words.nearUnit(line) !== null || isOrganisation(line, words)) return line;
  const whom = withoutDots((OF_WHOM.exec(clean(text))?.[1] ?? "").replace(OF_WHEN, ""));
  if (whom === "" || isAbove(whom, campaign)) return null;
  return words.nearUnit(whom) !== null || words.isOrganisation(whom) ? whom : null;
}

function inSheetName({ grid, words, namedSheets }: UnknownInput): UnknownUnit | null {
  const name = clean(grid.name).replace(SHEET_NUMBER, "").replace(SHEET_REGISTRATION, "");
  const isAmongUnits =
    namedSheets >= FEWEST_SHEETS_OF_UNITS && /\p{L}{2}/u.test(name) && !GENERIC_SHEET.test(wordKey(name));
  return isAmongUnits || words.nearUnit(name) !== null ? { text: clean(grid.name), row: null, column: null } : null;
}

/** A misspelt unit's own row, among the collectives. */
function inFirstRows({ grid, block, bound, words }: UnknownInput): UnknownUnit | null {
  const column =
    bound?.kind === "collectives" ? bound.columns.find(({ field }) => field === "name")?.column : undefined;
  if (column === undefined) return null;
  for (let row = block.bodyFirst; row <= Math.min(block.bodyLast, block.bodyFirst + FIRST_ROWS - 1); row++) {
    const text = words.withoutOrdinal(grid.text(row, column));
    if (text !== "" && words.nearUnit(text) !== null) return { text, row, column };
  }
  return null;
}

/** A line about the agency or the bloc above the units. */
function isAbove(text: string, { agency, bloc }: Campaign): boolean {
  const key = wordKey(text);
  return [agency, bloc].some((name) => name !== "" && key === wordKey(name)) || ABOVE_UNITS.test(` ${key} `);
}

/** A line that is nothing but an organisation's name. */
function isOrganisation(line: string, words: Words): boolean {
  const key = wordKey(line);
  return (
    key.length <= LONGEST_ORGANISATION && words.isOrganisation(line) && !SAYS_A_FORM.test(key) && !/[:;]/u.test(line)
  );
}

const withoutDots = (text: string): string => clean(text.replace(/[.…_]{2,}|…+/gu, " ").replace(/[.…,;:\s]+$/u, ""));

/** A row of the table is the unknown unit's own: it bears its name, or one that comes as near to the same unit. */
export function isUnknownUnit(name: string, unknown: UnknownUnit, words: Words): boolean {
  if (wordKey(words.withoutOrdinal(name)) === wordKey(words.withoutOrdinal(unknown.text))) return true;
  const near = words.nearUnit(name);
  return near !== null && !LOWER.test(wordKey(name));
}
