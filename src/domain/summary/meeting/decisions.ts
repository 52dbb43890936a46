/** «Đề nghị cuộc họp xem xét, quyết định»: one row per matter, with room for what the meeting concludes. */
import { awardsOf } from "../../campaign/awards";
import type { Content, DocumentRow, TextRef } from "../../plan/plan";
import type { RuleOfMeeting } from "../../rules";
import type { Finding } from "../../rules/rule";
import { awardFact } from "../../rules/say/named";
import { cell, filled, number, row, text } from "../parts/cells";
import { spanned } from "../parts/grid";
import { LAST, wide } from "./grid";
import type { Span } from "../parts/grid";
import type { SummaryInput } from "../parts/input";
import { isOfPeople, voteGroups } from "../parts/votes";

/**
 * The rules whose findings a meeting decides on, in the order in which it takes them; and whose findings stand for
 * the matter: those of all concerned, or the bloc's alone where there is one.
 */
const DECIDED: Readonly<Record<RuleOfMeeting<"decide">, "all" | "bloc">> = {
  "flag-quota": "all",
  "government-flag-quota": "all",
  "flag-government-chain": "all",
  "flag-ministry-chain": "all",
  "cap-cstdcs": "all",
  "cap-excellent": "bloc",
  "commendation-collective-history": "all",
  "law-changed": "all",
};

const SPANS: readonly Span[] = [
  { column: 1, columns: 1 },
  { column: 2, columns: 9 },
  { column: 11, columns: LAST - 10 },
];

export interface Matter {
  readonly key: string;
  readonly content: Content;
}

/** What the meeting has to decide, in the order in which it takes it. */
export function matters(input: SummaryInput, failures: readonly Finding[]): readonly Matter[] {
  return [
    ...Object.entries(DECIDED).flatMap(([rule, whose]) =>
      matterOf(
        rule,
        failures.filter((finding) => finding.rule === rule),
        whose,
      ),
    ),
    ...voteMatter(input),
  ];
}

export function decisionRows(input: SummaryInput, failures: readonly Finding[]): DocumentRow[] {
  const decided = matters(input, failures);
  const notes = row(
    cell(1, text("meeting.issues.notes"), "tableTotalText", 3),
    filled("notes", cell(4, null, "inputCell", LAST - 3)),
  );
  if (decided.length === 0) return [wide(text("meeting.issues.decideNone"), "body"), { ...notes, height: 32 }];
  const heads = ["number", "matter", "conclusion"].map((column) => text(`meeting.issues.column.${column}`));
  return [
    row(...spanned(SPANS, heads, "tableHead")),
    ...decided.map(({ key, content }, index) => {
      const [first, second, third] = spanned(
        SPANS,
        [number(index + 1), content, null],
        ["tableTextCentered", "tableText", "inputCell"],
      );
      const line = row(first!, second!, filled(`decision.${key}`, third!));
      // The room for other opinions belongs to the table, not to the next page.
      return index === decided.length - 1 ? { ...line, keepWithNext: true } : line;
    }),
    { ...notes, height: 32 },
  ];
}

/** The units of a matter in one row; where the bloc as a whole is concerned its finding alone, the units named. */
function matterOf(rule: string, findings: readonly Finding[], whose: "all" | "bloc"): Matter[] {
  if (findings.length === 0) return [];
  const bloc = whose === "bloc" ? findings.filter(({ unit }) => unit === null) : [];
  return [{ key: rule, content: { findings: bloc.length > 0 ? bloc : findings, part: "matter" } }];
}

/** The lists that are voted on, counted. */
function voteMatter(input: SummaryInput): Matter[] {
  const items = voteGroups(input)
    .filter(([, entries]) => entries.length > 0)
    .map(([award, entries]): TextRef => ({
      key: `meeting.decide.vote.${isOfPeople(award) ? "people" : "departments"}`,
      facts: { count: entries.length, award: awardFact(awardsOf(input.campaign), award) },
    }));
  return items.length === 0
    ? []
    : [
        {
          key: "vote",
          content: { text: { key: "meeting.decide.vote" }, items },
        },
      ];
}
