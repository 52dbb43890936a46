/** The cells of one of the officer's tables by the names of its columns, and what is wrong in them. */
import { sameInBoth } from "../campaign/officerTables";
import type { Expected, OfficerTableName, TableCells, TableProblem, TableProblemCode } from "../campaign/officerTables";
import type { CellScalar } from "../sheet/cells";
import { wordKey } from "../text/keys";
import { clean } from "../text/normalise";
import { KEYS, TABLES } from "./names";
import type { ColumnOf } from "./names";
import type { CellWords } from "./words";

const isEmpty = (cell: CellScalar): boolean => clean(String(cell)) === "";
const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/u;

/** A line of a table; everything that is wrong in it is gathered. */
export interface Line<T extends OfficerTableName> {
  /** Of the lines of the table the how-manieth, from 0; empty ones are counted. */
  readonly index: number;
  readonly place: (column: ColumnOf<T>) => Pick<TableProblem, "sheet" | "row" | "column">;
  /** As it stands. */
  readonly value: (column: ColumnOf<T>) => CellScalar;
  /** null: empty, or wrong (which is said). */
  readonly read: <V>(column: ColumnOf<T>, words: CellWords<V>) => V | null;
  /** The text as typed, levelled; "" for an empty cell. */
  readonly text: (column: ColumnOf<T>) => string;
  readonly isEmpty: (column: ColumnOf<T>) => boolean;
  /** Whether what stood in the cell could not be read: then what was last read is in force. */
  readonly isWrong: (column: ColumnOf<T>) => boolean;
  /** `found`: of several values in a cell the one that is wrong. */
  readonly wrong: (column: ColumnOf<T>, code: TableProblemCode, expected?: Expected, found?: string) => void;
}

interface Head<T extends OfficerTableName> {
  /** Index of the column in the table. */
  readonly columns: ReadonlyMap<ColumnOf<T>, number>;
  readonly problems: readonly TableProblem[];
}

function headOf<T extends OfficerTableName>(table: TableCells, name: T): Head<T> {
  const header = table.values[0] ?? [];
  const found = new Map(header.map((cell, index) => [wordKey(clean(String(cell))), index] as const).reverse());
  const columns = new Map<ColumnOf<T>, number>();
  const problems: TableProblem[] = [];
  for (const column of TABLES[name].columns as readonly ColumnOf<T>[]) {
    const index = found.get(wordKey(column));
    if (index !== undefined) columns.set(column, index);
    else
      problems.push({
        code: "columnMissing",
        table: name,
        sheet: table.sheet,
        row: table.firstRow,
        column: table.firstColumn,
        item: column,
        found: "",
        expected: sameInBoth(TABLES[name].columns.join(", ")),
      });
  }
  return { columns, problems };
}

/**
 * A line whose name was lost (typed over by another line's, or taken out) leaves what it last stood for in force: of
 * those read last and named by no line any more, as many as there are such lines.
 */
export function stillInForce<V extends { readonly name: string }>(
  last: readonly V[],
  read: readonly V[],
  nameless: number,
): readonly V[] {
  const named = new Set(read.map(({ name }) => wordKey(name)));
  return [...read, ...last.filter(({ name }) => !named.has(wordKey(name))).slice(0, nameless)];
}

/** Columns that every line needs and that are gone: the table says nothing then. */
export function keysMissing(table: TableCells): readonly TableProblem[] {
  const keys: readonly string[] = KEYS[table.name];
  return headOf(table, table.name).problems.filter(({ item }) => keys.includes(item));
}

/** The lines in which anything stands, from the top; `named` is the column that says what the line is about. */
export function linesOf<T extends OfficerTableName>(
  table: TableCells,
  name: T,
  named: ColumnOf<T>,
  problems: TableProblem[],
): Line<T>[] {
  const { columns, problems: inHead } = headOf(table, name);
  problems.push(...inHead);
  return table.values.slice(1).flatMap((cells, index): Line<T>[] => {
    const cell = (column: ColumnOf<T>): CellScalar => cells[columns.get(column) ?? -1] ?? "";
    if (![...columns.keys()].some((column) => !isEmpty(cell(column)))) return [];
    const place: Line<T>["place"] = (column) => ({
      sheet: table.sheet,
      row: table.firstRow + 1 + index,
      column: table.firstColumn + (columns.get(column) ?? 0),
    });
    const wrongColumns = new Set<ColumnOf<T>>();
    const wrong: Line<T>["wrong"] = (column, code, expected = sameInBoth(""), found = "") => {
      // Of one cell the first thing wrong is said.
      if (wrongColumns.has(column)) return;
      wrongColumns.add(column);
      problems.push({
        code,
        table: name,
        ...place(column),
        item: clean(String(cell(named))),
        found: found === "" ? clean(String(cell(column))) : found,
        expected,
      });
    };
    return [
      {
        index,
        place,
        value: cell,
        isEmpty: (column) => isEmpty(cell(column)),
        isWrong: (column) => wrongColumns.has(column) || !columns.has(column),
        text: (column) => {
          const text = clean(String(cell(column)));
          if (!ERROR.test(text)) return text;
          wrong(column, "cellError");
          return "";
        },
        wrong,
        read: (column, words) => {
          const value = cell(column);
          if (isEmpty(value)) return null;
          if (ERROR.test(clean(String(value)))) {
            wrong(column, "cellError", words.expected);
            return null;
          }
          const read = words.read(value);
          if (read === null) wrong(column, "wrongValue", words.expected);
          return read;
        },
      },
    ];
  });
}
