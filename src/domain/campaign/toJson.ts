/** A campaign as a file that reads back as the same: what is not set is left out. */
import type { Campaign } from "./campaign";

/** In the order in which a form would ask. */
const ORDER: readonly (keyof Campaign)[] = [
  "year",
  "bloc",
  "agency",
  "agencyShort",
  "head",
  "level",
  "chair",
  "theme",
  "law",
  "lawFrom",
  "dossierDate",
  "staff",
  "deadline",
  "units",
  "awards",
  "movements",
  "targets",
  "caps",
  "council",
  "titlesImplyLower",
  "onlyUnit",
  "parameters",
];

export function campaignJson(campaign: Campaign): Readonly<Record<string, unknown>> {
  const isSet = (value: unknown): boolean => value !== undefined && value !== null && value !== "";
  const given = ORDER.filter((key) => isSet(campaign[key]) && !(key === "units" && campaign.units.length === 0));
  return Object.fromEntries(given.map((key) => [key, campaign[key]]));
}
