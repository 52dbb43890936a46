/**
 * What a person at the workbook does meanwhile, at once and outside the conversation: for tests of what happens between two
 * requests. Whatever depends on it is calculated with the next request.
 */
import { itemNotFound } from "./errors/hostError";
import { parseLocal } from "./grid/address";
import { sheetByName } from "./grid/cells";
import type { Rect, SheetModel } from "./model/model";
import { deleteRange, insertRange } from "./objects/range/rangeShift";
import { sortRange } from "./objects/range/rangeSort";
import { enter } from "./objects/range/rangeValues";
import type { Host } from "./state/host";

export interface Person {
  /** Rows and addresses as a person sees them, from 1. */
  type(sheet: string, address: string, value: string | number | boolean): void;
  insertRow(sheet: string, row: number): void;
  deleteRow(sheet: string, row: number): void;
  /** `column`: from 0, inside the address. */
  sort(sheet: string, address: string, column: number): void;
}

export function personAt(host: Host): Person {
  const sheetNamed = (name: string): SheetModel => {
    const sheet = sheetByName(host.book, name);
    if (!sheet) throw itemNotFound(name);
    return sheet;
  };
  const area = (address: string): Rect => {
    const rect = parseLocal(address);
    if (!rect) throw itemNotFound(address);
    return rect;
  };
  const quiet = (work: () => void): void => {
    work();
    host.events.splice(0);
  };
  return {
    type: (sheet, address, value) =>
      enter(host, { sheet: sheetNamed(sheet), row: area(address).r0, column: area(address).c0 }, value),
    insertRow: (sheet, row) => quiet(() => void insertRange(host, sheetNamed(sheet), area(`${row}:${row}`), "Down")),
    deleteRow: (sheet, row) => quiet(() => deleteRange(host, sheetNamed(sheet), area(`${row}:${row}`), "Up")),
    sort: (sheet, address, column) =>
      quiet(() =>
        sortRange(
          host,
          { sheet: sheetNamed(sheet), rect: area(address) },
          { fields: [{ key: column, ascending: false }], matchCase: false, hasHeaders: false },
        ),
      ),
  };
}
