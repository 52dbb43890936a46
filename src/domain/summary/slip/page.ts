/**
 * The page around a slip's table: the heading of Decree 30/2020, Annex I, signatures, recipients, and the unit's own
 * confirmation.
 */
import type { Campaign } from "../../campaign/campaign";
import type { Content, DocumentCell, DocumentRow, StyleName } from "../../plan/plan";
import { cell, filled, row, text, together } from "../parts/cells";
import type { Span } from "../parts/grid";
import { letterhead, line } from "../parts/letterhead";
import type { LetterheadGrid } from "../parts/letterhead";

/**
 * Characters of the default font: number, place, subject, matter (two columns), remedy, answer. Together 252 mm, A4
 * across between its margins. Columns 3, 6 and 5 lie in the middle of agency, motto and title: they carry the lines
 * under them.
 */
export const WIDTHS: readonly number[] = [5, 14, 16, 19, 23, 31, 23];
export const LAST = WIDTHS.length;
/** The table's columns on that grid. */
export const SLIP_SPANS: readonly Span[] = [1, 2, 3, 4, 6, 7].map((column) => ({
  column,
  columns: column === 4 ? 2 : 1,
}));
const GRID: LetterheadGrid = {
  left: 4,
  last: LAST,
  widths: WIDTHS,
  underAgency: { column: 3, columns: 1 },
  underMotto: { column: 6, columns: 1 },
  lineHeight: 9,
};

export const slipWide = (content: Content, style: StyleName): DocumentRow => row(cell(1, content, style, LAST));

export function headRows(campaign: Campaign, title: "slip.title" | "slip.titleDone"): DocumentRow[] {
  const { year } = campaign;
  return [
    ...letterhead(
      GRID,
      campaign,
      filled("number", cell(1, text("slip.number"), "agency", GRID.left)),
      filled("placeDate", cell(GRID.left + 1, text("slip.placeDate", { year }), "placeDate", LAST - GRID.left)),
    ),
    { cells: [], height: 9 },
    slipWide(text(title), "title"),
    slipWide(text("slip.subtitle", { year }), "subtitle"),
    line(GRID.lineHeight, { column: 5, columns: 1 }),
  ];
}

/**
 * Recipients on the left, the chair on the right; between them, where something is asked, the unit confirms its
 * answers.
 */
export function closingRows(asks: boolean): DocumentRow[] {
  const signatures = (left: DocumentCell | null, middle: Content, right: Content, style: StyleName): DocumentRow =>
    row(...(left === null ? [] : [left]), cell(4, asks ? middle : null, style, 2), cell(6, right, style, 2));
  return together([
    ...(asks ? [row(cell(4, text("slip.confirm.placeDate"), "placeDate", 2))] : []),
    signatures(null, text("slip.confirm.head"), text("slip.signature.bloc"), "signatureTitle"),
    signatures(
      cell(1, text("slip.recipients"), "recipientsLabel", 3),
      text("slip.confirm.by"),
      text("slip.signature.chair"),
      "signatureTitle",
    ),
    // The list goes on beside the room to sign.
    signatures(
      cell(1, text("slip.recipientsList"), "recipients", { columns: 3, rows: 2 }),
      text("slip.signature.hint"),
      text("slip.signature.hint"),
      "signatureHint",
    ),
    { cells: [], height: 72 },
  ]);
}
