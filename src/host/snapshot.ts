/** The workbook as a person would compare two of them. */
import { boxOf } from "./grid/anchors";
import { styleKey } from "./grid/styles";
import { isBlank, restingStyle } from "./grid/cells";
import { localAddress } from "./grid/address";
import type { BookModel, SheetModel } from "./model/model";

/**
 * A picture of everything the model holds, as plain sorted JSON: equal exactly when the workbooks are the same to
 * a person. Left out is
 * what only the machinery sees: ids, style numbers, «dirty» and «touched», blank cells that look like their row
 * or column.
 */
export function snapshot(book: BookModel): unknown {
  const sheetName = new Map(book.sheets.map((s) => [s.id, s.name]));
  const keys = book.styles.map(styleKey);
  return {
    fileName: book.fileName,
    structureProtected: book.structureProtected,
    sheets: book.sheets.map((sheet) => sheetPicture(sheet, keys)),
    names: book.names
      .map((n) => ({
        name: n.name,
        formula: n.formula,
        visible: n.visible,
        scope: n.scope === null ? null : (sheetName.get(n.scope) ?? "?"),
        comment: n.comment,
      }))
      .sort(byJson),
    customXml: book.customXml.map(({ namespaceUri, xml }) => ({ namespaceUri, xml })).sort(byJson),
  };
}

const byJson = (x: unknown, y: unknown) => {
  const [a, b] = [JSON.stringify(x), JSON.stringify(y)];
  if (a === b) return 0;
  return a < b ? -1 : 1;
};
const sorted = <V>(map: Map<number, V>) => [...map].sort(([a], [b]) => a - b);

function sheetPicture(sheet: SheetModel, keys: readonly string[]): unknown {
  const plain = keys[0]!;
  const looks = (index: number) => (keys[index] === plain ? "" : keys[index]!);
  const cells: unknown[] = [];
  for (const [row, line] of sorted(sheet.rows)) {
    for (const [column, cell] of sorted(line)) {
      if (isBlank(cell) && keys[cell.s] === keys[restingStyle(sheet, row, column)]) continue;
      cells.push([localAddress({ r0: row, c0: column, r1: row, c1: column }), cell.v, cell.f ?? null, looks(cell.s)]);
    }
  }
  const styles = (map: Map<number, number>) =>
    sorted(map)
      .map(([line, style]) => [line, looks(style)])
      .filter(([, style]) => style !== "");
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    cells,
    merges: sheet.merges.map((m) => localAddress(m)).sort(),
    columnWidths: sizes(sheet.columnWidths, sheet.defaultColumnWidth),
    rowHeights: sizes(sheet.rowHeights, sheet.defaultRowHeight),
    defaultColumnWidth: sheet.defaultColumnWidth,
    defaultRowHeight: sheet.defaultRowHeight,
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    columnStyles: styles(sheet.columnStyles),
    rowStyles: styles(sheet.rowStyles),
    tables: sheet.tables
      .map(({ id: _id, loaded: _loaded, rect, ...rest }) => ({ ...rest, area: localAddress(rect) }))
      .sort(byJson),
    // In order of priority: the order counts.
    conditionalFormats: sheet.conditionalFormats.map(({ id: _id, loaded: _loaded, rects, ...rest }) => ({
      ...rest,
      areas: rects.map((r) => localAddress(r)).sort(),
    })),
    validations: sheet.validations
      .map(({ origin: _origin, rects, ...rest }) => ({ ...rest, areas: rects.map((r) => localAddress(r)).sort() }))
      .sort(byJson),
    charts: sheet.charts
      .map(({ id: _id, loaded: _loaded, anchor, ...rest }) => ({ ...rest, box: boxOf(sheet, anchor) }))
      .sort(byJson),
    autoFilter: sheet.autoFilter && { area: localAddress(sheet.autoFilter.rect), filtered: sheet.autoFilter.filtered },
    frozen: { ...sheet.frozen },
    protection: {
      protected: sheet.protection.protected,
      options: sheet.protection.options && Object.entries(sheet.protection.options).sort(),
    },
    page: JSON.parse(
      JSON.stringify({ ...sheet.page, rowBreaks: [...sheet.page.rowBreaks].sort((a, b) => a - b) }),
    ) as unknown,
  };
}

/** A line that carries the default size as its own looks the same. */
const sizes = (map: Map<number, number>, usual: number) => sorted(map).filter(([, size]) => size !== usual);
