/** What the values of a column are, from a sample: a header's words are weighed against them. */
import { suits } from "../../catalogue/awards";
import { readMark } from "../../text/marks";
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import { errorOf, isBlank, type SheetGrid } from "../tables/sheetGrid";
import type { Words } from "../words/vocabulary";

export interface ColumnProfile {
  /** Non-blank values looked at; errors are not counted. */
  readonly count: number;
  /** Shares of `count`, 0..1. */
  readonly marks: number;
  /** Numbers of two and more, or fractions: what a mark column does not hold. */
  readonly numbers: number;
  readonly units: number;
  readonly departments: number;
  readonly ratings: number;
  readonly awards: number;
  readonly people: number;
  /** Names of the campaign's movements. */
  readonly movements: number;
  readonly texts: number;
  /** Titles that only people, and that only collectives, may be given. */
  readonly personTitles: number;
  readonly collectiveTitles: number;
  /** Different texts among the texts, 0..1. */
  readonly distinct: number;
}

const SAMPLE = 80;
const NO_ROWS: ReadonlySet<RowNumber> = new Set();

/** `skipped`: rows whose cells are no values: repeated headers, the row that numbers the columns. */
export function profileOf(
  grid: SheetGrid,
  words: Words,
  column: ColumnNumber,
  first: RowNumber,
  last: RowNumber,
  skipped: ReadonlySet<RowNumber> = NO_ROWS,
): ColumnProfile {
  const counts = {
    marks: 0,
    numbers: 0,
    units: 0,
    departments: 0,
    ratings: 0,
    awards: 0,
    people: 0,
    movements: 0,
    texts: 0,
    personTitles: 0,
    collectiveTitles: 0,
  };
  const different = new Set<string>();
  let count = 0;
  // Evenly over the body; a short one wholly.
  const step = Math.max(1, Math.floor((last - first + 1) / (SAMPLE * 4)));
  for (let row = first; row <= last && count < SAMPLE; row += step) {
    if (skipped.has(row)) continue;
    const value = grid.value(row, column);
    if (isBlank(value) || errorOf(value) !== null) continue;
    // Totals of group rows say nothing about the rows' own values.
    if (grid.hasFormula(row, column) && typeof value === "number") continue;
    count++;
    if (typeof value === "number") {
      if (value === 1 || value === 0) counts.marks++;
      else counts.numbers++;
      continue;
    }
    if (readMark(value, grid.font(row, column)) !== "other") counts.marks++;
    else if (typeof value === "string") {
      counts.texts++;
      different.add(words.key(value));
      if (value.length >= 12 && words.movement(value) !== null) counts.movements++;
      else if (words.unit(value) !== null) counts.units++;
      else if (words.isDepartment(value) || words.isLeadership(value)) counts.departments++;
      else if (words.rating(value) !== null) counts.ratings++;
      else if (words.awards(value, "unit").some((piece) => piece.award !== null || piece.readings.length > 0)) {
        counts.awards++;
        const own = words.awards(value, "person").flatMap(({ award }) => award ?? []);
        if (own.some((award) => !suits(award, "collective"))) counts.personTitles++;
        if (own.some((award) => !suits(award, "person"))) counts.collectiveTitles++;
      } else if (words.isPersonName(value)) counts.people++;
    }
  }
  const share = (n: number): number => (count === 0 ? 0 : n / count);
  return {
    count,
    marks: share(counts.marks),
    numbers: share(counts.numbers),
    units: share(counts.units),
    departments: share(counts.departments),
    ratings: share(counts.ratings),
    awards: share(counts.awards),
    people: share(counts.people),
    movements: share(counts.movements),
    texts: share(counts.texts),
    personTitles: share(counts.personTitles),
    collectiveTitles: share(counts.collectiveTitles),
    distinct: counts.texts === 0 ? 0 : different.size / counts.texts,
  };
}
