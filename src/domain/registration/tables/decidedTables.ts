/** Finding the tables that the officer decided about, wherever they stand now. */
import { grouped } from "../../lists";
import { wordKey } from "../../text/keys";
import type { RowNumber } from "../../sheet/cells";
import type { SheetGrid } from "./sheetGrid";
import { headerColumns, type HeaderColumn } from "./headerRows";
import { fingerprintOf, samePlace } from "../mapping/mapping";
import type { TableMapping, TablePlace } from "../model/decisions";
import { sideBySide } from "./sideBySide";
import { LONGEST_HEADER } from "../words/headerSense";
import type { Words } from "../words/vocabulary";

/** Header rows that the dialog wants to try. */
export interface HeaderChoice {
  readonly sheet: string;
  /** One after the other, from the top. */
  readonly rows: readonly RowNumber[];
}

/** Header rows by their first row. */
export type KnownHeaders = ReadonlyMap<RowNumber, readonly RowNumber[]>;

export const headerText = (header: HeaderColumn): string => header.texts.join(" / ");

/** Every ending of a header's words: the text of its lowest cell is one of them. */
function endings(key: string): string[] {
  const words = key.split(" ");
  return words.map((_, from) => words.slice(from).join(" "));
}

export class HeaderFinder {
  private readonly counts = new Map<string, ReadonlySet<number>>();
  private readonly fingerprints: ReadonlySet<string>;
  private readonly deepest: number;

  constructor(
    mappings: readonly TableMapping[],
    private readonly choices: readonly HeaderChoice[],
    private readonly words: Words,
  ) {
    const counts = new Map<string, Set<number>>();
    for (const { headers, headerRows } of mappings)
      for (const ending of endings(wordKey(headers[0] ?? "")))
        if (ending !== "") counts.set(ending, (counts.get(ending) ?? new Set()).add(headerRows));
    this.counts = counts;
    this.fingerprints = new Set(mappings.map(({ headers }) => fingerprintOf(headers)));
    this.deepest = Math.max(0, ...[...this.counts.values()].flatMap((each) => [...each]));
  }

  /** Header rows on a sheet that were decided, so that the reader does not look for others there. */
  on(grid: SheetGrid): KnownHeaders {
    const found = new Map<RowNumber, readonly RowNumber[]>();
    for (const { sheet, rows } of this.choices) if (sheet === grid.name && rows.length > 0) found.set(rows[0]!, rows);
    if (this.deepest === 0) return found;
    const { firstRow, lastRow, firstColumn } = grid.area;
    for (let row = firstRow; row <= lastRow; row++) {
      // Rows of data begin with a number, as everywhere in reading.
      if (typeof grid.value(row, firstColumn) === "number") continue;
      for (const column of grid.filled(row)) {
        const value = grid.value(row, column);
        const counts =
          typeof value === "string" && value.length <= LONGEST_HEADER ? this.counts.get(wordKey(value)) : undefined;
        const rows = counts === undefined ? null : this.headerThrough(grid, row, counts);
        if (rows !== null && ![...found.values()].some((others) => others.some((other) => rows.includes(other))))
          found.set(rows[0]!, rows);
      }
    }
    return found;
  }

  /** The rows around `row` whose headers are those of a decision. */
  private headerThrough(grid: SheetGrid, row: RowNumber, counts: ReadonlySet<number>): readonly RowNumber[] | null {
    const { firstColumn, lastColumn } = grid.area;
    for (const count of counts)
      for (let first = row; first > row - count && first >= grid.area.firstRow; first--) {
        const rows = Array.from({ length: count }, (_, index) => first + index);
        const columns = headerColumns(grid, rows, firstColumn, lastColumn);
        if (
          sideBySide(columns, this.words).some((table) => this.fingerprints.has(fingerprintOf(table.map(headerText))))
        )
          return rows;
      }
    return null;
  }
}

export interface Placed {
  readonly headers: readonly string[];
  readonly place: TablePlace;
}

/** The decision for each table, in the order of `tables`, and the decisions that none of them took. */
export function assignMappings(
  tables: readonly Placed[],
  mappings: readonly TableMapping[],
): { readonly taken: readonly (TableMapping | null)[]; readonly left: readonly TableMapping[] } {
  const byKey = grouped(mappings, ({ headers }) => fingerprintOf(headers));
  const used = new Set<TableMapping>();
  const taken: (TableMapping | null)[] = tables.map(() => null);
  for (const [key, indexes] of grouped([...tables.keys()], (index) => fingerprintOf(tables[index]!.headers))) {
    const candidates = byKey.get(key);
    if (candidates === undefined) continue;
    const give = (index: number, mapping: TableMapping, whole = true): void => {
      used.add(mapping);
      taken[index] = whole ? mapping : { ...mapping, unit: null, place: tables[index]!.place };
    };
    for (const index of indexes) {
      const own = candidates.find(
        (mapping) => mapping.place !== undefined && samePlace(mapping.place, tables[index]!.place),
      );
      if (own !== undefined) give(index, own);
    }
    const rest = indexes.filter((index) => taken[index] === null);
    const moved = candidates.filter((mapping) => mapping.place !== undefined && !used.has(mapping));
    const general = candidates.find((mapping) => mapping.place === undefined);
    const shape = candidates.find((mapping) => mapping.kind !== "notThisCampaign");
    // One decision without its table, one table without a decision: the sheet was renamed.
    const renamed = moved.length === 1 && rest.length === 1 ? moved[0]! : null;
    for (const index of rest) {
      if (renamed !== null) give(index, renamed);
      else if (general !== undefined) give(index, general);
      // Which of several it was cannot be told: what the columns mean is the same for all, whose table it is is not.
      else if (shape !== undefined) give(index, shape, false);
    }
    if (shape !== undefined && used.has(shape)) for (const mapping of moved) used.add(mapping);
  }
  return { taken, left: mappings.filter((mapping) => !used.has(mapping)) };
}
