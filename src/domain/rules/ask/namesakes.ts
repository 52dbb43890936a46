/**
 * People of one name met so far; tells whether the next one is somebody already met. Each question is a few look-ups
 * in maps.
 */
import type { Person } from "../../registration/model/registration";

type Match = "sameDateAndUnit" | "sameYearAndUnit" | "sameDate" | "sameYear" | "sameUnit" | "samePosition";

/** Whom a person repeats, and by what they are the same. */
interface Twin {
  readonly person: Person;
  readonly match: Match;
}

/** The first person met of each unit and of each position; what is not known ("") is nobody's. */
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

/** No date, or a year alone («1980»): it neither agrees with a whole date nor differs from it. */
export const isVague = (date: string | null): boolean => date === null || date.length <= YEAR;

/** Length of a year. */
const YEAR = 4;

export class Namesakes {
  private readonly everybody = new Met();
  private readonly undated = new Met();
  /** Those with a birth date by the date; those whose date is a year alone are under that year. */
  private readonly byDate = new Map<string, Met>();
  /** Those with a full date, by its year: a year alone neither agrees with such a date nor differs from it. */
  private readonly fullByYear = new Map<string, Met>();

  /**
   * `unit` and `position` are comparison keys, "" where unknown. Answers whom the person repeats, if anybody, and
   * remembers the person.
   */
  meet(person: Person, unit: string, position: string): Twin | null {
    const twin = this.find(person.birthDate, unit, position);
    this.remember(person, unit, position);
    return twin;
  }

  private find(date: string | null, unit: string, position: string): Twin | null {
    if (date === null) return beside(this.everybody, unit, position);
    const sameDate = this.byDate.get(date);
    const sameUnit = sameDate?.units.get(unit);
    const isYear = isVague(date);
    if (sameUnit) return { person: sameUnit, match: isYear ? "sameYearAndUnit" : "sameDateAndUnit" };
    if (sameDate?.first) return { person: sameDate.first, match: isYear ? "sameYear" : "sameDate" };
    const vaguer = isYear ? this.fullByYear.get(date) : this.byDate.get(date.slice(0, YEAR));
    return beside(this.undated, unit, position) ?? (vaguer ? beside(vaguer, unit, position) : null);
  }

  private remember(person: Person, unit: string, position: string): void {
    this.everybody.add(person, unit, position);
    if (person.birthDate === null) {
      this.undated.add(person, unit, position);
      return;
    }
    into(this.byDate, person.birthDate).add(person, unit, position);
    if (!isVague(person.birthDate)) into(this.fullByYear, person.birthDate.slice(0, YEAR)).add(person, unit, position);
  }
}

/** Without a pair of birth dates, the same unit or the same position makes a warning. */
function beside(met: Met, unit: string, position: string): Twin | null {
  const inUnit = met.units.get(unit);
  if (inUnit) return { person: inUnit, match: "sameUnit" };
  const inPosition = met.positions.get(position);
  return inPosition ? { person: inPosition, match: "samePosition" } : null;
}

function into(map: Map<string, Met>, key: string): Met {
  let met = map.get(key);
  if (!met) map.set(key, (met = new Met()));
  return met;
}
