/** A change of the officer's cells that a finding offers. */
import { compositeKey } from "../compositeKey";
import type { CellScalar, ColumnNumber, RowNumber } from "../sheet/cells";
import type { Finding } from "../rules/rule";

/** One cell: what was read there, and what it is to hold. */
export interface CellChange {
  readonly sheet: string;
  readonly row: RowNumber;
  readonly column: ColumnNumber;
  readonly before: CellScalar;
  /** "" empties the cell. */
  readonly after: string | number;
  /** The number format without which the new value would not be what it is; missing: the cell's own stays. */
  readonly format?: string;
  /** The font in which the new text can be read; missing: the cell's own stays. */
  readonly font?: string;
  /** Changes of one group are made together or not at all: what is moved would be lost, or stand twice. */
  readonly group?: string;
}

/**
 * Why a cell is left as it is. `choice`: the officer has to say which of several; `taken`: something stands where it would go;
 * `waiting`: a figure, as long as what it counts does not stand right; the others are the workbook's: a formula, a locked cell of a protected sheet, a merged area, somebody's change meanwhile,
 * several fonts in one cell, a value that the cell's data validation would refuse.
 */
export type SkipReason =
  "choice" | "taken" | "waiting" | "formula" | "protected" | "merged" | "changed" | "richText" | "validation";

export interface SkippedCell {
  readonly sheet: string;
  readonly row: RowNumber;
  readonly column: ColumnNumber;
  readonly reason: SkipReason;
  /** What it would have become; missing: that cannot be named. */
  readonly change?: CellChange;
}

/** By the key of a cell: why the workbook does not let it be changed. */
export type LeftCells = ReadonlyMap<string, SkipReason>;

export const cellKey = ({ sheet, row, column }: Pick<CellChange, "sheet" | "row" | "column">): string =>
  compositeKey(sheet, row, column);

/** What one finding offers: the changes that go together, and the cells it cannot mend. */
export interface FixOffer {
  readonly finding: Finding;
  readonly changes: readonly CellChange[];
  readonly skipped: readonly SkippedCell[];
}
