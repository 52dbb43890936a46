/** Values that a campaign file puts in the place of the law's: whether there are such rules and parameters, and whether they are of the kind. */
import type { Campaign, ParameterValue } from "../../campaign/campaign";
import { Checker, type JsonProblem, type JsonProblemCode } from "../../json/checker";
import { PACKS, packOf, type RulePack } from "./packs";

/** Names of the parameters that a campaign may set. */
const settable = ({ parameters }: RulePack): string[] =>
  Object.entries(parameters).flatMap(([name, { fixed }]) => (fixed ? [] : [name]));

const WRONG_KIND: Readonly<Record<string, JsonProblemCode>> = {
  number: "notNumber",
  boolean: "notBoolean",
  string: "notText",
};

export function parameterProblems(parameters: Campaign["parameters"]): readonly JsonProblem[] {
  const check = new Checker();
  for (const [rule, values] of Object.entries(parameters ?? {})) {
    const pack = packOf(rule);
    const names = pack === undefined ? [] : settable(pack);
    if (names.length === 0) check.wrong(`parameters.${rule}`, "unknownKey", rule, rulesWithParameters().join(", "));
    else
      for (const [name, value] of Object.entries(values)) {
        const path = `parameters.${rule}.${name}`;
        if (!names.includes(name)) check.wrong(path, "unknownKey", name, names.join(", "));
        else checkKind(check, path, value, kindOf(pack!, name));
      }
  }
  return check.problems;
}

const rulesWithParameters = (): string[] =>
  Object.entries<RulePack>(PACKS).flatMap(([rule, pack]) => (settable(pack).length === 0 ? [] : [rule]));

/** As the laws that say something have it. */
function kindOf({ parameters }: RulePack, name: string): string {
  const values = Object.values(parameters[name]!.values).flatMap((dated) => dated.map(({ value }) => value));
  return typeof values.find((value) => value !== null);
}

function checkKind(check: Checker, path: string, value: ParameterValue, kind: string): void {
  if (value !== null && typeof value !== kind) check.wrong(path, WRONG_KIND[kind] ?? "notText", value);
}
