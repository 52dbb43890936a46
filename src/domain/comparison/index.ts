/** What the rooms above ask of comparison. */
export { takeSnapshot } from "./snapshot";
export type { Comparison } from "./compare";
export { nextStep } from "./history";
