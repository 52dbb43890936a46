/** What a table registers: people, collectives, honours of units, movements or targets; or nothing of the kind. */
import { holdsNoNames, isOfPeople, namedBy } from "./namesColumn";
import { awardOfHeader, isCodeOfTitle, type ColumnMeaning } from "./headerMeaning";
import { isStated, type Field, type TableKind } from "../model/fields";
import type { ColumnProfile } from "./columnProfile";

export interface KindInput {
  readonly meanings: readonly ColumnMeaning[];
  readonly profile: (column: ColumnMeaning) => ColumnProfile;
  readonly titles: readonly string[];
}

export interface TableShape {
  readonly kind: TableKind;
  /** The column that says who the row is about. */
  readonly identity: ColumnMeaning;
  readonly identityField: Field;
  readonly mixed: boolean;
  /** Some other column is the unit. */
  readonly hasUnit: boolean;
  /** The identity goes by its values; its header says nothing, or something else. */
  readonly byValues?: boolean;
}

export function kindOf({ meanings, profile, titles }: KindInput): TableShape | null {
  const first = (...wanted: string[]): ColumnMeaning | undefined =>
    meanings.find((each) => each.meaning !== null && wanted.includes(each.meaning));
  const unit = first("unit");
  const department = first("department");
  const collective = first("collectiveName");
  const shape = (kind: TableKind, identity: ColumnMeaning, identityField: Field, mixed = false): TableShape => ({
    kind,
    identity,
    identityField,
    mixed,
    hasUnit: unit !== undefined && unit !== identity,
  });

  const person =
    meanings.find(
      (each) =>
        (each.meaning === "name" || each.meaning === "nameAndPosition" || each.meaning === "mixedName") &&
        !holdsNoNames(profile(each)),
    ) ?? meanings.find((each) => each.meaning === "address" && isOfPeople(profile(each)));
  if (person !== undefined) {
    // «Họ tên» over names of phòng: the header was kept, the list was not.
    const values = profile(person);
    if (person.meaning !== "mixedName" && values.count >= 2 && values.departments > 0.8)
      return shape("collectives", person, "name");
    return shape("people", person, "name", person.meaning === "mixedName" || first("subjectKind") !== undefined);
  }

  const movements = meanings.filter((each) => each.movement !== null).length;
  const aboutMovements = titles.some((line) => /phong trào/iu.test(line));
  const identity = collective ?? unit ?? department;
  // «Tên phong trào» with a movement per row, on a sheet that is one unit's.
  const list = first("movement");
  if (
    list !== undefined &&
    profile(list).movements * profile(list).count >= 1 &&
    (aboutMovements || profile(list).movements > 0.15) &&
    (identity === undefined || profile(identity).units === 0)
  )
    return { ...shape("movements", list, "movement"), hasUnit: false };
  const registersAwards = meanings.some(
    (each) =>
      each !== identity &&
      (each.meaning === "title" ||
        each.meaning === "award" ||
        each.meaning === "titleOrAward" ||
        (isCodeOfTitle(each) && profile(each).awards > 0) ||
        awardOfHeader(each, "unit") !== null),
  );
  const ratings = meanings.some(
    (each) => each.meaning === "rating" || (each.rating !== null && each.meaning !== "plan"),
  );
  const stated = meanings.filter((each) => each.meaning !== null && isStated(each.meaning)).length;
  const named = registersAwards || ratings ? namedBy(meanings, profile) : "no";
  if (identity === undefined)
    return typeof named === "string" ? null : { ...shape("people", named.column, "name"), byValues: true };
  // One wide table may hold figures, honours and movements; the figures name it.
  if (unit !== undefined && stated >= 2 && collective === undefined) return shape("targets", unit, "unit");
  if (collective !== undefined && stated >= 2 && profile(collective).units > 0.5)
    return shape("targets", collective, "unit");
  if (
    movements >= 2 ||
    (movements === 1 && aboutMovements) ||
    (first("movement") !== undefined && unit !== undefined && !registersAwards)
  )
    return shape("movements", unit ?? identity, "unit");

  if (named === "unclear") return null;
  if (named !== "no") return { ...shape("people", named.column, "name"), byValues: true };
  const headcount = first("headcount") !== undefined;
  const values = profile(identity);
  if (collective !== undefined) {
    if (values.count > 0 && values.units >= 0.8 && !headcount && !ratings) return shape("honours", collective, "unit");
    return shape("collectives", collective, "name");
  }
  const countsOnly = meanings.filter(
    (each) =>
      (each.rating !== null || each.leaf.unitAward !== null) && profile(each).count > 0 && profile(each).numbers > 0.5,
  ).length;
  // «CSTĐCS» is nobody's but a person's: beside units the figures under it count people, small as they may be.
  const countsPeople =
    headcount &&
    meanings.some(
      (each) => each.leaf.personAward?.award === "cstdcs" && profile(each).count > 0 && profile(each).texts === 0,
    );
  if (unit !== undefined && department === undefined && countsPeople && values.departments === 0)
    return shape("targets", unit, "unit");
  if (unit !== undefined && (stated > 0 || countsOnly >= 2)) return shape("targets", unit, "unit");
  if (unit !== undefined && department !== undefined)
    return registersAwards || ratings
      ? shape("collectives", profile(unit).departments > profile(unit).units ? unit : department, "name")
      : null;
  if (department !== undefined) return registersAwards || ratings ? shape("collectives", department, "name") : null;
  if (unit === undefined) return null;
  if (values.departments > values.units && (registersAwards || ratings)) return shape("collectives", unit, "name");
  if (registersAwards && !headcount && !ratings) return shape("honours", unit, "unit");
  if (registersAwards || ratings) return shape("collectives", unit, "name");
  return headcount || first("plan") !== undefined ? shape("targets", unit, "unit") : null;
}
