/** What can go wrong, in English: typed by the Vietnamese source, so a missing or extra text does not compile. */
import type { damageVi, DamageId, FileErrorId, UsageErrorId, WorkbookErrorId } from "../vi/errors";

export const workbookErrorsEn: Readonly<Record<WorkbookErrorId, string>> = {
  cellEditMode: "Excel is in cell editing. Press Enter or Esc and try again.",
  sheetProtected: "The sheet{sheet} is protected and cannot be written. Unprotect it and try again.",
  structureProtected:
    "The structure of the workbook is protected, so no sheet can be added. Unprotect it (Review, Protect Workbook) and try again.",
  tooLarge:
    "The workbook is beyond Excel’s limit for one reading or writing. Delete prefilled empty rows, or split it by unit, and try again.",
  connectionLost:
    "The connection to Excel was lost. The officer’s data is unchanged. Check the connection and try again.",
  notSupported:
    "This version of Excel lacks a function that is needed (ExcelApi 1.14). Please use Excel 2021 or later, Microsoft 365 or Excel on the web.",
  changed:
    "The workbook changed during the check: somebody added, deleted, sorted, edited or hid rows, so there is no new result. The units’ own cells are not changed. Please check again.",
  hiddenRows:
    "So many rows of the sheet{sheet} are filtered away or hidden that results cannot be written beside the right ones. Clear the filter, show the hidden rows and try again.",
  cancelled: "Stopped as asked; there is no new result. Start again when needed.",
  otherWorkbook:
    "Excel shows another workbook, so the work was not finished. The officer’s data is unchanged. Please go back to the registration workbook and try again.",
  readOnly:
    "Excel does not let anybody write into this workbook (read-only, marked as final or held back by protection software). Please enable editing or save it as another file and try again.",
  notAnswering:
    "Excel did not answer and is no longer waited for; there is no new result. Please try again when Excel works.",
  noWorkbook: "No workbook is open. Open the registration workbook and try again.",
  refused:
    "Excel refused the request ({detail}). The officer’s data is unchanged. Try again; if it is refused once more, save and reopen the workbook.",
};

export const fileErrorsEn: Readonly<Record<FileErrorId, string>> = {
  missing: "There is no file “{file}”. Check the path.",
  notWorkbook: "“{file}” is not an Excel workbook (.xlsx). Choose the registration workbook.",
  empty: "“{file}” is empty. Ask the unit for the file again.",
  legacyXls:
    "“{file}” has the old format (.xls). Open it in Excel, choose File, Save As, “Excel Workbook (*.xlsx)”, and check the new file.",
  binaryXlsb:
    "“{file}” has the binary format (.xlsb). Open it in Excel, choose File, Save As, “Excel Workbook (*.xlsx)”, and check the new file.",
  password:
    "“{file}” is protected by a password. Open it in Excel, remove the password (File, Info, Protect Workbook), save it and check again.",
  webPage:
    "“{file}” is a web page or a text of XML under a workbook's name (as many programs export it). Open it in Excel, choose File, Save As, “Excel Workbook (*.xlsx)”, and check the new file.",
  tooBig:
    "“{file}” is larger than {detail} when opened, far beyond a registration workbook. Open it in Excel, delete pictures, sheets and prefilled empty rows and columns that are not used, save and check again, or ask the unit for the file again.",
  tooManyCells:
    "“{file}” has more than {detail} cells, far beyond a registration workbook. Open it in Excel, delete prefilled empty rows and columns that are not used, save and check again, or split the workbook by unit.",
  damaged: "“{file}” is damaged{damage}. Repair it in Excel (Open and Repair), or ask the unit for the file again.",
  noRegistration: "No registration table was found in “{file}”. Check the tables’ headers (name, unit, rating, title).",
  cannotWrite: "“{file}” cannot be written ({detail}). Check the permissions or choose another place.",
  pdfFailed:
    "LibreOffice could not make “{file}” ({detail}). Print the .xlsx to PDF from Excel, or install LibreOffice anew.",
  pdfEmpty:
    "“{file}” was not made: the workbook's structure is protected, so there is no new sheet to print. For a PDF, open the workbook in Excel, take the protection off (Review, Protect Workbook), save it and try again.",
  cannotRead: "“{file}” cannot be read ({detail}). Check the permissions.",
};

export const damagesEn: Readonly<Record<DamageId, string>> = {
  directory: "the list of the file's parts is missing, cut off or contradicts itself",
  packing: "packed in a way that workbooks are not",
  checksum: "the contents do not fit the checksum in the file",
  missingPart: "is missing",
  otherPart: "the contents are of another kind",
  encoding: "has bytes that are none of its encoding",
  endTag: "has a tag that is not closed, or wrongly",
  tag: "has a tag that is misspelt",
  sign: "has a character that is not allowed",
  doctype: "has a declaration that a workbook must not have",
  sharedText: "has a cell with a text that there is not",
  style: "has a cell with a format that there is not",
  longText: "has a text longer than a cell can hold",
  row: "has a row number outside of the sheet",
  column: "has a column outside of the sheet",
};

export const damageEn: Readonly<Record<keyof typeof damageVi, string>> = {
  inPart: ": part “{part}” {what}",
  inFile: ": {what}",
  both: " (expected “{expected}”, found “{found}”)",
  found: " (found “{found}”)",
};

export const usageErrorsEn: Readonly<Record<UsageErrorId, string>> = {
  noInput: "No workbook is named. Usage: {usage}",
  twoInputs: "One workbook at a time, “{value}” is one too many. Usage: {usage}",
  unknownOption: "There is no option “{option}”. Usage: {usage}",
  missingValue: "The option “{option}” needs a value. Usage: {usage}",
  badLanguage: "There is no language “{value}”, only vi and en. Usage: {usage}",
  badPhase: "There is no phase “{value}”, only dang-ky (registration) and binh-xet (vote). Usage: {usage}",
  badForm: "There is no form “{value}” of the report, only report and annex. Usage: {usage}",
  badClear: "There is no “--clear {value}”, only marks and all. Usage: {usage}",
  clearWithoutOut: "“--clear” needs “--out” for the workbook without the marks. Usage: {usage}",
  clearWithResults: "“--clear” checks nothing, so there is nothing to write to {file}. Usage: {usage}",
  applyWithoutFix: "“--apply-fixes” needs “--fix all” or “--fix RULE” to know what to mend. Usage: {usage}",
  badRule: "The option “{option}”: there is no rule “{value}”; see docs/rules/README.md, or write all. Usage: {usage}",
  undoWithoutOut: "“--undo” needs “--out” for the workbook with the steps taken back. Usage: {usage}",
  undoWithResults: "“--undo” checks nothing, so it does not go with {file}. Usage: {usage}",
  badUndo: "“--undo={value}” is not possible; write --undo, or --undo=N with N from 1 to 10. Usage: {usage}",
  proposeWithResults:
    "“--propose-campaign” only takes the campaign from the workbook and checks nothing: there is nothing for {file}. Usage: {usage}",
  badDate: "The option “{option}” needs a day that there is, like 2021-04-15, not “{value}”. Usage: {usage}",
  repeatedOption: "The option “{option}” is given twice. Usage: {usage}",
  outIsIn: "The output is the input “{file}” itself, which is never written. Choose another --out.",
  outOtherEnding:
    "The output “{file}” must end in .{value}, for the contents of the workbook are of that kind of file. Choose another --out.",
  outNotXlsx: "The output “{file}” must end in .xlsx. Choose another --out.",
  pdfNotPdf: "The file “{file}” of --pdf must end in .pdf. Choose another name.",
  sameTarget: "Two outputs go to one file “{file}”; {option} needs another name. Usage: {usage}",
  noOffice:
    "The option --pdf needs LibreOffice, which is not on this machine. Install LibreOffice, or point the variable SOFFICE to its program soffice, or leave --pdf out and print the .xlsx from Excel.",
  campaignInvalid: "The campaign file “{file}” is not valid: {detail}. Mend it and try again.",
  acceptInvalid: "The file of acceptances “{file}” is not valid: {detail}. Mend it and try again.",
  mappingInvalid: "The mapping file “{file}” is not valid: {detail}. Mend it and try again.",
  unexpected: "An unexpected fault: {detail}. Please tell those who look after the program.",
};
