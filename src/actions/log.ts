/** What the log says of a verb: by which campaign, how many, by whom as far as this is known. */
import type { Campaign } from "../domain/campaign/campaign";
import type { LogEntry, LogVerb } from "../domain/log";
import type { CountedLog } from "../workbook";
import type { ActionOptions } from "./action";
import { campaignLineIn } from "./keptCampaign";

/** As package.json and the manifest have it: a test holds the three together. */
export const VERSION = "0.2.0";

type Asked = Pick<ActionOptions, "now" | "who">;

export function logEntry(
  verb: LogVerb,
  count: number,
  { year, bloc }: Pick<Campaign, "year" | "bloc">,
  { now, who = "" }: Asked,
): LogEntry {
  const campaign = bloc === "" ? String(year) : `${year}, ${bloc}`;
  return { moment: now, verb, campaign, count, ...(who === "" ? {} : { who }), version: VERSION };
}

/** The same where no cell is read: of the campaign that the workbook remembers. */
export const logOf =
  (verb: LogVerb, options: Pick<ActionOptions, "now" | "who" | "campaign">): CountedLog =>
  (count) =>
  (decisions) =>
    logEntry(verb, count, campaignLineIn(decisions, options.campaign), options);
