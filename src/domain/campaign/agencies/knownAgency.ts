/** What is known of one agency's own awards: how they are called, and what its officers write for them. */
import type { SharedWording } from "../../catalogue/awardIndex";
import type { AwardName, LawAwardId } from "../../catalogue/awards";
import type { AgencyLevel } from "../campaign";

export interface AgencyAward {
  readonly name: AwardName;
  /** Over a narrow column of figures; absent: the name, in English what the law's award is called for short. */
  readonly heading?: Partial<AwardName>;
  /** Other forms that need no change. */
  readonly accepted?: readonly string[];
  readonly variants?: readonly string[];
}

export interface KnownAgency {
  readonly agency: string;
  readonly level: AgencyLevel;
  readonly awards: Readonly<Partial<Record<LawAwardId, AgencyAward>>>;
  /** Abbreviations of the agency that stand for something else too. */
  readonly shared: readonly SharedWording[];
  /** The best known of them, as an example of two meanings. */
  readonly example: AwardName;
}
