/** What was chosen for a workbook: by which campaign it is judged. Kept in it, and small enough for the pane's first line. */
import type { Campaign, CampaignSource, LawPackId } from "../domain/campaign/campaign";
import { GIVEN_AS, LAWS } from "../domain/campaign/campaign";
import type { Session, WorkbookState } from "../workbook";
import type { ActionOptions } from "./action";

/** Under this name among the decisions kept in the workbook. */
export const CAMPAIGN_KEPT_AS = "campaign";

/** Plain JSON. */
export interface KeptCampaign {
  readonly by: Exclude<CampaignSource, "sheet">;
  /** As in a campaign file; absent: the built-in one. */
  readonly campaign?: unknown;
  /** What did not fit when it was chosen: of that nobody asks again. */
  readonly despite: string;
}

/** What one line says of the campaign in force. */
export type CampaignLine = Pick<Campaign, "bloc" | "year" | "law" | "source">;

/** null: nothing was chosen, or it cannot be read. */
export function keptCampaign({ decisions }: Pick<WorkbookState, "decisions">): KeptCampaign | null {
  const kept = decisions[CAMPAIGN_KEPT_AS];
  if (typeof kept !== "object" || kept === null) return null;
  const { by, campaign, despite } = kept as Readonly<Record<string, unknown>>;
  if (!isKept(by) || typeof despite !== "string") return null;
  return by === "builtin" ? { by, despite } : { by, campaign, despite };
}

const KEPT_BY: readonly unknown[] = ["builtin", "proposed", ...GIVEN_AS];
const isKept = (by: unknown): by is KeptCampaign["by"] => KEPT_BY.includes(by);

/** Under this name: the campaign that was last read from the officer's tables. */
export const TABLES_KEPT_AS = "campaignTables";

/** For the line that is always in view: two requests, no cell is read. */
export async function loadCampaignLine(
  session: Session,
  { campaign }: Pick<ActionOptions, "campaign">,
): Promise<CampaignLine> {
  return campaignLineIn(await session.loadDecisions(), campaign);
}

/** As far as the workbook remembers it; `builtin` where it remembers none. */
export function campaignLineIn(decisions: WorkbookState["decisions"], builtin: CampaignLine): CampaignLine {
  const tables = lineOf(decisions[TABLES_KEPT_AS], "sheet");
  if (tables !== null) return tables;
  const kept = keptCampaign({ decisions });
  return (kept === null ? null : lineOf(kept.campaign, kept.by)) ?? builtin;
}

function lineOf(campaign: unknown, source: CampaignSource): CampaignLine | null {
  const { year, bloc, law } = (campaign ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof year !== "number" || !LAWS.includes(law as LawPackId)) return null;
  return { year, law: law as LawPackId, bloc: typeof bloc === "string" ? bloc : "", source };
}
