/**
 * The meeting's papers: which sheets make them up, in the order in which a meeting works through them, and for which
 * of the year's two meetings each is drawn up.
 */
import type { SheetDocument, TextRef } from "../plan/plan";
import type { SingleRole } from "../plan/sheetRoles";
import { buildPeople } from "./annexes/people";
import { buildTeams } from "./annexes/teams";
import { buildUnits } from "./annexes/units";
import { asConclusion } from "./annexes/voteCells";
import { candidatesOf } from "./parts/candidates";
import { buildBrief } from "./brief/brief";
import { buildMeeting } from "./meeting/meeting";
import { cellsToFillIn } from "./links";
import type { LinkedInput, PaperInput, PaperSheet } from "./paper";
import { PHASES } from "./phases";
import { buildPledges } from "./pledges/pledges";
import { buildBallot } from "./voting/ballot";
import { buildMinutes } from "./voting/minutes";
import { buildProposed } from "./voting/proposed";
import { buildSubmission } from "./voting/submission";
import { buildTally } from "./voting/tally";
import { buildRemarks } from "./remarks/remarks";
import type { Phase } from "./phases";

interface Paper {
  readonly phases: readonly Phase[];
  /** Name wished for; also what formulas of other papers call the sheet. */
  readonly name: TextRef;
  readonly build: (input: LinkedInput) => PaperSheet;
}

const AT_THE_END: readonly Phase[] = ["binh-xet"];

const PAPERS = {
  brief: { phases: PHASES, name: { key: "brief.name" }, build: buildBrief },
  meeting: { phases: PHASES, name: { key: "meeting.name" }, build: buildMeeting },
  units: { phases: PHASES, name: { key: "annexes.units.name" }, build: buildUnits },
  people: { phases: PHASES, name: { key: "annexes.people.name" }, build: buildPeople },
  teams: { phases: PHASES, name: { key: "annexes.teams.name" }, build: buildTeams },
  remarks: { phases: PHASES, name: { key: "remarks.name" }, build: buildRemarks },
  ballot: { phases: AT_THE_END, name: { key: "voting.ballot.name" }, build: buildBallot },
  tally: { phases: AT_THE_END, name: { key: "voting.tally.name" }, build: buildTally },
  minutes: { phases: AT_THE_END, name: { key: "voting.minutes.name" }, build: buildMinutes },
  submission: { phases: AT_THE_END, name: { key: "voting.submission.name" }, build: buildSubmission },
  proposed: { phases: AT_THE_END, name: { key: "voting.proposed.name" }, build: buildProposed },
  pledges: { phases: ["dang-ky"], name: { key: "pledges.name" }, build: buildPledges },
} as const satisfies Partial<Record<SingleRole, Paper>>;

export type PaperRole = keyof typeof PAPERS;

/** In the order in which a meeting works through them. */
export const paperRoles = Object.keys(PAPERS) as readonly PaperRole[];

/** The papers of a meeting, in their order. */
export const papersOf = (phase: Phase): PaperRole[] =>
  paperRoles.filter((role) => (PAPERS[role] as Paper).phases.includes(phase));

/**
 * The wanted ones, in their order. `nameOf`: the wished-for name in the language of the papers, by which their
 * formulas call one another.
 */
export function buildPapers(
  input: Omit<PaperInput, "candidates" | "nameOf">,
  wanted: ReadonlySet<string>,
  wordsOf: (name: TextRef) => string,
): SheetDocument[] {
  if (!paperRoles.some((role) => wanted.has(role))) return [];
  const candidates = candidatesOf(input);
  const nameOf = (role: string): string => wordsOf(PAPERS[role as PaperRole].name);
  const agree = asConclusion(wordsOf({ key: "annexes.vote.agree" }));
  const wasAgreed = (role: string, key: string): boolean => asConclusion(input.shownIn(role, key)) === agree;
  const built = new Map<string, SheetDocument>();
  const documentOf = (of: string): SheetDocument | null => {
    if (!wanted.has(of)) return null;
    const role = of as PaperRole;
    let document = built.get(role);
    if (document === undefined) {
      const { name, build } = PAPERS[role];
      const sheet = build({ ...input, candidates, nameOf, documentOf, cellOf, wasAgreed });
      document = { role, subject: "", name, ...sheet, showGridlines: false };
      built.set(role, document);
    }
    return document;
  };
  const cellOf = cellsToFillIn(documentOf, nameOf);
  return paperRoles.flatMap((role) => documentOf(role) ?? []);
}
