/**
 * What a header can speak of: a field, or something that becomes one only with its neighbours; and which of them
 * name whom a row is about.
 */
import { isField, isOfUnits, type Field, type TableKind } from "../model/fields";

/**
 * Meanings that are no field themselves, and the field that such a column is read as; null where its words alone
 * give none.
 */
const BEYOND_FIELDS = {
  /** Share of the column to its left, or of its parent header. */
  share: null,
  /** A count of what the parent header names («Số lượng» under «HTXSNV»). */
  count: null,
  /** Understood and not part of a registration (address, telephone, code lists …). */
  other: null,
  /** Name of a phòng, khoa, ban or unit as the subject of the row. */
  collectiveName: "name",
  /** «Tên tập thể/cá nhân»: rows may be either. */
  mixedName: "name",
  /** Name and position in one column. */
  nameAndPosition: "name",
  /** Position and unit in one column. */
  positionAndUnit: "position",
} as const satisfies Readonly<Record<string, Field | null>>;

export type HeaderMeaning = Field | keyof typeof BEYOND_FIELDS;

/** The field that a column of this header is read as, if it is read as its words say. */
export function fieldAsWritten(meaning: HeaderMeaning): Field | null {
  return isField(meaning) ? meaning : BEYOND_FIELDS[meaning];
}

/** Names that a list is about. */
export function isName(meaning: HeaderMeaning | null): boolean {
  return meaning !== null && fieldAsWritten(meaning) === "name";
}

/** Says who the row is about. */
export function isIdentity(meaning: HeaderMeaning | null): boolean {
  return isName(meaning) || meaning === "unit" || meaning === "department";
}

/** Where somebody belongs. */
export function isPlace(meaning: HeaderMeaning | null | undefined): boolean {
  return meaning === "unit" || meaning === "department" || meaning === "collectiveName";
}

/**
 * Nothing stands under the header but values: the first columns and the last are merged down through the header
 * rows.
 */
export function isMergedDown(meaning: HeaderMeaning): boolean {
  const field = fieldAsWritten(meaning);
  return field === "stt" || field === "name" || field === "position" || field === "note";
}

/** A whole title or award, or a column that registers either. */
export function isTitleOrAward(meaning: HeaderMeaning | null): meaning is "title" | "award" | "titleOrAward" {
  return meaning === "title" || meaning === "award" || meaning === "titleOrAward";
}

/** What is registered in words: ratings, titles, awards. */
export function isRegistered(meaning: HeaderMeaning | null): meaning is "rating" | "title" | "award" | "titleOrAward" {
  return meaning === "rating" || isTitleOrAward(meaning);
}

const IDENTITIES_OF_PEOPLE: readonly HeaderMeaning[] = ["name", "nameAndPosition", "mixedName", "address"];
const IDENTITIES_OF_COLLECTIVES: readonly HeaderMeaning[] = [
  "collectiveName",
  "department",
  "unit",
  "mixedName",
  "name",
];
const IDENTITIES_OF_UNITS: readonly HeaderMeaning[] = ["unit", "collectiveName", "department"];

/** Headers that can name whom the rows of such a table are about, the surest first. */
export function identitiesOf(kind: TableKind): readonly HeaderMeaning[] {
  if (isOfUnits(kind)) return IDENTITIES_OF_UNITS;
  return kind === "people" ? IDENTITIES_OF_PEOPLE : IDENTITIES_OF_COLLECTIVES;
}
