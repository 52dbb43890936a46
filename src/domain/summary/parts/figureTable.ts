/** Tables of figures with a row per unit and a sum: counts are values, sums, shares and differences live formulas. */
import { cellAddress } from "../../sheet/address";
import type { Content, DocumentCell, DocumentRow, StyleName } from "../../plan/plan";
import { cell, data, formula, number, row, text } from "./cells";
import type { FigureRow } from "./figures";

/** Addresses on the same row by column id. */
export type RowAddresses = (column: string) => string;
/** All rows of units of a column of this sheet's, this table's or one above with the same rows: «C8:C12». */
export type ColumnRange = (column: string) => string;

export interface FigureColumn {
  /** Unique on the sheet; other sheets ask for figures by it. */
  readonly id: string;
  readonly head: Content;
  /** Head over this and its neighbours with the same group key. */
  readonly group?: string;
  readonly kind: "count" | "share" | "mark";
  of(unit: FigureRow, at: RowAddresses): Content;
  /** The sum row's cell; "sum" adds the column up, "marks" counts its x; «–» where nothing is known of any unit. */
  readonly total: "sum" | "marks" | ((at: RowAddresses, range: ColumnRange) => Content);
}

/** Where each figure stands: column id, then unit («» for the sum, `BEYOND` for rows of no unit). */
export type FigureAddresses = Map<string, Map<string, string>>;
export const BEYOND = "\u0000";

const STYLES: Readonly<Record<FigureColumn["kind"], readonly [StyleName, StyleName]>> = {
  count: ["tableNumber", "tableTotalNumber"],
  share: ["tableShare", "tableTotalShare"],
  mark: ["tableMark", "tableTotalNumber"],
};

/** First column of the figures; A holds the number, B the unit. */
const FIRST = 3;

interface FigureTable {
  readonly firstRow: number;
  readonly units: readonly FigureRow[];
  readonly columns: readonly FigureColumn[];
  /** What the sum row is called. */
  readonly totalLabel: Content;
}

/** Notes in `addresses` where its figures stand. */
export function figureTable(
  { firstRow, units, columns, totalLabel }: FigureTable,
  addresses: FigureAddresses,
): DocumentRow[] {
  const heads = headRows(columns);
  const bodyRow = firstRow + heads.length;
  const lastRow = bodyRow + units.length - 1;
  const nothingKnown = new Set(columns);
  const rows = units.map((unit, index): DocumentRow => {
    const at = noting(columns, bodyRow + index, unit.unit ?? BEYOND, addresses);
    return row(
      cell(1, number(index + 1), "tableTextCentered"),
      cell(2, unit.label ?? data(unit.unit ?? ""), "tableText"),
      ...columns.map((column, position) => {
        const content = column.of(unit, at);
        if (!isUnknown(content)) nothingKnown.delete(column);
        return cell(FIRST + position, content, STYLES[column.kind][0]);
      }),
    );
  });
  const at = noting(columns, lastRow + 1, "", addresses);
  const keyOf = (index: number): string => units.at(index)?.unit ?? BEYOND;
  const range: ColumnRange = (id) =>
    `${addresses.get(id)?.get(keyOf(0)) ?? at(id)}:${addresses.get(id)?.get(keyOf(-1)) ?? at(id)}`;
  const ownRange = (position: number): string =>
    `${cellAddress(bodyRow, FIRST + position)}:${cellAddress(lastRow, FIRST + position)}`;
  const total = row(
    cell(1, totalLabel, "tableTotalText", 2),
    ...columns.map((column, position) =>
      cell(
        FIRST + position,
        units.length > 0 && nothingKnown.has(column)
          ? text("totals.unknown")
          : totalOf(column, ownRange(position), at, range),
        STYLES[column.kind][1],
      ),
    ),
  );
  return [...heads, ...rows, total];
}

const isUnknown = (content: Content): boolean =>
  content !== null && "text" in content && !("items" in content) && content.text.key === "totals.unknown";

/** `own`: the column's rows of units. */
function totalOf({ total }: FigureColumn, own: string, at: RowAddresses, rangeOf: ColumnRange): Content {
  if (typeof total === "function") return total(at, rangeOf);
  return formula(total === "sum" ? `SUM(${own})` : `COUNTIF(${own},"x")`);
}

/** Remembers where the figures of a row stand and hands the addresses to the row's own formulas. */
function noting(
  columns: readonly FigureColumn[],
  rowNumber: number,
  unit: string,
  addresses: FigureAddresses,
): RowAddresses {
  columns.forEach(({ id }, position) => {
    let places = addresses.get(id);
    if (places === undefined) addresses.set(id, (places = new Map()));
    places.set(unit, cellAddress(rowNumber, FIRST + position));
  });
  return (id) => {
    const address = addresses.get(id)?.get(unit);
    if (address === undefined) throw new Error(`no figure ${id}`);
    return address;
  };
}

function headRows(columns: readonly FigureColumn[]): DocumentRow[] {
  const grouped = columns.some(({ group }) => group !== undefined);
  const deep = grouped ? 2 : 1;
  const upper: DocumentCell[] = [
    cell(1, text("table.number"), "tableHead", { rows: deep }),
    cell(2, text("table.unit"), "tableHead", { rows: deep }),
  ];
  const lower: DocumentCell[] = [];
  for (let index = 0; index < columns.length;) {
    const column = columns[index]!;
    if (column.group === undefined) {
      upper.push(cell(FIRST + index, column.head, "tableHead", { rows: deep }));
      index += 1;
      continue;
    }
    let end = index;
    while (columns[end]?.group === column.group) end += 1;
    upper.push(cell(FIRST + index, text(column.group), "tableHead", end - index));
    for (; index < end; index += 1) lower.push(cell(FIRST + index, columns[index]!.head, "tableHead"));
  }
  return grouped ? [row(...upper), row(...lower)] : [row(...upper)];
}
