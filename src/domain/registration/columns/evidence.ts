/**
 * How much the values of a column must say before they are believed: every threshold by which columns and tables
 * are judged, by name. The shares (of the values that columnProfile looked at) were set on forms that blocs and
 * units hand round and are held by the generated layouts: docs/reading.md has the figures, which may not get worse
 * when one of these is moved.
 */

/** Of fewer values nothing is concluded against what a header says, or in place of one. */
export const FEWEST_VALUES = 3;

/** Two figures, two movements, two values: what stands alone may be there by chance, what stands twice is meant. */
export const TWICE = 2;

/** More than half: the column is of this sort rather than of any other. */
export const MORE_THAN_HALF = 0.5;

/** Values that overrule a header which says something else («Họ tên» over names of phòng) must be nearly all. */
export const OVERRULES_HEADER = 0.8;

/** A column of names is another name in each row; of places that come again (the phòng of a person) it is fewer. */
export const ANOTHER_IN_EACH_ROW = 0.8;

/** Some rows of a list of movements name one of the campaign's: the rest are its own, or worded freely. */
export const NAMES_MOVEMENTS = 0.15;

/**
 * Titles that only people, or only collectives, may be given: more than a slip or two among titles that both may
 * have.
 */
export const TITLES_OF_ONE_SORT = 0.3;

/** Numbers in most rows are counts; a column of marks has a stray one at most. */
export const MOSTLY_NUMBERS = 0.6;

/** Marks in half the rows: the others do not take part. */
export const MARKS_IN_HALF = 0.5;

/** A mark column whose cells name ratings themselves: near half is enough, for the header says the same. */
export const SPEAKS_OF_RATINGS = 0.4;

/** A mark column whose cells name titles, awards or ratings in words: it is read for its words. */
export const SPEAKS_OF_AWARDS = 0.6;

/** Titles with a rating in the same cell: more than a slip or two, so the column is meant for both. */
export const RATINGS_BESIDE_TITLES = 0.3;

/** Fewer ratings than this under «Xếp loại»: other values, not a list whose signatures stand below it. */
export const HARDLY_RATINGS = 0.3;

/** A column of codes that holds the titles themselves, or marks. */
export const TITLES_OR_MARKS = 0.4;

/**
 * Marks under a header that took its meaning from its parent: a matrix whose lower headers nobody knows, not a
 * column of words.
 */
export const MARKS_UNDER_PARENT = 0.6;

/**
 * Ratings, titles, awards under a header that says nothing or something near: of what is left some are slips of the
 * pen.
 */
export const KNOWN_WORDS = 0.7;

/**
 * Units or phòng under a header that says nothing: their names are found sooner than known words, so more of them
 * are asked for.
 */
export const KNOWN_PLACES = 0.8;

/** A header «Đơn vị» over phòng: beside names of phòng, units may stand in some rows, not in as many as this. */
export const FEW_UNITS = 0.2;

/** Figures are typed in at least so many rows of a column that is read as stated. */
export const SOME_NUMBERS = 0.3;

/** Numbers and marks (a 1 is both) with nothing else: a column of figures, small as they may be. */
export const NOTHING_BUT_FIGURES = 0.9;

/** A name's second half is a single word in so many of the rows that have one. */
export const SINGLE_WORDS = 0.8;

/** How sure a meaning is that does not come from a header's words alone. */
export const SURE = {
  /** The header says it and marks do not contradict it. */
  marked: 1,
  /** «Xuất sắc», «Tốt»: a rating by its neighbours. */
  shortRating: 0.9,
  /** The name's second half, by its header or by its values. */
  givenName: 0.9,
  /** Two meanings of one header («Bằng khen TTCP»), one of them surely. */
  oneOfTwo: 0.8,
  /** A figure whose header may have been made out with a parent's help. */
  stated: 0.8,
  /** A past year above or in the header. */
  history: 0.8,
  /** Ratings in words in a column that the header gives a rating. */
  ratingInWords: 0.8,
  /** Titles in a column of codes; «Đăng ký» beside a list of movements. */
  likely: 0.7,
  /** Values against the header's words, or a parent that speaks for its child. */
  byNeighbour: 0.6,
  /** One's own rating and no other, several people in a cell: below what is asked about. */
  unsure: 0.5,
} as const;

/** A meaning that only the values speak for is offered to the officer from here on; below it, it would only be noise. */
export const WORTH_OFFERING = 0.3;

/** A column of titles may as well hold the one or the other kind: the likelier kind is offered first. */
export const TITLES_BEFORE_AWARDS = { title: 0.9, award: 0.8 } as const;

/** How sure an offer of a mark is: the header names it in full, or it may mean something else too. */
export const OFFERED_MARK = { named: 0.8, ambiguous: 0.5 } as const;

/** A note is offered last of all: any column of texts may be one. */
export const OFFERED_NOTE = 0.1;
