/** What several findings of one rule say together, for sheets that a meeting reads: nothing is said twice. */
import { grouped } from "../domain/lists";
import type { FindingGroup } from "../domain/plan/plan";
import type { Finding, Rule } from "../domain/rules/rule";
import { wordFinding } from "./findings";
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

/** At the end of a point: where it comes from, and that nobody has read it there. */
export const basisText = ({ basis }: Finding, language: Language): string =>
  basisOf(basis, basis.text[language], language);

/** The same, the documents alone, without what each says. */
export const documentsText = ({ basis }: Finding, language: Language): string =>
  basisOf(basis, basis.text[language].replace(/ \([^()]*\)/gu, ""), language);

const basisOf = ({ confidence }: Finding["basis"], basis: string, language: Language): string =>
  say(confidence === "U" ? "paper.basisUnverified" : "paper.basis", language, { basis });

/**
 * What stands and what must be: once for all of whom it is true; then what to do, once where all share it; and on what
 * basis.
 */
function matterText(findings: readonly Finding[], language: Language, rules?: ReadonlyMap<string, Rule>): string {
  const words = findings.map((finding) => {
    const own = wordFinding(finding, language, rules);
    return finding.subject.kind === "bloc" ? { ...own, who: "" } : own;
  });
  const isRemedyShared = words.every(({ remedy }) => remedy === words[0]!.remedy);
  const alike = grouped(words, ({ demand, remedy }) => (isRemedyShared ? demand : `${demand} ${remedy}`));
  const lines = [...alike].map(([said, group]) => {
    const who = [...new Set(group.map((each) => each.who))].filter((name) => name !== "");
    if (who.length === 0) return said;
    const { demandOf, remedy } = group[0]!;
    const found = isRemedyShared ? demandOf : `${demandOf} ${remedy}`;
    return say("meeting.matter.unit", language, { who: who.join("; "), found });
  });
  const bases = [...new Set(findings.map((finding) => documentsText(finding, language)))].join(" ");
  if (!isRemedyShared || words.length === 0) return [...lines, bases].filter((line) => line !== "").join("\n");
  const { remedy } = words[0]!;
  return lines.length === 1 ? `${lines[0]!} ${remedy} ${bases}` : [...lines, `${remedy} ${bases}`].join("\n");
}

function problemText(findings: readonly Finding[], language: Language, rules?: ReadonlyMap<string, Rule>): string {
  const words = findings.map((finding) => wordFinding(finding, language, rules));
  const [first] = words;
  if (first === undefined) return "";
  const said = words.every(({ demand }) => demand === first.demand) ? first.demand : first.rule;
  // What nobody has read is not stated as it stood there; other bases stand in the letters.
  const unread = findings
    .filter(({ basis }) => basis.confidence === "U")
    .map((finding) => documentsText(finding, language));
  return [said, ...new Set(unread)].join(" ");
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
  const remedies = [...new Set(findings.map((finding) => wordFinding(finding, language, rules).ask))];
  if (remedies.length <= NAMED) return remedies.join("\n");
  return [
    ...remedies.slice(0, NAMED),
    `… ${say("meeting.cases.more", language, { count: remedies.length - NAMED })}`,
  ].join("\n");
}
