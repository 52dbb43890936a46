/**
 * What a row registers, in the words rules ask it. Ambiguous and unknown awards register nothing until the officer
 * chooses.
 */
import type { AwardId } from "../../catalogue/awards";
import type { AwardRef, RegistrationTable } from "../../registration/model/registration";
import type { Field } from "../../registration/model/fields";
import { countsAs, isPersonTitle } from "../../totals/ladder";
import type { PersonTitle } from "../../totals/ladder";
import { columnOf } from "../say/places";

interface Registering {
  readonly awards: readonly AwardRef[];
}

/** The award as registered in so many words; titles that another one implies are not meant here. */
export function registered(row: Registering, award: AwardId): AwardRef | undefined {
  return row.awards.find((ref) => ref.award === award);
}

/** The award itself, or a title that includes it. */
export const holds = (row: Registering, award: AwardId): boolean =>
  row.awards.some((ref) => countsAs(ref.award, award, true));

interface TitleRef extends AwardRef {
  readonly award: PersonTitle;
}

/** The person's first title of the LĐTT family (LĐTT, CSTĐCS, CSTĐ ngành, CSTĐ toàn quốc). */
export function personTitle(row: Registering): TitleRef | undefined {
  return row.awards.find((ref): ref is TitleRef => isPersonTitle(ref.award));
}

/** Something stands there that could be this award: an unreadable one, or one of whose meanings it is. */
export function mayRegister(row: Registering, award: AwardId): boolean {
  return row.awards.some((ref) => ref.award === null && (ref.readings.length === 0 || ref.readings.includes(award)));
}

/**
 * The column a title of a collective belongs in: «Danh hiệu», else the merged column, else the first x column of a
 * title.
 */
export function titleColumn(table: RegistrationTable): { readonly column: number; readonly field: Field } | undefined {
  const column = columnOf(table, "title") ?? columnOf(table, "titleOrAward");
  if (column?.field) return { column: column.column, field: column.field };
  const marked = table.columns.find(
    ({ mark }) => mark?.kind === "award" && (mark.award === "ttldxs" || mark.award === "ttldtt"),
  );
  return marked ? { column: marked.column, field: marked.field ?? "title" } : undefined;
}
