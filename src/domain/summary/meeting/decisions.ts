/** «Đề nghị cuộc họp xem xét, quyết định»: one row per matter, with room for what the meeting concludes. */
import { awardsOf } from "../../campaign/awards";
import { isCommendation, isOwn, suits } from "../../catalogue/awards";
import type { AwardId } from "../../catalogue/awards";
import type { Content, DocumentRow, TextRef } from "../../plan/plan";
import type { RuleOfMeeting } from "../../rules";
import type { Finding } from "../../rules/rule";
import { awardFact } from "../../rules/say/named";
import type { VoteBlock } from "../parts/candidates";
import { cell, filled, number, row, text, withHead } from "../parts/cells";
import { spanned } from "../parts/grid";
import { LAST, wide } from "./grid";
import type { Span } from "../parts/grid";
import type { VoteInput } from "../paper";

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

/** Points: a line, more as soon as more is typed. */
const NOTES = 17.75;
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
export function matters(input: VoteInput, failures: readonly Finding[]): readonly Matter[] {
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

export function decisionRows(input: VoteInput, failures: readonly Finding[]): DocumentRow[] {
  const decided = matters(input, failures);
  const notes = row(
    cell(1, text("meeting.issues.notes"), "tableTotalText", 3),
    filled("notes", cell(4, null, "inputCell", LAST - 3)),
  );
  if (decided.length === 0) return [wide(text("meeting.issues.decideNone"), "body"), { ...notes, height: NOTES }];
  const heads = ["number", "matter", "conclusion"].map((column) => text(`meeting.issues.column.${column}`));
  return withHead(row(...spanned(SPANS, heads, "tableHead")), [
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
    { ...notes, height: NOTES },
  ]);
}

/** The units of a matter in one row; where the bloc as a whole is concerned its finding alone, the units named. */
function matterOf(rule: string, findings: readonly Finding[], whose: "all" | "bloc"): Matter[] {
  if (findings.length === 0) return [];
  const bloc = whose === "bloc" ? findings.filter(({ unit }) => unit === null) : [];
  return [{ key: rule, content: { findings: bloc.length > 0 ? bloc : findings, part: "matter" } }];
}

/** Of the lists that are voted on those that the report counts; the bloc's own titles are counted too. */
const COUNTED: readonly AwardId[] = ["cstdcs", "cstdBo", "cstdtq", "bkBo", "bkThuTuong", "ttldxs"];
const isCounted = ({ award }: VoteBlock): boolean =>
  award !== null && (isOwn(award) ? !isCommendation(award) : COUNTED.includes(award));

function voteMatter({ campaign, candidates: { people, teams } }: VoteInput): Matter[] {
  const itemsOf = (blocks: readonly VoteBlock[], who: "people" | "departments"): TextRef[] =>
    blocks
      .filter((block) => isCounted(block) && block.candidates.length > 0)
      .map(({ award, candidates }) => ({
        key: `meeting.decide.vote.${who}`,
        facts: { count: candidates.length, award: awardFact(awardsOf(campaign), award!) },
      }));
  const ofPhong = teams.filter(({ award }) => award === null || !suits(award, "person"));
  const items = [...itemsOf(people, "people"), ...itemsOf(ofPhong, "departments")];
  return items.length === 0 ? [] : [{ key: "vote", content: { text: { key: "meeting.decide.vote" }, items } }];
}
