/** A range as the object behind a member, and as an argument: a Range, or an address on the same sheet. */
import { invalidArgument, invalidReference, itemNotFound } from "../../errors/hostError";
import { parseLocal, splitSheet } from "../../grid/address";
import { sheetByName } from "../../grid/cells";
import type { Rect, SheetModel } from "../../model/model";
import type { Host, RangeTarget } from "../../state/host";
import { Handle } from "../members/memberTable";

export function area(target: RangeTarget): Rect {
  if (!target.rect) throw invalidReference("its cells were deleted");
  return target.rect;
}

/** A range given as a Range or as an address on the same sheet (or one naming its sheet). */
export function rangeArgument(value: unknown, sheet: SheetModel, host: Host): RangeTarget {
  if (value instanceof Handle && value.table.name === "Range") return value.self as RangeTarget;
  if (typeof value !== "string") throw invalidArgument("a range or an address is needed");
  return { sheet: sheetOf(value, sheet, host), rect: localRect(splitSheet(value).local) };
}

function sheetOf(address: string, sheet: SheetModel, host: Host): SheetModel {
  const name = splitSheet(address).sheet;
  if (name === null) return sheet;
  const found = sheetByName(host.book, name);
  if (!found) throw itemNotFound(name);
  return found;
}

function localRect(local: string): Rect {
  const found = parseLocal(local.trim());
  if (!found) throw invalidArgument(`«${local}» is no address`);
  return found;
}
