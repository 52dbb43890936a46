/** Several areas at once (Excel.RangeAreas). */
import { invalidArgument } from "../../errors/hostError";
import {
  cellCount,
  checkAddressLength,
  localAddress,
  parseLocal,
  quotedSheet,
  splitAreas,
  splitSheet,
} from "../../grid/address";
import { apart } from "../../grid/validations";
import { clearRange } from "./rangeClear";
import { dataValidationHandle } from "./dataValidation";
import type { Rect, SheetModel } from "../../model/model";
import { rangeOn } from "./range";
import { formatHandle } from "./rangeFormat";
import type { TypeTable } from "../members/memberTable";
import { Handle, INTERNAL, call, make, object, property, worksheetAbove } from "../members/memberTable";

interface AreasTarget {
  readonly sheet: SheetModel;
  readonly rects: readonly Rect[];
}

const areasTable: TypeTable<AreasTarget> = {
  name: "RangeCollection",
  items: (t) => t.rects.map((r) => rangeOn(t.sheet, r) as Handle<unknown>),
  members: {
    GetCount: call("1.9", (t) => t.rects.length),
    GetItemAt: make("1.9", (t, [index]) => {
      const r = t.rects[index as number];
      if (!r) throw invalidArgument("no such area");
      return rangeOn(t.sheet, r);
    }),
  },
};

const rangeAreasTable: TypeTable<AreasTarget> = {
  name: "RangeAreas",
  keepsReference: true,
  members: {
    Address: property("1.9", (t) => t.rects.map((r) => `${quotedSheet(t.sheet.name)}!${localAddress(r)}`).join(",")),
    AreaCount: property("1.9", (t) => t.rects.length),
    CellCount: property("1.9", (t) => t.rects.reduce((n, r) => n + cellCount(r), 0)),
    Areas: object("1.9", (t) => new Handle(areasTable, t)),
    Format: object("1.9", (t) => formatHandle({ sheet: t.sheet, areas: () => t.rects })),
    DataValidation: object("1.9", (t) => dataValidationHandle({ sheet: t.sheet, areas: () => apart(t.rects) })),
    Worksheet: object("1.9", (t) => worksheetAbove(t.sheet)),
    Clear: call("1.9", (t, [applyTo], host) => {
      for (const r of t.rects) clearRange(host, t.sheet, r, applyTo ?? "All");
    }),
    _ReferenceId: property(INTERNAL, () => null),
  },
};

export const rangeAreasHandle = (sheet: SheetModel, rects: readonly Rect[]) =>
  new Handle(rangeAreasTable, { sheet, rects });

/** «A1,C7:D9» on one sheet; at most 8,192 characters. */
export function parseAreas(text: unknown): Rect[] {
  if (typeof text !== "string" || text === "") throw invalidArgument("address");
  checkAddressLength(text);
  return splitAreas(text).map((part) => {
    const found = parseLocal(splitSheet(part).local);
    if (!found) throw invalidArgument(`«${part}» is no address`);
    return found;
  });
}
