/** What the doors may know of the program around them. */
export type { Environment } from "../workbook/environment";
export { environment } from "../workbook/environment";
