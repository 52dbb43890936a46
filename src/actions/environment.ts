/** What the doors may know of the program around them. */
export type { Environment } from "../workbook/session/environment";
export { environment } from "../workbook/session/environment";
