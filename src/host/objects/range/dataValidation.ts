/** Data validation of a range, or of several (Excel.DataValidation). */
import { invalidArgument } from "../../errors/hostError";
import { checkAllowed } from "../../grid/guard";
import { blankOver, clearValidations, kindsOver, replaceOver } from "../../grid/validations";
import { ALERT_STYLES, NO_VALIDATION } from "../../model/validationModel";
import type { ValidationModel } from "../../model/validationModel";
import type { TypeTable } from "../members/memberTable";
import { Handle, Later, call, property } from "../members/memberTable";
import { flag, oneOf } from "../members/arguments";
import type { FormatTarget } from "./formatTarget";
import { fieldsOf, ruleAnswer, ruleFrom } from "./validationRule";
import { validity } from "./validity";

/** What all cells share, or null where they differ. */
function shared<V>(target: FormatTarget, read: (kind: ValidationModel) => V): V | null {
  const [first, ...others] = kindsOver(target.sheet, target.areas()).map(read);
  return others.every((v) => JSON.stringify(v) === JSON.stringify(first)) ? first! : null;
}

/** «Inconsistent»: other rules in other cells; «MixedCriteria»: none in some of them (Microsoft: DataValidationType). */
function typeOf(target: FormatTarget): string {
  const kinds = kindsOver(target.sheet, target.areas());
  if (shared(target, ruleAnswer) !== null) return kinds[0]!.type;
  return kinds.some(({ type }) => type === "None") ? "MixedCriteria" : "Inconsistent";
}

/** Changes what is there, cell by cell; cells without validation get one that allows everything. */
function change(target: FormatTarget, changed: Partial<ValidationModel>): void {
  checkAllowed(target.sheet, null);
  replaceOver(target.sheet, target.areas(), ({ inside, bare }) =>
    [...inside, ...blankOver(bare)].map((v) => ({ ...v, ...changed })),
  );
}

/** One rule for all cells; what one validation says to them all already stays. */
function setRule(target: FormatTarget, rule: Partial<ValidationModel>): void {
  checkAllowed(target.sheet, null);
  replaceOver(target.sheet, target.areas(), ({ inside, bare }) => {
    const before = inside.length === 1 && bare.length === 0 ? inside[0]! : NO_VALIDATION;
    return [{ ...before, ...rule, rects: target.areas() }];
  });
}

/** Longest texts of the dialogue (support.microsoft.com: apply data validation to cells). */
const LONGEST = { title: 32, alert: 225, prompt: 255 };

function text(value: unknown, longest: number, what: string): string {
  if (typeof value !== "string" || value.length > longest)
    throw invalidArgument(`${what} is a text of at most ${longest} characters`);
  return value;
}

function alertFrom(value: unknown): ValidationModel["alert"] {
  const given = { ...NO_VALIDATION.alert, ...fieldsOf(value, Object.keys(NO_VALIDATION.alert), "errorAlert") };
  return {
    showAlert: flag(given.showAlert, "showAlert"),
    style: oneOf(given.style, ALERT_STYLES, "style"),
    title: text(given.title, LONGEST.title, "title"),
    message: text(given.message, LONGEST.alert, "message"),
  };
}

function promptFrom(value: unknown): ValidationModel["prompt"] {
  const given = { ...NO_VALIDATION.prompt, ...fieldsOf(value, Object.keys(NO_VALIDATION.prompt), "prompt") };
  return {
    showPrompt: flag(given.showPrompt, "showPrompt"),
    title: text(given.title, LONGEST.title, "title"),
    message: text(given.message, LONGEST.prompt, "message"),
  };
}

const validationTable: TypeTable<FormatTarget> = {
  name: "DataValidation",
  members: {
    Type: property("1.8", typeOf),
    Rule: property(
      "1.8",
      (t) => shared(t, ruleAnswer),
      (t, value, host) => setRule(t, ruleFrom(value, host.book)),
    ),
    IgnoreBlanks: property(
      "1.8",
      (t) => shared(t, (v) => v.ignoreBlanks),
      (t, value) => change(t, { ignoreBlanks: flag(value, "ignoreBlanks") }),
    ),
    ErrorAlert: property(
      "1.8",
      (t) => shared(t, (v) => v.alert),
      (t, value) => change(t, { alert: alertFrom(value) }),
    ),
    Prompt: property(
      "1.8",
      (t) => shared(t, (v) => v.prompt),
      (t, value) => change(t, { prompt: promptFrom(value) }),
    ),
    Valid: property("1.8", (t, host) => new Later(() => validity(host, t.sheet, t.areas()))),
    Clear: call("1.8", (t) => {
      checkAllowed(t.sheet, null);
      clearValidations(t.sheet, t.areas());
    }),
  },
};

export const dataValidationHandle = (target: FormatTarget) => new Handle(validationTable, target);
