/**
 * Cells that the officer fills in. What was typed goes back to the cell of the same key, wherever a new layout puts
 * it. Where that key is gone it waits in the state until the key is there again: in another cell it would say
 * something that nobody said, and nothing that a person wrote is thrown away.
 */
import type { CellScalar } from "../../domain/sheet/cells";
import type { WordedContent, WordedDocument } from "../../domain/plan/worded";
import { addTo } from "../../domain/lists";
import { cellAddress } from "../../domain/sheet/address";
import { SHEET_ROLES } from "../../domain/plan/sheetRoles";
import { contentPrint, inputsText, isShortKey, printInOrder, shortKey } from "../memory/inputSeals";
import { ownPrint } from "../memory/proof";
import type { DocumentRecord, InputRecord, TypedInput } from "../memory/state";
import type { Grid } from "../read/grids";
import { standingPrint } from "../read/ownership";
import { holds } from "./cellBlocks";

/**
 * What waits is bounded, and the oldest goes first: thousands of answers to findings of last year would make every
 * workbook heavier.
 */
const MOST_WAITING = { texts: 500, letters: 100_000 };

interface InputCell {
  readonly row: number;
  readonly column: number;
  readonly key: string;
  /** Keys of cells that it has come to stand for. */
  readonly before: readonly string[];
  /** What stands there as long as nothing is typed. */
  readonly content: WordedContent;
}

const NUMBERED = "#";
/** A cell without a key is known by its number among such cells, as all were before there were keys. */
function inputsOf(plan: WordedDocument): InputCell[] {
  let unnamed = 0;
  return plan.rows.flatMap((row, index) =>
    row.cells.flatMap((cell): InputCell[] => {
      if (cell.input === null && (cell.style !== "inputCell" || cell.content !== null)) return [];
      const key = cell.input ?? `${NUMBERED}${++unnamed}`;
      return [{ row: index + 1, column: cell.column, key, before: cell.inputsBefore ?? [], content: cell.content }];
    }),
  );
}

/** What the cells to fill in are known by. */
export const inputKeys = (plan: WordedDocument): ReadonlySet<string> => new Set(inputsOf(plan).map(({ key }) => key));

/** Rows of a table may be sorted by whoever reads them: each is known again by what stands in it. */
export const inputRecords = (plan: WordedDocument): InputRecord[] =>
  inputsOf(plan).map(({ row, column, key, content }) => {
    if (isInTable(plan, row)) return [row, column, key, content, ownPrint(plan.rows[row - 1]!)];
    return content === null ? [row, column, key] : [row, column, key, content];
  });

/**
 * For the sheet's seal. Of letters a seal is no more than a whole: without the state their points are not known as such by
 * shortened keys. A cell that is known by its number alone might be another one by the next layout.
 */
export function sealOfInputs(plan: WordedDocument): readonly [print: string, cells: string] | null {
  const inputs = inputsOf(plan).filter(({ key }) => !key.startsWith(NUMBERED));
  if (inputs.length === 0 || SHEET_ROLES[plan.role].perSubject) return null;
  const cells = inputsText(
    inputs.map(({ row, column, key, content }) => ({
      row,
      column,
      key: shortKey(key),
      content: contentPrint(content),
    })),
  );
  return cells === null ? null : [printInOrder(plan.rows.map((row, index) => [index + 1, ownPrint(row)])), cells];
}

const isInTable = ({ table }: WordedDocument, row: number): boolean =>
  table != null && row > table.area.firstRow && row <= table.area.lastRow;

/** Under which name texts rest while there is no sheet for them. */
export const restingKey = ({ role, subject }: Pick<WordedDocument, "role" | "subject">): string =>
  subject === "" ? role : `${role}:${subject}`;

/** Of which role the sheet is that such a name stands for. */
export const roleResting = (key: string): string => key.split(":")[0]!;

/** Records of before there were keys: the cell of the same number. */
function keyed(inputs: readonly InputRecord[], plan: WordedDocument | null): Keyed[] {
  const now = plan !== null && inputs.some(([, , key]) => key === undefined) ? inputsOf(plan) : [];
  return inputs.map(([row, column, key, content, print], index) => ({
    row,
    column,
    key: key ?? now[index]?.key ?? `#${index + 1}`,
    content: content ?? null,
    ...(print === undefined ? {} : { print }),
  }));
}

interface Keyed {
  readonly row: number;
  readonly column: number;
  readonly key: string;
  readonly content: WordedContent;
  readonly print?: string;
}

/** Each where its row stands now; one whose row is gone nowhere. */
function whereTheyStand(inputs: readonly Keyed[], grid: Grid | undefined): readonly Keyed[] {
  const columns = new Set(inputs.flatMap(({ print, column }) => (print === undefined ? [] : [column])));
  if (grid === undefined || columns.size === 0) return inputs;
  const rows = Array.from({ length: grid.values.length }, (_, index) => grid.area.firstRow + index);
  // Nobody has typed anything: it does not matter where.
  if (rows.every((row) => [...columns].every((column) => typedAt(grid, row, column) === null))) return inputs;
  const prints = new Map(rows.map((row) => [row, standingPrint(grid, row, columns)] as const));
  const stays = ({ row, print }: Keyed): boolean => print === undefined || prints.get(row) === print;
  const kept = new Set(inputs.filter(stays).map(({ row }) => row));
  const free = new Map<string, number[]>();
  for (const [row, print] of prints) if (!kept.has(row)) addTo(free, print, row);
  return inputs.flatMap((input) => {
    if (stays(input)) return [input];
    const row = free.get(input.print!)?.shift();
    return row === undefined ? [] : [{ ...input, row }];
  });
}

/**
 * Whether all that was typed stands where this document, laid out as the sheet is, has the cells for it: rows may have been
 * sorted, or others have come between them.
 */
export function staysInPlace(plan: WordedDocument, record: DocumentRecord, grid: Grid | undefined): boolean {
  if (plan.table == null) return true;
  const homes = new Map(inputsOf(plan).map(({ row, column, key }) => [key, cellAddress(row, column)]));
  if (record.kept.some((each) => typeof each !== "string" && homes.has(each.key))) return false;
  return whereTheyStand(keyed(record.inputs, plan), grid).every(({ row, column, key, content }) => {
    const isTyped = typedAt(grid, row, column) !== null && !holds(grid, row, column, content);
    return !isTyped || homes.get(key) === cellAddress(row, column);
  });
}

/**
 * What the officer typed, by key, the oldest first: from the state what waits and what a layout that was not
 * finished took, then what stands on the sheet. `plan` null: nothing new is planned.
 */
export function typedInputs(record: DocumentRecord, plan: WordedDocument | null, grid: Grid | undefined): TypedInput[] {
  const before = keyed(record.inputs, plan);
  const ours = record.styles === null && plan !== null ? contentsAt(plan) : new Map<string, WordedContent>();
  const standing = whereTheyStand(before, grid).flatMap(({ row, column, key, content }): TypedInput[] => {
    const typed = typedAt(grid, row, column);
    if (typed === null || holds(grid, row, column, content)) return [];
    // A layout that began and did not end: what stands there may be ours already.
    const own = ours.get(cellAddress(row, column));
    return own !== undefined && holds(grid, row, column, own) ? [] : [{ key, ...typed }];
  });
  const kept = record.kept.map((each, index): TypedInput =>
    typeof each === "string" ? { key: before[index]?.key ?? `#${index + 1}`, value: each } : each,
  );
  const fresh = new Set(standing.map(({ key }) => key));
  return [...kept.filter(({ key }) => !fresh.has(key)), ...standing];
}

function typedAt(grid: Grid | undefined, row: number, column: number): Omit<TypedInput, "key"> | null {
  const at = <T>(lines: readonly (readonly T[])[] | undefined): T | undefined =>
    grid === undefined ? undefined : lines?.[row - grid.area.firstRow]?.[column - grid.area.firstColumn];
  const value: CellScalar = at(grid?.values) ?? "";
  const read = at(grid?.formulas) ?? "";
  // A text behind an apostrophe reads the same here and there; no formula is its own result.
  const formula = read === value ? "" : read;
  const format = at(grid?.numberFormats) ?? "General";
  if (value === "" && formula === "") return null;
  return { value, ...(formula === "" ? {} : { formula }), ...(format === "General" ? {} : { format }) };
}

const contentsAt = (plan: WordedDocument): Map<string, WordedContent> =>
  new Map(
    plan.rows.flatMap((row, index) =>
      row.cells.map((cell) => [cellAddress(index + 1, cell.column), cell.content] as const),
    ),
  );

function contentOf({ value, formula }: TypedInput): WordedContent {
  if (formula !== undefined) return { formula };
  if (typeof value === "number") return { number: value };
  // Excel writes TRUE for what comes as the formula «TRUE».
  return typeof value === "boolean" ? { formula: value ? "TRUE" : "FALSE" } : { text: value };
}

/** What its row has to be high enough for; figures take one line. */
const textOf = ({ value }: Pick<TypedInput, "value">): string => (typeof value === "string" ? value : "");

interface PlacedInput {
  readonly content: WordedContent;
  /** Number format that was the officer's. */
  readonly format: string | null;
  readonly text: string;
}

export interface Placement {
  /** By address. */
  readonly placed: ReadonlyMap<string, PlacedInput>;
  /** What has no cell in this document and waits for one. */
  readonly homeless: readonly TypedInput[];
}

/**
 * Where everything goes in a new layout. Where a cell has come to stand for several, what was typed into them goes
 * there together, unless something was typed there already.
 */
export function placeInputs(plan: WordedDocument, given: readonly TypedInput[]): Placement {
  const inputs = inputsOf(plan);
  const typed = withWholeKeys(inputs, given);
  const byKey = new Map(inputs.map((input) => [input.key, input]));
  const placed = new Map<string, PlacedInput>();
  const homeless: TypedInput[] = [];
  for (const each of together(inputs, typed)) {
    const target = byKey.get(each.key);
    if (target === undefined) homeless.push(each);
    else
      placed.set(cellAddress(target.row, target.column), {
        content: contentOf(each),
        format: each.format ?? null,
        text: textOf(each),
      });
  }
  return { placed, homeless: newest(homeless) };
}

/** Under the keys that the seal had no room for; what no cell of now has waits under the shortened one. */
function withWholeKeys(inputs: readonly InputCell[], typed: readonly TypedInput[]): readonly TypedInput[] {
  if (!typed.some(({ key }) => isShortKey(key))) return typed;
  const whole = new Map(inputs.flatMap(({ key, before }) => [...before, key].map((each) => [shortKey(each), each])));
  return typed.map((each) => ({ ...each, key: whole.get(each.key) ?? each.key }));
}

/** `typed` under the keys of now: texts for one cell once each, one under the other. */
function together(inputs: readonly InputCell[], typed: readonly TypedInput[]): readonly TypedInput[] {
  const own = new Set(inputs.map(({ key }) => key));
  const given = new Set(typed.map(({ key }) => key));
  const keysNow = new Map<string, string[]>();
  for (const { key, before } of inputs)
    if (!given.has(key)) for (const each of before) if (!own.has(each)) addTo(keysNow, each, key);
  const joined = new Map<string, TypedInput>();
  for (const each of typed)
    // What was said of a column is said of each of its cells that has a cell of its own now.
    for (const key of keysNow.get(each.key) ?? [each.key]) {
      const other = joined.get(key);
      joined.set(key, other === undefined ? { ...each, key } : { key, value: bothTexts(other, each) });
    }
  return [...joined.values()];
}

function bothTexts(one: TypedInput, other: TypedInput): string {
  const texts = [one, other].flatMap(({ value }) => String(value).split("\n"));
  return [...new Set(texts)].join("\n");
}

function newest(waiting: readonly TypedInput[]): TypedInput[] {
  let letters = 0;
  let first = waiting.length;
  while (first > 0 && waiting.length - first < MOST_WAITING.texts) {
    const { key, value, formula = "" } = waiting[first - 1]!;
    letters += key.length + String(value).length + formula.length;
    if (letters > MOST_WAITING.letters) break;
    first -= 1;
  }
  return waiting.slice(first);
}

/** Texts in the cells of a layout that stands, by address: what its rows have to be high enough for. */
export function standingTexts(
  plan: WordedDocument,
  record: DocumentRecord,
  grid: Grid | undefined,
): Map<string, string> {
  return new Map(
    keyed(record.inputs, plan).flatMap(({ row, column, content }): [string, string][] => {
      const typed = typedAt(grid, row, column);
      return typed === null || holds(grid, row, column, content) ? [] : [[cellAddress(row, column), textOf(typed)]];
    }),
  );
}

/**
 * In a layout that stands, by address: nothing (undefined) where something was typed, otherwise what stands there
 * as long as nothing is.
 */
export function untouched(
  plan: WordedDocument,
  record: DocumentRecord,
  grid: Grid | undefined,
): Map<string, WordedContent | undefined> {
  const before = new Map(record.inputs.map(([row, column, , content]) => [cellAddress(row, column), content ?? null]));
  return new Map(
    inputsOf(plan).map(({ row, column, content }) => {
      const address = cellAddress(row, column);
      const was = before.get(address) ?? null;
      const isOurs = typedAt(grid, row, column) === null || holds(grid, row, column, was);
      return [address, isOurs && (content !== null || was !== null) ? content : undefined];
    }),
  );
}
