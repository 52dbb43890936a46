/** An official paper upright (Decree 30/2020/NĐ-CP, Annex I): its columns, its head, its signatures, how it is printed. */
import type { Campaign } from "../../campaign/campaign";
import type { Content, DocumentCell, DocumentRow, SheetDocument, StyleName } from "../../plan/plan";
import type { RowNumber } from "../../sheet/cells";
import { blank, cell, filled, row, text, together } from "./cells";
import { wideOver } from "./grid";
import type { Span } from "./grid";
import { letterhead, line } from "./letterhead";
import type { LetterheadGrid } from "./letterhead";
import { officialPage } from "./page";

/**
 * Characters of the default font; together 165 mm. They are those of a table of votes: number, name, agree, disagree,
 * share, conclusion, so that no candidate's row has merged cells. The first two lie under the agency, the others under
 * Quốc hiệu, as wide as its line.
 */
export const PORTRAIT_WIDTHS: readonly number[] = [4.5, 33.25, 8.5, 8.5, 9.5, 20.5];
export const PORTRAIT_LAST = PORTRAIT_WIDTHS.length;
const LEFT = 2;
/** Points: a third of the agency's line, the motto's, and half of a title of two lines. */
export const UNDER = { agency: 66, motto: 160, title: 190 } as const;
const GRID: LetterheadGrid = {
  left: LEFT,
  last: PORTRAIT_LAST,
  widths: PORTRAIT_WIDTHS,
  underAgency: { column: 1, columns: LEFT, points: UNDER.agency },
  underMotto: { column: LEFT + 1, columns: PORTRAIT_LAST - LEFT, points: UNDER.motto },
  lineHeight: 9,
};

export const upright = wideOver(PORTRAIT_LAST);

/** A line of text that is filled in. */
export const fillIn = (key: string, content: Content): DocumentRow =>
  row(filled(key, cell(1, content, "inputLine", PORTRAIT_LAST)));

interface PaperHead {
  readonly campaign: Campaign;
  readonly number: Content;
  /** null: this kind of paper says place and date in its text. */
  readonly placeDate: Content;
  readonly title: Content;
  readonly subtitle: Content;
}

/** Who writes, number, place and date, title and what it is about over its line. */
export function paperHead({ campaign, number, placeDate, title, subtitle }: PaperHead): DocumentRow[] {
  const right = cell(LEFT + 1, placeDate, "placeDate", PORTRAIT_LAST - LEFT);
  return [
    ...letterhead(
      GRID,
      campaign,
      filled("number", cell(1, number, "agency", LEFT)),
      placeDate === null ? right : filled("placeDate", right),
    ),
    blank,
    upright(title, "title"),
    upright(subtitle, "subtitle"),
    line(GRID.lineHeight, { column: 1, columns: PORTRAIT_LAST, points: UNDER.title }),
  ];
}

const halves = (left: DocumentCell | null, right: DocumentCell | null): DocumentRow => ({
  cells: [left, right].flatMap((each) => each ?? []),
});
const onLeft = (content: Content, style: StyleName, rows = 1): DocumentCell =>
  cell(1, content, style, { columns: LEFT, rows });
const onRight = (content: Content, style: StyleName): DocumentCell =>
  cell(LEFT + 1, content, style, PORTRAIT_LAST - LEFT);

/** Points of the room to sign in. */
const ROOM = 60;

/** A report or a proposal: recipients on the left, level with the one signature. */
export const signedByOne = (title: Content, recipients: Content): DocumentRow[] =>
  together([
    halves(onLeft(text("meeting.recipients.label"), "recipientsLabel"), onRight(title, "signatureTitle")),
    { ...halves(onLeft(recipients, "recipients"), null), height: ROOM },
    halves(null, filled("signature", onRight(null, "signatureTitle"))),
  ]);

/** Minutes: two sign, and the recipients stand below. */
export const signedByTwo = (left: Content, right: Content, recipients: Content): DocumentRow[] =>
  together([
    halves(onLeft(left, "signatureTitle"), onRight(right, "signatureTitle")),
    { cells: [], height: ROOM },
    halves(
      filled("signature.left", onLeft(null, "signatureTitle")),
      filled("signature.right", onRight(null, "signatureTitle")),
    ),
    ...(recipients === null
      ? []
      : [
          halves(onLeft(text("meeting.recipients.label"), "recipientsLabel"), null),
          halves(onLeft(recipients, "recipients"), null),
        ]),
  ]);

/** `titleRow`: the head of the table that may go on over several pages. */
export const uprightPage = (lastRow: RowNumber, titleRow: RowNumber | null = null): SheetDocument["print"] =>
  officialPage(lastRow, PORTRAIT_LAST, titleRow, "portrait");

/** A row of a table over spans of the grid. */
export const spansOf = (...columns: readonly number[]): Span[] => {
  let column = 1;
  return columns.map((count) => {
    const span = { column, columns: count };
    column += count;
    return span;
  });
};
