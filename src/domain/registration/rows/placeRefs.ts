/** Unit and phòng of one row: from its own cells, from merged cells further up, from headings, from the sheet. */
import type { AwardId } from "../../catalogue/awards";
import { clean } from "../../text/normalise";
import type { Cell, DepartmentRef, UnitRef } from "../model/registration";
import { readName } from "../words/personName";
import type { PositionCell } from "../words/positionCell";
import type { Words } from "../words/vocabulary";
import type { RowContext } from "./groupContext";
import type { RowCells } from "./rowCells";

export interface Places {
  readonly context: RowContext;
  /** The title that the whole list is of, or the heading above; null where a column has a place for titles. */
  readonly honour: AwardId | null;
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
  const behind = cell === null ? besideName(cells, words) : null;
  if (behind !== null && behind.said.unit !== null)
    return { cell: behind.cell, source: "column", unit: behind.said.unit, text: behind.said.unit };
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

/** The row's phòng. `unit`: the row's own. */
export function departmentOf(cells: RowCells, words: Words, places: Places, unit: string | null): DepartmentRef {
  const { cell, source, text: said } = departmentSaid(cells, words, places);
  const text = clean(words.readable(said));
  return { cell, source, text, key: departmentKeyOf(text, words, unit) };
}

/** Leadership and the unit itself are no phòng: no key. Another unit's name is kept, it is a phòng that nobody has. */
function departmentKeyOf(text: string, words: Words, unit: string | null): string {
  if (text === "" || words.isLeadership(text)) return "";
  const named = words.unit(text);
  return named !== null && (unit === null || named === unit) ? "" : words.departmentKey(text);
}

/** In its own cell, in merged cells further up, behind the position, before the unit, in a heading. */
function departmentSaid(cells: RowCells, words: Words, places: Places): Omit<DepartmentRef, "key"> {
  const cell = cells.of("department");
  const { department } = places.context;
  if (cell !== null) {
    if (!cells.blank(cell.column) && cell.error === null)
      return { cell, source: "column", text: cells.text(cell.column) };
    if (places.mergedDepartment !== undefined) return { cell, source: "column", text: places.mergedDepartment };
    return department === null ? { cell, source: "column", text: "" } : { cell, source: "group", text: department };
  }
  const beside = besidePosition(cells, words) ?? besideUnit(cells, words) ?? departmentBesideName(cells, words);
  if (beside !== null) return { ...beside, source: "column" };
  return department === null ? { cell, source: "none", text: "" } : { cell, source: "group", text: department };
}

interface Said {
  readonly cell: Cell;
  readonly text: string;
}

/** «Phó trưởng phòng Đào tạo, Báo Thanh tra». */
function besidePosition(cells: RowCells, words: Words): Said | null {
  const column = cells.frame.positionAndUnit?.column ?? null;
  if (column === null || cells.blank(column)) return null;
  const text = words.positionCell(cells.text(column)).department;
  return text === "" ? null : { cell: cells.at(column), text };
}

/** «Nguyễn Văn An - Trưởng phòng - Báo Thanh tra» in a list of people without a column of units. */
function besideName(cells: RowCells, words: Words): { readonly cell: Cell; readonly said: PositionCell } | null {
  if (cells.frame.kind !== "people" || cells.frame.positionAndUnit !== null) return null;
  const cell = cells.of("name");
  if (cell === null || cell.error !== null || !BEHIND_A_NAME.test(cell.text)) return null;
  const { position } = readName(cells.text(cell.column), { behind: true, addressed: true });
  return position === "" ? null : { cell, said: words.positionCell(position) };
}

const BEHIND_A_NAME = /[,;(–\n-]/u;

function departmentBesideName(cells: RowCells, words: Words): Said | null {
  if (cells.of("unit") !== null) return null;
  const behind = besideName(cells, words);
  return behind === null || behind.said.unit === null || behind.said.department === ""
    ? null
    : { cell: behind.cell, text: behind.said.department };
}

/** «Ban Bạn đọc, Báo Thanh tra» in a column of units. */
function besideUnit(cells: RowCells, words: Words): Said | null {
  const cell = cells.of("unit");
  if (cell === null || cells.blank(cell.column) || words.unit(cells.text(cell.column)) !== null) return null;
  const part = phongAndUnit(cells.text(cell.column), words);
  return part === null ? null : { cell, text: part.department };
}
