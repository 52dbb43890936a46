/** Excel.Worksheet: itself, and the way to everything that lies on it. */
import { HostError, invalidArgument, invalidOperation, itemNotFound } from "../../errors/hostError";
import * as a from "../../grid/address";
import { usedRect } from "../../grid/cells";
import { colour } from "../../grid/colours";
import { checkStructure } from "../../grid/guard";
import { deleteSheet, renameSheet } from "../../grid/sheets";
import type { Host } from "../../state/host";
import type { SheetModel } from "../../model/model";
import { autoFilterHandle } from "./autoFilter";
import { chartsHandle } from "../chart/charts";
import { freezePanesHandle } from "./freezePanes";
import { namedRange, namesHandle } from "./names";
import { pageBreaksHandle } from "./pageBreaks";
import { pageLayoutHandle } from "./pageLayout";
import { rangeHandle, rangeOn } from "../range/range";
import { parseAreas, rangeAreasHandle } from "../range/rangeAreas";
import { sheetProtectionHandle } from "./sheetProtection";
import type { Member, TypeTable } from "../members/memberTable";
import { Handle, INTERNAL, call, make, object, property } from "../members/memberTable";
import { tablesHandle } from "./tables";
import { integer, oneOf } from "../members/arguments";
import { rangeArgument } from "../range/rangeArgument";

export const worksheetHandle = (sheet: SheetModel) =>
  new Handle(sheet.isForeign === true ? foreignTable : worksheetTable, sheet);

function rangeAt(sheet: SheetModel, address: unknown, host: Host) {
  if (address === null || address === undefined || address === "") return rangeOn(sheet, a.wholeSheet());
  if (typeof address !== "string") throw invalidArgument("address");
  a.checkAddressLength(address);
  const { sheet: other, local } = a.splitSheet(address);
  if (other === null && a.parseLocal(local.trim()) === null) {
    const named = namedRange(host, local, sheet);
    if (named) return rangeHandle(named);
  }
  return rangeHandle(rangeArgument(address, sheet, host));
}

function setGridlines(sheet: SheetModel, value: unknown): void {
  if (typeof value !== "boolean") throw invalidArgument("showGridlines");
  sheet.showGridlines = value;
  sheet.touched.add("gridlines");
}

const members: Record<string, Member<SheetModel>> = {
  Id: property("1.1", (s) => s.id),
  Name: property(
    "1.1",
    (s) => s.name,
    (s, value, host) => renameSheet(host.book, s, value),
  ),
  Position: property(
    "1.1",
    (s, host) => host.book.sheets.indexOf(s),
    (s, value, host) => {
      checkStructure(host.book);
      const to = integer(value, "position");
      if (to < 0 || to >= host.book.sheets.length) throw invalidArgument("position");
      host.book.sheets.splice(host.book.sheets.indexOf(s), 1);
      host.book.sheets.splice(to, 0, s);
      s.touched.add("position");
    },
  ),
  Calculate: call("1.6", (_sheet, _args, host) => {
    host.calculationAsked = true;
  }),
  Visibility: property(
    "1.1",
    (s) => s.visibility,
    (s, value, host) => {
      checkStructure(host.book);
      const wished = oneOf(value, ["Visible", "Hidden", "VeryHidden"] as const, "visibility");
      if (wished !== "Visible" && !host.book.sheets.some((other) => other !== s && other.visibility === "Visible"))
        throw invalidOperation("a workbook must keep one visible worksheet");
      s.visibility = wished;
      s.touched.add("visibility");
      if (wished !== "Visible" && host.book.activeSheet === s.id)
        host.book.activeSheet = host.book.sheets.find((other) => other.visibility === "Visible")!.id;
    },
  ),
  TabColor: property(
    "1.7",
    (s) => s.tabColor,
    (s, value) => {
      s.tabColor = value === "" ? "" : colour(value);
      s.touched.add("tabColor");
    },
  ),
  ShowGridlines: property("1.8", (s) => s.showGridlines, setGridlines),
  // The client reads «ShowGridlines» and sets «Gridlines» (Worksheet_ShowGridlines_Set in excel-web-16.00).
  Gridlines: property(INTERNAL, (s) => s.showGridlines, setGridlines),
  Names: object("1.4", (s) => namesHandle(s)),
  Tables: object("1.1", (s) => tablesHandle(s)),
  Charts: object("1.1", (s) => chartsHandle(s)),
  Protection: object("1.2", (s) => sheetProtectionHandle(s)),
  PageLayout: object("1.9", (s) => pageLayoutHandle(s)),
  FreezePanes: object("1.7", (s) => freezePanesHandle(s)),
  AutoFilter: object("1.9", (s) => autoFilterHandle(s)),
  HorizontalPageBreaks: object("1.9", (s) => pageBreaksHandle(s)),
  Activate: call("1.1", (s, _args, host) => {
    if (s.visibility !== "Visible") throw invalidOperation("a hidden worksheet cannot be activated");
    host.book.activeSheet = s.id;
  }),
  Delete: call("1.1", (s, _args, host) =>
    deleteSheet(host.book, s, (other, row, column) => host.noteCell(other, row, column, true)),
  ),
  GetRange: make("1.1", (s, [address], host) => rangeAt(s, address, host)),
  GetRangeByIndexes: make("1.7", (s, args) => {
    const [r, c, rows, columns] = args.map((v) => integer(v, "index"));
    if (r! < 0 || c! < 0 || rows! < 1 || columns! < 1 || r! + rows! > a.ROWS || c! + columns! > a.COLUMNS)
      throw invalidArgument("outside the sheet");
    return rangeOn(s, a.rect(r!, c!, r! + rows! - 1, c! + columns! - 1));
  }),
  GetCell: make("1.1", (s, [row, column]) => {
    const [r, c] = [integer(row, "row"), integer(column, "column")];
    if (r < 0 || c < 0 || r >= a.ROWS || c >= a.COLUMNS) throw invalidArgument("outside the sheet");
    return rangeOn(s, a.rect(r, c, r, c));
  }),
  GetRanges: make("1.9", (s, [address]) =>
    rangeAreasHandle(s, address === null || address === undefined ? [a.wholeSheet()] : parseAreas(address)),
  ),
  // A blank sheet: the top-left cell, not a null object (Microsoft: Excel.Worksheet getUsedRange).
  GetUsedRange: make("1.1", (s, [valuesOnly]) =>
    rangeOn(s, usedRect(s, valuesOnly === true, a.wholeSheet()) ?? a.rect(0, 0, 0, 0)),
  ),
  GetUsedRangeOrNullObject: make("1.4", (s, [valuesOnly]) => {
    const found = usedRect(s, valuesOnly === true, a.wholeSheet());
    return found ? rangeOn(s, found) : null;
  }),
  _RegisterDataChangedEvent: call("1.7", (s, _args, host) => void host.listeners.add(`10|${s.id}`)),
  _UnregisterDataChangedEvent: call("1.7", (s, _args, host) => void host.listeners.delete(`10|${s.id}`)),
};

const worksheetTable: TypeTable<SheetModel> = {
  name: "Worksheet",
  identity: (s) => ({ Id: s.id }),
  check: (s, host) => {
    if (!host.book.sheets.includes(s)) throw itemNotFound("the worksheet was deleted");
  },
  members,
};

const refuse = (): never => {
  throw new HostError("UnsupportedSheet", "This operation is not supported on a macro or chart sheet.");
};
const OF_ANY_SHEET = new Set(["Id", "Name", "Position", "Visibility"]);
const foreignTable: TypeTable<SheetModel> = {
  ...worksheetTable,
  members: Object.fromEntries(
    Object.entries(members).map(([name, member]) => [
      name,
      OF_ANY_SHEET.has(name) ? member : { ...member, get: refuse, put: refuse, call: refuse, make: refuse },
    ]),
  ) as Record<string, Member<SheetModel>>,
};
