/** Words of the log's sheet, in English. */
import type { logVi } from "../vi/log";

export const logEn: Readonly<Record<keyof typeof logVi, string>> = {
  "log.name": "Log",
  "log.title": "LOG OF SỔ THI ĐUA",
  "log.note":
    "What was done in this workbook with Sổ Thi đua, the latest first; where it is too much, the oldest goes. The log may hold the names of those who did it. “Remove marks” keeps the log, “Remove every trace” takes it out.",
  "log.none": "Nothing yet.",
  "log.column.moment": "When",
  "log.column.verb": "What",
  "log.column.campaign": "Campaign",
  "log.column.count": "Number",
  "log.column.who": "Who",
  "log.column.version": "Version",
  "log.verb.check": "Checked (findings open)",
  "log.verb.meeting": "Meeting report (findings open)",
  "log.verb.slips": "Letters to units (letters)",
  "log.verb.fix": "Corrected (cells)",
  "log.verb.accept": "Accepted (findings)",
  "log.verb.revoke": "Acceptance revoked (findings)",
  "log.verb.undo": "Undone (cells and choices restored)",
  "log.verb.mapping": "Reading of the workbook changed (tables decided)",
  "log.verb.campaign": "Campaign changed",
  "log.verb.tables": "Campaign's tables made in the workbook",
  "log.verb.clearMarks": "Marks removed (sheets, tables with marks)",
};
