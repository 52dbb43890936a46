/** Typing: what becomes of a text that is put into a cell. */
import type { RawValue } from "../model/model";
import { serial } from "./calendar";
import { EN_US } from "./region";
import type { Region } from "./region";

/** What typing a text into a cell makes of it; formulas and formats in the en-US form that office.js always uses. */
export interface Typed {
  readonly v: RawValue;
  readonly f?: string;
  /** Number format a General cell takes on. */
  readonly format?: string;
}

const ERRORS = new Set(["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"]);
const ENGLISH_MONTHS = EN_US.shortMonths.map((name) => name.toLowerCase());

/**
 * @param input what `values` or `formulas` carried for one cell (never null: null leaves a cell alone)
 * @param textFormat the cell's number format is «@»: everything stays text
 * @param region in whose way numbers and days are written
 */
export function typed(input: string | number | boolean, textFormat: boolean, region: Region = EN_US): Typed {
  if (textFormat) return { v: input === "" ? null : asText(input) };
  if (typeof input !== "string") return { v: input };
  if (input === "") return { v: null };
  if (input.startsWith("=") && input.length > 1) return { v: null, f: input.slice(1) };
  if (input.startsWith("'")) return { v: input.slice(1) };
  const text = input.trim();
  if (text === "") return { v: input };
  if (/^(true|false)$/i.test(text)) return { v: text.toLowerCase() === "true" };
  if (ERRORS.has(text.toUpperCase())) return { v: { error: text.toUpperCase() } };
  return number(text, region) ?? date(text, region) ?? { v: input };
}

const asText = (input: string | number | boolean): string =>
  typeof input === "boolean" ? String(input).toUpperCase() : String(input);

/** A number in another region's way, written as en-US would; its currency is told apart. */
function inEnglish(
  text: string,
  { decimal, group, currency }: Region,
): { readonly text: string; money: boolean } | null {
  if (decimal === EN_US.decimal) return { text, money: false };
  if (text.includes(EN_US.currency)) return null;
  const bare = text.endsWith(currency) ? text.slice(0, -currency.length).trim() : text;
  const swapped = bare.replace(/[.,]/g, (mark) => (mark === group ? EN_US.group : EN_US.decimal));
  return { text: swapped, money: bare !== text };
}

function number(given: string, region: Region): Typed | null {
  const english = inEnglish(given, region);
  if (english === null) return null;
  const { text, money } = english;
  const m = /^([-+]?)(\(?)(\$?)([-+]?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(e[-+]?\d{1,3})?(\)?)\s*(%?)$/i.exec(text);
  if (!m || !/\d/.test(m[5]!)) return fraction(text);
  const [, sign, open, dollar, inner, digits, exponent, close, percent] = m as unknown as string[];
  if ((open === "(") !== (close === ")") || (sign !== "" && inner !== "")) return null;
  let value = Number(digits!.replace(/,/g, "") + (exponent ?? ""));
  if (!Number.isFinite(value)) return null;
  if (open === "(" || sign === "-" || inner === "-") value = -value;
  if (percent === "%") value = shortest(value / 100);
  const format = formatTaken(digits!, { percent, dollar, exponent, money, currency: region.currency });
  return format === undefined ? { v: value } : { v: value, format };
}

interface Signs {
  readonly percent: string | undefined;
  readonly dollar: string | undefined;
  readonly exponent: string | undefined;
  readonly money: boolean;
  readonly currency: string;
}

/** What a General cell takes on from how a number was written. */
function formatTaken(digits: string, { percent, dollar, exponent, money, currency }: Signs): string | undefined {
  const isFraction = digits.includes(".");
  const grouped = isFraction ? "#,##0.00" : "#,##0";
  if (percent === "%") return isFraction ? "0.00%" : "0%";
  if (dollar === "$") return isFraction ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)";
  if (money) return `${grouped} "${currency}"`;
  if (exponent) return "0.00E+00";
  return digits.includes(",") ? grouped : undefined;
}

/** 0.07 instead of 0.07000000000000001. */
const shortest = (value: number) => Number(value.toPrecision(15));

function fraction(text: string): Typed | null {
  const m = /^(-?)(\d+) (\d{1,2})\/(\d{1,2})$/.exec(text);
  if (!m || Number(m[4]) === 0) return null;
  return { v: (m[1] === "-" ? -1 : 1) * (Number(m[2]) + Number(m[3]) / Number(m[4])), format: "# ?/?" };
}

function date(text: string, region: Region): Typed | null {
  const clock = /^(.*?)(?:\s+|^)(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(am|pm)?$/i.exec(text);
  if (clock) {
    const time = dayPart(clock);
    if (time === null) return null;
    if (clock[1] === "") return { v: time, format: clockFormat(clock) };
    const day = calendar(clock[1]!, region);
    return day && typeof day.v === "number" ? { v: day.v + time, format: `${region.day} h:mm` } : null;
  }
  return calendar(text, region);
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

type Day = (v: number | null, format: string) => Typed | null;
const day: Day = (v, format) => (v === null ? null : { v, format });

function calendar(text: string, region: Region): Typed | null {
  return inFigures(text, region) ?? (region === EN_US ? withMonthsName(text) : null);
}

function inFigures(text: string, region: Region): Typed | null {
  const { dayFirst } = region;
  let m = /^(\d{1,2})([/-])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  if (m) {
    const [month, dayOfMonth] = dayFirst ? [m[3], m[1]] : [m[1], m[3]];
    return day(serial(fullYear(m[4]!), Number(month), Number(dayOfMonth)), region.day);
  }
  m = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (m) return day(serial(Number(m[1]), Number(m[3]), Number(m[4])), region.day);
  m = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  if (m) return day(serial(Number(m[2]), Number(m[1]), 1), "mmm-yy");
  m = /^(\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (!m) return null;
  const [month, dayOfMonth] = dayFirst ? [m[2], m[1]] : [m[1], m[2]];
  // Without a year Excel takes the current one; a second number that cannot be meant so is read as a year («5/45»).
  const most = dayFirst ? 12 : 31;
  return (
    day(serial(new Date().getFullYear(), Number(month), Number(dayOfMonth)), "d-mmm") ??
    (Number(m[2]) > most ? day(serial(fullYear(m[2]!), Number(m[1]), 1), "mmm-yy") : null)
  );
}

function withMonthsName(text: string): Typed | null {
  let m = /^(\d{1,2})[- ]([a-z]{3})[a-z]*(?:[- ,]+(\d{2}|\d{4}))?$/i.exec(text);
  if (m)
    return day(
      serial(
        m[3] ? fullYear(m[3]) : new Date().getFullYear(),
        ENGLISH_MONTHS.indexOf(m[2]!.toLowerCase()) + 1,
        Number(m[1]),
      ),
      m[3] ? "d-mmm-yy" : "d-mmm",
    );
  m = /^([a-z]{3})[a-z]* (\d{1,2}),? (\d{4})$/i.exec(text);
  if (m) return day(serial(Number(m[3]), ENGLISH_MONTHS.indexOf(m[1]!.toLowerCase()) + 1, Number(m[2])), "d-mmm-yy");
  return null;
}
