/** The page around a slip's table: the heading of Decree 30/2020, Annex I, signatures, recipients, and the unit's own confirmation. */
import type { Campaign } from "../campaign/campaign";
import type { Content, DocumentRow, StyleName } from "../plan/plan";
import { blank, cell, filled, row, text } from "./cells";

/** Characters of the default font: number, sheet, place, subject, matter, remedy, answer. Together 252 mm, A4 across between its margins. Columns 3, 6 and 5 lie in the middle of agency, motto and title: they carry the lines under them. */
export const WIDTHS: readonly number[] = [6, 14, 11, 19, 29, 26, 26];
export const LAST = WIDTHS.length;
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
    blank,
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
  const three = (left: Content, leftStyle: StyleName, middle: Content, right: Content, style: StyleName): DocumentRow =>
    row(cell(1, left, leftStyle, 3), cell(4, asks ? middle : null, style, 2), cell(6, right, style, 2));
  return together([
    ...(asks ? [row(cell(4, text("slip.confirm.placeDate"), "placeDate", 2))] : []),
    three(text("slip.recipients"), "recipientsLabel", text("slip.confirm.head"), text("slip.signature.chair"), "signatureTitle"),
    three(text("slip.recipientsList"), "recipients", text("slip.signature.hint"), text("slip.signature.hint"), "signatureHint"),
    { cells: [], height: 72 },
  ]);
}

/** On one page, whichever. */
const together = (rows: readonly DocumentRow[]): DocumentRow[] => rows.map((each, index) => (index < rows.length - 1 ? { ...each, keepWithNext: true } : each));
