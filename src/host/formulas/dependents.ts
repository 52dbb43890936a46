/** Which formulas read which cells, so that a change computes what depends on it and nothing else. */
import type { CellModel, Rect, SheetModel } from "../model/model";
import type { Directory } from "./rewrite";
import { prepare, type Prepared } from "./rewrite";

export interface Formula {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly cell: CellModel;
  readonly prepared: Prepared;
}

const placeKey = (row: number, column: number): number => row * 16_384 + column;

/** Areas of up to this many cells are found by cell, larger ones by looking through the list of areas. */
const SMALL = 64;

/** Every formula of the workbook, and who reads what. */
export class Dependents {
  readonly formulas: Formula[] = [];
  private readonly byPlace = new Map<SheetModel, Map<number, Formula>>();
  private readonly byCell = new Map<SheetModel, Map<number, Formula[]>>();
  private readonly areas = new Map<SheetModel, Map<string, { rect: Rect; readers: Formula[]; found: boolean }>>();

  constructor(directory: Directory) {
    for (const sheet of directory.book.sheets) {
      const places = new Map<number, Formula>();
      this.byPlace.set(sheet, places);
      for (const [row, cells] of sheet.rows) {
        for (const [column, cell] of cells) {
          if (cell.f === undefined) continue;
          const formula = { sheet, row, column, cell, prepared: prepare(directory, { sheet, row, column }, cell.f) };
          this.formulas.push(formula);
          places.set(placeKey(row, column), formula);
        }
      }
    }
    for (const formula of this.formulas)
      for (const { sheet, rect } of formula.prepared.reads) this.note(sheet, rect, formula);
  }

  private note(sheet: SheetModel, rect: Rect, reader: Formula): void {
    if ((rect.r1 - rect.r0 + 1) * (rect.c1 - rect.c0 + 1) <= SMALL) {
      const cells = this.byCell.get(sheet) ?? new Map<number, Formula[]>();
      this.byCell.set(sheet, cells);
      for (let r = rect.r0; r <= rect.r1; r++) {
        for (let c = rect.c0; c <= rect.c1; c++) {
          const readers = cells.get(placeKey(r, c));
          if (readers === undefined) cells.set(placeKey(r, c), [reader]);
          else readers.push(reader);
        }
      }
      return;
    }
    const areas = this.areas.get(sheet) ?? new Map<string, { rect: Rect; readers: Formula[]; found: boolean }>();
    this.areas.set(sheet, areas);
    const key = `${rect.r0},${rect.c0},${rect.r1},${rect.c1}`;
    const area = areas.get(key);
    if (area === undefined) areas.set(key, { rect, readers: [reader], found: false });
    else area.readers.push(reader);
  }

  at(sheet: SheetModel, row: number, column: number): Formula | undefined {
    return this.byPlace.get(sheet)?.get(placeKey(row, column));
  }

  /** The formulas that read a place, once for each time they name it. */
  *readersOf({ sheet, row, column }: { sheet: SheetModel; row: number; column: number }): Iterable<Formula> {
    yield* this.byCell.get(sheet)?.get(placeKey(row, column)) ?? [];
    for (const { rect, readers } of this.areas.get(sheet)?.values() ?? [])
      if (row >= rect.r0 && row <= rect.r1 && column >= rect.c0 && column <= rect.c1) yield* readers;
  }

  /** The formulas that read one of the places, directly or by way of others. Each large area fires once. */
  affected(changed: Iterable<{ sheet: SheetModel; row: number; column: number }>): Set<Formula> {
    for (const areas of this.areas.values()) for (const area of areas.values()) area.found = false;
    const found = new Set<Formula>();
    const queue: { sheet: SheetModel; row: number; column: number }[] = [...changed];
    const reach = (readers: readonly Formula[]): void => {
      for (const reader of readers) {
        if (found.has(reader)) continue;
        found.add(reader);
        queue.push(reader);
      }
    };
    for (let next = 0; next < queue.length; next++) {
      const { sheet, row, column } = queue[next]!;
      reach(this.byCell.get(sheet)?.get(placeKey(row, column)) ?? []);
      for (const area of this.areas.get(sheet)?.values() ?? []) {
        const { rect } = area;
        if (area.found || row < rect.r0 || row > rect.r1 || column < rect.c0 || column > rect.c1) continue;
        area.found = true;
        reach(area.readers);
      }
    }
    return found;
  }
}
