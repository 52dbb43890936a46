/** A campaign as data: the bloc, its units, its targets and pledges. Every number here is an officer's to change. */
import type { AwardId } from "../catalogue/awards";

export type LawPackId = "2003" | "2022";
export type Rounding = "floor" | "halfUp" | "ceil";

export interface CampaignUnit {
  /** Official name, NFC. */
  readonly name: string;
  /** Other names and abbreviations; the first is the short name used in sheet names. */
  readonly aliases: readonly string[];
  /** Honours the unit pledged for itself. */
  readonly pledge: readonly AwardId[];
  /** Phòng-level collectives expected; null where the campaign does not split its total. */
  readonly departments: number | null;
}

export interface Campaign {
  readonly year: number;
  readonly bloc: string;
  readonly agency: string;
  readonly chair: string;
  readonly theme: string;
  readonly law: LawPackId;
  /** ISO date. */
  readonly deadline: string;
  readonly units: readonly CampaignUnit[];
  readonly movements: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  readonly targets: {
    /** Fractions: 1 is 100 %. */
    readonly goodOrBetter: number;
    readonly excellent: number;
    readonly departments: number;
    readonly unitPlans: number;
  };
  readonly caps: {
    /** Share of those rated tốt. */
    readonly excellentOfGood: number;
    /** 2021: the cap binds party members only. */
    readonly excellentBindsPartyMembersOnly: boolean;
    /** Share of LĐTT; null where the law gives no figure. */
    readonly cstdcsOfLdtt: number | null;
    readonly cstdcsRounding: Rounding;
    readonly ministryFlags: number;
    readonly governmentFlags: number;
  };
  /** A person who registers CSTĐCS counts among the LĐTT. */
  readonly titlesImplyLower: boolean;
  /** The officer checks one unit's workbook: that unit's name. */
  readonly onlyUnit: string | null;
}
