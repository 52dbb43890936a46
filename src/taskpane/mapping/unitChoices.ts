/**
 * Units to choose from: the campaign's, and what is chosen now where the campaign does not have it, so that it stays in
 * view and can be taken back.
 */
import type { Campaign } from "../../domain/campaign/campaign";

export function unitChoices(campaign: Campaign, chosen: string | null): readonly string[] {
  const units = campaign.units.map(({ name }) => name);
  return chosen === null || units.includes(chosen) ? units : [...units, chosen];
}
