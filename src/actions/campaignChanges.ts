/**
 * What the officer may do with the campaign of a workbook: choose another, put it into the workbook as tables, take a
 * table back to what it was at first, carry the campaign into the next year. Each reads the workbook once; what would
 * take lines of the officer's away is told first, and done only when it is confirmed.
 */
import type { Campaign } from "../domain/campaign/campaign";
import { newYearOf, type NewYear } from "../domain/campaign/newYear";
import { OFFICER_TABLES, type OfficerTableName } from "../domain/campaign/officerTables";
import { campaignJson } from "../domain/campaign/toJson";
import {
  planDefaults,
  planOf,
  planOfficerSheets,
  type OfficerSheetPlan,
  type TableLoss,
} from "../domain/campaignTables";
import type { Proposal } from "../domain/fit/proposal";
import type { KeptBeside, Session, TablesMade } from "../workbook";
import { MisfitError, type ActionOptions, type CampaignChoice } from "./action";
import {
  campaignInForce,
  campaignOf,
  chosen,
  misfitUnder,
  proposalFor,
  signOf,
  startOfTables,
  yearOf,
} from "./campaign";
import { readCells, type CellsRead } from "./cells";
import { CAMPAIGN_KEPT_AS, keptCampaign, type CampaignLine, type KeptCampaign } from "./keptCampaign";
import { logEntry } from "./log";
import { lossesIn, OF_THE_CAMPAIGN, writeTables } from "./officerTables";

/** What can be done now, and what each would do. Of the tables only those that stand. */
export interface CampaignOverview {
  readonly campaign: CampaignLine;
  /** The same with all that it says. */
  readonly inForce: Campaign;
  /** Where the table of rules stands; null: nowhere. */
  readonly rulesSheet: string | null;
  /** Of the built-in one. */
  readonly builtinYear: number;
  /** What the workbook itself says; null: it has no list of registration to take it from. */
  readonly proposal: Proposal | null;
  readonly tables: readonly OfficerTableName[];
  /** By table: what going back to the default would take away; a table that is not here stands as it was at first. */
  readonly defaults: readonly TableLoss[];
  readonly nextYear: Omit<NewYear, "campaign"> & { readonly campaign: CampaignLine };
  /** Lines that the next year would take away. */
  readonly nextYearLosses: readonly TableLoss[];
}

export async function campaignOverview(session: Session, options: ActionOptions): Promise<CampaignOverview> {
  const read = await readCells(session, options);
  const campaign = campaignInForce(read, options);
  const nextYear = newYearOf(campaign);
  const tables = tablesIn(read);
  const start = tables.length === 0 ? campaign : startOfTables(read, options);
  const proposal = proposalFor(read, options);
  return {
    campaign: lineOf(campaign),
    inForce: campaign,
    rulesSheet: read.officer.tables.find(({ name }) => name === "STD_QuyTac")?.sheet ?? null,
    builtinYear: options.campaign.year,
    proposal: proposal.campaign.units.length === 0 && proposal.campaign.agency === "" ? null : proposal,
    tables,
    defaults: tables.flatMap((table) => lossesIn(read, planDefaults(table, start, campaign))),
    nextYear: { ...nextYear, campaign: lineOf(nextYear.campaign) },
    nextYearLosses: tables.length === 0 ? [] : lossesIn(read, planOfficerSheets(nextYear.campaign)),
  };
}

const lineOf = ({ bloc, year, law, source = "builtin" }: Campaign): CampaignLine => ({ bloc, year, law, source });

const tablesIn = ({ officer }: CellsRead): readonly OfficerTableName[] =>
  OFFICER_TABLES.filter((table) => officer.tables.some(({ name }) => name === table));

/** The one in force all the same, or another. */
export type NewCampaign = CampaignChoice | { readonly by: "present" };

/**
 * Keeps for this workbook by which campaign it is to be judged; the next check does not ask again. Where tables stand
 * they are written anew, and without `confirmed` nothing is kept: the lines that would go come back.
 */
export async function chooseCampaign(
  session: Session,
  options: ActionOptions,
  choice: NewCampaign,
  confirmed = false,
): Promise<readonly TableLoss[]> {
  const read = await readCells(session, options);
  const campaign = choice.by === "present" ? campaignInForce(read, options) : chosen(choice, read, options);
  const misfit = misfitUnder(campaign, read, options);
  const despite = misfit === null ? "" : signOf(misfit);
  if (choice.by === "present") {
    const kept = keptCampaign(read.state) ?? { by: "builtin" as const };
    await session.saveDecision(CAMPAIGN_KEPT_AS, { ...kept, despite }, changed(campaign, options));
    return [];
  }
  return take(session, read, keptAs(choice, campaign, despite), { options, confirmed });
}

function keptAs({ by: how }: CampaignChoice, campaign: Campaign, despite: string): KeptCampaign {
  const by = how === "auto" ? "proposed" : how;
  return by === "builtin" ? { by, despite } : { by, campaign: campaignJson(campaign), despite };
}

interface Taken {
  readonly options: ActionOptions;
  readonly confirmed: boolean;
  /** The old year's acceptances go, too. */
  readonly isNewYear?: boolean;
}

async function take(
  session: Session,
  read: CellsRead,
  kept: KeptCampaign,
  { options, confirmed, isNewYear = false }: Taken,
): Promise<readonly TableLoss[]> {
  const standing = tablesIn(read).length > 0;
  // As it reads back: what is kept and what the tables say are the same.
  const campaign = campaignOf(kept, options);
  const plans = standing ? planOf(campaign, isNewYear ? OFFICER_TABLES : OF_THE_CAMPAIGN) : [];
  const losses = lossesIn(read, plans);
  if (losses.length > 0 && !confirmed) return losses;
  const beside = changed(campaign, options);
  if (standing) await rewrite(session, read, plans, { ...beside, options, decisions: { [CAMPAIGN_KEPT_AS]: kept } });
  else await session.saveDecision(CAMPAIGN_KEPT_AS, kept, beside);
  return [];
}

/** One step, with its name, and an entry of the log; what it counts as is the campaign that comes. */
const changed = ({ year, bloc }: Campaign, options: ActionOptions): Required<KeptBeside> => ({
  step: {
    moment: options.now,
    verb: "campaign",
    facts: { year, bloc },
  },
  log: () => logEntry("campaign", 1, { year, bloc }, options),
});

interface Rewriting extends KeptBeside {
  readonly options: ActionOptions;
  readonly decisions?: Readonly<Record<string, unknown>>;
}

const rewrite = (
  session: Session,
  read: CellsRead,
  plans: readonly OfficerSheetPlan[],
  { options, ...beside }: Rewriting,
): Promise<TablesMade> => writeTables(session, read, plans, { ...beside, rewrites: true, year: yearOf(options) });

/** The campaign in force as tables; those that stand stay as they are. Not of one that the workbook is not of. */
export async function makeCampaignTables(session: Session, options: ActionOptions): Promise<TablesMade> {
  const read = await readCells(session, options);
  const campaign = campaignInForce(read, options);
  const misfit = misfitUnder(campaign, read, options);
  if (misfit !== null && signOf(misfit) !== keptCampaign(read.state)?.despite)
    throw new MisfitError(misfit, campaign, proposalFor(read, options));
  return writeTables(session, read, planOfficerSheets(campaign), {
    rewrites: false,
    year: yearOf(options),
    log: () => logEntry("tables", 1, campaign, options),
  });
}

/** A table that stands says again what it said at first. */
export async function resetTable(session: Session, options: ActionOptions, table: OfficerTableName): Promise<void> {
  const read = await readCells(session, options);
  const campaign = campaignInForce(read, options);
  const plans = planDefaults(table, startOfTables(read, options), campaign);
  await rewrite(session, read, plans, { ...changed(campaign, options), options });
}

/** The campaign in force, carried into the next year: in its tables where they stand, else kept for this workbook. */
export async function beginNewYear(session: Session, options: ActionOptions): Promise<void> {
  const read = await readCells(session, options);
  const { campaign } = newYearOf(campaignInForce(read, options));
  const kept = keptCampaign(read.state);
  // What does not fit the new year is asked about: only what was asked before is not.
  const carried: KeptCampaign = { by: "edited", campaign: campaignJson(campaign), despite: kept?.despite ?? "" };
  await take(session, read, carried, { options, confirmed: true, isNewYear: true });
}
