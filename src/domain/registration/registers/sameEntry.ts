/** Whether two rows of different lists are the same person, or the same collective. */
import { addTo, grouped } from "../../lists";
import type { Collective, Person } from "../model/registration";

export type Registered = Person | Collective;

/** Registered who can be the same have the same key; "" for one without a name. */
export const keyOf = ({ subject, nameKey }: Registered): string => (nameKey === "" ? "" : `${subject} ${nameKey}`);

/** Those of `entries` that are nobody of `counted`; the nameless are left out. */
export function notAmong(entries: readonly Registered[], counted: readonly Registered[]): readonly Registered[] {
  const byKey = grouped(counted, keyOf);
  return entries.filter((entry) => {
    const key = keyOf(entry);
    return key !== "" && !byKey.get(key)?.some((other) => isSame(entry, other));
  });
}

/** Each of them once. */
export function distinct(entries: readonly Registered[]): readonly Registered[] {
  const seen = new Map<string, Registered[]>();
  return entries.filter((entry) => {
    const key = keyOf(entry);
    if (seen.get(key)?.some((other) => isSame(entry, other))) return false;
    addTo(seen, key, entry);
    return true;
  });
}

/** `one` and `other` have the same key. Every unit may have its «Phòng Tổng hợp». */
export function isSame(one: Registered, other: Registered): boolean {
  const [unit, otherUnit] = [one.unit.unit, other.unit.unit];
  if (one.subject === "collective") return unit === otherUnit;
  return agree(unit, otherUnit) && agree(one.birthDate, bornOn(other));
}

const bornOn = (each: Registered): string | null => (each.subject === "person" ? each.birthDate : null);

/** Nothing said contradicts nothing. */
const agree = (one: string | null, other: string | null): boolean => one === null || other === null || one === other;
