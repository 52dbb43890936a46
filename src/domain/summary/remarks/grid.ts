/** The columns of «Phụ lục IV»: one grid for its tables, as wide as an A4 page across between its margins. */
import { wideOver } from "../parts/grid";

/** Characters of the default font: number, problem, cases, request. Together 252 mm at 100 %. */
export const REMARKS_WIDTHS: readonly number[] = [5, 50, 35, 43];
export const LAST = REMARKS_WIDTHS.length;

export const wide = wideOver(LAST);
