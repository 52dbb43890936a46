/** Search as one types: without diacritics, every word somewhere in what is seen of a finding. */
import { bareKey, caseKey } from "../../domain/text/keys";
import type { Finding } from "../../domain/rules/rule";
import { cellAddress } from "../../domain/sheet/address";
import { unitsOf } from "../../domain/summary/parts/addressed";
import { wordFinding } from "../../messages";
import type { Language } from "../../messages";

const bare = (text: string): string => bareKey(caseKey(text));

export interface SearchTexts {
  /** By finding, as far as they are made. */
  readonly made: readonly string[];
  /** Makes so many more; true: all are there. */
  add(count: number): boolean;
}

/** Whom it is about, where, whose, and what is said of it, as it is compared with what is typed. */
export function searchTexts(findings: readonly Finding[], language: Language): SearchTexts {
  // Names of units, sheets and rules come again and again.
  const known = new Map<string, string>();
  const shared = (text: string): string => {
    const key = known.get(text) ?? bare(text);
    known.set(text, key);
    return key;
  };
  const made: string[] = [];
  return {
    made,
    add(count) {
      for (const finding of findings.slice(made.length, made.length + count))
        made.push(textOf(finding, language, shared));
      return made.length === findings.length;
    },
  };
}

function textOf(finding: Finding, language: Language, shared: (text: string) => string): string {
  const { place, subject, ofColumn } = finding;
  const { found, rule } = wordFinding(finding, language);
  const cell = place.row === null ? "" : cellAddress(place.row, place.column ?? 1).toLowerCase();
  const units = unitsOf(finding).map((unit) => shared(unit ?? ""));
  const names = [subject.name, ofColumn?.header ?? "", rule, found].map(shared);
  return [`${shared(place.sheet)}!${cell}`, ...units, ...names].join("\n");
}

/** The words of a search; none: everything is found. */
export const wordsOf = (search: string): readonly string[] =>
  bare(search)
    .split(" ")
    .filter((word) => word !== "");

const ADDRESS = /(?:^|!)[a-z]{1,3}\d+$/u;

/** «c8» is the cell C8, and not C80. */
export function holds(text: string, words: readonly string[]): boolean {
  return words.every((word) => (ADDRESS.test(word) ? holdsWhole(text, word) : text.includes(word)));
}

function holdsWhole(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const next = text.charCodeAt(at + word.length);
    if (!(next >= 48 && next <= 57)) return true;
  }
  return false;
}
