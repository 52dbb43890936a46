/** Sheets added, renamed and deleted, and what that does to formulas and names. */
import { alreadyExists, invalidArgument, invalidOperation } from "../errors/hostError";
import type { BookModel, Rect, SheetModel } from "../model/model";
import { isSingleCell } from "./address";
import { blankSheet, nextSheetId } from "./blank";
import { rewriteFormulas, sheetById, sheetByName, type Rewritten } from "./cells";
import { checkStructure } from "./guard";
import { mergeAt } from "./merges";
import { sheetRenamed } from "./references";
import { renameInValidations } from "./validations";

/**
 * 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end, not «History» (support.microsoft.com:
 * Rename a worksheet).
 */
function checkSheetName(name: unknown): string {
  if (typeof name !== "string" || name === "" || name.length > 31)
    throw invalidArgument("a sheet name has 1 to 31 characters");
  if (/[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'"))
    throw invalidArgument(`«${name}» contains a sign that sheet names cannot have`);
  if (name.toLowerCase() === "history") throw invalidArgument("«History» is reserved");
  return name;
}

/** Adds at the end, not activated. Without a name: «Sheet1», «Sheet2» … */
export function addSheet(book: BookModel, wished: unknown): SheetModel {
  checkStructure(book);
  let name: string;
  if (wished === null || wished === undefined) {
    let n = book.sheets.length + 1;
    while (sheetByName(book, `Sheet${n}`)) n += 1;
    name = `Sheet${n}`;
  } else {
    name = checkSheetName(wished);
    if (sheetByName(book, name)) throw alreadyExists(`a worksheet named «${name}»`);
  }
  const sheet = blankSheet(nextSheetId(book), name);
  book.sheets.push(sheet);
  return sheet;
}

export function renameSheet(book: BookModel, sheet: SheetModel, wished: unknown): void {
  checkStructure(book);
  const name = checkSheetName(wished);
  const other = sheetByName(book, name);
  if (other && other !== sheet) throw alreadyExists(`a worksheet named «${name}»`);
  renameInBook(book, sheet.name, name);
  sheet.name = name;
  sheet.touched.add("name");
}

/** A cell of a merged area selects the whole of it; its sheet comes to the front. */
export function selectCells(book: BookModel, id: string, area: Rect): void {
  const sheet = sheetById(book, id);
  const merge = sheet && isSingleCell(area) ? mergeAt(sheet, area.r0, area.c0) : undefined;
  book.selection = { sheet: id, rect: merge ?? area };
  book.activeSheet = id;
}

/** Names and formulas that pointed at the sheet become #REF!; its own names go. */
export function deleteSheet(book: BookModel, sheet: SheetModel, rewritten: Rewritten): void {
  checkStructure(book);
  if (sheet.visibility === "VeryHidden") throw invalidOperation("a very hidden worksheet cannot be deleted");
  const others = book.sheets.filter((s) => s !== sheet);
  if (sheet.visibility === "Visible" && !others.some((s) => s.visibility === "Visible"))
    throw invalidOperation("a workbook must keep one visible worksheet");
  const at = book.sheets.indexOf(sheet);
  book.sheets.splice(at, 1);
  book.names = book.names.filter((n) => n.scope !== sheet.id);
  renameInBook(book, sheet.name, null, rewritten);
  if (book.selection?.sheet === sheet.id) book.selection = null;
  if (book.activeSheet === sheet.id)
    book.activeSheet = (others.slice(at).find((s) => s.visibility === "Visible") ??
      others.find((s) => s.visibility === "Visible"))!.id;
}

function renameInBook(book: BookModel, from: string, to: string | null, rewritten?: Rewritten): void {
  for (const name of book.names) name.formula = sheetRenamed(name.formula, from, to);
  renameInValidations(book, from, to);
  for (const sheet of book.sheets) {
    for (const format of sheet.conditionalFormats) {
      if (!format.formula) continue;
      const after = sheetRenamed(format.formula, from, to);
      if (after !== format.formula) {
        format.formula = after;
        sheet.touched.add("conditionalFormats");
      }
    }
    rewriteFormulas(sheet, (formula) => sheetRenamed(formula, from, to), rewritten);
  }
}
