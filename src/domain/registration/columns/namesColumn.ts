/**
 * Who a row is about where no header says it: a column that holds names of people, weighed against the columns of
 * places.
 */
import { suits } from "../../catalogue/awards";
import { isTitleOrAward } from "../words/headerMeanings";
import { BESIDE } from "../words/headerWords";
import type { ColumnProfile } from "./columnProfile";
import { ANOTHER_IN_EACH_ROW, FEWEST_VALUES, MORE_THAN_HALF, TITLES_OF_ONE_SORT } from "./evidence";
import type { ColumnMeaning } from "./headerMeaning";

export type NamedBy =
  /** The rows are about the people named in this column. */
  | { readonly column: ColumnMeaning }
  /** Nothing decides: to be asked, not judged. */
  | "unclear"
  /** No column of names, or the rows are about the places beside it. */
  | "no";

/**
 * A header of places over names of people is wrong about them; that of anything else (tác giả, ghi chú …) may well
 * hold some.
 */
const OVERRULED: ReadonlySet<string | null> = new Set([null, "headcount", "collectiveName", "department", "unit"]);

export function isOfPeople(profile: ColumnProfile): boolean {
  return profile.people > MORE_THAN_HALF;
}

/** Names under a title or a level, of whatever surname. */
export function looksLikeNames({ people, nameLike }: ColumnProfile): boolean {
  return people + nameLike > MORE_THAN_HALF;
}

/** Counts or marks where the header promises names: «Viên chức» over numbers in a table of figures. */
export function holdsNoNames(profile: ColumnProfile): boolean {
  return profile.numbers + profile.marks > MORE_THAN_HALF;
}

type ProfileOf = (column: ColumnMeaning) => ColumnProfile;

interface NamesAsked {
  /** Columns that hold names of people, from left to right. */
  readonly holders: readonly ColumnMeaning[];
  readonly meanings: readonly ColumnMeaning[];
  readonly profile: ProfileOf;
}

interface NamesLine {
  /** The reason, in words. */
  readonly when: string;
  is(asked: NamesAsked): boolean;
  gives(asked: NamesAsked): NamedBy;
}

const first = ({ holders }: NamesAsked): NamedBy => ({ column: holders[0]! });

/** Read from the top: the first line that fits decides. */
export const NAMED: readonly NamesLine[] = [
  { when: "no column holds names of people", is: ({ holders }) => holders.length === 0, gives: () => "no" },
  {
    when: "the other columns tell of collectives, and none of people",
    is: (asked) => isAbout(COLLECTIVES, asked) && !isAbout(PEOPLE, asked),
    gives: () => "no",
  },
  { when: "nothing else may be what the rows are about", is: (asked) => !isContested(asked), gives: first },
  {
    when: "one column of names, and the other columns tell of people",
    is: (asked) => asked.holders.length === 1 && isAbout(PEOPLE, asked) && !isAbout(COLLECTIVES, asked),
    gives: first,
  },
  {
    when: "so few rows that no more is to be learnt from them",
    is: ({ holders, profile }) => profile(holders[0]!).count < FEWEST_VALUES,
    gives: first,
  },
  { when: "places or other names beside them", is: () => true, gives: () => "unclear" },
];

export function namedBy(meanings: readonly ColumnMeaning[], profile: ProfileOf): NamedBy {
  const holders = meanings.filter((each) => mayName(each) && isOfPeople(profile(each)));
  const asked: NamesAsked = { holders, meanings, profile };
  return NAMED.find((line) => line.is(asked))!.gives(asked);
}

/**
 * The header may be wrong about names of people under it, and is not one of other people: the head of a phòng, who
 * to telephone.
 */
function mayName({ meaning, movement, rating, leaf }: ColumnMeaning): boolean {
  return (
    OVERRULED.has(meaning) &&
    movement === null &&
    rating === null &&
    leaf.personAward === null &&
    leaf.unitAward === null &&
    !BESIDE.test(leaf.key)
  );
}

function isContested({ holders, meanings, profile }: NamesAsked): boolean {
  return holders.length > 1 || meanings.some((each) => !holders.includes(each) && isPlace(each, profile(each)));
}

/** Every row another phòng or unit: that column may be what the rows are about. */
function isPlace(
  { meaning }: ColumnMeaning,
  { departments, units, unitsOrDepartments, distinct }: ColumnProfile,
): boolean {
  return (
    (meaning === "collectiveName" || meaning === "department" || meaning === "unit") &&
    departments + units + unitsOrDepartments > MORE_THAN_HALF &&
    distinct > ANOTHER_IN_EACH_ROW
  );
}

/** What a filled column tells of whom the rows are about. */
interface Sign {
  readonly when: string;
  is(column: ColumnMeaning, profile: ColumnProfile): boolean;
}

const OF_PEOPLE: ReadonlySet<string | null> = new Set([
  "birthDate",
  "position",
  "positionAndUnit",
  "address",
  "joined",
  "initiative",
]);

export const PEOPLE: readonly Sign[] = [
  { when: "a header that only people have", is: ({ meaning }) => OF_PEOPLE.has(meaning) },
  {
    when: "titles that only people may be given",
    is: ({ meaning }, { personTitles }) => isTitleOrAward(meaning) && personTitles > TITLES_OF_ONE_SORT,
  },
  {
    when: "a title of people as the header; «LĐTT» stands for the collectives' title too",
    is: ({ leaf }) => {
      const award = leaf.personAward?.award;
      return award != null && award !== "ldtt" && !suits(award, "collective");
    },
  },
];

export const COLLECTIVES: readonly Sign[] = [
  {
    when: "numbers of people",
    is: ({ meaning }, { numbers, marks }) => meaning === "headcount" && numbers + marks > MORE_THAN_HALF,
  },
  {
    when: "titles that only collectives may be given",
    is: ({ meaning }, { collectiveTitles }) => isTitleOrAward(meaning) && collectiveTitles > TITLES_OF_ONE_SORT,
  },
  {
    when: "a title of collectives as the header",
    is: ({ leaf }) => {
      const award = leaf.unitAward?.award;
      return award != null && !suits(award, "person");
    },
  },
];

function isAbout(signs: readonly Sign[], { meanings, profile }: NamesAsked): boolean {
  return meanings.some((each) => {
    const values = profile(each);
    return values.count > 0 && signs.some((sign) => sign.is(each, values));
  });
}
