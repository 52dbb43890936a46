export { legacySuspects, readRegistration, type ReadOptions } from "./read";
export { columnLetters, errorOf } from "./grid";
export { departmentKey } from "./words";
export { readHistory } from "./history";
export type * from "./cells";
export type * from "./model";
