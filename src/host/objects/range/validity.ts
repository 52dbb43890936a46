/** Whether what stands in the cells is what their data validation allows (Excel.DataValidation.valid). */
import { notImplemented } from "../../errors/hostError";
import { cellCount, parseLocal, rect, splitSheet } from "../../grid/address";
import { cellAt, isBlank, present, sheetByName } from "../../grid/cells";
import { cutAlong, firstCell, over } from "../../grid/validations";
import { writtenOut } from "../../model/validationModel";
import type { ValidationModel } from "../../model/validationModel";
import type { BookModel, CellModel, RawValue, Rect, SheetModel } from "../../model/model";
import type { Host } from "../../state/host";

/** More cells are not gone through one by one. */
const MOST_CELLS = 100_000;

interface Place {
  readonly row: number;
  readonly column: number;
  readonly value: RawValue;
}

/** A cell that is judged once the formulas of its validation are known. */
interface Case {
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
  readonly judge: (results: readonly RawValue[]) => boolean;
}

/** true: all are allowed; false: none is; null: some are (Microsoft: DataValidation.valid). */
export async function validity(host: Host, sheet: SheetModel, areas: readonly Rect[]): Promise<boolean | null> {
  const { inside, bare } = cutAlong(sheet, areas);
  let free = bare.length > 0;
  const cases: Case[] = [];
  const listed = remembered((source) => allowedBy(host, sheet, source));
  for (const validation of inside) {
    const { places, passed } = placesOf(sheet, validation);
    free ||= passed;
    const { row, column } = firstCell(validation.rects);
    const first = over(validation, [rect(row, column, row, column)]);
    for (const place of places) cases.push(caseOf(host.book, first, place, listed));
  }
  const asked = cases.flatMap(({ formulas }) => formulas.map((f) => ({ ...f, sheetName: sheet.name })));
  const results = asked.length === 0 ? [] : await host.evaluate(host.book, asked);
  if (results.includes(null)) throw notImplemented("valid where a formula of the validation cannot be computed");
  let at = 0;
  const allowed = cases.map(({ formulas, judge }) => judge(results.slice(at, (at += formulas.length))));
  if (allowed.every(Boolean)) return true;
  return free || allowed.some(Boolean) ? null : false;
}

/** Cells that have to be judged; `passed`: there are others, which are blank and may be. */
function placesOf(sheet: SheetModel, { rects, type, ignoreBlanks }: ValidationModel): Placed {
  if (type === "None") return { places: [], passed: true };
  const count = rects.reduce((n, r) => n + cellCount(r), 0);
  const places = ignoreBlanks ? filledIn(sheet, rects) : everyIn(sheet, rects, count);
  return { places, passed: places.length < count };
}

interface Placed {
  readonly places: readonly Place[];
  readonly passed: boolean;
}

const filledIn = (sheet: SheetModel, rects: readonly Rect[]): Place[] =>
  rects.flatMap((r) =>
    [...present(sheet, r)]
      .filter(({ cell }) => !isBlank(cell))
      .map(({ row, column, cell }) => placeOf(row, column, cell)),
  );

function everyIn(sheet: SheetModel, rects: readonly Rect[], count: number): Place[] {
  if (count > MOST_CELLS) throw notImplemented("valid of so many cells that may not be blank");
  const places: Place[] = [];
  for (const { r0, c0, r1, c1 } of rects)
    for (let row = r0; row <= r1; row += 1)
      for (let column = c0; column <= c1; column += 1) places.push(placeOf(row, column, cellAt(sheet, row, column)));
  return places;
}

function placeOf(row: number, column: number, cell: CellModel | undefined): Place {
  if (cell?.f !== undefined && cell.v === null) throw notImplemented("valid of a formula that was not evaluated");
  return { row, column, value: cell?.v ?? null };
}

function caseOf(book: BookModel, validation: ValidationModel, place: Place, listed: (source: string) => Allowed): Case {
  const { row, column, value } = place;
  const here = over(validation, [rect(row, column, row, column)]);
  if (here.type === "List") return { formulas: [], judge: () => listed(here.formula1)(value) };
  const formulas = [here.formula1, here.formula2].filter((f) => f !== "").map((formula) => ({ row, column, formula }));
  if (here.type === "Custom") return { formulas, judge: ([result]) => isYes(result!) };
  if (book.date1904 && (here.type === "Date" || here.type === "Time"))
    throw notImplemented("valid of days counted from 1904");
  return { formulas, judge: ([first, second]) => isWithin(here, measured(here, value), first!, second ?? null) };
}

const isYes = (result: RawValue): boolean => result === true || (typeof result === "number" && result !== 0);

/** The number that is compared; null where the value is of another kind. */
function measured({ type }: ValidationModel, value: RawValue): number | null {
  if (value !== null && typeof value === "object") return null;
  if (type === "TextLength") return String(value ?? "").length;
  if (typeof value !== "number") return null;
  return type === "WholeNumber" && !Number.isInteger(value) ? null : value;
}

const COMPARISONS: Readonly<Record<ValidationModel["operator"], (n: number, a: number, b: number) => boolean>> = {
  Between: (n, a, b) => n >= a && n <= b,
  NotBetween: (n, a, b) => n < a || n > b,
  EqualTo: (n, a) => n === a,
  NotEqualTo: (n, a) => n !== a,
  GreaterThan: (n, a) => n > a,
  LessThan: (n, a) => n < a,
  GreaterThanOrEqualTo: (n, a) => n >= a,
  LessThanOrEqualTo: (n, a) => n <= a,
};

function isWithin({ operator }: ValidationModel, n: number | null, first: RawValue, second: RawValue): boolean {
  if (n === null || typeof first !== "number") return false;
  const isTernary = operator === "Between" || operator === "NotBetween";
  if (isTernary && typeof second !== "number") return false;
  return COMPARISONS[operator](n, first, typeof second === "number" ? second : 0);
}

type Allowed = (value: RawValue) => boolean;

function remembered<V>(make: (key: string) => V): (key: string) => V {
  const known = new Map<string, V>();
  return (key) => known.get(key) ?? known.set(key, make(key)).get(key)!;
}

/** A list that is written out is compared to the letter, one in cells without regard to case. */
function allowedBy(host: Host, sheet: SheetModel, source: string): Allowed {
  const list = writtenOut(source);
  if (list !== null) {
    const items = new Set(list.split(",").map((item) => item.trim()));
    return (value) => (typeof value !== "object" || value === null) && items.has(keyOf(value));
  }
  const { sheet: found, area } = cellsMeant(host, sheet, source);
  const filled = [...present(found, area)].filter(({ cell }) => !isBlank(cell));
  const items = new Set(filled.map(({ cell: { v } }) => typeof v + keyOf(v).toLowerCase()));
  return (value) =>
    value === null ? filled.length < cellCount(area) : items.has(typeof value + keyOf(value).toLowerCase());
}

function keyOf(value: RawValue): string {
  if (typeof value === "object") return value?.error ?? "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** The cells behind a reference, or behind a name for one. */
function cellsMeant(host: Host, own: SheetModel, source: string): { sheet: SheetModel; area: Rect } {
  const name = host.book.names.find(
    (n) => n.name.toLowerCase() === source.toLowerCase() && (n.scope === null || n.scope === own.id),
  );
  const { sheet: named, local } = splitSheet(name?.formula.replace(/^=/, "") ?? source);
  const sheet = named === null ? own : sheetByName(host.book, named);
  const area = parseLocal(local);
  if (!sheet || !area) throw notImplemented("valid where the list comes from a formula");
  return { sheet, area };
}
