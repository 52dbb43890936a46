export type { SummaryInput } from "./parts/input";
export { buildSlips } from "./slip/slip";
export type { SlipInput, Slips } from "./slip/slip";
export { comparisonBlock, comparisonLines, comparisonRows, solvedText } from "./parts/comparisonBlock";
export { buildResults } from "./results/results";
export { buildTotalsSheet } from "./totals/totalsSheet";
export type { TotalsSheet } from "./totals/totalsSheet";
export { buildMeeting } from "./meeting/meeting";
export type { MeetingForm, MeetingInput } from "./meeting/meeting";
