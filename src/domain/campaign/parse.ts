/**
 * A campaign from a JSON file: what is given replaces the built-in campaign's value, what is wrong is named by its
 * path.
 */
import type { AwardBook } from "../catalogue/awardBook";
import { AWARDS, isLawAward, type AwardId } from "../catalogue/awards";
import { presentId } from "../catalogue/formerIds";
import { Checker, SHARE, wholeNumber, type JsonProblem, type JsonProblemCode } from "../json/checker";
import { awardsOf } from "./awards";
import { LAWS } from "./campaign";
import type { Campaign, CampaignUnit, ExcellentBase, Movement, Staff } from "./campaign";
import { lawOf } from "./law";
import { STARTING_POINTS, startFrom } from "./startingPoints";

export type CampaignProblem = JsonProblem;
export type CampaignProblemCode = JsonProblemCode;

export type ParsedCampaign =
  | { readonly campaign: Campaign; readonly problems?: undefined }
  | { readonly problems: readonly CampaignProblem[]; readonly campaign?: undefined };

const AWARD_IDS = AWARDS.map(({ id }) => id);

/** By its id, of today or of earlier, or by a name that the campaign gives it. */
function awardOf(check: Checker, path: string, value: unknown, book: AwardBook): AwardId | null {
  if (typeof value === "string") {
    const id = presentId(value);
    if (isLawAward(id)) return id;
    const read = book.read(value, "unit");
    if (read?.award != null) return read.award;
  }
  check.wrong(path, "unknownAward", value, AWARD_IDS.join(", "));
  return null;
}

function unitOf(check: Checker, path: string, value: unknown, book: AwardBook): CampaignUnit | null {
  const unit = check.object(path, value, ["name", "aliases", "pledge", "departments"]);
  if (unit["name"] === undefined) {
    check.wrong(`${path}.name`, "empty", undefined);
    return null;
  }
  const departments = unit["departments"];
  return {
    name: check.text(`${path}.name`, unit["name"], ""),
    aliases: check
      .list(`${path}.aliases`, unit["aliases"])
      .map((alias, i) => check.text(`${path}.aliases[${i}]`, alias, ""))
      .filter((alias) => alias !== ""),
    pledge: check
      .list(`${path}.pledge`, unit["pledge"])
      .map((award, i) => awardOf(check, `${path}.pledge[${i}]`, award, book))
      .filter((award) => award !== null),
    departments:
      departments === undefined || departments === null
        ? null
        : check.number(`${path}.departments`, departments, 0, wholeNumber(0, 1000)),
  };
}

function unitsOf(
  check: Checker,
  value: unknown,
  otherwise: readonly CampaignUnit[],
  book: AwardBook,
): readonly CampaignUnit[] {
  if (value === undefined) return otherwise;
  const units = check
    .list("units", value)
    .map((unit, i) => unitOf(check, `units[${i}]`, unit, book))
    .filter((unit) => unit !== null);
  if (units.length === 0) check.wrong("units", "empty", value);
  const seen = new Set<string>();
  for (const [i, unit] of units.entries())
    for (const name of [unit.name, ...unit.aliases]) {
      if (seen.has(name.toLowerCase())) check.wrong(`units[${i}]`, "duplicate", name);
      seen.add(name.toLowerCase());
    }
  return units;
}

function movementsOf(check: Checker, value: unknown, otherwise: Campaign["movements"]): Campaign["movements"] {
  if (value === undefined) return otherwise;
  return check.list("movements", value).map((item, i) => {
    const path = `movements[${i}]`;
    if (typeof item === "string") return { name: check.text(path, item, ""), aliases: [] };
    const movement = check.object(path, item, ["name", "aliases", "from", "to"]);
    return {
      ...yearsOf(check, path, movement),
      name: check.text(`${path}.name`, movement["name"] ?? "", ""),
      aliases: check
        .list(`${path}.aliases`, movement["aliases"])
        .map((alias, j) => check.text(`${path}.aliases[${j}]`, alias, ""))
        .filter((alias) => alias !== ""),
    };
  });
}

/** The years that are given, and no others. */
function yearsOf(
  check: Checker,
  path: string,
  movement: Readonly<Record<string, unknown>>,
): Pick<Movement, "from" | "to"> {
  const given = (["from", "to"] as const).filter((key) => movement[key] !== undefined);
  return Object.fromEntries(given.map((key) => [key, check.number(`${path}.${key}`, movement[key], 0, YEARS)]));
}

function dateOf(check: Checker, path: string, value: unknown, otherwise: string | null): string | null {
  if (value === undefined || value === null) return value === null ? null : otherwise;
  const text = check.text(path, value, "");
  if (/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)) return text;
  check.wrong(path, "notADate", value, "2021-03-25");
  return otherwise;
}

/** A number, or null: none is set. */
const numberOrNull = (check: Checker, path: string, value: unknown, otherwise: Otherwise): number | null =>
  value === null || (value === undefined && otherwise.value === null)
    ? null
    : check.number(path, value, otherwise.value ?? 0, otherwise.range);

interface Otherwise {
  readonly value: number | null;
  readonly range: ReturnType<typeof wholeNumber>;
}

const YEARS = wholeNumber(1900, 2200);
const FLAGS = wholeNumber(0, 1000);

/** What is said of the law, and of the time and people that its texts go by; keys that are absent stay so. */
function lawOfFile(
  check: Checker,
  file: Readonly<Record<string, unknown>>,
  { year, staff, dossierDate = null }: Pick<Campaign, "year" | "staff" | "dossierDate">,
): Pick<Campaign, "law" | "lawFrom" | "dossierDate" | "staff"> {
  const found = lawOf({ year, dossierDate });
  const isTold = file["law"] === undefined && ["start", "year", "dossierDate"].some((key) => file[key] !== undefined);
  return {
    law: check.oneOf("law", file["law"], found.law, LAWS),
    ...(isTold ? { lawFrom: found.lawFrom } : {}),
    ...(dossierDate === null ? {} : { dossierDate }),
    ...(staff === undefined && file["staff"] == null ? {} : { staff: staffOf(check, file["staff"], staff) }),
  };
}

const staffOf = (check: Checker, value: unknown, otherwise: Staff | null = null): Staff | null =>
  value === null || (value === undefined && otherwise === null)
    ? null
    : check.oneOf<Staff>("staff", value, otherwise ?? "publicEmployees", ["civilServants", "publicEmployees"]);

/** How the ceiling on hoàn thành xuất sắc is counted; what is left out is as the decree says. */
function excellentOf(
  check: Checker,
  caps: Readonly<Record<string, unknown>>,
  otherwise: Campaign["caps"],
): Pick<Campaign["caps"], "excellentBase" | "excellentException"> {
  const { excellentBase = otherwise.excellentBase, excellentException = otherwise.excellentException } = caps;
  const ofBase = (): ExcellentBase | null =>
    excellentBase === null
      ? null
      : check.oneOf<ExcellentBase>("caps.excellentBase", excellentBase, "good", ["good", "goodOrBetter"]);
  const ofException = (): number | null =>
    numberOrNull(check, "caps.excellentException", excellentException, { value: 0, range: SHARE });
  return {
    ...(excellentBase === undefined ? {} : { excellentBase: ofBase() }),
    ...(excellentException === undefined ? {} : { excellentException: ofException() }),
  };
}

const KEYS = [
  "start",
  "year",
  "bloc",
  "agency",
  "chair",
  "theme",
  "law",
  "dossierDate",
  "staff",
  "deadline",
  "units",
  "movements",
  "targets",
  "caps",
  "titlesImplyLower",
  "onlyUnit",
];

/** The campaign that a file starts from, of the file's year. */
function startOf(check: Checker, file: Readonly<Record<string, unknown>>): Campaign {
  const [first] = STARTING_POINTS;
  const ids = STARTING_POINTS.map(({ id }) => id);
  const id = check.oneOf("start", file["start"], first.id, ids);
  const point = STARTING_POINTS.find((each) => each.id === id) ?? first;
  if (point.year === null && file["year"] === undefined) check.wrong("year", "empty", undefined);
  const year = check.number("year", file["year"], point.year ?? first.year ?? 0, wholeNumber(2004, 2099));
  return startFrom(point, year, dateOf(check, "dossierDate", file["dossierDate"], null));
}

/**
 * Reads a campaign file. Keys that are left out keep the value of what the file starts from, the built-in campaign
 * unless it names another (of another year, the deadline and the law are that year's); shares are fractions. All
 * problems are returned at once.
 */
export function parseCampaign(json: unknown): ParsedCampaign {
  const check = new Checker();
  const file = check.object("", json, KEYS);
  const base = startOf(check, file);
  const { year } = base;
  const targets = check.object("targets", file["targets"] ?? {}, [
    "goodOrBetter",
    "excellent",
    "departments",
    "unitPlans",
  ]);
  const caps = check.object("caps", file["caps"] ?? {}, [
    "excellentOfGood",
    "excellentBase",
    "excellentException",
    "excellentBindsPartyMembersOnly",
    "cstdcsOfLdtt",
    "cstdcsRounding",
    "ministryFlags",
    "governmentFlags",
  ]);
  const byLaw = lawOfFile(check, file, base);
  const { law } = byLaw;
  const agency = check.text("agency", file["agency"], base.agency);
  const units = unitsOf(check, file["units"], base.units, awardsOf({ ...base, agency }));
  const onlyUnit =
    file["onlyUnit"] === undefined || file["onlyUnit"] === null ? null : check.text("onlyUnit", file["onlyUnit"], "");
  if (onlyUnit !== null && !units.some((unit) => unit.name === onlyUnit))
    check.wrong("onlyUnit", "unknownUnit", onlyUnit, units.map((unit) => unit.name).join(", "));
  const campaign: Campaign = {
    year,
    ...byLaw,
    units,
    onlyUnit,
    bloc: check.text("bloc", file["bloc"], base.bloc),
    agency,
    chair: check.text("chair", file["chair"], base.chair),
    theme: check.text("theme", file["theme"], base.theme),
    deadline: dateOf(check, "deadline", file["deadline"], base.deadline && `${year}${base.deadline.slice(4)}`),
    movements: movementsOf(check, file["movements"], base.movements),
    targets: {
      goodOrBetter: numberOrNull(check, "targets.goodOrBetter", targets["goodOrBetter"], {
        value: base.targets.goodOrBetter,
        range: SHARE,
      }),
      excellent: numberOrNull(check, "targets.excellent", targets["excellent"], {
        value: base.targets.excellent,
        range: SHARE,
      }),
      departments: numberOrNull(check, "targets.departments", targets["departments"], {
        value: base.targets.departments,
        range: wholeNumber(0, 100_000),
      }),
      unitPlans: numberOrNull(check, "targets.unitPlans", targets["unitPlans"], {
        value: base.targets.unitPlans && Math.min(base.targets.unitPlans, units.length),
        range: wholeNumber(0, 1000),
      }),
    },
    caps: {
      excellentOfGood: numberOrNull(check, "caps.excellentOfGood", caps["excellentOfGood"], {
        value: base.caps.excellentOfGood,
        range: SHARE,
      }),
      ...excellentOf(check, caps, base.caps),
      excellentBindsPartyMembersOnly: check.boolean(
        "caps.excellentBindsPartyMembersOnly",
        caps["excellentBindsPartyMembersOnly"],
        year <= 2022,
      ),
      // Since Law 06/2022 there is no share of the law's.
      cstdcsOfLdtt: numberOrNull(check, "caps.cstdcsOfLdtt", caps["cstdcsOfLdtt"], {
        value: law === "2003" ? base.caps.cstdcsOfLdtt : null,
        range: SHARE,
      }),
      cstdcsRounding: check.oneOf("caps.cstdcsRounding", caps["cstdcsRounding"], base.caps.cstdcsRounding, [
        "floor",
        "halfUp",
        "ceil",
      ]),
      ministryFlags: numberOrNull(check, "caps.ministryFlags", caps["ministryFlags"], {
        value: base.caps.ministryFlags,
        range: FLAGS,
      }),
      // Under Law 06/2026 nothing is known of it.
      governmentFlags: numberOrNull(check, "caps.governmentFlags", caps["governmentFlags"], {
        value: law === "2026" ? null : base.caps.governmentFlags,
        range: FLAGS,
      }),
    },
    ...(base.council === undefined ? {} : { council: base.council }),
    titlesImplyLower: check.boolean("titlesImplyLower", file["titlesImplyLower"], base.titlesImplyLower),
  };
  return check.problems.length > 0 ? { problems: check.problems } : { campaign };
}
