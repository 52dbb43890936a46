/** What the rooms above ask of comparison. */
export { takeSnapshot } from "./snapshot";
export type { Comparison } from "./compare";
export { changedFindings } from "./shown";
export type { ChangedFindings } from "./shown";
export { lastCheck, nextStep } from "./history";
export type { LastCheck } from "./history";
