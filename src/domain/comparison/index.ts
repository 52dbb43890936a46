/** What the rooms above ask of comparison. */
export { findingIdentities, identified, identitiesOf } from "./identity";
export type { Identified } from "./identity";
export { takeSnapshot, isSameResult } from "./snapshot";
export type { Figures, PastFinding, Snapshot } from "./snapshot";
export { MOST_REMEMBERED, packSnapshot, unpackSnapshot } from "./pack";
export { compare, isChanged } from "./compare";
export type { ChangeCounts, Comparison, FigureChange } from "./compare";
export { nextStep } from "./history";
export type { Step } from "./history";
