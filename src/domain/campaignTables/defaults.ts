/** A table as it was at first: what the campaign started from, or the catalogue, beside what the other tables say. */
import type { Campaign } from "../campaign/campaign";
import type { OfficerTableName } from "../campaign/officerTables";
import { planOfficerSheets } from "./sheets";
import type { OfficerSheetPlan } from "./sheets";

/** Of the campaign it started from; null: everything that the lines of the table say. */
const TAKEN: Readonly<Record<OfficerTableName, readonly (keyof Campaign)[] | null>> = {
  STD_Dot: null,
  STD_DonVi: ["units", "chair"],
  STD_PhongTrao: ["movements"],
  STD_DanhHieu: ["awards"],
  STD_QuyTac: ["rules"],
  STD_ThamSo: ["parameters", "staff"],
  STD_ChapNhan: [],
};

/** `now`: in force. Pledges keep the names, and rules the severities, of what is in force. */
export function planDefaults(table: OfficerTableName, start: Campaign, now: Campaign): readonly OfficerSheetPlan[] {
  const keys = TAKEN[table];
  return planOf(keys === null ? start : withCeiling(table, start, taking(now, start, keys)), [table]);
}

/** The plan of some of the tables. */
export const planOf = (campaign: Campaign, tables: readonly OfficerTableName[]): readonly OfficerSheetPlan[] =>
  planOfficerSheets(campaign)
    .map((plan) => ({ ...plan, tables: plan.tables.filter(({ name }) => tables.includes(name)) }))
    .filter((plan) => plan.tables.length > 0);

function taking(now: Campaign, start: Campaign, keys: readonly (keyof Campaign)[]): Campaign {
  const kept = Object.entries(now).filter(([key]) => !keys.includes(key as keyof Campaign));
  const taken = Object.entries(start).filter(([key]) => keys.includes(key as keyof Campaign));
  return Object.fromEntries([...kept, ...taken]) as unknown as Campaign;
}

/** Two lines of the parameters stand among the ceilings of the campaign. */
function withCeiling(table: OfficerTableName, start: Campaign, campaign: Campaign): Campaign {
  if (table !== "STD_ThamSo") return campaign;
  const { excellentBase: _base, excellentException: _exception, ...caps } = campaign.caps;
  const { excellentBase, excellentException } = start.caps;
  return {
    ...campaign,
    caps: {
      ...caps,
      ...(excellentBase === undefined ? {} : { excellentBase }),
      ...(excellentException === undefined ? {} : { excellentException }),
    },
  };
}
