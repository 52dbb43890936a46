/** «Đơn vị cần rà soát, bổ sung hồ sơ»: unit by unit what is wrong, at which rows, what to do, and by when. */
import type { Content, DocumentRow, StyleName } from "../../plan/plan";
import { grouped } from "../../lists";
import type { Finding } from "../../rules/rule";
import { cell, data, filled, number, row, text } from "../parts/cells";
import { saidAnywhere } from "../parts/alike";
import { asksSomebody } from "../parts/uses";
import { LAST, spanned, wide } from "../parts/grid";
import type { Span } from "../parts/grid";
import type { SummaryInput } from "../parts/input";

const SPANS: readonly Span[] = [
  { column: 1, columns: 1 },
  { column: 2, columns: 1 },
  { column: 3, columns: 3 },
  { column: 6, columns: 3 },
  { column: 9, columns: LAST - 8 },
];
const STYLES: readonly StyleName[] = ["tableTextCentered", "tableText", "tableText", "tableText", "tableText"];

/** `replyBy`: ISO date; null: the officer writes it in. */
export function supplyRows(
  { campaign, findings }: SummaryInput,
  failures: readonly Finding[],
  replyBy: string | null,
): DocumentRow[] {
  const groups = byUnit(
    failures,
    campaign.units.map(({ name }) => name),
  );
  if (groups.length === 0)
    return [
      wide(text(findings.some(asksSomebody) ? "meeting.issues.supplyNoneElse" : "meeting.issues.supplyNone"), "body"),
    ];
  const { chair } = campaign;
  const deadline =
    replyBy === null
      ? row(filled("replyBy", cell(1, text("meeting.issues.supplyByOpen", { chair }), "body", LAST)))
      : wide(text("meeting.issues.supplyBy", { chair, date: { date: replyBy } }), "body");
  const heads: Content[] = ["number", "unit", "rule", "cases", "remedy"].map((column) =>
    text(`meeting.issues.column.${column}`),
  );
  // The unit stands in every row: a page may end after any of them.
  const lines = groups.flatMap(({ unit, findings }) =>
    byProblem(findings).map((group): Content[] => [
      unit === null ? text("meeting.issues.noUnit") : data(unit),
      { findings: group, part: "problem" },
      { findings: group, part: "cases" },
      { findings: group, part: "remedies" },
    ]),
  );
  return [
    { ...deadline, keepWithNext: true },
    row(...spanned(SPANS, heads, "tableHead")),
    ...lines.map((contents, index) => row(...spanned(SPANS, [number(index + 1), ...contents], STYLES))),
  ];
}

interface UnitGroup {
  readonly unit: string | null;
  readonly findings: readonly Finding[];
}

/** In the campaign's order; other units and what belongs to none come last. */
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
