/** The chapters of the manual in their order, whatever they are called in a language; after them the rules. */
export const MANUAL_CHAPTERS = [
  "open",
  "campaign",
  "check",
  "results",
  "find",
  "mend",
  "accept",
  "live",
  "slips",
  "meeting",
  "lastYear",
  "reading",
  "clear",
  "trouble",
  "browser",
  "limits",
  "privacy",
] as const;
export type ManualChapter = (typeof MANUAL_CHAPTERS)[number];

export const HELP_CHAPTERS = [...MANUAL_CHAPTERS, "rules"] as const;
export type HelpChapter = (typeof HELP_CHAPTERS)[number];
