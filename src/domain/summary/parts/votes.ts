/** Who and what the meeting votes on. */
import { isCommendation, isOwn, suits, type AwardId } from "../../catalogue/awards";
import { awardIdsOf } from "../../campaign/awards";
import type { Collective, Person } from "../../registration/model/registration";
import { countsAs } from "../../totals/ladder";
import type { SummaryInput } from "./input";

/** A group of people per title or commendation, the bloc's own titles among them; the phòng come last. */
const TITLES_OF_PEOPLE: readonly AwardId[] = ["cstdcs", "cstdBo", "cstdtq"];
const COMMENDATIONS_OF_PEOPLE: readonly AwardId[] = ["bkBo", "bkThuTuong"];

type Entry = Person | Collective;
type VoteGroup = readonly [award: AwardId, entries: readonly Entry[]];

/**
 * Who and what the meeting votes on, by title. CSTĐCS and TTLĐXS are voted on in every campaign; the others appear
 * when somebody is proposed.
 */
export function voteGroups({ registration, campaign }: Pick<SummaryInput, "registration" | "campaign">): VoteGroup[] {
  const own = awardIdsOf(campaign).filter((award) => isOwn(award) && !isCommendation(award));
  const phong = registration.collectives.filter(({ isUnit }) => !isUnit);
  const people = (award: AwardId): VoteGroup => [
    award,
    registration.people.filter((person) => registers(person, award, campaign.titlesImplyLower)),
  ];
  const groups: readonly VoteGroup[] = [
    ...[...TITLES_OF_PEOPLE, ...own.filter((award) => suits(award, "person")), ...COMMENDATIONS_OF_PEOPLE].map(people),
    ...["ttldxs" as const, ...own.filter((award) => !suits(award, "person"))].map((award): VoteGroup => [
      award,
      phong.filter((collective) => registers(collective, award, false)),
    ]),
  ];
  return groups.filter(([award, entries]) => entries.length > 0 || award === "cstdcs" || award === "ttldxs");
}

export const isOfPeople = (award: AwardId): boolean => suits(award, "person");

/** As the totals count: a title of a person counts as the lower ones too where the campaign says so. */
function registers(entry: Entry, award: AwardId, titlesImplyLower: boolean): boolean {
  return entry.awards.some((one) => countsAs(one.award, award, titlesImplyLower));
}
