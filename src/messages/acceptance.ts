/** What the officer's table of acceptances says of a finding: always in Vietnamese, as the table itself is. */
import type { AcceptanceWords } from "../domain/acceptance/words";
import type { Field } from "../domain/registration/model/fields";
import { isField } from "../domain/registration/model/fields";
import { ruleById } from "../domain/rules";
import { messageOf } from "../domain/rules/engine/engineMessages";
import type { Finding, SaidFact, SaidFacts } from "../domain/rules/rule";
import { caseKey } from "../domain/text/keys";
import { fieldsEn } from "./en/fields";
import { fieldName } from "./fields";
import { factsOf, wordFinding } from "./findings";
import { fill, placeholdersOf } from "./format";
import { LANGUAGES } from "./language";
import { say } from "./say";

const LANGUAGE = "vi";

/** Facts that say where something stands, or of how many cells a column speaks: they change while it stays the same. */
const PLACES: ReadonlySet<string> = new Set(["cell", "cells", "sheet", "firstRow", "lastRow", "tables"]);
/** A private-use letter that stands in no sentence. */
const GAP = "\uE002";

const FIELDS = new Map(
  (Object.keys(fieldsEn) as Field[]).flatMap((field) =>
    LANGUAGES.map((language) => [caseKey(fieldName(field, language)), field] as const),
  ),
);

const remembered = new WeakMap<Finding, string>();

function found(finding: Finding): string {
  const known = remembered.get(finding) ?? wordFinding(finding, LANGUAGE).found;
  remembered.set(finding, known);
  return known;
}

function isPlace(name: string, fact: SaidFact, { outcome, ofColumn }: Finding): boolean {
  if (PLACES.has(name)) return true;
  if (name === "row") return typeof fact === "number";
  if (name === "count") return outcome !== "fail" || ofColumn !== undefined;
  return typeof fact === "object" && "rows" in fact;
}

/** Of a cell's message the one that its column would have: «spaces» and «spacesColumn», or «column». */
function templateOf(finding: Finding, ofColumn: boolean): string | null {
  const rule = ruleById.get(finding.rule);
  if (rule === undefined) return null;
  const message = ofColumn
    ? (rule.messages[`${finding.message}Column`] ?? rule.messages["column"])
    : messageOf(rule, finding);
  return message?.[LANGUAGE].found ?? null;
}

function pieces(finding: Finding, ofColumn: boolean): readonly string[] | null {
  const template = templateOf(finding, ofColumn);
  if (template === null) return null;
  const facts = factsOf(finding, LANGUAGE);
  const names = placeholdersOf(template);
  // A cell with several words that the catalogue writes otherwise is more than the column of one of them.
  if (ofColumn && names.some((name) => listedIn(facts, name).length > 1)) return null;
  const kept: SaidFacts = Object.fromEntries(
    names.map((name) => {
      const fact = facts[name] ?? (ofColumn ? listedIn(facts, name)[0] : undefined);
      const isGap = fact === undefined || isPlace(name, fact, finding) || (ofColumn && NOT_OF_CELL.has(name));
      return [name, isGap ? GAP : fact];
    }),
  );
  return fill(template, kept, LANGUAGE).split(GAP);
}

/** A column says `text` where a cell says `texts`. */
function listedIn(facts: SaidFacts, name: string): readonly string[] {
  const list = facts[`${name}s`];
  return Array.isArray(list) ? (list as readonly string[]) : [];
}

/** What a column's sentence says of the column, and a cell's does not. */
const NOT_OF_CELL: ReadonlySet<string> = new Set(["column", "count"]);

export const acceptanceWords: AcceptanceWords = {
  fieldName: (field) => fieldName(field, LANGUAGE),
  fieldOf: (text) => (isField(text) ? text : (FIELDS.get(caseKey(text)) ?? null)),
  found,
  pieces,
  nameless: LANGUAGES.map((language) => say("rowMarks.nameless", language)),
  wholeBloc: LANGUAGES.map((language) => say("results.wholeBloc", language)),
};
