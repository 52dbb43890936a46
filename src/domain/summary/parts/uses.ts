/** Where a finding goes, by what its rule says of itself. */
import { ruleById } from "../../rules";
import type { Finding, MeetingUse, SlipUse } from "../../rules/rule";

type OfRule = Pick<Finding, "rule">;

/** A rule that is not in the catalogue (a test's) is asked of the unit and said with the rest. */
export const slipUseOf = ({ rule }: OfRule): SlipUse => ruleById.get(rule)?.slip ?? "ask";
export const meetingUseOf = ({ rule }: OfRule): MeetingUse => ruleById.get(rule)?.meeting ?? "rest";
