/** What a list that is not counted again says more of the people of the one that leads. */
import { isCommendation, type AwardId } from "../../catalogue/awards";
import { grouped } from "../../lists";
import { LIST_TITLES } from "../model/decisions";
import type { AwardRef, Person } from "../model/registration";
import { isSame, keyOf, type Registered } from "./sameEntry";

/** The people that lead, with what `others` say of them where they say nothing themselves; rows without a name are nobody's. */
export function withMore(leading: readonly Person[], others: readonly Person[]): readonly Person[] {
  const named = others.filter((other) => keyOf(other) !== "");
  const byKey = grouped(named, keyOf);
  return leading.map((person) =>
    (byKey.get(keyOf(person)) ?? []).filter((other) => isSame(person, other)).reduce(filledUp, person),
  );
}

/**
 * A list per title is one registration: who stands on several stands on the one of the highest title, with all of
 * them. The same title twice remains two rows.
 */
export function oncePerPerson(people: readonly Person[]): readonly Person[] {
  const kept = new Map<string, Person[]>();
  for (const person of [...people].sort((one, other) => rankOf(other) - rankOf(one))) {
    const own = kept.get(keyOf(person)) ?? [];
    const at =
      keyOf(person) === "" ? -1 : own.findIndex((other) => isSame(person, other) && !sharesTitle(person, other));
    if (at === -1) own.push(person);
    else own[at] = { ...filledUp(own[at]!, person), awards: withAwardsOf(own[at]!, person) };
    kept.set(keyOf(person), own);
  }
  const bySource = new Map([...kept.values()].flat().map((person) => [`${person.table.id} ${person.row}`, person]));
  return people.flatMap(({ table, row }) => bySource.get(`${table.id} ${row}`) ?? []);
}

/** Of a title that stands on no ladder with others. */
export const NO_RANK = -1;

/** The highest of the titles. */
export const rankOf = ({ awards }: Pick<Registered, "awards">): number =>
  Math.max(NO_RANK, ...awards.map(({ award }) => (award === null ? NO_RANK : rankOfTitle(award))));
export const rankOfTitle = (award: AwardId): number => LADDER.indexOf(award);
const LADDER: readonly AwardId[] = LIST_TITLES;

const sharesTitle = ({ awards }: Person, other: Person): boolean =>
  awards.some(({ award }) => other.awards.some((each) => each.award === award));

function withAwardsOf(person: Person, other: Person): readonly AwardRef[] {
  const cell = person.nameCell;
  return cell === null ? person.awards : [...person.awards, ...other.awards.map((ref) => ({ ...ref, cell }))];
}

/** Findings point into the leading list: what comes from elsewhere stands at the name. */
function filledUp(person: Person, other: Person): Person {
  const { nameCell } = person;
  if (nameCell === null) return person;
  return {
    ...person,
    birthDate: person.birthDate ?? other.birthDate,
    initiative:
      other.initiative?.given === true && person.initiative?.given !== true
        ? { cell: person.initiative?.cell ?? nameCell, given: true }
        : person.initiative,
    awards: [...person.awards, ...newAwards(person, other).map((ref) => ({ ...ref, cell: nameCell }))],
    rating:
      person.rating.state === "noColumn" && other.rating.state === "ok"
        ? { ...other.rating, cell: nameCell, marked: [], spelling: "exact" }
        : person.rating,
  };
}

/** Titles only where the person's own list has no place for them; commendations likewise. */
function newAwards(person: Person, other: Person): readonly AwardRef[] {
  const held = new Set(person.awards.map(({ award }) => award));
  const { titles, commendations } = placesFor(person);
  return other.awards.filter((ref) => !held.has(ref.award) && !(isOne(ref) ? commendations : titles));
}

const isOne = ({ award }: AwardRef): boolean => award !== null && isCommendation(award);

/** What the list has a place for, as its columns and the row itself say. */
export function placesFor({ awards, table }: Registered): {
  readonly titles: boolean;
  readonly commendations: boolean;
} {
  const fields = new Set(table.columns.map(({ field }) => field));
  const marked = table.columns.flatMap(({ mark }) => (mark?.kind === "award" ? [isCommendation(mark.award)] : []));
  const merged = fields.has("titleOrAward");
  return {
    titles: merged || fields.has("title") || marked.includes(false) || awards.some((ref) => !isOne(ref)),
    commendations: merged || fields.has("award") || marked.includes(true),
  };
}
