/**
 * A campaign from a JSON file. What the file leaves out is not set, unless it names a campaign that it starts from; what
 * is wrong is named by its path.
 */
import { Checker, type JsonProblem, type JsonProblemCode } from "../json/checker";
import { agencyFacts, type AgencyFacts } from "./agency";
import { awardClashes } from "./awardClashes";
import { awardsOf } from "./awards";
import { LAWS } from "./campaign";
import type { Campaign, LawSource, Staff } from "./campaign";
import { FILE_KEYS, RANGES, WORDS } from "./fileShape";
import { isIsoDay } from "../text/dates";
import { lawOf } from "./law";
import {
  blocAwardsOf,
  capsOf,
  councilOf,
  movementsOf,
  parametersOf,
  rulesOf,
  targetsOf,
  unitsOf,
  type Json,
} from "./parseParts";
import { STARTING_POINTS, startFrom } from "./startingPoints";
import { lawfulCaps, nothingSet } from "./unset";

export type CampaignProblem = JsonProblem;
export type CampaignProblemCode = JsonProblemCode;

/** What a file leaves to the workbook. */
type LeftOut = "year" | "units" | "awards" | "movements";

export interface CampaignFile {
  readonly campaign: Campaign;
  /** The file itself, to be read again when its year is known. */
  readonly json: Json;
  /** To be taken from the workbook; the year of `campaign` says nothing where it is among these. */
  readonly leftOut: readonly LeftOut[];
}

export type ParsedCampaign =
  | (CampaignFile & { readonly problems?: undefined })
  | { readonly problems: readonly CampaignProblem[]; readonly campaign?: undefined };

/** Stands for a year that is left to the workbook. */
const NO_YEAR = 0;

/** Reads a campaign file; shares are fractions. All problems are returned at once. */
export function parseCampaign(json: unknown): ParsedCampaign {
  const check = new Checker();
  const file = check.object("", json, FILE_KEYS);
  check.text("$schema", file["$schema"], "");
  const base = startOf(check, file);
  const byLaw = lawOfFile(check, file, base);
  const awards = file["awards"] === undefined ? base.awards : blocAwardsOf(check, file["awards"]);
  const agency = check.text("agency", file["agency"], base.agency);
  const facts = factsOf(check, file, agency === base.agency ? base : agencyFacts(agency));
  const named = { agency, ...facts, ...(awards === undefined ? {} : { awards }) };
  for (const { index, field, word } of file["awards"] === undefined ? [] : awardClashes(awards ?? [], named))
    check.wrong(`awards[${index}].${field}`, "duplicate", word);
  const units = unitsOf(check, file["units"], base.units, awardsOf(named));
  const council = councilOf(check, file["council"], base.council);
  const parameters = parametersOf(check, file["parameters"]) ?? base.parameters;
  const rules = rulesOf(check, file["rules"]);
  const campaign: Campaign = {
    year: base.year,
    ...byLaw,
    units,
    onlyUnit: onlyUnitOf(check, file["onlyUnit"], units),
    bloc: check.text("bloc", file["bloc"], base.bloc),
    ...named,
    chair: chairOf(check, file["chair"], units, base.chair),
    theme: check.text("theme", file["theme"], base.theme),
    deadline: dateOf(check, "deadline", file["deadline"], base.deadline && `${base.year}${base.deadline.slice(4)}`),
    movements: movementsOf(check, file["movements"], base.movements),
    targets: targetsOf(check, file["targets"], fewerPlans(base.targets, units.length)),
    caps: capsOf(check, file["caps"], underLaw(base, byLaw.law)),
    ...(council === undefined ? {} : { council }),
    titlesImplyLower: check.boolean("titlesImplyLower", file["titlesImplyLower"], base.titlesImplyLower),
    ...(parameters === undefined ? {} : { parameters }),
    ...(rules === undefined ? {} : { rules }),
  };
  if (check.problems.length > 0) return { problems: check.problems };
  return { campaign, json: file, leftOut: leftOutOf(campaign, file) };
}

/** «"movements": []» says that there are none. */
function leftOutOf({ year, units, awards, movements }: Campaign, file: Json): readonly LeftOut[] {
  const isLeft: readonly (readonly [LeftOut, boolean])[] = [
    ["year", year === NO_YEAR],
    ["units", units.length === 0],
    ["awards", awards === undefined],
    ["movements", movements.length === 0 && file["movements"] === undefined],
  ];
  return isLeft.flatMap(([what, isSo]) => (isSo ? [what] : []));
}

/** The campaign that a file starts from, of the file's year; where it names none, one of which nothing is set. */
function startOf(check: Checker, file: Json): Campaign {
  const ids = STARTING_POINTS.map(({ id }) => id);
  const id = file["start"] === undefined ? null : check.oneOf("start", file["start"], ids[0]!, ids);
  const point = STARTING_POINTS.find((each) => each.id === id);
  const dossierDate = dateOf(check, "dossierDate", file["dossierDate"], null);
  const year = check.number("year", file["year"], point?.year ?? NO_YEAR, RANGES.year);
  return point === undefined ? nothingSet(year, dossierDate, year !== NO_YEAR) : startFrom(point, year, dossierDate);
}

/** What is said of the law, and of the time and people that its texts go by; keys that are absent stay so. */
function lawOfFile(
  check: Checker,
  file: Json,
  { year, staff, dossierDate = null }: Pick<Campaign, "year" | "staff" | "dossierDate">,
): Pick<Campaign, "law" | "lawFrom" | "dossierDate" | "staff"> {
  const found = lawOf({ year: year === NO_YEAR ? null : year, dossierDate });
  return {
    law: check.oneOf("law", file["law"], found.law, LAWS),
    ...lawFromOf(check, file, found.lawFrom),
    ...(dossierDate === null ? {} : { dossierDate }),
    ...(staff === undefined && file["staff"] == null ? {} : { staff: staffOf(check, file["staff"], staff) }),
  };
}

/** A law that a file names follows from nothing else, unless the file says from what. */
function lawFromOf(check: Checker, file: Json, found: LawSource): Pick<Campaign, "lawFrom"> {
  const said = check.oneOf<LawSource>("lawFrom", file["lawFrom"], "campaign", WORDS.lawFrom);
  if (file["law"] === undefined) return { lawFrom: found };
  return file["lawFrom"] === undefined ? {} : { lawFrom: said };
}

const staffOf = (check: Checker, value: unknown, otherwise: Staff | null = null): Staff | null =>
  value === null || (value === undefined && otherwise === null)
    ? null
    : check.oneOf<Staff>("staff", value, otherwise ?? "publicEmployees", WORDS.staff);

/** Head and level follow from the agency where the file does not say them. */
function factsOf(check: Checker, file: Json, base: AgencyFacts): AgencyFacts {
  const { agencyShort = base.agencyShort, head = base.head, level = base.level } = file;
  return {
    ...(agencyShort === undefined ? {} : { agencyShort: check.text("agencyShort", agencyShort, "") }),
    ...(head === undefined ? {} : { head: check.text("head", head, "") }),
    ...(level === undefined ? {} : { level: check.oneOf("level", level, "other", WORDS.level) }),
  };
}

function dateOf(check: Checker, path: string, value: unknown, otherwise: string | null): string | null {
  if (value === undefined || value === null) return value === null ? null : otherwise;
  if (typeof value === "string" && isIsoDay(value)) return value;
  check.wrong(path, "notADate", value, "2021-03-25");
  return otherwise;
}

/** Where the units come from the workbook it is not known yet which there are. */
function onlyUnitOf(check: Checker, value: unknown, units: Campaign["units"]): string | null {
  if (value === undefined || value === null) return null;
  const onlyUnit = check.text("onlyUnit", value, "");
  if (units.length > 0 && !units.some((unit) => unit.name === onlyUnit))
    check.wrong("onlyUnit", "unknownUnit", onlyUnit, units.map((unit) => unit.name).join(", "));
  return onlyUnit;
}

/** One of the units, where they are known; the chair of what the file starts from may be none of them. */
function chairOf(check: Checker, value: unknown, units: Campaign["units"], otherwise: string): string {
  const isUnit = (name: string): boolean => units.length === 0 || units.some((unit) => unit.name === name);
  const chair = check.text("chair", value, isUnit(otherwise) ? otherwise : "");
  if (chair === "" || isUnit(chair)) return chair;
  check.wrong("chair", "unknownUnit", chair, units.map(({ name }) => name).join(", "));
  return "";
}

/** No more units can have an excellent plan than there are. */
const fewerPlans = (targets: Campaign["targets"], units: number): Campaign["targets"] => ({
  ...targets,
  unitPlans: targets.unitPlans && Math.min(targets.unitPlans, units),
});

/** What the law says of ceilings goes before what a campaign of another law said. */
function underLaw({ caps, year }: Campaign, law: Campaign["law"]): Campaign["caps"] {
  return {
    ...caps,
    ...lawfulCaps(year === NO_YEAR ? Infinity : year, law),
    // Under Law 06/2026 nothing is known of it.
    governmentFlags: law === "2026" ? null : caps.governmentFlags,
  };
}
