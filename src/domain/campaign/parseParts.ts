/** The parts of a campaign file that are lists or objects of their own: what is wrong in them is named by its path. */
import type { AwardBook } from "../catalogue/awardBook";
import { AWARDS, isLawAward, type AwardId } from "../catalogue/awards";
import { presentId } from "../catalogue/formerIds";
import type { Checker, Range } from "../json/checker";
import { wordKey } from "../text/keys";
import type {
  BlocAward,
  Campaign,
  CampaignUnit,
  Council,
  ExcellentBase,
  Movement,
  ParameterValue,
  RuleSetting,
} from "./campaign";
import { PART_KEYS, RANGES, WORDS } from "./fileShape";

export type Json = Readonly<Record<string, unknown>>;

const AWARD_IDS = AWARDS.map(({ id }) => id);

/** Texts without empty ones; absent: none. */
const textsOf = (check: Checker, path: string, value: unknown): string[] =>
  check
    .list(path, value)
    .map((text, i) => check.text(`${path}[${i}]`, text, ""))
    .filter((text) => text !== "");

interface Otherwise {
  readonly value: number | null;
  readonly range: Range;
}

/** A number, or null: none is set. */
const numberOrNull = (check: Checker, path: string, value: unknown, otherwise: Otherwise): number | null =>
  value === null || (value === undefined && otherwise.value === null)
    ? null
    : check.number(path, value, otherwise.value ?? 0, otherwise.range);

/** By its id, of today or of earlier, by a code of the bloc's own, or by a name that the campaign gives it. */
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
  const unit = check.object(path, value, PART_KEYS.units);
  if (unit["name"] === undefined) {
    check.wrong(`${path}.name`, "empty", undefined);
    return null;
  }
  return {
    name: check.text(`${path}.name`, unit["name"], ""),
    aliases: textsOf(check, `${path}.aliases`, unit["aliases"]),
    pledge: check
      .list(`${path}.pledge`, unit["pledge"])
      .map((award, i) => awardOf(check, `${path}.pledge[${i}]`, award, book))
      .filter((award) => award !== null),
    departments: numberOrNull(check, `${path}.departments`, unit["departments"], {
      value: null,
      range: RANGES.departmentsOfUnit,
    }),
  };
}

export function unitsOf(
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
  eachOnce(
    check,
    "units",
    units.map(({ name, aliases }) => [name, ...aliases]),
  );
  return units;
}

/** What two of a list are called names neither. */
function eachOnce(check: Checker, path: string, names: readonly (readonly string[])[]): void {
  const seen = new Set<string>();
  for (const [i, own] of names.entries())
    for (const name of own) {
      if (seen.has(wordKey(name))) check.wrong(`${path}[${i}]`, "duplicate", name);
      seen.add(wordKey(name));
    }
}

export function movementsOf(check: Checker, value: unknown, otherwise: Campaign["movements"]): Campaign["movements"] {
  if (value === undefined) return otherwise;
  const movements = check.list("movements", value).map((item, i): Movement => {
    const path = `movements[${i}]`;
    if (typeof item === "string") return { name: check.text(path, item, ""), aliases: [] };
    const movement = check.object(path, item, PART_KEYS.movements);
    return {
      ...yearsOf(check, path, movement),
      name: check.text(`${path}.name`, movement["name"] ?? "", ""),
      aliases: textsOf(check, `${path}.aliases`, movement["aliases"]),
    };
  });
  eachOnce(
    check,
    "movements",
    movements.map(({ name }) => [name]),
  );
  for (const [i, { from = -Infinity, to = Infinity }] of movements.entries())
    if (from > to) check.wrong(`movements[${i}].to`, "outOfRange", to, `${from} – ${RANGES.yearOfMovement.most}`);
  return movements;
}

/** The years that are given, and no others. */
function yearsOf(check: Checker, path: string, movement: Json): Pick<Movement, "from" | "to"> {
  const given = (["from", "to"] as const).filter((key) => movement[key] !== undefined);
  return Object.fromEntries(
    given.map((key) => [key, check.number(`${path}.${key}`, movement[key], 0, RANGES.yearOfMovement)]),
  );
}

/** Names of the agency's awards, and awards of the bloc's own: these say what they are. */
export function blocAwardsOf(check: Checker, value: unknown): readonly BlocAward[] {
  const awards = check.list("awards", value).map((item, i): BlocAward => {
    const path = `awards[${i}]`;
    const award = check.object(path, item, PART_KEYS.awards);
    for (const key of ["code", "name"]) if (award[key] === undefined) check.wrong(`${path}.${key}`, "empty", undefined);
    const code = presentId(check.text(`${path}.code`, award["code"], ""));
    const isOwn = !isLawAward(code);
    if (isOwn && award["kind"] === undefined) check.wrong(`${path}.kind`, "empty", undefined);
    const subjects = check
      .list(`${path}.subjects`, award["subjects"])
      .map((subject, j) => check.oneOf(`${path}.subjects[${j}]`, subject, "person", WORDS.subjects));
    const includes = textsOf(check, `${path}.includes`, award["includes"]);
    return {
      code: presentId(code),
      name: check.text(`${path}.name`, award["name"], ""),
      aliases: textsOf(check, `${path}.aliases`, award["aliases"]),
      ...(award["kind"] === undefined ? {} : { kind: check.oneOf(`${path}.kind`, award["kind"], "title", WORDS.kind) }),
      ...(subjects.length === 0 ? {} : { subjects }),
      ...(includes.length === 0 ? {} : { includes: includes.map(presentId) }),
    };
  });
  const codes = new Set<string>();
  for (const [i, { code }] of awards.entries()) {
    if (codes.has(code.toLowerCase())) check.wrong(`awards[${i}].code`, "duplicate", code);
    codes.add(code.toLowerCase());
  }
  const isKnown = (code: string): boolean => isLawAward(code) || awards.some((award) => award.code === code);
  for (const [i, { includes = [] }] of awards.entries())
    for (const [j, code] of includes.entries())
      if (!isKnown(code)) check.wrong(`awards[${i}].includes[${j}]`, "unknownAward", code, AWARD_IDS.join(", "));
  return awards;
}

const TARGETS = {
  goodOrBetter: RANGES.share,
  excellent: RANGES.share,
  departments: RANGES.departments,
  unitPlans: RANGES.unitPlans,
} as const satisfies Readonly<Record<(typeof PART_KEYS)["targets"][number], Otherwise["range"]>>;

export function targetsOf(check: Checker, value: unknown, base: Campaign["targets"]): Campaign["targets"] {
  const targets = check.object("targets", value ?? {}, PART_KEYS.targets);
  const of = (key: keyof typeof TARGETS): number | null =>
    numberOrNull(check, `targets.${key}`, targets[key], { value: base[key], range: TARGETS[key] });
  return {
    goodOrBetter: of("goodOrBetter"),
    excellent: of("excellent"),
    departments: of("departments"),
    unitPlans: of("unitPlans"),
  };
}

export function capsOf(check: Checker, value: unknown, base: Campaign["caps"]): Campaign["caps"] {
  const caps = check.object("caps", value ?? {}, PART_KEYS.caps);
  const numberOf = (
    key: "excellentOfGood" | "cstdcsOfLdtt" | "ministryFlags" | "governmentFlags",
    range: Otherwise["range"],
  ): number | null => numberOrNull(check, `caps.${key}`, caps[key], { value: base[key], range });
  return {
    excellentOfGood: numberOf("excellentOfGood", RANGES.share),
    ...excellentOf(check, caps, base),
    excellentBindsPartyMembersOnly: check.boolean(
      "caps.excellentBindsPartyMembersOnly",
      caps["excellentBindsPartyMembersOnly"],
      base.excellentBindsPartyMembersOnly,
    ),
    cstdcsOfLdtt: numberOf("cstdcsOfLdtt", RANGES.share),
    cstdcsRounding: check.oneOf(
      "caps.cstdcsRounding",
      caps["cstdcsRounding"],
      base.cstdcsRounding,
      WORDS.cstdcsRounding,
    ),
    ministryFlags: numberOf("ministryFlags", RANGES.flags),
    governmentFlags: numberOf("governmentFlags", RANGES.flags),
  };
}

/** How the ceiling on hoàn thành xuất sắc is counted; what is left out is as the decree says. */
function excellentOf(
  check: Checker,
  caps: Json,
  otherwise: Campaign["caps"],
): Pick<Campaign["caps"], "excellentBase" | "excellentException"> {
  const { excellentBase = otherwise.excellentBase, excellentException = otherwise.excellentException } = caps;
  const ofBase = (): ExcellentBase | null =>
    excellentBase === null ? null : check.oneOf("caps.excellentBase", excellentBase, "good", WORDS.excellentBase);
  const ofException = (): number | null =>
    numberOrNull(check, "caps.excellentException", excellentException, { value: 0, range: RANGES.share });
  return {
    ...(excellentBase === undefined ? {} : { excellentBase: ofBase() }),
    ...(excellentException === undefined ? {} : { excellentException: ofException() }),
  };
}

const NO_COUNCIL: Council = { members: null, quorum: null, cstdcsVotes: null, higherTitleVotes: null, countedOn: null };

/** Absent where neither the file nor what it starts from says anything of it. */
export function councilOf(check: Checker, value: unknown, base: Council | undefined): Council | undefined {
  if (value === undefined) return base;
  const council = check.object("council", value, PART_KEYS.council);
  const from = base ?? NO_COUNCIL;
  const share = (key: "quorum" | "cstdcsVotes" | "higherTitleVotes"): number | null =>
    numberOrNull(check, `council.${key}`, council[key], { value: from[key], range: RANGES.share });
  const { countedOn = from.countedOn } = council;
  return {
    members: numberOrNull(check, "council.members", council["members"], { value: from.members, range: RANGES.members }),
    quorum: share("quorum"),
    cstdcsVotes: share("cstdcsVotes"),
    higherTitleVotes: share("higherTitleVotes"),
    countedOn: countedOn === null ? null : check.oneOf("council.countedOn", countedOn, "all", WORDS.countedOn),
  };
}

/** Values by rule and parameter; which rules and parameters there are is not this room's to know. */
export function parametersOf(check: Checker, value: unknown): Campaign["parameters"] {
  if (value === undefined) return undefined;
  const anyKey = (path: string, of: unknown): Json =>
    check.object(path, of, typeof of === "object" && of !== null ? Object.keys(of) : []);
  const out: Record<string, Record<string, ParameterValue>> = {};
  for (const [rule, parameters] of Object.entries(anyKey("parameters", value)))
    for (const [name, each] of Object.entries(anyKey(`parameters.${rule}`, parameters))) {
      const isValue = each === null || ["number", "boolean", "string"].includes(typeof each);
      if (isValue) (out[rule] ??= {})[name] = each as ParameterValue;
      else check.wrong(`parameters.${rule}.${name}`, "notNumber", each);
    }
  return out;
}

/** What is set of the rules, by their ids. */
export function rulesOf(check: Checker, value: unknown): Campaign["rules"] {
  if (value === undefined) return undefined;
  const named = check.object("rules", value, typeof value === "object" && value !== null ? Object.keys(value) : []);
  const rules = Object.entries(named).map(([id, each]): [string, RuleSetting] => {
    const path = `rules.${id}`;
    const { applies, severity } = check.object(path, each, PART_KEYS.rules);
    return [
      id,
      {
        ...(applies === undefined ? {} : { applies: check.boolean(`${path}.applies`, applies, true) }),
        ...(severity === undefined
          ? {}
          : { severity: check.oneOf(`${path}.severity`, severity, "error", WORDS.severity) }),
      },
    ];
  });
  return rules.length === 0 ? undefined : Object.fromEntries(rules);
}
