/**
 * The stand-in for Excel: an in-memory workbook behind the unmodified office.js client. Node and browser.
 * It knows nothing of the product above it.
 */
export type { Fault } from "./fault";
export type { HostCounters } from "./state/counters";
export type { HostOptions, StandIn } from "./standIn";
export { createStandIn, createStandInOn } from "./standIn";
export { WorkbookFileError } from "./errors/workbookFileError";
export { installBridge } from "./bridge/bridge";
export { coverage } from "./coverage";
