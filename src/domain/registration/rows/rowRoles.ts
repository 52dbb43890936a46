/** What each row under a header is: data, group, total, index … One pass, each row looked at once. */
import { clean } from "../../text/normalise";
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import { firstLine, type Line } from "../model/orderedTable";
import type { RowRole } from "../model/registration";
import type { Words } from "../words/vocabulary";
import { FEWEST_CELLS_OF_DATA } from "./evidence";
import { answerOf, Heading, type GroupRow, type HeadingAnswer } from "./headings";
import { RowSigns } from "./rowSigns";
import type { Frame } from "./tableFrame";

export interface RowsRead {
  /** roles[row - bodyFirst], to the end of the table. */
  readonly roles: readonly RowRole[];
  readonly groups: ReadonlyMap<RowNumber, GroupRow>;
  readonly totals: ReadonlyMap<RowNumber, { readonly column: ColumnNumber; readonly text: string }>;
}

/** A row, with what its heading says it is: asked late, since nearly no row needs it. */
class Row extends RowSigns {
  private read: Heading | null | undefined;
  private answered: HeadingAnswer | null | undefined;

  get heading(): Heading | null {
    if (this.read === undefined) this.read = this.lead === null ? null : new Heading(this, this.lead);
    return this.read;
  }

  get asHeading(): HeadingAnswer | null {
    if (this.answered === undefined) this.answered = this.heading === null ? null : answerOf(this.heading);
    return this.answered;
  }
}

const ROLE_LINES: readonly Line<Row, RowRole | "end">[] = [
  {
    when: "nothing shows in it, but formulas wait for rows to come",
    holds: (row) => row.filled.length === 0 && row.hasFormulas,
    then: "prefilled",
  },
  { when: "nothing stands in it", holds: (row) => row.filled.length === 0, then: "blank" },
  {
    when: "the header once more, after a page break",
    holds: ({ frame, row }) => frame.repeats.has(row),
    then: "header",
  },
  { when: "it numbers the columns", holds: (row) => row.numbersColumns, then: "index" },
  { when: "an order number and nothing else", holds: (row) => row.isAlone && row.ordered, then: "prefilled" },
  { when: "formulas that found nothing", holds: (row) => row.isPrefilled, then: "prefilled" },
  // The long lists of every workbook end here.
  { when: "an order number, somebody and more", holds: isPlainEntry, then: "data" },
  {
    when: "somebody signs: the table is over, unless it is one of Excel's",
    holds: (row) => !row.ordered && !row.frame.fixed && row.isSignature,
    then: "end",
  },
  { when: "it sums up", holds: (row) => row.isTotal, then: "total" },
  { when: "a lone note", holds: (row) => row.isAlone && !row.ordered && row.isNote, then: "title" },
  { when: "its heading says so", holds: (row) => row.asHeading === "group", then: "group" },
  { when: "its heading is none of this table", holds: (row) => row.asHeading === "unread", then: "unread" },
  { when: "one word in the middle of nowhere", holds: (row) => row.isStray, then: "unread" },
  { when: "something stands in a column that is understood", holds: (row) => row.saysSomething, then: "data" },
];

function isPlainEntry(row: Row): boolean {
  const { frame } = row;
  return (
    (row.ordered || frame.stt === null) &&
    !frame.ofUnits &&
    row.filled.length >= FEWEST_CELLS_OF_DATA &&
    !frame.grid.blank(row.row, frame.identity) &&
    row.hasOtherText(frame.identity)
  );
}

export function rolesOf(frame: Frame, words: Words): RowsRead {
  const roles: RowRole[] = [];
  const groups = new Map<RowNumber, GroupRow>();
  const totals = new Map<RowNumber, { readonly column: ColumnNumber; readonly text: string }>();
  for (let number = frame.bodyFirst; number <= frame.bodyLast; number++) {
    const row = new Row(frame, words, number);
    const role = firstLine(ROLE_LINES, row)?.then ?? "unread";
    if (role === "end") break;
    roles.push(role);
    if (role === "group") groups.set(number, row.heading!.group);
    if (role === "total") totals.set(number, { column: row.lead!.column, text: clean(row.lead!.text) });
  }
  return { roles, groups, totals };
}
