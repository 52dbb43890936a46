/**
 * Whether the row below a header belongs to the header («LĐTT | CSTĐCS» under «Danh hiệu») or is the table's first
 * row.
 */
import { clean } from "../../text/normalise";
import type { CellScalar, ColumnNumber, RowNumber } from "../../sheet/cells";
import { firstLine, type Line } from "../model/orderedTable";
import { isBarePeople, isDepartmentHeader, isKnownBelow } from "../words/headerCell";
import { isMergedDown, type HeaderMeaning } from "../words/headerMeanings";
import type { HeaderSense } from "../words/headerSense";
import type { Words } from "../words/vocabulary";
import { SHARE_OF_KNOWN_CHILDREN } from "./evidence";
import { isUnderMergedParents } from "./mergedParents";
import { mayBeYear, type ReadSheet } from "./readSheet";
import type { Span } from "./span";

/** Parents under which a lone child makes sense: «Hình thức khen thưởng» over «Giấy khen». */
const SPANNING: ReadonlySet<HeaderMeaning> = new Set([
  "title",
  "award",
  "titleOrAward",
  "rating",
  "movement",
  "history",
]);

const LONE_TOTAL = /^(?:tổng|cộng)/u;

/** A filled cell of the row in question, with what stands above it. */
class ChildCell {
  constructor(
    readonly value: CellScalar,
    /** The nearest text above it in its column; "" where there is none, or a parent typed into each of its columns. */
    readonly own: string,
    private readonly words: Words,
  ) {}

  private get text(): string {
    return String(this.value);
  }

  get sense(): HeaderSense {
    return this.words.sense(this.text);
  }

  /**
   * A text under «STT» or «Họ và tên» is a row of the table. «Cán bộ» may stand over «Họ tên» and «Năm sinh»: not
   * merged downwards where a header stands below.
   */
  get isUnderMerged(): boolean {
    const { meaning, key } = this.words.sense(this.own);
    return meaning !== null && isMergedDown(meaning) && !(this.sense.meaning !== null && isBarePeople(key));
  }

  get isGroup(): boolean {
    const { words, text } = this;
    return (
      words.isOrganisation(text) ||
      (words.isDepartment(text) && !isDepartmentHeader(this.sense.key)) ||
      words.isLeadership(text)
    );
  }

  get isKnown(): boolean {
    return isKnownBelow(this.words, this.text);
  }
}

type ChildAnswer = "child" | "data";

/** A text that no line knows may be a unit's own header. */
const CHILD_LINES: readonly Line<ChildCell, ChildAnswer>[] = [
  {
    when: "a year: «2019» under «Các năm trước»",
    holds: ({ value }) => typeof value === "number" && mayBeYear(value),
    then: "child",
  },
  { when: "another number, TRUE or FALSE", holds: ({ value }) => typeof value !== "string", then: "data" },
  {
    when: "it stands under a header that is merged downwards",
    holds: (cell) => cell.isUnderMerged,
    then: "data",
  },
  {
    when: "it names an organisation, a phòng or the leadership: the first group row of the table",
    holds: (cell) => cell.isGroup,
    then: "data",
  },
  { when: "a word of headers", holds: (cell) => cell.isKnown, then: "child" },
];

/** The row in question under the header rows above it. */
class ChildRow {
  readonly filled: readonly ColumnNumber[];

  constructor(
    private readonly sheet: ReadSheet,
    private readonly above: readonly RowNumber[],
    private readonly row: RowNumber,
    private readonly span: Span,
  ) {
    this.filled = sheet.grid.filled(row, span.first, span.last);
  }

  get isLoneTotal(): boolean {
    const { grid, words } = this.sheet;
    return this.filled.length === 1 && LONE_TOTAL.test(words.key(grid.text(this.row, this.filled[0]!)));
  }

  get isUnderMergedParents(): boolean {
    const { sheet, above, row, span } = this;
    return isUnderMergedParents({ sheet, above, row, span });
  }

  get answers(): readonly (ChildAnswer | null)[] {
    const { grid, words } = this.sheet;
    return this.filled.map((column) => {
      const above = this.ownAbove(column);
      const own = this.isTypedBeside(above, column) ? "" : above;
      return firstLine(CHILD_LINES, new ChildCell(grid.value(this.row, column), own, words))?.then ?? null;
    });
  }

  private ownAbove(column: ColumnNumber): string {
    const texts = this.above.map((row) => this.textAt(row, column)).filter((text) => text !== "");
    return texts.at(-1) ?? "";
  }

  private textAt(row: RowNumber, column: ColumnNumber): string {
    return clean(this.sheet.grid.text(row, column));
  }

  /** Over some text nothing stands, or a parent that was typed into each of its columns. */
  get hasRoom(): boolean {
    return this.filled.some((column) => {
      if (typeof this.sheet.grid.value(this.row, column) !== "string") return false;
      const own = this.ownAbove(column);
      return own === "" || this.isTypedBeside(own, column);
    });
  }

  private isTypedBeside(own: string, column: ColumnNumber): boolean {
    const { first, last } = this.span;
    return [column - 1, column + 1].some(
      (beside) =>
        beside >= first &&
        beside <= last &&
        this.above.some((row) => this.textAt(row, beside) === own && this.textAt(row, column) === own),
    );
  }

  /** Several texts, each of which stands again farther down. */
  get holdsValues(): boolean {
    return this.filled.length > 1 && this.filled.every((column) => this.sheet.comesAgain(this.row, column, this.span));
  }

  /**
   * Over some cell stands what its child makes clear: «Cờ thi đua» over «TTCP», «Hình thức khen thưởng» over one
   * column.
   */
  get isSpanned(): boolean {
    const { grid, words } = this.sheet;
    return this.filled.some((column) =>
      this.above.some((row) => {
        const { meaning, unitAward } = words.sense(grid.text(row, column));
        return unitAward !== null || (meaning !== null && SPANNING.has(meaning));
      }),
    );
  }
}

const CHILD_ROW_LINES: readonly Line<ChildRow, boolean>[] = [
  { when: "a lone «Tổng số»: the table's first total", holds: (row) => row.isLoneTotal, then: false },
  {
    when: "its texts fill the columns of merged parents, and nothing else stands in it",
    holds: (row) => row.isUnderMergedParents,
    then: true,
  },
  { when: "a cell of it belongs to a row of data", holds: ({ answers }) => answers.includes("data"), then: false },
  {
    when: "fewer than half of its cells are words of headers",
    holds: ({ answers }) =>
      answers.filter((each) => each === "child").length / answers.length < SHARE_OF_KNOWN_CHILDREN,
    then: false,
  },
  { when: "there is room for a header below", holds: (row) => row.hasRoom, then: true },
  { when: "its texts come again in their columns: values", holds: (row) => row.holdsValues, then: false },
  { when: "a parent above it asks for a child", holds: (row) => row.isSpanned, then: true },
];

/** `above`: the header rows so far. */
export function isSubHeaderRow(sheet: ReadSheet, above: readonly RowNumber[], row: RowNumber, span: Span): boolean {
  return firstLine(CHILD_ROW_LINES, new ChildRow(sheet, above, row, span))?.then ?? false;
}
