/** The cells of one row, by column and by field. */
import type { RowNumber } from "../../sheet/cells";
import { mayBeLegacy } from "../../text/legacy/legacy";
import type { Cell } from "../model/registration";
import type { ColumnMark, Field } from "../model/fields";
import { isWaiting } from "../../sheet/waiting";
import type { Frame } from "./tableFrame";

/** Cells of one row, each made once. */
export class RowCells {
  private readonly made: (Cell | undefined)[];
  /** Some cell may be in an old encoding. */
  suspect = false;

  /** `isOld`: asked of each text that has nothing but Latin-1 letters. */
  constructor(
    readonly frame: Frame,
    readonly row: RowNumber,
    private readonly isOld: ((text: string) => boolean) | null = null,
  ) {
    this.made = new Array<Cell | undefined>(frame.lastColumn - frame.firstColumn + 1);
  }

  at(column: number): Cell {
    const place = column - this.frame.firstColumn;
    return (this.made[place] ??= this.frame.grid.cell(this.row, column));
  }

  blank(column: number): boolean {
    return this.frame.grid.blank(this.row, column);
  }

  /** The field's first cell that holds something, else its first cell; null where no column stands for it. */
  of(field: Field): Cell | null {
    const columns = this.frame.columnsOf(field);
    const first = columns[0];
    if (first === undefined) return null;
    if (columns.length > 1) for (const { column } of columns) if (!this.blank(column)) return this.at(column);
    return this.at(first.column);
  }

  /** What the cell says: as in `at`, but converted where its font is of an old encoding. */
  text(column: number): string {
    return this.frame.grid.text(this.row, column);
  }

  font(column: number): string | null {
    return this.frame.grid.font(this.row, column);
  }

  /** Fields of which a cell's formula has no result yet; what a mark stands for counts as what it marks. */
  waiting(): readonly Field[] | undefined {
    if (!this.frame.grid.hasWaiting) return undefined;
    const fields = this.frame.mapped.flatMap(({ field, mark, column }) =>
      isWaiting(this.at(column).error) ? [field ?? fieldOf(mark)] : [],
    );
    return fields.length === 0 ? undefined : [...new Set(fields)];
  }

  /** Every filled mapped cell with its field; marks are not fields. */
  all(): { readonly field: Field; readonly cell: Cell }[] {
    const out: { readonly field: Field; readonly cell: Cell }[] = [];
    for (const { field, column } of this.frame.fields) {
      if (this.blank(column)) continue;
      const cell = this.at(column);
      if (this.isOld !== null && !this.suspect && typeof cell.value === "string" && mayBeLegacy(cell.value))
        this.suspect = this.isOld(cell.value);
      out.push({ field, cell });
    }
    return out;
  }
}

/** A title and an award are counted alike. */
function fieldOf(mark: ColumnMark | null): Field {
  switch (mark?.kind) {
    case "rating":
      return "rating";
    case "movement":
      return "movement";
    default:
      return "title";
  }
}
