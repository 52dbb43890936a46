/** The sheets, for the rooms above. */
export type { SummaryInput } from "./parts/input";
export { ruleSettings } from "./parts/ruleSettings";
export { buildSlips, letterStates } from "./slip/slip";
export type { Slips } from "./slip/slip";
export { buildResults } from "./results/results";
export { buildTotalsSheet } from "./totals/totalsSheet";
export { buildPapers, papersOf } from "./papers";
export type { PaperInput } from "./paper";
