/**
 * How a region writes numbers and days. office.js always speaks en-US; what a person types and sees follows the region that Windows is set to.
 */
export interface Region {
  readonly decimal: string;
  readonly group: string;
  /** 05/03 is 5 March. */
  readonly dayFirst: boolean;
  /** Format that a General cell takes on from a typed day, and how the system's own short date shows. */
  readonly day: string;
  readonly currency: string;
  /** In order of the year; a day is typed with the first letters of the month only where there are any. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** From Sunday on. */
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  readonly halves: readonly [morning: string, afternoon: string];
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const short = (name: string) => name.slice(0, 3);

export const EN_US: Region = {
  decimal: ".",
  group: ",",
  dayFirst: false,
  day: "m/d/yyyy",
  currency: "$",
  months: MONTHS,
  shortMonths: MONTHS.map(short),
  days: DAYS,
  shortDays: DAYS.map(short),
  halves: ["AM", "PM"],
};

const NUMERALS = "Một Hai Ba Tư Năm Sáu Bảy Tám Chín Mười".split(" ");
const VIETNAMESE_MONTHS = [...NUMERALS, "Mười Một", "Mười Hai"].map((numeral) => `Tháng ${numeral}`);

/** As Windows writes them for Vietnamese (Vietnam). */
export const VI_VN: Region = {
  decimal: ",",
  group: ".",
  dayFirst: true,
  day: "dd/mm/yyyy",
  currency: "₫",
  months: VIETNAMESE_MONTHS,
  shortMonths: VIETNAMESE_MONTHS.map((_, month) => `Thg${month + 1}`),
  days: ["Chủ Nhật", ...NUMERALS.slice(1, 7).map((numeral) => `Thứ ${numeral}`)],
  shortDays: ["CN", "T2", "T3", "T4", "T5", "T6", "T7"],
  halves: ["SA", "CH"],
};
