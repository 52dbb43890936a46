/**
 * A sheet as the reader sees it: cells by row and column as people count them, the product's own columns left
 * blank.
 */
import { encodingOfFont, mayBeLegacy, readLegacy } from "../../text/legacy/legacy";
import { isBlankText } from "../../text/normalise";
import type { Area, CellScalar, ColumnNumber, RowNumber, SheetCells } from "../../sheet/cells";
import type { Cell } from "../model/registration";
import { placeKey } from "../../sheet/address";
import { isWaiting } from "../../sheet/waiting";
import { addTo } from "../../lists";

const ERROR =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/;

/** The error's name where a value is one, typed or computed. */
export function errorOf(value: CellScalar): string | null {
  if (typeof value !== "string" || value === "" || !value.includes("#")) return null;
  const text = value.trim().toUpperCase();
  return ERROR.test(text) ? text : null;
}

export function isBlank(value: CellScalar): boolean {
  return typeof value === "string" && isBlankText(value);
}

/** Numbers in plain decimal form. */
export function textOf(value: CellScalar): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? String(value) : String(Number(value.toPrecision(15)));
}

/** What a code means; null for what is none. */
type Meaning = (text: string) => string | null;

export class SheetGrid {
  readonly name: string;
  /** The officer's own cells. */
  readonly area: Area;
  private readonly ownColumns: ReadonlyMap<ColumnNumber, readonly Area[]>;
  /** Where the values begin: asked of every cell, so it is not looked up each time. */
  private readonly top: number;
  private readonly left: number;
  private readonly values: SheetCells["values"];
  private readonly formulas: SheetCells["formulas"];
  private readonly plain: boolean;
  /** Columns of codes, from below their header on: what a code means. */
  private readonly meanings = new Map<ColumnNumber, { readonly header: RowNumber; readonly of: Meaning }>();
  /** Some formula has no result yet. */
  readonly hasWaiting: boolean;

  constructor(
    readonly sheet: SheetCells,
    used: Area,
  ) {
    this.name = sheet.name;
    const own = new Map<ColumnNumber, Area[]>();
    for (const area of sheet.ownAreas)
      for (let column = area.firstColumn; column <= area.lastColumn; column++) addTo(own, column, area);
    this.ownColumns = own;
    this.top = used.firstRow;
    this.left = used.firstColumn;
    this.values = sheet.values;
    this.formulas = sheet.formulas;
    this.plain = own.size === 0;
    this.hasWaiting = sheet.values.some((row) =>
      row.some((value) => typeof value === "string" && value.startsWith("#") && isWaiting(errorOf(value))),
    );
    this.area = this.officerArea(used);
  }

  /** The used range without the product's own columns at its right edge. */
  private officerArea(used: Area): Area {
    let lastColumn = used.lastColumn;
    const holds = (column: ColumnNumber): boolean => {
      for (let row = used.firstRow; row <= used.lastRow; row++)
        if (!this.isOwn(row, column) && !isBlank(this.raw(row, column, used))) return true;
      return false;
    };
    while (lastColumn > used.firstColumn && this.ownColumns.has(lastColumn) && !holds(lastColumn)) lastColumn--;
    return lastColumn === used.lastColumn ? used : { ...used, lastColumn };
  }

  private raw(row: RowNumber, column: ColumnNumber, area: Area): CellScalar {
    return this.sheet.values[row - area.firstRow]?.[column - area.firstColumn] ?? "";
  }

  private isOwn(row: RowNumber, column: ColumnNumber): boolean {
    const areas = this.ownColumns.get(column);
    return areas !== undefined && areas.some((area) => row >= area.firstRow && row <= area.lastRow);
  }

  value(row: RowNumber, column: ColumnNumber): CellScalar {
    const value = this.values[row - this.top]?.[column - this.left] ?? "";
    if (this.plain || value === "" || !this.isOwn(row, column))
      return this.meanings.size === 0 ? value : this.meant(value, row, column);
    return "";
  }

  /** Below `header` the column is read as what its codes mean. */
  readAs(column: ColumnNumber, header: RowNumber, of: Meaning): void {
    this.meanings.set(column, { header, of });
  }

  private meant(value: CellScalar, row: RowNumber, column: ColumnNumber): CellScalar {
    const meaning = this.meanings.get(column);
    if (meaning === undefined || row <= meaning.header || value === "") return value;
    return meaning.of(textOf(value)) ?? value;
  }

  blank(row: RowNumber, column: ColumnNumber): boolean {
    return isBlank(this.value(row, column));
  }

  /**
   * What the cell says: converted to Unicode where its font is known to be of an old encoding. `cell` keeps the
   * original.
   */
  text(row: RowNumber, column: ColumnNumber): string {
    const text = textOf(this.value(row, column));
    if (this.sheet.fonts.size === 0 || text === "" || !mayBeLegacy(text)) return text;
    const font = this.font(row, column);
    return encodingOfFont(font) === null ? text : (readLegacy(text, font)?.unicode ?? text);
  }

  hasFormula(row: RowNumber, column: ColumnNumber): boolean {
    const formula = this.formulas[row - this.top]?.[column - this.left];
    return formula !== undefined && formula !== "" && formula.startsWith("=");
  }

  numberFormat(row: RowNumber, column: ColumnNumber): string {
    const { firstRow, firstColumn } = this.sheet.area ?? this.area;
    return this.sheet.numberFormats[row - firstRow]?.[column - firstColumn] ?? "General";
  }

  font(row: RowNumber, column: ColumnNumber): string | null {
    return this.sheet.fonts.size === 0 ? null : (this.sheet.fonts.get(placeKey(row, column)) ?? null);
  }

  /** As it stands in the workbook: a code is a code. */
  cell(row: RowNumber, column: ColumnNumber): Cell {
    const value = this.isOwn(row, column) ? "" : (this.values[row - this.top]?.[column - this.left] ?? "");
    return { column, text: textOf(value), value, error: errorOf(value), formula: this.hasFormula(row, column) };
  }

  /** Columns of a row that hold something, left to right. */
  filled(
    row: RowNumber,
    firstColumn: ColumnNumber = this.area.firstColumn,
    lastColumn: ColumnNumber = this.area.lastColumn,
  ): ColumnNumber[] {
    const columns: ColumnNumber[] = [];
    for (let column = firstColumn; column <= lastColumn; column++) if (!this.blank(row, column)) columns.push(column);
    return columns;
  }
}
