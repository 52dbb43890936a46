/**
 * The stand-in for Excel: an in-memory workbook behind the unmodified office.js client. Node and browser.
 * It knows nothing of the product above it.
 */
export type { Fault, HostCounters, HostOptions, StandIn } from "./standIn";
export { createStandIn } from "./standIn";
export { WorkbookFileError } from "./xlsx/package/errors";
export { createStandInOn } from "./standIn";
export { installBridge } from "./bridge/bridge";
export { coverage } from "./coverage";
