/** JSON of any shape, looked at piece by piece: what is wrong is named by its path, all of it at once. */
import { clean } from "../text/normalise";

export type JsonProblemCode =
  | "notAnObject"
  | "unknownKey"
  | "notText"
  | "notNumber"
  | "notBoolean"
  | "notList"
  | "outOfRange"
  | "notOneOf"
  | "notADate"
  | "empty"
  | "duplicate"
  | "unknownUnit"
  | "unknownAward";

export interface JsonProblem {
  /** «units[2].pledge[0]» */
  readonly path: string;
  readonly code: JsonProblemCode;
  /** What stood there, as JSON, shortened. */
  readonly found: string;
  /** For `notOneOf` and `outOfRange`: what would be right. */
  readonly expected: string;
}

type Json = Readonly<Record<string, unknown>>;

function shown(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return typeof value;
  }
}

/** What a number may be, both ends included. */
export interface Range {
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
}

/** Shares are fractions: 0.7 for 70 %. */
export const SHARE: Range = { least: 0, most: 1 };

export function wholeNumber(least: number, most: number): Range {
  return { least, most, whole: true };
}

/** «0 – 1000»; of shares what they look like. */
export const rangeText = ({ least, most, whole = false }: Range): string =>
  `${least} – ${most}${whole ? "" : " (0.3 = 30 %)"}`;

/** Looks at JSON of any shape, piece by piece, and gathers what is wrong with it; never throws. */
export class Checker {
  readonly problems: JsonProblem[] = [];

  wrong(path: string, code: JsonProblemCode, found: unknown, expected = ""): void {
    this.problems.push({ path, code, found: shown(found).slice(0, 60), expected });
  }
  object(path: string, value: unknown, keys: readonly string[]): Json {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.wrong(path, "notAnObject", value);
      return {};
    }
    for (const key of Object.keys(value))
      if (!keys.includes(key)) this.wrong(path === "" ? key : `${path}.${key}`, "unknownKey", key, keys.join(", "));
    return value as Json;
  }
  text(path: string, value: unknown, otherwise: string): string {
    if (value === undefined) return otherwise;
    if (typeof value !== "string") this.wrong(path, "notText", value);
    else if (clean(value) === "") this.wrong(path, "empty", value);
    else return clean(value);
    return otherwise;
  }
  number(path: string, value: unknown, otherwise: number, range: Range): number {
    const { least, most, whole = false } = range;
    if (value === undefined) return otherwise;
    if (typeof value !== "number" || !Number.isFinite(value)) this.wrong(path, "notNumber", value);
    else if (value < least || value > most || (whole && !Number.isInteger(value)))
      this.wrong(path, "outOfRange", value, rangeText(range));
    else return value;
    return otherwise;
  }
  boolean(path: string, value: unknown, otherwise: boolean): boolean {
    if (value === undefined) return otherwise;
    if (typeof value === "boolean") return value;
    this.wrong(path, "notBoolean", value);
    return otherwise;
  }
  oneOf<T extends string>(path: string, value: unknown, otherwise: T, among: readonly T[]): T {
    if (value === undefined) return otherwise;
    if (among.includes(value as T)) return value as T;
    this.wrong(path, "notOneOf", value, among.join(", "));
    return otherwise;
  }
  list(path: string, value: unknown): readonly unknown[] {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value;
    this.wrong(path, "notList", value);
    return [];
  }
}
