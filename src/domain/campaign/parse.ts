/**
 * A campaign from a JSON file: what is given replaces the built-in campaign's value, what is wrong is named by its
 * path.
 */
import { AWARDS, type AwardId } from "../catalogue/awards";
import { readAward } from "../catalogue/find";
import { Checker, SHARE, wholeNumber, type JsonProblem, type JsonProblemCode } from "../json/checker";
import type { Campaign, CampaignUnit } from "./campaign";
import { campaign2021 } from "./campaign2021";

export type CampaignProblem = JsonProblem;
export type CampaignProblemCode = JsonProblemCode;

export type ParsedCampaign =
  | { readonly campaign: Campaign; readonly problems?: undefined }
  | { readonly problems: readonly CampaignProblem[]; readonly campaign?: undefined };

const AWARD_IDS = new Set<string>(AWARDS.map((entry) => entry.id));

function awardOf(check: Checker, path: string, value: unknown): AwardId | null {
  if (typeof value === "string") {
    if (AWARD_IDS.has(value)) return value as AwardId;
    const read = readAward(value, "unit");
    if (read?.award != null) return read.award;
  }
  check.wrong(path, "unknownAward", value, [...AWARD_IDS].join(", "));
  return null;
}

function unitOf(check: Checker, path: string, value: unknown): CampaignUnit | null {
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
      .map((award, i) => awardOf(check, `${path}.pledge[${i}]`, award))
      .filter((award) => award !== null),
    departments:
      departments === undefined || departments === null
        ? null
        : check.number(`${path}.departments`, departments, 0, wholeNumber(0, 1000)),
  };
}

function unitsOf(check: Checker, value: unknown, otherwise: readonly CampaignUnit[]): readonly CampaignUnit[] {
  if (value === undefined) return otherwise;
  const units = check
    .list("units", value)
    .map((unit, i) => unitOf(check, `units[${i}]`, unit))
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
    const movement = check.object(path, item, ["name", "aliases"]);
    return {
      name: check.text(`${path}.name`, movement["name"] ?? "", ""),
      aliases: check
        .list(`${path}.aliases`, movement["aliases"])
        .map((alias, j) => check.text(`${path}.aliases[${j}]`, alias, ""))
        .filter((alias) => alias !== ""),
    };
  });
}

function deadlineOf(check: Checker, value: unknown, otherwise: string): string {
  const text = check.text("deadline", value, otherwise);
  if (/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)) return text;
  check.wrong("deadline", "notADate", value, "2021-03-25");
  return otherwise;
}

const KEYS = [
  "year",
  "bloc",
  "agency",
  "chair",
  "theme",
  "law",
  "deadline",
  "units",
  "movements",
  "targets",
  "caps",
  "titlesImplyLower",
  "onlyUnit",
];

/**
 * Reads a campaign file. Keys that are left out keep the built-in campaign's value (of another year, the deadline
 * and the law are that year's); shares are fractions. All problems are returned at once.
 */
export function parseCampaign(json: unknown): ParsedCampaign {
  const base = campaign2021;
  const check = new Checker();
  const file = check.object("", json, KEYS);
  const year = check.number("year", file["year"], base.year, wholeNumber(2004, 2099));
  const targets = check.object("targets", file["targets"] ?? {}, [
    "goodOrBetter",
    "excellent",
    "departments",
    "unitPlans",
  ]);
  const caps = check.object("caps", file["caps"] ?? {}, [
    "excellentOfGood",
    "excellentBindsPartyMembersOnly",
    "cstdcsOfLdtt",
    "cstdcsRounding",
    "ministryFlags",
    "governmentFlags",
  ]);
  const law = check.oneOf("law", file["law"], year >= 2024 ? "2022" : "2003", ["2003", "2022"]);
  const units = unitsOf(check, file["units"], base.units);
  const onlyUnit =
    file["onlyUnit"] === undefined || file["onlyUnit"] === null ? null : check.text("onlyUnit", file["onlyUnit"], "");
  if (onlyUnit !== null && !units.some((unit) => unit.name === onlyUnit))
    check.wrong("onlyUnit", "unknownUnit", onlyUnit, units.map((unit) => unit.name).join(", "));
  const cap = caps["cstdcsOfLdtt"];
  const campaign: Campaign = {
    year,
    law,
    units,
    onlyUnit,
    bloc: check.text("bloc", file["bloc"], base.bloc),
    agency: check.text("agency", file["agency"], base.agency),
    chair: check.text("chair", file["chair"], base.chair),
    theme: check.text("theme", file["theme"], base.theme),
    deadline: deadlineOf(check, file["deadline"], `${year}${base.deadline.slice(4)}`),
    movements: movementsOf(check, file["movements"], base.movements),
    targets: {
      goodOrBetter: check.number("targets.goodOrBetter", targets["goodOrBetter"], base.targets.goodOrBetter, SHARE),
      excellent: check.number("targets.excellent", targets["excellent"], base.targets.excellent, SHARE),
      departments: check.number(
        "targets.departments",
        targets["departments"],
        base.targets.departments,
        wholeNumber(0, 100_000),
      ),
      unitPlans: check.number(
        "targets.unitPlans",
        targets["unitPlans"],
        Math.min(base.targets.unitPlans, units.length),
        wholeNumber(0, 1000),
      ),
    },
    caps: {
      excellentOfGood: check.number("caps.excellentOfGood", caps["excellentOfGood"], base.caps.excellentOfGood, SHARE),
      excellentBindsPartyMembersOnly: check.boolean(
        "caps.excellentBindsPartyMembersOnly",
        caps["excellentBindsPartyMembersOnly"],
        year <= 2022,
      ),
      // Law 06/2022 gives no share of its own.
      cstdcsOfLdtt:
        cap === null || (cap === undefined && law === "2022")
          ? null
          : check.number("caps.cstdcsOfLdtt", cap, base.caps.cstdcsOfLdtt!, SHARE),
      cstdcsRounding: check.oneOf("caps.cstdcsRounding", caps["cstdcsRounding"], base.caps.cstdcsRounding, [
        "floor",
        "halfUp",
        "ceil",
      ]),
      ministryFlags: check.number(
        "caps.ministryFlags",
        caps["ministryFlags"],
        base.caps.ministryFlags,
        wholeNumber(0, 1000),
      ),
      governmentFlags: check.number(
        "caps.governmentFlags",
        caps["governmentFlags"],
        base.caps.governmentFlags,
        wholeNumber(0, 1000),
      ),
    },
    titlesImplyLower: check.boolean("titlesImplyLower", file["titlesImplyLower"], base.titlesImplyLower),
  };
  return check.problems.length > 0 ? { problems: check.problems } : { campaign };
}
