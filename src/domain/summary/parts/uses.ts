/** Where a finding goes, by what its rule says of itself. */
import { ruleById } from "../../rules";
import type { Finding, MeetingUse, SlipUse } from "../../rules/rule";

type OfRule = Pick<Finding, "rule">;

/**
 * A notice that the bloc's own office settles asks nothing of a unit; a rule that crashed is no unit's business
 * either.
 */
export function asksSomebody(finding: Finding): boolean {
  const { outcome, severity } = finding;
  if (outcome === "fail" && severity === "notice") return slipUseOf(finding) !== "office";
  return outcome !== "notChecked";
}

/** A rule that is not in the catalogue (a test's) is asked of the unit and said with the rest. */
export const slipUseOf = ({ rule }: OfRule): SlipUse => ruleById.get(rule)?.slip ?? "ask";
export const meetingUseOf = ({ rule }: OfRule): MeetingUse => ruleById.get(rule)?.meeting ?? "rest";
