/** Who a row is about where no header says it: a column that holds names of people, weighed against the columns of places. */
import { suits } from "../../catalogue/awards";
import type { ColumnMeaning } from "./headerMeaning";
import type { ColumnProfile } from "./columnProfile";
import { BESIDE } from "../words/headerWords";

export type NamedBy =
  /** The rows are about the people named in this column. */
  | { readonly column: ColumnMeaning }
  /** Nothing decides: to be asked, not judged. */
  | "unclear"
  /** No column of names, or the rows are about the places beside it. */
  | "no";

/** A header of places over names of people is wrong about them; that of anything else (tác giả, ghi chú …) may well hold some. */
const OVERRULED = new Set<string | null>([null, "headcount", "collectiveName", "department", "unit"]);
/** Of few rows no more is to be learnt. */
const FEWEST_ROWS = 3;

export function isOfPeople(profile: ColumnProfile): boolean {
  return profile.people > 0.5;
}

/** Counts or marks where the header promises names: «Viên chức» over numbers in a table of figures. */
export function holdsNoNames(profile: ColumnProfile): boolean {
  return profile.count > 0 && profile.numbers + profile.marks > 0.5;
}

export function namedBy(
  meanings: readonly ColumnMeaning[],
  profile: (column: ColumnMeaning) => ColumnProfile,
): NamedBy {
  const holders = meanings.filter(
    (each) =>
      OVERRULED.has(each.meaning) &&
      each.movement === null &&
      each.rating === null &&
      each.leaf.personAward === null &&
      each.leaf.unitAward === null &&
      !BESIDE.test(each.leaf.key) &&
      isOfPeople(profile(each)),
  );
  const [column] = holders;
  if (column === undefined) return "no";
  const people = aboutPeople(meanings, profile);
  const collectives = aboutCollectives(meanings, profile);
  if (collectives && !people) return "no";
  const contested =
    holders.length > 1 || meanings.some((each) => !holders.includes(each) && isPlace(each, profile(each)));
  if (!contested || (people && !collectives && holders.length === 1) || profile(column).count < FEWEST_ROWS)
    return { column };
  return "unclear";
}

/** Every row another phòng or unit: that column may be what the rows are about. */
function isPlace({ meaning }: ColumnMeaning, { count, departments, units, distinct }: ColumnProfile): boolean {
  return (
    (meaning === "collectiveName" || meaning === "department" || meaning === "unit") &&
    count > 0 &&
    departments + units > 0.5 &&
    distinct > 0.8
  );
}

const OF_PEOPLE = new Set(["birthDate", "position", "positionAndUnit", "address", "joined", "initiative"]);
const TITLES = new Set(["title", "award", "titleOrAward"]);

function aboutPeople(meanings: readonly ColumnMeaning[], profile: (column: ColumnMeaning) => ColumnProfile): boolean {
  return meanings.some((each) => {
    const { count, personTitles } = profile(each);
    const award = each.leaf.personAward?.award;
    return (
      count > 0 &&
      ((each.meaning !== null && OF_PEOPLE.has(each.meaning)) ||
        (each.meaning !== null && TITLES.has(each.meaning) && personTitles > 0.3) ||
        (award != null && award !== "ldtt" && !suits(award, "collective")))
    );
  });
}

function aboutCollectives(
  meanings: readonly ColumnMeaning[],
  profile: (column: ColumnMeaning) => ColumnProfile,
): boolean {
  return meanings.some((each) => {
    const { count, numbers, marks, collectiveTitles } = profile(each);
    const award = each.leaf.unitAward?.award;
    return (
      count > 0 &&
      ((each.meaning === "headcount" && numbers + marks > 0.5) ||
        (each.meaning !== null && TITLES.has(each.meaning) && collectiveTitles > 0.3) ||
        (award != null && !suits(award, "person")))
    );
  });
}
