/** Which counts a list of people can give: what it has no column for is not said, and never 0 (docs/counting.md). */
import type { AwardId } from "../catalogue";
import type { Person, RegistrationTable } from "../registration/model/registration";
import { titlesOf } from "./ladder";
import type { CountName } from "./totals";

const TITLES: readonly CountName[] = ["ldtt", "cstdcs"];
const RATINGS: readonly CountName[] = ["excellent", "good"];
const NOTHING: readonly CountName[] = [];

/** Of each list of people the counts it says nothing of; lists that say them all are not in it. */
export function unsaidCounts(
  people: readonly Person[],
  titlesImplyLower: boolean,
): ReadonlyMap<RegistrationTable, readonly CountName[]> {
  const said = new Map<RegistrationTable, ReadonlySet<CountName>>();
  const given = new Set<RegistrationTable>();
  const tables = new Set(people.map(({ table }) => table));
  const ofLists = saidByLists([...tables], titlesImplyLower);
  for (const { table, awards } of people) {
    if (!said.has(table)) {
      const own = saidByColumns(table, titlesImplyLower);
      said.set(table, table.honours === undefined ? own : new Set([...own, ...ofLists]));
    }
    // A column of commendations may hold titles all the same.
    if (!given.has(table) && awards.some(({ award }) => award !== null && isTitle(award))) given.add(table);
  }
  return new Map(
    [...said].map(([table, counts]) => [
      table,
      missing(counts, given.has(table) && table.honours === undefined && !hasMarks(table)),
    ]),
  );
}

function missing(said: ReadonlySet<CountName>, titlesGiven: boolean): readonly CountName[] {
  const unsaid = [...RATINGS, ...TITLES].filter((name) => !said.has(name) && !(titlesGiven && TITLES.includes(name)));
  return unsaid.length === 0 ? NOTHING : unsaid;
}

const isTitle = (award: AwardId): boolean => titlesOf(award, false).length > 0;

/** A list per title: together they say what they have a list for. */
function saidByLists(tables: readonly RegistrationTable[], titlesImplyLower: boolean): readonly CountName[] {
  const titles = tables.flatMap(({ honours = [] }) => honours).flatMap((award) => titlesOf(award, titlesImplyLower));
  return TITLES.filter((name) => titles.some((title) => title === name));
}

const hasMarks = ({ columns }: RegistrationTable): boolean =>
  columns.some(({ mark }) => mark?.kind === "award" && isTitle(mark.award));

function saidByColumns({ columns }: RegistrationTable, titlesImplyLower: boolean): ReadonlySet<CountName> {
  const said = new Set<CountName>();
  for (const { field, mark } of columns) {
    if (field === "rating" || mark?.kind === "rating") for (const name of RATINGS) said.add(name);
    if (field === "title" || field === "titleOrAward") for (const name of TITLES) said.add(name);
    if (mark?.kind !== "award") continue;
    for (const title of titlesOf(mark.award, titlesImplyLower))
      if (title === "ldtt" || title === "cstdcs") said.add(title);
  }
  return said;
}
