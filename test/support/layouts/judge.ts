/** Reads a case and says how it went: read right, asked, or wrong. */
import { campaign2021 } from "../../../src/domain/campaign/campaign2021";
import type { WorkbookCells } from "../../../src/domain/sheet/cells";
import { ASK_BELOW } from "../../../src/domain/registration/model/confidence";
import { explain } from "../../../src/domain/registration/explanation/explain";
import { readRegistration } from "../../../src/domain/registration/read";
import { computeTotals } from "../../../src/domain/totals/count";
import type { Registration } from "../../../src/domain/registration/model/registration";
import { differences, keyOf, recordsOf, type Difference } from "./expected";
import { WORDINGS } from "./wordings";
import { caseOf, type Case } from "./workbook";

type Verdict = "right" | "asked" | "wrong";
export interface Judgement {
  readonly seed: number;
  readonly verdict: Verdict;
  readonly wrong: readonly Difference[];
  readonly asked: readonly string[];
  readonly notes: readonly string[];
}

/** An unread column «Giới tính» is no question: nothing of the registration stands in it. */
const OF_NO_MATTER = new Set(WORDINGS.other.map(keyOf));

/** What the reader itself says it did not understand, by sheet. */
function doubts(registration: Registration, workbook: WorkbookCells): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, string[]>();
  const say = (sheet: string, text: string): void => {
    out.set(sheet, [...(out.get(sheet) ?? []), text]);
  };
  for (const table of registration.tables) {
    for (const column of table.columns)
      if (column.field === null && column.mark === null && !OF_NO_MATTER.has(keyOf(column.header)))
        say(table.sheet, `column «${column.header}» unread`);
    for (const column of table.columns)
      if ((column.field !== null || column.mark !== null) && column.confidence < ASK_BELOW)
        say(table.sheet, `column «${column.header}» unsure`);
    if (table.confidence < ASK_BELOW) say(table.sheet, `table ${table.id} unsure (${table.confidence.toFixed(2)})`);
  }
  for (const question of explain(registration, workbook, campaign2021).questions)
    say(question.sheet, `asks: ${question.kind} «${question.header}»`);
  for (const row of registration.unread) say(row.table.sheet, `row «${row.text}» unread`);
  return out;
}

/** Figures that are given though nobody can tell them. */
function toldNevertheless({ unknown }: Case, registration: Registration): readonly Difference[] {
  if (unknown.length === 0) return [];
  const { bloc } = computeTotals(registration, campaign2021);
  return unknown
    .filter((name) => !bloc.unknown.includes(name))
    .map((name) => ({ sheet: registration.tables[0]?.sheet ?? "", text: `${name} is unknown and was given` }));
}

function judge(each: Case): Judgement {
  const registration = readRegistration(each.workbook, campaign2021);
  const found = [...differences(each.expected, recordsOf(registration)), ...toldNevertheless(each, registration)];
  if (found.length === 0) return { seed: each.seed, verdict: "right", wrong: [], asked: [], notes: each.notes };
  const said = doubts(registration, each.workbook);
  const silent = found.filter((difference) => !said.has(difference.sheet));
  const verdict: Verdict = silent.length > 0 ? "wrong" : "asked";
  return {
    seed: each.seed,
    verdict,
    wrong: verdict === "wrong" ? silent : found,
    asked: [...said].flatMap(([sheet, texts]) => texts.map((text) => `${sheet}: ${text}`)),
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
