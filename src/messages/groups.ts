/** What several findings of one rule say together, for sheets that a meeting reads: nothing is said twice. */
import { grouped } from "../domain/lists";
import type { FindingGroup } from "../domain/plan/plan";
import type { Finding, Rule } from "../domain/rules/rule";
import { wordFinding } from "./findings";
import type { WordedFinding } from "./findings";
import type { Language } from "./language";
import { say } from "./say";

/** Rows named one by one; further ones are counted. */
const NAMED = 8;

/** One paragraph per line. */
export function groupText(
  findings: readonly Finding[],
  part: FindingGroup,
  language: Language,
  rules?: ReadonlyMap<string, Rule>,
): string {
  switch (part) {
    case "problem":
      return problemText(findings, language, rules);
    case "cases":
      return casesText(findings, language);
    case "remedies":
      return remediesText(findings, language, rules);
    default:
      return matterText(findings, language, rules);
  }
}

/** What was found, case by case, then what is expected and asked for: once where all cases share it. */
function matterText(findings: readonly Finding[], language: Language, rules?: ReadonlyMap<string, Rule>): string {
  const words = findings.map((finding) => wordFinding(finding, language, rules));
  const first = words[0];
  if (first === undefined) return "";
  const foundLine = (each: WordedFinding, finding: Finding): string =>
    finding.subject.kind === "bloc" || each.who === ""
      ? each.found
      : say("meeting.matter.unit", language, { who: each.who, found: each.found });
  if (findings.length === 1) return `${foundLine(first, findings[0]!)} ${first.expected} ${first.remedy}`;
  const isExpectedShared = words.every((each) => each.expected === first.expected);
  const isRemedyShared = words.every((each) => each.remedy === first.remedy);
  const own = (each: WordedFinding): string[] => [
    ...(isExpectedShared ? [] : [each.expected]),
    ...(isRemedyShared ? [] : [each.remedy]),
  ];
  const shared = [...(isExpectedShared ? [first.expected] : []), ...(isRemedyShared ? [first.remedy] : [])];
  const lines = words.map((each, index) => [foundLine(each, findings[index]!), ...own(each)].join(" "));
  return [...lines, ...(shared.length === 0 ? [] : [shared.join(" ")])].join("\n");
}

function problemText(findings: readonly Finding[], language: Language, rules?: ReadonlyMap<string, Rule>): string {
  const words = findings.map((finding) => wordFinding(finding, language, rules));
  const [first] = words;
  if (first === undefined) return "";
  return words.every(({ found }) => found === first.found) ? first.found : first.rule;
}

/** «ĐK cá nhân»: Mai Thành Nam (dòng 12), Lê Thị Hoa (dòng 15) và 3 trường hợp khác; a line per sheet. */
function casesText(findings: readonly Finding[], language: Language): string {
  return [...grouped(findings, ({ place }) => place.sheet)]
    .map(([sheet, group]) => {
      const cases = [...new Set(group.map((finding) => caseText(finding, language)))];
      const named = cases.slice(0, NAMED).join(", ");
      const text =
        cases.length <= NAMED
          ? named
          : `${named} ${say("meeting.cases.more", language, { count: cases.length - NAMED })}`;
      return sheet === "" ? text : say("meeting.cases.sheet", language, { sheet, cases: text });
    })
    .join("\n");
}

/** A unit is named by the heading above already; a row without a name by its number. */
function caseText({ subject, place, unit, facts, ofColumn }: Finding, language: Language): string {
  if (ofColumn !== undefined) return say("meeting.cases.column", language, { cells: facts.cells ?? "" });
  const isNamed =
    subject.name !== "" &&
    subject.name !== unit &&
    subject.kind !== "table" &&
    subject.kind !== "sheet" &&
    subject.kind !== "bloc";
  if (place.row === null) return subject.name;
  return isNamed
    ? say("meeting.cases.named", language, { subject: subject.name, row: place.row })
    : say("meeting.cases.row", language, { row: place.row });
}

function remediesText(findings: readonly Finding[], language: Language, rules?: ReadonlyMap<string, Rule>): string {
  const remedies = [...new Set(findings.map((finding) => wordFinding(finding, language, rules).remedy))];
  if (remedies.length <= NAMED) return remedies.join("\n");
  return [
    ...remedies.slice(0, NAMED),
    `… ${say("meeting.cases.more", language, { count: remedies.length - NAMED })}`,
  ].join("\n");
}
