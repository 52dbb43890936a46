/** By what a vote is decided: the campaign's council, and what is known of where its figures come from. */
import type { AwardId } from "../../catalogue/awards";
import type { Campaign, Council } from "../../campaign/campaign";
import { judgedOn } from "../../campaign/law";
import type { TextRef } from "../../plan/plan";
import { ref } from "../parts/cells";

const NOTHING: Council = {
  members: null,
  quorum: null,
  cstdcsVotes: null,
  higherTitleVotes: null,
  countedOn: null,
};

export const councilOf = ({ council }: Pick<Campaign, "council">): Council => council ?? NOTHING;

/** Titles of a ministry, a province, or national ones ask for more votes. */
const HIGHER: readonly AwardId[] = ["cstdBo", "cstdtq"];
export type VoteShare = "cstdcsVotes" | "higherTitleVotes";

/**
 * Which of the campaign's shares an award is decided by; null: none, the meeting writes its conclusion. What the law
 * gives no share for goes by the campaign's general one, and this is said.
 */
export function shareFor(award: AwardId, council: Council): VoteShare | null {
  if (council.countedOn === null) return null;
  const share = HIGHER.includes(award) ? "higherTitleVotes" : "cstdcsVotes";
  return council[share] === null ? null : share;
}

/** Decree 98/2023/NĐ-CP, Article 30(7), read in its source; Decree 152/2025/NĐ-CP follows it, and that article was not read. */
const DECREE_98 = { from: "2024-01-01", until: "2025-07-01", cstdcsVotes: 0.8, higherTitleVotes: 0.9 } as const;

/** What stands under a table with votes. */
export function voteNotes(campaign: Campaign): TextRef[] {
  const council = councilOf(campaign);
  const { countedOn, cstdcsVotes, higherTitleVotes, quorum } = council;
  const counted = ref(`annexes.note.counted.${countedOn ?? "none"}`);
  if (countedOn === null || (cstdcsVotes === null && higherTitleVotes === null))
    return [counted, ref("annexes.note.noShare")];
  return [
    counted,
    ...(cstdcsVotes === null ? [] : [ref("annexes.note.share", { share: { share: cstdcsVotes } })]),
    ...(higherTitleVotes === null ? [] : [ref("annexes.note.higher", { share: { share: higherTitleVotes } })]),
    ...(cstdcsVotes === null ? [] : [ref("annexes.note.otherShare", { share: { share: cstdcsVotes } })]),
    basisNote(campaign, council),
    ...(quorum === null ? [] : [ref("annexes.note.quorum", { share: { share: quorum } })]),
  ];
}

function basisNote(campaign: Campaign, { cstdcsVotes, higherTitleVotes, countedOn }: Council): TextRef {
  const isOfDecree =
    countedOn === "all" &&
    cstdcsVotes === DECREE_98.cstdcsVotes &&
    (higherTitleVotes === null || higherTitleVotes === DECREE_98.higherTitleVotes);
  const day = judgedOn(campaign);
  if (!isOfDecree || day < DECREE_98.from) return ref("annexes.note.basis.campaign");
  return ref(day < DECREE_98.until ? "annexes.note.basis.decree98" : "annexes.note.basis.since152");
}
