/** What one finding offers to change, and what of it cannot be changed. */
import { compositeKey } from "../compositeKey";
import type { Field } from "../registration/model/fields";
import type { Finding, Fix } from "../rules/rule";
import type { SheetCells, WorkbookCells } from "../sheet/cells";
import type { CellChange, FixOffer, SkippedCell, SkipReason } from "./change";
import { isFormulaAt, standing, valueAt } from "./looks";

/** A cell with its new value; null: none is sure there, because it holds a formula. */
interface Wanted {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
}

/** `choice`: which of the readings the officer takes, where there are several; null: not said. */
export function offeredBy(finding: Finding, cells: WorkbookCells, choice: number | null = null): FixOffer | null {
  const { fix, place } = finding;
  const sheet = cells.sheets.find(({ name }) => name === place.sheet);
  if (fix === null || sheet === undefined || place.row === null || place.column === null) return null;
  if (fix.choices !== undefined && fix.choices[choice ?? -1] === undefined) return skippedWhole(finding, "choice");
  const wanted = fix.moveTo === undefined ? wantedOf(finding, fix, choice) : movedCells(sheet, finding, fix);
  return wanted === null ? skippedWhole(finding, "taken") : offer(finding, sheet, wanted);
}

function skippedWhole(finding: Finding, reason: SkipReason): FixOffer {
  const { sheet, row, column } = finding.place;
  return { finding, changes: [], skipped: [{ sheet, row: row!, column: column!, reason }] };
}

function wantedOf({ place, ofColumn }: Finding, fix: Fix, choice: number | null): readonly Wanted[] {
  if (ofColumn !== undefined)
    return ofColumn.cells.map(({ row, column }, index) => ({
      row,
      column,
      value: fix.values === undefined ? (fix.value ?? null) : (fix.values[index] ?? null),
    }));
  const value = fix.value ?? fix.choices?.[choice ?? -1] ?? null;
  return [{ row: place.row!, column: place.column!, value }, ...(fix.also ?? [])];
}

/** null: what stands where it is to go is not to be touched. */
function movedCells(sheet: SheetCells, { place }: Finding, { moveTo, moved }: Fix): readonly Wanted[] | null {
  const from = { row: place.row!, column: place.column! };
  const to = { row: place.row!, column: moveTo! };
  if (moved === undefined || isFormulaAt(sheet, to)) return null;
  const there = valueAt(sheet, to);
  if (typeof there !== "string") return null;
  const standsThere = there.trim() === "" ? "" : `${there}; `;
  return [
    { ...to, value: `${standsThere}${moved.text}` },
    { ...from, value: moved.left },
  ];
}

function offer(finding: Finding, sheet: SheetCells, wanted: readonly Wanted[]): FixOffer {
  const changes: CellChange[] = [];
  const skipped: SkippedCell[] = [];
  const { row, column } = finding.place;
  const { moveTo, also } = finding.fix ?? {};
  // Half a move loses or doubles a piece; half of the numbers repeat one.
  const isOne = moveTo !== undefined || also !== undefined;
  const group = isOne ? { group: compositeKey(sheet.name, row, column) } : {};
  for (const { row, column, value } of wanted) {
    const at = { sheet: sheet.name, row, column };
    const before = valueAt(sheet, at);
    if (value === null || isFormulaAt(sheet, at)) skipped.push({ ...at, reason: "formula" });
    else {
      const stands = standing(sheet, at, value, isShare(finding.field));
      if (stands.after !== before || stands.font !== undefined) changes.push({ ...at, before, ...stands, ...group });
    }
  }
  return { finding, changes, skipped };
}

const isShare = (field: Field | null): boolean => field?.endsWith("Share") === true;
