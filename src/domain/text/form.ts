/** What is wrong with the form of a text, letters apart: the rule text-form asks here, and offers the clean text. */
import { plainLetters } from "./normalise";

export type TextFormProblem = "decomposed" | "oldU" | "noBreakSpace" | "zeroWidth" | "doubleSpace" | "outerSpace";

export interface TextForm {
  /** In a fixed order; empty where nothing is wrong. */
  readonly problems: readonly TextFormProblem[];
  /** The text with just these things mended; line breaks stay. */
  readonly clean: string;
}

/** Anything that can be wrong at all: one look is enough for nearly every cell. */
const SUSPECT = /[\u0300-\u036F\u01A2\u01A3\u00A0\u2007\u202F\u200B-\u200D\u2060\uFEFF]|\s{2}|^\s|\s$/;

export function textForm(text: string): TextForm {
  if (!SUSPECT.test(text)) return { problems: [], clean: text };
  const problems: TextFormProblem[] = [];
  if (text.normalize("NFC") !== text) problems.push("decomposed");
  if (/[\u01A2\u01A3]/.test(text)) problems.push("oldU");
  if (/[\u00A0\u2007\u202F]/.test(text)) problems.push("noBreakSpace");
  if (/[\u200B-\u200D\u2060\uFEFF]/.test(text)) problems.push("zeroWidth");
  const plain = plainLetters(text);
  if (/[^\S\r\n]{2,}/.test(plain.trim())) problems.push("doubleSpace");
  if (/^\s|\s$/.test(plain)) problems.push("outerSpace");
  if (problems.length === 0) return { problems, clean: text };
  const mended = plain
    .replace(/[^\S\r\n]+/g, " ")
    .replace(/ ?(\r\n|\r|\n) ?/g, "$1")
    .trim();
  return { problems, clean: mended };
}
