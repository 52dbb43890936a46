/**
 * Headers that say who judged and not what: «Chi bộ nhận xét», «Thủ trưởng», «Hội đồng cơ sở xét». Ratings or titles, the
 * values under them tell.
 */
import { isName, isPlace, type HeaderMeaning } from "../words/headerMeanings";
import { OF_UNION_OR_PARTY } from "../words/headerWords";
import type { ColumnProfile } from "./columnProfile";
import { FEWEST_VALUES, KNOWN_WORDS, SURE } from "./evidence";
import type { ColumnMeaning } from "./headerMeaning";
import { isOwnRating, namesJudge } from "./standing";

/** The same columns, with what was judged where only the values say it. */
export function withJudged(
  meanings: readonly ColumnMeaning[],
  profile: (column: ColumnMeaning) => ColumnProfile,
): ColumnMeaning[] {
  return meanings.map((each) => {
    const judged = mayBeJudged(each) ? judgedBy(each, profile(each)) : null;
    return judged === null ? each : { ...each, ...judged, byParent: false };
  });
}

/** Its header says nothing, or a place or people who may as well be those who judged. */
function mayBeJudged(column: ColumnMeaning): boolean {
  const { meaning, leaf, rating, movement } = column;
  const isOpen = meaning === null || isPlace(meaning) || isName(meaning) || isByCouncil(column);
  const isNamed = rating !== null || movement !== null || leaf.personAward !== null || leaf.unitAward !== null;
  return isOpen && !isNamed && namesJudge(column);
}

/** «Hội đồng phê duyệt»: none of the Party's or the union's. */
const isByCouncil = ({ meaning, byParent, leaf }: ColumnMeaning): boolean =>
  meaning === "other" && !byParent && !OF_UNION_OR_PARTY.test(leaf.key);

function judgedBy(
  column: ColumnMeaning,
  { count, ratings, awards }: ColumnProfile,
): { readonly meaning: HeaderMeaning; readonly confidence: number } | null {
  if (count < FEWEST_VALUES) return null;
  if (ratings >= KNOWN_WORDS) return { meaning: "rating", confidence: SURE.byNeighbour };
  // What became of a registration is not the registration: alone it is asked about.
  const isTitles = awards >= KNOWN_WORDS && !isOwnRating(column);
  return isTitles ? { meaning: "titleOrAward", confidence: SURE.unsure } : null;
}
