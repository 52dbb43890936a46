/** A campaign as a file that reads back as the same: what is not set is left out. */
import { isOwn } from "../catalogue/awards";
import { ownAward } from "../catalogue/ownAwards";
import type { Campaign } from "./campaign";
import { FILE_KEYS } from "./fileShape";

/** What a file says before it is a campaign. */
type OfTheFile = "$schema" | "start";
const KEYS = FILE_KEYS.filter(
  (key): key is Exclude<(typeof FILE_KEYS)[number], OfTheFile> => key !== "$schema" && key !== "start",
);

export function campaignJson(campaign: Campaign): Readonly<Record<string, unknown>> {
  const isSet = (value: unknown): boolean => value !== undefined && value !== null && value !== "";
  const given = KEYS.filter((key) => isSet(campaign[key]) && !(key === "units" && campaign.units.length === 0));
  return Object.fromEntries(given.map((key) => [key, key === "units" ? unitsOf(campaign) : campaign[key]]));
}

/** Awards that only this bloc has by their codes. */
const unitsOf = ({ units }: Campaign): unknown =>
  units.map((unit) => ({ ...unit, pledge: unit.pledge.map((id) => (isOwn(id) ? ownAward(id).code : id)) }));
