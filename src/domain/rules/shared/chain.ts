/** A honour that asks for another one beside it (Cờ TTCP for TTLĐXS, Cờ Chính phủ for Cờ TTCP). */
import type { AwardId } from "../../catalogue/awards";
import type { AwardRef, Registration } from "../../registration/model/registration";
import type { Reporter } from "../rule";
import { onAward } from "../say/reports";
import { honoursByUnit } from "../ask/honoursByUnit";
import { registrants } from "../ask/members";
import type { Registrant } from "../ask/members";
import { holds, mayRegister, registered } from "./registers";

interface Link {
  readonly row: Registrant;
  readonly ref: AwardRef;
  readonly verdict: "kept" | "broken" | "unclear";
}

/** Passes the rows that keep the chain, cannot tell of the unclear ones, and hands those that break it to `broken`. */
export function checkChain(
  registration: Registration,
  { honour, needs }: { readonly honour: AwardId; readonly needs: AwardId },
  report: Pick<Reporter<"unclear">, "pass" | "cannotTell">,
  broken: (row: Registrant, ref: AwardRef) => void,
): void {
  for (const { row, ref, verdict } of links(registration, honour, needs)) {
    if (verdict === "kept") report.pass();
    else if (verdict === "unclear") report.cannotTell(onAward(row, ref), "unclear");
    else broken(row, ref);
  }
}

/**
 * Every row that registers `honour`, and whether `needs` stands beside it: on the row itself, or on any other row of
 * the unit's own honours.
 */
function* links(registration: Registration, honour: AwardId, needs: AwardId): Generator<Link> {
  const units = honoursByUnit(registration);
  for (const row of registrants(registration)) {
    const ref = registered(row, honour);
    if (ref === undefined) continue;
    const isUnits = row.subject === "unit" || row.isUnit;
    // A unit that is not known has no other row.
    const beside = isUnits ? (units.get(row.unit.unit ?? "")?.rows ?? [row]) : [row];
    yield { row, ref, verdict: verdictOf(beside, needs) };
  }
}

/**
 * Unclear where one of the rows holds an award that cannot be read or has two meanings, and could be the one needed.
 */
function verdictOf(rows: readonly Registrant[], needs: AwardId): Link["verdict"] {
  if (rows.some((row) => holds(row, needs))) return "kept";
  return rows.some((row) => mayRegister(row, needs)) ? "unclear" : "broken";
}
