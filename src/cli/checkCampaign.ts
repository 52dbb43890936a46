/** A campaign file held against its schema: what is wrong, each with its path, what stood there and what may. */
import { Ajv2020 } from "ajv/dist/2020.js";
import type { DefinedError } from "ajv/dist/2020.js";
import { Checker, rangeText } from "../domain/json/checker";
import type { JsonProblem, JsonProblemCode } from "../domain/json/checker";
import { campaignSchema } from "./campaignSchema";
import type { Schema } from "./campaignSchema";

/** «null» as one of several kinds of value is no fault of the schema. */
const validate = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true }).compile(campaignSchema);

/** Empty: it is as the schema says. */
export function schemaProblems(json: unknown): readonly JsonProblem[] {
  if (validate(json)) return [];
  const check = new Checker();
  for (const error of (validate.errors ?? []) as DefinedError[]) {
    const said = problemOf(error);
    if (said !== null) check.wrong(said.path, said.code, said.found, said.expected);
  }
  return check.problems;
}

interface Said {
  readonly path: string;
  readonly code: JsonProblemCode;
  readonly found: unknown;
  readonly expected?: string;
}

/** null: another error says it. */
function problemOf(error: DefinedError): Said | null {
  const { instancePath, data: found } = error;
  const path = pathOf(instancePath);
  const schema = (error.parentSchema ?? {}) as Schema;
  const behind = (key: string): string => (path === "" ? key : `${path}.${key}`);
  switch (error.keyword) {
    // What stands in its branches is said there.
    case "if":
      return null;
    case "additionalProperties": {
      const key = error.params.additionalProperty;
      return {
        path: behind(key),
        code: "unknownKey",
        found: key,
        expected: Object.keys(schema.properties ?? {}).join(", "),
      };
    }
    case "required":
      return { path: behind(error.params.missingProperty), code: "empty", found: undefined };
    case "enum":
      return { path, code: "notOneOf", found, expected: error.params.allowedValues.map(String).join(", ") };
    case "minimum":
    case "maximum":
      return { path, code: "outOfRange", found, expected: rangeOf(schema) };
    case "type":
      return { path, found, ...kindOf(schema, found) };
    case "pattern":
      return { path, code: schema["pattern"] === "\\S" ? "empty" : "notADate", found };
    default:
      return { path, code: "empty", found };
  }
}

const KINDS: readonly (readonly [string, JsonProblemCode])[] = [
  ["object", "notAnObject"],
  ["array", "notList"],
  ["integer", "notNumber"],
  ["number", "notNumber"],
  ["boolean", "notBoolean"],
];

function kindOf(schema: Schema, found: unknown): Pick<Said, "code" | "expected"> {
  const kinds = [schema.type ?? []].flat();
  if (typeof found === "number" && kinds.includes("integer")) return { code: "outOfRange", expected: rangeOf(schema) };
  if ("pattern" in schema && schema["pattern"] !== "\\S") return { code: "notADate" };
  return { code: KINDS.find(([kind]) => kinds.includes(kind))?.[1] ?? "notText" };
}

const rangeOf = ({ type = [], minimum, maximum }: Schema): string =>
  rangeText({ least: Number(minimum), most: Number(maximum), whole: [type].flat().includes("integer") });

/** «/units/0/name» is «units[0].name» to people. */
const pathOf = (pointer: string): string =>
  pointer
    .split("/")
    .slice(1)
    .map((part) => part.replace(/~1/gu, "/").replace(/~0/gu, "~"))
    .reduce((path, part) => {
      if (/^\d+$/u.test(part)) return `${path}[${part}]`;
      return path === "" ? part : `${path}.${part}`;
    }, "");
