/** Names for the written sheets: as wished, unless the officer has a sheet of that name. */
import { quotedSheet } from "../../domain/sheet/address";

/**
 * support.microsoft.com, «Rename a worksheet»: 31 characters, none of : \ / ? * [ ], no apostrophe at either end,
 * not «History».
 */
const LONGEST = 31;

export function allowedName(wished: string): string {
  const cleaned = wished
    .replace(/[:\\/?*[\]\u0000-\u001F]+/gu, " ")
    .replace(/\s+/gu, " ")
    .slice(0, LONGEST)
    .replace(/^[' ]+|[' ]+$/gu, "");
  return cleaned === "" || cleaned.toLowerCase() === "history" ? "So Thi dua" : cleaned;
}

/** `taken`: names in lower case. */
export function freeName(wished: string, taken: ReadonlySet<string>): string {
  const name = allowedName(wished);
  if (!taken.has(name.toLowerCase())) return name;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const next = name.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
    if (!taken.has(next.toLowerCase())) return next;
  }
}

/**
 * The formula with references to sheets under their wished names turned to the names they got. Texts inside the
 * formula stay as they are.
 */
export function withRealNames(formula: string, names: ReadonlyMap<string, string>): string {
  let turned = formula;
  for (const [wished, real] of names) {
    if (wished === real) continue;
    turned = turned
      .split(/("(?:[^"]|"")*")/u)
      .map((part) =>
        part.startsWith('"') ? part : part.replaceAll(`${quotedSheet(wished)}!`, `${quotedSheet(real)}!`),
      )
      .join("");
  }
  return turned;
}
