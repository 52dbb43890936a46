/** The one place that speaks to IronCalc: cells in, values out, null where it cannot compute. */
import type { BookModel, RawValue, SheetModel } from "../model/model";
import { cellName } from "../grid/address";
import { loadIronCalc, type IronCalc } from "../xlsx/wasm/wasm";
import type { Prepared } from "./rewrite";
import { tokens } from "./tokens";

/**
 * One formula to be computed. `at` says where it stands; it is entered there, or, as a guest, in a column that
 * nobody uses.
 */
export interface Task {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly prepared: Prepared;
  readonly guest?: boolean;
}

type Model = InstanceType<IronCalc["Model"]>;

const NUMBER = 1;
const TEXT = 2;
const LOGICAL = 4;
const ERROR = 16;
/** Shows 15 digits of any number, and no date or percent. */
const EXACT = "0.0000000000000000E+00";
const GUEST_COLUMN = 16_000;
/** The calculator's own way of saying «I cannot»; Excel would show something else, or nothing of the kind. */
const CANNOT = new Set(["#N/IMPL!", "#ERROR!", "#NAME?", "#SPILL!", "#CALC!", "#CIRC!"]);
/** They turn an error into a value, and would turn the calculator's «I cannot» into one. */
const CATCHERS = new Set([
  "IFERROR",
  "IFNA",
  "ISERROR",
  "ISERR",
  "ISNA",
  "ERROR.TYPE",
  "ISNUMBER",
  "ISTEXT",
  "ISNONTEXT",
  "ISLOGICAL",
  "COUNT",
  "COUNTA",
  "TYPE",
  "AGGREGATE",
]);

const known = new Map<string, boolean>();

/** A function that it does not know it gives back in small letters. */
function knows(model: Model, scratchSheet: number, name: string): boolean {
  let answer = known.get(name);
  if (answer === undefined) {
    try {
      model.setUserInput(scratchSheet, 1, GUEST_COLUMN + 300, `=${name}()`);
      answer = model
        .getCellContent(scratchSheet, 1, GUEST_COLUMN + 300)
        .replace(/_xlfn\.(?:_xlws\.)?/, "")
        .startsWith(`=${name}(`);
      model.setUserInput(scratchSheet, 1, GUEST_COLUMN + 300, "");
    } catch {
      answer = false;
    }
    known.set(name, answer);
  }
  return answer;
}

function inputOf(v: RawValue): string | undefined {
  if (v === null) return undefined;
  if (typeof v === "number") return String(v);
  if (typeof v === "boolean") return v ? "TRUE" : "FALSE";
  return typeof v === "string" ? `'${v}` : v.error;
}

/** First arguments of the error-catching functions of a formula: computed on their own, they show what was caught. */
function caught(formula: string): string[] {
  const list = tokens(formula);
  const found: string[] = [];
  list.forEach((token, i) => {
    if (token.kind !== "function" || !CATCHERS.has(token.text.toUpperCase())) return;
    let depth = 0;
    let text = "";
    for (let j = i + 1; j < list.length; j++) {
      const t = list[j]!;
      const sign = t.kind === "other" ? t.text : "";
      if (sign === "(" || sign === "{") depth++;
      else if (sign === ")" || sign === "}") depth--;
      if (depth === 0 || (depth === 1 && sign === ",")) {
        // An area by itself would spill, and cannot fail.
        if (text.trim() !== "" && tokens(text.trim()).length > 1) found.push(text);
        return;
      }
      if (!(depth === 1 && sign === "(" && text === "")) text += t.text;
    }
  });
  return found;
}

/** Puts what the tasks read into the calculator: only these cells, each once; the tasks' own cells stay empty. */
function feed(model: Model, index: ReadonlyMap<SheetModel, number>, tasks: readonly Task[]): void {
  const done = new Map<SheetModel, Set<number>>();
  const areas = new Set<string>();
  for (const task of tasks)
    if (task.guest !== true)
      (done.get(task.sheet) ?? done.set(task.sheet, new Set()).get(task.sheet)!).add(task.row * 16_384 + task.column);
  for (const task of tasks) {
    for (const { sheet, rect } of task.prepared.reads) {
      const area = `${sheet.id}|${rect.r0},${rect.c0},${rect.r1},${rect.c1}`;
      if (areas.has(area)) continue;
      areas.add(area);
      const seen = done.get(sheet) ?? new Set<number>();
      done.set(sheet, seen);
      const put = (row: number): void => {
        const cells = sheet.rows.get(row);
        if (cells === undefined) return;
        const place = (column: number): void => {
          const input = inputOf(cells.get(column)?.v ?? null);
          const key = row * 16_384 + column;
          if (input === undefined || seen.has(key)) return;
          seen.add(key);
          model.setUserInput(index.get(sheet)!, row + 1, column + 1, input);
        };
        if (rect.c1 - rect.c0 < cells.size) for (let c = rect.c0; c <= rect.c1; c++) place(c);
        else for (const c of cells.keys()) if (c >= rect.c0 && c <= rect.c1) place(c);
      };
      if (rect.r1 - rect.r0 < sheet.rows.size) for (let r = rect.r0; r <= rect.r1; r++) put(r);
      else for (const r of sheet.rows.keys()) if (r >= rect.r0 && r <= rect.r1) put(r);
    }
  }
}

/**
 * Values of the tasks, in their order; null where it cannot be computed. Cells that no formula reads are not
 * shown to the calculator.
 */
export async function calculate(book: BookModel, tasks: readonly Task[]): Promise<RawValue[]> {
  if (tasks.length === 0) return [];
  const { Model } = await loadIronCalc();
  const nothing = tasks.map(() => null);
  if (isBroken || tasks.every(({ prepared }) => prepared.impossible)) return nothing;
  const model = new Model("book", "en", "UTC", "en");
  let isDone = false;
  try {
    const values = computed(model, book, tasks);
    isDone = true;
    return values;
  } catch {
    // It stopped in the middle of something, and whatever it is asked from now on goes wrong: no answer is better.
    isBroken = true;
    return nothing;
  } finally {
    if (isDone) model.free();
  }
}

/** The calculator has broken off; a page or program that is started anew has another. */
let isBroken = false;

function computed(model: Model, book: BookModel, tasks: readonly Task[]): RawValue[] {
  model.pauseEvaluation();
  const index = new Map<SheetModel, number>();
  // Temporary names first: «Sheet2» may be the name of the first sheet.
  book.sheets.forEach((sheet, i) => {
    if (i > 0) model.newSheet();
    model.renameSheet(i, `~${i}~`);
    index.set(sheet, i);
  });
  book.sheets.forEach((sheet, i) => model.renameSheet(i, sheet.name));
  // For `addRests`: a sheet that comes after the formulas makes it read every one of them again.
  model.newSheet();
  model.renameSheet(book.sheets.length, "~rests~");
  feed(model, index, tasks);

  const guests = new Map<string, number>();
  const enter = (
    task: Task,
    formula: string,
    guest: boolean,
  ): { sheet: number; row: number; column: number } | undefined => {
    const sheet = index.get(task.sheet);
    if (sheet === undefined) return undefined;
    const key = `${sheet}|${task.row}`;
    const n = guests.get(key) ?? 0;
    if (guest) guests.set(key, n + 2);
    const place = { sheet, row: task.row + 1, column: guest ? GUEST_COLUMN + n : task.column + 1 };
    try {
      model.setUserInput(place.sheet, place.row, place.column, `=${formula}`);
      model.updateRangeStyle({ sheet, row: place.row, column: place.column, width: 1, height: 1 }, "num_fmt", EXACT);
    } catch {
      return undefined;
    }
    return place;
  };
  type Place = { sheet: number; row: number; column: number };
  const entered = tasks.map((task) => {
    if (task.prepared.impossible || !task.prepared.functions.every((name) => knows(model, 0, name))) return undefined;
    const text =
      task.guest === true
        ? task.prepared.text.replace(/(?<![\w.])COLUMN\(\)/gi, String(task.column + 1))
        : task.prepared.text;
    const checks = task.prepared.functions.some((name) => CATCHERS.has(name))
      ? caught(text).map((part) => enter(task, part, true))
      : [];
    const place = enter(task, text, task.guest === true);
    return place === undefined || checks.some((c) => c === undefined)
      ? undefined
      : { place, checks: checks as Place[] };
  });
  model.resumeEvaluation();
  model.evaluate();

  const shown = ({ sheet, row, column }: Place): string => model.getFormattedCellValue(sheet, row, column);
  const isError = ({ sheet, row, column }: Place): boolean => model.getCellType(sheet, row, column) === ERROR;
  const fractions: { i: number; place: Place; near: number }[] = [];
  const values = entered.map((entry, i): RawValue => {
    if (entry === undefined || entry.checks.some((c) => isError(c) && shown(c) !== "#SPILL!" && CANNOT.has(shown(c))))
      return null;
    const { place } = entry;
    switch (model.getCellType(place.sheet, place.row, place.column)) {
      case NUMBER: {
        const near = Number(shown(place));
        if (!Number.isFinite(near)) return null;
        if (near !== 0) fractions.push({ i, place, near });
        return near;
      }
      case TEXT:
        return shown(place);
      case LOGICAL:
        return shown(place) === "TRUE";
      case ERROR:
        return CANNOT.has(shown(place)) ? null : { error: shown(place) };
      default:
        return null;
    }
  });
  addRests(model, book, fractions, values);
  return values;
}

/** The calculator shows 15 digits, a double has up to 17: the rest is asked for as a difference. */
function addRests(
  model: Model,
  book: BookModel,
  numbers: readonly { i: number; place: { sheet: number; row: number; column: number }; near: number }[],
  values: RawValue[],
): void {
  if (numbers.length === 0) return;
  model.pauseEvaluation();
  const rests = book.sheets.length;
  numbers.forEach(({ place, near }, n) => {
    const name = book.sheets[place.sheet]!.name.replace(/'/g, "''");
    model.setUserInput(rests, n + 1, 1, `='${name}'!${cellName(place.row - 1, place.column - 1)}-(${near})`);
    model.updateRangeStyle({ sheet: rests, row: n + 1, column: 1, width: 1, height: 1 }, "num_fmt", EXACT);
  });
  model.resumeEvaluation();
  model.evaluate();
  numbers.forEach(({ i, near }, n) => {
    const rest = Number(model.getFormattedCellValue(rests, n + 1, 1));
    if (Number.isFinite(rest)) values[i] = near + rest;
  });
}
