/** A campaign as data: the bloc, its units, its targets and pledges. Every number here is an officer's to change. */
import type { AwardId } from "../catalogue/awards";

/** The laws in their order; a pack of rules stands for each, and `law.ts` says which one applies. */
export const LAWS = ["2003", "2022", "2026"] as const;
export type LawPackId = (typeof LAWS)[number];
/** How a campaign came to its law: it names one, by the day of the dossiers, by its year, or nothing tells. */
export type LawSource = "campaign" | "date" | "year" | "none";
/** Whom the units employ: công chức, viên chức. Their ratings follow decrees of their own from 2026. */
export type Staff = "civilServants" | "publicEmployees";
/** What 20 % of hoàn thành xuất sắc is taken of: those rated tốt, or those rated tốt or better. */
export type ExcellentBase = "good" | "goodOrBetter";
/** What an officer puts in the place of a pack's value; null: the rule has nothing to hold against. */
export type ParameterValue = number | boolean | string | null;
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

/** The council that votes on titles. Shares are fractions; null: not set. */
export interface Council {
  readonly members: number | null;
  /** Least share of the members in the meeting. */
  readonly quorum: number | null;
  /** Least share of votes for CSTĐCS and flags, and for titles of a ministry, province, or national ones. */
  readonly cstdcsVotes: number | null;
  readonly higherTitleVotes: number | null;
  /** Of all members, the absent ones in writing, or of those present. */
  readonly countedOn: "all" | "present" | null;
}

export interface Movement {
  readonly name: string;
  readonly aliases: readonly string[];
  /** First and last year; absent: not said. */
  readonly from?: number;
  readonly to?: number;
}

/** Whose the agency's own awards are: a ministry, a sector, a province, or another body. */
export type AgencyLevel = "ministry" | "sector" | "province" | "other";

/** An award as the bloc calls it: a catalogue award under the agency's own name, or one that only this bloc has. */
export interface BlocAward {
  /** An `AwardId` of the catalogue, or a code of the bloc's own. */
  readonly code: string;
  /** «Cờ thi đua của UBND tỉnh»; what is written everywhere. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Of an award of the bloc's own only; the catalogue says it of the others. */
  readonly kind?: "title" | "flag" | "commendation";
  readonly subjects?: readonly ("person" | "collective" | "unit")[];
  /** Codes of titles that its holder has too. */
  readonly includes?: readonly string[];
}

/** What the officer sets of a rule; absent: as in the catalogue. */
export interface RuleSetting {
  /** false: the rule is switched off. */
  readonly applies?: boolean;
  /** How grave each of its findings is, whatever the law's pack says. */
  readonly severity?: "error" | "warning" | "notice";
}

/**
 * How a whole campaign was given: as a file, set up by the officer from the workbook, edited from the one before, or
 * taken again because it was used before on this machine.
 */
export const GIVEN_AS = ["file", "setUp", "edited", "known"] as const;

/** Where a campaign comes from: it is built in, was given, was read from the workbook's tables, or was proposed from the workbook. */
export type CampaignSource = "builtin" | "sheet" | "proposed" | (typeof GIVEN_AS)[number];

export interface Campaign {
  /** Absent: it is built in. */
  readonly source?: CampaignSource;
  readonly year: number;
  readonly bloc: string;
  readonly agency: string;
  /** «UBND tỉnh»; absent: the full name serves. */
  readonly agencyShort?: string;
  /** Who heads the agency and signs its Bằng khen: «Tổng Thanh tra Chính phủ». Absent: not said. */
  readonly head?: string;
  /** Absent: not said. */
  readonly level?: AgencyLevel;
  /** Absent: the catalogue's names, as the law gives them. */
  readonly awards?: readonly BlocAward[];
  readonly chair: string;
  readonly theme: string;
  readonly law: LawPackId;
  /** Absent: the campaign names its law. */
  readonly lawFrom?: LawSource;
  /** ISO date on which the competent body receives the dossiers; absent or null: not known. */
  readonly dossierDate?: string | null;
  /** Absent or null: not said. */
  readonly staff?: Staff | null;
  /** ISO date; null: none set. */
  readonly deadline: string | null;
  readonly units: readonly CampaignUnit[];
  readonly movements: readonly Movement[];
  /** null: nobody states it, and its rule is silent. */
  readonly targets: {
    /** Fractions: 1 is 100 %. */
    readonly goodOrBetter: number | null;
    readonly excellent: number | null;
    readonly departments: number | null;
    readonly unitPlans: number | null;
  };
  /** null: none set, and its rule is silent. */
  readonly caps: {
    /** Share of those rated tốt. */
    readonly excellentOfGood: number | null;
    /** Absent or null: as the decree that applies says; where it does not say, both ways of counting are shown. */
    readonly excellentBase?: ExcellentBase | null;
    /** Share for an organisation of outstanding results; absent: as the decree says. null: none. */
    readonly excellentException?: number | null;
    /** 2021: the cap binds party members only. */
    readonly excellentBindsPartyMembersOnly: boolean;
    /** Share of LĐTT; null where the law gives no figure. */
    readonly cstdcsOfLdtt: number | null;
    readonly cstdcsRounding: Rounding;
    readonly ministryFlags: number | null;
    readonly governmentFlags: number | null;
  };
  /** Absent: nothing is set of the council's vote. */
  readonly council?: Council;
  /** A person who registers CSTĐCS counts among the LĐTT. */
  readonly titlesImplyLower: boolean;
  /** The officer checks one unit's workbook: that unit's name. */
  readonly onlyUnit: string | null;
  /** Values of the campaign's own in the place of the pack's, by rule and name of the parameter. */
  readonly parameters?: Readonly<Record<string, Readonly<Record<string, ParameterValue>>>>;
  /** What the officer sets in the place of the catalogue, by rule. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}
