/**
 * What Excels do otherwise than one another, or than is documented. Which of them does what has been seen by nobody here: a profile
 * puts together what would hurt most.
 */
export interface Differences {
  /** `names.add` takes a range, not only a reference as text (#2078). */
  readonly namesFromRanges: boolean;
  /** An inside edge of what has no inside is passed over, not refused. */
  readonly insideOfOne: boolean;
  /** Series of a new chart, whatever its range; null: as the range has them. */
  readonly newSeries: number | null;
  /** The print area is among `worksheet.names`, under that name. */
  readonly listsPrintArea: boolean;
  /** The rules of custom conditional formats that were in the file can be read (#6827). */
  readonly readsRules: boolean;
  /** A formula written into a part of a table's column goes into all of it (#6745). */
  readonly fillsColumns: boolean;
  /** What was written is calculated without being asked for, in manual mode too. */
  readonly calculatesUnasked: boolean;
  /** How a sheet scaled to one page's width prints where nothing is said of its height: as many pages as it takes. */
  readonly fitsAnyHeight: boolean;
}

const LENIENT: Differences = {
  namesFromRanges: true,
  insideOfOne: true,
  newSeries: null,
  listsPrintArea: true,
  readsRules: true,
  fillsColumns: false,
  calculatesUnasked: true,
  fitsAnyHeight: true,
};

const PROFILES = {
  lenient: LENIENT,
  desktop: {
    ...LENIENT,
    namesFromRanges: false,
    insideOfOne: false,
    newSeries: 2,
    fillsColumns: true,
    calculatesUnasked: false,
    fitsAnyHeight: false,
  },
  web: { ...LENIENT, newSeries: 0, listsPrintArea: false, readsRules: false },
} as const satisfies Readonly<Record<string, Differences>>;

export type Profile = keyof typeof PROFILES;

export const differencesOf = (profile: Profile): Differences => PROFILES[profile];
