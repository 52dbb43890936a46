/** What a column of a table can be said to mean: the whole list, and the few meanings worth offering for one column. */
import { suits } from "../../catalogue/awards";
import { RATINGS } from "../../catalogue/ratings";
import { awardIdsOf } from "../../campaign/awards";
import type { Campaign } from "../../campaign/campaign";
import { BY_VALUES } from "../model/confidence";
import type { Alternative } from "../model/explanation";
import type { ColumnMeant } from "../model/decisions";
import { countedUnder, type ColumnMeaning } from "./headerMeaning";
import { MORE_THAN_HALF, OFFERED_MARK, OFFERED_NOTE, SURE, TITLES_BEFORE_AWARDS, WORTH_OFFERING } from "./evidence";
import { awardOfHeader } from "./headerAward";
import { fieldAsWritten } from "../words/headerMeanings";
import { fieldsFor, isOfUnits, type ColumnMark, type Field, type TableKind } from "../model/fields";
import { areFigures, type ColumnProfile } from "./columnProfile";

/** What an x in a column may stand for in a table of this kind. */
export function marksFor(kind: TableKind, campaign: Campaign): readonly ColumnMark[] {
  const ratings = RATINGS.map(({ level }): ColumnMark => ({ kind: "rating", level }));
  const awards = awardIdsOf(campaign)
    .filter((id) => suits(id, kind === "people" ? "person" : "collective"))
    .map((award): ColumnMark => ({ kind: "award", award }));
  if (!isOfUnits(kind)) return [...ratings, ...awards];
  return [...awards, ...campaign.movements.map((_, movement): ColumnMark => ({ kind: "movement", movement }))];
}

export const NOT_READ: ColumnMeant = { field: null, mark: null, year: null };

function sameMeaning(one: ColumnMeant, other: ColumnMeant): boolean {
  return (
    one.field === other.field && one.year === other.year && JSON.stringify(one.mark) === JSON.stringify(other.mark)
  );
}

/** The field a header's words speak of, whatever became of the column; null for none and for what is no field. */
export function fieldOfWords({ meaning }: ColumnMeaning, kind: TableKind): Field | null {
  const field = meaning === null ? null : fieldAsWritten(meaning);
  if (field === "headcount" && kind === "targets") return "statedPeople";
  return field !== null && fieldsFor(kind).includes(field) ? field : null;
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
    if (meant.field !== null && !fieldsFor(kind).includes(meant.field)) return;
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
  const { people, phong } = countedUnder(meaning);
  const counted = people ?? phong;
  if (meaning.meaning === null && counted !== null && areFigures(profile))
    offer({ field: counted, mark: null, year: null }, SURE.stated, "header");
  offerMarks(meaning, profile, kind, offer);
  const byValues: readonly (readonly [Field, number])[] = [
    ["rating", profile.ratings],
    ["titleOrAward", profile.awards],
    ["title", profile.awards * TITLES_BEFORE_AWARDS.title],
    ["award", profile.awards * TITLES_BEFORE_AWARDS.award],
    ["unit", profile.units],
    ["department", profile.departments],
    ["name", isOfUnits(kind) ? 0 : Math.max(profile.people, kind === "collectives" ? profile.departments : 0)],
  ];
  for (const [each, share] of [...byValues].sort((a, b) => b[1] - a[1]))
    if (share >= WORTH_OFFERING) offer({ field: each, mark: null, year: null }, BY_VALUES * share, "values");
  if (profile.texts > MORE_THAN_HALF && meaning.meaning === null)
    offer({ field: "note", mark: null, year: null }, OFFERED_NOTE, "none");
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
  if (award?.reading.award != null) marked({ kind: "award", award: award.reading.award }, OFFERED_MARK.named);
  else for (const each of award?.reading.readings ?? []) marked({ kind: "award", award: each }, OFFERED_MARK.ambiguous);
  if (meaning.rating !== null && !isOfUnits(kind))
    marked({ kind: "rating", level: meaning.rating }, OFFERED_MARK.ambiguous);
  if (isOfUnits(kind) && profile.count > 0 && meaning.movement !== null)
    marked({ kind: "movement", movement: meaning.movement }, OFFERED_MARK.named);
}
