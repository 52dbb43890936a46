/** Lists of people whose names nobody shares: what the workbooks of further.ts and crowded.ts are made of. */
import { campaign2021 } from "../../../src/domain/campaign/campaign2021";
import type { FigureName } from "../../../src/domain/totals/countFields";
import type { GridCell, SheetOptions } from "../grids";
import type { Dice } from "./dice";
import { awardsKey, keyOf, type Record_ } from "./expected";
import type { Known, KnownPerson } from "./known";
import type { Slip } from "./oneCause";
import { AWARD_WORDS, ratingWriter } from "./words";
import { headerOf, typed } from "./wordings";

export type Rows = readonly (readonly GridCell[])[];
export interface Further {
  readonly sheets: readonly { readonly name: string; readonly rows: Rows; readonly fonts?: SheetOptions["fonts"] }[];
  readonly expected: readonly Record_[];
  /** Figures of the bloc that nobody can tell. */
  readonly unknown?: readonly FigureName[];
  /** Cells that are typed otherwise than they should be; absent: nobody asks what is said of the cells. */
  readonly slips?: readonly Slip[];
}

export interface Listed extends KnownPerson {
  readonly title: Title | null;
}
export type Title = "ldtt" | "cstdcs";
export const TITLES: readonly Title[] = ["ldtt", "cstdcs"];
export const UNITS = campaign2021.units.map(({ name }) => name);

/** People whose names nobody shares. */
export function listedOf(dice: Dice, { people }: Known, most = 24): readonly Listed[] {
  const names = new Set<string>();
  const once = people.filter(({ name }) => !names.has(keyOf(name)) && names.add(keyOf(name)));
  return dice.some(once, Math.max(8, dice.int(8, most))).map((person) => ({
    ...person,
    title: [...TITLES].reverse().find((title) => person.awards.includes(title)) ?? null,
  }));
}

export const recordOf = (person: Listed, sheet: string, more: Readonly<Record<string, string>> = {}): Record_ => ({
  kind: "person",
  key: keyOf(person.name),
  sheet,
  fields: {
    unit: person.unit,
    rating: person.rating,
    awards: awardsKey(person.title === null ? [] : [person.title]),
    ...more,
  },
});

/** Columns after number, name and unit. */
export interface Column {
  readonly header: string;
  readonly cell: (person: Listed, index: number) => GridCell;
}

export function listOf(dice: Dice, people: readonly Listed[], columns: readonly Column[], title?: string): Rows {
  const headers = [headerOf(dice, "stt"), "Họ và tên", dice.pick(["Đơn vị", "Đơn vị công tác"])];
  return [
    ...(title === undefined ? [] : [[title], ...(dice.chance(0.5) ? [[]] : [])]),
    [...headers.map((text) => typed(dice, text)), ...columns.map(({ header }) => header)],
    ...people.map((person, i) => [i + 1, person.name, person.unit, ...columns.map(({ cell }) => cell(person, i))]),
  ];
}

export function ratings(dice: Dice, header = "Xếp loại"): Column {
  const write = ratingWriter(dice);
  return { header, cell: ({ rating }) => write(rating) };
}
export const titles = (dice: Dice, header = "Danh hiệu thi đua"): Column => ({
  header,
  cell: ({ title }) => (title === null ? "" : dice.pick(AWARD_WORDS[title])),
});
export const REGISTER = "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2021";
