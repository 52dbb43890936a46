/** Values that change with the law and, within a law, with the day on which a circular or decree came into force. */
import type { Campaign, LawPackId } from "../../campaign/campaign";
import { judgedOn } from "../../campaign/law";
import type { Basis } from "../rule";

export interface Dated<V> {
  /** First day; absent: since the law itself. */
  readonly from?: string;
  readonly value: V;
  /** Where it is another text than the rule's own. */
  readonly basis?: Basis;
}

/** Under each law, the latest first. */
export type ByLaw<V> = Readonly<Record<LawPackId, readonly Dated<V>[]>>;

/** One value for each law. */
export const byLaw = <V>(old: V, since2024: V, since2026: V): ByLaw<V> => ({
  2003: [{ value: old }],
  2022: [{ value: since2024 }],
  2026: [{ value: since2026 }],
});

/** What is in force for the campaign. */
export function inForce<V>(values: ByLaw<V>, campaign: Pick<Campaign, "law" | "year" | "dossierDate">): Dated<V> {
  const day = judgedOn(campaign);
  const of = values[campaign.law];
  return of.find(({ from = "" }) => day >= from) ?? of.at(-1)!;
}
