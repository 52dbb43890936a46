/**
 * The paper around a letter's points: an official letter (Decree 30/2020/NĐ-CP, Annex III, Mẫu 1.5) on its first page, its annex (Mẫu 2.1)
 * with the unit's confirmation after that. The bloc's own chair gets a working list with neither.
 */
import type { Campaign } from "../../campaign/campaign";
import type { Content, DocumentRow, StyleName } from "../../plan/plan";
import { cellAddress } from "../../sheet/address";
import { cell, filled, row, text, together } from "../parts/cells";
import { goesWith } from "../parts/goesWith";
import { wideOver } from "../parts/grid";
import type { Span } from "../parts/grid";
import { letterhead, line } from "../parts/letterhead";
import type { LetterheadGrid } from "../parts/letterhead";
import { signature } from "../parts/signature";

/**
 * Characters of the default font. Together 165 mm, A4 upright between its margins: number, then place and name (two columns), what is to be
 * done (four), the answer (two). Columns 3 and 4 lie in the middle of the agency's half, 7 and 8 in that of the motto: they carry
 * the lines under them.
 */
export const WIDTHS: readonly number[] = [3.86, 8, 6.57, 3.86, 12.43, 8.86, 23.57, 7.14, 8.29];
export const LAST = WIDTHS.length;
/** The columns of the table on that grid. */
export const POINT_SPANS: readonly Span[] = [
  { column: 1, columns: 1 },
  { column: 2, columns: 2 },
  { column: 4, columns: 4 },
  { column: 8, columns: 2 },
];
const GRID: LetterheadGrid = {
  left: 5,
  last: LAST,
  widths: WIDTHS,
  underAgency: { column: 3, columns: 2 },
  underMotto: { column: 7, columns: 2 },
  lineHeight: 6,
};
const RIGHT: Span = { column: GRID.left + 1, columns: LAST - GRID.left };
/** Points: between a third and a half of what the list is about. */
const UNDER_LIST = 150;
const UNDER_TITLE = line(9, { column: 1, columns: LAST, points: UNDER_LIST });

export const slipWide = wideOver(LAST);
const onTheRight = (content: Content, style: StyleName) => cell(RIGHT.column, content, style, RIGHT.columns);
const gap = (height: number): DocumentRow => ({ cells: [], height });

type Subject = "slip.about" | "slip.aboutDone";

/** An official letter bears no title: what it is about stands under its number. */
export function letterHead(campaign: Campaign, unit: string, about: Subject): DocumentRow[] {
  const { year } = campaign;
  return [
    ...letterhead(
      GRID,
      campaign,
      filled("number", cell(1, text("slip.number"), "captionCentered", GRID.left)),
      filled("placeDate", onTheRight(text("slip.placeDate", { year }), "placeDate")),
    ),
    row(cell(1, text(about, { year }), "about", GRID.left)),
    gap(12),
    slipWide(text("slip.to", { unit }), "captionCentered"),
    gap(9),
  ];
}

/** The bloc's chair signs. */
export const signatureRows = (): DocumentRow[] =>
  together([
    gap(12),
    ...signature(GRID.left, LAST, {
      label: text("slip.recipients"),
      recipients: text("slip.recipientsList"),
      title: text("slip.chair"),
      post: null,
      room: 66,
      nameKey: "signature.name",
    }),
  ]);

/** On a page of its own, and what it goes with: number and date as they were typed on `letter`, the rows of the letter. */
export function annexHead(campaign: Campaign, letter: readonly DocumentRow[]): DocumentRow[] {
  const { year, bloc } = campaign;
  const number = addressOf(letter, "number");
  const date = addressOf(letter, "placeDate");
  return [
    { ...slipWide(text("slip.annex"), "title"), pageBreakBefore: true },
    slipWide(text("slip.annexTitle", { year }), "subtitle"),
    slipWide(goesWith({ key: "slip.annexWith", facts: { bloc } }, number, date), "basis"),
    gap(6),
  ];
}

function addressOf(rows: readonly DocumentRow[], input: string): string {
  const index = rows.findIndex(({ cells }) => cells.some((each) => each.input === input));
  return cellAddress(index + 1, rows[index]!.cells.find((each) => each.input === input)!.column);
}

/** The unit answers for what stands in its column. */
export function confirmationRows(): DocumentRow[] {
  return together([
    gap(6),
    row(filled("confirm.placeDate", onTheRight(text("slip.confirm.placeDate"), "placeDate"))),
    row(onTheRight(text("slip.confirm.by"), "signatureTitle")),
    { ...row(filled("confirm.name", onTheRight(null, "signatureTitle"))), height: 45 },
  ]);
}

/** Nobody writes to himself. */
export function listHead({ year }: Campaign, unit: string, lead: Content): DocumentRow[] {
  return [
    slipWide(text("slip.list.title"), "title"),
    slipWide(text("slip.list.subtitle", { year, unit }), "subtitle"),
    UNDER_TITLE,
    slipWide(lead, "body"),
    gap(6),
  ];
}
