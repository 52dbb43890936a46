/**
 * How much it takes to see tables, headers and titles in a sheet: every threshold of this room, and what it means.
 * Each was chosen on sheets of real offices and holds over the generated layouts (docs/reading.md); tests hold both
 * of its sides.
 */

/** A number among headers is a year from here on; smaller ones are figures and order numbers of a row of data. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2099;

/** A header row says who, and at least one thing about them. */
export const FEWEST_KNOWN_HEADERS = 2;
/**
 * Without a column «STT» most of a header row's texts must be words of headers; the rest may be a unit's own
 * columns.
 */
export const SHARE_OF_KNOWN_HEADERS = 0.6;
/**
 * «Viên chức» heads the names where hardly a text of its row is no header's: one in seven may be the office's own; of
 * five it may be somebody's name.
 */
export const SHARE_BESIDE_BARE_PEOPLE = 0.85;
/** Below a header row half is enough: «Cấp phòng», «Tự chấm» under a known parent are the unit's own words. */
export const SHARE_OF_KNOWN_CHILDREN = 0.5;
/** A parent names a few columns; a longer text is a title or a sentence. */
export const LONGEST_PARENT = 60;
/** A merged parent has two children at least. */
export const FEWEST_CHILDREN = 2;
/** «1 | 2 | 3 | 4» under «Quý»: two numbers that follow each other may be figures. */
export const FEWEST_NUMBERED_CHILDREN = 3;
/** So many of the texts under a parent that stand again farther down are values. */
export const SHARE_OF_REPEATED_CHILDREN = 0.5;
/** A child is a few words. */
export const LONGEST_CHILD = 60;
/** «05/03/1978» typed as text stands in no header. */
export const A_DAY = /^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\s*$/;
/** Parents and children, all in all. */
export const MOST_HEADER_ROWS = 4;

/** One empty column sets two lists apart if each names its people; it may as well be a merged cell's. */
export const GAP = 1;
/** So many empty columns set apart whatever stands on either side. */
export const WIDE_GAP = 3;
/** Rows from the header's on that must be empty for a column to be one: below a merged header its values stand. */
export const ROWS_OF_A_GAP = 5;

/** After a page break a header comes back nearly as it was; with fewer texts in common it is another table's. */
export const SHARE_OF_REPEATED_HEADER = 0.8;
/** Two tables that share but one text («STT») are not the same. */
export const FEWEST_REPEATED_TEXTS = 2;

/** «Số thứ tự», with a mark of a note; longer texts number no rows. */
export const LONGEST_STT = 20;
/** A table's rows are over, or a group of them, where a row holds but one line of words, or nothing. */
export const MOST_CELLS_OF_BREAK = 1;
/** «Tổng cộng» stands in the order column or in the next one. */
export const CELLS_THAT_SAY_TOTAL = 2;
/** After a break so many of a row's texts must stand above in their columns to be values: «Giấy khen» may head a column. */
export const SHARE_OF_VALUES = 0.5;

/** «Đơn vị:» and the unit's name, in two cells, are a line of words; three cells are a row. */
export const MOST_CELLS_OF_A_LINE = 2;
/** «CÁ NHÂN», «TẬP THỂ» and a third list side by side: more titles than that are headers themselves. */
export const MOST_TITLES_SIDE_BY_SIDE = 3;
/** A title has at least so many headers below it. */
export const HEADERS_PER_TITLE = 2;
/** Lines above a table that are looked at, the nearest first: letterhead, titles, notes. */
export const MOST_TITLE_LINES = 40;

/** More columns than any table has: larger numbers are figures. */
export const LARGEST_INDEX = 60;
/** «7=6:3», «(8)=(5)+(6)+(7)»; longer texts are no formula of column numbers. */
export const LONGEST_INDEX_CELL = 40;
/** One number may be anything; two in a row that follow each other count. */
export const FEWEST_INDEX_NUMBERS = 2;
/** Three single letters and numbers count, whatever of them is a number: «A B 1». */
export const FEWEST_INDEX_CELLS = 3;

/** An unknown table begins within so many rows; farther down there is a known one, or none. */
export const FARTHEST_UNKNOWN_HEADER = 60;
/** Two columns are a letterhead or a list of telephone numbers. */
export const FEWEST_UNKNOWN_COLUMNS = 3;
export const FEWEST_UNKNOWN_ROWS = 3;
/** Above a known table a single row counts: a unit may register one phòng above its people. */
export const FEWEST_UNKNOWN_ROWS_ABOVE = 1;
/** Without a number among its cells it takes two rows, of more than the fewest columns, to be no lines of words. */
export const FEWEST_ROWS_OF_WORDS = 2;
/** Rows right below an unknown header that are looked at. */
export const ROWS_UNDER_UNKNOWN = 5;
/** They fill most of the header's columns, and two at least. */
export const SHARE_OF_FILLED_COLUMNS = 0.6;
export const FEWEST_FILLED_COLUMNS = 2;
/** Longer texts are sentences, no headers. */
export const LONGEST_UNKNOWN_HEADER = 120;

/** Rows below a header that nobody knows, by which it is told from a row of data. */
export const ROWS_UNDER_STRANGE = 3;
/** One column may hold another sort of thing than the row above it by chance. */
export const FEWEST_CONTRASTS = 2;

/** Longer tables are no examples of a guide. */
export const LONGEST_EXAMPLE = 10;
