/** The face of the self-test, for the page that a person opens inside Excel. */
export type { Observed } from "./probe";
export type { Answer, Clock } from "./run";
export { empty, everything, typeRegistration } from "./registration";
export { askAll, PROBES } from "./run";
export { excelAsked } from "./surroundings";
