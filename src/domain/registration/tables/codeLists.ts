/** Lists of codes that stand beside what they mean, on whatever sheet: «Mã | Tên danh hiệu» over «DH01 | Lao động tiên tiến». */
import { readAward } from "../../catalogue/find";
import { findRating } from "../../catalogue/ratings";
import { wordKey } from "../../text/keys";
import { readMark } from "../../text/marks";
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import { CODE_HEADER, MEANING_OF_CODE } from "../words/headerWords";
import type { SheetGrid } from "./sheetGrid";

/** A list begins at the top of its sheet. */
const ROWS_LOOKED_AT = 40;
const COLUMNS_LOOKED_AT = 30;
/** No catalogue of titles is longer. */
const MOST_CODES = 200;
const LONGEST_CODE = 12;
const LONGEST_HEADER = 40;

/** Titles, awards and ratings by the key of their code; a code of two meanings is none. */
export function codesOf(grids: Iterable<SheetGrid>): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const unclear = new Set<string>();
  for (const grid of grids)
    for (const [code, name] of codesOn(grid)) {
      if ((codes.get(code) ?? name) !== name) unclear.add(code);
      codes.set(code, name);
    }
  for (const code of unclear) codes.delete(code);
  return codes;
}

function* codesOn(grid: SheetGrid): Generator<readonly [code: string, name: string]> {
  const { firstRow, lastRow, firstColumn, lastColumn } = grid.area;
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + ROWS_LOOKED_AT); row++)
    for (let column = firstColumn; column < Math.min(lastColumn, firstColumn + COLUMNS_LOOKED_AT); column++)
      if (headsList(grid.text(row, column), grid.text(row, column + 1))) yield* codesUnder(grid, row, column);
}

/** «Mã | Tên danh hiệu», «Mã danh hiệu | Danh hiệu»; in a register the column beside the codes is of something else. */
function headsList(code: string, name: string): boolean {
  if (code === "" || code.length > LONGEST_HEADER || name.length > LONGEST_HEADER) return false;
  const [codes, names] = [wordKey(code), wordKey(name)];
  return CODE_HEADER.test(codes) && (MEANING_OF_CODE.test(names) || names === codes.replace(CODE_HEADER, "").trim());
}

function* codesUnder(
  grid: SheetGrid,
  header: RowNumber,
  column: ColumnNumber,
): Generator<readonly [code: string, name: string]> {
  for (let row = header + 1; row <= Math.min(grid.area.lastRow, header + MOST_CODES); row++) {
    const [code, name] = [grid.text(row, column), grid.text(row, column + 1)];
    if (code.trim() === "") return;
    if (isCode(code) && isKnown(name)) yield [wordKey(code), name];
  }
}

/** «DH01»: letters, and nothing that has a meaning already. */
function isCode(text: string): boolean {
  return text.length <= LONGEST_CODE && /\p{L}/u.test(text) && readMark(text) === "other" && !isKnown(text);
}

function isKnown(text: string): boolean {
  return (
    [readAward(text, "person"), readAward(text, "unit")].some((read) => read?.award != null) ||
    findRating(text) !== null
  );
}
