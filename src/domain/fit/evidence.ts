/** How much it takes to say that a workbook is of another campaign, or what its own is: every threshold of this room. */

/** Lines above a table that may be its title; what stands higher is of something else. */
export const MOST_TITLE_ROWS = 12;
/** Rows of a sheet's top that may be its letterhead. */
export const MOST_LETTERHEAD_ROWS = 6;
/** An organisation's name; longer lines are sentences that contain one. */
export const LONGEST_AGENCY = 90;

/** More than this share of the rows name units that the campaign does not know. */
export const MOST_ROWS_OF_STRANGERS = 0.5;

/** A name on so many rows is asked about, beside units of many rows. */
export const FEW_ROWS = 2;
/** «Many»: so many times the rows of a name on a row or two, in the middle one of the others. */
export const TIMES_AS_MANY = 4;
/** No bloc has more units; a column of more names is of something else. */
export const MOST_UNITS = 150;
/** So many different names are looked at, those of the most rows first: each is held against every unit. */
export const MOST_NAMES = 500;
/** Tables that list the units say them all where their names stand on so many of the rows. */
export const LISTED_IN_HALF = 0.5;

/** So many headers that name organisations are of a table with a column for each unit. */
export const FEWEST_COLUMNS_OF_UNITS = 2;

/** A movement's name has so many words; shorter headers are something else. */
export const FEWEST_WORDS_OF_MOVEMENT = 4;

/** A line that states theme, last day or targets; longer texts tell of many things. */
export const LONGEST_LINE = 400;
/** A table of the bloc's targets has no more lines. */
export const MOST_ROWS_OF_TARGETS = 40;
