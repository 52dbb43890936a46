/** Who decides on an award: the head of the unit, the head of the agency, the Prime Minister, the President. */
import type { AwardId, LawAwardId } from "../../catalogue/awards";
import { isLawAward } from "../../catalogue/awards";
import type { Campaign } from "../../campaign/campaign";
import type { TextRef } from "../../plan/plan";
import { ref } from "../parts/cells";
import type { VotedBlock } from "./voted";

/** The highest last. */
const AUTHORITIES = ["unit", "agency", "primeMinister", "president"] as const;
export type Authority = (typeof AUTHORITIES)[number];

const OF: Readonly<Record<LawAwardId, Authority>> = {
  ldtt: "unit",
  cstdcs: "unit",
  ttldtt: "unit",
  giayKhen: "unit",
  ttldxs: "agency",
  cstdBo: "agency",
  coBo: "agency",
  bkBo: "agency",
  knc: "agency",
  cstdtq: "primeMinister",
  coChinhPhu: "primeMinister",
  bkThuTuong: "primeMinister",
  hcldBa: "president",
  hcldNhi: "president",
  hcldNhat: "president",
};

/** A bloc's own awards are its agency's. */
const authorityOf = (award: AwardId): Authority => (isLawAward(award) ? OF[award] : "agency");

/** Blocks by who decides on them, in the order in which they go up. */
export const byAuthority = (blocks: readonly VotedBlock[]): { authority: Authority; blocks: VotedBlock[] }[] =>
  AUTHORITIES.map((authority) => ({
    authority,
    blocks: blocks.filter(({ award }) => authorityOf(award) === authority),
  })).filter(({ blocks: own }) => own.length > 0);

export function authorityText(authority: Authority, { head, agency }: Campaign): TextRef {
  const agencyHead = head ?? agency;
  if (authority === "agency" && agencyHead === "") return ref("voting.authority.agencyUnknown");
  return ref(`voting.authority.${authority}`, { agencyHead });
}
