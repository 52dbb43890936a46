/** Excel.Workbook, the root of every path, with application and runtime. */
import { accessDenied } from "../errors/hostError";
import { rect } from "../grid/address";
import { sheetById } from "../grid/cells";
import type { Host } from "../state/host";
import type { BookModel } from "../model/model";
import { customXmlPartsHandle } from "./customXml";
import { functionsHandle } from "./functions";
import { namesHandle } from "./sheet/names";
import { rangeOn } from "./range/range";
import type { TypeTable } from "./members/memberTable";
import { Handle, INTERNAL, call, make, object, property } from "./members/memberTable";
import { tablesHandle } from "./sheet/tables";
import { worksheetsHandle } from "./worksheets";
import { flag } from "./members/arguments";

const applicationTable: TypeTable<BookModel> = {
  name: "Application",
  members: {
    CalculationMode: property("1.1", () => "Automatic"),
    Calculate: call("1.1", (_book, _args, host) => {
      host.calculationAsked = true;
    }),
    SuspendApiCalculationUntilNextSync: call("1.6", (_book, _args, host) => {
      host.calculationSuspended = true;
    }),
    SuspendScreenUpdatingUntilNextSync: call("1.9", () => null),
  },
};

const runtimeTable: TypeTable<Host> = {
  name: "Runtime",
  members: {
    EnableEvents: property(
      "1.8",
      (host) => host.eventsEnabled,
      (host, value) => {
        host.eventsEnabled = flag(value, "enableEvents");
      },
    ),
  },
};

const protectionTable: TypeTable<BookModel> = {
  name: "WorkbookProtection",
  members: {
    Protected: property("1.7", (book) => book.structureProtected),
    Protect: call("1.7", (book) => {
      if (book.structureProtected) throw accessDenied("the workbook is protected already");
      book.structureProtected = true;
    }),
    Unprotect: call("1.7", (book) => {
      if (!book.structureProtected) throw accessDenied("the workbook is not protected");
      book.structureProtected = false;
    }),
  },
};

/** The root: `context.workbook`. */
export const workbookTable: TypeTable<BookModel> = {
  name: "Workbook",
  members: {
    Name: property("1.7", (book) => book.fileName),
    Application: object("1.1", (book) => new Handle(applicationTable, book)),
    Worksheets: object("1.1", (book) => worksheetsHandle(book)),
    Names: object("1.1", (book) => namesHandle(book)),
    Tables: object("1.1", (book) => tablesHandle(book)),
    CustomXmlParts: object("1.5", (book) => customXmlPartsHandle(book)),
    Functions: object("1.2", (book) => functionsHandle(book)),
    Protection: object("1.7", (book) => new Handle(protectionTable, book)),
    _Runtime: object("1.5", (_book, host) => new Handle(runtimeTable, host)),
    GetSelectedRange: make("1.1", (book) => {
      const sheet = sheetById(book, book.selection?.sheet ?? book.activeSheet) ?? book.sheets[0]!;
      return rangeOn(sheet, book.selection?.sheet === sheet.id ? book.selection.rect : rect(0, 0, 0, 0));
    }),
    _RemoveReference: call(INTERNAL, (_book, [id], host) => void host.references.delete(String(id))),
  },
};
