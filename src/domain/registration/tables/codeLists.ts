/**
 * Lists of codes that stand beside what they mean, on whatever sheet: «Mã | Tên danh hiệu» over «DH01 | Lao động tiên
 * tiến». Codes of letters mean it in every cell; numbers only in a column whose header speaks of such codes.
 */
import { awardsOf } from "../../campaign/awards";
import type { Campaign } from "../../campaign/campaign";
import type { AwardBook } from "../../catalogue/awardBook";
import { findRating, ratingEntry } from "../../catalogue/ratings";
import { bareKey, wordKey } from "../../text/keys";
import { readMark } from "../../text/marks";
import type { ColumnNumber, RowNumber, WorkbookCells } from "../../sheet/cells";
import { CODE_HEADER, CODE_OF_RATING, CODE_OF_TITLE, MEANING_OF_CODE, SPEAKS_OF_TITLES } from "../words/headerWords";
import { SheetGrid } from "./sheetGrid";

/** A list begins at the top of its sheet. */
const ROWS_LOOKED_AT = 40;
const COLUMNS_LOOKED_AT = 30;
/** What a code means stands so near to it, whichever of them comes first. */
const FARTHEST_MEANING = 3;
/** No catalogue of titles is longer. */
const MOST_CODES = 200;
const LONGEST_CODE = 12;
const LONGEST_HEADER = 40;
/** Of the values of a column of codes so many must be in the list, among so many looked at. */
const KNOWN_CODES = 0.8;
const VALUES_LOOKED_AT = 80;

type Sort = "title" | "rating";
const SORTS: readonly Sort[] = ["title", "rating"];
/** What codes mean, in the catalogue's words, by the key of the code. */
type Codes = ReadonlyMap<string, string>;

interface Lists {
  readonly bySort: Readonly<Record<Sort, Codes>>;
  /** Columns of the lists themselves: «sheet 3». */
  readonly own: ReadonlySet<string>;
}

export interface GridsWithCodes {
  readonly grids: readonly SheetGrid[];
  /** Codes of letters, which mean the same wherever they stand. */
  readonly codes: Codes;
}

/** Every sheet that holds something; columns of codes say what their codes mean. */
export function gridsOf(workbook: WorkbookCells, campaign: Campaign): GridsWithCodes {
  const grids = workbook.sheets.flatMap((sheet) => (sheet.area === null ? [] : [new SheetGrid(sheet, sheet.area)]));
  const lists = listsOn(grids, awardsOf(campaign));
  if (SORTS.every((sort) => lists.bySort[sort].size === 0)) return { grids, codes: new Map() };
  for (const grid of grids) decode(grid, lists);
  return { grids, codes: codesOfLetters(lists) };
}

/** A code of two meanings is none. */
function codesOfLetters({ bySort }: Lists): Codes {
  const names = new Map<string, Set<string>>();
  for (const [code, name] of SORTS.flatMap((sort) => [...bySort[sort]]))
    if (/\p{L}/u.test(code)) names.set(code, (names.get(code) ?? new Set()).add(name));
  return new Map([...names].flatMap(([code, [name, ...others]]) => (others.length === 0 ? [[code, name!]] : [])));
}

function listsOn(grids: readonly SheetGrid[], book: AwardBook): Lists {
  const found = { title: new Map<string, Set<string>>(), rating: new Map<string, Set<string>>() };
  const own = new Set<string>();
  for (const grid of grids)
    for (const { sort, code, name, column } of codesOn(grid, book)) {
      found[sort].set(code, (found[sort].get(code) ?? new Set()).add(name));
      own.add(columnKey(grid, column));
    }
  const single = (names: ReadonlyMap<string, ReadonlySet<string>>): Codes =>
    new Map([...names].flatMap(([code, [name, ...others]]) => (others.length === 0 ? [[code, name!]] : [])));
  return { bySort: { title: single(found.title), rating: single(found.rating) }, own };
}

const columnKey = (grid: SheetGrid, column: ColumnNumber): string => `${column} ${grid.name}`;

interface Code {
  readonly sort: Sort;
  readonly code: string;
  readonly name: string;
  readonly column: ColumnNumber;
}

function* codesOn(grid: SheetGrid, book: AwardBook): Generator<Code> {
  for (const header of headersOf(grid)) {
    if (!CODE_HEADER.test(header.key)) continue;
    const meaning = meaningBeside(grid, header, book);
    if (meaning !== null) yield* codesUnder(grid, header, meaning, book);
  }
}

interface Header {
  readonly row: RowNumber;
  readonly column: ColumnNumber;
  readonly key: string;
}

function* headersOf(grid: SheetGrid): Generator<Header> {
  const { firstRow, lastRow, firstColumn, lastColumn } = grid.area;
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + ROWS_LOOKED_AT); row++)
    for (let column = firstColumn; column <= Math.min(lastColumn, firstColumn + COLUMNS_LOOKED_AT); column++) {
      const text = grid.text(row, column);
      if (text !== "" && text.length <= LONGEST_HEADER) yield { row, column, key: wordKey(text) };
    }
}

/**
 * «Mã | Tên danh hiệu», «Danh hiệu | Mã», «Mã danh hiệu | Danh hiệu»: the nearest column of names; in a register the
 * column beside the codes is of something else.
 */
function meaningBeside(grid: SheetGrid, { row, column, key }: Header, book: AwardBook): ColumnNumber | null {
  const ofCodes = key.replace(CODE_HEADER, "").trim();
  for (let distance = 1; distance <= FARTHEST_MEANING; distance++)
    for (const beside of [column + distance, column - distance]) {
      const text = grid.text(row, beside);
      if (text === "" || text.length > LONGEST_HEADER) continue;
      const names = wordKey(text);
      const isNamed = MEANING_OF_CODE.test(names) || names === ofCodes;
      const isOfCatalogue = SPEAKS_OF_TITLES.test(bareKey(names)) && ["", "so"].includes(bareKey(ofCodes));
      if ((isNamed || isOfCatalogue) && meaningOf(grid.text(row + 1, beside), book) !== null) return beside;
    }
  return null;
}

function* codesUnder(
  grid: SheetGrid,
  { row: header, column }: Header,
  names: ColumnNumber,
  book: AwardBook,
): Generator<Code> {
  for (let row = header + 1; row <= Math.min(grid.area.lastRow, header + MOST_CODES); row++) {
    const code = grid.text(row, column);
    if (code.trim() === "") return;
    const meaning = isCode(code, book) ? meaningOf(grid.text(row, names), book) : null;
    if (meaning !== null) yield { ...meaning, code: codeKey(code), column };
  }
}

/** «DH01», «1»: short, and nothing that has a meaning already. */
function isCode(text: string, book: AwardBook): boolean {
  if (text.trim().length > LONGEST_CODE) return false;
  return (
    /^\s*\d+\s*$/u.test(text) || (/\p{L}/u.test(text) && readMark(text) === "other" && meaningOf(text, book) === null)
  );
}

/** «01» typed as text is 1. */
const codeKey = (text: string): string => wordKey(text).replace(/^0+(?=\d)/u, "");

function meaningOf(text: string, book: AwardBook): Pick<Code, "sort" | "name"> | null {
  for (const subject of ["person", "unit"] as const) {
    const award = book.read(text, subject)?.award;
    if (award != null) return { sort: "title", name: book.name(award).vi };
  }
  const level = findRating(text)?.level;
  return level == null ? null : { sort: "rating", name: ratingEntry(level).name.vi };
}

/** Columns whose header speaks of codes, and whose values are codes of such a list. */
function decode(grid: SheetGrid, { bySort, own }: Lists): void {
  for (const { row, column, key } of headersOf(grid)) {
    const sort = sortOfHeader(key);
    if (sort === null || bySort[sort].size === 0 || own.has(columnKey(grid, column))) continue;
    const meaning = (text: string): string | null => decoded(text, bySort[sort]);
    if (areCodes(grid, row, column, meaning)) grid.readAs(column, row, meaning);
  }
}

function sortOfHeader(key: string): Sort | null {
  if (CODE_OF_TITLE.test(key)) return "title";
  return CODE_OF_RATING.test(key) ? "rating" : null;
}

function areCodes(
  grid: SheetGrid,
  header: RowNumber,
  column: ColumnNumber,
  meaning: (text: string) => string | null,
): boolean {
  let [count, known] = [0, 0];
  for (let row = header + 1; row <= grid.area.lastRow && count < VALUES_LOOKED_AT; row++) {
    const text = grid.text(row, column);
    if (text.trim() === "") continue;
    count++;
    if (meaning(text) !== null) known++;
  }
  return known > 0 && known >= KNOWN_CODES * count;
}

/** «1; 2»: each code in words; null where there is a piece that is no code. */
function decoded(text: string, codes: Codes): string | null {
  const pieces = text.split(/[\n;,+]/u).filter((each) => each.trim() !== "");
  const names = pieces.map((each) => codes.get(codeKey(each)));
  return pieces.length === 0 || names.includes(undefined) ? null : names.join("; ");
}
