/**
 * Rules that are no longer run. An id is for ever: officers' waivers and printed reports name it, so a retired id is kept here
 * with its successor and never given to another rule. Empty because no rule has been retired yet.
 */
import type { RuleId } from "../index";

export interface RetiredRule {
  readonly id: string;
  /** The rule that took over, if any. */
  readonly successor: RuleId | null;
  readonly reason: string;
}

export const retired: readonly RetiredRule[] = [];
