/** stated-total-wrong, second part: group and total rows against the data rows they stand for. */
import { SHARE_OF } from "../../registration/model/fields";
import type { Field } from "../../registration/model/fields";
import type { StatedFigure, StatedRow } from "../../registration/model/registration";
import type { Totals, UnitTotals } from "../../totals/totals";
import type { Reporter, RuleInput } from "../rule";
import { onStated, onTable } from "../say/reports";
import { eachFigure, statesNothing } from "./eachFigure";
import { countedFor, rounded, shareFor, shareTolerance, shown } from "./statedCounts";
import { ColumnSums, type RowSum } from "./sums";

/** What a figure may say and be right; the first is what a finding offers. */
interface Right {
  readonly values: readonly number[];
  readonly gaps: number;
  readonly tolerance: number;
}

export function checkStatedRows(
  { registration, totals }: RuleInput,
  report: Reporter<"total" | "group" | "unreadable">,
): void {
  const sums = new ColumnSums(registration);
  for (const row of registration.stated) {
    const ofRow = countedBeside(row, totals);
    eachFigure(
      row.figures,
      (figure) => judge(row, figure, rightCount(sums, row, figure, ofRow)),
      (figure) => judge(row, figure, rightShare(sums, row, figure, ofRow)),
    );
  }

  /** True where the figure was reported as wrong. */
  function judge(row: StatedRow, figure: StatedFigure, right: Right | null): boolean {
    if (right === null || statesNothing(figure)) return false;
    const { cell, value, field } = figure;
    if (value !== null && right.values.some((each) => Math.abs(each - value) <= right.tolerance)) {
      report.pass();
      return false;
    }
    if (value === null || right.gaps > 0) {
      report.cannotTell(onTable(row.table, field), "unreadable");
      return false;
    }
    const computed = right.values[0] ?? 0;
    const facts = {
      row: row.text,
      header: headerOf(row, figure),
      stated: shown(field, value),
      computed: shown(field, computed),
      firstRow: row.over.firstRow,
      lastRow: row.over.lastRow,
    };
    const fix = cell.formula ? null : { value: valueFor(figure, rounded(computed)) };
    report.fail(
      row.role === "group" ? "group" : "total",
      onStated(row, figure, row.unit ?? row.table.unit, { facts, fix }),
    );
    return true;
  }
}

/** A number among the words of a total is of those whom the rows name, wherever it stands. */
function headerOf({ table }: StatedRow, { cell, worded }: StatedFigure): string {
  const named = worded === true ? table.columns.find(({ field }) => field === "name") : undefined;
  return (named ?? table.columns.find(({ column }) => column === cell.column))?.header ?? "";
}

/** Its words stay. */
const valueFor = ({ cell, worded }: StatedFigure, computed: number): string | number =>
  worded === true ? cell.text.replace(/\d+(?=\D*$)/u, String(computed)) : computed;

/** The counts that a row of a targets table may repeat: the unit's own, or the bloc's in its total. */
function countedBeside(row: StatedRow, totals: Totals): UnitTotals | null {
  if (row.table.kind !== "targets") return null;
  if (row.unit !== null) return totals.byUnit.get(row.unit) ?? null;
  return row.role === "total" ? totals.bloc : null;
}

function rightCount(sums: ColumnSums, row: StatedRow, figure: StatedFigure, totals: UnitTotals | null): Right | null {
  const sum = sums.over(row, { field: figure.field, mark: figure.mark, column: figure.cell.column });
  if (!sum) return null;
  // The total of a targets table may also be right by the lists themselves, where a unit's row is wrong: that row has
  // its
  // own finding.
  const counted = totals && countedFor(totals, figure.field);
  return {
    values: [...sumsOf(sum), ...(counted ? [counted.value, ...counted.otherwise] : [])],
    gaps: sum.gaps,
    tolerance: 0,
  };
}

/** A unit's own row beside its phòng: a total may take either, or what stands in the column. */
function sumsOf({ all, units }: RowSum): readonly number[] {
  return units === 0 ? [all] : [all - units, units, all];
}

function rightShare(sums: ColumnSums, row: StatedRow, figure: StatedFigure, totals: UnitTotals | null): Right | null {
  const countField = SHARE_OF[figure.field];
  const ofTable = countField && shareOfTable(sums, row, countField);
  const counted = totals && shareFor(totals, figure.field);
  const values = [...(ofTable ? [ofTable.value] : []), ...(counted ? [counted.value] : [])];
  return values.length === 0 ? null : { values, gaps: ofTable ? ofTable.gaps : 0, tolerance: shareTolerance };
}

function shareOfTable(
  sums: ColumnSums,
  row: StatedRow,
  countField: Field,
): { readonly value: number; readonly gaps: number } | null {
  const sumOf = (field: Field): RowSum | null => {
    const column = row.table.columns.find((each) => each.field === field);
    return column ? sums.over(row, { field, mark: null, column: column.column }) : null;
  };
  const part = sumOf(countField);
  const whole = sumOf("statedPeople");
  return part && whole && whole.all > 0 ? { value: part.all / whole.all, gaps: part.gaps + whole.gaps } : null;
}
