/**
 * A sheet of ours that has no record any more and into which somebody typed: by its seal it is ours where nothing but the cells
 * to type into was touched.
 */
import type { WordedContent } from "../../domain/plan/worded";
import { addTo } from "../../domain/lists";
import { contentPrint, printInOrder } from "../memory/inputSeals";
import type { SealedInput } from "../memory/inputSeals";
import { recordOf, sealedInputs } from "../memory/seals";
import type { DocumentRecord, InputRecord } from "../memory/state";
import type { Grid } from "./grids";

/** `printOf`: of a row as it stands, without these columns. null: not proved. */
export function filledSheet(
  seal: string | undefined,
  grid: Grid,
  used: { readonly lastRow: number; readonly lastColumn: number },
  printOf: (row: number, without: ReadonlySet<number>) => string,
): DocumentRecord | null {
  const sealed = sealedInputs(seal);
  if (sealed === null) return null;
  const columns = new Map<number, number[]>();
  for (const { row, column } of sealed.inputs) addTo(columns, row, column);
  const rows = grid.values.map((_, index) => {
    const row = grid.area.firstRow + index;
    return [row, printOf(row, new Set(columns.get(row)))] as const;
  });
  if (printInOrder(rows) !== sealed.print) return null;
  const inputs = sealed.inputs.map((input) => recordFor(input, grid));
  return inputs.every((input) => input !== null) ? recordOf(sealed.subject, used, inputs) : null;
}

/** null: a formula stands where ours stood, and it cannot be told whether a program or a person wrote it anew. */
function recordFor({ row, column, key, content }: SealedInput, grid: Grid): InputRecord | null {
  if (content === null) return [row, column, key];
  const standing = standingAt(grid, row, column);
  if (contentPrint(standing) === content) return [row, column, key, standing];
  const isRespelled = content.startsWith("f") && standing !== null && "formula" in standing;
  return isRespelled ? null : [row, column, key];
}

function standingAt(grid: Grid, row: number, column: number): WordedContent {
  const at = <T>(lines: readonly (readonly T[])[]): T | undefined =>
    lines[row - grid.area.firstRow]?.[column - grid.area.firstColumn];
  const [value = "", formula = ""] = [at(grid.values), at(grid.formulas)];
  if (formula !== value && String(formula).startsWith("=")) return { formula: String(formula) };
  if (value === "") return null;
  return typeof value === "number" ? { number: value } : { text: String(value) };
}
