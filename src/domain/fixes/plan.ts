/**
 * All changes of the findings that are wanted. A cell may be at fault in several ways, and what is mended may let another
 * fault be seen: the workbook as it will be is judged again, until nothing is left to mend.
 */
import type { Finding } from "../rules/rule";
import { compositeKey } from "../compositeKey";
import { grouped } from "../lists";
import type { WorkbookCells } from "../sheet/cells";
import { cellKey } from "./change";
import type { CellChange, FixOffer, LeftCells, SkippedCell } from "./change";
import { offeredBy } from "./offered";
import { patched } from "./patched";
import { waitingFigures } from "./waiting";

export interface FixPlan {
  /** In the order in which they are done; a finding that only the mended workbook shows comes after. */
  readonly offers: readonly FixOffer[];
  /** Each cell once: what was read, and what it is to hold in the end. */
  readonly changes: readonly CellChange[];
}

export interface FixWish {
  readonly wants: (finding: Finding) => boolean;
  /** Which reading the officer takes; absent: nobody said. */
  readonly choiceOf?: (finding: Finding) => number | null;
  /** Cells that stay as they are; absent: none. What depends on them is judged by what they hold. */
  readonly leave?: LeftCells;
}

/** After so many rounds what is left would be mended by the next request. */
const MOST_ROUNDS = 12;

/** How letters are stored comes before what the words say; what is counted comes when everything that counts stands right. */
const FIRST: readonly string[] = ["legacy-encoding", "text-form"];
const LAST = "stated-total-wrong";

function rank({ finding: { rule } }: FixOffer): number {
  const at = FIRST.indexOf(rule);
  return at < 0 ? FIRST.length : at;
}

export async function planFixes(
  cells: WorkbookCells,
  judge: (cells: WorkbookCells) => Promise<readonly Finding[]>,
  { wants, choiceOf = () => null, leave = new Map() }: FixWish,
): Promise<FixPlan> {
  const done: FixOffer[] = [];
  const seen = new Set<string>();
  let now = cells;
  let left: readonly FixOffer[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const findings = await judge(now);
    const offers = findings
      .filter(wants)
      .flatMap((finding) => offeredBy(finding, now, choiceOf(finding)) ?? [])
      .map((offer) => leaving(offer, leave))
      .sort((one, other) => rank(one) - rank(other));
    const figures = offers.filter(({ finding }) => finding.rule === LAST);
    const others = takenNow(
      offers.filter((offer) => !figures.includes(offer)),
      seen,
    );
    const waiting = waitingFigures(figures, findings);
    const ready = figures.filter((figure) => !waiting.has(figure));
    const taken = others.length > 0 ? others : takenNow(ready, seen);
    left = offers.filter((offer) => !taken.includes(offer)).map((offer) => (waiting.has(offer) ? waits(offer) : offer));
    if (taken.length === 0) break;
    done.push(...taken);
    now = patched(
      now,
      taken.flatMap(({ changes }) => changes),
    );
  }
  const changes = merged(done.flatMap((offer) => offer.changes));
  return { offers: [...done.map(withoutLeft), ...left.filter(({ skipped }) => skipped.length > 0)], changes };
}

const waits = (offer: FixOffer): FixOffer => ({
  ...offer,
  changes: [],
  skipped: offer.changes.map((change) => {
    const { sheet, row, column } = change;
    return { sheet, row, column, reason: "waiting", change };
  }),
});

/** The changes of cells that stay as they are become skipped ones; of a group all. */
function leaving(offer: FixOffer, leave: LeftCells): FixOffer {
  const ofGroup = offer.changes.flatMap((change) =>
    change.group === undefined ? [] : (leave.get(cellKey(change)) ?? []),
  );
  const changes: CellChange[] = [];
  const skipped: SkippedCell[] = [...offer.skipped];
  for (const change of offer.changes) {
    const { sheet, row, column } = change;
    const reason = ofGroup[0] ?? leave.get(cellKey(change));
    if (reason === undefined) changes.push(change);
    else skipped.push({ sheet, row, column, reason, change });
  }
  return { ...offer, changes, skipped };
}

/** What was left of it is found once more by the next round, and told by that. */
const withoutLeft = (offer: FixOffer): FixOffer => ({
  ...offer,
  skipped: offer.skipped.filter(({ change }) => change === undefined),
});

/** Those that touch no cell of another one, and that did not come to the same before. */
function takenNow(offers: readonly FixOffer[], seen: Set<string>): readonly FixOffer[] {
  const touched = new Set<string>();
  const taken: FixOffer[] = [];
  for (const offer of offers) {
    const keys = offer.changes.map(cellKey);
    // One cell may hold several pieces that one rule mends: what they come to is another each time.
    const own = offer.changes.map((change) => compositeKey(offer.finding.rule, cellKey(change), change.after));
    if (keys.length === 0 || keys.some((key) => touched.has(key)) || own.every((key) => seen.has(key))) continue;
    for (const key of keys) touched.add(key);
    for (const key of own) seen.add(key);
    taken.push(offer);
  }
  return taken;
}

function merged(changes: readonly CellChange[]): readonly CellChange[] {
  const cells = grouped(changes, cellKey);
  return [...cells.values()]
    .map((ofCell): CellChange => Object.assign({}, ...ofCell, { before: ofCell[0]!.before }) as CellChange)
    .filter(({ before, after, font }) => before !== after || font !== undefined);
}
