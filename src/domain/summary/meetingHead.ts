/** The heading of «Biểu tổng hợp» (Decree 30/2020, Annex I): agency and Quốc hiệu side by side, number and date, title; then what the meeting is about. */
import type { DocumentRow } from "../plan/plan";
import { blank, cell, row, text } from "./cells";
import { shownUnits } from "./figures";
import { LAST, wide } from "./grid";
import type { SummaryInput } from "./input";

/** Agency on the left up to this column, Quốc hiệu on the right. */
const LEFT = 5;

export function meetingHead({ campaign }: SummaryInput): DocumentRow[] {
  const right = LEFT + 1;
  const both = (left: Parameters<typeof cell>[1], leftStyle: Parameters<typeof cell>[2], other: Parameters<typeof cell>[1], otherStyle: Parameters<typeof cell>[2]): DocumentRow =>
    row(cell(1, left, leftStyle, LEFT), cell(right, other, otherStyle, LAST - LEFT));
  return [
    both(text("meeting.agency", { agency: campaign.agency.toLocaleUpperCase("vi") }), "agency", text("meeting.national"), "national"),
    both(text("meeting.bloc", { bloc: campaign.bloc.toLocaleUpperCase("vi") }), "agencyBold", text("meeting.motto"), "motto"),
    both(text("meeting.number"), "agency", text("meeting.placeDate", { year: campaign.year }), "placeDate"),
    blank,
    wide(text("meeting.title"), "title"),
    wide(text("meeting.subtitle", { year: campaign.year }), "subtitle"),
  ];
}

export function generalRows(input: SummaryInput): DocumentRow[] {
  const { campaign, registration, moment, totals } = input;
  const units = shownUnits({ totals, campaign }).flatMap(({ unit }) => (unit === null ? [] : [unit]));
  return [
    wide(text("meeting.general.heading"), "heading"),
    wide(text("meeting.general.bloc", { bloc: campaign.bloc, count: units.length, units }), "body"),
    wide(text("meeting.general.chair", { chair: campaign.chair, year: campaign.year }), "body"),
    wide(text("meeting.general.theme", { theme: campaign.theme }), "body"),
    wide(text("meeting.general.deadline", { deadline: { date: campaign.deadline } }), "body"),
    wide(text("meeting.general.source", { file: registration.fileName, time: { date: moment } }), "body"),
    wide(text(`meeting.general.law.${campaign.law}`), "body"),
  ];
}
