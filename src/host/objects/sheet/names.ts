/** Defined names of a sheet or of the workbook (Excel.NamedItem). */
import { alreadyExists, HostError, invalidArgument, invalidReference, itemNotFound } from "../../errors/hostError";
import * as a from "../../grid/address";
import { sheetById, sheetByName } from "../../grid/cells";
import type { Host, RangeTarget } from "../../state/host";
import type { BookModel, NameModel, SheetModel } from "../../model/model";
import { rangeHandle } from "../range/range";
import type { TypeTable } from "../members/memberTable";
import { Handle, INTERNAL, call, make, object, property, worksheetAbove } from "../members/memberTable";
import { flag } from "../members/arguments";

/** A sheet's own names, or the workbook's. */
type Scope = SheetModel | BookModel;
const isSheet = (scope: Scope): scope is SheetModel => "rows" in scope;
const idOf = (scope: Scope) => (isSheet(scope) ? scope.id : null);
const listed = (scope: Scope, host: Host) =>
  host.book.names.filter(
    (n) => n.scope === idOf(scope) && (host.differences.listsPrintArea || n.scope === null || n.name !== "Print_Area"),
  );
const find = (scope: Scope, name: unknown, host: Host) =>
  listed(scope, host).find((n) => n.name.toLowerCase() === String(name).toLowerCase());

/** Range that a formula names, when it is nothing but one reference with its sheet. */
function referenced(host: Host, formula: string): RangeTarget | null {
  const { sheet, local } = a.splitSheet(formula.replace(/^=/, "").trim());
  const found = sheet === null ? undefined : sheetByName(host.book, sheet);
  const rect = found ? a.parseLocal(local) : null;
  return found && rect ? { sheet: found, rect } : null;
}

/** `getRange("tên_vùng")`: the sheet's own name first, then the workbook's. */
export function namedRange(host: Host, name: string, sheet: SheetModel): RangeTarget | null {
  const found = find(sheet, name, host) ?? find(host.book, name, host);
  return found ? referenced(host, found.formula) : null;
}

function typeOf(host: Host, name: NameModel): string {
  const text = name.formula.replace(/^=/, "");
  if (referenced(host, name.formula) || (text.includes("!") && !text.includes("#REF!"))) return "Range";
  if (text.includes("#REF!")) return "Error";
  if (/^".*"$/s.test(text)) return "String";
  if (/^[-+]?\d+$/.test(text)) return "Integer";
  if (/^[-+]?[\d.]+(e[-+]?\d+)?$/i.test(text)) return "Double";
  return /^(true|false)$/i.test(text) ? "Boolean" : "String";
}

function valueOf(host: Host, name: NameModel): unknown {
  const text = name.formula.replace(/^=/, "");
  switch (typeOf(host, name)) {
    case "Error":
      return "#REF!";
    case "String":
      return /^".*"$/s.test(text) ? text.slice(1, -1).replace(/""/g, '"') : text;
    case "Integer":
    case "Double":
      return Number(text);
    case "Boolean":
      return /^true$/i.test(text);
    default:
      return text;
  }
}

const nameTable: TypeTable<NameModel> = {
  name: "NamedItem",
  identity: (n) => ({ _Id: n.name }),
  check: (n, host) => {
    if (!host.book.names.includes(n)) throw itemNotFound(`the name «${n.name}» was deleted`);
  },
  members: {
    Name: property("1.1", (n) => n.name),
    Formula: property(
      "1.7",
      (n) => n.formula,
      (n, value) => {
        if (typeof value !== "string" || value === "") throw invalidArgument("formula");
        n.formula = value.startsWith("=") ? value : `=${value}`;
      },
    ),
    Value: property("1.1", (n, host) => valueOf(host, n)),
    Type: property("1.1", (n, host) => typeOf(host, n)),
    Visible: property(
      "1.1",
      (n) => n.visible,
      (n, value) => {
        n.visible = flag(value, "visible");
      },
    ),
    Scope: property("1.4", (n) => (n.scope === null ? "Workbook" : "Worksheet")),
    Comment: property(
      "1.4",
      (n) => n.comment,
      (n, value) => {
        n.comment = String(value);
      },
    ),
    _Id: property(INTERNAL, (n) => n.name),
    Worksheet: object("1.4", (n, host) => {
      const sheet = n.scope === null ? undefined : sheetById(host.book, n.scope);
      if (!sheet) throw itemNotFound("the name belongs to the workbook");
      return worksheetAbove(sheet);
    }),
    WorksheetOrNullObject: object("1.4", (n, host) => {
      const sheet = n.scope === null ? undefined : sheetById(host.book, n.scope);
      return sheet ? worksheetAbove(sheet) : null;
    }),
    Delete: call("1.4", (n, _args, host) => {
      host.book.names.splice(host.book.names.indexOf(n), 1);
    }),
    GetRange: make("1.1", (n, _args, host) => {
      const found = referenced(host, n.formula);
      if (!found) throw invalidReference(`«${n.name}» is no range`);
      return rangeHandle(found);
    }),
    GetRangeOrNullObject: make("1.4", (n, _args, host) => {
      const found = referenced(host, n.formula);
      return found ? rangeHandle(found) : null;
    }),
  },
};

/** A letter, _ or \ first; letters, figures, . _ \ after it; not like a cell address; at most 255 characters. */
function checkName(name: unknown): string {
  const good =
    typeof name === "string" &&
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name) &&
    !a.parseLocal(name) &&
    !/^[rc]$|^r\d*c\d*$/i.test(name);
  if (!good) throw invalidArgument(`«${String(name)}» cannot be a name`);
  return name as string;
}

function add(scope: Scope, [wished, reference, comment]: readonly unknown[], host: Host): Handle<NameModel> {
  const name = checkName(wished);
  if (find(scope, name, host)) throw alreadyExists(`the name «${name}»`);
  const item: NameModel = {
    name,
    formula: formulaFor(reference, host),
    visible: true,
    scope: idOf(scope),
    comment: typeof comment === "string" ? comment : "",
  };
  host.book.names.push(item);
  return new Handle(nameTable, item);
}

function formulaFor(reference: unknown, host: Host): string {
  if (reference instanceof Handle && reference.table.name === "Range") {
    if (!host.differences.namesFromRanges) throw new HostError("GeneralException", "names are added by text only");
    const target = reference.self as RangeTarget;
    return `=${a.quotedSheet(host.sheetOf(target).name)}!${a.localAddress(target.rect!, true)}`;
  }
  if (typeof reference !== "string" || reference === "") throw invalidArgument("reference");
  if (reference.startsWith("=")) return checked(reference, host);
  return referenced(host, reference) ? `=${reference}` : `="${reference.replace(/"/g, '""')}"`;
}

/** A sheet that does not exist would have Excel ask a person for a file. */
function checked(formula: string, host: Host): string {
  const { sheet, local } = a.splitSheet(formula.replace(/^=/, "").trim());
  const isReference = sheet !== null && a.parseLocal(local) !== null;
  if (isReference && sheetByName(host.book, sheet) === undefined) throw invalidArgument(`no sheet «${sheet}»`);
  return formula;
}

const namesTable: TypeTable<Scope> = {
  name: "NamedItemCollection",
  items: (scope, host) => listed(scope, host).map((n) => new Handle(nameTable, n) as Handle<unknown>),
  item: (scope, key, host) => {
    const found = find(scope, key, host);
    if (!found) throw itemNotFound(`the name «${String(key)}»`);
    return new Handle(nameTable, found) as Handle<unknown>;
  },
  members: {
    Add: make("1.4", (scope, args, host) => add(scope, args, host)),
    GetItemOrNullObject: make("1.4", (scope, [key], host) => {
      const found = find(scope, key, host);
      return found ? new Handle(nameTable, found) : null;
    }),
    GetCount: call("1.4", (scope, _args, host) => listed(scope, host).length),
  },
};

export const namesHandle = (scope: Scope) => new Handle(namesTable, scope);
