/**
 * The head of the meeting sheet, in two forms (Decree 30/2020/NĐ-CP, Annex I): «Biểu tổng hợp» with agency and Quốc
 * hiệu side by side, number, place and date, title; «Phụ lục» without Quốc hiệu, with the paper it goes with. What an
 * officer fills in (number, date) is kept by its key.
 */
import type { DocumentRow } from "../../plan/plan";
import { blank, cell, filled, row, text } from "../parts/cells";
import { LAST, REPORT_WIDTHS, wide } from "./grid";
import type { SummaryInput } from "../parts/input";
import { letterhead, line, upper } from "../parts/letterhead";
import type { LetterheadGrid } from "../parts/letterhead";
import type { MeetingForm } from "../paper";

const GRID: LetterheadGrid = {
  left: 5,
  last: LAST,
  widths: REPORT_WIDTHS,
  underAgency: { column: 3, columns: 1 },
  underMotto: { column: 8, columns: 4 },
  lineHeight: 6,
};
const UNDER_TITLE = line(GRID.lineHeight, { column: 6, columns: 4 });

export function meetingHead({ campaign }: Pick<SummaryInput, "campaign">, form: MeetingForm): DocumentRow[] {
  const { year } = campaign;
  if (form === "annex") {
    return [
      wide(text("meeting.form.annex.word"), "title"),
      wide(text("meeting.form.annex.title", { year, bloc: upper(campaign.bloc) }), "subtitle"),
      row(filled("with", cell(1, text("meeting.form.annex.with", { year }), "basis", LAST))),
      UNDER_TITLE,
    ];
  }
  return [
    ...letterhead(
      GRID,
      campaign,
      filled("number", cell(1, text("meeting.number"), "captionCentered", GRID.left)),
      filled("placeDate", cell(GRID.left + 1, text("meeting.placeDate", { year }), "placeDate", LAST - GRID.left)),
    ),
    blank,
    wide(text("meeting.title"), "title"),
    wide(text("meeting.subtitle", { year }), "subtitle"),
    UNDER_TITLE,
  ];
}
