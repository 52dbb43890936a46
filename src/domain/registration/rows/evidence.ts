/**
 * How much it takes to tell a table's rows apart: every threshold of this room, and what it means. Each was chosen
 * on sheets of real offices and holds over the generated layouts (docs/reading.md); tests hold both of its sides.
 */

/** A name this long is somebody's: no number or letter of an index row, so the row is not looked at any closer. */
export const LONGEST_INDEX_NAME = 20;
/** An order number, a name and two cells more are a row of data, whatever the words in it. */
export const FEWEST_CELLS_OF_DATA = 4;
/** «NGƯỜI LẬP BIỂU» beside «GIÁM ĐỐC», place and date: more cells than that are a row of data. */
export const MOST_CELLS_OF_SIGNATURES = 4;
/** «Hà Nội, ngày …» ends a table; among more cells it is a date of the row. */
export const MOST_CELLS_BESIDE_A_DATE = 2;
/** A text longer than «10.» in the narrow first column is a heading merged over its row. */
export const LONGEST_ORDER_TEXT = 2;
/** «STT» may hold «1a», «II/1» beside a heading; a longer text there is the heading. */
export const LONGEST_ORDER_CODE = 4;

/** A list that numbers its rows does so within its first ones. */
export const ROWS_THAT_MAY_BE_NUMBERED = 40;

/** A line of honours; longer texts are paragraphs of a report. */
export const LONGEST_HONOURS_LINE = 240;
/** A heading over honours written as lines; longer texts are sentences. */
export const LONGEST_LINES_HEADING = 100;
/** A label and its text, in two cells: more are a row of a table. */
export const MOST_CELLS_OF_A_LINE = 2;
/** How sure a table made of lines is: read by its words, without a header of its own. */
export const SURE_OF_LINES = 0.8;

/** A table lies on its side where so many rows name a movement or a figure. */
export const FEWEST_LABELS = 2;
/** One phòng across the columns may be anybody's; two are whose the movements are. */
export const FEWEST_PLACES = 2;
/** Letterhead and titles above its header take no more rows. */
export const FARTHEST_CROSS_HEADER = 40;

/** In fewer rows a blank cell may as well be an entry that is missing. */
export const FEWEST_ROWS_OF_MERGED = 4;

/** Lines of a sheet's top that may name its unit where the lines right above the table do not. */
export const MOST_TOP_LINES = 6;
/** Cells of a line of the letterhead. */
export const MOST_CELLS_OF_TOP_LINE = 6;
/**
 * A workbook with so many sheets named after units has a sheet per unit: another name is a unit's too, misspelt or
 * new.
 */
export const FEWEST_SHEETS_OF_UNITS = 2;
/** Rows in which a unit's own row comes, if it comes: before its phòng. */
export const FIRST_ROWS = 4;
/** An organisation's name; longer lines are titles that contain one. */
export const LONGEST_ORGANISATION = 70;
