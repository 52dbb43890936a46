/** What the values of a column are, from a sample: a header's words are weighed against them. */
import { suits } from "../../catalogue/awards";
import { readMark } from "../../text/marks";
import { readCount, readCountOfWhole } from "../../text/numbers";
import type { CellScalar, ColumnNumber, RowNumber } from "../../sheet/cells";
import { CELLS_THAT_SAY_TOTAL } from "../tables/evidence";
import { errorOf, isBlank, type SheetGrid } from "../tables/sheetGrid";
import { NOTHING_BUT_FIGURES } from "./evidence";
import { STATE_OF_APPROVAL } from "../words/headerWords";
import { TOTAL } from "../words/lineWords";
import type { Words } from "../words/vocabulary";

export interface ColumnProfile {
  /** Non-blank values looked at; errors are not counted. */
  readonly count: number;
  /** Shares of `count`, 0..1. */
  readonly marks: number;
  /** Numbers of two and more, or fractions: what a mark column does not hold. */
  readonly numbers: number;
  /** Whole numbers in whatever writing («2», «02», «2 tập thể»), and cells that say none; totals are not looked at. */
  readonly figures: number;
  /** The largest of them. */
  readonly largest: number;
  /** Units of the campaign. */
  readonly campaignUnits: number;
  /** Those, and organisations of whatever name. */
  readonly units: number;
  readonly departments: number;
  /** «Trung tâm …», «Viện …» with neither beside them: units or phòng, as their header says. */
  readonly unitsOrDepartments: number;
  readonly ratings: number;
  readonly awards: number;
  readonly people: number;
  /** Names of the campaign's movements. */
  readonly movements: number;
  /** Written like names, and nothing that is known. */
  readonly nameLike: number;
  /** Several people in one cell. */
  readonly several: number;
  /** A rating and a title in the same cell: «HTTNV, LĐTT». */
  readonly ratedTitles: number;
  /** States of approval: «Đã duyệt». */
  readonly states: number;
  readonly texts: number;
  /** Titles that only people, and that only collectives, may be given. */
  readonly personTitles: number;
  readonly collectiveTitles: number;
  /** Different texts among the texts, 0..1. */
  readonly distinct: number;
}

/** Whole numbers and nothing else, but for cells that say none. */
export const areFigures = ({ figures, largest }: ColumnProfile): boolean =>
  figures > NOTHING_BUT_FIGURES && largest > 0;

/** So many in a row at least once: a mark is one at most. */
export const areCounts = (profile: ColumnProfile): boolean => areFigures(profile) && profile.largest > 1;

/** Values looked at, evenly over the rows. */
const SAMPLE = 80;
/** Shorter texts name no movement; looking for one costs. */
const SHORTEST_MOVEMENT = 12;
const NO_ROWS: ReadonlySet<RowNumber> = new Set();

const TOTAL_WORDS = new RegExp(TOTAL, "u");

/** What one value can be; a text that is none of these is counted as a text alone. */
type Sort =
  | "marks"
  | "numbers"
  | "campaignUnits"
  | "organisations"
  | "unitsOrDepartments"
  | "departments"
  | "ratings"
  | "awards"
  | "people"
  | "movements"
  | "states"
  | "nameLike";

interface RowsLookedAt {
  readonly first: RowNumber;
  readonly last: RowNumber;
  /** Rows whose cells are no values: repeated headers, the row that numbers the columns. */
  readonly skipped?: ReadonlySet<RowNumber>;
}

export function profileOf(
  grid: SheetGrid,
  words: Words,
  column: ColumnNumber,
  { first, last, skipped = NO_ROWS }: RowsLookedAt,
): ColumnProfile {
  const tally = new Tally(words);
  // Evenly over the body; a short one wholly.
  const step = Math.max(1, Math.floor((last - first + 1) / (SAMPLE * 4)));
  for (let row = first; row <= last && tally.count < SAMPLE; row += step) {
    if (skipped.has(row)) continue;
    const value = grid.value(row, column);
    if (isBlank(value) || errorOf(value) !== null) continue;
    const isTotal = (): boolean => sumsUp(grid, words, row);
    // Totals of group rows say nothing about the rows' own values.
    if (grid.hasFormula(row, column) && typeof value === "number") tally.addComputed(value, isTotal);
    else tally.add(value, grid.font(row, column), isTotal);
  }
  return tally.profile();
}

function sumsUp(grid: SheetGrid, words: Words, row: RowNumber): boolean {
  return grid
    .filled(row, grid.area.firstColumn)
    .slice(0, CELLS_THAT_SAY_TOTAL)
    .some((column) => TOTAL_WORDS.test(words.key(words.withoutOrdinal(grid.text(row, column)))));
}

const isNone = (value: CellScalar, font: string | null): boolean =>
  typeof value === "string" && readMark(value, font) === "none";

class Tally {
  count = 0;
  private figures = 0;
  private largest = 0;
  /** Figures that formulas give: they speak only where nothing was typed. */
  private computed = 0;
  private largestComputed = 0;
  private readonly counts: Record<Sort, number> = {
    marks: 0,
    numbers: 0,
    campaignUnits: 0,
    organisations: 0,
    unitsOrDepartments: 0,
    departments: 0,
    ratings: 0,
    awards: 0,
    people: 0,
    movements: 0,
    states: 0,
    nameLike: 0,
  };
  private texts = 0;
  private personTitles = 0;
  private collectiveTitles = 0;
  private ratedTitles = 0;
  private several = 0;
  private readonly different = new Set<string>();

  constructor(private readonly words: Words) {}

  /** `isTotal`: the row sums up those above it. Asked for the first figure that is more than a mark could be. */
  add(value: CellScalar, font: string | null, isTotal: () => boolean): void {
    this.count++;
    const figure = readCount(value);
    if (figure !== null || isNone(value, font)) this.figures++;
    if (figure !== null && figure > this.largest && (figure <= 1 || this.largest > 1 || !isTotal()))
      this.largest = figure;
    if (typeof value === "number") this.counts[value === 1 || value === 0 ? "marks" : "numbers"]++;
    else if (readMark(value, font) !== "other") this.counts.marks++;
    else if (typeof value === "string" && readCountOfWhole(value) !== null) this.counts.numbers++;
    else if (typeof value === "string") this.addText(value);
  }

  addComputed(value: number, isTotal: () => boolean): void {
    if (!Number.isInteger(value) || value < 0 || isTotal()) return;
    this.computed++;
    this.largestComputed = Math.max(this.largestComputed, value);
  }

  private addText(text: string): void {
    this.texts++;
    this.different.add(this.words.key(text));
    const sort = this.sortOf(text);
    if (sort !== null) this.counts[sort]++;
    if (sort === "awards") this.addTitles(text);
    if (sort === "people" && this.words.areSeveralNames(text)) this.several++;
  }

  /**
   * Read from the top: units before phòng, whose names begin with the same words; people last, for any name may be
   * one.
   */
  private sortOf(text: string): Sort | null {
    const { words } = this;
    if (text.length >= SHORTEST_MOVEMENT && words.movement(text) !== null) return "movements";
    if (words.unit(text) !== null) return "campaignUnits";
    if (words.isLeadership(text)) return "departments";
    const isOrganisation = words.isOrganisation(text);
    if (words.isDepartment(text)) return isOrganisation ? "unitsOrDepartments" : "departments";
    if (isOrganisation) return "organisations";
    if (words.rating(text) !== null) return "ratings";
    if (words.awards(text, "unit").some((piece) => piece.award !== null || piece.readings.length > 0)) return "awards";
    if (words.isPersonName(text) || words.areSeveralNames(text)) return "people";
    if (STATE_OF_APPROVAL.test(words.key(text))) return "states";
    return words.looksLikeNames(text) ? "nameLike" : null;
  }

  private addTitles(text: string): void {
    const pieces = this.words.awards(text, "person");
    if (pieces.some(({ rating }) => rating !== undefined)) this.ratedTitles++;
    const own = pieces.flatMap(({ award }) => award ?? []);
    if (own.some((award) => !suits(award, "collective"))) this.personTitles++;
    if (own.some((award) => !suits(award, "person"))) this.collectiveTitles++;
  }

  /** «Trung tâm …» among phòng is a phòng, among organisations a unit. */
  private places(): { readonly units: number; readonly departments: number; readonly either: number } {
    const { campaignUnits, organisations, departments, unitsOrDepartments: either } = this.counts;
    const units = campaignUnits + organisations;
    if (units === 0 && departments === 0) return { units, departments, either };
    return departments > units
      ? { units, departments: departments + either, either: 0 }
      : { units: units + either, departments, either: 0 };
  }

  private figuresOf(): Pick<ColumnProfile, "figures" | "largest"> {
    const { count, figures, largest, computed, largestComputed } = this;
    if (count === 0) return { figures: computed > 0 ? 1 : 0, largest: largestComputed };
    return { figures: figures / count, largest };
  }

  profile(): ColumnProfile {
    const { count, counts, texts } = this;
    const places = this.places();
    const share = (part: number): number => (count === 0 ? 0 : part / count);
    return {
      count,
      marks: share(counts.marks),
      numbers: share(counts.numbers),
      ...this.figuresOf(),
      campaignUnits: share(counts.campaignUnits),
      units: share(places.units),
      departments: share(places.departments),
      unitsOrDepartments: share(places.either),
      ratings: share(counts.ratings),
      awards: share(counts.awards),
      people: share(counts.people),
      movements: share(counts.movements),
      nameLike: share(counts.nameLike),
      several: share(this.several),
      ratedTitles: share(this.ratedTitles),
      states: share(counts.states),
      texts: share(texts),
      personTitles: share(this.personTitles),
      collectiveTitles: share(this.collectiveTitles),
      distinct: texts === 0 ? 0 : this.different.size / texts,
    };
  }
}
