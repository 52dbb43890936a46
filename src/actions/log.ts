/** What was done to the officer's cells and tables, by which campaign and when: kept in the workbook, the newest last. */
import type { Campaign } from "../domain/campaign/campaign";
import { withDecision } from "../workbook";
import type { WorkbookState } from "../workbook";

type LoggedVerb = "fix" | "accept" | "revoke";

export interface LogEntry {
  /** ISO date-time. */
  readonly moment: string;
  readonly verb: LoggedVerb;
  /** Year and bloc. */
  readonly campaign: string;
  /** Findings or cells: whatever the verb counts. */
  readonly count: number;
  /** Who, where this is known. */
  readonly who?: string;
  /** Of this program. */
  readonly version: string;
}

/** Under this name among the decisions kept in the workbook. */
const KEPT_AS = "log";
/** The oldest go first. */
const MOST_KEPT = 300;
const VERSION = "0.2.0";

export function logEntry(
  verb: LoggedVerb,
  { year, bloc }: Pick<Campaign, "year" | "bloc">,
  { moment, count, who }: { readonly moment: string; readonly count: number; readonly who?: string },
): LogEntry {
  const campaign = bloc === "" ? String(year) : `${year}, ${bloc}`;
  return { moment, verb, campaign, count, ...(who === undefined ? {} : { who }), version: VERSION };
}

/** What cannot be read any more is left out. */
export function logIn({ decisions }: Pick<WorkbookState, "decisions">): readonly LogEntry[] {
  const kept = decisions[KEPT_AS];
  return Array.isArray(kept) ? (kept as unknown[]).filter(isEntry) : [];
}

export const withLog = (
  decisions: WorkbookState["decisions"],
  entries: readonly LogEntry[],
): WorkbookState["decisions"] =>
  withDecision(decisions, KEPT_AS, entries.length === 0 ? null : entries.slice(-MOST_KEPT));

function isEntry(value: unknown): value is LogEntry {
  if (typeof value !== "object" || value === null) return false;
  const { moment, verb, campaign, count, version } = value as Partial<Record<keyof LogEntry, unknown>>;
  return [moment, verb, campaign, version].every((each) => typeof each === "string") && typeof count === "number";
}
