/**
 * Which figures a list of people, or of phòng, can give: what it has no column for is not said, and never 0
 * (docs/counting.md).
 */
import { includes, isCommendation, isOwn } from "../catalogue";
import type { AwardId } from "../catalogue";
import type { ColumnMark, Field } from "../registration/model/fields";
import type { AwardRef, Collective, Person, RegistrationTable } from "../registration/model/registration";
import type { FigureName } from "./countFields";
import { TITLE_FIGURES, titleFiguresOf } from "./ladder";

const OF_RATINGS = ["excellent", "good", "completed", "failed"] as const satisfies readonly FigureName[];
export const OF_PEOPLE: readonly FigureName[] = [...OF_RATINGS, ...TITLE_FIGURES, "commendations"];
const PHONG_RATINGS: readonly FigureName[] = ["departmentsExcellent", "departmentsGood"];
const PHONG_TITLES = ["ttldxs", "ttldtt"] as const satisfies readonly FigureName[];
export const OF_PHONG: readonly FigureName[] = [...PHONG_RATINGS, ...PHONG_TITLES];
const NOTHING: readonly FigureName[] = [];

/** What a list is asked about, and what its columns answer. */
interface Asked {
  readonly figures: readonly FigureName[];
  readonly ratings: readonly FigureName[];
  /** Titles: they may stand in a column of commendations all the same. */
  readonly titles: readonly FigureName[];
  readonly byField: (field: Field) => readonly FigureName[];
  readonly byMark: (mark: ColumnMark) => readonly FigureName[];
  /** The titles of `titles` that an award is. */
  readonly titlesOf: (award: AwardId) => readonly FigureName[];
}

type Listed = Person | Collective;

const askedOfPeople = (titlesImplyLower: boolean): Asked => ({
  figures: OF_PEOPLE,
  ratings: OF_RATINGS,
  titles: TITLE_FIGURES,
  byField: (field) => BY_FIELD_OF_PEOPLE[field] ?? NOTHING,
  byMark: (mark) => {
    if (mark.kind === "ambiguousAward") return commendations(mark.readings);
    return mark.kind === "award"
      ? [...askedBeside(mark.award, titlesImplyLower), ...commendations([mark.award])]
      : NOTHING;
  },
  titlesOf: (award) => askedBeside(award, titlesImplyLower),
});

/** Whoever has a place for one CSTĐ asks for all above it: an office without any has no column for them. */
function askedBeside(award: AwardId, titlesImplyLower: boolean): readonly FigureName[] {
  const titles = titleFiguresOf(award, titlesImplyLower);
  return titles.some((title) => title !== "ldtt") ? [...titles, ...ABOVE_CSTDCS] : titles;
}
const ABOVE_CSTDCS: readonly FigureName[] = ["cstdNganh", "cstdtq"];

const BY_FIELD_OF_PEOPLE: Readonly<Partial<Record<Field, readonly FigureName[]>>> = {
  title: TITLE_FIGURES,
  award: ["commendations"],
  titleOrAward: [...TITLE_FIGURES, "commendations"],
};

const ASKED_OF_PHONG: Asked = {
  figures: OF_PHONG,
  ratings: PHONG_RATINGS,
  titles: PHONG_TITLES,
  byField: (field) => BY_FIELD_OF_PHONG[field] ?? NOTHING,
  byMark: (mark) => (mark.kind === "award" ? phongTitles(mark.award) : NOTHING),
  titlesOf: phongTitles,
};

const BY_FIELD_OF_PHONG: Readonly<Partial<Record<Field, readonly FigureName[]>>> = {
  title: PHONG_TITLES,
  titleOrAward: PHONG_TITLES,
};
function phongTitles(award: AwardId): readonly FigureName[] {
  return PHONG_TITLES.filter((title) => title === award || (isOwn(award) && includes(award, title)));
}

const commendations = (awards: readonly AwardId[]): readonly FigureName[] =>
  awards.some(isCommendation) ? ["commendations"] : NOTHING;

/** The figures that a list says nothing of. */
type Unsaid = (table: RegistrationTable) => readonly FigureName[];

export const unsaidOfPeople = (people: readonly Person[], titlesImplyLower: boolean): Unsaid =>
  unsaidBy(people, askedOfPeople(titlesImplyLower));

export const unsaidOfPhong = (collectives: readonly Collective[]): Unsaid => unsaidBy(collectives, ASKED_OF_PHONG);

function unsaidBy(listed: readonly Listed[], asked: Asked): Unsaid {
  const lists = rowsOf(listed);
  // A list per title: together they say what they have a list for.
  const ofLists = [...lists.keys()].flatMap(({ honours = [] }) => honours).flatMap(asked.titlesOf);
  const unsaid = new Map(
    [...lists].map(([table, rows]) => {
      const said = new Set([...saidByColumns(table, asked), ...saidByRows(table, rows, asked)]);
      if (table.honours !== undefined) for (const name of ofLists) said.add(name);
      const missing = asked.figures.filter((name) => !said.has(name));
      return [table, missing.length === 0 ? NOTHING : missing];
    }),
  );
  return (table) => unsaid.get(table) ?? NOTHING;
}

/** What the rows of a list say, whatever its columns are. */
interface Rows {
  readonly awards: Set<AwardId>;
  /** Ratings have a place, be it beside the titles in the same cells. */
  rated: boolean;
}

function rowsOf(listed: readonly Listed[]): ReadonlyMap<RegistrationTable, Rows> {
  const lists = new Map<RegistrationTable, Rows>();
  for (const { table, awards, rating } of listed) {
    let rows = lists.get(table);
    if (rows === undefined) lists.set(table, (rows = { awards: new Set(), rated: false }));
    for (const award of named(awards)) rows.awards.add(award);
    rows.rated ||= rating.state !== "noColumn";
  }
  return lists;
}

function named(awards: readonly AwardRef[]): readonly AwardId[] {
  return awards.length === 0 ? NO_AWARDS : awards.flatMap(({ award }) => award ?? []);
}
const NO_AWARDS: readonly AwardId[] = [];

function saidByColumns({ columns }: RegistrationTable, asked: Asked): readonly FigureName[] {
  return columns.flatMap(({ field, mark }) => {
    if (mark !== null) return asked.byMark(mark);
    return field === null ? NOTHING : asked.byField(field);
  });
}

/** A column of commendations may hold titles all the same, and a column of titles commendations. */
function saidByRows(table: RegistrationTable, { awards, rated }: Rows, asked: Asked): readonly FigureName[] {
  const all = [...awards];
  const isTitled = all.some((award) => asked.titlesOf(award).length > 0);
  const byMarks = table.columns.some(({ mark }) => mark?.kind === "award" && asked.titlesOf(mark.award).length > 0);
  const titles = isTitled && table.honours === undefined && !byMarks ? asked.titles : NOTHING;
  return [...titles, ...commendations(all), ...(rated ? asked.ratings : NOTHING)];
}
