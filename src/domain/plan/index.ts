export * from "./plan";
export * from "./worded";
export { planFlags } from "./flags/flags";
export type { FlagOptions } from "./flags/flags";
export { TYPE } from "./typography";
export type { Type } from "./typography";
