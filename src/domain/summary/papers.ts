/**
 * The meeting's papers: which sheets make them up, in the order in which a meeting works through them, and for which
 * of the year's two meetings each is drawn up.
 */
import type { SheetDocument, TextRef } from "../plan/plan";
import type { SingleRole } from "../plan/sheetRoles";
import { buildMeeting } from "./meeting/meeting";
import type { PaperInput } from "./paper";
import { PHASES } from "./phases";
import type { Phase } from "./phases";

interface Paper {
  readonly phases: readonly Phase[];
  /** Name wished for; also what formulas of other papers call the sheet. */
  readonly name: TextRef;
  readonly build: (input: PaperInput) => SheetDocument;
}

const PAPERS = {
  meeting: { phases: PHASES, name: { key: "meeting.name" }, build: buildMeeting },
} as const satisfies Partial<Record<SingleRole, Paper>>;

export type PaperRole = keyof typeof PAPERS;

const ROLES = Object.keys(PAPERS) as PaperRole[];

/** The papers of a meeting, in their order. */
export const papersOf = (phase: Phase): PaperRole[] =>
  ROLES.filter((role) => (PAPERS[role] as Paper).phases.includes(phase));

/**
 * The wanted ones, in their order. `nameOf`: the wished-for name in the language of the papers, by which their
 * formulas call one another.
 */
export function buildPapers(
  input: Omit<PaperInput, "nameOf">,
  wanted: ReadonlySet<string>,
  wordsOf: (name: TextRef) => string,
): SheetDocument[] {
  const nameOf = (role: string): string => wordsOf(PAPERS[role as PaperRole].name);
  return ROLES.filter((role) => wanted.has(role)).map((role) => PAPERS[role].build({ ...input, nameOf }));
}
