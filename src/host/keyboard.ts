/** A person at the keyboard: what is typed into a cell, how the formula line shows it, and how it is taken back. */
import { HostError, itemNotFound } from "./errors/hostError";
import { keptForm, localForm } from "./formulas/localForm";
import { parseLocal } from "./grid/address";
import { NOTHING, cellAt, putContent, putStyle, sheetByName, styleAt } from "./grid/cells";
import { DAYS_TO_1904 } from "./grid/calendar";
import { typed } from "./grid/convert";
import { displayed, isDated } from "./grid/display";
import { mergeAt } from "./grid/merges";
import type { Region } from "./grid/region";
import type { BookModel, CellModel, SheetModel } from "./model/model";
import { enter } from "./objects/range/rangeValues";
import type { CellPlace } from "./objects/range/rangeValues";
import type { Host } from "./state/host";

/** @throws HostError ItemNotFound; the cell that an address means, of a merged area its first */
export function placeOf(book: BookModel, sheetName: string, address: string): CellPlace {
  const sheet = sheetByName(book, sheetName);
  const area = parseLocal(address);
  if (!sheet || !area) throw itemNotFound(`${sheetName}!${address}`);
  const { r0, c0 } = mergeAt(sheet, area.r0, area.c0) ?? area;
  return { sheet, row: r0, column: c0 };
}

export const isLocked = (book: BookModel, { sheet, row, column }: CellPlace): boolean =>
  sheet.protection.protected && book.styles[styleAt(sheet, row, column)]!.locked;

/** @throws HostError AccessDenied on a locked cell of a protected sheet */
export function typeAt(host: Host, place: CellPlace, value: string | number | boolean, region: Region): void {
  if (isLocked(host.book, place)) throw new HostError("AccessDenied", `«${place.sheet.name}» is protected.`);
  const { numberFormat } = host.book.styles[styleAt(place.sheet, place.row, place.column)]!;
  const input = typeof value === "string" ? asKept(value, numberFormat, region) : value;
  enter(host, place, input, region);
}

/** What another region than office.js' own makes of a text besides numbers and days. */
function asKept(text: string, numberFormat: string, region: Region): string | number {
  const isText = numberFormat === "@";
  if (isText) return text.replace(/^'/, "");
  if (text.startsWith("=")) return `=${keptForm(text.slice(1), region.decimal)}`;
  const { v, format } = typed(text, false, region);
  // In a cell of percentages 10 and 0,1 both are 10 % (support.microsoft.com: Format numbers as percentages).
  const isShare = typeof v === "number" && format === undefined && numberFormat.includes("%");
  return isShare && Math.abs(v) >= 1 ? Number((v / 100).toPrecision(15)) : text;
}

/** The contents of a cell as they are typed: typed again, they make the same cell. */
export function contentOf(
  cell: CellModel | undefined,
  numberFormat: string,
  { date1904, region }: { readonly date1904: boolean; readonly region: Region },
): string {
  if (cell?.f !== undefined) return `=${localForm(cell.f, region.decimal)}`;
  const v = cell?.v ?? null;
  if (v === null) return "";
  if (typeof v === "object") return v.error;
  if (typeof v === "boolean") return String(v).toUpperCase();
  if (typeof v === "string") return textAsTyped(v, numberFormat, region);
  const serial = v + (date1904 ? DAYS_TO_1904 : 0);
  if (isDated(numberFormat) && serial >= 0) return displayed(serial, dayOrTime(serial, region), { region });
  return numberFormat.includes("%") ? `${figures(Number((v * 100).toPrecision(15)), region)}%` : figures(v, region);
}

const figures = (v: number, { decimal }: Region): string => String(v).replace(".", decimal);

function dayOrTime(serial: number, { day }: Region): string {
  if (serial < 1) return "hh:mm:ss";
  return Number.isInteger(serial) ? day : `${day} hh:mm:ss`;
}

/** With an apostrophe where it would become something else otherwise. */
function textAsTyped(text: string, numberFormat: string, region: Region): string {
  if (text.startsWith("'")) return `'${text}`;
  if (numberFormat === "@") return text;
  const again = typed(text, false, region);
  return again.v === text && again.f === undefined ? text : `'${text}`;
}

/** A cell as it is now, to be held against later or put back. */
export interface Kept {
  readonly place: CellPlace;
  readonly cell: CellModel | undefined;
  readonly style: number;
}

export function keep(place: CellPlace): Kept {
  const { sheet, row, column } = place;
  const cell = cellAt(sheet, row, column);
  return { place, cell: cell && { ...cell }, style: styleAt(sheet, row, column) };
}

/** Content and format are the same; of a formula its result does not matter. */
export function isSame(one: Kept, other: Kept): boolean {
  return (
    one.style === other.style && one.cell?.f === other.cell?.f && (one.cell?.f !== undefined || isSameValue(one, other))
  );
}

const isSameValue = (one: Kept, other: Kept): boolean =>
  JSON.stringify(one.cell?.v ?? null) === JSON.stringify(other.cell?.v ?? null);

export function putBack(host: Host, { place, cell, style }: Kept): void {
  const { sheet, row, column } = place;
  putContent(sheet, row, column, cell ?? NOTHING);
  putStyle(sheet, row, column, style);
  const now = cellAt(sheet, row, column);
  if (now && cell?.mixed) now.mixed = cell.mixed;
  host.noteCell(sheet, row, column, cell?.f !== undefined);
}

/** Whether a sheet is still one of the book's: an undo outlives what the pane does. */
export const isThere = (book: BookModel, sheet: SheetModel): boolean => book.sheets.includes(sheet);
