/**
 * «Báo cáo họp», form «Biểu tổng hợp»: what the bloc's meeting decides on, in the order in which it works:
 * general, key figures, honours of the units, what falls short, room for examples, waivers, signatures; then the annex of names to vote on.
 */
import type { DocumentRow, SheetDocument } from "../plan/plan";
import { blank, cell, number, row, text } from "./cells";
import { LAST, MEETING_WIDTHS, spanned, wide } from "./grid";
import type { Span } from "./grid";
import type { SummaryInput } from "./input";
import { annex } from "./meetingAnnex";
import { honoursRows, keyFigureRows, TotalsReference } from "./meetingFigures";
import { generalRows, meetingHead } from "./meetingHead";
import { issueRows } from "./meetingIssues";
import type { TotalsSheet } from "./totalsSheet";

export interface MeetingInput extends SummaryInput {
  readonly totalsSheet: TotalsSheet;
  /** Name the totals' sheet really has in this workbook. */
  readonly totalsName: string;
}

export function buildMeeting(input: MeetingInput): SheetDocument {
  const totals = new TotalsReference(input.totalsSheet, input.totalsName);
  const names = annex(input);
  const sections: readonly (readonly DocumentRow[])[] = [
    generalRows(input),
    keyFigureRows(input, totals),
    honoursRows(input, totals),
    issueRows(input),
    exampleRows(),
    [wide(text("meeting.waivers.heading"), "heading"), wide(text("meeting.waivers.none"), "body")],
    signatureRows(),
  ];
  const front: DocumentRow[] = [...meetingHead(input), ...sections.flatMap((section) => [blank, ...section])];
  const rows = [...front, ...names.rows];
  const annexHeader = front.length + names.headerIndex + 1;
  return {
    role: "meeting",
    subject: "",
    name: { key: "meeting.name" },
    columnWidths: MEETING_WIDTHS,
    rows,
    print: {
      orientation: "landscape",
      // Excel repeats title rows on the pages after them: the annex's header over the names, nothing before.
      titleRows: [annexHeader, annexHeader],
      // Decree 30/2020, Annex I: top and bottom 20-25 mm, left 30-35 mm, right 15-20 mm.
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      fitToWidth: true,
      area: { firstRow: 1, firstColumn: 1, lastRow: rows.length, lastColumn: LAST },
      pageNumbers: true,
    },
    showGridlines: false,
  };
}

const EXAMPLE_SPANS: readonly Span[] = [{ column: 1, columns: 1 }, { column: 2, columns: 3 }, { column: 5, columns: 3 }, { column: 8, columns: 6 }];
const EXAMPLE_ROWS = 3;

/** «Điển hình tiên tiến»: lines that the officers fill in. */
function exampleRows(): DocumentRow[] {
  const heads = ["number", "who", "unit", "merit"].map((column) => text(`meeting.examples.${column}`));
  return [
    wide(text("meeting.examples.heading"), "heading"),
    row(...spanned(EXAMPLE_SPANS, heads, "tableHead")),
    ...Array.from({ length: EXAMPLE_ROWS }, (_, index): DocumentRow =>
      ({ ...row(...spanned(EXAMPLE_SPANS, [number(index + 1)], ["tableTextCentered", "inputCell"])), height: 24 })),
  ];
}

/** Who drew the table up on the left, the bloc's chair on the right. */
function signatureRows(): DocumentRow[] {
  const half = 6;
  const both = (left: string, right: string, style: "signatureTitle" | "signatureHint"): DocumentRow =>
    row(cell(1, text(left), style, half), cell(half + 1, text(right), style, LAST - half));
  return [
    both("meeting.signature.author", "meeting.signature.chair", "signatureTitle"),
    both("meeting.signature.authorHint", "meeting.signature.chairHint", "signatureHint"),
    { cells: [], height: 72 },
  ];
}
