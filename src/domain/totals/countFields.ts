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

/** Everything of which a workbook may say nothing: the counts, and what is kept by award. */
export const FIGURES = [...COUNT_FIELDS, "commendations", "honours"] as const;
export type FigureName = (typeof FIGURES)[number];
