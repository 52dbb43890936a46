/** Data validation in the model: what may be typed into which cells. Plain data, never changed in place. */
import type { Rect } from "./rect";

export const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
export const ALERT_STYLES = ["Stop", "Warning", "Information"] as const;

/** What is allowed. «None» allows everything: such a validation has only a prompt. */
export interface ValidationRule {
  readonly type: "None" | "WholeNumber" | "Decimal" | "List" | "Date" | "Time" | "TextLength" | "Custom";
  readonly operator: (typeof OPERATORS)[number];
  /** Without «=»; a list that is written out stands in quotes. Relative to the first cell of the areas. "": none. */
  readonly formula1: string;
  readonly formula2: string;
  /** Of a list: offered in the cell. */
  readonly dropDown: boolean;
}

export interface ValidationModel extends ValidationRule {
  readonly rects: readonly Rect[];
  readonly ignoreBlanks: boolean;
  readonly alert: {
    readonly showAlert: boolean;
    readonly style: (typeof ALERT_STYLES)[number];
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  /** Which element of the file it came from, counted from 0, also where it is only a part of it; missing: made here. */
  readonly origin?: number;
}

/** Cells without validation, as Excel answers them. */
export const NO_VALIDATION: Omit<ValidationModel, "rects"> = {
  type: "None",
  operator: "Between",
  formula1: "",
  formula2: "",
  dropDown: true,
  ignoreBlanks: true,
  alert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
};

/** «"a,b"» as it is written out, or null where the source is a reference. */
export const writtenOut = (formula: string): string | null =>
  /^"(?:[^"]|"")*"$/s.test(formula) ? formula.slice(1, -1).replace(/""/g, '"') : null;
