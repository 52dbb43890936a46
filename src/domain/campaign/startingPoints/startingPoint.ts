/**
 * What a new campaign starts from: the values that are known of a bloc, and beside each how far it was read. What is
 * not known is left empty, and its rules are silent.
 */
import type { Campaign } from "../campaign";

export interface StartingPoint {
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** null: the officer says it. */
  readonly year: number | null;
  readonly campaign: Omit<Campaign, "year" | "law" | "lawFrom">;
  /** Of values whose source is worth a word: which one, and how far it was read. */
  readonly marks: readonly Mark[];
}

interface Mark {
  /** «units[0].name», as in a campaign file. */
  readonly path: string;
  /** S read in the source, S~ on a secondary page, U not verified. */
  readonly confidence: "S" | "S~" | "U";
  readonly source: { readonly vi: string; readonly en: string };
}

/** Nobody has set anything: what every new bloc begins with. */
export const NOTHING_SET = {
  targets: { goodOrBetter: null, excellent: null, departments: null, unitPlans: null },
  caps: {
    excellentOfGood: 0.2,
    excellentBindsPartyMembersOnly: false,
    cstdcsOfLdtt: null,
    cstdcsRounding: "floor",
    ministryFlags: null,
    governmentFlags: null,
  },
} as const satisfies Pick<Campaign, "targets" | "caps">;
