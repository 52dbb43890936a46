export type { SummaryInput } from "./input";
export { buildSlips } from "./slip";
export type { SlipInput, Slips } from "./slip";
export { comparisonBlock, comparisonLines, comparisonRows, solvedText } from "./comparisonBlock";
export { buildResults } from "./results";
export { buildTotalsSheet } from "./totalsSheet";
export type { TotalsSheet } from "./totalsSheet";
export { buildMeeting } from "./meeting";
export type { MeetingForm, MeetingInput } from "./meeting";
