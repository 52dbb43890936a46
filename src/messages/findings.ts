/** A finding in words: the rule's own sentences with the facts filled in. */
import { cellAddress } from "../domain/sheet/address";
import { ruleById } from "../domain/rules";
import { messageOf } from "../domain/rules/engine/engineMessages";
import type { SaidFacts, Finding, Rule } from "../domain/rules/rule";
import { findingWordsEn } from "./en/findings";
import { fieldName } from "./fields";
import { fill, quoted } from "./format";
import type { Language, PerLanguage } from "./language";
import { say } from "./say";
import { findingWordsVi } from "./vi/findings";
import type { FindingWords } from "./vi/findings";

export interface WordedFinding {
  readonly severity: string;
  /** The rule's title. */
  readonly rule: string;
  /** «ĐK cá nhân», ô G12, Mai Thành Nam (Báo Thanh tra). */
  readonly where: string;
  /** Mai Thành Nam (Báo Thanh tra); "" where only the sheet is known. */
  readonly who: string;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
  /** What stands there and what must be, for papers. */
  readonly demand: string;
  /** `found` and `demand` behind «Mai Thành Nam:»: a colon takes no capital, but where a name begins the sentence. */
  readonly foundOf: string;
  readonly demandOf: string;
  /** What the unit is asked to do. */
  readonly ask: string;
  /** The sheet, and who is concerned where somebody is named: for papers, where a cell's address says nothing. */
  readonly about: string;
  /** With «(chưa kiểm chứng)» where the source was not read. */
  readonly basis: string;
  /** Where, found, expected, remedy in one line. */
  readonly message: string;
  /** That it was accepted once and why it is open again; "" for most. */
  readonly reopened: string;
  /** What last year's registration has of those concerned; "" for most. */
  readonly lastYear: string;
}

const words: PerLanguage<FindingWords> = { vi: findingWordsVi, en: findingWordsEn };

/** `rules`: for findings of rules outside the catalogue (tests, rules of an officer's own). */
export function wordFinding(
  finding: Finding,
  language: Language,
  rules: ReadonlyMap<string, Rule> = ruleById,
): WordedFinding {
  const rule = rules.get(finding.rule);
  const message = rule === undefined ? undefined : messageOf(rule, finding);
  if (rule === undefined || message === undefined)
    throw new Error(`No sentence for ${finding.rule}/${finding.message}`);
  const facts = factsOf(finding, language);
  const sentence = message[language];
  const found = fill(sentence.found, facts, language);
  const expected = fill(sentence.expected, facts, language);
  const remedy = fill(sentence.remedy, facts, language);
  const demand = fill(sentence.demand, facts, language);
  const ask = fill(sentence.ask ?? sentence.remedy, facts, language);
  const where = whereOf(finding, language);
  return {
    severity: say(`severity.${finding.severity}`, language),
    rule: fill(rule.title[language], facts, language),
    where,
    who: whoOf(finding, language),
    found,
    expected,
    remedy,
    demand,
    foundOf: afterColon(found, sentence.found),
    demandOf: afterColon(demand, sentence.demand),
    ask,
    about: aboutOf(finding, language),
    basis: finding.basis.text[language] + (finding.basis.confidence === "U" ? ` (${words[language].unverified})` : ""),
    message: `${where}: ${found} ${expected} ${remedy}`,
    reopened: reopenedText(finding, language),
    lastYear: lastYearText(finding, language),
  };
}

/** Words of the sentence's own begin small; what a fact begins with, and short forms, stay. */
const afterColon = (said: string, sentence: string): string =>
  /^\p{Lu}[\p{Ll}\s]/u.test(sentence) ? said.charAt(0).toLowerCase() + said.slice(1) : said;

function reopenedText({ reopened }: Finding, language: Language): string {
  if (reopened === undefined) return "";
  const { was, reason } = reopened;
  return "found" in was
    ? say("accepted.reopened.found", language, { found: was.found, reason })
    : say("accepted.reopened.severity", language, { severity: say(`severity.${was.severity}`, language), reason });
}

function lastYearText({ pastRecord }: Finding, language: Language): string {
  if (pastRecord === undefined) return "";
  const { year, items } = pastRecord;
  const said = items.map((item) => item[language]).join("; ");
  return say("lastYear.record", language, { year: String(year), said });
}

/** Placeholders every sentence may use besides the finding's own facts. */
export function factsOf({ place, unit, subject, field, facts }: Finding, language: Language): SaidFacts {
  return {
    sheet: place.sheet,
    cell: place.row === null || place.column === null ? "" : cellAddress(place.row, place.column),
    row: place.row ?? "",
    unit: unit ?? words[language].wholeBloc,
    subject: subject.name,
    field: field === null ? "" : fieldName(field, language),
    ...facts,
  };
}

function whereOf(finding: Finding, language: Language): string {
  const { place } = finding;
  const parts: string[] = [];
  if (place.sheet !== "") parts.push(quoted(place.sheet, language));
  if (place.row !== null && place.column !== null)
    parts.push(`${words[language].cell} ${cellAddress(place.row, place.column)}`);
  const who = whoOf(finding, language);
  if (who !== "") parts.push(who);
  return parts.join(", ");
}

function aboutOf(finding: Finding, language: Language): string {
  const { sheet } = finding.place;
  return [sheet === "" ? "" : quoted(sheet, language), whoOf(finding, language)]
    .filter((part) => part !== "")
    .join(", ");
}

/** A table or sheet is named by its sheet already. */
function whoOf({ subject, unit }: Finding, language: Language): string {
  if (subject.kind === "table" || subject.kind === "sheet") return unit ?? "";
  if (subject.kind === "bloc") return words[language].wholeBloc;
  const name = subject.name === "" ? say("rowMarks.nameless", language) : subject.name;
  return unit === null || unit === name ? name : `${name} (${unit})`;
}
