/** Columns for tests of single steps: headers as an officer writes them, and values by their shares. */
import { campaign2021 } from "../../../../src/domain/campaign/campaign2021";
import type { ColumnProfile } from "../../../../src/domain/registration/columns/columnProfile";
import type { ColumnAsked, TableAsked } from "../../../../src/domain/registration/columns/decision";
import { meaningsOf, type ColumnMeaning } from "../../../../src/domain/registration/columns/headerMeaning";
import type { KindInput } from "../../../../src/domain/registration/columns/tableEvidence";
import type { Field } from "../../../../src/domain/registration/model/fields";
import { Words } from "../../../../src/domain/registration/words/vocabulary";

export const words = new Words(campaign2021);

/** «Danh hiệu / LĐTT»: parents first. */
export type Header = string;
export type Values = Partial<ColumnProfile>;

/** The profile of a column without a value. */
export const EMPTY: ColumnProfile = {
  count: 0,
  marks: 0,
  numbers: 0,
  figures: 0,
  largest: 0,
  campaignUnits: 0,
  units: 0,
  departments: 0,
  unitsOrDepartments: 0,
  ratings: 0,
  awards: 0,
  people: 0,
  movements: 0,
  ratedTitles: 0,
  nameLike: 0,
  several: 0,
  states: 0,
  texts: 0,
  personTitles: 0,
  collectiveTitles: 0,
  distinct: 0,
};

/** Ten values, unless said otherwise. */
export function profile(values: Values = {}): ColumnProfile {
  return { ...EMPTY, count: 10, ...values };
}

export function meanings(...headers: readonly Header[]): ColumnMeaning[] {
  const columns = headers.map((header, index) => ({ column: index + 1, texts: header.split(" / "), row: 1 }));
  return meaningsOf(columns, words, campaign2021.year);
}

export const meaning = (header: Header): ColumnMeaning => meanings(header)[0]!;

export type Column = readonly [header: Header, values?: Values];

/** What a table's columns are, for the question of its kind. */
export function table(columns: readonly Column[], ...titles: readonly string[]): KindInput {
  const found = meanings(...columns.map(([header]) => header));
  const profiles = new Map(found.map((each, index) => [each, profile(columns[index]![1])]));
  return { meanings: found, profile: (column) => profiles.get(column)!, titles };
}

export interface Asked extends Partial<TableAsked> {
  readonly taken?: readonly Field[];
  readonly said?: readonly Field[];
}

/** One column of a table of people, unless said otherwise. */
export function asked(
  header: Header,
  values: Values = {},
  { taken = [], said = [], ...changes }: Asked = {},
): ColumnAsked {
  const kind = changes.kind ?? "people";
  return {
    column: meaning(header),
    profile: profile(values),
    table: {
      kind,
      subject: kind === "people" ? "person" : "unit",
      shortRatings: false,
      hasUnit: false,
      mixed: false,
      ofUnits: false,
      countsTitles: false,
      ...changes,
    },
    taken: new Set(taken),
    said: new Set(said),
  };
}

/** Rows of a table of cases, whose last parts may be left out, with their names in front. */
export function named<Case extends readonly [string, ...unknown[]]>(cases: readonly Case[]): [string, Case][] {
  return cases.map((each) => [each[0], each]);
}
