/**
 * Data validation in a worksheet's XML without its cells. An element of the file stays as it is but for what differs; where
 * it was cut into parts, each part is written with all that it says.
 */
import { rectName } from "../../grid/address";
import type { SheetModel } from "../../model/model";
import type { ValidationModel } from "../../model/validationModel";
import { children, encodeXstring, escapeXml, headOf, withAttribute } from "../../xml/xml";
import { withPrefixes } from "../package/sharedFormula";
import { setElement } from "../package/sheetText";
import { ALERTS, OPERATOR_NAMES, TYPES, validationElements } from "../read/readValidations";
import { elementOf, elementsOf } from "./elementOf";
import { same } from "./same";

export function writeValidations(xml: string, sheet: SheetModel, was: SheetModel | undefined): string {
  const before = was?.validations ?? [];
  if (same(sheet.validations, before)) return xml;
  const byOrigin = new Map(before.map((v) => [v.origin, v]));
  const elements = validationElements(elementsOf(xml));
  const written = elements.flatMap(({ raw }, origin) => {
    const old = byOrigin.get(origin);
    if (old === undefined) return [raw];
    // The number that Excel gives an element is one element's only.
    const parts = sheet.validations.filter((v) => v.origin === origin);
    return parts.map((v, i) => patched(i === 0 ? raw : withAttribute(raw, "xr:uid", undefined), v, old));
  });
  for (const v of sheet.validations)
    if (v.origin === undefined || v.origin >= elements.length) written.push(patched("<dataValidation/>", v, undefined));
  if (written.length === 0) return setElement(xml, "dataValidations", "");
  const head = headOf(elementOf(xml, "dataValidations")?.raw ?? "<dataValidations/>");
  return setElement(
    xml,
    "dataValidations",
    `${withAttribute(head, "count", String(written.length))}>${written.join("")}</dataValidations>`,
  );
}

/** An element's text with what differs from `old` written into it. */
function patched(raw: string, now: ValidationModel, old: ValidationModel | undefined): string {
  const before = old === undefined ? {} : attributesOf(old);
  let text = raw;
  for (const [name, value] of Object.entries(attributesOf(now)))
    if (value !== before[name]) text = withAttribute(text, name, value);
  const formulas = formulasOf(now);
  return old !== undefined && formulas === formulasOf(old) ? text : withFormulas(text, formulas);
}

const nameOf = <V>(names: Readonly<Record<string, V>>, wanted: V): string =>
  Object.entries(names).find(([, value]) => value === wanted)![0];
const yes = (value: boolean): string | undefined => (value ? "1" : undefined);
const textOf = (text: string): string | undefined => (text === "" ? undefined : encodeXstring(text));
const unless = (usual: string, value: string): string | undefined => (value === usual ? undefined : value);

/** undefined: the attribute is not written. */
const attributesOf = (v: ValidationModel): Readonly<Record<string, string | undefined>> => ({
  type: unless("none", nameOf(TYPES, v.type)),
  errorStyle: unless("stop", nameOf(ALERTS, v.alert.style)),
  operator: unless("between", OPERATOR_NAMES[v.operator]),
  allowBlank: yes(v.ignoreBlanks),
  showDropDown: yes(!v.dropDown),
  showInputMessage: yes(v.prompt.showPrompt),
  showErrorMessage: yes(v.alert.showAlert),
  errorTitle: textOf(v.alert.title),
  error: textOf(v.alert.message),
  promptTitle: textOf(v.prompt.title),
  prompt: textOf(v.prompt.message),
  sqref: v.rects.map(rectName).join(" "),
});

const formulasOf = ({ formula1, formula2 }: ValidationModel): string =>
  [formula1, formula2]
    .map((f, i) => (f === "" ? "" : `<formula${i + 1}>${escapeXml(withPrefixes(f))}</formula${i + 1}>`))
    .join("");

/** Other children of the element follow the formulas. */
function withFormulas(raw: string, formulas: string): string {
  const others = children(children(raw)[0]?.inner ?? "").filter(({ name }) => !/^formula[12]$/.test(name));
  const inner = formulas + others.map((e) => e.raw).join("");
  return inner === "" ? `${headOf(raw)}/>` : `${headOf(raw)}>${inner}</dataValidation>`;
}
