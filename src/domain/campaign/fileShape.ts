/**
 * What a campaign file may hold: its keys in the order in which a form would ask, its words and its ranges. Parser,
 * writer and schema take them from here.
 */
import { SHARE, wholeNumber } from "../json/checker";

export const FILE_KEYS = [
  "$schema",
  "start",
  "year",
  "bloc",
  "agency",
  "agencyShort",
  "head",
  "level",
  "chair",
  "theme",
  "law",
  "lawFrom",
  "dossierDate",
  "staff",
  "deadline",
  "units",
  "awards",
  "movements",
  "targets",
  "caps",
  "council",
  "titlesImplyLower",
  "onlyUnit",
  "parameters",
  "rules",
] as const;

/** Keys of the objects in it. */
export const PART_KEYS = {
  units: ["name", "aliases", "pledge", "departments"],
  awards: ["code", "name", "aliases", "kind", "subjects", "includes"],
  movements: ["name", "aliases", "from", "to"],
  targets: ["goodOrBetter", "excellent", "departments", "unitPlans"],
  caps: [
    "excellentOfGood",
    "excellentBase",
    "excellentException",
    "excellentBindsPartyMembersOnly",
    "cstdcsOfLdtt",
    "cstdcsRounding",
    "ministryFlags",
    "governmentFlags",
  ],
  council: ["members", "quorum", "cstdcsVotes", "higherTitleVotes", "countedOn"],
  rules: ["applies", "severity"],
} as const;

/** The words that a value may be. */
export const WORDS = {
  level: ["ministry", "sector", "province", "other"],
  lawFrom: ["campaign", "date", "year", "none"],
  staff: ["civilServants", "publicEmployees"],
  kind: ["title", "flag", "commendation"],
  subjects: ["person", "collective", "unit"],
  excellentBase: ["good", "goodOrBetter"],
  cstdcsRounding: ["floor", "halfUp", "ceil"],
  countedOn: ["all", "present"],
  severity: ["error", "warning", "notice"],
} as const;

/** What a number may be. */
export const RANGES = {
  year: wholeNumber(2004, 2099),
  yearOfMovement: wholeNumber(1900, 2200),
  departmentsOfUnit: wholeNumber(0, 1000),
  members: wholeNumber(0, 1000),
  flags: wholeNumber(0, 1000),
  departments: wholeNumber(0, 100_000),
  unitPlans: wholeNumber(0, 1000),
  share: SHARE,
} as const;
