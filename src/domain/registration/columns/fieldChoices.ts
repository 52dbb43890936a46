/** What a column of a table can be said to mean: the whole list, and the few meanings worth offering for one column. */
import { AWARDS, suits } from "../../catalogue/awards";
import { RATINGS } from "../../catalogue/ratings";
import type { Campaign } from "../../campaign/campaign";
import { BY_VALUES } from "../model/confidence";
import { isOfUnits } from "./decidedColumns";
import type { Alternative } from "../model/explanation";
import type { ColumnMeant } from "../mapping/mapping";
import { awardOfHeader, type ColumnMeaning } from "./headerMeaning";
import type { ColumnMark, Field, TableKind } from "../model/registration";
import type { ColumnProfile } from "./columnProfile";

const REGISTERED: readonly Field[] = ["rating", "title", "award", "titleOrAward"];
const STATED: readonly Field[] = [
  "statedPeople",
  "statedExcellent",
  "statedExcellentShare",
  "statedGood",
  "statedGoodShare",
  "statedGoodOrBetter",
  "statedGoodOrBetterShare",
  "statedDepartments",
  "statedLdtt",
  "statedCstdcs",
];

const FIELDS: Readonly<Record<TableKind, readonly Field[]>> = {
  people: [
    "stt",
    "name",
    "address",
    "birthDate",
    "position",
    "department",
    "unit",
    "subjectKind",
    ...REGISTERED,
    "initiative",
    "history",
    "discipline",
    "joined",
    "registeredOn",
    "note",
  ],
  collectives: [
    "stt",
    "name",
    "unit",
    "headcount",
    "subjectKind",
    ...REGISTERED,
    "history",
    "plan",
    "registeredOn",
    "note",
  ],
  honours: ["stt", "unit", "title", "award", "titleOrAward", "history", "plan", "registeredOn", "note"],
  movements: ["stt", "unit", "movement", "registeredOn", "note"],
  targets: ["stt", "unit", ...STATED, "plan", "title", "award", "titleOrAward", "registeredOn", "note"],
};

/** Fields that several columns may share; of any other the first column is read. */
export const SHARED_FIELDS: ReadonlySet<Field> = new Set<Field>([
  "history",
  "title",
  "award",
  "titleOrAward",
  "initiative",
  "birthDate",
  "note",
  "movement",
]);

/** Fields that mean something in a table of this kind, in the order a form asks for them. */
export function fieldsFor(kind: TableKind): readonly Field[] {
  return FIELDS[kind];
}

/** What an x in a column may stand for in a table of this kind. */
export function marksFor(kind: TableKind, campaign: Campaign): readonly ColumnMark[] {
  const ratings = RATINGS.map(({ level }): ColumnMark => ({ kind: "rating", level }));
  const awards = AWARDS.filter(({ id }) => suits(id, kind === "people" ? "person" : "collective")).map(
    ({ id }): ColumnMark => ({ kind: "award", award: id }),
  );
  if (!isOfUnits(kind)) return [...ratings, ...awards];
  return [...awards, ...campaign.movements.map((_, movement): ColumnMark => ({ kind: "movement", movement }))];
}

export const NOT_READ: ColumnMeant = { field: null, mark: null, year: null };

export function sameMeaning(one: ColumnMeant, other: ColumnMeant): boolean {
  return (
    one.field === other.field && one.year === other.year && JSON.stringify(one.mark) === JSON.stringify(other.mark)
  );
}

const AS_WRITTEN: Readonly<Record<string, Field>> = {
  collectiveName: "name",
  mixedName: "name",
  nameAndPosition: "name",
  positionAndUnit: "position",
};

/** The field a header's words speak of, whatever became of the column; null for none and for what is no field. */
export function fieldOfWords({ meaning }: ColumnMeaning, kind: TableKind): Field | null {
  if (meaning === null || meaning === "other" || meaning === "share" || meaning === "count") return null;
  const field = AS_WRITTEN[meaning] ?? (meaning as Field);
  if (field === "headcount" && kind === "targets") return "statedPeople";
  return FIELDS[kind].includes(field) ? field : null;
}

/** The likeliest first, «not read» last. `kind`: what the table is taken for, or might be. */
export function alternativesFor(
  meaning: ColumnMeaning,
  profile: ColumnProfile,
  kind: TableKind,
  now: Alternative,
): Alternative[] {
  const offered: Alternative[] = [];
  const offer = (meant: ColumnMeant, confidence: number, reason: Alternative["reason"]): void => {
    if (meant.field !== null && !FIELDS[kind].includes(meant.field)) return;
    if (!offered.some((other) => sameMeaning(other, meant)))
      offered.push({ field: meant.field, mark: meant.mark, year: meant.year, confidence, reason });
  };
  if (now.field !== null || now.mark !== null) offer(now, now.confidence, now.reason);
  const field = fieldOfWords(meaning, kind);
  if (field !== null)
    offer(
      { field, mark: null, year: field === "history" ? meaning.year : null },
      meaning.confidence,
      meaning.byParent ? "header-with-parent" : "header",
    );
  offerMarks(meaning, profile, kind, offer);
  const byValues: readonly (readonly [Field, number])[] = [
    ["rating", profile.ratings],
    ["titleOrAward", profile.awards],
    ["title", profile.awards * 0.9],
    ["award", profile.awards * 0.8],
    ["unit", profile.units],
    ["department", profile.departments],
    ["name", isOfUnits(kind) ? 0 : Math.max(profile.people, kind === "collectives" ? profile.departments : 0)],
  ];
  for (const [each, share] of [...byValues].sort((a, b) => b[1] - a[1]))
    if (share >= 0.3) offer({ field: each, mark: null, year: null }, BY_VALUES * share, "values");
  if (profile.texts > 0.5 && meaning.meaning === null) offer({ field: "note", mark: null, year: null }, 0.1, "none");
  offer(NOT_READ, 0, "none");
  return offered;
}

function offerMarks(
  meaning: ColumnMeaning,
  profile: ColumnProfile,
  kind: TableKind,
  offer: (meant: ColumnMeant, confidence: number, reason: Alternative["reason"]) => void,
): void {
  const reason = meaning.parent === null ? "header" : "header-with-parent";
  const marked = (mark: ColumnMark, confidence: number): void =>
    offer({ field: null, mark, year: null }, confidence, reason);
  const award = awardOfHeader(meaning, kind === "people" ? "person" : "unit");
  if (award?.reading.award != null) marked({ kind: "award", award: award.reading.award }, 0.8);
  else for (const each of award?.reading.readings ?? []) marked({ kind: "award", award: each }, 0.5);
  if (meaning.rating !== null && !isOfUnits(kind)) marked({ kind: "rating", level: meaning.rating }, 0.5);
  if (isOfUnits(kind) && profile.count > 0 && meaning.movement !== null)
    marked({ kind: "movement", movement: meaning.movement }, 0.8);
}
