/**
 * Results of formulas. What Excel (or another program) computed is kept; only formulas that were written, that
 * depend on something
 * that was written, or that came without a result are computed, by IronCalc. What it cannot compute has the value
 * null, never a guess.
 */
import type { BookModel, CellModel, RawValue } from "../model/model";
import type { WantedValue } from "../state/host";
import { calculate, type Task } from "./calculator";
import { Dependents, type Formula } from "./dependents";
import { layersOf } from "./layers";
import { Directory, prepare } from "./rewrite";

/** A cell that was written; `sheet` is the sheet's id, rows and columns count from 0. */
export interface ChangedPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A link with a fixed text needs no calculator; there are many of them in a list of findings. */
const FIXED_LINK = /^HYPERLINK\("(?:[^"]|"")*",\s*"((?:[^"]|"")*)"\)$/i;

const fixedText = (cell: CellModel): string | undefined => FIXED_LINK.exec(cell.f ?? "")?.[1]?.replace(/""/g, '"');

async function compute(book: BookModel, all: Dependents, wanted: ReadonlySet<Formula>): Promise<void> {
  const tasks: Formula[] = [];
  for (const formula of wanted) {
    const text = fixedText(formula.cell);
    if (text === undefined) tasks.push(formula);
    else formula.cell.v = text;
  }
  for (const layer of layersOf(tasks, all)) {
    const values = await calculate(book, layer);
    layer.forEach((task, i) => {
      task.cell.v = values[i]!;
    });
  }
  // Whoever reads what could not be computed has taken it for an empty cell.
  const without = all.formulas.filter((formula) => formula.cell.v === null);
  if (without.length > 0) for (const formula of all.affected(without)) if (wanted.has(formula)) formula.cell.v = null;
}

/**
 * Computes, in place, the formulas in the changed cells and all that depend on these cells, and nothing else.
 * Cheap when no formula is concerned.
 * Formulas that depend on one without result stay without result.
 */
export async function recalculate(book: BookModel, changed: readonly ChangedPlace[]): Promise<void> {
  if (changed.length === 0) return;
  const all = new Dependents(new Directory(book));
  if (all.formulas.length === 0) return;
  const sheets = new Map(book.sheets.map((s) => [s.id, s]));
  const places = changed.flatMap(({ sheet: id, row, column }) => {
    const sheet = sheets.get(id);
    return sheet === undefined ? [] : [{ sheet, row, column }];
  });
  const wanted = all.affected(places);
  for (const { sheet, row, column } of places) {
    const own = all.at(sheet, row, column);
    if (own !== undefined) wanted.add(own);
  }
  await compute(book, all, wanted);
}

/**
 * Computes, in place, the formulas without a result, as a file has them that was written by a program without a
 * calculator; all of them where the file asks for it, for then what stands there are no results.
 */
export async function evaluateMissing(book: BookModel): Promise<void> {
  const stated = new Map<CellModel, RawValue>();
  for (const cell of formulaCells(book)) {
    if (!book.uncalculated || cell.v === null) continue;
    stated.set(cell, cell.v);
    cell.v = null;
  }
  if (![...formulaCells(book)].some(({ v }) => v === null)) return;
  const all = new Dependents(new Directory(book));
  await compute(book, all, new Set(all.formulas.filter((formula) => formula.cell.v === null)));
  for (const [cell, before] of stated) if (saysTheSame(before, cell.v)) cell.v = before;
}

function* formulaCells(book: BookModel): Generator<CellModel> {
  for (const sheet of book.sheets)
    for (const cells of sheet.rows.values()) for (const cell of cells.values()) if (cell.f !== undefined) yield cell;
}

/** Programs write 15 digits of a number or all of them; which of the two, is no difference. */
const saysTheSame = (one: RawValue, other: RawValue): boolean =>
  typeof one === "number" && typeof other === "number" && one.toPrecision(15) === other.toPrecision(15);

/**
 * Values of formulas, without writing them into their cells; many at once cost one calculation. References are taken
 * as they are written. null: it cannot be computed.
 */
export function evaluateAll(book: BookModel, wanted: readonly WantedValue[]): Promise<RawValue[]> {
  const directory = new Directory(book);
  const tasks = wanted.map(({ sheetName, row, column, formula }): Task => {
    const sheet = directory.sheet(sheetName);
    if (sheet === undefined) throw new Error(`no sheet «${sheetName}»`);
    return {
      sheet,
      row,
      column,
      prepared: prepare(directory, { sheet, row, column }, formula.replace(/^=/, "")),
      guest: true,
    };
  });
  return calculate(book, tasks);
}
