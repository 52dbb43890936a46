/** What is kept of changed cells so that they can be taken back, and how their rows are known again after sorting, inserting, editing. */
import { compositeKey } from "../../domain/compositeKey";
import type { CellScalar, ColumnNumber } from "../../domain/sheet/cells";
import type { Grid } from "../read/grids";
import type { Found } from "../read/read";
import type { SurveyedSheet } from "../read/survey";
import type { StepCell } from "../session/steps";
import { contentAt } from "./cellTask";
import type { CellTask } from "./cellTask";
import { formulaIn } from "./unchanged";

/** So many cells beside it tell a row from others. */
const MOST_BESIDE = 3;

/** `groupOf`: which cells get back what they held together, or not at all. */
export function stepCells(
  found: Found,
  tasks: readonly CellTask[],
  groupOf: (task: CellTask) => string | undefined,
): StepCell[] {
  const keyOf = (sheet: SurveyedSheet, row: number, column: number): string => compositeKey(sheet.id, row, column);
  const changed = new Map(tasks.map((task) => [keyOf(task.sheet, task.row, task.column), task.next]));
  const columnsOf = new Map<string, readonly ColumnNumber[]>();
  return tasks.map((task): StepCell => {
    const { sheet, row, column, expected, next, format, font } = task;
    const grid = found.grids.get(sheet.id);
    const columns = columnsOf.get(sheet.id) ?? tellingColumns(grid, ownColumns(found, sheet));
    columnsOf.set(sheet.id, columns);
    // As they stand once the step is done: it may change several cells of a row.
    const beside = columns
      .filter((each) => each !== column && formulaIn(grid, row, each) === "")
      .map((each) => [each, changed.get(keyOf(sheet, row, each)) ?? contentAt(grid, row, each)] as const)
      .filter(([, value]) => value !== "")
      .slice(0, MOST_BESIDE);
    const group = groupOf(task);
    return {
      sheet: sheet.name,
      row,
      column,
      before: expected,
      after: next,
      ...(format === undefined ? {} : { format }),
      ...(font === undefined ? {} : { font }),
      beside,
      ...(group === undefined ? {} : { group }),
    };
  });
}

/** Ours say something else after every check. */
const ownColumns = ({ marks }: Found, { name }: SurveyedSheet): ReadonlySet<ColumnNumber> =>
  new Set(
    marks.flatMap(({ mark, place }) => {
      if (mark.kind !== "rowMarks" || place?.sheet !== name) return [];
      const { firstColumn, lastColumn } = place.area;
      return Array.from({ length: lastColumn - firstColumn + 1 }, (_, at) => firstColumn + at);
    }),
  );

/** The columns with the most different contents first; order numbers, which officers write anew, say nothing of a row. */
function tellingColumns(grid: Grid | undefined, own: ReadonlySet<ColumnNumber>): readonly ColumnNumber[] {
  if (grid === undefined) return [];
  const columns = (grid.values[0] ?? []).map((_, at) => {
    const contents = (grid.values as CellScalar[][]).map((line) => line[at] ?? "");
    return { column: grid.area.firstColumn + at, contents };
  });
  return columns
    .filter(({ column, contents }) => !own.has(column) && !countsUp(contents))
    .map(({ column, contents }) => ({ column, different: new Set(contents).size }))
    .sort((one, other) => other.different - one.different)
    .map(({ column }) => column);
}

function countsUp(contents: readonly CellScalar[]): boolean {
  const numbers = contents
    .filter((value) => value !== "")
    .map(Number)
    .filter(Number.isInteger);
  const next = numbers.filter((number, at) => number === (numbers[at - 1] ?? NaN) + 1);
  return numbers.length > 1 && next.length * 2 >= numbers.length - 1;
}
