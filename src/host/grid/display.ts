import type { RawValue } from "../model/model";

/**
 * The text a cell shows, for the formats our workbooks use: General, 0, 0.00, #,##0 (with decimals), percentages, dates and times
 * (d m y h s in any order and AM/PM), @. Anything else falls back to General. Excel also cuts to the column («####»): not imitated.
 */
export function displayed(value: RawValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const sections = splitSections(format);
  if (typeof value === "string") {
    const section = sections[3] ?? (sections.length === 1 ? sections[0]! : "@");
    return section.includes("@") ? literal(section.replace(/@/g, "\u0000")).replace(/\u0000/g, value) : value;
  }
  if (/^general$/i.test(format) || format === "@" || format === "") return general(value);
  const own = value < 0 && sections.length > 1;
  const section = (own ? sections[1]! : value === 0 && sections.length > 2 ? sections[2]! : sections[0]!).replace(
    /\[[^\]$hms][^\]]*\]/gi,
    "",
  );
  const shown = own ? -value : value;
  if (/^general$/i.test(section)) return general(shown);
  const bare = section.replace(/"[^"]*"|\\./g, "");
  if (/[dmyhs]/i.test(bare)) return dated(shown, section);
  return numbered(shown, section);
}

function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|[^;"\\])+/g) ?? [""];
}

/** Quoted and escaped letters as they are; «_x» a space, «*x» nothing. */
function literal(text: string): string {
  return text.replace(
    /"([^"]*)"|\\(.)|_.|\*./g,
    (whole: string, quoted?: string, escaped?: string) => quoted ?? escaped ?? (whole.startsWith("_") ? " " : ""),
  );
}

/** General shows at most eleven characters' worth of digits. */
function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || (size < 1e-4 && size > 0)) {
    const [mantissa, exponent] = value.toExponential(5).split("e") as [string, string];
    return `${mantissa.replace(/\.?0+$/, "")}E${exponent.startsWith("-") ? "-" : "+"}${exponent.replace(/[-+]/, "").padStart(2, "0")}`;
  }
  const room = Math.max(0, 10 - String(Math.trunc(size)).length);
  return String(Number(value.toFixed(Math.min(room, 9))));
}

function numbered(value: number, section: string): string {
  const m = /^((?:"[^"]*"|\\.|[^0#?"\\])*)([0#?,]*)(?:\.([0#?]*))?(E\+0+)?(.*)$/is.exec(section);
  if (!m || (m[2] === "" && m[3] === undefined)) return literal(section) || general(value);
  const percent = /%/.test(section.replace(/"[^"]*"/g, ""));
  const grouped = /[0#?],[0#?]/.test(m[2]!);
  const places = (m[3] ?? "").length;
  const least = (m[3] ?? "").replace(/[#?]+$/, "").length;
  const size = Math.abs(percent ? value * 100 : value);
  if (m[4])
    return (
      literal(m[1]!) +
      value
        .toExponential(places)
        .replace(/e([-+])(\d+)$/, (_all, sign: string, digits: string) => `E${sign}${digits.padStart(2, "0")}`) +
      literal(m[5]!)
    );
  const text = rounded(size, places);
  let [whole, decimals = ""] = text.split(".") as [string, string?];
  // «0.##» of 5 shows «5.» in Excel: the point stays.
  while (decimals.length > least && decimals.endsWith("0")) decimals = decimals.slice(0, -1);
  whole = whole.padStart((m[2]!.match(/0/g) ?? []).length, "0");
  if (whole === "0" && !m[2]!.includes("0")) whole = "";
  if (grouped) whole = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const body = m[3] === undefined ? whole : `${whole}.${decimals}`;
  const negative = value < 0 && Number(text) !== 0;
  return `${negative ? "-" : ""}${literal(m[1]!)}${body}${literal(m[5]!)}`;
}

/** Half away from zero on the decimal digits, as Excel rounds what it shows. */
function rounded(size: number, places: number): string {
  return Number(`${Math.round(Number(`${Number(size.toPrecision(15))}e${places}`))}e-${places}`).toFixed(places);
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

function dated(value: number, section: string): string {
  if (value < 0) return "########";
  const seconds = Math.round(value * 86_400);
  const days = Math.floor(seconds / 86_400);
  const clock = seconds - days * 86_400;
  const date = new Date((days < 60 ? days + 1 - 25_569 : days - 25_569) * 86_400_000);
  const half = /am\/pm/i.test(section);
  const hour = Math.floor(clock / 3600);
  const two = (n: number) => String(n).padStart(2, "0");
  const parts = section.match(/"[^"]*"|\\.|am\/pm|\[h+\]|y+|m+|d+|h+|s+|./gis) ?? [];
  return parts
    .map((part, i) => {
      const key = part.toLowerCase();
      if (/^\[h+\]$/.test(key)) return String(Math.floor(seconds / 3600));
      if (key === "am/pm") return hour < 12 ? "AM" : "PM";
      if (/^y+$/.test(key)) return key.length > 2 ? String(date.getUTCFullYear()) : two(date.getUTCFullYear() % 100);
      if (/^d+$/.test(key))
        return key.length > 2
          ? (key.length > 3 ? DAYS : DAYS.map((d) => d.slice(0, 3)))[date.getUTCDay()]!
          : key.length === 2
            ? two(date.getUTCDate())
            : String(date.getUTCDate());
      if (/^h+$/.test(key)) {
        const h = half ? ((hour + 11) % 12) + 1 : hour;
        return key.length > 1 ? two(h) : String(h);
      }
      if (/^s+$/.test(key)) return key.length > 1 ? two(clock % 60) : String(clock % 60);
      if (/^m+$/.test(key)) {
        if (isMinutes(parts, i)) {
          const minute = Math.floor((clock % 3600) / 60);
          return key.length > 1 ? two(minute) : String(minute);
        }
        const month = date.getUTCMonth();
        return key.length === 1
          ? String(month + 1)
          : key.length === 2
            ? two(month + 1)
            : key.length === 3
              ? MONTHS[month]!.slice(0, 3)
              : MONTHS[month]!;
      }
      return literal(part);
    })
    .join("");
}

/** «m» means minutes right after hours or right before seconds. */
function isMinutes(parts: readonly string[], i: number): boolean {
  const letter = (p: string) => /^(\[h+\]|[ymdhs]+)$/i.test(p);
  const before = parts.slice(0, i).reverse().find(letter);
  const after = parts.slice(i + 1).find(letter);
  return /h/i.test(before ?? "") || /^s/i.test(after ?? "");
}
