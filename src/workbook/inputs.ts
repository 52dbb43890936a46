/**
 * Cells that the officer fills in. What was typed goes back to the cell of the same key, wherever a new layout puts it; where that key is gone, it is
 * added to the document's notes: nothing that a person wrote is thrown away.
 */
import type { CellScalar } from "../domain/registration/cells";
import type { WordedContent, WordedDocument } from "../domain/plan/worded";
import { cellAddress } from "./address";
import { holds } from "./cellBlocks";
import type { Grid } from "./grids";
import type { DocumentRecord, InputRecord, TypedInput } from "./state";

/** Home of what has none any more. */
const NOTES = "notes";

interface InputCell { readonly row: number; readonly column: number; readonly key: string; /** What stands there as long as nothing is typed. */ readonly content: WordedContent }

/** A cell without a key is known by its number among such cells, as all were before there were keys. */
export function inputsOf(plan: WordedDocument): InputCell[] {
  let unnamed = 0;
  return plan.rows.flatMap((row, index) => row.cells.flatMap((cell): InputCell[] => {
    if (cell.input === null && (cell.style !== "inputCell" || cell.content !== null)) return [];
    return [{ row: index + 1, column: cell.column, key: cell.input ?? `#${++unnamed}`, content: cell.content }];
  }));
}

export const inputRecords = (plan: WordedDocument): InputRecord[] => inputsOf(plan).map(({ row, column, key, content }) => (content === null ? [row, column, key] : [row, column, key, content]));

/** Keys by number for records of an earlier version. */
const keyed = (inputs: readonly InputRecord[]): { row: number; column: number; key: string; content: WordedContent }[] =>
  inputs.map(([row, column, key, content], index) => ({ row, column, key: key ?? `#${index + 1}`, content: content ?? null }));

/** What the officer typed, by key: on the sheet where the last layout stands, from the state where a layout was not finished. */
export function typedInputs(record: DocumentRecord, plan: WordedDocument, grid: Grid | undefined): TypedInput[] {
  const before = keyed(record.inputs);
  const ours = record.styles === null ? contentsAt(plan) : new Map<string, WordedContent>();
  const standing = before.flatMap(({ row, column, key, content }): TypedInput[] => {
    const typed = typedAt(grid, row, column);
    if (typed === null || holds(grid, row, column, content)) return [];
    // A layout that began and did not end: what stands there may be ours already.
    const own = ours.get(cellAddress(row, column));
    return own !== undefined && holds(grid, row, column, own) ? [] : [{ key, ...typed }];
  });
  const kept = record.kept.map((each, index): TypedInput => (typeof each === "string" ? { key: before[index]?.key ?? `#${index + 1}`, value: each } : each));
  const fresh = new Set(standing.map(({ key }) => key));
  return [...standing, ...kept.filter(({ key }) => !fresh.has(key))];
}

function typedAt(grid: Grid | undefined, row: number, column: number): Omit<TypedInput, "key"> | null {
  const at = <T>(lines: readonly (readonly T[])[] | undefined): T | undefined => (grid === undefined ? undefined : lines?.[row - grid.area.firstRow]?.[column - grid.area.firstColumn]);
  const value: CellScalar = at(grid?.values) ?? "";
  const read = at(grid?.formulas) ?? "";
  // A text behind an apostrophe reads the same here and there; no formula is its own result.
  const formula = read === value ? "" : read;
  const format = at(grid?.numberFormats) ?? "General";
  if (value === "" && formula === "") return null;
  return { value, ...(formula === "" ? {} : { formula }), ...(format === "General" ? {} : { format }) };
}

const contentsAt = (plan: WordedDocument): Map<string, WordedContent> =>
  new Map(plan.rows.flatMap((row, index) => row.cells.map((cell) => [cellAddress(index + 1, cell.column), cell.content] as const)));

/** Excel writes TRUE for what comes as the formula «TRUE». */
const contentOf = ({ value, formula }: TypedInput): WordedContent =>
  formula !== undefined ? { formula } : typeof value === "number" ? { number: value } : typeof value === "boolean" ? { formula: value ? "TRUE" : "FALSE" } : { text: value };

const linesOf = (typed: TypedInput): string => (typed.formula !== undefined && typed.value === "" ? typed.formula : String(typed.value));

export interface PlacedInput { readonly content: WordedContent; /** Number format that was the officer's. */ readonly format: string | null }

/** Where everything goes in a new layout, by address; `homeless`: the document has no cell to fill in any more. */
export function placeInputs(plan: WordedDocument, typed: readonly TypedInput[]): { readonly placed: ReadonlyMap<string, PlacedInput>; readonly homeless: readonly TypedInput[] } {
  const inputs = inputsOf(plan);
  const byKey = new Map(inputs.map((input) => [input.key, input]));
  const taken = new Map<InputCell, TypedInput>();
  const lost: TypedInput[] = [];
  for (const each of typed) {
    const target = byKey.get(each.key);
    if (target !== undefined && !taken.has(target)) taken.set(target, each);
    else lost.push(each);
  }
  // From before there were keys: by number.
  const rest = lost.filter((each) => {
    const target = /^#\d+$/u.test(each.key) ? inputs[Number(each.key.slice(1)) - 1] : undefined;
    if (target === undefined || taken.has(target)) return true;
    taken.set(target, each);
    return false;
  });
  const home = byKey.get(NOTES) ?? inputs.at(-1);
  if (rest.length > 0 && home !== undefined) {
    const own = taken.get(home);
    taken.set(home, { key: home.key, value: [...(own === undefined ? [] : [own]), ...rest].map(linesOf).join("\n") });
  }
  const placed = [...taken].map(([input, each]): [string, PlacedInput] => [cellAddress(input.row, input.column), { content: contentOf(each), format: each.format ?? null }]);
  return { placed: new Map(placed), homeless: home === undefined ? rest : [] };
}

/** In a layout that stands: nothing where something was typed, otherwise what stands there as long as nothing is. */
export function untouched(input: InputCell, record: DocumentRecord, grid: Grid | undefined): WordedContent | undefined {
  const was = keyed(record.inputs).find(({ row, column }) => row === input.row && column === input.column)?.content ?? null;
  const isOurs = typedAt(grid, input.row, input.column) === null || holds(grid, input.row, input.column, was);
  return isOurs && (input.content !== null || was !== null) ? input.content : undefined;
}
