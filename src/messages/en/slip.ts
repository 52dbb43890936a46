/** Words of the letters to units, in English. */
import type { slipVi } from "../vi/slip";

export const slipEn: Readonly<Record<keyof typeof slipVi, string>> = {
  "slip.name": "Slip - {unit}",
  "slip.number": "No.: ……/KTĐ",
  "slip.placeDate": "…………, …… (day) …… (month) {year}",
  "slip.about": "Re: additions and corrections to the registration of {year}",
  "slip.aboutDone": "Re: the registration of {year}, as added to and corrected",
  "slip.to": "To: {unit}",
  "slip.lead":
    "Having gone through the emulation and commendation registration of {year} (as of {day}), {bloc} asks {unit} to add to, correct or explain the {count} points in the annex to this letter.",
  "slip.leadNotices":
    "Having gone through the emulation and commendation registration of {year} (as of {day}), {bloc} found nothing of {unit} that has to be corrected; {count} points in the annex to this letter are worth another look.",
  "slip.replyBy":
    "Please write your answers into the column “The unit’s answer”, confirm them and return this to {chair} (chair of the bloc) by {replyBy}.",
  "slip.replyByOpen":
    "Please write your answers into the column “The unit’s answer”, confirm them and return this to {chair} (chair of the bloc) by …… (day) …… (month) {year}.",
  "slip.annex": "Annex",
  "slip.annexTitle": "POINTS TO BE ADDED TO OR CORRECTED",
  "slip.annexWith": "(With letter No. {number}, {date}, of {bloc})",
  "slip.list.title": "POINTS TO BE LOOKED AT",
  "slip.list.subtitle": "Emulation and commendation registration of {year}: {unit}",
  "slip.list.lead": "As of {day}, {count} points are to be looked at.",
  "slip.list.done": "As of {day}, all points have been added to or corrected.",
  "slip.part.error": "{number}. To be added to or corrected ({count})",
  "slip.part.warning": "{number}. To be checked or explained ({count})",
  "slip.part.supply": "{number}. Records to be supplied before a decision can be made ({count})",
  "slip.part.notice": "{number}. Worth another look ({count})",
  "slip.column.number": "No.",
  "slip.column.place": "Place, subject",
  "slip.column.matter": "Matter and request",
  "slip.column.answer": "The unit’s answer",
  "slip.column.result": "Result",
  "slip.whoWhere": "{who} ({items})",
  "slip.row": "{sheet}, row {row}",
  "slip.cell": "{sheet}, row {row}, column “{column}”",
  "slip.rows": "{sheet}, rows {rows}",
  "slip.sheet": "{sheet}",
  "slip.nowhere": "not in the workbook",
  "slip.ofColumn": "{sheet}, column “{column}”",
  "paper.basisUnverified": "(Basis: {basis}; not verified)",
  "slip.thanks":
    "Having gone through the emulation and commendation registration of {year} (as of {day}), the points {unit} was asked to mend have been added to and corrected in full; nothing of the unit’s is left to be added to.",
  "slip.thanksEnd": "{bloc} thanks {unit} for its cooperation.",
  "slip.recipients": "Recipients:",
  "slip.recipientsList": "- As above;\n- Filed by the bloc’s office.",
  "slip.chair": "THE CHAIR",
  "slip.confirm.placeDate": "…………, …… (day) …… (month) ……",
  "slip.confirm.by": "CONFIRMED BY THE HEAD OF THE UNIT",
};
