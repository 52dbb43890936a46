/** What the doors may know of the program around them. */
export { environment } from "../workbook/session/environment";
