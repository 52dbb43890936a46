/** How a new value has to stand in its cell, so that it is read there as what it is. */
import { encodingOfFont } from "../text/legacy/legacy";
import { placeKey } from "../sheet/address";
import type { SheetCells } from "../sheet/cells";
import type { CellChange } from "./change";

const TEXT_FORMAT = "@";
const WHOLE_SHARE = "0%";
const TENTHS_OF_SHARE = "0.0%";
const UNICODE_FONT = "Times New Roman";

type Place = Pick<CellChange, "row" | "column">;

export const valueAt = ({ area, values }: SheetCells, { row, column }: Place): CellChange["before"] =>
  area === null ? "" : (values[row - area.firstRow]?.[column - area.firstColumn] ?? "");

export const isFormulaAt = ({ area, formulas }: SheetCells, { row, column }: Place): boolean =>
  area !== null && (formulas[row - area.firstRow]?.[column - area.firstColumn] ?? "") !== "";

const formatAt = ({ area, numberFormats }: SheetCells, { row, column }: Place): string =>
  area === null ? "General" : (numberFormats[row - area.firstRow]?.[column - area.firstColumn] ?? "General");

/** The value as the cell is to hold it, with the format or font that it needs. `isShare`: 0.3 stands for 30 %. */
export function standing(
  sheet: SheetCells,
  place: Place,
  value: string | number,
  isShare: boolean,
): Pick<CellChange, "after" | "format" | "font"> {
  if (typeof value === "string") return { after: value, ...fontFor(sheet, place) };
  const format = formatAt(sheet, place);
  if (!isShare) return { after: value, ...(format === TEXT_FORMAT ? { format: "General" } : {}) };
  if (format.includes("%")) return { after: value };
  if (countsPerCent(sheet, place))
    return { after: perCent(value), ...(format === TEXT_FORMAT ? { format: "General" } : {}) };
  // It was read as a fraction without a sign: so it stays.
  if (typeof valueAt(sheet, place) === "number") return { after: value };
  return { after: value, format: Number.isInteger(perCent(value)) ? WHOLE_SHARE : TENTHS_OF_SHARE };
}

const perCent = (share: number): number => Math.round(share * 1e6) / 1e4;

/** The column, or the cell itself, writes 30 for 30 %: its figures are far above one and carry no sign of a share. */
function countsPerCent(sheet: SheetCells, { column }: Place): boolean {
  const { area, values, numberFormats } = sheet;
  if (area === null) return false;
  const at = column - area.firstColumn;
  return values.some((line, row) => {
    const value = line[at];
    return typeof value === "number" && value > MOST_OF_SHARE && numberFormats[row]?.[at]?.includes("%") !== true;
  });
}

/** Above it a figure is no fraction of one. */
const MOST_OF_SHARE = 1.5;

/** Unicode text in a font of an old encoding would be seen as other letters. */
function fontFor({ fonts }: SheetCells, { row, column }: Place): Pick<CellChange, "font"> {
  const font = fonts.get(placeKey(row, column)) ?? null;
  return encodingOfFont(font) === null ? {} : { font: UNICODE_FONT };
}
