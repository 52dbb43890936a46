/** «Report options» in English: typed by the Vietnamese source. */
import type { ReportTexts } from "../vi/paneReport";

export const reportEn: ReportTexts = {
  title: "Report options",
  lead: "For the next meeting report and the next slips; kept in this workbook.",
  phase: "Meeting",
  "phase.dang-ky": "Registration (spring): with the pledges",
  "phase.binh-xet": "Vote (end of the year): with ballot, minutes and submission",
  form: "Form of the report",
  "form.report": "Report of its own (with the national heading)",
  "form.annex": "Annex to another document",
  replyBy: "Units answer by",
  "replyBy.hint": "Left empty: slips leave room to fill the date in by hand.",
  "replyBy.wrong": "There is no such day; please choose again.",
  save: "Save",
  close: "Close",
};
