/** Sure remedies taken by the officer: what they would change, what is left and why, and the changes made. */
import { cellKey } from "../domain/fixes/change";
import type { CellChange, FixOffer, SkippedCell, SkipReason } from "../domain/fixes/change";
import { planFixes } from "../domain/fixes/plan";
import type { FixPlan, FixWish } from "../domain/fixes/plan";
import type { Finding } from "../domain/rules/rule";
import { isOpen } from "../domain/rules/rule";
import type { WorkbookCells } from "../domain/sheet/cells";
import type { Control, Session } from "../workbook";
import type { ActionOptions } from "./action";
import { readCells } from "./cells";
import { judge } from "./judge";
import { logEntry } from "./log";

/** One finding's remedy as far as it has one fate: its cells are changed, or left for one reason. */
export interface FixDone {
  readonly finding: Finding;
  readonly changes: readonly CellChange[];
  /** Cells left without a change that could be named. */
  readonly cells: readonly Pick<SkippedCell, "row" | "column">[];
  /** null: made, or would be. */
  readonly skipped: SkipReason | null;
}

export interface FixesDone {
  readonly fixes: readonly FixDone[];
  /** The changes stand in the workbook. */
  readonly applied: boolean;
  /** Cells that were changed, or would be. */
  readonly cells: number;
  /** So many of the oldest steps can no longer be taken back. */
  readonly forgotten: number;
}

/** `apply` false: nothing is written. Every rule judges the mended workbook before it is said what is left. */
export async function fix(
  session: Session,
  options: ActionOptions,
  { apply, ...wish }: FixWish & { readonly apply: boolean },
  control?: Control,
): Promise<FixesDone> {
  const read = await readCells(session, options, control);
  const asRead = await judge(read, options);
  const findingsIn = async (cells: WorkbookCells) =>
    (cells === read.cells ? asRead : await judge({ ...read, cells }, options)).findings;
  const { plan, asked } = await possible(
    (leave) =>
      planFixes(read.cells, findingsIn, {
        ...wish,
        wants: (finding) => isOpen(finding) && wish.wants(finding),
        leave,
      }),
    async (changes) =>
      changes.length === 0 ? new Map<CellChange, null>() : session.changeCells(changes, null, control),
  );
  const rules = [...new Set(plan.offers.flatMap(({ finding, changes }) => (changes.length > 0 ? [finding.rule] : [])))];
  const step = { moment: options.now, verb: "fix" as const, facts: { cells: plan.changes.length, rules } };
  const isMade = apply && plan.changes.length > 0;
  const kept = isMade ? (await session.steps()).length : 0;
  const entry = logEntry("fix", plan.changes.length, asRead.campaign, options);
  const outcomes = isMade ? await session.changeCells(plan.changes, step, control, entry) : asked;
  const fixes = fatesOf(plan, outcomes);
  const cells = [...outcomes.values()].filter((reason) => reason === null).length;
  const forgotten = isMade && cells > 0 ? kept + 1 - (await session.steps()).length : 0;
  return { fixes, applied: apply, cells, forgotten };
}

type Outcomes = ReadonlyMap<CellChange, SkipReason | null>;

/** More than this many times nobody asks what a cell that is left makes of the others. */
const MOST_PLANS = 5;

/** A plan without the cells that the workbook does not let us change: a figure is that of the rows as they will really stand. */
async function possible(
  planned: (leave: ReadonlyMap<string, SkipReason>) => Promise<FixPlan>,
  ask: (changes: readonly CellChange[]) => Promise<Outcomes>,
): Promise<{ readonly plan: FixPlan; readonly asked: Outcomes }> {
  const leave = new Map<string, SkipReason>();
  for (let plans = 1; ; plans++) {
    const plan = await planned(leave);
    const asked = await ask(plan.changes);
    const left = [...asked].flatMap(([change, reason]) =>
      reason === null ? [] : [[cellKey(change), reason] as const],
    );
    if (left.length === 0 || plans === MOST_PLANS) return { plan, asked };
    for (const [key, reason] of left) leave.set(key, reason);
  }
}

function fatesOf({ offers, changes }: FixPlan, outcomes: Outcomes): FixDone[] {
  const byCell = new Map(changes.map((change) => [cellKey(change), outcomes.get(change) ?? null]));
  return offers.flatMap((offer) => splitByFate(offer, (change) => byCell.get(cellKey(change)) ?? null));
}

function splitByFate(
  { finding, changes, skipped }: FixOffer,
  fateOf: (change: CellChange) => SkipReason | null,
): FixDone[] {
  const fates = new Map<SkipReason | null, { changes: CellChange[]; cells: Pick<SkippedCell, "row" | "column">[] }>();
  const of = (reason: SkipReason | null) => {
    const known = fates.get(reason) ?? { changes: [], cells: [] };
    fates.set(reason, known);
    return known;
  };
  for (const change of changes) of(fateOf(change)).changes.push(change);
  for (const { row, column, reason, change } of skipped) {
    if (change === undefined) of(reason).cells.push({ row, column });
    else of(reason).changes.push(change);
  }
  return [...fates].map(([reason, fate]) => ({ finding, ...fate, skipped: reason }));
}
