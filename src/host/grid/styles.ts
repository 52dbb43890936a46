/** Styles by number: found or added, and changed over an area. */
import type { BookModel, Rect, SheetModel, StyleModel } from "../model/model";
import { entireColumns, entireRows } from "./address";
import { present, putStyle, styleAt } from "./cells";

interface Known {
  byKey: Map<string, number>;
  counted: number;
}
const known = new WeakMap<BookModel, Known>();

/** Two styles with the same key look the same; the file's own index does not count. */
export function styleKey(style: StyleModel): string {
  const { font, borders } = style;
  const edges = (["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const).map((e) => {
    const b = borders[e];
    return b && b.style !== "None" ? `${b.style}/${b.weight}/${b.color}` : "";
  });
  return JSON.stringify([
    style.numberFormat,
    font.name,
    font.size,
    font.bold,
    font.italic,
    font.underline,
    font.strikethrough,
    font.color,
    style.fill,
    style.horizontal,
    style.vertical,
    style.wrap,
    style.indent,
    style.textOrientation,
    style.locked,
    edges,
  ]);
}

/** Index of the style in the book, adding it when there is none like it. */
export function styleIndex(book: BookModel, style: StyleModel): number {
  let entry = known.get(book);
  if (!entry) known.set(book, (entry = { byKey: new Map(), counted: 0 }));
  for (; entry.counted < book.styles.length; entry.counted += 1) {
    const key = styleKey(book.styles[entry.counted]!);
    if (!entry.byKey.has(key)) entry.byKey.set(key, entry.counted);
  }
  const key = styleKey(style);
  const found = entry.byKey.get(key);
  if (found !== undefined) return found;
  const { xf: _made, ...own } = style;
  book.styles.push(Object.freeze(own));
  return book.styles.length - 1;
}

/** Applies a change of style to every cell of the rectangle. Whole rows and columns change their resting style too. */
export function restyle(
  book: BookModel,
  sheet: SheetModel,
  area: Rect,
  change: (style: StyleModel) => StyleModel,
): void {
  const mapped = new Map<number, number>();
  const to = (from: number) => {
    let index = mapped.get(from);
    if (index === undefined) {
      const before = book.styles[from]!;
      const after = change(before);
      mapped.set(from, (index = styleKey(after) === styleKey(before) ? from : styleIndex(book, after)));
    }
    return index;
  };
  if (entireColumns(area) || entireRows(area)) {
    for (const { cell } of present(sheet, area)) {
      const index = to(cell.s);
      if (index !== cell.s) {
        cell.s = index;
        cell.dirty = true;
      }
    }
    if (entireColumns(area)) {
      for (let c = area.c0; c <= area.c1; c += 1) resting(sheet.columnStyles, c, to);
      sheet.touched.add("columnStyles");
    } else {
      for (let r = area.r0; r <= area.r1; r += 1) resting(sheet.rowStyles, r, to);
      sheet.touched.add("rowStyles");
    }
    return;
  }
  for (let row = area.r0; row <= area.r1; row += 1)
    for (let column = area.c0; column <= area.c1; column += 1)
      putStyle(sheet, row, column, to(styleAt(sheet, row, column)));
}

function resting(styles: Map<number, number>, index: number, to: (from: number) => number): void {
  const style = to(styles.get(index) ?? 0);
  if (style === 0) styles.delete(index);
  else styles.set(index, style);
}
