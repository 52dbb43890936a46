/** Whether a line says of a finding what is found now; «worse» is measured by it. */
import type { Field } from "../registration/model/fields";
import type { Finding, SaidFact } from "../rules/rule";
import { caseKey } from "../text/keys";
import type { AcceptanceWords } from "./words";

/** «Xếp loại: …»: a field, if it begins with one, and what was found. */
export interface Content {
  readonly field: Field | null;
  /** "": not said. */
  readonly found: string;
}

const BETWEEN = ": ";

export function contentOf(text: string, { fieldOf }: Pick<AcceptanceWords, "fieldOf">): Content {
  const at = text.indexOf(BETWEEN);
  const field = fieldOf(at < 0 ? text.replace(/:$/u, "") : text.slice(0, at));
  if (field === null) return { field, found: text };
  return { field, found: at < 0 ? "" : text.slice(at + BETWEEN.length) };
}

export const contentText = (finding: Finding, { fieldName, found }: AcceptanceWords): string =>
  finding.field === null ? found(finding) : `${fieldName(finding.field)}${BETWEEN}${found(finding)}`;

/** Our own sentence, wherever it stands now; or, typed by hand, what the cell or the sentence is about. */
export function saysSame(found: string, finding: Finding, words: AcceptanceWords, value: string): boolean {
  const said = caseKey(found);
  return (
    said === caseKey(words.found(finding)) ||
    isSentence(said, words.pieces(finding, false)) ||
    (value !== "" && said === caseKey(value)) ||
    Object.values(finding.facts).some((fact) => textsOf(fact).some((text) => caseKey(text) === said))
  );
}

/** Of a single cell: what its whole column would say. */
export const saysOfColumn = (found: string, finding: Finding, words: AcceptanceWords): boolean =>
  found === "" || isSentence(caseKey(found), words.pieces(finding, true));

function textsOf(fact: SaidFact): readonly string[] {
  if (typeof fact === "string") return [fact];
  return Array.isArray(fact) ? (fact as readonly string[]) : [];
}

/** The pieces one after another, the first at the beginning, the last at the end. */
function isSentence(said: string, pieces: readonly string[] | null): boolean {
  if (pieces === null || pieces.length < 2) return pieces !== null && said === caseKey(pieces[0] ?? "");
  const keys = pieces.map(caseKey);
  const last = keys.pop()!;
  if (!said.startsWith(keys[0]!) || !said.endsWith(last)) return false;
  let at = 0;
  for (const key of keys) {
    const found = said.indexOf(key, at);
    if (found < 0) return false;
    at = found + key.length;
  }
  return at <= said.length - last.length;
}
