/** Tables of a sheet or of the workbook (Excel.Table). */
import {
  HostError,
  alreadyExists,
  invalidArgument,
  invalidOperation,
  itemNotFound,
  notImplemented,
} from "../../errors/hostError";
import { bounding, intersection, rect } from "../../grid/address";
import { cellAt, putContent } from "../../grid/cells";
import { checkAllowed } from "../../grid/guard";
import type { Host } from "../../state/host";
import type { BookModel, Rect, SheetModel, TableModel } from "../../model/model";
import { clearRange } from "../range/rangeClear";
import { insertRange } from "../range/rangeShift";
import { rangeOn } from "../range/range";
import { textOf } from "../range/rangeValues";
import type { Member, TypeTable } from "../members/memberTable";
import { Handle, call, make, object, property, worksheetAbove } from "../members/memberTable";
import { flag, integer } from "../members/arguments";
import { rangeArgument } from "../range/rangeArgument";

interface Item {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}
type Scope = SheetModel | BookModel;
const isSheet = (scope: Scope): scope is SheetModel => "rows" in scope;
const listed = (scope: Scope, host: Host): Item[] =>
  (isSheet(scope) ? [scope] : host.book.sheets).flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
const find = (scope: Scope, key: unknown, host: Host) =>
  listed(scope, host).find(
    ({ table }) => table.name.toLowerCase() === String(key).toLowerCase() || table.id === String(key),
  );
const touch = (item: Item) => {
  item.sheet.touched.add("tables");
};

/** Tables overlap neither each other nor merged areas. */
function checkArea(sheet: SheetModel, area: Rect, own?: TableModel): void {
  for (const other of sheet.tables)
    if (other !== own && intersection(other.rect, area))
      throw invalidOperation(`a table cannot overlap the table «${other.name}»`);
  if (sheet.merges.some((m) => intersection(m, area)))
    throw new HostError("MergedRangeConflict", "A table can't overlap with merged cells.");
}

/** Header cells are text, filled in («Column1») and without doubles. */
function writeHeaders(host: Host, sheet: SheetModel, table: TableModel): void {
  const seen = new Set<string>();
  for (let column = table.rect.c0; column <= table.rect.c1; column += 1) {
    const row = table.rect.r0;
    const given = textOf(host, sheet, row, column);
    const stem = given === "" ? "Column" : given;
    let name = given === "" ? `Column${column - table.rect.c0 + 1}` : given;
    for (let n = 2; seen.has(name.toLowerCase()); n += 1) name = `${stem}${n}`;
    seen.add(name.toLowerCase());
    const cell = cellAt(sheet, row, column);
    if (cell?.v === name && cell.f === undefined) continue;
    putContent(sheet, row, column, { v: name });
    host.noteCell(sheet, row, column, false);
  }
}

function add(scope: Scope, [address, hasHeaders]: readonly unknown[], host: Host): Handle<Item> {
  const home = isSheet(scope) ? scope : host.book.sheets.find((s) => s.id === host.book.activeSheet)!;
  const target = rangeArgument(address, home, host);
  const { sheet } = target;
  const area = target.rect!;
  if (isSheet(scope) && sheet !== scope) throw invalidArgument("the range lies on another sheet");
  checkAllowed(sheet, null);
  const full = hasHeaders === true ? area : { ...area, r1: area.r1 + 1 };
  checkArea(sheet, full);
  if (hasHeaders !== true) insertRange(host, sheet, { ...area, r1: area.r0 }, "Down");
  const rects = full.r0 === full.r1 ? { ...full, r1: full.r1 + 1 } : full;
  const names = new Set(listed(host.book, host).map(({ table }) => table.name.toLowerCase()));
  let n = names.size + 1;
  while (names.has(`table${n}`)) n += 1;
  const ids = new Set(listed(host.book, host).map(({ table }) => table.id));
  let id = n;
  while (ids.has(String(id))) id += 1;
  const table: TableModel = {
    id: String(id),
    name: `Table${n}`,
    rect: rects,
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
    loaded: false,
  };
  sheet.tables.push(table);
  sheet.touched.add("tables");
  writeHeaders(host, sheet, table);
  return new Handle(tableTable, { sheet, table });
}

function rename(host: Host, item: Item, value: unknown): void {
  if (typeof value !== "string" || !/^[\p{L}_\\][\p{L}\p{N}\p{M}_.]{0,254}$/u.test(value))
    throw invalidArgument("table name");
  const taken = find(host.book, value, host);
  if (
    (taken && taken.table !== item.table) ||
    host.book.names.some((n) => n.name.toLowerCase() === value.toLowerCase())
  )
    throw alreadyExists(`«${value}»`);
  item.table.name = value;
  touch(item);
}

/** The new range keeps the header row where it is and meets the old one (Microsoft: Table.resize). */
function resize(host: Host, item: Item, range: unknown): void {
  const target = rangeArgument(range, item.sheet, host);
  const area = target.rect!;
  if (
    target.sheet !== item.sheet ||
    area.r0 !== item.table.rect.r0 ||
    !intersection(area, item.table.rect) ||
    area.r1 === area.r0
  )
    throw invalidArgument("the new range must overlap the table and keep its header row");
  checkAllowed(item.sheet, null);
  checkArea(item.sheet, area, item.table);
  item.table.rect = area;
  touch(item);
  if (item.table.showHeaders) writeHeaders(host, item.sheet, item.table);
}

function body({ table }: Item): Rect {
  return rect(
    table.rect.r0 + (table.showHeaders ? 1 : 0),
    table.rect.c0,
    table.rect.r1 - (table.showTotals ? 1 : 0),
    table.rect.c1,
  );
}

/** A totals row: one row of cells is pushed in under the table, «Total» in its first cell. */
function setTotals(host: Host, item: Item, value: unknown): void {
  const wished = flag(value, "showTotals");
  const { sheet, table } = item;
  if (wished === table.showTotals) return;
  if (!wished) throw notImplemented("taking a totals row away");
  const row = rect(table.rect.r1 + 1, table.rect.c0, table.rect.r1 + 1, table.rect.c1);
  insertRange(host, sheet, row, "Down");
  table.rect = bounding(table.rect, row);
  table.showTotals = true;
  putContent(sheet, row.r0, row.c0, { v: "Total" });
  touch(item);
}

/** Rows of the table that its filter, or a person, hid show again. */
function clearFilters({ sheet, table }: Item): void {
  checkAllowed(sheet, "allowAutoFilter");
  if (table.filtered !== true) return;
  for (const row of [...sheet.hiddenRows])
    if (row > table.rect.r0 && row <= table.rect.r1) sheet.hiddenRows.delete(row);
  delete table.filtered;
  sheet.touched.add("heights").add("tables");
}

const setter =
  <K extends keyof TableModel>(key: K, read: (value: unknown) => TableModel[K]) =>
  (item: Item, value: unknown) => {
    checkAllowed(item.sheet, null);
    item.table[key] = read(value);
    touch(item);
  };

const members: Record<string, Member<Item>> = {
  Id: property("1.1", ({ table }) => table.id),
  Name: property(
    "1.1",
    ({ table }) => table.name,
    (item, value, host) => rename(host, item, value),
  ),
  Style: property(
    "1.1",
    ({ table }) => table.style,
    setter("style", (v) => {
      if (typeof v !== "string") throw invalidArgument("style");
      return v;
    }),
  ),
  ShowHeaders: property(
    "1.1",
    ({ table }) => table.showHeaders,
    (item, value) => {
      if (flag(value, "showHeaders") !== item.table.showHeaders)
        throw notImplemented("hiding or showing the header row");
    },
  ),
  ShowTotals: property(
    "1.1",
    ({ table }) => table.showTotals,
    (item, value, host) => setTotals(host, item, value),
  ),
  ShowBandedRows: property(
    "1.3",
    ({ table }) => table.showBandedRows,
    setter("showBandedRows", (v) => flag(v, "showBandedRows")),
  ),
  ShowFilterButton: property(
    "1.3",
    ({ table }) => table.showFilterButton,
    setter("showFilterButton", (v) => flag(v, "showFilterButton")),
  ),
  Worksheet: object("1.2", ({ sheet }) => worksheetAbove(sheet)),
  GetRange: make("1.1", ({ sheet, table }) => rangeOn(sheet, table.rect)),
  GetHeaderRowRange: make("1.1", ({ sheet, table }) => {
    if (!table.showHeaders) throw itemNotFound("the table shows no header row");
    return rangeOn(sheet, { ...table.rect, r1: table.rect.r0 });
  }),
  GetDataBodyRange: make("1.1", (item) => rangeOn(item.sheet, body(item))),
  ClearFilters: call("1.2", (item) => clearFilters(item)),
  Resize: call("1.13", (item, [range], host) => resize(host, item, range)),
  Delete: call("1.1", (item, _args, host) => {
    checkAllowed(item.sheet, null);
    item.sheet.tables.splice(item.sheet.tables.indexOf(item.table), 1);
    touch(item);
    clearRange(host, item.sheet, item.table.rect, "All");
  }),
  ConvertToRange: make("1.2", (item) => {
    checkAllowed(item.sheet, null);
    item.sheet.tables.splice(item.sheet.tables.indexOf(item.table), 1);
    touch(item);
    return rangeOn(item.sheet, item.table.rect);
  }),
};

const tableTable: TypeTable<Item> = {
  name: "Table",
  identity: ({ table }) => ({ Id: table.id }),
  check: ({ sheet, table }) => {
    if (!sheet.tables.includes(table)) throw itemNotFound(`the table «${table.name}» was deleted`);
  },
  members,
};

const tablesTable: TypeTable<Scope> = {
  name: "TableCollection",
  items: (scope, host) => listed(scope, host).map((i) => new Handle(tableTable, i) as Handle<unknown>),
  item: (scope, key, host) => {
    const found = find(scope, key, host);
    if (!found) throw itemNotFound(`the table «${String(key)}»`);
    return new Handle(tableTable, found) as Handle<unknown>;
  },
  members: {
    Add: make("1.1", (scope, args, host) => add(scope, args, host)),
    GetCount: call("1.4", (scope, _args, host) => listed(scope, host).length),
    GetItemAt: make("1.1", (scope, [index], host) => {
      const found = listed(scope, host)[integer(index, "index")];
      if (!found) throw itemNotFound("the table");
      return new Handle(tableTable, found);
    }),
    GetItemOrNullObject: make("1.4", (scope, [key], host) => {
      const found = find(scope, key, host);
      return found ? new Handle(tableTable, found) : null;
    }),
  },
};

export const tablesHandle = (scope: Scope) => new Handle(tablesTable, scope);
