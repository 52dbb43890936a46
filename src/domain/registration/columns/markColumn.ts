/**
 * Whether a column is one of marks, and what a mark in it stands for: a rating, a title or award, a movement. A
 * column that looks like one but is filled with words is read for its words; one filled with counts is not read.
 */
import { isFlag, suits } from "../../catalogue/awards";
import type { AwardReading } from "../../catalogue/find";
import { isOfUnits } from "../model/fields";
import { isRegistered, isTitleOrAward, type HeaderMeaning } from "../words/headerMeanings";
import { areCounts, areFigures, type ColumnProfile } from "./columnProfile";
import { byValues, firstOf, marked, NOTHING, type ColumnAsked, type Decision, type DecisionLine } from "./decision";
import {
  FEWEST_VALUES,
  MARKS_IN_HALF,
  MOSTLY_NUMBERS,
  SPEAKS_OF_AWARDS,
  SPEAKS_OF_RATINGS,
  SURE,
  TWICE,
} from "./evidence";
import { awardOfHeader } from "./headerAward";
import { looksLikeNames } from "./namesColumn";

/** Numbers in every row are counts, not marks. */
function holdsCounts({ count, numbers }: ColumnProfile): boolean {
  return count >= FEWEST_VALUES && numbers > MOSTLY_NUMBERS;
}

/** Of a unit, or of people in a phòng, a row may count several; of a person, or of a phòng's own title, two is a slip. */
function countsSome(asked: ColumnAsked): boolean {
  const { column, profile, table } = asked;
  if (table.kind === "people" || !areCounts(profile)) return false;
  return table.ofUnits || isOfOnePerson(asked) || column.leaf.unitAward?.award === "ldtt";
}

/** «CSTĐCS» is nobody's but a person's. */
function isOfOnePerson(asked: ColumnAsked): boolean {
  const award = awardOf(asked)?.reading.award ?? null;
  return award !== null && !suits(award, "collective");
}

/** One of it is the unit's own. */
function namesFlag({ award, readings }: AwardReading): boolean {
  return (award === null ? readings : [award]).every(isFlag);
}

/** The header leaves open what the column is for. */
function saysLittle(meaning: HeaderMeaning | null): boolean {
  return meaning === null || meaning === "other" || meaning === "title";
}

/** The header names a level of the rating, and nothing around it speaks of titles. */
function namesRating({ column, table }: ColumnAsked): boolean {
  if (column.rating === null || isTitleOrAward(column.parent)) return false;
  return !column.ratingIsShort || column.parent === "rating" || table.shortRatings;
}

const awardOf = ({ column, table }: ColumnAsked): ReturnType<typeof awardOfHeader> =>
  awardOfHeader(column, table.subject);

/** Awards that are forms of commendation whatever the column beside them is. */
const COMMENDATIONS: readonly string[] = ["bkBo", "bkThuTuong", "giayKhen"];

/** null: marks in the column stand for nothing. */
export const MARKS: readonly DecisionLine<Decision | null>[] = [
  {
    when: "beside a list of movements, «Đăng ký» with an x says whether the unit takes part",
    is: ({ column, profile, table, taken }) =>
      table.kind === "movements" &&
      taken.has("movement") &&
      saysLittle(column.meaning) &&
      profile.marks >= MARKS_IN_HALF,
    gives: (asked) => marked(asked, { kind: "movement", movement: null }, SURE.likely),
  },
  {
    when: "a movement's name over counts",
    is: ({ column, profile, table }) => isOfUnits(table.kind) && column.movement !== null && holdsCounts(profile),
    gives: () => NOTHING,
  },
  {
    when: "a movement's name",
    is: ({ column, table }) => isOfUnits(table.kind) && column.movement !== null,
    gives: (asked) => marked(asked, { kind: "movement", movement: asked.column.movement }, SURE.marked),
  },
  {
    when: "under «Phong trào», a movement that the campaign does not name",
    is: ({ column, profile, table }) =>
      table.kind === "movements" &&
      (column.parent === "movement" || column.leaf.meaning === "movement") &&
      profile.marks >= MARKS_IN_HALF,
    gives: (asked) => marked(asked, { kind: "movement", movement: null }, SURE.byNeighbour),
  },
  {
    when: "the header means something that is not registered by marks",
    is: ({ column: { meaning } }) => meaning !== null && meaning !== "other" && !isRegistered(meaning),
    gives: () => null,
  },
  {
    when: "a level or a title over names of people: who gets it; to be asked",
    is: (asked) => (namesRating(asked) || awardOf(asked) !== null) && looksLikeNames(asked.profile),
    gives: () => NOTHING,
  },
  {
    when: "a level of the rating over ratings in words",
    is: (asked) => namesRating(asked) && asked.profile.ratings > SPEAKS_OF_RATINGS,
    gives: () => byValues("rating", SURE.ratingInWords),
  },
  {
    when: "a level of the rating over counts",
    is: (asked) => namesRating(asked) && holdsCounts(asked.profile),
    gives: () => NOTHING,
  },
  {
    when: "a level of the rating",
    is: namesRating,
    gives: (asked) =>
      marked(
        asked,
        { kind: "rating", level: asked.column.rating! },
        asked.column.ratingIsShort ? SURE.shortRating : SURE.marked,
      ),
  },
  {
    when: "the header names no award",
    is: (asked) => awardOf(asked) === null,
    gives: () => null,
  },
  {
    when: "an award over titles, awards or ratings in words",
    is: ({ profile }) => profile.count >= TWICE && profile.awards + profile.ratings > SPEAKS_OF_AWARDS,
    gives: (asked) => {
      const award = awardOf(asked)!.reading.award;
      return byValues(award !== null && COMMENDATIONS.includes(award) ? "award" : "titleOrAward", SURE.byNeighbour);
    },
  },
  {
    when: "an award over counts",
    is: (asked) => holdsCounts(asked.profile) || countsSome(asked),
    gives: () => NOTHING,
  },
  {
    when: "a title of people over figures of units or phòng: how many there are, be it one",
    is: (asked) => asked.table.kind !== "people" && isOfOnePerson(asked) && areFigures(asked.profile),
    gives: () => NOTHING,
  },
  {
    when: "a title of units over ones, beside titles that are counted: registered, or one of those below it; to be asked",
    is: (asked) =>
      asked.table.ofUnits &&
      asked.table.countsTitles &&
      areFigures(asked.profile) &&
      !namesFlag(awardOf(asked)!.reading),
    gives: () => NOTHING,
  },
  {
    when: "an award",
    is: (asked) => awardOf(asked)!.reading.award !== null,
    gives: (asked) => {
      const { reading, text } = awardOf(asked)!;
      return marked(asked, { kind: "award", award: reading.award! }, SURE.marked, text);
    },
  },
  {
    when: "an award of several meanings: «Bằng khen TTCP»",
    is: () => true,
    gives: (asked) => {
      const { reading, text } = awardOf(asked)!;
      return marked(asked, { kind: "ambiguousAward", readings: reading.readings, text }, SURE.oneOfTwo, text);
    },
  },
];

/** null: it is no column of marks. */
export function markOf(asked: ColumnAsked): Decision | null {
  return firstOf(MARKS, asked);
}
