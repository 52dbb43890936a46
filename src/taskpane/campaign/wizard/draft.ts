/**
 * A campaign that the officer is setting up, as it was typed: plain data, so that closing the pane loses nothing. What
 * is left empty is not set, and its rules do not run.
 */
import { campaignJson } from "../../../domain/campaign/toJson";
import type { Campaign } from "../../../domain/campaign/campaign";
import { RANGES } from "../../../domain/campaign/fileShape";
import type { Proposal } from "../../../domain/fit/proposal";
import type { Range } from "../../../domain/json/checker";
import { wordKey } from "../../../domain/text/keys";
import { isIsoDay, readDate } from "../../../domain/text/dates";
import { dateText } from "../../../messages";

export const STEPS = ["units", "names", "rules"] as const;
export type Step = (typeof STEPS)[number];

/** What the agency calls its own awards; others have the law's names. */
export const OWN_AWARDS = ["coBo", "bkBo", "cstdBo", "knc"] as const;
type OwnAward = (typeof OWN_AWARDS)[number];

type Kind = "text" | "day" | "year" | "share" | Range;

/** What is typed into one field each, and on which step. */
const FIELDS = {
  bloc: { step: "units", kind: "text" },
  agency: { step: "units", kind: "text" },
  year: { step: "units", kind: "year" },
  deadline: { step: "units", kind: "day" },
  dossierDate: { step: "units", kind: "day" },
  theme: { step: "units", kind: "text" },
  "targets.goodOrBetter": { step: "names", kind: "share" },
  "targets.excellent": { step: "names", kind: "share" },
  "targets.departments": { step: "names", kind: RANGES.departments },
  "targets.unitPlans": { step: "names", kind: RANGES.unitPlans },
  "caps.excellentOfGood": { step: "rules", kind: "share" },
  "caps.cstdcsOfLdtt": { step: "rules", kind: "share" },
  "caps.ministryFlags": { step: "rules", kind: RANGES.flags },
  "caps.governmentFlags": { step: "rules", kind: RANGES.flags },
} as const satisfies Readonly<Record<string, { readonly step: Step; readonly kind: Kind }>>;

export type FieldKey = keyof typeof FIELDS;
export const fieldsOf = (step: Step): readonly FieldKey[] =>
  (Object.keys(FIELDS) as FieldKey[]).filter((key) => FIELDS[key].step === step);

export interface UnitDraft {
  /** Where it stood in what the draft began with; null: it was put in. */
  readonly from: number | null;
  readonly name: string;
  /** Other names, with commas between them. */
  readonly aliases: string;
  readonly departments: string;
  readonly taken: boolean;
}

interface MovementDraft {
  readonly from: number | null;
  readonly name: string;
  readonly taken: boolean;
}

/** What a draft was filled in from: the workbook, or the campaign in force. */
export type Origin = "workbook" | "present";

export interface CampaignDraft {
  readonly of: Origin;
  readonly step: Step;
  readonly fields: Readonly<Record<FieldKey, string>>;
  readonly awards: Readonly<Record<OwnAward, string>>;
  readonly units: readonly UnitDraft[];
  /** Number of the unit in the chair; null: none. */
  readonly chair: number | null;
  readonly movements: readonly MovementDraft[];
  /** Names in the workbook that are none of the units'. */
  readonly asked: readonly string[];
  /** What it began with, as in a campaign file; what has no field here is carried along. */
  readonly base: Readonly<Record<string, unknown>>;
}

export function draftOf({ campaign, asked }: Proposal, of: Origin): CampaignDraft {
  const { targets, caps, units, awards = [], movements } = campaign;
  const nameOf = (code: OwnAward): string => awards.find((award) => award.code === code)?.name ?? "";
  const chair = units.findIndex(({ name }) => name === campaign.chair);
  return {
    of,
    step: "units",
    fields: {
      bloc: campaign.bloc,
      agency: campaign.agency,
      year: String(campaign.year),
      deadline: dayShown(campaign.deadline),
      dossierDate: dayShown(campaign.dossierDate ?? null),
      theme: campaign.theme,
      "targets.goodOrBetter": shareShown(targets.goodOrBetter),
      "targets.excellent": shareShown(targets.excellent),
      "targets.departments": countShown(targets.departments),
      "targets.unitPlans": countShown(targets.unitPlans),
      "caps.excellentOfGood": shareShown(caps.excellentOfGood),
      "caps.cstdcsOfLdtt": shareShown(caps.cstdcsOfLdtt),
      "caps.ministryFlags": countShown(caps.ministryFlags),
      "caps.governmentFlags": countShown(caps.governmentFlags),
    },
    awards: { coBo: nameOf("coBo"), bkBo: nameOf("bkBo"), cstdBo: nameOf("cstdBo"), knc: nameOf("knc") },
    units: units.map(({ name, aliases, departments }, from): UnitDraft => ({
      from,
      name,
      aliases: aliases.join(", "),
      departments: countShown(departments),
      taken: true,
    })),
    chair: chair < 0 ? null : chair,
    movements: movements.map(({ name }, from): MovementDraft => ({ from, name, taken: true })),
    asked: asked.map(({ name }) => name),
    base: campaignJson(campaign),
  };
}

/** null: none, or none yet. */
export const dayOf = (typed: string): string | null => {
  const day = readDate(typed.trim());
  return day !== null && isIsoDay(day) ? day : null;
};

const dayShown = (day: string | null): string => (day === null ? "" : dateText(day));
const countShown = (count: number | null): string => (count === null ? "" : String(count));
/** «12,5»: two places are more than a plan has. */
const shareShown = (share: number | null): string =>
  share === null ? "" : String(Math.round(share * 10_000) / 100).replace(".", ",");

/** Why something that was typed cannot be taken. */
export type Wrong = "year" | "day" | "share" | "count" | "noName" | "twice" | "noUnits";

/** By field, or by «unit N» and what of it; "units" is the list as a whole. */
export type Problems = ReadonlyMap<string, Wrong>;

/** ISO day, number or text; null: empty; undefined: it cannot be taken. */
function valueOf(typed: string, kind: Kind): string | number | null | undefined {
  const text = typed.trim();
  if (kind === "text") return text;
  if (text === "") return null;
  if (kind === "day") return dayOf(text) ?? undefined;
  if (kind === "share") return shareOf(text);
  const { least, most } = kind === "year" ? RANGES.year : kind;
  const count = /^\d+$/u.test(text) ? Number(text) : undefined;
  return count !== undefined && count >= least && count <= most ? count : undefined;
}

function shareOf(text: string): number | undefined {
  const match = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*%?$/u.exec(text);
  const percent = match === null ? NaN : Number(match[1]!.replace(",", "."));
  return percent <= 100 ? percent / 100 : undefined;
}

const WRONG: Readonly<Record<"day" | "year" | "share", Wrong>> = { day: "day", year: "year", share: "share" };

export function problemsOn(draft: CampaignDraft, step: Step): Problems {
  const found = new Map<string, Wrong>();
  for (const key of fieldsOf(step)) {
    const { kind } = FIELDS[key] as { readonly kind: Kind };
    const value = valueOf(draft.fields[key], kind);
    // Without a year there is no law to judge by.
    if (value === undefined || (kind === "year" && value === null))
      found.set(key, typeof kind === "string" && kind !== "text" ? WRONG[kind] : "count");
  }
  if (step === "units") unitProblems(draft, found);
  return found;
}

function unitProblems({ units }: CampaignDraft, found: Map<string, Wrong>): void {
  const names = new Map<string, number>();
  units.forEach(({ taken, name, aliases, departments }, index) => {
    if (!taken) return;
    if (name.trim() === "") found.set(`unit ${index} name`, "noName");
    if (valueOf(departments, RANGES.departmentsOfUnit) === undefined) found.set(`unit ${index} departments`, "count");
    for (const each of [name, ...namesIn(aliases)].map(wordKey)) {
      if (each === "") continue;
      if (names.has(each)) found.set(`unit ${index} name`, "twice");
      names.set(each, index);
    }
  });
  if (!units.some(({ taken }) => taken)) found.set("units", "noUnits");
}

const namesIn = (aliases: string): readonly string[] =>
  aliases
    .split(/[,;]/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");

/** The first of these steps that cannot be taken as it stands; null: all of them can. */
export const firstWrong = (draft: CampaignDraft, steps: readonly Step[]): Step | null =>
  steps.find((step) => problemsOn(draft, step).size > 0) ?? null;

/** Fields of the campaign that are left empty: their rules do not run. */
export const leftEmpty = ({ fields }: CampaignDraft): readonly FieldKey[] =>
  (Object.keys(FIELDS) as FieldKey[]).filter((key) => fields[key].trim() === "");

type Listed<Key extends "units" | "awards" | "movements"> = NonNullable<Campaign[Key]>;

/** As in a campaign file; of a draft without problems. */
export function fileOf(draft: CampaignDraft): Readonly<Record<string, unknown>> {
  const { base, fields, units, chair } = draft;
  const value = (key: FieldKey) => valueOf(fields[key], FIELDS[key].kind as Kind) ?? null;
  const { law, lawFrom, agencyShort, head, level, targets: _targets, dossierDate, ...carried } = base;
  const isSameTime = value("year") === base["year"] && value("dossierDate") === (dossierDate ?? null);
  const isSameAgency = value("agency") === (base["agency"] ?? "");
  return given({
    ...carried,
    // These follow from the year and the agency where others were typed.
    ...(isSameTime ? { law, lawFrom } : {}),
    ...(isSameAgency ? { agencyShort, head, level } : {}),
    year: value("year"),
    bloc: value("bloc"),
    agency: value("agency"),
    theme: value("theme"),
    deadline: value("deadline"),
    dossierDate: value("dossierDate"),
    chair: chair !== null && units[chair]?.taken === true ? units[chair].name.trim() : undefined,
    units: unitsOf(draft),
    awards: awardsOf(draft),
    movements: movementsOf(draft),
    targets: {
      goodOrBetter: value("targets.goodOrBetter"),
      excellent: value("targets.excellent"),
      departments: value("targets.departments"),
      unitPlans: value("targets.unitPlans"),
    },
    caps: {
      ...(base["caps"] as Campaign["caps"]),
      excellentOfGood: value("caps.excellentOfGood"),
      cstdcsOfLdtt: value("caps.cstdcsOfLdtt"),
      ministryFlags: value("caps.ministryFlags"),
      governmentFlags: value("caps.governmentFlags"),
    },
  });
}

const given = (file: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(file).filter(([, value]) => value !== undefined && value !== null && value !== ""));

const listed = <Key extends "units" | "awards" | "movements">({ base }: CampaignDraft, key: Key): Listed<Key> =>
  (base[key] ?? []) as unknown as Listed<Key>;

const unitsOf = (draft: CampaignDraft): unknown =>
  draft.units.flatMap(({ from, name, aliases, departments, taken }) =>
    taken
      ? [
          {
            pledge: from === null ? [] : (listed(draft, "units")[from]?.pledge ?? []),
            name: name.trim(),
            aliases: namesIn(aliases),
            departments: valueOf(departments, RANGES.departmentsOfUnit) ?? null,
          },
        ]
      : [],
  );

/** Empty: the name that follows from the agency. */
function awardsOf(draft: CampaignDraft): unknown {
  const before = listed(draft, "awards");
  const isOwn = (code: string): code is OwnAward => OWN_AWARDS.some((own) => own === code);
  const named = OWN_AWARDS.flatMap((code) => {
    const name = draft.awards[code].trim();
    const old = before.find((award) => award.code === code);
    return name === "" ? [] : [{ aliases: [], ...old, code, name }];
  });
  return [...named, ...before.filter(({ code }) => !isOwn(code))];
}

const movementsOf = (draft: CampaignDraft): unknown =>
  draft.movements.flatMap(({ from, name, taken }) =>
    taken && name.trim() !== ""
      ? [{ aliases: [], ...(from === null ? {} : listed(draft, "movements")[from]), name: name.trim() }]
      : [],
  );

const isRecord = (found: unknown): found is Readonly<Record<string, unknown>> =>
  typeof found === "object" && found !== null && !Array.isArray(found);

const isEachText = (found: unknown, keys: readonly string[]): boolean =>
  isRecord(found) && keys.every((key) => typeof found[key] === "string");

const isEach = (found: unknown, texts: readonly string[]): boolean =>
  Array.isArray(found) && found.every((each) => isEachText(each, texts) && typeof each.taken === "boolean");

/** One that was kept; of another origin it is another one, and what somebody else has written there is none. */
export function draftFrom(kept: unknown, of: Origin): CampaignDraft | null {
  if (!isRecord(kept) || kept["of"] !== of) return null;
  const { step, fields, awards, units, movements, asked, base } = kept;
  const isDraft =
    STEPS.some((one) => one === step) &&
    isEachText(fields, Object.keys(FIELDS)) &&
    isEachText(awards, OWN_AWARDS) &&
    isEach(units, ["name", "aliases", "departments"]) &&
    isEach(movements, ["name"]) &&
    Array.isArray(asked) &&
    isRecord(base);
  return isDraft ? (kept as unknown as CampaignDraft) : null;
}
