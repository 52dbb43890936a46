/** Whether a cell's data validation would let somebody type a value. Code is let through by Excel whatever the validation says. */
import type { CellScalar } from "../../domain/sheet/cells";

/** As Excel gives it for cells that share it. */
export interface Validation {
  readonly type: string;
  readonly rule: Excel.DataValidationRule | null;
  readonly ignoreBlanks: boolean | null;
  readonly errorAlert: Excel.DataValidationErrorAlert | null;
}

/** Not one for all cells that were asked about. */
export const isMixed = ({ type }: Validation): boolean => type === "Inconsistent" || type === "MixedCriteria";

/** The reference a list is taken from; null: it stands in the rule itself, or it is no list. */
export function listReference({ type, rule }: Validation): string | null {
  const source: unknown = type === "List" ? rule?.list?.source : null;
  return typeof source === "string" && source.startsWith("=") ? source.slice(1) : null;
}

/** `listed`: what stands in the cells a list is taken from; null: not known. What cannot be told counts as refused. */
export function refuses(validation: Validation, value: CellScalar, listed: readonly CellScalar[] | null): boolean {
  const { type, rule, ignoreBlanks, errorAlert } = validation;
  if (type === "None" || rule === null) return false;
  if (errorAlert?.showAlert === false || (errorAlert?.style ?? "Stop") !== "Stop") return false;
  if (value === "" && ignoreBlanks === true) return false;
  switch (type) {
    case "List":
      return !isListed(validation, value, listed);
    case "WholeNumber":
      return !(Number.isInteger(value) && isWithin(rule.wholeNumber, value));
    case "Decimal":
      return !(typeof value === "number" && isWithin(rule.decimal, value));
    case "TextLength":
      return !isWithin(rule.textLength, String(value).length);
    default:
      return true;
  }
}

function isListed(validation: Validation, value: CellScalar, listed: readonly CellScalar[] | null): boolean {
  if (listReference(validation) !== null) {
    // From cells Excel takes either case.
    return listed?.some((each) => String(each).toLowerCase() === String(value).toLowerCase()) === true;
  }
  const source: unknown = validation.rule?.list?.source;
  return typeof source === "string" && source.split(",").some((each) => each.trim() === String(value));
}

function isWithin(rule: Excel.BasicDataValidation | undefined, value: CellScalar): boolean {
  const [least, most] = [figure(rule?.formula1), figure(rule?.formula2)];
  if (rule === undefined || typeof value !== "number" || least === null) return false;
  switch (rule.operator) {
    case "Between":
      return most !== null && value >= least && value <= most;
    case "NotBetween":
      return most !== null && (value < least || value > most);
    case "EqualTo":
      return value === least;
    case "NotEqualTo":
      return value !== least;
    case "GreaterThan":
      return value > least;
    case "LessThan":
      return value < least;
    case "GreaterThanOrEqualTo":
      return value >= least;
    case "LessThanOrEqualTo":
      return value <= least;
    default:
      return false;
  }
}

/** «10» or «=10»; null: it has to be computed. */
function figure(formula: unknown): number | null {
  if (typeof formula === "number") return formula;
  const digits = typeof formula === "string" ? formula.replace(/^=/u, "").trim() : "";
  return digits !== "" && Number.isFinite(Number(digits)) ? Number(digits) : null;
}
