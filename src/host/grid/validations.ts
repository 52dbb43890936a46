/** Data validation among the cells: which lies where, cut, moved with the cells, renamed with the sheets. */
import type { BookModel, Rect, SheetModel } from "../model/model";
import { NO_VALIDATION, type ValidationModel } from "../model/validationModel";
import { bounding, contains, intersection, rect, subtract } from "./address";
import { moved, sheetRenamed, translated } from "./references";

/** The cell that relative references are meant from: the first one of the rectangle around all areas. */
export function firstCell(rects: readonly Rect[]): { readonly row: number; readonly column: number } {
  const { r0, c0 } = rects.reduce(bounding);
  return { row: r0, column: c0 };
}

const withFormulas = (of: ValidationModel, change: (formula: string) => string): ValidationModel => ({
  ...of,
  formula1: change(of.formula1),
  formula2: change(of.formula2),
});

/** The same validation over other areas: relative references read from their first cell. */
export function over(validation: ValidationModel, rects: readonly Rect[]): ValidationModel {
  const [from, to] = [firstCell(validation.rects), firstCell(rects)];
  const [rows, columns] = [to.row - from.row, to.column - from.column];
  return { ...withFormulas(validation, (f) => translated(f, rows, columns, false)), rects };
}

const outOf = (rects: readonly Rect[], areas: readonly Rect[]): Rect[] =>
  areas.reduce<Rect[]>((left, area) => left.flatMap((r) => subtract(r, area)), [...rects]);

interface Cut {
  readonly inside: ValidationModel[];
  readonly outside: ValidationModel[];
  /** What of the areas has no validation. */
  readonly bare: Rect[];
}

/** The sheet's validations cut along the edges of some areas. */
export function cutAlong({ validations }: SheetModel, areas: readonly Rect[]): Cut {
  const inside: ValidationModel[] = [];
  const outside: ValidationModel[] = [];
  let bare = [...areas];
  for (const validation of validations) {
    const covered = validation.rects.flatMap((r) => areas.flatMap((area) => intersection(r, area) ?? []));
    if (covered.length === 0) {
      outside.push(validation);
      continue;
    }
    inside.push(over(validation, covered));
    bare = outOf(bare, covered);
    const left = outOf(validation.rects, areas);
    if (left.length > 0) outside.push(over(validation, left));
  }
  return { inside, outside, bare };
}

/** One that allows everything, says nothing and asks nothing is none. */
const isNone = ({ rects: _rects, origin: _origin, ...rest }: ValidationModel): boolean =>
  Object.entries(NO_VALIDATION).every(
    ([name, value]) => JSON.stringify(value) === JSON.stringify(rest[name as "type"]),
  );

/** Puts something else in the place of what lies over the areas; everything else keeps the rest of its cells. */
export function replaceOver(
  sheet: SheetModel,
  areas: readonly Rect[],
  replacement: (cut: Cut) => readonly ValidationModel[],
): void {
  const cut = cutAlong(sheet, areas);
  sheet.validations = [...cut.outside, ...replacement(cut).filter((v) => !isNone(v))];
  sheet.touched.add("validations");
}

/** Takes the areas out of every validation. */
export function clearValidations(sheet: SheetModel, areas: readonly Rect[]): void {
  if (cutAlong(sheet, areas).inside.length > 0) replaceOver(sheet, areas, () => []);
}

/** How cells move: where an area gets to, the cells that move along, and those that are taken out. */
export interface Move {
  readonly change: (area: Rect) => Rect | null;
  readonly strip: Rect;
  readonly gone: Rect | null;
}

const isSame = (a: Rect, b: Rect | null): boolean => b !== null && contains(a, b) && contains(b, a);

/** An area of which only a part moves is cut: validation belongs to each cell. */
function piecesOf(area: Rect, { change, strip }: Move): Rect[] {
  const part = intersection(area, strip);
  if (part === null || contains(strip, area) || isSame(part, change(part))) return [area];
  return [part, ...subtract(area, strip)];
}

/** Relative references are read from a cell that stays, move with the cells, and are read from the first cell again. */
function movedOne(validation: ValidationModel, move: Move, rewritten: (formula: string) => string): ValidationModel[] {
  const pieces = validation.rects.flatMap((r) => piecesOf(r, move));
  const rects = pieces.flatMap((r) => move.change(r) ?? []);
  if (rects.length === 0) return [];
  const staying = over(validation, move.gone === null ? pieces : outOf(pieces, [move.gone]));
  const { row, column } = firstCell(staying.rects);
  const first = move.change(rect(row, column, row, column));
  const there = withFormulas({ ...staying, rects: first ? [first] : rects }, rewritten);
  return [over(there, rects)];
}

/** Areas of the sheet whose cells move, and references to them from everywhere. */
export function moveValidations(book: BookModel, sheet: SheetModel, move: Move): void {
  const to = (own: SheetModel) => (formula: string) => moved(formula, own.name, sheet.name, move.change);
  for (const other of book.sheets)
    other.validations = other.validations.flatMap((v) =>
      other === sheet ? movedOne(v, move, to(other)) : [withFormulas(v, to(other))],
    );
}

/** A sheet got another name, or (null) was deleted. */
export function renameInValidations(book: BookModel, from: string, to: string | null): void {
  for (const sheet of book.sheets)
    sheet.validations = sheet.validations.map((v) => withFormulas(v, (formula) => sheetRenamed(formula, from, to)));
}

/** One that allows everything, over these areas. */
export const blankOver = (rects: readonly Rect[]): ValidationModel[] =>
  rects.length === 0 ? [] : [{ ...NO_VALIDATION, rects }];

/** The same cells, none of them twice. */
export const apart = (rects: readonly Rect[]): Rect[] => rects.flatMap((r, i) => outOf([r], rects.slice(0, i)));

/** What the cells of some areas have, one of each kind, told over the same first cell. */
export function kindsOver(sheet: SheetModel, areas: readonly Rect[]): ValidationModel[] {
  const { inside, bare } = cutAlong(sheet, areas);
  const { row, column } = firstCell(areas);
  const first = rect(row, column, row, column);
  return [...inside, ...blankOver(bare)].map((v) => over(v, [first]));
}
