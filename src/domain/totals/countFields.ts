/**
 * The counts that figures are made of: columns of «Tổng hợp số liệu» by these names, and what one run is compared
 * with another by.
 */
export const COUNT_FIELDS = [
  "people",
  "excellent",
  "good",
  "completed",
  "failed",
  "unrated",
  "ldtt",
  "cstdcs",
  "cstdNganh",
  "cstdtq",
  "departments",
  "departmentsExcellent",
  "departmentsGood",
  "ttldxs",
  "ttldtt",
] as const;
export type CountField = (typeof COUNT_FIELDS)[number];
