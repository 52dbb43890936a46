/** Findings that say the same: they are said once, with the names of those concerned. */
import { catalogue, ruleById } from "../../rules";
import type { SaidFacts, Finding, Message } from "../../rules/rule";

const SENTENCES: ReadonlyMap<Message, number> = new Map(
  catalogue.flatMap(({ messages }) => Object.values<Message>(messages)).map((message, index) => [message, index]),
);

/** Rules that share a sentence (the same object) say the same. */
export function sentenceOf({ rule, message }: Pick<Finding, "rule" | "message">): string {
  const own = ruleById.get(rule)?.messages[message];
  return own === undefined ? `${rule}.${message}` : String(SENTENCES.get(own));
}

/** The same sentence with the same figures. */
export const saidAnywhere = (finding: Finding): string => JSON.stringify([sentenceOf(finding), finding.facts]);

/** The same, as gravely, on one sheet. */
export const saidAlike = (finding: Finding): string =>
  JSON.stringify([saidAnywhere(finding), finding.severity, finding.place.sheet]);

/** SaidFacts of cases that are said together: for which awards, of which years, at which rows. */
export function togetherFacts(one: SaidFacts, other: SaidFacts): SaidFacts {
  const rows = [...new Set([...rowsIn(one), ...rowsIn(other)])].sort((a, b) => a - b);
  const words = [...new Set([...awardsIn(one), ...awardsIn(other)])];
  const years = [...new Set([...yearsIn(one), ...yearsIn(other)])].sort();
  return {
    ...one,
    ...(words.length === 0 ? {} : { awards: { words } }),
    ...(years.length === 0 ? {} : { years }),
    ...(rows.length === 0 ? {} : { rows: { rows }, count: rows.length }),
  };
}

export function rowsIn({ rows }: SaidFacts): readonly number[] {
  return typeof rows === "object" && "rows" in rows ? rows.rows : [];
}

/** Names of one campaign: an award has one and the same. */
const awardsIn = ({ awards }: SaidFacts) => (typeof awards === "object" && "words" in awards ? awards.words : []);
const yearsIn = ({ years }: SaidFacts) => (Array.isArray(years) ? (years as readonly string[]) : []);
