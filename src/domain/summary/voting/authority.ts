/**
 * Who decides on an award. Law 06/2022/QH15: the Government on its flag (Article 78(1)), the Prime Minister (78(2)), the
 * ministry's head (79(2)), the head of a unit with legal personality (80(1)). Not verified in their sources: the
 * President on orders (Article 77), and that under the law of 2003 the Prime Minister decided on the Government's flag.
 */
import type { AwardId, LawAwardId } from "../../catalogue/awards";
import { isLawAward } from "../../catalogue/awards";
import { headOf } from "../../campaign/agency";
import type { Campaign } from "../../campaign/campaign";
import type { TextRef } from "../../plan/plan";
import { ref } from "../parts/cells";
import type { VotedBlock } from "./voted";

/** The highest last. */
const AUTHORITIES = ["unit", "agency", "primeMinister", "government", "president"] as const;
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
  coChinhPhu: "government",
  bkThuTuong: "primeMinister",
  hcldBa: "president",
  hcldNhi: "president",
  hcldNhat: "president",
};

/** A bloc's own awards are its agency's. */
function authorityOf(award: AwardId, { law }: Campaign): Authority {
  if (law === "2003" && award === "coChinhPhu") return "primeMinister";
  return isLawAward(award) ? OF[award] : "agency";
}

/** Blocks by who decides on them, in the order in which they go up. */
export const byAuthority = (
  blocks: readonly VotedBlock[],
  campaign: Campaign,
): { authority: Authority; blocks: VotedBlock[] }[] =>
  AUTHORITIES.map((authority) => ({
    authority,
    blocks: blocks.filter(({ award }) => authorityOf(award, campaign) === authority),
  })).filter(({ blocks: own }) => own.length > 0);

/** A person or a body of persons decides, never an agency: the law names its head. */
export function authorityText(authority: Authority, campaign: Campaign): TextRef {
  if (authority !== "agency") return ref(`voting.authority.${authority}`);
  const agencyHead = headOf(campaign);
  return agencyHead === null ? ref("voting.authority.agencyUnknown") : ref("voting.authority.agency", { agencyHead });
}
