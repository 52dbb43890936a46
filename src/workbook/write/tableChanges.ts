/** What a table of the officer's loses and gets where it is written anew: kept, so that it can be taken back. */
import type { OfficerTablePlan } from "../../domain/campaignTables";
import type { CellScalar } from "../../domain/sheet/cells";
import type { Area } from "../../domain/sheet/cells";
import { columnsOf, rowsOf } from "../excel/address";
import type { Step, StepCell, StepTable } from "../session/steps";

export interface TableContents {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/** A table as it stands, header and lines, and what is planned for it. */
export interface TableChange {
  readonly name: StepTable["name"];
  readonly sheet: string;
  readonly area: Area;
  readonly header: readonly string[];
  readonly cells: TableContents | null;
  readonly plan: OfficerTablePlan;
}

/** So many cells beside it tell a line from others. */
const MOST_BESIDE = 3;

export function changesOf(changes: readonly TableChange[]): Required<Pick<Step, "cells" | "tables">> {
  return {
    cells: changes.flatMap(cellsOf),
    tables: changes.flatMap(({ name, area, plan }) => {
      const [before, after] = [rowsOf(area), rowsOf(plan.area)];
      return before === after ? [] : [{ name, before, after }];
    }),
  };
}

function cellsOf(change: TableChange): StepCell[] {
  const { sheet, area, plan } = change;
  const lines = Math.max(rowsOf(area), rowsOf(plan.area));
  return Array.from({ length: lines - 1 }, (_, at) => at + 1).flatMap((line) => {
    const next = nextLine(change, line);
    return next.flatMap((after, at): StepCell[] => {
      const before = standing(change, line, at);
      const format = formatsOf(change, line, at);
      if (before === after && format === null) return [];
      const column = area.firstColumn + at;
      const beside = next
        .map((content, other) => [area.firstColumn + other, content] as const)
        .filter(([other, content]) => other !== column && content !== "")
        .slice(0, MOST_BESIDE);
      return [
        {
          sheet,
          row: area.firstRow + line,
          column,
          before,
          after,
          beside,
          ...(isFormula(change, line, at) ? { formula: true } : {}),
          ...(format === null ? {} : { format }),
        },
      ];
    });
  });
}

const standing = ({ cells }: TableChange, line: number, at: number): CellScalar =>
  (cells?.formulas[line]?.[at] ?? "") as CellScalar;

/** A text that begins like one is its own value. */
const isFormula = (change: TableChange, line: number, at: number): boolean =>
  String(standing(change, line, at)).startsWith("=") && change.cells?.values[line]?.[at] !== standing(change, line, at);

/** Lines beyond those planned are emptied; columns of the officer's own stay as they are. */
function nextLine(change: TableChange, line: number): readonly CellScalar[] {
  const { area, header, plan } = change;
  const planned = plan.values[line];
  const columns = Array.from({ length: columnsOf(area) }, (_, at) => at);
  if (planned === undefined) return columns.map(() => "");
  const next = columns.map((at) => standing(change, line, at));
  (plan.values[0] ?? []).forEach((name, index) => (next[header.indexOf(String(name))] = planned[index] ?? ""));
  return next;
}

/** null: it stays, or nobody knows what it was. */
function formatsOf(
  { cells, header, plan }: TableChange,
  line: number,
  at: number,
): readonly [before: string, after: string] | null {
  const index = (plan.values[0] ?? []).findIndex((name) => String(name) === header[at]);
  const before = cells?.formats[line]?.[at];
  const after = plan.formats[line]?.[index];
  return typeof before === "string" && after !== undefined && before !== after ? [before, after] : null;
}
