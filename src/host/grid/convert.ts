/** Typing: what becomes of a text that is put into a cell. */
import type { RawValue } from "../model/model";
import { MONTHS, serial } from "./calendar";

/** What typing a text into a cell makes of it, in the en-US form that office.js always uses. */
export interface Typed {
  readonly v: RawValue;
  readonly f?: string;
  /** Number format a General cell takes on. */ readonly format?: string;
}

const ERRORS = new Set(["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"]);
const SHORT_MONTHS = MONTHS.map((name) => name.slice(0, 3).toLowerCase());

/**
 * @param input what `values` or `formulas` carried for one cell (never null: null leaves a cell alone)
 * @param textFormat the cell's number format is «@»: everything stays text
 */
export function typed(input: string | number | boolean, textFormat: boolean): Typed {
  if (textFormat) return { v: input === "" ? null : asText(input) };
  if (typeof input !== "string") return { v: input };
  if (input === "") return { v: null };
  if (input.startsWith("=") && input.length > 1) return { v: null, f: input.slice(1) };
  if (input.startsWith("'")) return { v: input.slice(1) };
  const text = input.trim();
  if (text === "") return { v: input };
  if (/^(true|false)$/i.test(text)) return { v: text.toLowerCase() === "true" };
  if (ERRORS.has(text.toUpperCase())) return { v: { error: text.toUpperCase() } };
  return number(text) ?? date(text) ?? { v: input };
}

const asText = (input: string | number | boolean): string =>
  typeof input === "boolean" ? String(input).toUpperCase() : String(input);

function number(text: string): Typed | null {
  const m = /^([-+]?)(\(?)(\$?)([-+]?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(e[-+]?\d{1,3})?(\)?)\s*(%?)$/i.exec(text);
  if (!m || !/\d/.test(m[5]!)) return fraction(text);
  const [, sign, open, dollar, inner, digits, exponent, close, percent] = m as unknown as string[];
  if ((open === "(") !== (close === ")") || (sign !== "" && inner !== "")) return null;
  let value = Number(digits!.replace(/,/g, "") + (exponent ?? ""));
  if (!Number.isFinite(value)) return null;
  if (open === "(" || sign === "-" || inner === "-") value = -value;
  const decimals = digits!.includes(".");
  if (percent === "%") return { v: shortest(value / 100), format: decimals ? "0.00%" : "0%" };
  if (dollar === "$") return { v: value, format: decimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)" };
  if (exponent) return { v: value, format: "0.00E+00" };
  return digits!.includes(",") ? { v: value, format: decimals ? "#,##0.00" : "#,##0" } : { v: value };
}

/** 0.07 instead of 0.07000000000000001. */
const shortest = (value: number) => Number(value.toPrecision(15));

function fraction(text: string): Typed | null {
  const m = /^(-?)(\d+) (\d{1,2})\/(\d{1,2})$/.exec(text);
  if (!m || Number(m[4]) === 0) return null;
  return { v: (m[1] === "-" ? -1 : 1) * (Number(m[2]) + Number(m[3]) / Number(m[4])), format: "# ?/?" };
}

function date(text: string): Typed | null {
  const clock = /^(.*?)(?:\s+|^)(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(am|pm)?$/i.exec(text);
  if (clock) {
    const time = dayPart(clock);
    if (time === null) return null;
    if (clock[1] === "") return { v: time, format: clockFormat(clock) };
    const day = calendar(clock[1]!);
    return day && typeof day.v === "number" ? { v: day.v + time, format: "m/d/yyyy h:mm" } : null;
  }
  return calendar(text);
}

function clockFormat(m: RegExpExecArray): string {
  if (m[5]) return "h:mm AM/PM";
  return m[4] ? "h:mm:ss" : "h:mm";
}

function dayPart(m: RegExpExecArray): number | null {
  let hours = Number(m[2]);
  const minutes = Number(m[3]);
  const seconds = Number(m[4] ?? 0);
  if (minutes > 59 || seconds > 59 || (m[5] && (hours < 1 || hours > 12))) return null;
  if (m[5]) hours = (hours % 12) + (m[5].toLowerCase() === "pm" ? 12 : 0);
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** Two digits mean 1930 to 2029, as Excel reads them. */
const fullYear = (digits: string) =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);

function calendar(text: string): Typed | null {
  const day = (v: number | null, format: string): Typed | null => (v === null ? null : { v, format });
  let m = /^(\d{1,2})([/-])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  if (m) return day(serial(fullYear(m[4]!), Number(m[1]), Number(m[3])), "m/d/yyyy");
  m = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (m) return day(serial(Number(m[1]), Number(m[3]), Number(m[4])), "m/d/yyyy");
  m = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  if (m) return day(serial(Number(m[2]), Number(m[1]), 1), "mmm-yy");
  m = /^(\d{1,2})[/-](\d{1,2})$/.exec(text);
  // Without a year Excel takes the current one; a second number that is no day is read as a year («5/45»).
  if (m)
    return (
      day(serial(new Date().getFullYear(), Number(m[1]), Number(m[2])), "d-mmm") ??
      (Number(m[2]) > 31 ? day(serial(fullYear(m[2]!), Number(m[1]), 1), "mmm-yy") : null)
    );
  m = /^(\d{1,2})[- ]([a-z]{3})[a-z]*(?:[- ,]+(\d{2}|\d{4}))?$/i.exec(text);
  if (m)
    return day(
      serial(
        m[3] ? fullYear(m[3]) : new Date().getFullYear(),
        SHORT_MONTHS.indexOf(m[2]!.toLowerCase()) + 1,
        Number(m[1]),
      ),
      m[3] ? "d-mmm-yy" : "d-mmm",
    );
  m = /^([a-z]{3})[a-z]* (\d{1,2}),? (\d{4})$/i.exec(text);
  if (m) return day(serial(Number(m[3]), SHORT_MONTHS.indexOf(m[1]!.toLowerCase()) + 1, Number(m[2])), "d-mmm-yy");
  return null;
}
