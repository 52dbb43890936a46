/** «reading» in the JSON: what every sheet was taken for and why, what was skipped, what is asked. */
import { cellAddress } from "../domain/sheet/address";
import type {
  Explanation,
  Question,
  RowsExplained,
  SheetExplained,
  TableExplained,
} from "../domain/registration/model/explanation";
import { ignoredText, questionText, sheetSkippedText, tableReadingText } from "../messages";
import type { Language } from "../messages";
import { nfc } from "./names";

export function readingJson({ sheets, questions, ignored, onlyUnit }: Explanation, language: Language): unknown {
  return {
    ...(onlyUnit === null ? {} : { onlyUnit: nfc(onlyUnit) }),
    sheets: sheets.map((sheet) => sheetJson(sheet, language)),
    questions: questions.map((question) => questionJson(question, language)),
    ignored: ignored.map((each) => ({ reason: each.reason, text: ignoredText(each, language) })),
  };
}

function sheetJson(sheet: SheetExplained, language: Language): unknown {
  const why = sheetSkippedText(sheet, language);
  return {
    sheet: nfc(sheet.sheet),
    takenFor: sheet.taken,
    ...(sheet.skipped === null ? {} : { skipped: sheet.skipped, why }),
    tables: sheet.tables.map((table) => tableJson(table, language)),
    outside: sheet.outside.map(rowsJson),
  };
}

function tableJson(table: TableExplained, language: Language): unknown {
  return {
    outcome: table.outcome,
    takenFor: table.taken,
    decided: table.decided,
    why: tableReadingText(table, language),
    ...(table.unit === null ? {} : { unit: nfc(table.unit), unitFrom: table.unitFrom }),
    headerRows: table.headerRows,
    firstRow: table.firstRow,
    lastRow: table.lastRow,
    identity: table.identity?.letter ?? null,
    registers: table.registers.map(({ letter }) => letter),
    unread: table.unread.map(({ letter }) => letter),
    rows: table.rows.map(rowsJson),
  };
}

/** Runs of rows as [first, last]. */
function rowsJson({ role, count, rows }: RowsExplained): unknown {
  return { role, count, rows };
}

function questionJson(question: Question, language: Language): unknown {
  const { kind, sheet, row, column, header, field } = question;
  return {
    kind,
    sheet: nfc(sheet),
    cell: column === null ? null : cellAddress(row, column),
    row,
    header,
    ...(field === null ? {} : { field }),
    text: questionText(question, language),
  };
}
