/**
 * By which campaign a workbook is judged: the one that the officer names, else the one that stands in the workbook as
 * tables, the one that was chosen for it and is kept in it, or the built-in one, which have to fit.
 */
import type { Campaign } from "../domain/campaign/campaign";
import type { TableProblem } from "../domain/campaign/officerTables";
import { parseCampaign, type ParsedCampaign } from "../domain/campaign/parse";
import { ruleProblems } from "../domain/campaignTables";
import { misfitOf, type Misfit } from "../domain/fit/fit";
import { completed, propose, type Proposal } from "../domain/fit/proposal";
import type { Registration } from "../domain/registration/model/registration";
import { readRegistration, type ReadOptions } from "../domain/registration/read";
import { parameterProblems } from "../domain/rules/law/ownParameters";
import type { Control, Session } from "../workbook";
import { ActionError, MisfitError, type ActionOptions, type CampaignChoice } from "./action";
import { readCells, type CellsRead } from "./cells";
import { keptCampaign, type KeptCampaign } from "./keptCampaign";
import { campaignUnder, readOptions } from "./mapping";
import { tablesInForce } from "./officerTables";

/** A workbook read under the campaign by which it is to be judged. */
export interface Judged {
  readonly campaign: Campaign;
  readonly registration: Registration;
  /** What is wrong in the officer's tables; absent: another campaign is in force, or there are none. */
  readonly tableProblems?: readonly TableProblem[];
}

/** Throws MisfitError where the workbook says that it is of another campaign, and nobody has said which one to take. */
export function judgedBy(read: CellsRead, options: ActionOptions): Judged {
  if (options.judgeBy !== undefined) return readUnder(chosen(options.judgeBy, read, options), read, options);
  const kept = keptCampaign(read.state);
  const tables = tablesOf(read, options);
  const campaign = tables?.campaign ?? campaignOf(kept, options);
  const judged = {
    ...readUnder(campaign, read, options),
    ...(tables === null ? {} : { tableProblems: tables.problems }),
  };
  const misfit = misfitOf(read.cells, judged.registration, judged.campaign);
  if (misfit === null || signOf(misfit) === kept?.despite) return judged;
  throw new MisfitError(misfit, campaign, options.offer === true ? proposalFor(read, options) : null);
}

/** The workbook under the campaign in force, whether it fits or not: for looking at how it is read. */
export function campaignInForce(read: CellsRead, options: ActionOptions): Campaign {
  if (options.judgeBy !== undefined) return chosen(options.judgeBy, read, options);
  return tablesOf(read, options)?.campaign ?? campaignOf(keptCampaign(read.state), options);
}

/**
 * What the officer's tables start from: the campaign chosen for this workbook, else the built-in one where it fits, else
 * what the workbook itself says.
 */
export function startOfTables(read: CellsRead, options: ActionOptions): Campaign {
  const kept = keptCampaign(read.state);
  if (kept !== null) return campaignOf(kept, options);
  return misfitUnder(options.campaign, read, options) === null
    ? options.campaign
    : { ...proposalFor(read, options).campaign, source: "proposed" };
}

/** null: they fit, as far as the workbook says anything; one without a list of registration says little. */
export function misfitUnder(campaign: Campaign, read: CellsRead, options: ActionOptions): Misfit | null {
  const under = campaignUnder(campaign, read.mapping);
  return misfitOf(read.cells, readRegistration(read.cells, under, optionsOf(read, options)), under);
}

/** Names and a year that the tables have lost are the workbook's own: what lacks them is a finding, and nothing to refuse. */
function tablesOf(read: CellsRead, options: ActionOptions): ReturnType<typeof tablesInForce> {
  const tables = tablesInForce(read, { year: yearOf(options) });
  if (tables?.isIncomplete !== true) return tables;
  const { campaign: otherwise } = proposalFor(read, options);
  return tablesInForce(read, { year: otherwise.year, otherwise });
}

function readUnder(campaign: Campaign, read: CellsRead, options: ActionOptions): Judged {
  const under = campaignUnder(campaign, read.mapping);
  const registration = readRegistration(read.cells, under, optionsOf(read, options));
  if (registration.tables.length === 0)
    throw new ActionError(
      "noRegistration",
      read.cells.sheets.map(({ name }) => name),
    );
  return { campaign: under, registration };
}

const optionsOf = ({ mapping, memoryDamaged }: CellsRead, options: ActionOptions): ReadOptions =>
  readOptions(options, mapping, [], memoryDamaged);

export const yearOf = ({ now }: ActionOptions): number => Number(now.slice(0, 4));

export const proposalFor = (read: CellsRead, options: ActionOptions): Proposal =>
  propose(read.cells, optionsOf(read, options), { year: yearOf(options) });

export function chosen(choice: CampaignChoice, read: CellsRead, options: ActionOptions): Campaign {
  if (choice.by === "builtin") return options.campaign;
  if (choice.by === "auto") return { ...proposalFor(read, options).campaign, source: "proposed" };
  const campaign = completed(choice.file, read.cells, optionsOf(read, options), yearOf(options));
  return { ...campaign, source: choice.by };
}

/** It was complete when it was kept. */
export function campaignOf(kept: KeptCampaign | null, options: ActionOptions): Campaign {
  if (kept === null || kept.by === "builtin") return options.campaign;
  const file = parseCampaign(kept.campaign);
  // What cannot be read any more counts as never chosen: it is asked again where the workbook does not fit.
  if (file.problems !== undefined) return options.campaign;
  return { ...file.campaign, source: kept.by };
}

/** What differs, without the names of units: they change with every row. */
export const signOf = ({ year, agency, units }: Misfit): string =>
  [year ?? "", agency ?? "", units.length > 0 ? "units" : ""].join("/");

/** A campaign out of a file: all that is wrong with it, its parameters among it. */
export function campaignOfFile(json: unknown): ParsedCampaign {
  const parsed = parseCampaign(json);
  if (parsed.problems !== undefined) return parsed;
  const { parameters, rules } = parsed.campaign;
  const problems = [...parameterProblems(parameters), ...ruleProblems(rules)];
  return problems.length === 0 ? parsed : { problems };
}

/** The campaign that could be taken from the workbook. Writes nothing. */
export async function proposeCampaign(session: Session, options: ActionOptions, control?: Control): Promise<Proposal> {
  const read = await readCells(session, options, control);
  const proposal = proposalFor(read, options);
  readUnder(proposal.campaign, read, options);
  return proposal;
}
