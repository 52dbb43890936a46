/** Unit and phòng of one row: from its own cells, from merged cells further up, from headings, from the sheet. */
import { clean } from "../../text/normalise";
import type { Cell, DepartmentRef, UnitRef } from "../model/registration";
import type { Words } from "../words/vocabulary";
import type { RowContext } from "./groupContext";
import type { RowCells } from "./rowCells";

export interface Places {
  readonly context: RowContext;
  readonly tableUnit: string | null;
  /** Text that stands where the table's unit should be named. */
  readonly unknownUnit: string | null;
  /** Values of merged cells further up, by field. */
  readonly mergedUnit: string | undefined;
  readonly mergedDepartment: string | undefined;
}

export function unitOf(cells: RowCells, words: Words, places: Places): UnitRef {
  const cell = cells.of("unit");
  if (cell !== null && !cells.blank(cell.column))
    return {
      cell,
      source: "column",
      unit:
        cell.error === null
          ? (words.unit(cells.text(cell.column)) ?? phongAndUnit(cells.text(cell.column), words)?.unit ?? null)
          : null,
      text: clean(words.readable(cells.text(cell.column))),
    };
  if (cell !== null && places.mergedUnit !== undefined)
    return {
      cell,
      source: "column",
      unit: words.unit(places.mergedUnit),
      text: clean(words.readable(places.mergedUnit)),
    };
  const both = cells.frame.positionAndUnit;
  if (cell === null && both !== null && !cells.blank(both.column)) {
    const said = words.positionCell(cells.text(both.column)).unit;
    if (said !== null) return { cell: cells.at(both.column), source: "column", unit: said, text: said };
  }
  const { context, tableUnit, unknownUnit } = places;
  if (context.unitText !== null) return { cell, source: "group", unit: context.unit, text: context.unitText };
  if (tableUnit !== null) return { cell, source: "sheet", unit: tableUnit, text: tableUnit };
  if (unknownUnit !== null) return { cell: null, source: "sheet", unit: null, text: unknownUnit };
  return { cell, source: cell === null ? "none" : "column", unit: null, text: "" };
}

/** «Ban Bạn đọc, Báo Thanh tra» in a column of units: both. */
function phongAndUnit(text: string, words: Words): { readonly unit: string; readonly department: string } | null {
  if (!/[,;–-]/u.test(text)) return null;
  const { position, department, unit } = words.positionCell(text);
  return position === "" && department !== "" && unit !== null ? { unit, department } : null;
}

/** Leadership and the unit itself are no phòng: no key. Another unit's name is kept, it is a phòng that nobody has. */
function departmentRef(
  words: Words,
  unit: string | null,
  cell: Cell | null,
  source: DepartmentRef["source"],
  said: string,
): DepartmentRef {
  const text = clean(words.readable(said));
  const named = words.unit(text);
  return {
    cell,
    source,
    text,
    key:
      words.isLeadership(text) || (named !== null && (unit === null || named === unit))
        ? ""
        : words.departmentKey(text),
  };
}

/** `unit`: the row's own. */
export function departmentOf(cells: RowCells, words: Words, places: Places, unit: string | null): DepartmentRef {
  const cell = cells.of("department");
  if (cell !== null && !cells.blank(cell.column) && cell.error === null)
    return departmentRef(words, unit, cell, "column", cells.text(cell.column));
  if (cell !== null && places.mergedDepartment !== undefined)
    return departmentRef(words, unit, cell, "column", places.mergedDepartment);
  const both = cells.frame.positionAndUnit;
  if (cell === null && both !== null && !cells.blank(both.column)) {
    const part = words.positionCell(cells.text(both.column)).department;
    if (part !== "") return departmentRef(words, unit, cells.at(both.column), "column", part);
  }
  const unitCell = cell === null ? cells.of("unit") : null;
  const part =
    unitCell === null || cells.blank(unitCell.column) || words.unit(cells.text(unitCell.column)) !== null
      ? null
      : phongAndUnit(cells.text(unitCell.column), words);
  if (part !== null) return departmentRef(words, unit, unitCell, "column", part.department);
  const { department } = places.context;
  return department === null
    ? { cell, source: cell === null ? "none" : "column", text: "", key: "" }
    : departmentRef(words, unit, cell, "group", department);
}
