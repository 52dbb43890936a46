/** Whether the row above a main header row holds its parents: «Danh hiệu thi đua» over «LĐTT | CSTĐCS». */
import { clean } from "../../text/normalise";
import type { CellScalar, ColumnNumber, RowNumber } from "../../sheet/cells";
import { anyReason, type Reason } from "../model/orderedTable";
import type { HeaderSense } from "../words/headerSense";
import { isIdentity } from "../words/headerMeanings";
import { TITLE_WORDS } from "../words/headerWords";
import { LONGEST_PARENT } from "./evidence";
import type { ReadSheet } from "./readSheet";
import type { Span } from "./span";

interface ParentCell {
  readonly value: CellScalar;
  /** It stands in the table's first column. */
  readonly isFirst: boolean;
  readonly sense: HeaderSense;
  /** What the main header says below it. */
  readonly below: HeaderSense;
}

/** One such cell, and the row holds no parents. */
const NO_PARENT: readonly Reason<ParentCell>[] = [
  { when: "it stands over the first column: a title", holds: ({ isFirst }) => isFirst },
  { when: "longer than a header", holds: ({ value }) => clean(String(value)).length > LONGEST_PARENT },
  {
    when: "it stands over «STT» or the names, which have no parent",
    holds: ({ below }) => below.meaning === "stt" || isIdentity(below.meaning),
  },
  { when: "a title", holds: ({ sense }) => TITLE_WORDS.test(sense.key) },
  { when: "it names who the rows are about: a header itself", holds: ({ sense }) => isIdentity(sense.meaning) },
  { when: "no word of headers", holds: ({ sense }) => sense.meaning === null && sense.rating === null },
];

export function isParentRow({ grid, words }: ReadSheet, main: RowNumber, row: RowNumber, span: Span): boolean {
  const filled = grid.filled(row, span.first, span.last);
  const parentAt = (column: ColumnNumber): ParentCell => {
    const value = grid.value(row, column);
    return {
      value,
      isFirst: column === span.first,
      sense: words.sense(String(value)),
      below: words.sense(grid.text(main, column)),
    };
  };
  return filled.length > 0 && !filled.some((column) => anyReason(NO_PARENT, parentAt(column)));
}
