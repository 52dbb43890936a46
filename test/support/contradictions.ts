/**
 * What is wrong with the sentences of a written sheet: something said beside its own denial, a demand that demands
 * nothing, half a sentence, and figures that do not agree with what stands below them.
 */
import type { Language } from "../../src/messages";

/** A sheet as read from the workbook: a list of cells' texts per row, empty cells left out. */
export type Lines = readonly (readonly string[])[];

const NEGATIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  vi: new Set(["không", "chưa", "chẳng"]),
  en: new Set(["no", "not", "nobody", "neither", "without", "never"]),
};
const DEMANDS: Readonly<Record<Language, RegExp>> = {
  vi: /(?:^|[\s,;])(?:phải|không được|chỉ được|đề nghị|nếu)(?:$|[\s,.;])/iu,
  en: /\b(?:must|may|please|if|should|vote)\b/iu,
};
/** Sentences that are figures and need no verb: «People short: 3.» */
const FIGURE = /^[\p{L} ]+: [\d.,]+\.$|^Short by [\d.,]+\.$/u;
/** Fewer words say nothing of whatever is denied. */
const FEWEST_WORDS = 3;

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[^.…]\.)\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
const clausesOf = (text: string): string[] => sentencesOf(text).flatMap((sentence) => sentence.split(/;\s+/u));
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}%]+/gu) ?? [];

/** A clause without its negations. `isDenied`: it had one. */
function core(clause: string, language: Language): { readonly words: string; readonly isDenied: boolean } {
  const words = wordsOf(clause);
  const kept = words.filter((word) => !NEGATIONS[language].has(word));
  return { words: kept.length < FEWEST_WORDS ? "" : ` ${kept.join(" ")} `, isDenied: kept.length < words.length };
}

/** Pairs of clauses of one text of which one says what the other denies. */
export function denials(text: string, language: Language): string[] {
  const clauses = clausesOf(text).map((clause) => ({ clause, ...core(clause, language) }));
  return clauses.flatMap((denied) =>
    clauses
      .filter(
        (said) =>
          denied.isDenied &&
          !said.isDenied &&
          said.words !== "" &&
          denied.words.includes(said.words) &&
          !DEMANDS[language].test(said.clause),
      )
      .map((said) => `«${denied.clause}» beside «${said.clause}»`),
  );
}

/** What a cell that tells a unit or the meeting of a fault lacks. */
export function fragments(text: string, language: Language): string[] {
  // What a point rests on stands in brackets behind its last sentence.
  const sentences = sentencesOf(text.replace(/ \((?:Căn cứ|Basis): [^\n]*\)$/gmu, ""));
  return [
    ...(DEMANDS[language].test(text) ? [] : [`demands nothing: ${text}`]),
    ...sentences.flatMap((sentence, index) => {
      if (!/^(?:[-+] )?[«“(]?[\p{Lu}\d]/u.test(sentence)) return [`begins small: ${sentence}`];
      if (!/[.…:]$/u.test(sentence)) return [`has no end: ${sentence}`];
      const isHalf = wordsOf(sentence).length < FEWEST_WORDS && !FIGURE.test(sentence);
      // After what was found nothing is merely stated: it would read as if it were so.
      const isStated = index > 0 && !DEMANDS[language].test(sentence) && !FIGURE.test(sentence);
      return isHalf || isStated ? [`is half a sentence: ${sentence}`] : [];
    }),
  ];
}

/** Letters of a unit's name; notes are longer. */
const LONGEST_NAME = 60;

/** Groups whose heading tells a number that is not the number of rows under it: «A. Chiến sĩ thi đua cơ sở (15)». */
export function miscounts(lines: Lines): string[] {
  const faults: string[] = [];
  let open: { readonly heading: string; readonly told: number; rows: number } | null = null;
  const close = (): void => {
    if (open !== null && open.told !== open.rows) faults.push(`${open.heading}: ${open.rows} rows`);
    open = null;
  };
  for (const cells of lines) {
    const [first = ""] = cells;
    const heading = /^(?:[A-Z]|[IVX]+)\. .*\((\d+)\)$/u.exec(first);
    if (heading !== null && cells.length === 1) {
      close();
      open = { heading: first, told: Number(heading[1]), rows: 0 };
    } else if (open !== null && /^\d+$/u.test(first) && cells.length > 2) open.rows += 1;
    // A unit's name over its rows.
    else if (cells.length > 1 || first.length > LONGEST_NAME || /^[A-Z]+\. /u.test(first)) close();
  }
  close();
  return faults;
}

/** Rows of a table under the header that begins so, up to the first that is none; numbered ones. */
export function tableRows(lines: Lines, header: readonly string[]): Lines {
  const at = lines.findIndex((cells) => header.every((head) => cells.includes(head)));
  if (at < 0) return [];
  const rows = lines.slice(at + 1);
  const end = rows.findIndex(([first = ""]) => !/^(?:\d+$|[IVX]+\. )/u.test(first));
  return rows.slice(0, end < 0 ? rows.length : end).filter(([first = ""]) => /^\d+$/u.test(first));
}
