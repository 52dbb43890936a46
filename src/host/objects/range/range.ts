/** Excel.Range: place, contents, looks and the ranges that are found from it. */
import { invalidArgument, itemNotFound } from "../../errors/hostError";
import * as a from "../../grid/address";
import { usedRect } from "../../grid/cells";
import { mergesIn } from "../../grid/merges";
import { checkAllowed } from "../../grid/guard";
import { selectCells } from "../../grid/sheets";
import type { Host, RangeTarget } from "../../state/host";
import type { Rect, SheetModel } from "../../model/model";
import { getCellProperties, getRowProperties, setCellProperties } from "./cellProperties";
import { conditionalFormatsHandle } from "./conditionalFormats";
import { dataValidationHandle } from "./dataValidation";
import { clearRange } from "./rangeClear";
import { mergeRange, unmergeRange } from "./rangeMerge";
import { deleteRange, insertRange } from "./rangeShift";
import { formatHandle } from "./rangeFormat";
import { sortHandle } from "./rangeSort";
import { formulaOf, readCells, textOf, valueType, cellValue, writeCells, writeNumberFormats } from "./rangeValues";
import type { Member, TypeTable } from "../members/memberTable";
import { Handle, INTERNAL, call, make, object, property, worksheetAbove } from "../members/memberTable";
import { integer } from "../members/arguments";
import { area, rangeArgument } from "./rangeArgument";

export const rangeHandle = (target: RangeTarget) => new Handle(rangeTable, target);
export const rangeOn = (sheet: SheetModel, rect: Rect) => rangeHandle({ sheet, rect });

const next = (target: RangeTarget, r: Rect) => {
  if (r.r0 < 0 || r.c0 < 0 || r.r1 >= a.ROWS || r.c1 >= a.COLUMNS || r.r0 > r.r1 || r.c0 > r.c1)
    throw invalidArgument("outside the sheet");
  return rangeOn(target.sheet, r);
};

/** true or false where all lines agree, null where they differ. */
function hidden(lines: Set<number>, from: number, to: number): boolean | null {
  let count = 0;
  if (to - from < lines.size) {
    for (let i = from; i <= to; i += 1) if (lines.has(i)) count += 1;
  } else for (const i of lines) if (i >= from && i <= to) count += 1;
  if (count === 0) return false;
  return count === to - from + 1 ? true : null;
}

function hide(lines: Set<number>, from: number, to: number, value: unknown): void {
  if (typeof value !== "boolean") throw invalidArgument("true or false is needed");
  for (let i = from; i <= to; i += 1)
    if (value) lines.add(i);
    else lines.delete(i);
}

function used(target: RangeTarget, valuesOnly: unknown): Rect | null {
  return usedRect(target.sheet, valuesOnly === true, area(target));
}

function bounding(target: RangeTarget, other: unknown, host: Host): RangeTarget {
  const second = rangeArgument(other, target.sheet, host);
  if (second.sheet !== target.sheet) throw invalidArgument("ranges of two sheets");
  return { sheet: target.sheet, rect: a.bounding(area(target), area(second)) };
}

function intersect(target: RangeTarget, other: unknown, host: Host): Handle<RangeTarget> | null {
  const second = rangeArgument(other, target.sheet, host);
  if (second.sheet !== target.sheet) throw invalidArgument("ranges of two sheets");
  const both = a.intersection(area(target), area(second));
  return both ? rangeOn(target.sheet, both) : null;
}

const members: Record<string, Member<RangeTarget>> = {
  Address: property("1.1", (t) => `${a.quotedSheet(t.sheet.name)}!${a.localAddress(area(t))}`),
  RowIndex: property("1.1", (t) => area(t).r0),
  ColumnIndex: property("1.1", (t) => area(t).c0),
  RowCount: property("1.1", (t) => a.rowCount(area(t))),
  ColumnCount: property("1.1", (t) => a.columnCount(area(t))),
  // Above 2^31-1 Excel answers -1.
  CellCount: property("1.1", (t) => (a.cellCount(area(t)) > 2_147_483_647 ? -1 : a.cellCount(area(t)))),
  IsEntireColumn: property("1.7", (t) => a.entireColumns(area(t))),
  IsEntireRow: property("1.7", (t) => a.entireRows(area(t))),
  Values: property(
    "1.1",
    (t) => readCells(t.sheet, area(t), (cell) => cellValue(cell)),
    (t, v, host) => writeCells(host, { sheet: t.sheet, area: area(t) }, v, "values"),
  ),
  Formulas: property(
    "1.1",
    (t) => readCells(t.sheet, area(t), (cell) => formulaOf(cell)),
    (t, v, host) => writeCells(host, { sheet: t.sheet, area: area(t) }, v, "formulas"),
  ),
  NumberFormat: property(
    "1.1",
    (t, host) =>
      readCells(
        t.sheet,
        area(t),
        (cell, row, column) =>
          host.book.styles[cell?.s ?? t.sheet.rowStyles.get(row) ?? t.sheet.columnStyles.get(column) ?? 0]!
            .numberFormat,
      ),
    (t, v, host) => writeNumberFormats(host, t.sheet, area(t), v),
  ),
  Text: property("1.1", (t, host) =>
    readCells(t.sheet, area(t), (_cell, row, column) => textOf(host, t.sheet, row, column)),
  ),
  ValueTypes: property("1.1", (t) => readCells(t.sheet, area(t), (cell) => valueType(cell))),
  RowHidden: property(
    "1.2",
    (t) => hidden(t.sheet.hiddenRows, area(t).r0, area(t).r1),
    (t, v) => {
      checkAllowed(t.sheet, "allowFormatRows");
      hide(t.sheet.hiddenRows, area(t).r0, area(t).r1, v);
      t.sheet.touched.add("heights");
    },
  ),
  ColumnHidden: property(
    "1.2",
    (t) => hidden(t.sheet.hiddenColumns, area(t).c0, area(t).c1),
    (t, v) => {
      checkAllowed(t.sheet, "allowFormatColumns");
      hide(t.sheet.hiddenColumns, area(t).c0, area(t).c1, v);
      t.sheet.touched.add("widths");
    },
  ),
  Hidden: property("1.2", (t) => {
    const r = area(t);
    const [rows, columns] = [hidden(t.sheet.hiddenRows, r.r0, r.r1), hidden(t.sheet.hiddenColumns, r.c0, r.c1)];
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }),
  Worksheet: object("1.1", (t) => worksheetAbove(t.sheet)),
  Format: object("1.1", (t) => formatHandle({ sheet: t.sheet, areas: () => [area(t)] })),
  Sort: object("1.2", (t) => sortHandle(t)),
  ConditionalFormats: object("1.6", (t) => conditionalFormatsHandle(t)),
  DataValidation: object("1.8", (t) => dataValidationHandle({ sheet: t.sheet, areas: () => [area(t)] })),
  GetCell: make("1.1", (t, [row, column]) => {
    const [r, c] = [area(t).r0 + integer(row, "row"), area(t).c0 + integer(column, "column")];
    return next(t, a.rect(r, c, r, c));
  }),
  GetRow: make("1.1", (t, [row]) => {
    const r = integer(row, "row");
    if (r < 0 || r >= a.rowCount(area(t))) throw invalidArgument("no such row in the range");
    return next(t, { ...area(t), r0: area(t).r0 + r, r1: area(t).r0 + r });
  }),
  GetColumn: make("1.1", (t, [column]) => {
    const c = integer(column, "column");
    if (c < 0 || c >= a.columnCount(area(t))) throw invalidArgument("no such column in the range");
    return next(t, { ...area(t), c0: area(t).c0 + c, c1: area(t).c0 + c });
  }),
  GetOffsetRange: make("1.1", (t, [rows, columns]) => {
    const [dr, dc] = [integer(rows, "rowOffset"), integer(columns, "columnOffset")];
    const r = area(t);
    return next(t, a.rect(r.r0 + dr, r.c0 + dc, r.r1 + dr, r.c1 + dc));
  }),
  GetResizedRange: make("1.3", (t, [rows, columns]) => {
    const r = area(t);
    return next(t, { ...r, r1: r.r1 + integer(rows, "deltaRows"), c1: r.c1 + integer(columns, "deltaColumns") });
  }),
  GetAbsoluteResizedRange: make("1.7", (t, [rows, columns]) => {
    const r = area(t);
    return next(t, { ...r, r1: r.r0 + integer(rows, "numRows") - 1, c1: r.c0 + integer(columns, "numColumns") - 1 });
  }),
  GetBoundingRect: make("1.1", (t, [other], host) => rangeHandle(bounding(t, other, host))),
  GetEntireRow: make("1.1", (t) => next(t, { ...area(t), c0: 0, c1: a.COLUMNS - 1 })),
  GetEntireColumn: make("1.1", (t) => next(t, { ...area(t), r0: 0, r1: a.ROWS - 1 })),
  GetLastCell: make("1.1", (t) => next(t, a.rect(area(t).r1, area(t).c1, area(t).r1, area(t).c1))),
  GetLastRow: make("1.1", (t) => next(t, { ...area(t), r0: area(t).r1 })),
  GetLastColumn: make("1.1", (t) => next(t, { ...area(t), c0: area(t).c1 })),
  GetIntersection: make("1.1", (t, [other], host) => {
    const both = intersect(t, other, host);
    if (!both) throw itemNotFound("the ranges do not meet");
    return both;
  }),
  GetIntersectionOrNullObject: make("1.4", (t, [other], host) => intersect(t, other, host)),
  GetUsedRange: make("1.1", (t, [valuesOnly]) =>
    rangeOn(t.sheet, used(t, valuesOnly) ?? a.rect(area(t).r0, area(t).c0, area(t).r0, area(t).c0)),
  ),
  GetUsedRangeOrNullObject: make("1.4", (t, [valuesOnly]) => {
    const found = used(t, valuesOnly);
    return found ? rangeOn(t.sheet, found) : null;
  }),
  // In whole, also where only a part of one lies in the range.
  GetMergedAreasOrNullObject: make("1.13", (t) => {
    const rects = mergesIn(t.sheet, area(t));
    return rects.length > 0 ? { above: "areas", sheet: t.sheet, rects } : null;
  }),
  Merge: call("1.2", (t, [across], host) => mergeRange(host, t.sheet, area(t), across === true)),
  Unmerge: call("1.2", (t) => unmergeRange(t.sheet, area(t))),
  Clear: call("1.1", (t, [applyTo], host) => clearRange(host, t.sheet, area(t), applyTo ?? "All")),
  Insert: make("1.1", (t, [shift], host) => rangeOn(t.sheet, insertRange(host, t.sheet, area(t), shift))),
  Delete: call("1.1", (t, [shift], host) => deleteRange(host, t.sheet, area(t), shift)),
  Select: call("1.1", (t, _args, host) => selectCells(host.book, t.sheet.id, area(t))),
  GetCellProperties: call("1.9", (t, [options], host) => getCellProperties(host, t.sheet, area(t), options)),
  GetRowProperties: call("1.9", (t, [options]) => getRowProperties(t.sheet, area(t), options)),
  SetCellProperties: call("1.9", (t, [data], host) => setCellProperties(host, t.sheet, area(t), data)),
  _ReferenceId: property(INTERNAL, () => null),
  _ValidateArraySize: call(INTERNAL, (t, [rows, columns]) => {
    if (rows !== a.rowCount(area(t)) || columns !== a.columnCount(area(t)))
      throw invalidArgument("the array's size is not the range's");
  }),
};

const rangeTable: TypeTable<RangeTarget> = {
  name: "Range",
  keepsReference: true,
  check: (t, host) => {
    host.sheetOf(t);
    area(t);
  },
  members,
};
