/** «Điều kiện còn thiếu»: what is open of a candidate for the award it is voted on for, in as few words as a table has room for. */
import type { AwardId } from "../../catalogue/awards";
import type { Content, TextRef } from "../../plan/plan";
import { ruleById } from "../../rules";
import type { RuleId, RuleMessage } from "../../rules";
import { isOpen } from "../../rules/rule";
import type { Finding } from "../../rules/rule";
import { ref } from "../parts/cells";
import { saidAnywhere } from "../parts/alike";
import { openByRow, rowKey } from "../parts/findings";
import type { Candidate, VoteBlock } from "../parts/candidates";

const NATIONAL = ["cstdtq"] as const;
const MINISTRY = ["cstdBo"] as const;
const EXCELLENT = ["ttldxs"] as const;
const FLAG = ["coBo"] as const;
const GOVERNMENT = ["coChinhPhu"] as const;
const COMMENDATIONS = ["bkBo", "bkThuTuong"] as const;

/** A row registers several awards; what these rules find is about some of them alone. Others speak of the whole row. */
const OF_AWARDS: Readonly<Partial<Record<RuleId, readonly AwardId[]>>> = {
  "cstdcs-initiative": ["cstdcs", "cstdBo", "cstdtq"],
  "cstd-ministry-initiative": MINISTRY,
  "cstd-ministry-streak": MINISTRY,
  "cstd-national-streak": NATIONAL,
  "commendation-person-history": ["bkBo"],
  "commendation-pm-history": ["bkThuTuong"],
  "collective-rating": ["ttldxs", "ttldtt"],
  "ttldxs-share": EXCELLENT,
  "ttldxs-needs-cstdcs": EXCELLENT,
  "ttldtt-share": ["ttldtt"],
  "flag-ministry-chain": FLAG,
  "flag-government-chain": GOVERNMENT,
  "commendation-collective-history": COMMENDATIONS,
};

/** What needs no whole sentence beside a row's figures, by the rule's sentence. */
const SHORT: Readonly<Partial<Record<RuleMessage, string>>> = {
  "ttldxs-needs-cstdcs.none": "annexes.missing.noCstdcs",
  "ttldxs-needs-cstdcs.stated": "annexes.missing.noCstdcs",
  "ttldxs-share.below": "annexes.missing.share",
  "ttldxs-share.stated": "annexes.missing.share",
  "ttldtt-share.below": "annexes.missing.share",
  "ttldtt-share.stated": "annexes.missing.share",
  "headcount-mismatch.tooMany": "annexes.missing.headcount",
  "headcount-mismatch.tooFew": "annexes.missing.headcount",
  "collective-rating.notExcellent": "annexes.missing.rating",
  "collective-rating.notGood": "annexes.missing.rating",
  "cstd-ministry-streak.broken": "annexes.missing.streak",
  "flag-government-chain.withoutMinistryFlag": "annexes.missing.noFlag",
  "commendation-collective-history.noHistory": "annexes.missing.history",
  "commendation-person-history.noHistory": "annexes.missing.history",
  "cstdcs-initiative.missing": "annexes.missing.initiative",
};

export interface Missing {
  /** What concerns the row, each once. */
  readonly of: (candidate: Candidate, award: AwardId | null) => Content;
  /** What the table lacks for all its rows is said once below it; nothing where it lacks nothing. */
  readonly notes: (blocks: readonly VoteBlock[]) => TextRef[];
}

/** For the rows of a check. */
export function missingOf(findings: readonly Finding[]): Missing {
  const open = openByRow(findings.filter(isOpen));
  const accepted = openByRow(findings.filter((finding) => !isOpen(finding) && isCondition(finding)));
  const onRow = ({ entry }: Candidate, award: AwardId | null, of = open): readonly Finding[] =>
    entry === null
      ? []
      : (of.get(rowKey(entry.table.sheet, entry.row)) ?? []).filter((finding) => isOn(finding, award));
  return {
    of: (candidate, award) => {
      const own = [
        ...new Map(
          onRow(candidate, award).flatMap((each) =>
            isOfTable(candidate, each) ? [] : [[saidAnywhere(each), each] as const],
          ),
        ).values(),
      ];
      // That the bloc answers for it makes it no condition met: who votes has to know.
      const answered = onRow(candidate, award, accepted).length > 0 ? [ref("annexes.missing.accepted")] : [];
      const short = own.map(shortText);
      if (short.every((each) => each !== null))
        return short.length + answered.length === 0 ? null : { texts: [...alone(short), ...answered] };
      return { findings: own, part: "brief" };
    },
    notes: (blocks) =>
      blocks.some(({ award, candidates }) =>
        candidates.some((each) => onRow(each, award).some((finding) => isOfTable(each, finding))),
      )
        ? [ref("annexes.note.lacks")]
        : [],
  };
}

/** A column or a list that is not there: so it is for every row. */
const isOfTable = ({ entry }: Candidate, { lacks, message }: Finding): boolean =>
  lacks !== undefined || (message === NO_HISTORY && entry?.history.state === "noColumn");
/** Of the rules on commendations. */
const NO_HISTORY = "noHistory";

/** Two rules may come to the same few words. */
const alone = (texts: readonly TextRef[]): TextRef[] => [
  ...new Map(texts.map((each) => [JSON.stringify(each), each])).values(),
];

/** How the workbook is filled in and what a unit has pledged are no conditions of an award. */
const CONDITIONS: readonly number[] = [2, 3];
/** But an error in the row itself has to be made clear. */
const DATA = 1;

function isOn({ rule, severity }: Finding, award: AwardId | null): boolean {
  const section = ruleById.get(rule)?.section;
  if (section === DATA ? severity !== "error" : section !== undefined && !CONDITIONS.includes(section)) return false;
  return award === null || OF_AWARDS[rule as RuleId]?.includes(award) !== false;
}

const isCondition = ({ rule }: Finding): boolean => CONDITIONS.includes(ruleById.get(rule)?.section ?? 0);

function shortText({ rule, message, facts }: Finding): TextRef | null {
  const key = SHORT[`${rule}.${message}` as RuleMessage];
  return key === undefined ? null : ref(key, facts);
}
