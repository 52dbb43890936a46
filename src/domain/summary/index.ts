/** The sheets, for the rooms above. */
export type { SummaryInput } from "./parts/input";
export { ruleSettings } from "./parts/ruleSettings";
export { buildSlips, isPoint, letterStates, pointsByUnit } from "./slip/slip";
export type { Slips } from "./slip/slip";
export { buildResults } from "./results/results";
export { buildTotalsSheet } from "./totals/totalsSheet";
export { buildPapers, paperRoles, papersOf } from "./papers";
export type { PaperInput } from "./paper";
export type { PaperRole } from "./papers";
