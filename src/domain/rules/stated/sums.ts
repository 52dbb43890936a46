/** What the data rows of a table give for one column, over any range of rows, by running sums. */
import { COUNTS_OF } from "../../registration/model/fields";
import type { ColumnMark, Field } from "../../registration/model/fields";
import type { Collective, Registration, StatedRow } from "../../registration/model/registration";
import { allEntries, byTable, type AnyEntry } from "../ask/entries";
import { compositeKey } from "../../compositeKey";

/** A sum over rows. */
export interface RowSum {
  /** All rows. */
  readonly all: number;
  /** Only units' own rows in a table of collectives: they repeat what their phòng say. */
  readonly units: number;
  /** Rows whose value cannot be read: the sum may be short by them. */
  readonly gaps: number;
}

/** A group or total row, and the rows it stands for. */
type Summed = Pick<StatedRow, "table" | "over">;

/** A column by what it holds and where it stands. */
interface SummedColumn {
  readonly field: Field;
  readonly mark: ColumnMark | null;
  readonly column: number;
}

type Value = { readonly value: number; readonly known: boolean };
interface Running {
  readonly all: readonly number[];
  readonly units: readonly number[];
  readonly gaps: readonly number[];
}

export class ColumnSums {
  private readonly entries = new Map<string, readonly AnyEntry[]>();
  private readonly running = new Map<string, Running>();

  constructor(registration: Registration) {
    for (const [table, rows] of byTable(allEntries(registration)))
      this.entries.set(
        table,
        [...rows].sort((a, b) => a.row - b.row),
      );
  }

  /**
   * The data rows that `row` stands for, added up for a column; null where it is not added up, or there are no rows.
   */
  over({ table, over: { firstRow, lastRow } }: Summed, column: SummedColumn): RowSum | null {
    const rows = this.entries.get(table.id);
    if (rows === undefined) return null;
    const from = lowerBound(rows, firstRow);
    const to = lowerBound(rows, lastRow + 1);
    const first = rows[from];
    // Without a data row there is nothing to compare with: the stated figure is all there is.
    if (!first || to <= from || valueOf(first, column) === null) return null;
    const running = this.runningOf(table.id, rows, column);
    const part = (sums: readonly number[]): number => (sums[to] ?? 0) - (sums[from] ?? 0);
    return { all: part(running.all), units: part(running.units), gaps: part(running.gaps) };
  }

  private runningOf(table: string, rows: readonly AnyEntry[], column: SummedColumn): Running {
    const key = compositeKey(table, column.column, column.field);
    const known = this.running.get(key);
    if (known) return known;
    const all = [0];
    const units = [0];
    const gaps = [0];
    for (const [index, row] of rows.entries()) {
      const { value, known: readable } = valueOf(row, column) ?? { value: 0, known: true };
      all.push((all[index] ?? 0) + value);
      units.push((units[index] ?? 0) + (row.subject === "collective" && row.isUnit ? value : 0));
      gaps.push((gaps[index] ?? 0) + (readable ? 0 : 1));
    }
    const running = { all, units, gaps };
    this.running.set(key, running);
    return running;
  }
}

/** Index of the first row at or after `row`. */
function lowerBound(rows: readonly AnyEntry[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

const one = (yes: boolean): Value => ({ value: yes ? 1 : 0, known: true });

function valueOf(row: AnyEntry, { field, mark, column }: SummedColumn): Value | null {
  if (mark !== null) return one(isMarked(row, mark, column));
  if (field === "plan" && "plan" in row) return one(row.plan?.registered ?? false);
  if (row.subject === "person") return field === "statedPeople" || field === "headcount" ? one(true) : null;
  if (row.subject === "collective") {
    if (field === "statedDepartments") return one(true);
    return field === "headcount" || field === "statedPeople" ? headcountOf(row) : null;
  }
  if ("figures" in row && field in COUNTS_OF) {
    const figure = row.figures.find((each) => each.field === field && each.cell.column === column);
    return { value: figure?.value ?? 0, known: !figure || figure.value !== null || figure.cell.text === "" };
  }
  return null;
}

function headcountOf({ headcount }: Collective): Value {
  return { value: headcount.value ?? 0, known: headcount.value !== null };
}

function isMarked(row: AnyEntry, mark: ColumnMark, column: number): boolean {
  if (mark.kind === "rating") return "rating" in row && row.rating.marked.includes(column);
  if (mark.kind === "movement")
    return "marks" in row && row.marks.some((each) => each !== null && each.marked && each.cell.column === column);
  return "awards" in row && row.awards.some((ref) => ref.cell.column === column);
}
