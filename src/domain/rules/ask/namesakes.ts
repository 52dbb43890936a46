/** People of one name met so far; tells whether the next one is somebody already met. Each question is a few look-ups in maps. */
import type { Person } from "../../registration/model/registration";

export type Match = "sameDateAndUnit" | "sameDate" | "sameUnit" | "samePosition";

/** The first person met of each unit and of each position. */
class Met {
  first: Person | null = null;
  readonly units = new Map<string, Person>();
  readonly positions = new Map<string, Person>();

  add(person: Person, unit: string, position: string): void {
    this.first ??= person;
    if (unit !== "" && !this.units.has(unit)) this.units.set(unit, person);
    if (position !== "" && !this.positions.has(position)) this.positions.set(position, person);
  }
}

export class Namesakes {
  private readonly everybody = new Met();
  private readonly undated = new Met();
  /** Those with a birth date by the date; those whose date is a year alone are under that year. */
  private readonly byDate = new Map<string, Met>();
  /** Those with a full date, by its year: a year alone neither agrees with such a date nor differs from it. */
  private readonly fullByYear = new Map<string, Met>();

  /** `unit` and `position` are comparison keys, "" where unknown. Answers whom the person repeats, if anybody, and remembers the person. */
  meet(person: Person, unit: string, position: string): { readonly person: Person; readonly match: Match } | null {
    const twin = this.find(person.birthDate, unit, position);
    this.remember(person, unit, position);
    return twin;
  }

  private find(
    date: string | null,
    unit: string,
    position: string,
  ): { readonly person: Person; readonly match: Match } | null {
    if (date === null) return beside(this.everybody, unit, position);
    const sameDate = this.byDate.get(date);
    const sameUnit = unit === "" ? undefined : sameDate?.units.get(unit);
    if (sameUnit) return { person: sameUnit, match: "sameDateAndUnit" };
    if (sameDate?.first) return { person: sameDate.first, match: "sameDate" };
    const vaguer = date.length > 4 ? this.byDate.get(date.slice(0, 4)) : this.fullByYear.get(date);
    return beside(this.undated, unit, position) ?? (vaguer ? beside(vaguer, unit, position) : null);
  }

  private remember(person: Person, unit: string, position: string): void {
    this.everybody.add(person, unit, position);
    if (person.birthDate === null) {
      this.undated.add(person, unit, position);
      return;
    }
    into(this.byDate, person.birthDate).add(person, unit, position);
    if (person.birthDate.length > 4) into(this.fullByYear, person.birthDate.slice(0, 4)).add(person, unit, position);
  }
}

/** Without a pair of birth dates, the same unit or the same position makes a warning. */
function beside(met: Met, unit: string, position: string): { readonly person: Person; readonly match: Match } | null {
  const inUnit = unit === "" ? undefined : met.units.get(unit);
  if (inUnit) return { person: inUnit, match: "sameUnit" };
  const inPosition = position === "" ? undefined : met.positions.get(position);
  return inPosition ? { person: inPosition, match: "samePosition" } : null;
}

function into(map: Map<string, Met>, key: string): Met {
  let met = map.get(key);
  if (!met) map.set(key, (met = new Met()));
  return met;
}
