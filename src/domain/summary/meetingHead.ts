/**
 * The head of the meeting sheet, in two forms (Decree 30/2020/NĐ-CP, Annex I): «Biểu tổng hợp» with agency and Quốc hiệu side by side, number, place and
 * date, title; «Phụ lục» without Quốc hiệu, with the paper it goes with. What an officer fills in (number, date) is kept by its key.
 */
import type { Content, DocumentCell, DocumentRow, StyleName } from "../plan/plan";
import { blank, cell, filled, row, text } from "./cells";
import { LAST, wide } from "./grid";
import type { SummaryInput } from "./input";

/** «report»: a paper of its own; «annex»: goes with another paper. */
export type MeetingForm = "report" | "annex";

/** Agency on the left up to this column, Quốc hiệu on the right. */
const LEFT = 6;
/** Columns of the lines: a third to a half as long as the agency's line and the title, as long as the motto. */
const UNDER_AGENCY = { column: 3, columns: 2 };
const UNDER_MOTTO = { column: 9, columns: 3 };
const UNDER_TITLE = { column: 6, columns: 3 };

export function meetingHead({ campaign }: Pick<SummaryInput, "campaign">, form: MeetingForm): DocumentRow[] {
  const { year } = campaign;
  if (form === "annex") {
    return [
      wide(text("meeting.form.annex.word"), "title"),
      wide(text("meeting.form.annex.title", { year, bloc: upper(campaign.bloc) }), "subtitle"),
      row(filled("with", cell(1, text("meeting.form.annex.with", { year }), "basis", LAST))),
      lines(UNDER_TITLE),
    ];
  }
  return [
    ...letterhead(campaign.agency, campaign.bloc, filled("number", cell(1, text("meeting.number"), "agency", LEFT)), filled("placeDate", cell(LEFT + 1, text("meeting.placeDate", { year }), "placeDate", LAST - LEFT))),
    blank,
    wide(text("meeting.title"), "title"),
    wide(text("meeting.subtitle", { year }), "subtitle"),
    lines(UNDER_TITLE),
  ];
}

/** Who writes, on the left; Quốc hiệu and Tiêu ngữ on the right, each over its line; then number and date. */
function letterhead(agency: string, bloc: string, number: DocumentCell, placeDate: DocumentCell): DocumentRow[] {
  const both = (left: Content, leftStyle: StyleName, right: Content, rightStyle: StyleName): DocumentRow => row(cell(1, left, leftStyle, LEFT), cell(LEFT + 1, right, rightStyle, LAST - LEFT));
  return [
    both(text("meeting.agency", { agency: upper(agency) }), "agency", text("meeting.national"), "national"),
    // A name of two lines goes on beside the motto's own line.
    row(cell(1, text("meeting.bloc", { bloc: upper(bloc) }), "agencyBold", LEFT, 2), cell(LEFT + 1, text("meeting.motto"), "motto", LAST - LEFT)),
    { ...lines(UNDER_MOTTO), height: "fit" },
    lines(UNDER_AGENCY),
    row(number, placeDate),
  ];
}

/** A low row whose cells carry nothing but a line at the top. */
const lines = (...places: readonly { readonly column: number; readonly columns: number }[]): DocumentRow =>
  ({ cells: places.map(({ column, columns }) => cell(column, null, "rule", columns)), height: 6 });

const upper = (name: string): string => name.toLocaleUpperCase("vi");
