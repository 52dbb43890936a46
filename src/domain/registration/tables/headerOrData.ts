/**
 * Whether a row whose words could be a header's is a header, or a row of data that happens to hold such words
 * («Đơn vị sự nghiệp», «Viên chức»): by what stands around it. A header's words do not come again down their column,
 * except in the same header once more; a second header of a sheet says again what the first one says.
 */
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import { TOTAL } from "../words/lineWords";
import { isDepartmentHeader, looksLikeHeaderCell } from "../words/headerCell";
import { ASKS_FOR_NAME } from "../words/headerWords";
import { firstLine, type Line } from "../model/orderedTable";
import { sameText } from "./columnTexts";
import {
  CELLS_THAT_SAY_TOTAL,
  LONGEST_STT,
  MOST_CELLS_OF_BREAK,
  SHARE_OF_REPEATED_HEADER,
  SHARE_OF_VALUES,
} from "./evidence";
import type { ReadSheet } from "./readSheet";
import type { TableAbove } from "./tableAbove";
import type { Span } from "./span";

const TOTAL_WORDS = new RegExp(TOTAL, "u");

/** «TT» is «tập thể», too. */
const SHORT_COLLECTIVE = /^\s*TT\s*$/;

export type HeaderOrData = "header" | "data";

interface Place {
  readonly sheet: ReadSheet;
  readonly row: RowNumber;
  readonly filled: readonly ColumnNumber[];
  /** The columns of the table in question. */
  readonly span: Span;
  /** The table whose header stands above; null where none does. */
  readonly above: TableAbove | null;
}

/** A row with a word of whom it is about, among the rows around it. */
export class RowInQuestion {
  private readonly sheet: ReadSheet;
  private readonly row: RowNumber;
  readonly filled: readonly ColumnNumber[];
  readonly span: Span;
  private readonly above: TableAbove | null;

  constructor({ sheet, row, filled, span, above }: Place) {
    this.sheet = sheet;
    this.row = row;
    this.filled = filled;
    this.span = span;
    this.above = above;
  }

  private textAt(column: ColumnNumber, row = this.row): string {
    const { grid } = this.sheet;
    return typeof grid.value(row, column) === "string" ? grid.text(row, column) : "";
  }

  /** Columns in which it names whom it is about. */
  private get names(): readonly ColumnNumber[] {
    return this.filled.filter((column) => {
      const text = this.textAt(column);
      if (text === "" || !this.sheet.words.mayNameWhom(text)) return false;
      const { identity, bare } = looksLikeHeaderCell(this.sheet.words, text);
      return identity || bare;
    });
  }

  /** «TT» among «CN» and «TT», or under «Phân loại», is a collective. */
  get numbersRows(): boolean {
    const { words } = this.sheet;
    return this.filled.some((column) => {
      const text = this.textAt(column);
      if (text.length > LONGEST_STT || words.sense(text).meaning !== "stt") return false;
      const { above } = this;
      const isCollective = SHORT_COLLECTIVE.test(text) && above?.kinds.has(column) === true;
      return above === null || !(isCollective || this.standsAbove(column, above.lastHeader));
    });
  }

  /** Its text stands above in the column, below the row `from`. */
  private standsAbove(column: ColumnNumber, from: RowNumber): boolean {
    const first = this.sheet.texts.firstBelow(from, column, this.textAt(column));
    return first !== null && first < this.row;
  }

  get asksForName(): boolean {
    return this.names.some((column) => ASKS_FOR_NAME.test(this.sheet.words.sense(this.textAt(column)).key));
  }

  get namesAsAbove(): boolean {
    const { above } = this;
    return above !== null && this.names.some((column) => above.says(column, this.textAt(column)));
  }

  /** Rows beside it say the same of whom: a run of values. Without a table above, two rows of one header may, too. */
  get isInRun(): boolean {
    const { above, row } = this;
    return this.names.some((column) => {
      const same = sameText(this.textAt(column));
      const isSame = (other: RowNumber): boolean => sameText(this.textAt(column, other)) === same;
      if (above === null) return isSame(row + 1) && isSame(row + 2);
      return isSame(row + 1) || (row - 1 > above.lastHeader && isSame(row - 1));
    });
  }

  /** Nothing, a line of words or a total stands right above it. */
  get isAfterBreak(): boolean {
    const { grid, words } = this.sheet;
    const before = grid.filled(this.row - 1, this.span.first, this.span.last);
    if (before.length <= MOST_CELLS_OF_BREAK) return true;
    return before
      .slice(0, CELLS_THAT_SAY_TOTAL)
      .some((column) => TOTAL_WORDS.test(words.key(this.textAt(column, this.row - 1))));
  }

  /** How many of its texts stand above in their columns, among the rows of the table: 0..1. */
  get shareOfValues(): number {
    const { above } = this;
    if (above === null) return 0;
    const texts = this.filled.filter((column) => this.textAt(column) !== "");
    const values = texts.filter((column) => this.standsAbove(column, above.since));
    return texts.length === 0 ? 0 : values.length / texts.length;
  }

  /** Where the table above names whom its rows are about, this row says something that no header says. */
  get namesSomebody(): boolean {
    const column = this.above?.identity ?? null;
    const text = column === null ? "" : this.textAt(column);
    return text !== "" && !looksLikeHeaderCell(this.sheet.words, text).known;
  }

  /** Where the table above names whom its rows are about, this row names a phòng or an organisation. */
  get namesPlace(): boolean {
    const { words } = this.sheet;
    const column = this.above?.identity ?? null;
    const text = column === null ? "" : this.textAt(column);
    if (text === "" || isDepartmentHeader(words.sense(text).key)) return false;
    return words.isDepartment(text) || words.isOrganisation(text);
  }

  /** Whom it is about is said again farther down, in a row that says other things: no header once more. */
  get comesAgain(): boolean {
    return this.above !== null && this.names.some((column) => this.comesAgainIn(column));
  }

  private comesAgainIn(column: ColumnNumber): boolean {
    const next = this.sheet.texts.firstBelow(this.row, column, this.textAt(column));
    if (next === null) return false;
    const same = this.filled.filter((each) => sameText(this.textAt(each)) === sameText(this.textAt(each, next)));
    return same.length / this.filled.length < SHARE_OF_REPEATED_HEADER;
  }
}

const ROW_LINES: readonly Line<RowInQuestion, HeaderOrData>[] = [
  { when: "it numbers its rows («STT»): no row of data says so", holds: (row) => row.numbersRows, then: "header" },
  { when: "it asks for a name, as no value does: «Họ và tên»", holds: (row) => row.asksForName, then: "header" },
  {
    when: "in the same column it says of whom what the header above says",
    holds: (row) => row.namesAsAbove,
    then: "header",
  },
  { when: "the row beside it says the same of whom: a value", holds: (row) => row.isInRun, then: "data" },
  {
    when: "right below other rows, and some text of it stands above in its column",
    holds: (row) => !row.isAfterBreak && row.shareOfValues > 0,
    then: "data",
  },
  {
    when: "after a break, and most of its texts stand above in their columns",
    holds: (row) => row.shareOfValues >= SHARE_OF_VALUES,
    then: "data",
  },
  {
    when: "a phòng or an organisation stands where the table above has its names",
    holds: (row) => row.namesPlace,
    then: "data",
  },
  {
    when: "right below other rows, with somebody where the table above has its names",
    holds: (row) => !row.isAfterBreak && row.namesSomebody,
    then: "data",
  },
  {
    when: "whom it names stands again farther down, beside other things",
    holds: (row) => row.comesAgain,
    then: "data",
  },
];

export function headerOrData(row: RowInQuestion): HeaderOrData {
  return firstLine(ROW_LINES, row)?.then ?? "header";
}
