/** The columns of «Báo cáo họp»: one grid for all its tables, as wide as an A4 page upright between its margins. */
import { wideOver } from "../parts/grid";

/**
 * Characters of the default font: number, name (three columns), then nine columns for figures, those of shares wide
 * enough for «100,0%», those of counts for the words over them. Together 165 mm at 100 %. The third column lies in the middle of the agency's half of the
 * head and carries the line under its name.
 */
export const REPORT_WIDTHS: readonly number[] = [4.1, 4.6, 10.2, 5, 6.25, 5.95, 7.1, 5.95, 7.1, 5.9, 5.9, 5.9, 5.9];
export const LAST = REPORT_WIDTHS.length;

export const wide = wideOver(LAST);
