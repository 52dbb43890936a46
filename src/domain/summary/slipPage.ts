/** The page around a slip's table: the heading of Decree 30/2020, Annex I, signatures, recipients, and the unit's own confirmation. */
import type { Campaign } from "../campaign/campaign";
import type { Content, DocumentCell, DocumentRow, StyleName } from "../plan/plan";
import { cell, filled, row, text, together } from "./cells";
import type { Span } from "./grid";

/**
 * Characters of the default font: number, place, subject, matter (two columns), remedy, answer. Together 252 mm, A4 across between its margins.
 * Columns 3, 6 and 5 lie in the middle of agency, motto and title: they carry the lines under them.
 */
export const WIDTHS: readonly number[] = [5, 14, 16, 19, 23, 31, 23];
export const LAST = WIDTHS.length;
/** The table's columns on that grid. */
export const SLIP_SPANS: readonly Span[] = [1, 2, 3, 4, 6, 7].map((column) => ({ column, columns: column === 4 ? 2 : 1 }));
/** Agency on the left up to this column, Quốc hiệu on the right. */
const LEFT = 4;

export const slipWide = (content: Content, style: StyleName): DocumentRow => row(cell(1, content, style, LAST));

function both(left: Content, leftStyle: StyleName, right: Content, rightStyle: StyleName): DocumentRow {
  return row(cell(1, left, leftStyle, LEFT), cell(LEFT + 1, right, rightStyle, LAST - LEFT));
}

export function headRows({ agency, bloc, year }: Campaign, title: "slip.title" | "slip.titleDone"): DocumentRow[] {
  return [
    both(text("slip.agency", { agency: agency.toLocaleUpperCase("vi") }), "agency", text("slip.national"), "national"),
    // A name of two lines goes on beside the motto's own line.
    row(cell(1, text("slip.bloc", { bloc: bloc.toLocaleUpperCase("vi") }), "agencyBold", LEFT, 2), cell(LEFT + 1, text("slip.motto"), "motto", LAST - LEFT)),
    { ...lines({ column: 6, columns: 1 }), height: "fit" },
    lines({ column: 3, columns: 1 }),
    row(filled("number", cell(1, text("slip.number"), "agency", LEFT)), filled("placeDate", cell(LEFT + 1, text("slip.placeDate", { year }), "placeDate", LAST - LEFT))),
    { cells: [], height: 9 },
    slipWide(text(title), "title"),
    slipWide(text("slip.subtitle", { year }), "subtitle"),
    lines({ column: 5, columns: 1 }),
  ];
}

/** A low row whose cells carry nothing but a line at the top: half as long as the agency's name, as long as the motto, under the title. */
const lines = (...places: readonly { readonly column: number; readonly columns: number }[]): DocumentRow =>
  ({ cells: places.map(({ column, columns }) => cell(column, null, "rule", columns)), height: 9 });

/** Recipients on the left, the chair on the right; between them, where something is asked, the unit confirms its answers. */
export function closingRows(asks: boolean): DocumentRow[] {
  const signatures = (left: DocumentCell | null, middle: Content, right: Content, style: StyleName): DocumentRow =>
    row(...(left === null ? [] : [left]), cell(4, asks ? middle : null, style, 2), cell(6, right, style, 2));
  return together([
    ...(asks ? [row(cell(4, text("slip.confirm.placeDate"), "placeDate", 2))] : []),
    signatures(null, text("slip.confirm.head"), text("slip.signature.bloc"), "signatureTitle"),
    signatures(cell(1, text("slip.recipients"), "recipientsLabel", 3), text("slip.confirm.by"), text("slip.signature.chair"), "signatureTitle"),
    // The list goes on beside the room to sign.
    signatures(cell(1, text("slip.recipientsList"), "recipients", 3, 2), text("slip.signature.hint"), text("slip.signature.hint"), "signatureHint"),
    { cells: [], height: 72 },
  ]);
}
