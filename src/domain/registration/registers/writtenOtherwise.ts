/** Who stands on two lists of the same register with another rating or another title on each. */
import { isCommendation } from "../../catalogue/awards";
import { grouped } from "../../lists";
import { NO_RANK, placesFor, rankOf, rankOfTitle } from "./mergePeople";
import { isSame, keyOf, type Registered } from "./sameEntry";

/** Those of `entries` who are registered otherwise among `counted`. */
export function writtenOtherwise(
  entries: readonly Registered[],
  counted: readonly Registered[],
): readonly Registered[] {
  const byKey = grouped(counted, keyOf);
  return entries.filter((entry) => {
    const key = keyOf(entry);
    const same = key === "" ? undefined : byKey.get(key)?.find((other) => isSame(entry, other));
    return same !== undefined && (ratedOtherwise(entry, same) || titledOtherwise(entry, same));
  });
}

function ratedOtherwise({ rating }: Registered, { rating: other }: Registered): boolean {
  return rating.state !== "noColumn" && other.state !== "noColumn" && rating.level !== other.level;
}

/** A lower title says nothing beside a higher one; what a list has no place for is no difference. */
function titledOtherwise(one: Registered, other: Registered): boolean {
  return placesFor(one).titles && placesFor(other).titles && titlesOf(one) !== titlesOf(other);
}

function titlesOf({ awards }: Registered): string {
  const known = awards.flatMap(({ award }) => (award === null || isCommendation(award) ? [] : [award]));
  const highest = rankOf({ awards });
  return [...new Set(known.filter((award) => [NO_RANK, highest].includes(rankOfTitle(award))))].sort().join(" ");
}
