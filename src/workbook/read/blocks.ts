/**
 * Where in a sheet something stands. One cell in the last column, or in the last row, makes the used range as large as
 * the sheet: such a range is halved and asked again, until what is left of it is worth reading.
 */
import type { Area } from "../../domain/sheet/cells";
import { areaAddress, columnsOf, parseAddress, rowsOf } from "../excel/address";
import type { Context } from "../excel/run";

/** Up to here a range is read as it is, however much of it is empty. */
const WORTH_READING = 500_000;
/** No registration has more columns or rows than these side by side. */
const WIDE = 256;
const HIGH = 100_000;
/** Excel answers nothing for whole rows. */
const ALL_COLUMNS = 16_384;
/** Every halving is a request; after so many a range is one that is really filled. */
const MOST_HALVINGS = 24;

/** A single value, or a few, that somebody typed far away from everything else. */
const STRAY_CELLS = 4;
const FAR_COLUMNS = 200;
const FAR_ROWS = 20_000;

interface Asked {
  readonly sheet: string;
  readonly area: Area;
}

const isVast = (area: Area): boolean =>
  columnsOf(area) === ALL_COLUMNS ||
  (rowsOf(area) * columnsOf(area) > WORTH_READING && (columnsOf(area) > WIDE || rowsOf(area) > HIGH));

export interface Blocks {
  /** Where something stands that may belong to a table. */
  readonly parts: readonly Area[];
  /** A few cells far from all others: not read, and said. */
  readonly strays: readonly Area[];
}

/** Of each used range the parts in which something stands; a range of usual size is its only part. */
export async function blocksOf(context: Context, wanted: readonly Asked[]): Promise<readonly Blocks[]> {
  const blocks: Area[][] = wanted.map(({ area }) => (isVast(area) ? [] : [area]));
  let pending = wanted.flatMap((asked, index) => (isVast(asked.area) ? [{ ...asked, index }] : []));
  for (let round = 0; pending.length > 0 && round < MOST_HALVINGS; round++) {
    const halves = pending.flatMap(({ sheet, area, index }) =>
      halvesOf(area).map((half) => {
        const used = context.workbook.worksheets
          .getItem(sheet)
          .getRange(areaAddress(half))
          .untrack()
          .getUsedRangeOrNullObject(true)
          .untrack();
        used.load("address");
        return { sheet, half, index, used };
      }),
    );
    await context.sync();
    pending = [];
    for (const { sheet, half, index, used } of halves) {
      if (used.isNullObject) continue;
      const area = parseAddress(used.address)?.area ?? half;
      if (isVast(area)) pending.push({ sheet, area, index });
      else blocks[index]!.push(area);
    }
  }
  for (const { area, index } of pending) blocks[index]!.push(area);
  return blocks.map(toldApart);
}

/** Across where it is wider than any table, down otherwise. */
function halvesOf(area: Area): readonly [Area, Area] {
  if (columnsOf(area) > WIDE) {
    const middle = Math.floor((area.firstColumn + area.lastColumn) / 2);
    return [
      { ...area, lastColumn: middle },
      { ...area, firstColumn: middle + 1 },
    ];
  }
  const middle = Math.floor((area.firstRow + area.lastRow) / 2);
  return [
    { ...area, lastRow: middle },
    { ...area, firstRow: middle + 1 },
  ];
}

/** A few cells far from the largest part are no part of a table. */
function toldApart(blocks: readonly Area[]): Blocks {
  if (blocks.length < 2) return { parts: blocks, strays: [] };
  const size = (area: Area): number => rowsOf(area) * columnsOf(area);
  const largest = blocks.reduce((most, area) => (size(area) > size(most) ? area : most));
  const isStray = (area: Area): boolean => size(area) <= STRAY_CELLS && isFarFrom(largest, area);
  return { parts: blocks.filter((area) => !isStray(area)), strays: blocks.filter(isStray) };
}

const isFarFrom = (one: Area, other: Area): boolean =>
  gap(one.firstColumn, one.lastColumn, other.firstColumn, other.lastColumn) > FAR_COLUMNS ||
  gap(one.firstRow, one.lastRow, other.firstRow, other.lastRow) > FAR_ROWS;

const gap = (first: number, last: number, otherFirst: number, otherLast: number): number =>
  Math.max(otherFirst - last, first - otherLast, 0);

/** The smallest range that holds them all. */
export const around = (blocks: readonly Area[]): Area => ({
  firstRow: Math.min(...blocks.map(({ firstRow }) => firstRow)),
  lastRow: Math.max(...blocks.map(({ lastRow }) => lastRow)),
  firstColumn: Math.min(...blocks.map(({ firstColumn }) => firstColumn)),
  lastColumn: Math.max(...blocks.map(({ lastColumn }) => lastColumn)),
});
