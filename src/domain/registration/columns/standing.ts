/**
 * Of several columns that stand for the same, which one counts: the registration before what was proposed, judged or decided upon it; a
 * rating by the head before one by the group, never one's own; the whole year before its parts; the phòng before the tổ. The others are
 * not read, and asked about.
 */
import { isCommendation } from "../../catalogue/awards";
import { wordKey } from "../../text/keys";
import { firstLine, type Line } from "../model/orderedTable";
import { isPlace, isTitleOrAward } from "../words/headerMeanings";
import {
  BY_GROUP,
  BY_HEAD,
  BY_OFFICE,
  BY_ONESELF,
  DECIDED_UPON,
  FORM_OF_AWARD,
  OF_CIVIL_SERVANTS,
  OF_PART_OF_YEAR,
  OF_SCORES,
  PROPOSED,
  SAYS_REGISTERED,
  TEAM,
} from "../words/headerWords";
import type { ColumnProfile } from "./columnProfile";
import { FEWEST_VALUES, HARDLY_RATINGS, KNOWN_WORDS, MORE_THAN_HALF } from "./evidence";
import { isCodeOfTitle, type ColumnMeaning } from "./headerMeaning";

/** The words of the header and its parents. */
type Said = string;

/** Lower stands before higher. */
type Rank = number;

/** Whose rating it is, and of what time; read from the top. */
export const RATINGS_BY: readonly Line<Said, Rank>[] = [
  { when: "one's own rating", holds: (said) => BY_ONESELF.test(said), then: 8 },
  { when: "what scores, KPI and the like make of it", holds: (said) => OF_SCORES.test(said), then: 7 },
  { when: "a part of the year", holds: (said) => OF_PART_OF_YEAR.test(said), then: 6 },
  { when: "registered", holds: (said) => SAYS_REGISTERED.test(said), then: 0 },
  { when: "the head's or the council's conclusion", holds: (said) => BY_HEAD.test(said), then: 1 },
  { when: "the group's", holds: (said) => BY_GROUP.test(said), then: 5 },
  { when: "the office's, or the unit's", holds: (said) => BY_OFFICE.test(said), then: 2 },
  {
    when: "of officials and public employees, as the law calls it",
    holds: (said) => OF_CIVIL_SERVANTS.test(said),
    then: 3,
  },
  { when: "nobody's in particular", holds: () => true, then: 4 },
];
const BY_NOBODY = 4;
const OWN = 8;

/** At which stage a title stands there; read from the top. */
export const TITLES_AT: readonly Line<Said, Rank>[] = [
  { when: "a part of the year", holds: (said) => OF_PART_OF_YEAR.test(said), then: 4 },
  { when: "registered", holds: (said) => SAYS_REGISTERED.test(said), then: 0 },
  { when: "a later stage: first round, council, result", holds: (said) => DECIDED_UPON.test(said), then: 3 },
  { when: "proposed", holds: (said) => PROPOSED.test(said), then: 2 },
  { when: "no stage in particular", holds: () => true, then: 1 },
];
const REGISTERED = 0;
const PLAIN = 1;
const IS_PROPOSED = 2;

interface Ranked {
  readonly column: ColumnMeaning;
  readonly rank: Rank;
  /** In words; otherwise marks of one title or level. */
  readonly inWords: boolean;
  /** The title or level that a mark stands for. */
  readonly stands: string | null;
}

type ProfileOf = (column: ColumnMeaning) => ColumnProfile;

/** Columns that stand behind another one of their table. */
export function standingBehind(meanings: readonly ColumnMeaning[], profile: ProfileOf): ReadonlySet<ColumnMeaning> {
  return new Set([
    ...behind(ratingsOf(meanings), (ranked) => leadingRating(ranked, profile)),
    ...behindTitles(meanings, profile),
    ...behindPlaces(meanings, profile),
  ]);
}

/** Two places are unit and phòng; of more than that the others have to be told apart. */
const MOST_PLACES = 2;

/** Tổ, phòng, đơn vị, cơ quan side by side: the unit and the phòng by their values, then by their words. */
function behindPlaces(meanings: readonly ColumnMeaning[], profile: ProfileOf): ColumnMeaning[] {
  const places = meanings.filter(({ meaning }) => isPlace(meaning));
  if (places.length <= MOST_PLACES) return [];
  const unit = likeliest(places, (each) => likeUnit(each, profile(each)));
  const others = places.filter((each) => each !== unit);
  const department = likeliest(others, (each) => likeDepartment(each, profile(each)));
  return others.filter((each) => each !== department);
}

/** The left one of those that are likeliest. */
function likeliest(places: readonly ColumnMeaning[], likeness: (place: ColumnMeaning) => number): ColumnMeaning {
  return [...places].sort((a, b) => likeness(b) - likeness(a))[0]!;
}

function likeUnit({ meaning }: ColumnMeaning, { units, departments }: ColumnProfile): number {
  if (units > MORE_THAN_HALF) return 2;
  return meaning === "unit" && departments <= MORE_THAN_HALF ? 1 : 0;
}

/** A tổ is part of a phòng, which counts. */
function likeDepartment({ meaning, leaf }: ColumnMeaning, { departments, units, count }: ColumnProfile): number {
  if (units > MORE_THAN_HALF) return 0;
  const isTeam = TEAM.test(leaf.key);
  if (departments > MORE_THAN_HALF) return isTeam ? 2 : 4;
  return meaning === "department" && count > 0 && !isTeam ? 3 : 1;
}

const saidBy = ({ header: { texts }, leaf }: ColumnMeaning): Said =>
  texts.length === 1 ? leaf.key : wordKey(texts.join(" "));

/** By all words of the header; where these name nobody, by the lowest: «Xếp loại / Cá nhân». */
function ratedBy(column: ColumnMeaning): Rank {
  const rank = firstLine(RATINGS_BY, saidBy(column))!.then;
  return rank === BY_NOBODY ? firstLine(RATINGS_BY, column.leaf.key)!.then : rank;
}

/** «Cá nhân tự xếp loại». */
export function isOwnRating(column: ColumnMeaning): boolean {
  return ratedBy(column) === OWN;
}

/** It says who judged, and not what: «Chi bộ nhận xét», «Thủ trưởng», «Cấp trên duyệt», «Đề nghị». */
export function namesJudge({ leaf: { key } }: ColumnMeaning): boolean {
  return [BY_ONESELF, BY_HEAD, BY_OFFICE, BY_GROUP, DECIDED_UPON, PROPOSED].some((pattern) => pattern.test(key));
}

/** It names a stage of its own: where it was not read, another column stands before it. */
export function namesStage(column: ColumnMeaning): boolean {
  return stageOf(column) > PLAIN;
}

const stageOf = (column: ColumnMeaning): Rank => firstLine(TITLES_AT, saidBy(column))!.then;

function ranked(column: ColumnMeaning, rank: Rank, stands: string | null): Ranked {
  return { column, rank, inWords: stands === null, stands };
}

function ratingsOf(meanings: readonly ColumnMeaning[]): Ranked[] {
  return meanings
    .filter((each) => each.meaning === "rating" || namesLevel(each))
    .map((each) => ranked(each, ratedBy(each), each.rating));
}

/** «HTXSNV», «Xếp loại / Tốt»: its marks, or its words, are of this year's rating. */
function namesLevel({ meaning, rating, parent }: ColumnMeaning): boolean {
  return meaning === null && rating !== null && !isTitleOrAward(parent);
}

/** The four levels before anything else, anything before nothing, then whose it is, then the left one. */
function leadingRating(ratings: readonly Ranked[], profile: ProfileOf): Ranked {
  const strange = ({ column, inWords }: Ranked): number => {
    const { count, ratings: share } = profile(column);
    if (count === 0) return 2;
    return inWords && count >= FEWEST_VALUES && share < HARDLY_RATINGS ? 1 : 0;
  };
  return [...ratings].sort((a, b) => strange(a) - strange(b) || a.rank - b.rank)[0]!;
}

/** All that say the same as the leading one, at another rank. */
function behind(all: readonly Ranked[], lead: (all: readonly Ranked[]) => Ranked): ColumnMeaning[] {
  if (all.length < 2) return [];
  const first = lead(all);
  const level = all.filter((each) => each.rank === first.rank && !(each.inWords && first.inWords && each !== first));
  return all
    .filter((each) => !level.includes(each) && level.some((other) => saysTheSame(other, each)))
    .map(({ column }) => column);
}

/** Words may name any title; a mark only its own. */
function saysTheSame(one: Ranked, other: Ranked): boolean {
  return one.inWords || other.inWords || one.stands === other.stands;
}

type Sort = "title" | "commendation";

/** A title, or a form of commendation; null for neither. */
function sortOf(column: ColumnMeaning): Sort | null {
  const { meaning, leaf, parent } = column;
  if (isCodeOfTitle(column)) return FORM_OF_AWARD.test(leaf.key) ? "commendation" : "title";
  if (meaning === "history" || meaning === "other" || parent === "history") return null;
  const named = leaf.personAward?.award ?? leaf.unitAward?.award ?? null;
  if (named !== null) return isCommendation(named) ? "commendation" : "title";
  if (!isTitleOrAward(meaning)) return null;
  return meaning === "award" ? "commendation" : "title";
}

function behindTitles(meanings: readonly ColumnMeaning[], profile: ProfileOf): ColumnMeaning[] {
  return (["title", "commendation"] as const).flatMap((sort) => {
    const all = meanings
      .filter((each) => sortOf(each) === sort)
      .map((each) => ranked(each, stageOf(each), each.leaf.personAward?.award ?? each.leaf.unitAward?.award ?? null));
    return all.filter((each) => isBehind(each, all, sort, profile)).map(({ column }) => column);
  });
}

/** Of two years that are not over the first is registered now. */
function isOfLaterYear({ column, inWords }: Ranked, all: readonly Ranked[]): boolean {
  const { year } = column.leaf;
  return inWords && year !== null && all.some(({ column: { leaf } }) => leaf.year !== null && leaf.year < year);
}

function isBehind(each: Ranked, all: readonly Ranked[], sort: Sort, profile: ProfileOf): boolean {
  if (isOfLaterYear(each, all)) return true;
  const before = all.filter((other) => other.rank < each.rank && saysTheSame(other, each));
  if (before.length === 0) return false;
  // «Đề nghị khen thưởng» is how a commendation is registered, unless another column says «đăng ký».
  const needsRegistered = each.rank === PLAIN || (sort === "commendation" && each.rank === IS_PROPOSED);
  if (!needsRegistered) return true;
  const registered = before.filter(({ rank, inWords }) => rank === REGISTERED && inWords);
  if (registered.length === 0) return false;
  return each.rank !== PLAIN || registered.some((other) => isRepeated(each, other, sort, profile));
}

/** «Danh hiệu» beside «Danh hiệu đăng ký», both filled with titles: no parts of one registration. */
function isRepeated(plain: Ranked, registered: Ranked, sort: Sort, profile: ProfileOf): boolean {
  const holdsTitles = ({ column }: Ranked): boolean =>
    profile(column).count >= FEWEST_VALUES && profile(column).awards >= KNOWN_WORDS;
  const share = (one: ColumnMeaning, other: ColumnMeaning): boolean =>
    one.header.texts.length > 1 && one.header.texts[0] === other.header.texts[0];
  return (
    sort === "title" &&
    plain.inWords &&
    !share(plain.column, registered.column) &&
    holdsTitles(plain) &&
    holdsTitles(registered)
  );
}
