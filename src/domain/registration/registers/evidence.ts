/** The thresholds by which two lists are told to be of the same people. */

/** So large a part of a list stands in another one: it is the same list once more. */
export const NEARLY_ALL = 0.9;
/** A list of another purpose, as its title says, need not have been kept so well. */
export const MORE_THAN_HALF = 0.5;
/** Fewer that stand twice are duplicates, which a rule names one by one. */
export const FEWEST_IN_COMMON = 3;
/** So many columns of months are scores by month. */
export const FEWEST_MONTHS = 3;
/** The sheets of the units: more than one. */
export const FEWEST_PARTS = 2;
/** A row that was forgotten, or was added on one of two lists: in a list of few it is more than a tenth. */
export const ONE_ROW = 1;
