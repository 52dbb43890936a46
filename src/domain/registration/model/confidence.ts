/**
 * How sure the reader is of what a column means, from 0 to 1: where a question begins, and what stays below it on
 * purpose.
 */

/** Below this a column's meaning is asked about, and a table wants a look. */
export const ASK_BELOW = 0.6;

/** A column whose blank cells may be merged or may be empty: always asked about. */
export const MERGED_OR_MISSING = 0.5;

/** Found by its values alone, at best. */
export const BY_VALUES = 0.5;

/** Phòng under «Đơn vị», of which nothing says whose they are: a bloc's units, or the phòng of one; always asked about. */
export const PHONG_OR_UNIT = 0.5;
