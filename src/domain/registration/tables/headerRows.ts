/** Finding the header rows of a sheet's tables and joining the texts of merged headers, without asking Excel what is merged. */
import { clean } from "../../text/normalise";
import type { CellScalar, ColumnNumber, ExcelTableArea, RowNumber } from "../../sheet/cells";
import type { SheetGrid } from "./sheetGrid";
import { hintsIdentity, isBarePeople, isDepartmentHeader, looksLikeHeaderCell } from "../words/headerCell";
import { isIdentity, isMergedDown } from "../words/headerMeanings";
import { SUB_WORDS, TITLE_WORDS } from "../words/headerWords";
import type { Words } from "../words/vocabulary";

/** One column's header: its own text last, merged parents before it. */
export interface HeaderColumn {
  readonly column: ColumnNumber;
  readonly texts: readonly string[];
  /** Row of the column's own (lowest) text. */
  readonly row: RowNumber;
}

export interface HeaderBlock {
  readonly rows: readonly RowNumber[];
  readonly columns: readonly HeaderColumn[];
  readonly excelTable: ExcelTableArea | null;
}

const MOST_HEADER_ROWS = 4;

const mayName = ({ identity, bare }: ReturnType<typeof looksLikeHeaderCell>): boolean => identity || bare;

/** The row holds the main header texts of a table: who, and at least one thing about them. `strict`: and nothing else. */
export function isHeaderRow(
  grid: SheetGrid,
  words: Words,
  row: RowNumber,
  filled: readonly ColumnNumber[],
  strict = false,
): boolean {
  if (filled.length < 2) return false;
  // Identity words first: the names and texts of data rows are not looked at any closer.
  if (
    !filled.some((column) => {
      const value = grid.value(row, column);
      return typeof value === "string" && hintsIdentity(value) && mayName(looksLikeHeaderCell(words, value));
    })
  )
    return false;
  let identities = 0;
  let known = 0;
  let bare = 0;
  let registers = false;
  let order = false;
  // A parent that was not merged stands in each of its columns: it counts once.
  const texts = new Set<CellScalar>();
  for (const column of filled) {
    const value = grid.value(row, column);
    if (typeof value === "boolean") return false;
    // Numbers do not stand in header rows, years apart.
    if (typeof value === "number") {
      if (value < 1990 || value > 2099 || !Number.isInteger(value)) return false;
      continue;
    }
    if (texts.has(value)) continue;
    texts.add(value);
    // «1», «2.» typed as text, or a unit's name: a row of data, whatever words its other cells hold.
    if (/^\s*\d{1,5}[.)]?\s*$/.test(value) ? Number.parseInt(value, 10) < 1990 : words.unit(value) !== null)
      return false;
    const sense = words.sense(value);
    if (sense.meaning === "stt") order = true;
    const cell = looksLikeHeaderCell(words, value);
    if (cell.bare) bare++;
    if (cell.registers) registers = true;
    if (cell.identity) identities++;
    if (cell.known) known++;
  }
  // «Viên chức» beside somebody's name is a position.
  if (identities === 0 && bare > 0 && registers && (order || known === texts.size)) identities = bare;
  if (identities === 0 || known < 2) return false;
  if (strict) return known === texts.size;
  return order ? known >= 2 : known / texts.size >= 0.6 && known >= 2;
}

/** Columns whose header cells end in `row`; a lower row must leave them alone to be a further header row. */
function isSubHeaderRow(
  grid: SheetGrid,
  words: Words,
  above: readonly RowNumber[],
  row: RowNumber,
  first: ColumnNumber,
  last: ColumnNumber,
): boolean {
  const filled = grid.filled(row, first, last);
  // A lone «Tổng số» heads the table's first total, not a column.
  if (filled.length === 0 || (filled.length === 1 && /^(?:tổng|cộng)/u.test(words.key(grid.text(row, filled[0]!)))))
    return false;
  let known = 0;
  let underBlank = false;
  for (const column of filled) {
    const value = grid.value(row, column);
    if (typeof value !== "string") {
      if (typeof value !== "number" || value < 1990 || value > 2099) return false;
      known++;
      continue;
    }
    const own =
      above
        .map((each) => clean(grid.text(each, column)))
        .filter((text) => text !== "")
        .at(-1) ?? "";
    const parent = own === "" ? null : words.sense(own).meaning;
    // Nothing above, or a parent that was typed into each of its columns: there is room for a header below.
    if (
      own === "" ||
      [column - 1, column + 1].some(
        (beside) =>
          beside >= first &&
          beside <= last &&
          above.some((each) => clean(grid.text(each, beside)) === own && clean(grid.text(each, column)) === own),
      )
    )
      underBlank = true;
    // The first columns are merged downwards: a text under «STT» or «Họ và tên» is a row of the table.
    const sense = words.sense(value);
    // «Cán bộ» may stand over «Họ tên» and «Năm sinh».
    if (parent !== null && isMergedDown(parent) && !(sense.meaning !== null && isBarePeople(words.sense(own).key)))
      return false;
    // The first group row of the table, not a header.
    if (
      words.headingUnit(value) !== null ||
      (words.isDepartment(value) && !isDepartmentHeader(sense.key)) ||
      words.isLeadership(value)
    )
      return false;
    if (
      sense.meaning !== null ||
      sense.rating !== null ||
      sense.personAward !== null ||
      sense.unitAward !== null ||
      sense.movement !== null ||
      sense.year !== null ||
      SUB_WORDS.test(sense.key)
    )
      known++;
    else if (own === "" || clean(value).length > 60) continue;
  }
  return known / filled.length >= 0.5 && (underBlank || filled.some((column) => spans(grid, words, above, column)));
}

/** A lone child under a parent that speaks of titles, awards, ratings («Hình thức khen thưởng» over one column). */
function spans(grid: SheetGrid, words: Words, above: readonly RowNumber[], column: ColumnNumber): boolean {
  return above.some((row) => {
    const { meaning, unitAward } = words.sense(grid.text(row, column));
    // «Cờ thi đua» over «TTCP»: a title that its child makes clear.
    return (
      unitAward !== null ||
      meaning === "title" ||
      meaning === "award" ||
      meaning === "titleOrAward" ||
      meaning === "rating" ||
      meaning === "movement" ||
      meaning === "history"
    );
  });
}

/** A line of parent headers right above the main header row: nothing under the identity columns, every text a known word. */
function isParentRow(
  grid: SheetGrid,
  words: Words,
  main: RowNumber,
  row: RowNumber,
  first: ColumnNumber,
  last: ColumnNumber,
): boolean {
  const filled = grid.filled(row, first, last);
  if (filled.length === 0) return false;
  return filled.every((column) => {
    const value = grid.value(row, column);
    if (typeof value !== "string" || column === first || clean(value).length > 60) return false;
    const below = words.sense(grid.text(main, column)).meaning;
    if (below === "stt" || isIdentity(below)) return false;
    const sense = words.sense(value);
    return (
      !TITLE_WORDS.test(sense.key) && !isIdentity(sense.meaning) && (sense.meaning !== null || sense.rating !== null)
    );
  });
}

/** Header rows from the main one: parents above it, children below it. */
export function headerRowsAt(
  grid: SheetGrid,
  words: Words,
  main: RowNumber,
  first: ColumnNumber,
  last: ColumnNumber,
): RowNumber[] {
  const rows = [main];
  if (main > grid.area.firstRow && isParentRow(grid, words, main, main - 1, first, last)) rows.unshift(main - 1);
  for (let row = main + 1; row <= grid.area.lastRow && rows.length < MOST_HEADER_ROWS; row++) {
    if (!isSubHeaderRow(grid, words, rows, row, first, last)) break;
    rows.push(row);
  }
  return rows;
}

/** Header texts per column. A blank cell takes the text to its left when that one has something under it and so has the blank one. */
export function headerColumns(
  grid: SheetGrid,
  rows: readonly RowNumber[],
  first: ColumnNumber,
  last: ColumnNumber,
): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  const carried: (string | null)[] = rows.map(() => null);
  for (let column = first; column <= last; column++) {
    const texts: string[] = [];
    let own: RowNumber | null = null;
    let fresh = false;
    for (const [level, row] of rows.entries()) {
      const text = clean(grid.text(row, column));
      const below = rows.slice(level + 1).some((lower) => !grid.blank(lower, column));
      if (text !== "") {
        texts.push(text);
        own = row;
        fresh = true;
        carried[level] = below ? text : null;
        // A new parent ends what was carried on the levels below it.
        for (let lower = level + 1; lower < rows.length; lower++) carried[lower] = null;
      } else if (carried[level] != null && below && !fresh) texts.push(carried[level]!);
      else if (!below) carried[level] = null;
    }
    if (own !== null) columns.push({ column, texts, row: own });
  }
  return columns;
}
