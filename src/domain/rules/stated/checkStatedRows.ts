/** stated-total-wrong, second part: group and total rows against the data rows they stand for. */
import type { StatedFigure, StatedRow } from "../../registration/model/registration";
import type { Field } from "../../registration/model/fields";
import type { UnitTotals } from "../../totals/totals";
import type { Report, Reporter, RuleInput } from "../rule";
import type { StatedMessageId } from "../data/stated-total-wrong";
import { rounded, shown } from "./checkTargetsRows";
import { onTable } from "../say/reports";
import { countedFor, shareFields, shareFor, shareTolerance } from "./statedCounts";
import { ColumnSums, type RowSum } from "./sums";

/** What a figure may say and be right; the first is what a finding offers. */
interface Right {
  readonly values: readonly number[];
  readonly gaps: number;
  readonly tolerance: number;
}

export function checkStatedRows({ registration, totals }: RuleInput, report: Reporter<StatedMessageId>): void {
  const sums = new ColumnSums(registration);
  for (const row of registration.stated) {
    const ofRow =
      row.table.kind !== "targets"
        ? null
        : row.unit !== null
          ? (totals.byUnit.get(row.unit) ?? null)
          : row.role === "total"
            ? totals.bloc
            : null;
    let countFailed = false;
    for (const figure of row.figures.filter((each) => shareFields[each.field] === undefined)) {
      if (judge(row, figure, rightCount(sums, row, figure, ofRow), report)) countFailed = true;
    }
    for (const figure of row.figures.filter((each) => shareFields[each.field] !== undefined)) {
      // A formula only repeats a wrong count of its row.
      if (countFailed && figure.cell.formula) continue;
      judge(row, figure, rightShare(sums, row, figure, ofRow), report);
    }
  }
}

function rightCount(sums: ColumnSums, row: StatedRow, figure: StatedFigure, totals: UnitTotals | null): Right | null {
  const sum = sums.over(row.table.id, figure, row.over.firstRow, row.over.lastRow);
  if (!sum) return null;
  // The total of a targets table may also be right by the lists themselves, where a unit's row is wrong: that row has its own finding.
  const counted = totals && countedFor(totals, figure.field);
  return { values: [...sumsOf(sum), ...(counted ? [counted.value] : [])], gaps: sum.gaps, tolerance: 0 };
}

/** A unit's own row beside its phòng: a total may take either, or what stands in the column. */
function sumsOf({ all, units }: RowSum): readonly number[] {
  return units === 0 ? [all] : [all - units, units, all];
}

function rightShare(sums: ColumnSums, row: StatedRow, figure: StatedFigure, totals: UnitTotals | null): Right | null {
  const countField = shareFields[figure.field];
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
    return column
      ? sums.over(
          row.table.id,
          { field, mark: null, cell: { column: column.column, text: "", value: "", error: null, formula: false } },
          row.over.firstRow,
          row.over.lastRow,
        )
      : null;
  };
  const part = sumOf(countField);
  const whole = sumOf("statedPeople");
  return part && whole && whole.all > 0 ? { value: part.all / whole.all, gaps: part.gaps + whole.gaps } : null;
}

/** True where the figure was reported as wrong. */
function judge(row: StatedRow, figure: StatedFigure, right: Right | null, report: Reporter<StatedMessageId>): boolean {
  const { cell, value, field } = figure;
  if (right === null || cell.error !== null || (value === null && !cell.formula)) return false;
  if (value !== null && right.values.some((each) => Math.abs(each - value) <= right.tolerance)) {
    report.pass();
    return false;
  }
  if (value === null || right.gaps > 0) {
    report.cannotTell(onTable(row.table, field), "unreadable");
    return false;
  }
  const computed = right.values[0] ?? 0;
  const header = row.table.columns.find((column) => column.column === cell.column)?.header ?? "";
  const unit = row.unit ?? row.table.unit;
  const found: Report = {
    place: { sheet: row.table.sheet, row: row.row, column: cell.column },
    table: row.table,
    field,
    unit,
    subject: unit === null ? { kind: "table", name: row.table.sheet } : { kind: "unit", name: unit },
    facts: {
      row: row.text,
      header,
      stated: shown(field, value),
      computed: shown(field, computed),
      firstRow: row.over.firstRow,
      lastRow: row.over.lastRow,
    },
    fix: cell.formula ? null : { value: rounded(computed) },
  };
  report.fail(row.role === "group" ? "group" : "total", found);
  return true;
}
