/**
 * What a column means in a table whose kind is known. The lines of DECISIONS are read from the top: the first whose
 * condition holds decides, so each may take for granted that none above it did.
 */
import { isPlain, isStated, type Field, type TableKind } from "../model/fields";
import { BY_VALUES } from "../model/confidence";
import { isPlace, isRegistered, isTitleOrAward } from "../words/headerMeanings";
import { SAYS_UNIT } from "../words/headerWords";
import { areCounts, type ColumnProfile } from "./columnProfile";
import { byHeader, byValues, firstOf, NOTHING, type ColumnAsked, type Decision, type DecisionLine } from "./decision";
import {
  FEW_UNITS,
  FEWEST_VALUES,
  KNOWN_PLACES,
  KNOWN_WORDS,
  MARKS_UNDER_PARENT,
  MORE_THAN_HALF,
  NOTHING_BUT_FIGURES,
  RATINGS_BESIDE_TITLES,
  SOME_NUMBERS,
  SURE,
  TITLES_OR_MARKS,
  TWICE,
} from "./evidence";
import { countedUnder, fieldOfCodes, isCodeOfRating, isCodeOfTitle, type ColumnMeaning } from "./headerMeaning";
import { markOf } from "./markColumn";
import { isOfPeople } from "./namesColumn";
import { isOwnRating } from "./standing";

export const DECISIONS: readonly DecisionLine[] = [
  {
    when: "a figure of a table of targets",
    is: (asked) => asked.table.kind === "targets" && statedField(asked) !== null,
    gives: (asked) =>
      byHeader(asked, statedField(asked), { confidence: Math.max(asked.column.confidence, SURE.stated) }),
  },
  {
    when: "a column of marks, or one that looks like it; earlier years and plans are none, whatever they name",
    is: (asked) => asked.column.meaning !== "history" && asked.column.meaning !== "plan" && markOf(asked) !== null,
    gives: (asked) => markOf(asked)!,
  },
  {
    when: "«Mã danh hiệu» over the titles themselves: codes in most workbooks, which are not read",
    is: (asked) =>
      asked.column.meaning === "other" &&
      isCodeOfTitle(asked.column) &&
      holdsTitles(asked) &&
      isFree(asked, "titleOrAward", codeField(asked)),
    gives: (asked) => byValues(codeField(asked), SURE.likely),
  },
  {
    when: "«Mã xếp loại» over the ratings themselves",
    is: (asked) => isCodeOfRating(asked.column) && asked.profile.ratings >= KNOWN_WORDS && isFree(asked, "rating"),
    gives: () => byValues("rating", SURE.likely),
  },
  {
    when: "«Danh hiệu (mã)» over numbers: codes whose list is nowhere, to be asked about",
    is: ({ column, profile }) =>
      (isCodeOfTitle(column) || isCodeOfRating(column)) &&
      profile.count >= TWICE &&
      profile.numbers + profile.marks > NOTHING_BUT_FIGURES,
    gives: () => NOTHING,
  },
  {
    when: "a rating and a title in the same cells, and ratings nowhere else",
    is: (asked) => mayHoldBoth(asked.column.meaning) && holdsBoth(asked) && isFree(asked, "rating"),
    gives: (asked) => ({ ...byValues(bothField(asked), SURE.likely), also: "rating" }),
  },
  {
    when: "a header nobody knows: read for its values, where everybody knows them",
    is: ({ column }) => column.meaning === null,
    gives: (asked) => firstOf(BY_VALUES_ALONE, asked) ?? NOTHING,
  },
  {
    when: "«Hình thức khen thưởng», «Phân loại» over ratings, which stand nowhere else",
    is: (asked) =>
      (asked.column.meaning === "subjectKind" || asked.column.meaning === "title") &&
      asked.profile.count >= FEWEST_VALUES &&
      asked.profile.ratings >= KNOWN_WORDS &&
      isFree(asked, "rating"),
    gives: () => byValues("rating", SURE.byNeighbour),
  },
  {
    when: "marks under a header that means something by its parent alone: what they stand for is not known",
    is: ({ column, profile }) => column.byParent && isRegistered(column.meaning) && profile.marks > MARKS_UNDER_PARENT,
    gives: () => NOTHING,
  },
  {
    when: "«Sáng kiến», «Kỷ luật» over nothing but numbers: scores",
    is: ({ column, profile }) => SCORED.has(column.meaning) && holdsScores(profile),
    gives: () => NOTHING,
  },
  {
    when: "a rating that people gave themselves, and no other: it is nobody's conclusion, and asked about",
    is: ({ column }) => column.meaning === "rating" && isOwnRating(column),
    gives: () => NOTHING,
  },
  {
    when: "a header that says the field",
    is: ({ column }) => column.meaning !== null && isPlain(column.meaning),
    gives: (asked) => byHeader(asked, asked.column.meaning as Field),
  },
  {
    when: "«Chức vụ, đơn vị»: two things in the same cells",
    is: ({ column }) => column.meaning === "positionAndUnit",
    gives: (asked) => byHeader(asked, "position", { also: "unit" }),
  },
  {
    when: "how many people a collective has",
    is: ({ column, profile, table }) =>
      column.meaning === "headcount" && !isOfPeople(profile) && (table.kind === "collectives" || table.mixed),
    gives: (asked) => byHeader(asked, "headcount"),
  },
  {
    when: "«Phòng» over «Đã duyệt»: nobody's place",
    is: ({ column, profile: { count, marks, states } }) =>
      isPlace(column.meaning) && count >= FEWEST_VALUES && marks + states > MORE_THAN_HALF,
    gives: () => NOTHING,
  },
  {
    when: "where a person or collective belongs",
    is: ({ column }) => isPlace(column.meaning),
    gives: (asked) => byHeader(asked, placeField(asked)),
  },
];

export function decide(asked: ColumnAsked): Decision {
  return firstOf(DECISIONS, asked) ?? NOTHING;
}

/** What is written in words, where offices keep scores too. */
const SCORED: ReadonlySet<string | null> = new Set(["initiative", "discipline"]);

function holdsScores({ count, numbers }: ColumnProfile): boolean {
  return count >= FEWEST_VALUES && numbers > NOTHING_BUT_FIGURES;
}

function mayHoldBoth(meaning: ColumnAsked["column"]["meaning"]): boolean {
  return meaning === null || meaning === "rating" || isTitleOrAward(meaning);
}

/** Under «Xếp loại», where titles stand nowhere else, a single cell with both is no slip; nor are a few that all say a rating. */
function holdsBoth(asked: ColumnAsked): boolean {
  const { count, ratedTitles, awards, ratings } = asked.profile;
  const isOnlyPlace = asked.column.meaning === "rating" && !SAYS_TITLES.some((each) => asked.said.has(each));
  const isHabit =
    count >= FEWEST_VALUES ? ratedTitles >= RATINGS_BESIDE_TITLES : ratedTitles > 0 && ratedTitles + ratings >= 1;
  return (isOnlyPlace ? ratedTitles > 0 : isHabit) && awards + ratings >= KNOWN_WORDS;
}

const SAYS_TITLES = ["title", "award", "titleOrAward"] as const;

const bothField = ({ column: { meaning } }: ColumnAsked): Field => (isTitleOrAward(meaning) ? meaning : "titleOrAward");

function isFree({ taken }: ColumnAsked, ...fields: readonly Field[]): boolean {
  return fields.every((field) => !taken.has(field));
}

const codeField = ({ column }: ColumnAsked): Field => fieldOfCodes(column);

function holdsTitles({ profile }: ColumnAsked): boolean {
  return profile.awards > 0 && profile.awards + profile.marks >= TITLES_OR_MARKS;
}

/** Where a header says it, no column is read as it for its values alone, on whichever side it stands. */
const SAID_ANYWHERE: ReadonlySet<Field> = new Set(["rating", "title", "titleOrAward"]);

function alone(
  when: string,
  field: Field,
  {
    share,
    least,
    unless = [field],
    kind,
  }: {
    readonly share: (profile: ColumnProfile) => number;
    readonly least: number;
    readonly unless?: readonly Field[];
    readonly kind?: TableKind;
  },
): DecisionLine {
  return {
    when,
    is: (asked) =>
      asked.profile.count >= FEWEST_VALUES &&
      share(asked.profile) >= least &&
      (kind === undefined || asked.table.kind === kind) &&
      isFree(asked, ...unless) &&
      !unless.some((each) => SAID_ANYWHERE.has(each) && asked.said.has(each)),
    gives: ({ profile }) => byValues(field, BY_VALUES * share(profile)),
  };
}

/** A header nobody knows over values everybody knows, as long as no other column is read as the same. */
const BY_VALUES_ALONE: readonly DecisionLine[] = [
  alone("ratings", "rating", { share: ({ ratings }) => ratings, least: KNOWN_WORDS }),
  alone("titles and awards", "titleOrAward", {
    share: ({ awards }) => awards,
    least: KNOWN_WORDS,
    unless: ["title", "titleOrAward"],
  }),
  alone("units", "unit", { share: ({ campaignUnits }) => campaignUnits, least: KNOWN_PLACES }),
  alone("phòng of people", "department", {
    share: ({ departments }) => departments,
    least: KNOWN_PLACES,
    kind: "people",
  }),
];

/** By the header's words, then by the values where they say the other; the second of two such columns is the other, unless it is phòng. */
function placeField(asked: ColumnAsked): Field | null {
  const said = placeByValues(asked, placeByWords(asked));
  const isSecondPhong = said === "department" && asked.profile.departments > MORE_THAN_HALF;
  if (!isFree(asked, said) && isSecondPhong && asked.table.kind === "people") return null;
  const field = isFree(asked, said) ? said : otherPlace(said);
  return asked.table.kind !== "people" && field === "department" ? null : field;
}

type Place = "unit" | "department";
const otherPlace = (place: Place): Place => (place === "unit" ? "department" : "unit");

function placeByWords({ column: { meaning, leaf }, table }: ColumnAsked): Place {
  const saysUnit = meaning === "unit" || (meaning === "collectiveName" && SAYS_UNIT.test(leaf.key) && !table.hasUnit);
  return saysUnit ? "unit" : "department";
}

function placeByValues({ profile: { departments, units }, table }: ColumnAsked, said: Place): Place {
  const areDepartments = departments > MORE_THAN_HALF && units < FEW_UNITS;
  const areUnits = units > MORE_THAN_HALF && !table.hasUnit;
  return (said === "unit" ? areDepartments : areUnits) ? otherPlace(said) : said;
}

/** The figure that a column of a table of targets states. */
function statedField({ column, profile }: ColumnAsked): Field | null {
  const { meaning } = column;
  if (meaning !== null && isStated(meaning)) return meaning;
  if (meaning === "headcount") return "statedPeople";
  // A matrix of counts: «HTXSNV», «LĐTT» over numbers.
  const mayCount = meaning === null || meaning === "rating" || meaning === "title";
  if (!mayCount) return null;
  const { people, phong } = countedUnder(column);
  return (holdsFigures(profile) ? people : null) ?? (areCounts(profile) ? phong : null);
}

function holdsFigures(profile: ColumnProfile): boolean {
  const { numbers, marks, texts } = profile;
  return numbers >= SOME_NUMBERS || (numbers + marks > NOTHING_BUT_FIGURES && texts === 0) || areCounts(profile);
}

/** The column says how many register a title, not that the row does. */
export function countsTitle(column: ColumnMeaning, profile: ColumnProfile, kind: TableKind): boolean {
  const { meaning, leaf } = column;
  if (meaning !== null && COUNTS_OF_TITLES.has(meaning)) return true;
  if (meaning !== null || (leaf.personAward === null && leaf.unitAward === null)) return false;
  return areCounts(profile) || (kind === "targets" && countedUnder(column).people !== null && holdsFigures(profile));
}

const COUNTS_OF_TITLES: ReadonlySet<string> = new Set<Field>([
  "statedLdtt",
  "statedCstdcs",
  "statedTtldxs",
  "statedTtldtt",
]);
