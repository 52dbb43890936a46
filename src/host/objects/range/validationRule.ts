/** Rules of data validation, as they are given and answered (Excel.DataValidationRule). */
import { invalidArgument } from "../../errors/hostError";
import { columnCount, localAddress, parseLocal, quotedSheet, rowCount, splitSheet } from "../../grid/address";
import { DAYS_TO_1904 } from "../../grid/calendar";
import { sheetByName } from "../../grid/cells";
import { typed } from "../../grid/convert";
import type { BookModel } from "../../model/model";
import { NO_VALIDATION, OPERATORS, writtenOut } from "../../model/validationModel";
import type { ValidationModel, ValidationRule } from "../../model/validationModel";
import type { RangeTarget } from "../../state/host";
import { Handle } from "../members/memberTable";
import { flag, oneOf } from "../members/arguments";
import { area } from "./rangeArgument";

type Compared = "wholeNumber" | "decimal" | "textLength" | "date" | "time";
const TYPES = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  date: "Date",
  time: "Time",
  list: "List",
  custom: "Custom",
} as const satisfies Record<string, ValidationRule["type"]>;
type Kind = keyof typeof TYPES;
const KINDS = Object.keys(TYPES) as Kind[];

/** Characters of a list that is written out, with its commas. */
const LONGEST_LIST = 255;
const LONGEST_FORMULA = 8_192;

type Given = Readonly<Record<string, unknown>>;

/** A plain object with no other members than these. */
export function fieldsOf(value: unknown, names: readonly string[], what: string): Given {
  if (value === null || typeof value !== "object" || Array.isArray(value) || value instanceof Handle)
    throw invalidArgument(`${what} must be an object`);
  for (const name of Object.keys(value)) if (!names.includes(name)) throw invalidArgument(`${what}: «${name}»`);
  return value as Given;
}

/** @throws HostError unless exactly one kind is given (Microsoft: no more than one may be present) */
export function ruleFrom(value: unknown, book: BookModel): ValidationRule {
  const given = fieldsOf(value, KINDS, "rule");
  const [kind, second] = KINDS.filter((name) => given[name] !== undefined && given[name] !== null);
  if (kind === undefined || second !== undefined) throw invalidArgument("a rule is of one kind");
  if (kind === "list") return listRule(given.list, book);
  if (kind === "custom") return customRule(given.custom);
  return comparedRule(given[kind], kind, book);
}

const ruleOfType = (type: ValidationRule["type"], rest: Partial<ValidationRule>): ValidationRule => {
  const { operator, formula1, formula2, dropDown } = NO_VALIDATION;
  return { operator, formula1, formula2, dropDown, ...rest, type };
};

/** Without its «=», which it must have. */
function formulaFrom(value: unknown): string {
  if (typeof value !== "string" || !/^=./s.test(value) || value.length > LONGEST_FORMULA)
    throw invalidArgument("a formula with = is needed");
  return value.slice(1);
}

function reference(value: unknown): string | null {
  if (!(value instanceof Handle) || value.table.name !== "Range") return null;
  const target = value.self as RangeTarget;
  return `${quotedSheet(target.sheet.name)}!${localAddress(area(target), true)}`;
}

function listRule(value: unknown, book: BookModel): ValidationRule {
  const { inCellDropDown = true, source } = fieldsOf(value, ["inCellDropDown", "source"], "list");
  return ruleOfType("List", { dropDown: flag(inCellDropDown, "inCellDropDown"), formula1: sourceFrom(source, book) });
}

function sourceFrom(source: unknown, book: BookModel): string {
  const given = reference(source);
  if (given === null && (typeof source !== "string" || source.trim() === "")) throw invalidArgument("source");
  const formula = given ?? ((source as string).startsWith("=") ? formulaFrom(source) : null);
  if (formula !== null) {
    // «The list source must be a delimited list, or a reference to a single row or column.»
    const { sheet, local } = splitSheet(formula);
    const rect = parseLocal(local);
    if (rect && sheet !== null && !sheetByName(book, sheet)) throw invalidArgument(`there is no sheet «${sheet}»`);
    if (rect && rowCount(rect) > 1 && columnCount(rect) > 1)
      throw invalidArgument("a list lies in one row or one column");
    return formula;
  }
  if ((source as string).length > LONGEST_LIST)
    throw invalidArgument(`a list that is written out has at most ${LONGEST_LIST} characters`);
  return `"${(source as string).replace(/"/g, '""')}"`;
}

function customRule(value: unknown): ValidationRule {
  return ruleOfType("Custom", { formula1: formulaFrom(fieldsOf(value, ["formula"], "custom").formula) });
}

const isTernary = (operator: string): boolean => operator === "Between" || operator === "NotBetween";

function comparedRule(value: unknown, kind: Compared, book: BookModel): ValidationRule {
  const given = fieldsOf(value, ["formula1", "formula2", "operator"], kind);
  const operator = oneOf(given.operator, OPERATORS, "operator");
  const formula1 = operandFrom(given.formula1, kind, book);
  const formula2 = isTernary(operator) ? operandFrom(given.formula2, kind, book) : "";
  // A formula is no number, and compares as neither.
  if (formula2 !== "" && Number(formula1) > Number(formula2))
    throw invalidArgument("the maximum must be greater than or equal to the minimum");
  return ruleOfType(TYPES[kind], { operator, formula1, formula2 });
}

function operandFrom(value: unknown, kind: Compared, book: BookModel): string {
  const given = reference(value);
  if (given !== null) return given;
  if (typeof value === "string" && value.startsWith("=")) return formulaFrom(value);
  const constant = kind === "date" || kind === "time" ? momentFrom(value, book) : numberFrom(value);
  if ((kind === "wholeNumber" || kind === "textLength") && !Number.isInteger(constant))
    throw invalidArgument(`${kind} compares with whole numbers`);
  if (kind === "textLength" && constant < 0) throw invalidArgument("no text is shorter than 0");
  return String(constant);
}

function numberFrom(value: unknown): number {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number)) throw invalidArgument("a number or a formula is needed");
  return number;
}

/** A day, a time of day, or both (ISO 8601), as they are written: zones are not looked at. */
const MOMENT = /^(?:(\d{4}-\d{2}-\d{2})(?:T|$))?(\d{2}:\d{2}(?::\d{2})?)?(?:\.\d+)?(?:Z|[-+]\d{2}:?\d{2})?$/;

function momentFrom(value: unknown, { date1904 }: BookModel): number {
  const parts = typeof value === "string" && value !== "" ? MOMENT.exec(value) : null;
  const days = parts ? typed([parts[1], parts[2]].filter(Boolean).join(" "), false).v : null;
  if (typeof days !== "number") throw invalidArgument("a day of ISO 8601 or a formula is needed");
  return date1904 && parts?.[1] !== undefined ? days - DAYS_TO_1904 : days;
}

/** A rule as it is answered: formulas always with =, also where a number was given. */
export function ruleAnswer({ type, operator, formula1, formula2, dropDown }: ValidationModel): Given {
  const kind = KINDS.find((name) => TYPES[name] === type);
  if (kind === undefined) return {};
  if (kind === "list") return { list: { inCellDropDown: dropDown, source: writtenOut(formula1) ?? `=${formula1}` } };
  if (kind === "custom") return { custom: { formula: `=${formula1}` } };
  const second = isTernary(operator) ? { formula2: `=${formula2}` } : {};
  return { [kind]: { formula1: `=${formula1}`, ...second, operator } };
}
