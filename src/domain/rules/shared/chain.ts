/** A honour that asks for another one beside it (Cờ TTCP for TTLĐXS, Cờ Chính phủ for Cờ TTCP). */
import type { AwardId } from "../../catalogue/awards";
import type { AwardRef, Registration } from "../../registration/model/registration";
import { honoursByUnit } from "../ask/honoursByUnit";
import { registrants } from "../ask/members";
import type { Registrant } from "../ask/members";
import { mayRegister, registered } from "./registers";

export interface Link {
  readonly row: Registrant;
  readonly ref: AwardRef;
  readonly verdict: "kept" | "broken" | "unclear";
}

/**
 * Every row that registers `honour`, and whether `needs` stands beside it: on the row itself, or on any other row of the unit's own
 * honours. Unclear where one of those rows holds an award that cannot be read or has two meanings, and could be the one needed.
 */
export function* links(registration: Registration, honour: AwardId, needs: AwardId): Generator<Link> {
  const units = honoursByUnit(registration);
  for (const row of registrants(registration)) {
    const ref = registered(row, honour);
    if (ref === undefined) continue;
    const isUnits = row.subject === "unit" || row.isUnit;
    const beside = isUnits && row.unit.unit !== null ? (units.get(row.unit.unit)?.rows ?? [row]) : [row];
    const verdict = beside.some((other) => registered(other, needs) !== undefined)
      ? "kept"
      : beside.some((other) => mayRegister(other, needs))
        ? "unclear"
        : "broken";
    yield { row, ref, verdict };
  }
}
