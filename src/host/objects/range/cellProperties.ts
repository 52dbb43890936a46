/** Looks cell by cell (Range.getCellProperties, setCellProperties). */
import { invalidArgument } from "../../errors/hostError";
import { entireColumns, localAddress, quotedSheet, rowCount } from "../../grid/address";
import { cellAt, putStyle, restingStyle, styleAt } from "../../grid/cells";
import { checkAllowed } from "../../grid/guard";
import { styleIndex } from "../../grid/styles";
import type { Host } from "../../state/host";
import type { Rect, SheetModel, StyleModel } from "../../model/model";
import { borderChange, withEdge } from "./rangeBorders";
import type { StyleProperty } from "./rangeFormat";
import { FILL, FONT, FORMAT, PROTECTION, refuseKey } from "./rangeFormat";
import { grid, readCells } from "./rangeValues";

type Bag = Record<string, unknown>;
const bag = (value: unknown): Bag => {
  if (value === null || value === undefined) return {};
  if (typeof value !== "object" || Array.isArray(value)) throw invalidArgument("cell properties must be objects");
  return value as Bag;
};
const SIDES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
const GROUPS: Readonly<Record<string, Readonly<Record<string, StyleProperty>>>> = {
  font: FONT,
  fill: FILL,
  protection: PROTECTION,
};
const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const own = (group: Readonly<Record<string, StyleProperty>>, name: string): StyleProperty => {
  const found = group[pascal(name)];
  if (!found) throw refuseKey(name);
  return found;
};

/**
 * Per cell what was asked with true: `{ address, format: { fill: { color: true }, font: { … }, borders: { top: {
 * … } } … } }`.
 */
export function getCellProperties(host: Host, sheet: SheetModel, area: Rect, options: unknown): unknown[][] {
  const asked = bag(options);
  const answers = new Map<number, Bag>();
  const format = (style: number): Bag => {
    let answer = answers.get(style);
    if (answer === undefined) answers.set(style, (answer = readFormat(host.book.styles[style]!, bag(asked["format"]))));
    return answer;
  };
  for (const key of Object.keys(asked)) if (!["address", "format"].includes(key)) throw refuseKey(key);
  const cells = readCells(sheet, area, (cell, row, column) => ({
    ...(asked["address"] === true
      ? { address: `${quotedSheet(sheet.name)}!${localAddress({ r0: row, c0: column, r1: row, c1: column })}` }
      : {}),
    ...(asked["format"] === undefined
      ? {}
      : { format: withMixed(format(cell?.s ?? restingStyle(sheet, row, column)), cell?.mixed) }),
  }));
  if (!cells) throw invalidArgument("cell properties of whole rows or columns");
  return cells;
}

/** Of a text whose runs differ in it a property of the font is null, as of cells that differ. */
function withMixed(format: Bag, mixed: readonly string[] | undefined): Bag {
  if (mixed === undefined || format["font"] === undefined) return format;
  const font = bag(format["font"]);
  const names = Object.keys(font);
  return { ...format, font: Object.fromEntries(names.map((n) => [n, mixed.includes(pascal(n)) ? null : font[n]])) };
}

/** Per row what was asked with true: `{ rowHidden, rowIndex }`. */
export function getRowProperties(sheet: SheetModel, area: Rect, options: unknown): unknown[] {
  const asked = bag(options);
  for (const key of Object.keys(asked)) if (!["rowHidden", "rowIndex"].includes(key)) throw refuseKey(key);
  if (entireColumns(area)) throw invalidArgument("row properties of whole columns");
  return Array.from({ length: rowCount(area) }, (_, at) => ({
    ...(asked["rowHidden"] === true ? { rowHidden: sheet.hiddenRows.has(area.r0 + at) } : {}),
    ...(asked["rowIndex"] === true ? { rowIndex: area.r0 + at } : {}),
  }));
}

function readFormat(style: StyleModel, asked: Bag): Bag {
  const answer: Bag = {};
  for (const [key, wanted] of Object.entries(asked)) {
    if (wanted === false || wanted === undefined || wanted === null) continue;
    const group = GROUPS[key];
    if (group)
      answer[key] = Object.fromEntries(
        Object.entries(bag(wanted))
          .filter(([, on]) => on === true)
          .map(([name]) => [name, own(group, name).read(style)]),
      );
    else if (key === "borders") answer[key] = readBorders(style, bag(wanted));
    else answer[key] = own(FORMAT, key).read(style);
  }
  return answer;
}

function readBorders(style: StyleModel, asked: Bag): Bag {
  return Object.fromEntries(
    Object.entries(asked).map(([side, keys]) => {
      const edge = style.borders[SIDES[side as keyof typeof SIDES]] ?? {
        style: "None",
        weight: "Thin",
        color: "#000000",
      };
      return [side, Object.fromEntries(Object.keys(bag(keys)).map((key) => [key, edge[key as keyof typeof edge]]))];
    }),
  );
}

/** `{}` leaves a cell as it is. */
export function setCellProperties(host: Host, sheet: SheetModel, area: Rect, data: unknown): void {
  checkAllowed(sheet, "allowFormatCells");
  if (!Array.isArray(data)) throw invalidArgument("cellPropertiesData");
  const at = grid(area, data, "cellPropertiesData");
  const done = new Map<string, number>();
  for (let row = area.r0; row <= area.r1; row += 1) {
    for (let column = area.c0; column <= area.c1; column += 1) {
      const wished = bag(at(row, column));
      if (Object.keys(wished).length === 0) continue;
      const before = cellAt(sheet, row, column)?.s ?? styleAt(sheet, row, column);
      const key = `${before} ${JSON.stringify(wished)}`;
      let after = done.get(key);
      if (after === undefined)
        done.set(key, (after = styleIndex(host.book, applied(host.book.styles[before]!, wished))));
      putStyle(sheet, row, column, after);
    }
  }
}

function applied(before: StyleModel, wished: Bag): StyleModel {
  let style = before;
  for (const key of Object.keys(wished)) if (key !== "format") throw refuseKey(key);
  for (const [key, value] of Object.entries(bag(wished["format"]))) {
    const group = GROUPS[key];
    if (group) for (const [name, to] of Object.entries(bag(value))) style = own(group, name).put(style, to);
    else if (key === "borders") style = withBorders(style, bag(value));
    else style = own(FORMAT, key).put(style, value);
  }
  return style;
}

function withBorders(before: StyleModel, sides: Bag): StyleModel {
  let style = before;
  for (const [side, keys] of Object.entries(sides)) {
    const edge = SIDES[side as keyof typeof SIDES];
    if (!edge) throw refuseKey(side);
    for (const [key, value] of Object.entries(bag(keys))) {
      const change = borderChange[key as keyof typeof borderChange];
      if (!change) throw refuseKey(key);
      style = withEdge(style, edge, change(value));
    }
  }
  return style;
}
