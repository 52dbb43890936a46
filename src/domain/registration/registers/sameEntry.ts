/** Whether two rows of different lists are the same person, or the same collective. */
import type { Collective, Person } from "../model/registration";

export type Registered = Person | Collective;

/** Registered who can be the same have the same key; "" for one without a name. */
export const keyOf = ({ subject, nameKey }: Registered): string => (nameKey === "" ? "" : `${subject} ${nameKey}`);

/** `one` and `other` have the same key. Every unit may have its «Phòng Tổng hợp». */
export function isSame(one: Registered, other: Registered): boolean {
  const [unit, otherUnit] = [one.unit.unit, other.unit.unit];
  if (unit !== otherUnit && (one.subject === "collective" || (unit !== null && otherUnit !== null))) return false;
  if (one.subject === "collective" || other.subject === "collective") return one.subject === other.subject;
  return one.birthDate === null || other.birthDate === null || one.birthDate === other.birthDate;
}
