/** stated-total-wrong, first part: a unit's row in the targets table against the unit's own lists. */
import type { StatedFigure, TargetsRow } from "../../registration/model/registration";
import type { Field } from "../../registration/model/fields";
import type { UnitTotals } from "../../totals/totals";
import type { Fact, Reporter, RuleInput } from "../rule";
import type { StatedMessageId } from "../data/stated-total-wrong";
import { onCell, onTable } from "../say/reports";
import { countedFor, countFields, shareFields, shareFor, shareTolerance, type Counted } from "./statedCounts";

export function checkTargetsRows({ registration, totals }: RuleInput, report: Reporter<StatedMessageId>): void {
  for (const row of registration.targets) {
    const unit = row.unit.unit === null ? undefined : totals.byUnit.get(row.unit.unit);
    // A row of a unit that is not known is unit-unknown's.
    if (unit) checkRow(row, unit, report);
  }
}

function checkRow(row: TargetsRow, totals: UnitTotals, report: Reporter<StatedMessageId>): void {
  const counts = row.figures.filter((figure) => countFields[figure.field] !== undefined);
  const shares = row.figures.filter((figure) => shareFields[figure.field] !== undefined);
  let countFailed = false;
  for (const figure of counts) {
    if (judge(row, figure, countedFor(totals, figure.field), 0, report)) countFailed = true;
  }
  for (const figure of shares) {
    // A formula only repeats a wrong count of its row.
    if (countFailed && figure.cell.formula) continue;
    judge(row, figure, shareFor(totals, figure.field), shareTolerance, report);
  }
}

/** True where the figure was reported as wrong. */
function judge(
  row: TargetsRow,
  figure: StatedFigure,
  counted: Counted | null,
  tolerance: number,
  report: Reporter<StatedMessageId>,
): boolean {
  const { cell, value, field } = figure;
  if (cell.error !== null || (value === null && !cell.formula)) return false;
  if (value === null) {
    report.cannotTell(onTable(row.table, field), "unreadable");
    return false;
  }
  if (counted === null) {
    report.cannotTell(onTable(row.table, field), "noRows");
    return false;
  }
  if (Math.abs(value - counted.value) <= tolerance) {
    report.pass();
    return false;
  }
  // The people without a known rating may make up the difference; their own findings stand for it.
  if (value > counted.value && value <= counted.value + counted.uncertain + tolerance) {
    report.cannotTell(onTable(row.table, field), "unrated");
    return false;
  }
  const header = row.table.columns.find((column) => column.column === cell.column)?.header ?? "";
  const facts = {
    header,
    stated: shown(field, value),
    computed: shown(field, counted.value),
    unit: row.unit.unit ?? row.unit.text,
  };
  report.fail(
    "target",
    onCell(row, field, cell, { facts, fix: cell.formula ? null : { value: rounded(counted.value) } }),
  );
  return true;
}

export const shown = (field: Field, value: number): Fact =>
  shareFields[field] === undefined ? value : { share: value };

/** A share as an officer would type it: to a hundredth of a percent. */
export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
