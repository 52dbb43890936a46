/**
 * The JSON Schema of a campaign file (draft 2020-12), published as docs/campaign.schema.json: what there may be, by the
 * campaign's own lists, and in both languages what each key is.
 */
import { FILE_KEYS, RANGES, WORDS, type PART_KEYS } from "../domain/campaign/fileShape";
import { LAWS } from "../domain/campaign/campaign";
import { STARTING_POINTS } from "../domain/campaign/startingPoints";
import type { Range } from "../domain/json/checker";
import { campaignFileTexts } from "../messages";
import type { CampaignFilePath } from "../messages";

export interface Schema {
  readonly [keyword: string]: unknown;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

const text: Schema = { type: "string", pattern: "\\S" };
const texts: Schema = { type: "array", items: text };
const boolean: Schema = { type: "boolean" };
const day: Schema = { type: ["string", "null"], pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" };
const oneOf = (words: readonly string[]): Schema => ({ enum: [...words] });
const oneOfOrNull = (words: readonly string[]): Schema => ({ enum: [...words, null] });
const number = ({ least, most, whole = false }: Range): Schema => ({
  type: whole ? "integer" : "number",
  minimum: least,
  maximum: most,
});
/** null: not set. */
const numberOrNull = (range: Range): Schema => {
  const { type, ...ends } = number(range);
  return { type: [String(type), "null"], ...ends };
};

type Parts = typeof PART_KEYS;
type PartSchemas = { readonly [P in keyof Parts]: Readonly<Record<Parts[P][number], Schema>> };

const PARTS: PartSchemas = {
  units: { name: text, aliases: texts, pledge: texts, departments: numberOrNull(RANGES.departmentsOfUnit) },
  awards: {
    code: text,
    name: text,
    aliases: texts,
    kind: oneOf(WORDS.kind),
    subjects: { type: "array", items: oneOf(WORDS.subjects) },
    includes: texts,
  },
  movements: { name: text, aliases: texts, from: number(RANGES.yearOfMovement), to: number(RANGES.yearOfMovement) },
  targets: {
    goodOrBetter: numberOrNull(RANGES.share),
    excellent: numberOrNull(RANGES.share),
    departments: numberOrNull(RANGES.departments),
    unitPlans: numberOrNull(RANGES.unitPlans),
  },
  caps: {
    excellentOfGood: numberOrNull(RANGES.share),
    excellentBase: oneOfOrNull(WORDS.excellentBase),
    excellentException: numberOrNull(RANGES.share),
    excellentBindsPartyMembersOnly: boolean,
    cstdcsOfLdtt: numberOrNull(RANGES.share),
    cstdcsRounding: oneOf(WORDS.cstdcsRounding),
    ministryFlags: numberOrNull(RANGES.flags),
    governmentFlags: numberOrNull(RANGES.flags),
  },
  council: {
    members: numberOrNull(RANGES.members),
    quorum: numberOrNull(RANGES.share),
    cstdcsVotes: numberOrNull(RANGES.share),
    higherTitleVotes: numberOrNull(RANGES.share),
    countedOn: oneOfOrNull(WORDS.countedOn),
  },
  rules: { applies: boolean, severity: oneOf(WORDS.severity) },
};

const described = (path: CampaignFilePath, schema: Schema): Schema => {
  const { vi, en } = campaignFileTexts(path);
  return { title: vi, description: en, ...schema };
};

function part(name: keyof Parts, ...required: string[]): Schema {
  const keys = Object.entries<Schema>(PARTS[name]);
  return {
    type: "object",
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(
      keys.map(([key, schema]) => [key, described(`${name}.${key}` as CampaignFilePath, schema)]),
    ),
  };
}

const FILE: Readonly<Record<(typeof FILE_KEYS)[number], Schema>> = {
  $schema: text,
  start: oneOf(STARTING_POINTS.map(({ id }) => id)),
  year: number(RANGES.year),
  bloc: text,
  agency: text,
  agencyShort: text,
  head: text,
  level: oneOf(WORDS.level),
  chair: text,
  theme: text,
  law: oneOf(LAWS),
  lawFrom: oneOf(WORDS.lawFrom),
  dossierDate: day,
  staff: oneOfOrNull(WORDS.staff),
  deadline: day,
  units: { type: "array", minItems: 1, items: part("units", "name") },
  awards: { type: "array", items: part("awards", "code", "name") },
  // A name alone, or what is said of the movement.
  movements: { type: "array", items: { if: { type: "string" }, then: text, else: part("movements", "name") } },
  targets: { ...part("targets"), type: ["object", "null"] },
  caps: { ...part("caps"), type: ["object", "null"] },
  council: part("council"),
  titlesImplyLower: boolean,
  onlyUnit: { ...text, type: ["string", "null"] },
  parameters: {
    type: "object",
    additionalProperties: {
      type: "object",
      additionalProperties: { type: ["number", "boolean", "string", "null"] },
    },
  },
  rules: { type: "object", additionalProperties: part("rules") },
};

export const campaignSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  ...described("", { type: "object", additionalProperties: false }),
  properties: Object.fromEntries(FILE_KEYS.map((key) => [key, described(key, FILE[key])])),
};
