/**
 * What a column of a registration can mean, in one table: where each field belongs, whether several columns may
 * share it, and how a header that names it is taken. Lists of fields elsewhere are derived from here; a field that
 * is not here is none.
 */
import type { AwardId } from "../../catalogue/awards";
import type { RatingLevel } from "../../catalogue/ratings";

/**
 * What a table registers: people, collectives (phòng, khoa, ban), honours of units, movements of units, or units'
 * targets.
 */
export const TABLE_KINDS = ["people", "collectives", "honours", "movements", "targets"] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** What a stated figure is compared with: counts of the people and collectives (totals/totals). */
type Counted = "people" | "excellent" | "good" | "departments" | "ldtt" | "cstdcs" | "ttldxs" | "ttldtt";

/** How a header that names the field is taken. */
type HeaderTaken =
  /** As it says; or only after a look at the column's values and the kind of the table. */
  | { readonly header: "asSaid" | "weighed"; readonly counts?: undefined; readonly shareOf?: undefined }
  /** A number that the sheet states: the counts it is the sum of. */
  | { readonly header: "stated"; readonly counts: readonly Counted[]; readonly shareOf?: undefined }
  /** A share of the people that the sheet states: the field that states the number. */
  | { readonly header: "stated"; readonly shareOf: string; readonly counts?: undefined };

type FieldFacts = HeaderTaken & {
  /** The tables in which the field means something. */
  readonly kinds: readonly TableKind[];
  /** Several columns may be read as it; of any other field the first column is read. */
  readonly shared?: true;
};

const OF_PEOPLE = ["people"] as const;
const OF_ROWS = ["people", "collectives"] as const;
const OF_TARGETS = ["targets"] as const;
const NOT_OF_MOVEMENTS = ["people", "collectives", "honours", "targets"] as const;

/**
 * In the order in which a form asks for them. `titleOrAward` is the merged column «Danh hiệu/Hình thức khen
 * thưởng», `address` the column «Ông/Bà», `plan` the unit's registered plan of work.
 */
const TABLE = {
  stt: { kinds: TABLE_KINDS, header: "asSaid" },
  name: { kinds: OF_ROWS, header: "weighed" },
  address: { kinds: OF_PEOPLE, header: "asSaid" },
  birthDate: { kinds: OF_PEOPLE, shared: true, header: "asSaid" },
  position: { kinds: OF_PEOPLE, header: "asSaid" },
  department: { kinds: OF_PEOPLE, header: "weighed" },
  unit: { kinds: TABLE_KINDS, header: "weighed" },
  headcount: { kinds: ["collectives"], header: "weighed" },
  subjectKind: { kinds: OF_ROWS, header: "asSaid" },
  statedPeople: { kinds: OF_TARGETS, header: "stated", counts: ["people"] },
  statedExcellent: { kinds: OF_TARGETS, header: "stated", counts: ["excellent"] },
  statedExcellentShare: { kinds: OF_TARGETS, header: "stated", shareOf: "statedExcellent" },
  statedGood: { kinds: OF_TARGETS, header: "stated", counts: ["good"] },
  statedGoodShare: { kinds: OF_TARGETS, header: "stated", shareOf: "statedGood" },
  statedGoodOrBetter: { kinds: OF_TARGETS, header: "stated", counts: ["excellent", "good"] },
  statedGoodOrBetterShare: { kinds: OF_TARGETS, header: "stated", shareOf: "statedGoodOrBetter" },
  statedDepartments: { kinds: OF_TARGETS, header: "stated", counts: ["departments"] },
  statedLdtt: { kinds: OF_TARGETS, header: "stated", counts: ["ldtt"] },
  statedCstdcs: { kinds: OF_TARGETS, header: "stated", counts: ["cstdcs"] },
  statedTtldxs: { kinds: OF_TARGETS, header: "stated", counts: ["ttldxs"] },
  statedTtldtt: { kinds: OF_TARGETS, header: "stated", counts: ["ttldtt"] },
  rating: { kinds: OF_ROWS, header: "asSaid" },
  title: { kinds: NOT_OF_MOVEMENTS, shared: true, header: "asSaid" },
  award: { kinds: NOT_OF_MOVEMENTS, shared: true, header: "asSaid" },
  titleOrAward: { kinds: NOT_OF_MOVEMENTS, shared: true, header: "asSaid" },
  initiative: { kinds: OF_PEOPLE, shared: true, header: "asSaid" },
  history: { kinds: ["people", "collectives", "honours"], shared: true, header: "asSaid" },
  plan: { kinds: ["collectives", "honours", "targets"], header: "asSaid" },
  movement: { kinds: ["movements"], shared: true, header: "asSaid" },
  discipline: { kinds: OF_PEOPLE, header: "asSaid" },
  joined: { kinds: OF_PEOPLE, header: "asSaid" },
  registeredOn: { kinds: TABLE_KINDS, header: "asSaid" },
  note: { kinds: TABLE_KINDS, shared: true, header: "asSaid" },
} as const satisfies Readonly<Record<string, FieldFacts>>;

/** What a column can mean. */
export type Field = keyof typeof TABLE;

type WithFact<Fact extends object> = {
  [F in Field]: (typeof TABLE)[F] extends Fact ? F : never;
}[Field];
/** Fields that a header names outright. */
export type PlainField = WithFact<{ readonly header: "asSaid" }>;
/** A number that a sheet states. */
export type StatedCount = WithFact<{ readonly counts: readonly Counted[] }>;
/** A share of the people that a sheet states. */
export type StatedShare = WithFact<{ readonly shareOf: string }>;

const FIELDS: Readonly<Record<Field, FieldFacts>> = TABLE;
const NAMES = Object.keys(TABLE) as Field[];

export function isField(word: string): word is Field {
  return Object.hasOwn(TABLE, word);
}

export function isPlain(word: string): word is PlainField {
  return isField(word) && FIELDS[word].header === "asSaid";
}

export function isStated(word: string): word is StatedCount | StatedShare {
  return isField(word) && FIELDS[word].header === "stated";
}

export function isStatedCount(word: string): word is StatedCount {
  return isField(word) && FIELDS[word].counts !== undefined;
}

export function isStatedShare(word: string): word is StatedShare {
  return isField(word) && FIELDS[word].shareOf !== undefined;
}

/** Stated numbers: the counts they are the sum of. */
export const COUNTS_OF: Readonly<Partial<Record<Field, readonly Counted[]>>> = Object.fromEntries(
  NAMES.filter(isStatedCount).map((field) => [field, TABLE[field].counts]),
);

/** Stated numbers of phòng; the others are of people. */
export const STATED_OF_PHONG: ReadonlySet<Field> = new Set(["statedDepartments", "statedTtldxs", "statedTtldtt"]);

/** Stated shares: the number they are the share of. */
export const SHARE_OF: Readonly<Partial<Record<Field, StatedCount>>> = Object.fromEntries(
  NAMES.filter(isStatedShare).map((field): [StatedShare, StatedCount] => [field, TABLE[field].shareOf]),
);

const SHARE_BY_COUNT: ReadonlyMap<string, StatedShare> = new Map(
  NAMES.filter(isStatedShare).map((field) => [TABLE[field].shareOf, field]),
);

/** The field that states a number as a share of the people; undefined where no header does. */
export function shareOfCount(word: string): StatedShare | undefined {
  return SHARE_BY_COUNT.get(word);
}

/** Fields that several columns may share; of any other the first column is read. */
export const SHARED_FIELDS: ReadonlySet<Field> = new Set(NAMES.filter((field) => FIELDS[field].shared === true));

/** Rows are units: honours, movements, targets. */
export function isOfUnits(kind: TableKind): boolean {
  return kind !== "people" && kind !== "collectives";
}

/** The field that says who a row of such a table is about. */
export function identityFieldOf(kind: TableKind): "name" | "unit" {
  return isOfUnits(kind) ? "unit" : "name";
}

/**
 * Order number and unit, what the sheet states, everything else: so a form for targets asks, whose plan is one of
 * the figures.
 */
function placeAmongTargets(field: Field): number {
  if (field === "stt" || field === "unit") return 0;
  return isStated(field) || field === "plan" ? 1 : 2;
}

function inFormOrder(kind: TableKind): readonly Field[] {
  const fields = NAMES.filter((field) => FIELDS[field].kinds.includes(kind));
  return kind === "targets" ? fields.sort((a, b) => placeAmongTargets(a) - placeAmongTargets(b)) : fields;
}

const BY_KIND: ReadonlyMap<TableKind, readonly Field[]> = new Map(TABLE_KINDS.map((kind) => [kind, inFormOrder(kind)]));

/** Fields that mean something in a table of this kind, in the order a form asks for them. */
export function fieldsFor(kind: TableKind): readonly Field[] {
  return BY_KIND.get(kind)!;
}

/** A column that is marked with x: which rating, award or movement a mark in it means. */
export type ColumnMark =
  | { readonly kind: "rating"; readonly level: RatingLevel }
  | { readonly kind: "award"; readonly award: AwardId }
  /** An award header that has two meanings («Bằng khen TTCP»). */
  | { readonly kind: "ambiguousAward"; readonly readings: readonly AwardId[]; readonly text: string }
  /** Index into the campaign's movements; null for a movement the campaign does not name. */
  | { readonly kind: "movement"; readonly movement: number | null };
