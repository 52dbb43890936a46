/**
 * Formulas as a region writes them: where the comma is the decimal sign, arguments stand between semicolons and columns of an array between backslashes
 * (support.microsoft.com: Change the character used to separate thousands or decimals).
 */
import { tokens } from "./tokens";

const FIGURES = /^\d+$/;

/** @param decimal the region's decimal sign; «.» is the form that workbooks keep */
export function localForm(formula: string, decimal: string): string {
  if (decimal === ".") return formula;
  let arrays = 0;
  return tokens(formula)
    .map(({ kind, text }) => {
      if (kind !== "other") return text;
      arrays += depthOf(text);
      if (text === ",") return arrays > 0 ? "\\" : ";";
      return /^[\d.]/.test(text) ? text.replace(/^\./, "0.").replace(".", decimal) : text;
    })
    .join("");
}

/** The other way. A comma that cannot be a decimal sign is taken as what stands between arguments, which Excel would refuse. */
export function keptForm(formula: string, decimal: string): string {
  if (decimal === ".") return formula;
  const pieces = tokens(formula.replace(TEXT_OR_ARRAY, (piece) => (piece.startsWith("{") ? keptArray(piece) : piece)));
  let arrays = 0;
  let isFraction = false;
  return pieces
    .map(({ kind, text }, i) => {
      if (kind !== "other") return text;
      arrays += depthOf(text);
      if (arrays > 0) return text;
      if (text !== decimal) {
        if (!FIGURES.test(text)) isFraction = false;
        return text === ";" ? "," : text;
      }
      // «0,5,1» is 0.5 and 1: a number has one decimal sign.
      isFraction = !isFraction && FIGURES.test(pieces[i - 1]?.text ?? "") && FIGURES.test(pieces[i + 1]?.text ?? "");
      return isFraction ? "." : ",";
    })
    .join("");
}

const TEXT_OR_ARRAY = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\}/g;

/** Of constants only; for the tokens a backslash would begin a name. */
const keptArray = (array: string): string =>
  array.replace(/"(?:[^"]|"")*"|[,\\]/g, (piece) => (piece === "," ? "." : piece.replace(/^\\$/, ",")));

function depthOf(sign: string): number {
  if (sign === "{") return 1;
  return sign === "}" ? -1 : 0;
}
