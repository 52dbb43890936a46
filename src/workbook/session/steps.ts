/** What was done to the workbook at the officer's word and can be taken back: plain data, as the workbook keeps it. */
import type { LogEntry } from "../../domain/log";
import type { OfficerTableName } from "../../domain/campaign/officerTables";
import type { CellScalar, ColumnNumber, RowNumber } from "../../domain/sheet/cells";

export type StepVerb = "fix" | "accept" | "revoke" | "mapping" | "campaign" | "clear";

/** A cell of the officer's that was changed. Texts as Excel's `formulas` gives them. */
export interface StepCell {
  readonly sheet: string;
  readonly row: RowNumber;
  readonly column: ColumnNumber;
  readonly before: CellScalar;
  readonly after: CellScalar;
  /** `before` is a formula, and no text that begins like one. */
  readonly formula?: true;
  /** Number format and font, before and after, where they were changed too. */
  readonly format?: readonly [before: string, after: string];
  readonly font?: readonly [before: string, after: string];
  /** Some of what stood beside it: by that the row is known again. */
  readonly beside: readonly (readonly [column: ColumnNumber, value: CellScalar])[];
  /** What we may have put there since, in place of `after`. */
  readonly either?: readonly CellScalar[];
  /** Cells of one group get back what they held together, or not at all. */
  readonly group?: string;
}

/** A table of the officer's that got longer or shorter; rows with the header. */
export interface StepTable {
  readonly name: OfficerTableName;
  readonly before: number;
  readonly after: number;
}

export interface StepDecision {
  readonly name: string;
  /** null: none was kept. */
  readonly before: unknown;
  readonly after: unknown;
}

export interface Step {
  /** ISO date-time. */
  readonly moment: string;
  readonly verb: StepVerb;
  /** What its name tells: how many, which rules, whose. */
  readonly facts: Readonly<Record<string, string | number | readonly string[]>>;
  readonly cells: readonly StepCell[];
  readonly decisions: readonly StepDecision[];
  readonly tables?: readonly StepTable[];
}

/** What a step is before it is known what it changed. */
export type StepTaken = Omit<Step, "cells" | "decisions" | "tables">;

/** What the log says of something, in the light of what the workbook remembers. */
export type LogOf = (decisions: Readonly<Record<string, unknown>>) => LogEntry;
/** The same once it has turned out how many they were. */
export type CountedLog = (count: number) => LogOf;

/** A step that was taken back, as far as it could be. */
export interface Undone {
  readonly step: Step;
  readonly restored: number;
  /** Cells that hold something else by now, or that Excel does not let us write. */
  readonly left: readonly Pick<StepCell, "sheet" | "row" | "column">[];
  /** Decisions that are others by now, by their names. */
  readonly leftDecisions: readonly string[];
}
