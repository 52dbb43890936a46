/** What every written sheet starts from. */
import type { Comparison } from "../../comparison/compare";
import type { Campaign } from "../../campaign/campaign";
import type { LastYear } from "../../lastYear/lastYear";
import type { Registration } from "../../registration/model/registration";
import type { Finding } from "../../rules/rule";
import type { Totals } from "../../totals/totals";

/** What all written sheets are made of: one check of one workbook. */
export interface SummaryInput {
  readonly registration: Registration;
  readonly findings: readonly Finding[];
  readonly totals: Totals;
  readonly campaign: Campaign;
  /** Local wall time of the check, ISO without a zone. */
  readonly moment: string;
  /** With the last run whose result differed; null: there is nothing to compare with. */
  readonly comparison: Comparison | null;
  /** Last year's registration, where the officer has given it. */
  readonly lastYear?: LastYear | null;
  /** Open findings that stand on a unit's letter; of others nothing is known to have been done. */
  readonly letters?: ReadonlyMap<Finding, LetterState>;
}

/** Sent with a letter that still stands; answered there. */
export type LetterState = "sent" | "answered";
