/** The lists in which a unit's people stand. */
import { grouped } from "../../lists";
import type { Field } from "../../registration/model/fields";
import type { Person, Registration, RegistrationTable } from "../../registration/model/registration";

/** Where a person's titles may stand. */
export const TITLE_FIELDS: readonly Field[] = ["title", "award", "titleOrAward"];

interface Lists {
  /** Somebody of each list, in the order of the workbook. */
  readonly first: readonly Person[];
  /** Fields that hang on formulas without a result. */
  readonly waiting: ReadonlySet<Field>;
}

const known = new WeakMap<Registration, ReadonlyMap<string | null, Lists>>();

function listsOf(registration: Registration, unit: string | null): Lists | undefined {
  let byUnit = known.get(registration);
  if (byUnit === undefined) {
    byUnit = new Map(
      [...grouped(registration.people, (person) => person.unit.unit)].map(([of, all]) => [of, read(all)]),
    );
    known.set(registration, byUnit);
  }
  return byUnit.get(unit);
}

const read = (people: readonly Person[]): Lists => ({
  first: [...new Map([...people].reverse().map((person) => [person.table, person])).values()].reverse(),
  waiting: new Set(people.flatMap(({ waiting = [] }) => waiting)),
});

/** The unit's first list of which somebody says so, else its first; undefined: nobody of it is listed. */
export function listOf(
  registration: Registration,
  unit: string | null,
  says: (somebody: Person) => boolean,
): RegistrationTable | undefined {
  const { first } = listsOf(registration, unit) ?? { first: [] };
  return (first.find(says) ?? first[0])?.table;
}

export const isWaiting = (registration: Registration, unit: string | null, fields: readonly Field[]): boolean =>
  fields.some((field) => listsOf(registration, unit)?.waiting.has(field) ?? false);
