export * from "./plan";
export * from "./worded";
export { planFlags } from "./flags";
export type { FlagOptions } from "./flags";
export { TYPE } from "./typography";
export type { Type } from "./typography";
