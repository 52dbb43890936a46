/** Words of the slips, in English. */
import type { slipVi } from "../vi/slip";

export const slipEn: Readonly<Record<keyof typeof slipVi, string>> = {
  "slip.name": "Slip - {unit}",
  "slip.number": "No.: ……/KTĐ",
  "slip.placeDate": "…………, …… (day) …… (month) {year}",
  "slip.title": "REQUEST FOR ADDITIONS AND CORRECTIONS",
  "slip.titleDone": "CONFIRMATION OF ADDITIONS AND CORRECTIONS",
  "slip.subtitle": "Emulation and commendation registration of {year}",
  "slip.to": "To: {unit}",
  "slip.lead":
    "In the emulation and commendation registration of {year} (file “{file}”, checked on {time}) {bloc} found {count} points of {unit} that have to be added to, corrected or explained.",
  "slip.leadNotices":
    "In the emulation and commendation registration of {year} (file “{file}”, checked on {time}) {bloc} found nothing of {unit} that has to be corrected; {count} points are worth another look.",
  "slip.replyBy":
    "Please look at them, write your answers into the last column and return this to {chair} (chair of the bloc) by {replyBy}.",
  "slip.replyByOpen":
    "Please look at them, write your answers into the last column and return this to {chair} (chair of the bloc) by …… (day) …… (month) {year}.",
  "slip.part.error": "{number}. To be added to or corrected ({count})",
  "slip.part.warning": "{number}. To be checked or explained ({count})",
  "slip.part.supply": "{number}. Records to be supplied before a decision can be made ({count})",
  "slip.part.notice": "{number}. Worth another look ({count})",
  "slip.column.number": "No.",
  "slip.column.place": "Place",
  "slip.column.subject": "Person, collective",
  "slip.column.matter": "What is to be looked at",
  "slip.column.remedy": "What the unit is asked to do",
  "slip.column.answer": "The unit’s answer",
  "slip.row": "{sheet},\nrow {row}",
  "slip.rows": "{sheet},\nrows {rows}",
  "slip.place": "{sheet},\nrow {row} ({cell})",
  "slip.nowhere": "(not in the workbook)",
  "slip.ofColumn": "{sheet},\ncolumn “{column}”",
  "slip.wholeColumn": "(several rows)",
  "slip.wholeTable": "(the whole table)",
  "slip.thanks":
    "In the emulation and commendation registration of {year} (file “{file}”, checked on {time}) the points {unit} was asked to mend are there no more; nothing of the unit’s is left to be added to.",
  "slip.thanksEnd": "{bloc} thanks {unit} for its cooperation.",
  "slip.recipients": "Recipients:",
  "slip.recipientsList": "- As above;\n- Members of the bloc;\n- Filed by the bloc’s office.",
  "slip.signature.bloc": "ON BEHALF OF THE BLOC",
  "slip.signature.chair": "THE CHAIR",
  "slip.signature.hint": "(Signature, seal, full name)",
  "slip.confirm.placeDate": "…………, …… (day) …… (month) ……",
  "slip.confirm.head": "CONFIRMED BY THE UNIT",
  "slip.confirm.by": "THE HEAD OF THE UNIT",
};
