/** What headers and values of one table say, as the questions by which its kind is told. */
import { isStated, type Field, type TableKind } from "../model/fields";
import { isTitleOrAward, type HeaderMeaning } from "../words/headerMeanings";
import { SAYS_MOVEMENTS } from "../words/lineWords";
import { areCounts, type ColumnProfile } from "./columnProfile";
import { MORE_THAN_HALF, NAMES_MOVEMENTS, OVERRULES_HEADER, TWICE } from "./evidence";
import { isCodeOfRating, isCodeOfTitle, type ColumnMeaning } from "./headerMeaning";
import { awardOfHeader } from "./headerAward";
import { holdsNoNames, isOfPeople, namedBy, type NamedBy } from "./namesColumn";

export interface KindInput {
  readonly meanings: readonly ColumnMeaning[];
  readonly profile: (column: ColumnMeaning) => ColumnProfile;
  /** Lines above the table. */
  readonly titles: readonly string[];
}

export interface TableShape {
  readonly kind: TableKind;
  /** The column that says who the row is about. */
  readonly identity: ColumnMeaning;
  readonly identityField: Field;
  /** Rows may be people or collectives. */
  readonly mixed: boolean;
  /** Some other column is the unit. */
  readonly hasUnit: boolean;
  /** The identity goes by its values; its header says nothing, or something else. */
  readonly byValues?: boolean;
}

export class TableEvidence {
  readonly unit: ColumnMeaning | undefined;
  readonly department: ColumnMeaning | undefined;
  readonly collective: ColumnMeaning | undefined;
  /** The column that names people, by its header. */
  readonly person: ColumnMeaning | undefined;
  /** The column of places or collectives that a row without a person is about. */
  readonly place: ColumnMeaning | undefined;
  /** Ratings in words or as marks. */
  readonly rates: boolean;
  /** Titles and awards, in words or as marks. */
  readonly awards: boolean;
  /** How many columns are figures by their header: «Tỷ lệ HTXSNV». */
  readonly stated: number;
  readonly headcount: boolean;
  private readonly profile: KindInput["profile"];
  private readonly meanings: readonly ColumnMeaning[];
  private readonly aboutMovements: boolean;

  constructor({ meanings, profile, titles }: KindInput) {
    this.meanings = meanings;
    this.profile = profile;
    this.aboutMovements = titles.some((line) => SAYS_MOVEMENTS.test(line));
    this.unit = this.column("unit");
    this.department = this.column("department");
    this.collective = namesCollectives(
      meanings.filter(({ meaning }) => meaning === "collectiveName"),
      profile,
    );
    this.person =
      meanings.find((each) => namesPeople(each.meaning) && !holdsNoNames(profile(each))) ??
      meanings.find((each) => each.meaning === "address" && isOfPeople(profile(each)));
    this.place = this.collective ?? this.unit ?? this.department;
    this.rates = meanings.some(
      (each) =>
        each.meaning === "rating" ||
        (each.rating !== null && each.meaning !== "plan") ||
        (isCodeOfRating(each) && profile(each).ratings > 0),
    );
    this.awards = meanings.some((each) => each !== this.place && this.registersAwards(each));
    this.stated = meanings.filter((each) => each.meaning !== null && isStated(each.meaning)).length;
    this.headcount = this.column("headcount") !== undefined;
  }

  column(meaning: HeaderMeaning): ColumnMeaning | undefined {
    return this.meanings.find((each) => each.meaning === meaning);
  }

  /** Something is registered for whoever the row is about. */
  get registers(): boolean {
    return this.awards || this.rates;
  }

  private registersAwards(each: ColumnMeaning): boolean {
    return (
      isTitleOrAward(each.meaning) ||
      (isCodeOfTitle(each) && this.profile(each).awards > 0) ||
      awardOfHeader(each, "unit") !== null
    );
  }

  /** Names of people under a header that is none of people's. */
  get named(): NamedBy {
    return this.registers ? namedBy(this.meanings, this.profile) : "no";
  }

  /** The header says people; what stands under it are phòng. */
  get personsAreDepartments(): boolean {
    if (this.person === undefined || this.person.meaning === "mixedName") return false;
    const { count, departments, unitsOrDepartments } = this.profile(this.person);
    return count >= TWICE && departments + unitsOrDepartments > OVERRULES_HEADER;
  }

  /** A movement per row. */
  get listOfMovements(): ColumnMeaning | undefined {
    const list = this.column("movement");
    if (list === undefined) return undefined;
    const { count, movements } = this.profile(list);
    if (movements * count < 1 || !(this.aboutMovements || movements > NAMES_MOVEMENTS)) return undefined;
    return this.place === undefined || this.profile(this.place).units === 0 ? list : undefined;
  }

  /** Movements as columns, or one column beside units that register nothing else. */
  get marksMovements(): boolean {
    const named = this.meanings.filter((each) => each.movement !== null).length;
    return (
      named >= TWICE ||
      (named === 1 && this.aboutMovements) ||
      (this.column("movement") !== undefined && this.unit !== undefined && !this.awards)
    );
  }

  get collectivesAreUnits(): boolean {
    return this.collective !== undefined && this.profile(this.collective).units > MORE_THAN_HALF;
  }

  /** Of the collectives nothing but honours is registered, and they are units. */
  get unitsAmongCollectives(): boolean {
    if (this.collective === undefined || this.headcount || this.rates) return false;
    return this.profile(this.collective).units >= OVERRULES_HEADER;
  }

  /** «Đơn vị» over names of phòng. */
  get unitsAreDepartments(): boolean {
    if (this.unit === undefined) return false;
    const { departments, units } = this.profile(this.unit);
    return departments > units;
  }

  /** «CSTĐCS» is nobody's but a person's: beside units the figures under it count people, small as they may be. */
  get countsPeople(): boolean {
    if (this.unit === undefined || this.department !== undefined || !this.headcount) return false;
    if (this.profile(this.unit).departments > 0) return false;
    return this.meanings.some((each) => {
      const { count, texts } = this.profile(each);
      return each.leaf.personAward?.award === "cstdcs" && count > 0 && texts === 0;
    });
  }

  /** Ratings and titles of units as numbers: «HTXSNV», «LĐTT» over figures. */
  get countsRatingsOrTitles(): boolean {
    const counted = this.meanings.filter(
      (each) =>
        (each.rating !== null || each.leaf.unitAward !== null) &&
        (this.profile(each).numbers > MORE_THAN_HALF || (!this.unitsAreDepartments && areCounts(this.profile(each)))),
    );
    return counted.length >= TWICE;
  }

  /** A table of this kind, its rows about what `identity` names. */
  shape(kind: TableKind, identity: ColumnMeaning, identityField: Field): TableShape {
    return {
      kind,
      identity,
      identityField,
      mixed: false,
      hasUnit: this.unit !== undefined && this.unit !== identity,
    };
  }
}

/**
 * «Tên đơn vị/tập thể» over units beside «Tên tập thể» over phòng: the rows are about the phòng, though a unit's own row
 * may stand among them. Where no phòng tells it, a collective stands once and its unit again and again.
 */
function namesCollectives(columns: readonly ColumnMeaning[], profile: KindInput["profile"]): ColumnMeaning | undefined {
  const most = Math.max(...columns.map((each) => profile(each).distinct));
  return (
    columns.find((each) => profile(each).departments > MORE_THAN_HALF) ??
    columns.find((each) => profile(each).units <= MORE_THAN_HALF) ??
    columns.find((each) => profile(each).departments > 0) ??
    columns.find((each) => profile(each).distinct === most)
  );
}

function namesPeople(meaning: HeaderMeaning | null): boolean {
  return meaning === "name" || meaning === "nameAndPosition" || meaning === "mixedName";
}
