/**
 * «Báo cáo họp»: what the bloc's meeting works through, in its order: general, key figures, honours of the units, chart
 * of ratings, what falls short and what is decided, room for examples, signature. No cells, rows or files: those stand
 * in the annexes.
 */
import type { DocumentRow } from "../../plan/plan";
import { filled, gap, number, row, text, together } from "../parts/cells";
import { spanned } from "../parts/grid";
import { LAST, REPORT_WIDTHS, wide } from "./grid";
import type { Span } from "../parts/grid";
import { BESIDE_WIDTHS, chartSection } from "./chart";
import { honoursRows, keyFigureRows } from "./figures";
import { generalRows } from "./general";
import { meetingHead } from "./head";
import type { PaperInput, PaperSheet } from "../paper";
import { issueRows } from "./issues";
import { upper } from "../parts/letterhead";
import { officialPage } from "../parts/page";
import { signature } from "../parts/signature";
import { yearRows } from "./years";
import { TotalsReference } from "../totals/totalsReference";

export function buildMeeting(input: PaperInput): PaperSheet {
  const { form } = input;
  const totals = new TotalsReference(input.totalsSheet, input.totalsName);
  const before: DocumentRow[] = [
    meetingHead(input, form),
    generalRows(input),
    [...together(keyFigureRows(input, totals)), ...yearRows(input, totals)],
    together(honoursRows(input, totals)),
  ].flatMap((section) => [...section, gap]);
  const chart = chartSection(input, totals, before.length + 1);
  // An annex is signed on the paper it goes with.
  const end =
    form === "annex"
      ? [wide(text("meeting.end"), "captionCentered")]
      : [wide(text("meeting.closing", { year: input.campaign.year }), "body"), gap, ...signatureRows(input)];
  const rows: DocumentRow[] = [
    ...before,
    ...chart.rows,
    gap,
    ...issueRows(input),
    gap,
    // No signature on a page of its own.
    ...together([...exampleRows(), gap, ...end]),
  ];
  return {
    columnWidths: [...REPORT_WIDTHS, ...BESIDE_WIDTHS],
    rows: rows.map((each, index) => ({ ...each, cells: [...each.cells, ...(chart.beside[index] ?? [])] })),
    charts: chart.charts,
    print: officialPage(rows.length, LAST, null, "portrait"),
  };
}

const EXAMPLE_SPANS: readonly Span[] = [
  { column: 1, columns: 1 },
  { column: 2, columns: 3 },
  { column: 5, columns: 3 },
  { column: 8, columns: 6 },
];
const EXAMPLE_ROWS = 3;

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
        height: 18,
      };
    }),
  ];
}

/** The bloc's chair signs, by post and name. */
const signatureRows = ({ campaign: { chair } }: PaperInput): DocumentRow[] =>
  signature(6, LAST, {
    label: text("meeting.recipients.label"),
    recipients: text("meeting.recipients.list"),
    title: text("meeting.signature.chair"),
    post: chair === "" ? null : text("meeting.signature.post", { unit: upper(chair) }),
    room: 54,
    nameKey: "signature.chair",
  });
