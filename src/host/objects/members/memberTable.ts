/** What an Excel object is made of here: its members in a table, and the object together with its table. */
import type { Rect, SheetModel } from "../../model/model";
import type { Host } from "../../state/host";

/**
 * One Excel object as the wire sees it: its members in a table, each with the ExcelApi set it came with. What is
 * not in the table is
 * not offered. `coverage.ts` is read off these tables.
 */
export interface TypeTable<T> {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<T>>>;
  /** What instantiating answers besides a reference id: the key the client finds the object by later. */
  identity?(self: T, host: Host): Record<string, unknown>;
  /** Only ranges can be kept by reference id. */
  readonly keepsReference?: boolean;
  /** Throws when the object is gone (sheet deleted, name removed …). */
  check?(self: T, host: Host): void;
  /** Of a collection: its items, and the item under a key (throws ItemNotFound). */
  items?(self: T, host: Host): readonly Handle<unknown>[];
  item?(self: T, key: unknown, host: Host): Handle<unknown>;
}

/**
 * An object above the one that leads to it (a range's worksheet, a conditional format's range), said by what it is:
 * files import downwards only. `found.ts` makes the object of it.
 */
export type Above =
  | { readonly above: "worksheet"; readonly sheet: SheetModel }
  | { readonly above: "range"; readonly sheet: SheetModel; readonly rect: Rect }
  | { readonly above: "areas"; readonly sheet: SheetModel; readonly rects: readonly Rect[] };
export const worksheetAbove = (sheet: SheetModel): Above => ({ above: "worksheet", sheet });

/** What a member leads to. */
export type Found = Handle<unknown> | Above | null;

export type Member<T> =
  | {
      readonly kind: "property";
      readonly set: string;
      get(self: T, host: Host): unknown;
      put?(self: T, value: unknown, host: Host): void;
    }
  | { readonly kind: "object"; readonly set: string; get(self: T, host: Host): Found }
  | { readonly kind: "call"; readonly set: string; call(self: T, args: readonly unknown[], host: Host): unknown }
  | {
      readonly kind: "make";
      readonly set: string;
      make(self: T, args: readonly unknown[], host: Host): Found;
    };

/** An object of the workbook together with its table. */
export class Handle<T> {
  constructor(
    readonly table: TypeTable<T>,
    readonly self: T,
  ) {}
}

/** An answer that has to be calculated first: a getter may give it in place of the value. */
export class Later {
  constructor(readonly answer: () => Promise<unknown>) {}
}

/** Members the client uses by itself (keeping references, registering events): in no requirement set. */
export const INTERNAL = "internal";

export function property<T>(
  set: string,
  get: (self: T, host: Host) => unknown,
  put?: (self: T, value: unknown, host: Host) => void,
): Member<T> {
  return { kind: "property", set, get, put };
}
export function object<T>(set: string, get: (self: T, host: Host) => Found): Member<T> {
  return { kind: "object", set, get };
}
export function call<T>(set: string, run: (self: T, args: readonly unknown[], host: Host) => unknown): Member<T> {
  return { kind: "call", set, call: run };
}
export function make<T>(set: string, run: (self: T, args: readonly unknown[], host: Host) => Found): Member<T> {
  return { kind: "make", set, make: run };
}
