/** Pieces of a formula in en-US A1 form. Enough to find what it reads and which functions it calls; it checks no grammar. */
export type TokenKind =
  /** "text" with its quotes */
  | "text"
  /** A1, $B$2:C9, A:A, 3:7 with a sheet in front where there is one («Tờ 1»!A1 as 'Tờ 1'!A1) */
  | "reference"
  /** name of a function, the parenthesis follows as "other" */
  | "function"
  /** defined name or TRUE/FALSE */
  | "name"
  /** Table1[…] or […] */
  | "structured"
  | "other";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Sheet of a reference as it is written, unquoted. */
  readonly sheet?: string;
  /** Reference without sheet; inside of the brackets for structured ones. */
  readonly area?: string;
  /** Table of a structured reference, "" when it is the formula's own. */
  readonly table?: string;
}

const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(])`;
const PIECES: readonly [RegExp, TokenKind][] = [
  [/"(?:[^"]|"")*"/uy, "text"],
  [new RegExp(`(?:${SHEET})?(${AREA})`, "uy"), "reference"],
  [/([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[/uy, "structured"],
  [/[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\()/uy, "function"],
  [new RegExp(`(?:${SHEET})?[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*`, "uy"), "name"],
  [/\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/uy, "other"],
  [/\s+|#[A-Z/0]+[!?]?|[\s\S]/uy, "other"],
];

/** End of the bracket that opens at `at`; an apostrophe takes the next sign literally. */
function closing(formula: string, at: number): number {
  let depth = 0;
  for (let i = at; i < formula.length; i++) {
    const c = formula[i];
    if (c === "'") i++;
    else if (c === "[") depth++;
    else if (c === "]" && --depth === 0) return i;
  }
  return -1;
}

export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < formula.length;) {
    for (const [pattern, kind] of PIECES) {
      pattern.lastIndex = at;
      const m = pattern.exec(formula);
      if (m === null) continue;
      if (kind === "structured") {
        const end = closing(formula, pattern.lastIndex - 1);
        if (end < 0) continue;
        found.push({
          kind,
          text: formula.slice(at, end + 1),
          table: m[1] ?? "",
          area: formula.slice(pattern.lastIndex, end),
        });
        at = end + 1;
      } else {
        const sheet = kind === "reference" || kind === "name" ? (m[1]?.replace(/''/g, "'") ?? m[2]) : undefined;
        found.push({
          kind,
          text: m[0],
          ...(sheet === undefined ? {} : { sheet }),
          ...(kind === "reference" ? { area: m[3]! } : {}),
          ...(kind === "name" && sheet !== undefined ? { area: m[0].slice(m[0].lastIndexOf("!") + 1) } : {}),
        });
        at = pattern.lastIndex;
      }
      break;
    }
  }
  return found;
}
