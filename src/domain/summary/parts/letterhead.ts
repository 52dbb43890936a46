/**
 * The head of an official paper (Decree 30/2020/NĐ-CP, Annex I), for every sheet that bears one: who writes, Quốc hiệu and Tiêu
 * ngữ, and the lines under them.
 */
import type { Campaign } from "../../campaign/campaign";
import type { ColumnNumber } from "../../sheet/cells";
import type { Content, DocumentCell, DocumentRow, StyleName } from "../../plan/plan";
import { cell, row, text } from "./cells";
import type { Span } from "./grid";

/** A sheet's columns, as its letterhead uses them. */
export interface LetterheadGrid {
  /** Agency on the left up to this column, Quốc hiệu on the right up to `last`. */
  readonly left: ColumnNumber;
  readonly last: ColumnNumber;
  /** Columns of the lines: a third to a half as long as the agency's line, as long as the motto. */
  readonly underAgency: Span;
  readonly underMotto: Span;
  /** Points of a row that carries a line. */
  readonly lineHeight: number;
}

/** Who writes, on the left; Quốc hiệu and Tiêu ngữ on the right, each over its line; then number and date. */
export function letterhead(
  { left, last, underAgency, underMotto, lineHeight }: LetterheadGrid,
  { agency, bloc }: Campaign,
  number: DocumentCell,
  placeDate: DocumentCell,
): DocumentRow[] {
  const own = (content: Content, style: StyleName, rows: number): DocumentCell =>
    cell(1, content, style, { columns: left, rows });
  const state = (content: Content, style: StyleName): DocumentCell => cell(left + 1, content, style, last - left);
  return [
    row(
      own(text("letterhead.agency", { agency: upper(agency) }), "agency", 1),
      state(text("letterhead.national"), "national"),
    ),
    // A name of two lines goes on beside the motto's own line.
    row(own(text("letterhead.bloc", { bloc: upper(bloc) }), "agencyBold", 2), state(text("letterhead.motto"), "motto")),
    { ...line(lineHeight, underMotto), height: "fit" },
    line(lineHeight, underAgency),
    row(number, placeDate),
  ];
}

/** A low row whose cell carries nothing but a line at the top. */
export const line = (height: number, { column, columns }: Span): DocumentRow => ({
  cells: [cell(column, null, "rule", columns)],
  height,
});

export const upper = (name: string): string => name.toLocaleUpperCase("vi");
