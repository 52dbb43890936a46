/**
 * «Báo cáo họp»: what the bloc's meeting decides on, in the order in which it works: general, key figures, honours of
 * the units, chart of ratings, what falls short and what is decided, room for examples, waivers, signatures; then the
 * annex of names to vote on.
 */
import type { DocumentRow, SheetDocument } from "../../plan/plan";
import { blank, cell, filled, number, row, text, together } from "../parts/cells";
import { LAST, MEETING_WIDTHS, spanned, wide } from "../parts/grid";
import type { Span } from "../parts/grid";
import { annex } from "./annex";
import { chartSection } from "./chart";
import { honoursRows, keyFigureRows } from "./figures";
import { generalRows } from "./general";
import { meetingHead } from "./head";
import type { PaperInput } from "../paper";
import { issueRows } from "./issues";
import { officialPage } from "../parts/page";
import { waiverRows } from "./waivers";
import { TotalsReference } from "../totals/totalsReference";

export function buildMeeting(input: PaperInput): SheetDocument {
  const { form, replyBy } = input;
  const totals = new TotalsReference(input.totalsSheet, input.totalsName);
  const names = annex(input, form);
  const before: DocumentRow[] = [
    meetingHead(input, form),
    generalRows(input),
    together(keyFigureRows(input, totals)),
    together(honoursRows(input, totals)),
  ].flatMap((section) => [...section, blank]);
  const chart = chartSection(input, totals, before.length + 1);
  // An annex is signed on the paper it goes with.
  const end =
    form === "annex"
      ? []
      : [blank, wide(text("meeting.closing", { year: input.campaign.year }), "body"), blank, ...signatureRows()];
  const waivers = waiverRows(input);
  const front: DocumentRow[] = [
    ...before,
    ...chart.rows,
    blank,
    ...issueRows(input, form, replyBy),
    blank,
    ...together(exampleRows()),
    blank,
    ...waivers.slice(0, -1),
    ...together([waivers.at(-1)!, ...end]),
  ];
  const rows = [...front, ...names.rows];
  const annexHeader = front.length + names.headerIndex + 1;
  return {
    role: "meeting",
    subject: "",
    name: { key: "meeting.name" },
    columnWidths: MEETING_WIDTHS,
    rows,
    charts: chart.charts,
    // Excel repeats title rows on the pages after them: the annex's header over the names, nothing before.
    print: officialPage(rows.length, LAST, annexHeader),
    showGridlines: false,
  };
}

const EXAMPLE_SPANS: readonly Span[] = [
  { column: 1, columns: 1 },
  { column: 2, columns: 3 },
  { column: 5, columns: 3 },
  { column: 8, columns: 6 },
];
const EXAMPLE_ROWS = 4;

/** «Điển hình tiên tiến»: lines that the officers fill in. */
function exampleRows(): DocumentRow[] {
  const heads = ["number", "who", "unit", "merit"].map((column) => text(`meeting.examples.${column}`));
  return [
    wide(text("meeting.examples.heading"), "heading"),
    row(...spanned(EXAMPLE_SPANS, heads, "tableHead")),
    ...Array.from({ length: EXAMPLE_ROWS }, (_, index): DocumentRow => {
      const [position, ...inputs] = spanned(EXAMPLE_SPANS, [number(index + 1)], ["tableTextCentered", "inputCell"]);
      const keys = ["who", "unit", "merit"];
      return {
        ...row(position!, ...inputs.map((input, place) => filled(`example.${index + 1}.${keys[place]!}`, input))),
        height: 24,
      };
    }),
  ];
}

/** Who drew the table up on the left, the bloc's chair on the right, with room to sign and for the names. */
function signatureRows(): DocumentRow[] {
  const half = 6;
  const both = (left: string, right: string, style: "signatureTitle" | "signatureHint"): DocumentRow =>
    row(cell(1, text(left), style, half), cell(half + 1, text(right), style, LAST - half));
  return [
    both("meeting.signature.author", "meeting.signature.chair", "signatureTitle"),
    both("meeting.signature.authorHint", "meeting.signature.chairHint", "signatureHint"),
    { cells: [cell(1, null, "signatureHint", half)], height: 60 },
    row(
      filled("signature.author", cell(1, null, "signatureTitle", half)),
      filled("signature.chair", cell(half + 1, null, "signatureTitle", LAST - half)),
    ),
    row(cell(1, text("meeting.recipients.label"), "recipientsLabel", half)),
    row(cell(1, text("meeting.recipients.list"), "recipients", half)),
  ];
}
