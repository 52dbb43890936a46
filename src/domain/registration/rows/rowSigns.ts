/** One row of a table as the questions about it see it: what is filled, what heads it, what else stands there. */
import { isNoneText, readMark } from "../../text/marks";
import { clean } from "../../text/normalise";
import { readNumber } from "../../text/numbers";
import { wordKey } from "../../text/keys";
import { readRoman } from "../../text/roman";
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import { isIndexRow } from "../tables/indexRow";
import { errorOf } from "../tables/sheetGrid";
import { NOTE_LINE, PLACE_AND_DATE, SIGNATURE, SIGNER, TOTAL } from "../words/lineWords";
import { isUpperCase, type Words } from "../words/vocabulary";
import {
  LONGEST_INDEX_NAME,
  LONGEST_ORDER_CODE,
  LONGEST_ORDER_TEXT,
  MOST_CELLS_BESIDE_A_DATE,
  MOST_CELLS_OF_SIGNATURES,
} from "./evidence";
import type { Frame } from "./tableFrame";

const TOTAL_WORDS = new RegExp(TOTAL, "u");
const NOTE_WORDS = new RegExp(NOTE_LINE, "u");
const SIGNATURE_WORDS = new RegExp(SIGNATURE, "u");
const SIGNER_WORDS = new RegExp(SIGNER, "u");
const PLACE_DATE = new RegExp(PLACE_AND_DATE, "iu");
const ORDER_NUMBER = /^\d{1,5}[.)]?$/;
/** «VP», «A1 B2»; «a» and «1a» are order numbers. */
const WORDS = /\p{L}{2}|\p{L}\S*\s+\S*\p{L}/u;
/** «(Kèm theo …)», «* Ghi chú». */
const IN_BRACKETS = /^[*(]/;

/** The text that heads a row. */
export interface Lead {
  readonly column: ColumnNumber;
  readonly text: string;
}

export class RowSigns {
  readonly filled: readonly ColumnNumber[];
  private leading: Lead | null | undefined;
  private numbered: boolean | undefined;

  constructor(
    readonly frame: Frame,
    readonly words: Words,
    readonly row: RowNumber,
  ) {
    this.filled = frame.filled(row);
  }

  get isAlone(): boolean {
    return this.filled.length === 1;
  }

  /** An order number stands in the column of order numbers. */
  get ordered(): boolean {
    return (this.numbered ??= this.readOrdered());
  }

  private readOrdered(): boolean {
    const { grid, stt } = this.frame;
    if (stt === null || grid.blank(this.row, stt)) return false;
    const value = grid.value(this.row, stt);
    return typeof value === "number" || (typeof value === "string" && ORDER_NUMBER.test(clean(value)));
  }

  /** In the identity column, else in the order column, else the first text. */
  get lead(): Lead | null {
    if (this.leading === undefined) this.leading = this.readLead();
    return this.leading;
  }

  private readLead(): Lead | null {
    const { identity } = this.frame;
    const merged = this.headingInOrderColumn();
    if (merged !== null) return merged;
    const own = this.textAt(identity);
    if (own !== null) return { column: identity, text: own };
    for (const column of this.filled) {
      const text = column < identity ? this.textAt(column) : null;
      if (text !== null && (column !== this.frame.stt || clean(text).length > LONGEST_ORDER_CODE))
        return { column, text };
    }
    return null;
  }

  /** A long text in the narrow first column is a merged heading, or «Tổng cộng». */
  private headingInOrderColumn(): Lead | null {
    const { grid, identity, stt } = this.frame;
    if (stt === null || stt === identity) return null;
    const text = this.textAt(stt);
    if (text === null) return null;
    const isHeading =
      grid.blank(this.row, identity) && clean(text).length > LONGEST_ORDER_TEXT && readRoman(text) === null;
    return isHeading || this.saysTotal(text) ? { column: stt, text } : null;
  }

  /** Words: no number, no error. */
  private textAt(column: ColumnNumber): string | null {
    const value = this.frame.grid.value(this.row, column);
    return typeof value === "string" && /\p{L}/u.test(value) && errorOf(value) === null ? value : null;
  }

  private saysTotal(text: string): boolean {
    return TOTAL_WORDS.test(wordKey(this.words.withoutOrdinal(text)));
  }

  get isTotal(): boolean {
    return this.lead !== null && this.saysTotal(this.lead.text);
  }

  /** «Ghi chú: …», «(Danh sách gồm 12 người)». */
  get isNote(): boolean {
    if (this.lead === null) return false;
    if (NOTE_WORDS.test(wordKey(this.lead.text))) return true;
    const text = clean(this.lead.text);
    return IN_BRACKETS.test(text) && !this.words.isDepartment(text.slice(1));
  }

  /** The name of nobody is a number or a single letter; a lone «x» is a mark. */
  get numbersColumns(): boolean {
    const { grid, identity } = this.frame;
    const name = grid.value(this.row, identity);
    if (typeof name !== "number" && (grid.blank(this.row, identity) || String(name).length >= LONGEST_INDEX_NAME))
      return false;
    return isIndexRow(grid, this.row, this.filled);
  }

  get hasFormulas(): boolean {
    const { grid, mapped } = this.frame;
    return mapped.some(({ column }) => grid.hasFormula(this.row, column));
  }

  /** Nothing but formulas that found nothing, order numbers apart. */
  get isPrefilled(): boolean {
    const { grid, stt, identity } = this.frame;
    const others = this.filled.filter((column) => column !== stt);
    // Nearly every row of data ends here.
    if (others.length === 0 || others.some((column) => !grid.hasFormula(this.row, column))) return false;
    // A heading may stand in the narrow first column, with sums as formulas beside it.
    if (stt !== null && WORDS.test(grid.text(this.row, stt))) return false;
    const name = grid.value(this.row, identity);
    return grid.blank(this.row, identity) || name === 0 || errorOf(name) !== null;
  }

  /** Nothing but texts of those who sign, and of where and when; one of them for sure. */
  get isSignature(): boolean {
    if (this.filled.length > MOST_CELLS_OF_SIGNATURES) return false;
    const cells = this.filled.map((column) => this.signatureAt(column));
    return cells.every((each) => each !== null) && cells.includes("sure");
  }

  /** «GIÁM ĐỐC» may be somebody's position; alone, in capitals and beside the names, it is somebody who signs. */
  private signatureAt(column: ColumnNumber): "sure" | "maybe" | null {
    const { grid, identity } = this.frame;
    const value = grid.value(this.row, column);
    if (typeof value !== "string") return null;
    const key = wordKey(value);
    if (SIGNATURE_WORDS.test(key)) return "sure";
    if (PLACE_DATE.test(clean(value)) && this.filled.length <= MOST_CELLS_BESIDE_A_DATE) return "sure";
    if (!SIGNER_WORDS.test(key)) return null;
    return isUpperCase(value) && column > identity && grid.blank(this.row, identity) ? "sure" : "maybe";
  }

  /** Text that is no figure stands in some mapped column besides the order number, `lead` and the notes. */
  hasOtherText(lead: ColumnNumber): boolean {
    return this.filled.some((column) => column !== this.frame.stt && column !== lead && this.isTextOfEntry(column));
  }

  private isTextOfEntry(column: ColumnNumber): boolean {
    const binding = this.frame.binding(column);
    if (binding === undefined || (binding.field === null && binding.mark === null) || binding.field === "note")
      return false;
    const { grid } = this.frame;
    const value = grid.value(this.row, column);
    if (typeof value === "number") return false;
    if (typeof value === "boolean") return true;
    return errorOf(value) === null
      ? readNumber(value) === null && !isNoneText(value)
      : !grid.hasFormula(this.row, column);
  }

  /** Figures beside the heading: `lead` and the order number apart. */
  hasNumbers(lead: ColumnNumber): boolean {
    const { grid, stt } = this.frame;
    return this.filled.some(
      (column) => column !== stt && column !== lead && typeof grid.value(this.row, column) === "number",
    );
  }

  /** In a table of collectives: the unit's name with a headcount or a mark typed in is the unit's own row. */
  get isOwnRow(): boolean {
    const headcount = this.frame.columnOf("headcount");
    if (headcount !== null && readNumber(this.typed(headcount.column)) !== null) return true;
    return this.frame.marks.some(({ column }) => {
      const value = this.typed(column);
      return typeof value === "string" && readMark(value, this.frame.grid.font(this.row, column)) === "marked";
    });
  }

  /** What somebody typed; "" for what a formula says. */
  private typed(column: ColumnNumber): string | number | boolean {
    const { grid } = this.frame;
    return grid.hasFormula(this.row, column) ? "" : grid.value(this.row, column);
  }

  /** Nobody's row: a word in the middle of nowhere. */
  get isStray(): boolean {
    const { frame, filled } = this;
    const column = filled[0]!;
    return (
      this.isAlone &&
      !this.ordered &&
      !frame.ofUnits &&
      column !== frame.identity &&
      typeof frame.grid.value(this.row, column) === "string" &&
      frame.binding(column)?.mark == null
    );
  }

  /** Something stands in a column that is understood, order numbers apart. */
  get saysSomething(): boolean {
    const { grid, mapped } = this.frame;
    return mapped.some(({ field, column }) => field !== "stt" && !grid.blank(this.row, column));
  }
}
