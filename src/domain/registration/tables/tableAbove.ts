/** The table that a row stands under, as far as its header tells: what a second header would say again. */
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import { isIdentity } from "../words/headerMeanings";
import { ASKS_FOR_NAME } from "../words/headerWords";
import { sameText } from "./columnTexts";
import { FEWEST_REPEATED_TEXTS, SHARE_OF_REPEATED_HEADER } from "./evidence";
import type { HeaderColumn } from "./headerRows";
import type { ReadSheet } from "./readSheet";

export class TableAbove {
  /** Row of its lowest header. */
  readonly lastHeader: RowNumber;
  /** The rows below this one are its own, or those of the same table before a page break. */
  readonly since: RowNumber;
  /** Where it names whom its rows are about; null where no header that is known does. */
  readonly identity: ColumnNumber | null;
  /** Where it says of what kind each row is: «Phân loại», «Đối tượng». */
  readonly kinds: ReadonlySet<ColumnNumber>;
  /** What the uppermost header row says, by column. */
  private readonly top: ReadonlyMap<ColumnNumber, string>;
  /** What the columns' own headers say. */
  private readonly own: ReadonlyMap<ColumnNumber, string>;
  private readonly leftmost: ColumnNumber;
  /** «Họ và tên», which no value says. */
  private readonly asksForName: boolean;

  constructor(
    private readonly sheet: ReadSheet,
    before: TableAbove | null,
    { rows, columns }: { readonly rows: readonly RowNumber[]; readonly columns: readonly HeaderColumn[] },
  ) {
    const { grid, words } = sheet;
    this.lastHeader = rows.at(-1)!;
    this.identity =
      columns.find(({ texts }) => texts.some((text) => isIdentity(words.sense(text).meaning)))?.column ?? null;
    this.kinds = new Set(
      columns.flatMap(({ column, texts }) => (words.sense(texts.at(-1)!).meaning === "subjectKind" ? [column] : [])),
    );
    this.leftmost = columns[0]!.column;
    this.asksForName =
      this.identity !== null && ASKS_FOR_NAME.test(words.sense(grid.text(rows[0]!, this.identity)).key);
    const texts = (of: (header: HeaderColumn) => string): Map<ColumnNumber, string> =>
      new Map(columns.map((header) => [header.column, sameText(of(header))]));
    this.top = texts(({ column }) => grid.text(rows[0]!, column));
    this.own = texts((header) => header.texts.at(-1)!);
    this.since = before !== null && before.saysTheSame(this) ? before.since : this.lastHeader;
  }

  private saysTheSame({ own }: TableAbove): boolean {
    const same = [...own].filter(([column, text]) => this.own.get(column) === text).length;
    return same / Math.max(own.size, this.own.size) >= SHARE_OF_REPEATED_HEADER;
  }

  /** In this column its header says the same. */
  says(column: ColumnNumber, text: string): boolean {
    const same = sameText(text);
    return this.own.get(column) === same || this.top.get(column) === same;
  }

  /** Its uppermost header row once more, with what words ever: most texts, from the left edge on. */
  saysAgain(row: RowNumber, filled: readonly ColumnNumber[]): boolean {
    // Nearly every row of data ends here.
    if (!this.isSame(row, this.leftmost)) return false;
    if (this.identity === this.leftmost && this.asksForName) return true;
    const same = filled.filter((column) => this.isSame(row, column));
    if (same.length < FEWEST_REPEATED_TEXTS) return false;
    return (
      (this.identity !== null && same.includes(this.identity)) ||
      same.length / filled.length >= SHARE_OF_REPEATED_HEADER
    );
  }

  private isSame(row: RowNumber, column: ColumnNumber): boolean {
    const value = this.sheet.grid.value(row, column);
    return (
      typeof value === "string" && value !== "" && this.top.get(column) === sameText(this.sheet.grid.text(row, column))
    );
  }
}
