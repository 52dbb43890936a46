/** What was done in a workbook with this program, one entry each: kept in it, and shown on request. */
export const LOG_VERBS = [
  "check",
  "meeting",
  "slips",
  "fix",
  "accept",
  "revoke",
  "undo",
  "mapping",
  "campaign",
  "tables",
  "clearMarks",
] as const;

export type LogVerb = (typeof LOG_VERBS)[number];

export interface LogEntry {
  /** ISO date-time. */
  readonly moment: string;
  readonly verb: LogVerb;
  /** Year and bloc. */
  readonly campaign: string;
  /** Findings, cells, sheets: whatever the verb counts. */
  readonly count: number;
  /** Who, where this is known. */
  readonly who?: string;
  /** Of this program. */
  readonly version: string;
}
