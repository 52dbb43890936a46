/** Data validation of a worksheet (ECMA-376 part 1, 18.3.1.32); that of the 2010 extension is not looked at. */
import { parseSqref } from "../../grid/address";
import { NO_VALIDATION, OPERATORS, type ValidationModel } from "../../model/validationModel";
import { child, children, decodeXstring, type Element, isTrue, unescapeXml } from "../../xml/xml";
import { withoutPrefixes } from "../package/sharedFormula";

/** Types by the file's names. */
export const TYPES: Readonly<Record<string, ValidationModel["type"]>> = {
  none: "None",
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};
export const ALERTS: Readonly<Record<string, ValidationModel["alert"]["style"]>> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};
/** The file's names of the operators. */
export const OPERATOR_NAMES = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const satisfies Record<ValidationModel["operator"], string>;

/** Elements <dataValidation> of a sheet, in order: their place is the models' `origin`. */
export const validationElements = (elements: readonly Element[]): Element[] =>
  children(elements.find((e) => e.name === "dataValidations")?.inner ?? "").filter((e) => e.name === "dataValidation");

/** One without cells that can be read is not in the model; it stays in the file. */
export const readValidations = (elements: readonly Element[]): ValidationModel[] =>
  validationElements(elements)
    .map((element, origin) => readValidation(element, origin))
    .filter(({ rects }) => rects.length > 0);

function readValidation({ attributes, inner }: Element, origin: number): ValidationModel {
  const text = (name: string): string => decodeXstring(attributes.get(name) ?? "");
  const formula = (name: string): string => withoutPrefixes(unescapeXml(child(inner, name)?.inner ?? ""));
  return {
    rects: parseSqref(attributes.get("sqref") ?? ""),
    type: TYPES[attributes.get("type") ?? "none"] ?? "None",
    operator: OPERATORS.find((o) => OPERATOR_NAMES[o] === attributes.get("operator")) ?? NO_VALIDATION.operator,
    formula1: formula("formula1"),
    formula2: formula("formula2"),
    // The file says where it is not to be seen.
    dropDown: !isTrue(attributes.get("showDropDown")),
    ignoreBlanks: isTrue(attributes.get("allowBlank")),
    alert: {
      showAlert: isTrue(attributes.get("showErrorMessage")),
      style: ALERTS[attributes.get("errorStyle") ?? "stop"] ?? "Stop",
      title: text("errorTitle"),
      message: text("error"),
    },
    prompt: {
      showPrompt: isTrue(attributes.get("showInputMessage")),
      title: text("promptTitle"),
      message: text("prompt"),
    },
    origin,
  };
}
