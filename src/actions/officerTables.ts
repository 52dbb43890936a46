/** The officer's own tables as the campaign in force, and what was last read from them, which stays where a cell cannot be read. */
import type { Campaign } from "../domain/campaign/campaign";
import { parseCampaign } from "../domain/campaign/parse";
import { campaignJson } from "../domain/campaign/toJson";
import { OFFICER_TABLES } from "../domain/campaign/officerTables";
import type { TableProblem } from "../domain/campaign/officerTables";
import { lossIn, namesOnly, planOf, planOfficerSheets, readTables } from "../domain/campaignTables";
import type { OfficerSheetPlan, TableLoss } from "../domain/campaignTables";
import type { Control, Session, TablesMade, TablesOptions, WorkbookState } from "../workbook";
import type { ActionOptions } from "./action";
import type { CellsRead } from "./cells";
import { TABLES_KEPT_AS } from "./keptCampaign";

interface TablesInForce {
  readonly campaign: Campaign;
  readonly problems: readonly TableProblem[];
  readonly isIncomplete?: boolean;
}

/** null: the workbook holds no such tables. `year`: where nothing says one; `otherwise`: names where they are lost. */
export function tablesInForce(
  { officer, state }: CellsRead,
  { year, otherwise }: { readonly year: number; readonly otherwise?: Campaign },
): TablesInForce | null {
  if (officer.tables.length === 0 && Object.keys(officer.sheets).length === 0) return null;
  const { campaign, ...rest } = readTables(officer, {
    last: lastRead(state),
    year,
    ...(otherwise === undefined ? {} : { otherwise: namesOnly(otherwise) }),
  });
  return { campaign: { ...campaign, source: "sheet" }, ...rest };
}

function lastRead({ decisions }: WorkbookState): Campaign | null {
  const kept = decisions[TABLES_KEPT_AS];
  if (kept === undefined) return null;
  const file = parseCampaign(kept);
  // What cannot be read any more was never read.
  return file.problems === undefined ? file.campaign : null;
}

/** Kept with the run that was judged by it, or that puts it into the tables. */
export const withTablesRead = (
  decisions: WorkbookState["decisions"],
  campaign: Campaign,
  { withTables = false }: Pick<ActionOptions, "withTables">,
): WorkbookState["decisions"] =>
  withTables || campaign.source === "sheet" ? { ...decisions, [TABLES_KEPT_AS]: campaignJson(campaign) } : decisions;

/** What was accepted is about findings of this workbook, not of the campaign. */
export const OF_THE_CAMPAIGN = OFFICER_TABLES.filter((table) => table !== "STD_ChapNhan");

/**
 * Puts the campaign into the workbook as tables. Those that stand are the officer's and stay as they are, unless the
 * campaign was named for this run.
 */
export async function makeTables(
  session: Session,
  campaign: Campaign,
  { rewrites, control }: { readonly rewrites: boolean; readonly control?: Control | undefined },
): Promise<void> {
  const wanted = control === undefined ? {} : { control };
  if (rewrites) await session.makeTables(planOf(campaign, OF_THE_CAMPAIGN), { rewrites, ...wanted });
  await session.makeTables(planOfficerSheets(campaign), { rewrites: false, ...wanted });
}

/** Of all that tables say, what a plan would take away. */
export const lossesIn = ({ officer }: CellsRead, plans: readonly OfficerSheetPlan[]): readonly TableLoss[] =>
  plans
    .flatMap(({ tables }) => tables)
    .flatMap((plan) => {
      const standing = officer.tables.find(({ name }) => name === plan.name);
      return standing === undefined ? [] : (lossIn(standing, plan) ?? []);
    });

interface TablesWriting extends Omit<TablesOptions, "control"> {
  readonly year: number;
}

/** Writes the plans, and keeps what the tables then say as what was last read from them. */
export async function writeTables(
  session: Session,
  { officer, state }: CellsRead,
  plans: readonly OfficerSheetPlan[],
  { year, decisions = {}, ...options }: TablesWriting,
): Promise<TablesMade> {
  const standing = new Set<string>(officer.tables.map(({ name }) => name));
  const isWritten = (name: string): boolean => options.rewrites || !standing.has(name);
  const planned = plans.flatMap(({ tables }) => tables).filter(({ name }) => isWritten(name));
  const written = new Set<string>(planned.map(({ name }) => name));
  const others = officer.tables.filter(({ name }) => !written.has(name));
  const tables = planned.map(({ name, area, values }) => ({
    name,
    sheet: "",
    firstRow: area.firstRow,
    firstColumn: area.firstColumn,
    values,
  }));
  const { campaign } = readTables({ ...officer, tables: [...others, ...tables] }, { last: lastRead(state), year });
  return session.makeTables(plans, {
    ...options,
    decisions: { ...decisions, [TABLES_KEPT_AS]: campaignJson(campaign) },
  });
}
