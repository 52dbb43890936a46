/** The sheets of the workbook (Excel.WorksheetCollection). */
import { itemNotFound } from "../errors/hostError";
import { sheetById, sheetByName } from "../grid/cells";
import { addSheet } from "../grid/sheets";
import type { BookModel, SheetModel } from "../model/model";
import type { TypeTable } from "./members/memberTable";
import { Handle, call, make } from "./members/memberTable";
import { worksheetHandle } from "./sheet/worksheet";

/** By name or id, without regard to case. */
const find = (book: BookModel, key: unknown): SheetModel | undefined =>
  sheetByName(book, String(key)) ?? sheetById(book, String(key));

const worksheetsTable: TypeTable<BookModel> = {
  name: "WorksheetCollection",
  items: (book) => book.sheets.map((s) => worksheetHandle(s) as Handle<unknown>),
  item: (book, key) => {
    const found = find(book, key);
    if (!found) throw itemNotFound(`worksheet «${String(key)}»`);
    return worksheetHandle(found) as Handle<unknown>;
  },
  members: {
    GetItemOrNullObject: make("1.4", (book, [key]) => {
      const found = find(book, key);
      return found ? worksheetHandle(found) : null;
    }),
    GetActiveWorksheet: make("1.1", (book) => worksheetHandle(sheetById(book, book.activeSheet) ?? book.sheets[0]!)),
    Add: make("1.1", (book, [name]) => worksheetHandle(addSheet(book, name))),
    GetCount: call(
      "1.4",
      (book, [visibleOnly]) => book.sheets.filter((s) => visibleOnly !== true || s.visibility === "Visible").length,
    ),
    _RegisterDataChangedEvent: call("1.9", (_book, _args, host) => void host.listeners.add("10|Workbook")),
    _UnregisterDataChangedEvent: call("1.9", (_book, _args, host) => void host.listeners.delete("10|Workbook")),
    _RegisterSelectionChangedEvent: call("1.9", (_book, _args, host) => void host.listeners.add("14|Workbook")),
    _UnregisterSelectionChangedEvent: call("1.9", (_book, _args, host) => void host.listeners.delete("14|Workbook")),
  },
};

export const worksheetsHandle = (book: BookModel) => new Handle(worksheetsTable, book);
