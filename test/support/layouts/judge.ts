/** Reads a case and says how it went: read right, asked, or wrong. */
import { campaign2021 } from "../../../src/domain/campaign/campaign2021";
import { readRegistration } from "../../../src/domain/registration/read";
import { computeTotals } from "../../../src/domain/totals/count";
import type { Registration } from "../../../src/domain/registration/model/registration";
import { doubtsOf } from "./doubts";
import { differences, recordsOf, type Difference } from "./expected";
import { saidOtherwise } from "./oneCause";
import { caseOf, type Case } from "./workbook";

type Verdict = "right" | "asked" | "wrong";
export interface Judgement {
  readonly seed: number;
  readonly verdict: Verdict;
  readonly wrong: readonly Difference[];
  readonly asked: readonly string[];
  readonly notes: readonly string[];
}

/** Figures that are given though nobody can tell them. */
function toldNevertheless({ unknown }: Case, registration: Registration): readonly Difference[] {
  if (unknown.length === 0) return [];
  const { bloc } = computeTotals(registration, campaign2021);
  return unknown
    .filter((name) => !bloc.unknown.includes(name))
    .map((name) => ({
      sheet: registration.tables[0]?.sheet ?? "",
      key: null,
      about: name,
      text: `${name} is unknown and was given`,
    }));
}

/** Findings about how cells are typed; only where the case knows which are. */
function saidOfSlips({ slips }: Case, registration: Registration): readonly Difference[] {
  return slips === null ? [] : saidOtherwise(slips, registration, computeTotals(registration, campaign2021));
}

function judge(each: Case): Judgement {
  const registration = readRegistration(each.workbook, campaign2021);
  const found = [
    ...differences(each.expected, recordsOf(registration)),
    ...toldNevertheless(each, registration),
    ...saidOfSlips(each, registration),
  ];
  if (found.length === 0) return { seed: each.seed, verdict: "right", wrong: [], asked: [], notes: each.notes };
  const doubts = doubtsOf(registration, each.workbook);
  const silent = found.filter((difference) => !doubts.some((doubt) => doubt.excuses(difference)));
  const verdict: Verdict = silent.length > 0 ? "wrong" : "asked";
  return {
    seed: each.seed,
    verdict,
    wrong: verdict === "wrong" ? silent : found,
    asked: doubts.map(({ sheet, text }) => `${sheet}: ${text}`),
    notes: each.notes,
  };
}

export interface Figures {
  readonly cases: number;
  readonly right: number;
  readonly asked: number;
  readonly wrong: number;
  readonly failures: readonly Judgement[];
  readonly questions: readonly Judgement[];
}

/** Seeds from `seed` on. */
export function judgeMany(cases: number, seed: number): Figures {
  const counts = { right: 0, asked: 0, wrong: 0 };
  const failures: Judgement[] = [];
  const questions: Judgement[] = [];
  for (let at = seed; at < seed + cases; at++) {
    const judgement = judge(caseOf(at));
    counts[judgement.verdict]++;
    if (judgement.verdict === "wrong") failures.push(judgement);
    if (judgement.verdict === "asked") questions.push(judgement);
  }
  return { cases, ...counts, failures, questions };
}
