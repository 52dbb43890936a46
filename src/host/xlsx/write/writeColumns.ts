/** The <cols> of a worksheet part: width, hidden state and style of its columns. */
import type { SheetModel } from "../../model/model";
import { children, isTrue, withAttribute } from "../../xml/xml";
import { setElement } from "../package/sheetText";
import { pointsToWidth, widthToPoints } from "../package/units";
import { elementOf } from "./elementOf";

interface ColumnState {
  /** Points; undefined: the sheet's default. */
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly style: number;
}
const PLAIN: ColumnState = { width: undefined, hidden: false, style: 0 };
const sameState = (a: ColumnState, b: ColumnState): boolean =>
  a.width === b.width && a.hidden === b.hidden && a.style === b.style;

/** Columns that differ from what the file says; the others keep their element's attributes. `digit`: its width in pixels. */
export function writeColumns(xml: string, sheet: SheetModel, digit: number, xf: (style: number) => number): string {
  const columns = columnElements(xml);
  const stateOf = remembered((element) => readState(element, sheet.defaultColumnWidth, digit));
  let changed = false;
  const { columnWidths, hiddenColumns, columnStyles } = sheet;
  for (const c of new Set([...columns.keys(), ...columnWidths.keys(), ...hiddenColumns, ...columnStyles.keys()])) {
    const element = columns.get(c);
    const was = element === undefined ? PLAIN : stateOf(element);
    const now: ColumnState = {
      width: columnWidths.get(c),
      hidden: hiddenColumns.has(c),
      style: xf(columnStyles.get(c) ?? 0),
    };
    if (sameState(was, now)) continue;
    changed = true;
    if (sameState(now, PLAIN)) columns.delete(c);
    else columns.set(c, withState(element, was, now, pointsToWidth(now.width ?? sheet.defaultColumnWidth, digit)));
  }
  return changed ? setElement(xml, "cols", colsXml(columns)) : xml;
}

/** An element for each column, without its range. */
function columnElements(xml: string): Map<number, string> {
  const columns = new Map<number, string>();
  for (const col of children(elementOf(xml, "cols")?.inner ?? "")) {
    const bare = withAttribute(withAttribute(col.raw, "min", undefined), "max", undefined);
    for (let c = Number(col.attributes.get("min")) - 1; c < Number(col.attributes.get("max")); c++)
      columns.set(c, bare);
  }
  return columns;
}

function readState(element: string, usualWidth: number, digit: number): ColumnState {
  const a = children(element)[0]?.attributes;
  const width = a?.get("width");
  const points = width === undefined ? undefined : widthToPoints(Number(width), digit);
  return {
    width: points === usualWidth ? undefined : points,
    hidden: isTrue(a?.get("hidden")),
    style: Number(a?.get("style") ?? 0),
  };
}

/** Many columns share one element's text. */
function remembered<T>(read: (element: string) => T): (element: string) => T {
  const known = new Map<string, T>();
  return (element) => {
    let state = known.get(element);
    if (state === undefined) known.set(element, (state = read(element)));
    return state;
  };
}

function withState(before: string | undefined, was: ColumnState, now: ColumnState, width: number): string {
  let element = before ?? "<col/>";
  if (was.width !== now.width || before === undefined) {
    element = withAttribute(element, "width", String(width));
    element = withAttribute(element, "customWidth", now.width === undefined ? undefined : "1");
    element = withAttribute(element, "bestFit", undefined);
  }
  if (was.hidden !== now.hidden) element = withAttribute(element, "hidden", now.hidden ? "1" : undefined);
  if (was.style !== now.style)
    element = withAttribute(element, "style", now.style === 0 ? undefined : String(now.style));
  return element;
}

/** Neighbours with the same element become one range. */
function colsXml(columns: ReadonlyMap<number, string>): string {
  let out = "";
  const order = [...columns.keys()].sort((a, b) => a - b);
  for (let i = 0; i < order.length;) {
    const first = order[i]!;
    let last = first;
    while (columns.get(last + 1) === columns.get(first)) last++;
    out += columns.get(first)!.replace("<col", `<col min="${first + 1}" max="${last + 1}"`);
    i += last - first + 1;
  }
  return out === "" ? "" : `<cols>${out}</cols>`;
}
