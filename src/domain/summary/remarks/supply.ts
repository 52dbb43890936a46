/** What units have to look over or send: unit by unit what is wrong, at which rows, what to do, and by when. */
import type { DocumentRow } from "../../plan/plan";
import { grouped } from "../../lists";
import { isOpen } from "../../rules/rule";
import type { Finding } from "../../rules/rule";
import { saidAnywhere } from "../parts/alike";
import { eachOfItsUnit } from "../parts/byUnit";
import { cell, data, filled, number, row, text } from "../parts/cells";
import type { SummaryInput } from "../parts/input";
import { asksSomebody, meetingUseOf } from "../parts/uses";
import { LAST, wide } from "./grid";

/** One line of the table: what is said alike of several stands once. */
export interface Request {
  /** null: of the bloc, or of a unit that nobody knows. */
  readonly unit: string | null;
  readonly findings: readonly Finding[];
}

/** In the campaign's order of units; other units and what belongs to none come last. */
export function requestsOf({ campaign, findings }: Pick<SummaryInput, "campaign" | "findings">): Request[] {
  const own = findings.filter(
    (finding) =>
      isOpen(finding) &&
      finding.outcome === "fail" &&
      finding.severity !== "notice" &&
      meetingUseOf(finding) === "rest",
  );
  const units = campaign.units.map(({ name }) => name);
  return byUnit(
    eachOfItsUnit(own).map(({ finding }) => finding),
    units,
  ).flatMap(({ unit, findings: ofUnit }) => byProblem(ofUnit).map((group): Request => ({ unit, findings: group })));
}

/** Whether and by when units answer, over the table. `replyBy`: ISO date; null: the officer writes it in. */
export function supplyLine(
  { campaign: { chair }, findings }: Pick<SummaryInput, "campaign" | "findings">,
  requests: readonly Request[],
  replyBy: string | null,
): DocumentRow {
  if (requests.length === 0)
    return wide(
      text(findings.filter(isOpen).some(asksSomebody) ? "remarks.supplyNoneElse" : "remarks.supplyNone"),
      "body",
    );
  return replyBy === null
    ? row(filled("replyBy", cell(1, text("remarks.supplyByOpen", { chair }), "body", LAST)))
    : wide(text("remarks.supplyBy", { chair, date: { date: replyBy } }), "body");
}

/** The unit once over its rows. */
export const supplyRows = (requests: readonly Request[]): DocumentRow[] =>
  requests.flatMap(({ unit, findings }, index) => {
    const line = row(
      cell(1, number(index + 1), "tableTextCentered"),
      cell(2, { findings, part: "problem" }, "tableText"),
      cell(3, { findings, part: "cases" }, "tableText"),
      cell(4, { findings, part: "remedies" }, "tableText"),
    );
    if (index > 0 && requests[index - 1]!.unit === unit) return [line];
    return [row(cell(1, unit === null ? text("remarks.noUnit") : data(unit), "tableTotalText", LAST)), line];
  });

interface UnitGroup {
  readonly unit: string | null;
  readonly findings: readonly Finding[];
}

function byUnit(findings: readonly Finding[], order: readonly string[]): UnitGroup[] {
  const groups = grouped(findings, ({ unit }) => unit);
  const known = order.filter((unit) => groups.has(unit));
  const others = [...groups.keys()]
    .filter((unit) => unit === null || !order.includes(unit))
    .sort((a, b) => Number(a === null) - Number(b === null));
  return [...known, ...others].map((unit) => ({ unit, findings: groups.get(unit)! }));
}

/** Rows of one rule for one unit; where there are more, one row with the rule's title stands for all. */
const MOST_APART = 8;

/** Errors before warnings, a rule's findings together; each problem with its own figures in a row of its own. */
function byProblem(findings: readonly Finding[]): (readonly Finding[])[] {
  const gravestFirst = [...findings].sort((a, b) => Number(a.severity !== "error") - Number(b.severity !== "error"));
  return [...grouped(gravestFirst, ({ rule }) => rule).values()].flatMap((ofRule) => {
    const problems = [...grouped(ofRule, saidAnywhere).values()];
    return problems.length > MOST_APART ? [ofRule] : problems;
  });
}
