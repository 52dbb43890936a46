export type { SummaryInput } from "./input";
export { buildResults } from "./results";
export { buildTotalsSheet } from "./totalsSheet";
export type { TotalsSheet } from "./totalsSheet";
export { buildMeeting } from "./meeting";
export type { MeetingInput } from "./meeting";
