/** stated-total-wrong, first part: a unit's row in the targets table against the unit's own lists. */
import { COUNTS_OF, SHARE_OF, STATED_OF_PHONG } from "../../registration/model/fields";
import type { Field } from "../../registration/model/fields";
import type { StatedFigure, TargetsRow } from "../../registration/model/registration";
import type { UnitTotals } from "../../totals/totals";
import { isWaiting, TITLE_FIELDS } from "../ask/lists";
import type { Report, Reporter, RuleInput } from "../rule";
import { lacksColumn, lacksInList, lacksList } from "../say/lacks";
import { onCell, onTable } from "../say/reports";
import { eachFigure, statesNothing } from "./eachFigure";
import { countedFor, rounded, shareFor, shareTolerance, shown } from "./statedCounts";
import type { Counted } from "./statedCounts";

/** What the unit's lists give, and how far a figure may be from it. */
interface Expected {
  readonly unit: UnitTotals;
  readonly counted: Counted | null;
  readonly tolerance: number;
}

export function checkTargetsRows(
  { registration, totals }: RuleInput,
  report: Reporter<
    "target" | "targetWithHigher" | "targetWithoutHigher" | "noRows" | "noColumn" | "unrated" | "unreadable"
  >,
): void {
  for (const row of registration.targets) {
    const unit = row.unit.unit === null ? undefined : totals.byUnit.get(row.unit.unit);
    // A row of a unit that is not known is unit-unknown's.
    if (unit === undefined) continue;
    eachFigure(
      row.figures,
      (figure) =>
        COUNTS_OF[figure.field] !== undefined &&
        judge(row, figure, { unit, counted: countedFor(unit, figure.field), tolerance: 0 }),
      (figure) => judge(row, figure, { unit, counted: shareFor(unit, figure.field), tolerance: shareTolerance }),
    );
  }

  /** True where the figure was reported as wrong. */
  function judge(row: TargetsRow, figure: StatedFigure, { unit, counted, tolerance }: Expected): boolean {
    if (statesNothing(figure)) return false;
    const { cell, value, field } = figure;
    const at: Report = { ...onTable(row.table, field), unit: row.unit.unit, row: row.row };
    const cannotTell = (message: "unreadable" | "unrated"): false => {
      report.cannotTell(at, message);
      return false;
    };
    if (value === null) return cannotTell("unreadable");
    if (counted === null) {
      sayMissing(unit, field, at);
      return false;
    }
    if (Math.abs(value - counted.value) <= tolerance || counted.otherwise.includes(value)) {
      report.pass();
      return false;
    }
    // The people without a known rating may make up the difference; their own findings stand for it.
    if (value > counted.value && value <= counted.value + counted.uncertain + tolerance) return cannotTell("unrated");
    const { higher } = counted;
    const facts = {
      header: row.table.columns.find(({ column }) => column === cell.column)?.header ?? "",
      stated: shown(field, value),
      computed: shown(field, counted.value),
      unit: row.unit.unit ?? row.unit.text,
    };
    // Where offices count in several ways, nobody knows which figure the unit meant.
    const fix = cell.formula || counted.otherwise.length > 0 ? null : { value: rounded(counted.value) };
    if (higher === undefined) report.fail("target", onCell(row, field, cell, { facts, fix }));
    else {
      const ofHigher = { title: { award: higher.title }, higher: higher.number, other: higher.other };
      const message = higher.countedIn ? "targetWithHigher" : "targetWithoutHigher";
      report.fail(message, onCell(row, field, cell, { facts: { ...facts, ...ofHigher }, fix }));
    }
    return true;
  }

  function sayMissingOfPhong(unit: UnitTotals, at: Report): void {
    const list = registration.collectives.find((each) => !each.isUnit && each.unit.unit === unit.unit);
    if (list === undefined) report.cannotTell({ ...at, ...lacksList("collectives") }, "noRows");
    else report.cannotTell({ ...at, ...lacksColumn(list.table, "title") }, "noColumn");
  }

  /** There is no list to count, or one without the column. */
  function sayMissing(unit: UnitTotals, field: Field, at: Report): void {
    const name = COUNTS_OF[field]?.[0] ?? COUNTS_OF[SHARE_OF[field] ?? field]?.[0];
    if (STATED_OF_PHONG.has(field)) sayMissingOfPhong(unit, at);
    else if (unit.source !== "rows") report.cannotTell({ ...at, ...lacksList("people") }, "noRows");
    else {
      const column = name === "ldtt" || name === "cstdcs" ? "title" : "rating";
      if (isWaiting(registration, unit.unit, column === "title" ? TITLE_FIELDS : ["rating"])) report.cannotTell(at);
      else report.cannotTell({ ...at, ...lacksInList(registration, unit.unit, column) }, "noColumn");
    }
  }
}
