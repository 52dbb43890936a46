/** The honours each unit registers for itself, from the honours tables and from its own row among the collectives. */
import { suits } from "../../catalogue";
import type { AwardId } from "../../catalogue";
import type { Registration } from "../../registration/model/registration";
import type { Registrant } from "./members";

interface UnitHonours {
  /** In the order of the workbook; the first one is the unit's row. */
  readonly rows: readonly Registrant[];
  readonly awards: ReadonlySet<AwardId>;
}

interface Gathering {
  readonly rows: Registrant[];
  readonly awards: Set<AwardId>;
}

/** Units without such a row are absent. */
export function honoursByUnit(registration: Registration): ReadonlyMap<string, UnitHonours> {
  const units = new Map<string, Gathering>();
  const add = (row: Registrant): void => {
    if (row.unit.unit === null) return;
    const unit = units.get(row.unit.unit) ?? { rows: [], awards: new Set<AwardId>() };
    units.set(row.unit.unit, unit);
    unit.rows.push(row);
    for (const { award } of row.awards) if (award !== null && suits(award, "unit")) unit.awards.add(award);
  };
  for (const row of registration.honours) add(row);
  for (const row of registration.collectives) if (row.isUnit) add(row);
  return units;
}
