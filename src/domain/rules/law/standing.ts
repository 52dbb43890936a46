/** How grave a rule's findings are and what it rests on: the officer's setting, else the law's pack and the catalogue. */
import type { Campaign } from "../../campaign/campaign";
import type { Basis, Rule, Severity } from "../rule";
import { milder } from "../severity";
import { standingOf } from "./packs";
import type { Standing } from "./packs";

type Judging = Pick<Campaign, "law" | "year" | "dossierDate" | "rules">;
type Judged = Pick<Rule, "id" | "basis" | "severity">;

/** Nobody switches off what tells that a setting cannot be used. */
export const ALWAYS_ON: ReadonlySet<string> = new Set(["campaign-value"]);

/** `off`: the rule is none of this law's, or the officer has switched it off. */
export function standingUnder({ id }: Judged, campaign: Judging): Standing {
  const { applies = true } = campaign.rules?.[id] ?? {};
  return applies || ALWAYS_ON.has(id) ? standingOf(id, campaign).value : "off";
}

export function basisInForce(rule: Judged, campaign: Judging): Basis {
  const ofLaw = "text" in rule.basis ? rule.basis : rule.basis[campaign.law];
  return standingOf(rule.id, campaign).basis ?? ofLaw;
}

/** Of a case: what was not read in any source makes no error, unless the officer has said how grave it is. */
export function severityOfCase(
  rule: Judged,
  campaign: Judging,
  { basis = basisInForce(rule, campaign), severity = rule.severity }: { basis?: Basis; severity?: Severity } = {},
): Severity {
  const own = campaign.rules?.[rule.id]?.severity;
  if (own !== undefined) return own;
  const { value: standing } = standingOf(rule.id, campaign);
  const most = standing === "off" ? rule.severity : standing;
  return milder(milder(severity, most), basis.confidence === "U" ? "warning" : "error");
}

/** As the catalogue and the law have it, whatever the officer has set. */
export const severityInForce = (rule: Judged, { law, year, dossierDate = null }: Judging): Severity =>
  severityOfCase(rule, { law, year, dossierDate });
