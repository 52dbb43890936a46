/**
 * «Chưa đạt so với chỉ tiêu, giao ước»: a sentence per target for the bloc, with the units that fall short of it,
 * from the findings.
 */
import type { Content, DocumentRow, TextRef } from "../../plan/plan";
import { isOf } from "../../rules";
import type { RuleOfMeeting } from "../../rules";
import type { SaidFacts, Finding } from "../../rules/rule";
import { text } from "../parts/cells";
import { hasTargets, knowsRatings, shownUnits } from "../parts/figures";
import { wide } from "./grid";
import type { SummaryInput } from "../parts/input";
import { meetingUseOf } from "../parts/uses";
import type { UnitTotals } from "../../totals/totals";

type Sentence = (findings: readonly Finding[]) => Content[];

/** Letters of a line, about: a row of the report holds some 1,800 in Excel's greatest height. */
const LONGEST_LINE = 900;

/** A line with all items, or as many lines as it takes to print them whole. */
function list(key: string, items: readonly TextRef[], facts: SaidFacts = {}): Content[] {
  const lines: TextRef[][] = [];
  let letters = 0;
  for (const item of items) {
    const own = lettersOf(item);
    if (lines.length === 0 || letters + own > LONGEST_LINE) {
      lines.push([]);
      letters = 0;
    }
    lines.at(-1)!.push(item);
    letters += own;
  }
  return lines.map((line, index) => ({
    text: index === 0 ? { key, facts } : { key: "meeting.short.more" },
    items: line,
  }));
}

/** With the words around the facts. */
const lettersOf = ({ facts = {} }: TextRef): number =>
  Object.values(facts).reduce<number>(
    (sum, fact) => sum + (typeof fact === "number" ? 5 : JSON.stringify(fact).length),
    30,
  );
const unitsOf = (findings: readonly Finding[]): string[] => [
  ...new Set(findings.flatMap(({ unit }) => (unit === null ? [] : [unit]))),
];
const named = ({ unit, subject }: Finding): string =>
  unit === null || unit === subject.name ? subject.name : `${subject.name} (${unit})`;

/** The rules' own words, where a finding does not bring what a sentence needs. */
const items = (findings: readonly Finding[]): Content[] =>
  findings.map((finding) => ({ findings: [finding], part: "item" }));
const knows = (findings: readonly Finding[], ...facts: readonly string[]): boolean =>
  findings.every((finding) => facts.every((fact) => Object.hasOwn(finding.facts, fact)));

/** A target that the bloc and each unit are held against. `reached`: the fact with the number of people that count. */
function ratingTarget(id: "good" | "excellent", reached: string, bloc: (finding: Finding) => string): Sentence {
  return (findings) => {
    if (!knows(findings, reached, "people", "actual", "target")) return items(findings);
    const whole = findings.find(({ unit }) => unit === null);
    const units = findings
      .filter(({ unit }) => unit !== null)
      .map(({ unit, facts }): TextRef => ({
        key: "meeting.short.unit",
        facts: {
          unit: unit ?? "",
          reached: facts[reached] ?? "",
          people: facts.people ?? "",
          actual: facts.actual ?? "",
        },
      }));
    const first = findings[0]!;
    if (whole === undefined) return list(`meeting.short.${id}.unitsOnly`, units, { target: first.facts.target ?? "" });
    return [text(bloc(whole), whole.facts), ...(units.length === 0 ? [] : list(`meeting.short.${id}.units`, units))];
  };
}

/** Of a bloc that set no target for its phòng: none is claimed. */
const UNSET: ReadonlySet<string> = new Set(["noTitleUnset", "lowRatingUnset"]);

/** In the order in which a meeting goes through them. */
const SENTENCES: Readonly<Record<RuleOfMeeting<"short">, Sentence>> = {
  "unit-missing": (findings) => [text("meeting.short.unitMissing", { units: unitsOf(findings) })],
  "target-good-or-better": ratingTarget("good", "reached", ({ facts }) =>
    Number(facts.unrated ?? 0) > 0 ? "meeting.short.good.blocUnrated" : "meeting.short.good.bloc",
  ),
  "target-excellent": ratingTarget("excellent", "excellent", () => "meeting.short.excellent.bloc"),
  "target-departments": (findings) =>
    findings.map(({ message, facts }) => text(`meeting.short.departments.${message}`, facts)),
  "target-department-titles": (findings) =>
    list(
      findings.every(({ message }) => UNSET.has(message)) ? "meeting.short.titlesUnset" : "meeting.short.titles",
      findings.map((finding): TextRef =>
        finding.message === "lowRating" || finding.message === "lowRatingUnset"
          ? { key: "meeting.short.titlesLow", facts: { subject: named(finding), rating: finding.facts.rating ?? "" } }
          : { key: "meeting.short.titlesNone", facts: { subject: named(finding) } },
      ),
    ),
  "target-unit-plan": (findings) => [text("meeting.short.plan", { ...findings[0]!.facts, units: unitsOf(findings) })],
  movements: (findings) =>
    list(
      "meeting.short.movements",
      findings.map(({ unit, facts }) => ({
        key: "meeting.short.movementsUnit",
        facts: { unit: unit ?? "", names: facts.names ?? "" },
      })),
    ),
  "pledge-mismatch": (findings) => [
    ...list(
      "meeting.short.pledge",
      findings.map(({ unit, message, facts }) => ({
        key: `meeting.short.pledge.${message}`,
        facts: { ...facts, unit: unit ?? "" },
      })),
    ),
    text("meeting.short.pledgeRemedy"),
  ],
  "late-registration": items,
};

/**
 * People without a clear rating are nobody's fault yet, but the target is not reached without them: how many, and
 * where.
 */
function unratedLines(input: Pick<SummaryInput, "totals" | "campaign">, isSaid: boolean): Content[] {
  const {
    campaign,
    totals: { bloc },
  } = input;
  const units = shownUnits(input).filter((unit) => unit.source === "rows" && knowsRatings(unit) && unit.unrated > 0);
  const whole = campaign.onlyUnit === null ? bloc : units[0];
  if (whole === undefined || whole.source !== "rows" || !knowsRatings(whole) || whole.unrated === 0) return [];
  const reached = whole.excellent + whole.good;
  const unclear = units.map(({ unit, unrated }): TextRef => ({
    key: "meeting.short.unratedUnit",
    facts: { unit: unit ?? "", count: unrated },
  }));
  const line = (key: string): Content[] => (unclear.length === 0 ? [] : list(key, unclear));
  const lines = line("meeting.short.unrated");
  if (isSaid) return lines;
  const { goodOrBetter } = campaign.targets;
  if (goodOrBetter === null) return line("meeting.short.unratedAlone");
  const wanted = goodOrBetter * whole.people;
  if (reached >= wanted || reached + whole.unrated < wanted) return [];
  const facts = {
    reached,
    people: whole.people,
    actual: { share: reached / whole.people },
    target: { share: goodOrBetter },
    unrated: whole.unrated,
  };
  return [text("meeting.short.good.undecided", facts), ...lines];
}

/**
 * Units of which nothing is known are not among those that reach a target, nor in what the bloc reaches; the same of
 * units whose people are known and not how they are rated.
 */
function unknownLines(input: Pick<SummaryInput, "totals" | "campaign">): Content[] {
  const silent = shownUnits(input).filter(({ source }) => source === "none");
  const unrated = shownUnits(input).filter((unit) => unit.source !== "none" && !knowsRatings(unit));
  const line = (key: string, units: readonly UnitTotals[]): Content[] =>
    units.length === 0 ? [] : [text(key, { units: units.map(({ unit }) => unit ?? "") })];
  return [...line("meeting.short.unknown", silent), ...line("meeting.short.unknownRatings", unrated)];
}

/** Nothing falls short, or nothing of what could be told. */
const noneOf = (findings: readonly Finding[]): string =>
  findings.some((finding) => finding.outcome !== "fail" && meetingUseOf(finding) === "short")
    ? "meeting.issues.shortNoneTold"
    : "meeting.issues.shortNone";

export function shortRows(
  input: Pick<SummaryInput, "totals" | "campaign" | "findings">,
  failures: readonly Finding[],
  accepted: number,
): DocumentRow[] {
  const said = (rule: RuleOfMeeting<"short">): Content[] => {
    const findings = failures.filter((finding) => isOf(finding, rule));
    return findings.length === 0 ? [] : SENTENCES[rule](findings);
  };
  const lines = (Object.keys(SENTENCES) as RuleOfMeeting<"short">[]).flatMap((rule) => {
    const own = said(rule);
    return rule === "target-good-or-better" ? [...own, ...unratedLines(input, own.length > 0)] : own;
  });
  lines.push(...unknownLines(input));
  if (!hasTargets(input.campaign)) lines.push(text("meeting.short.noTargets"));
  if (accepted > 0) lines.push(text("meeting.issues.shortAccepted", { count: accepted }));
  return (lines.length === 0 ? [text(noneOf(input.findings))] : lines).map((line) => wide(line, "body"));
}
