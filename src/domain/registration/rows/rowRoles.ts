/** What each row under a header is: data, group, total, index … One pass, each row looked at once. */
import { isNoneText, readMark } from "../../text/marks";
import { readNumber } from "../../text/numbers";
import { clean } from "../../text/normalise";
import { wordKey } from "../../text/keys";
import { leadingRoman, readRoman } from "../../text/roman";
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import type { Frame } from "./tableFrame";
import { errorOf } from "../tables/sheetGrid";
import { isIndexRow } from "../tables/indexRow";
import { NOTE_LINE, PLACE_AND_DATE, SIGNATURE, SIGNER, TOTAL } from "../words/lineWords";
import type { RowRole } from "../model/registration";
import { isUpperCase, type Words } from "../words/vocabulary";

/** A group row before it is known what it groups. */
export interface GroupRow {
  readonly row: RowNumber;
  readonly column: ColumnNumber;
  /** Heading without its ordinal. */
  readonly text: string;
  readonly roman: boolean;
  readonly unit: string | null;
  readonly department: boolean;
  readonly leadership: boolean;
}

export interface RowsRead {
  /** roles[row - bodyFirst], to the end of the table. */
  readonly roles: readonly RowRole[];
  readonly groups: ReadonlyMap<RowNumber, GroupRow>;
  readonly totals: ReadonlyMap<RowNumber, { readonly column: ColumnNumber; readonly text: string }>;
}

const TOTAL_WORDS = new RegExp(TOTAL, "u");
const NOTE_WORDS = new RegExp(NOTE_LINE, "u");
const SIGNATURE_WORDS = new RegExp(SIGNATURE, "u");
const SIGNER_WORDS = new RegExp(SIGNER, "u");
const PLACE_DATE = new RegExp(PLACE_AND_DATE, "iu");

export class RowReader {
  private readonly isTotalText = (text: string): boolean => TOTAL_WORDS.test(wordKey(this.words.withoutOrdinal(text)));

  constructor(
    private readonly frame: Frame,
    private readonly words: Words,
  ) {}

  read(): RowsRead {
    const { bodyFirst, bodyLast } = this.frame;
    const roles: RowRole[] = [];
    const groups = new Map<RowNumber, GroupRow>();
    const totals = new Map<RowNumber, { column: ColumnNumber; text: string }>();
    for (let row = bodyFirst; row <= bodyLast; row++) {
      const role = this.roleOf(row, groups, totals);
      if (role === "end") break;
      roles.push(role);
    }
    return { roles, groups, totals };
  }

  private roleOf(
    row: RowNumber,
    groups: Map<RowNumber, GroupRow>,
    totals: Map<RowNumber, { column: ColumnNumber; text: string }>,
  ): RowRole | "end" {
    const { frame, words } = this;
    const { grid } = frame;
    const filled = grid.filled(row, frame.firstColumn, frame.lastColumn);
    if (filled.length === 0) return this.hasFormulas(row) ? "prefilled" : "blank";
    if (frame.repeats.has(row)) return "header";
    // The name of nobody is a number or a single letter; a lone «x» is a mark.
    if (this.mayNumber(row) && isIndexRow(grid, row, filled)) return "index";
    const stt = frame.stt === null || grid.blank(row, frame.stt) ? null : grid.value(row, frame.stt);
    const ordered = typeof stt === "number" || (typeof stt === "string" && /^\d{1,5}[.)]?$/.test(clean(stt)));
    if (ordered && filled.length === 1) return "prefilled";
    if (this.isPrefilled(row, filled)) return "prefilled";
    // The long lists of every workbook end here: an order number, a name and more.
    if (
      (ordered || frame.stt === null) &&
      !frame.ofUnits &&
      filled.length >= 4 &&
      !grid.blank(row, frame.identity) &&
      this.hasOtherText(row, filled, frame.identity)
    )
      return "data";
    if (!ordered && !frame.fixed && this.isSignature(row, filled)) return "end";
    const lead = this.leadOf(row, filled);
    if (lead !== null && this.isTotalText(lead.text)) {
      totals.set(row, { column: lead.column, text: clean(lead.text) });
      return "total";
    }
    if (
      filled.length === 1 &&
      lead !== null &&
      !ordered &&
      (NOTE_WORDS.test(wordKey(lead.text)) ||
        (/^[*(]/.test(clean(lead.text)) && !words.isDepartment(clean(lead.text).slice(1))))
    )
      return "title";
    const group = lead === null ? null : this.groupOf(row, filled, lead, ordered);
    if (group === "unread") return "unread";
    if (group !== null) {
      groups.set(row, group);
      return "group";
    }
    // One word in the middle of nowhere is nobody's row.
    if (
      filled.length === 1 &&
      filled[0] !== frame.identity &&
      !ordered &&
      !frame.ofUnits &&
      typeof grid.value(row, filled[0]!) === "string" &&
      frame.binding(filled[0]!)?.mark == null
    )
      return "unread";
    return frame.mapped.some((column) => column.field !== "stt" && !grid.blank(row, column.column)) ? "data" : "unread";
  }

  private mayNumber(row: RowNumber): boolean {
    const { grid, identity } = this.frame;
    const name = grid.value(row, identity);
    return typeof name === "number" || (typeof name === "string" && name.length < 20 && !grid.blank(row, identity));
  }

  private hasFormulas(row: RowNumber): boolean {
    return this.frame.mapped.some((column) => this.frame.grid.hasFormula(row, column.column));
  }

  /** Nothing but formulas that found nothing, order numbers apart. */
  private isPrefilled(row: RowNumber, filled: readonly ColumnNumber[]): boolean {
    const { grid, stt, identity } = this.frame;
    let formulas = 0;
    for (const column of filled) {
      // A heading may stand in the narrow first column, with sums as formulas beside it.
      if (column === stt) {
        if (/\p{L}{2}/u.test(grid.text(row, column))) return false;
        continue;
      }
      if (!grid.hasFormula(row, column)) return false;
      formulas++;
    }
    if (formulas === 0) return false;
    const name = grid.value(row, identity);
    return grid.blank(row, identity) || name === 0 || errorOf(name) !== null;
  }

  private isSignature(row: RowNumber, filled: readonly ColumnNumber[]): boolean {
    if (filled.length > 4) return false;
    let strong = false;
    for (const column of filled) {
      const value = this.frame.grid.value(row, column);
      if (typeof value !== "string") return false;
      const key = wordKey(value);
      // «GIÁM ĐỐC» alone, in capitals and beside the names, is somebody who signs.
      if (
        SIGNER_WORDS.test(key) &&
        isUpperCase(value) &&
        column > this.frame.identity &&
        this.frame.grid.blank(row, this.frame.identity)
      )
        strong = true;
      else if (SIGNATURE_WORDS.test(key) || (PLACE_DATE.test(clean(value)) && filled.length <= 2)) strong = true;
      else if (!SIGNER_WORDS.test(key)) return false;
    }
    return strong;
  }

  /** The text that heads the row: in the identity column, else in the order column, else the first text. */
  private leadOf(
    row: RowNumber,
    filled: readonly ColumnNumber[],
  ): { readonly column: ColumnNumber; readonly text: string } | null {
    const { grid, identity, stt } = this.frame;
    const textAt = (column: ColumnNumber): string | null => {
      const value = grid.value(row, column);
      return typeof value === "string" && !grid.blank(row, column) && errorOf(value) === null && /\p{L}/u.test(value)
        ? value
        : null;
    };
    if (stt !== null && stt !== identity) {
      const text = textAt(stt);
      // A long text in the narrow first column is a merged heading.
      if (
        text !== null &&
        (this.isTotalText(text) || (grid.blank(row, identity) && clean(text).length > 2 && readRoman(text) === null))
      )
        return { column: stt, text };
    }
    const own = textAt(identity);
    if (own !== null) return { column: identity, text: own };
    const left = filled.find(
      (column) => column < identity && textAt(column) !== null && (column !== stt || clean(textAt(column)!).length > 4),
    );
    return left === undefined ? null : { column: left, text: textAt(left)! };
  }

  /** Text that is no figure stands in some mapped column besides the order number, the heading and the notes. */
  private hasOtherText(row: RowNumber, filled: readonly ColumnNumber[], lead: ColumnNumber): boolean {
    const { grid, stt } = this.frame;
    return filled.some((column) => {
      if (column === stt || column === lead) return false;
      const binding = this.frame.binding(column);
      if (binding === undefined || (binding.field === null && binding.mark === null) || binding.field === "note")
        return false;
      const value = grid.value(row, column);
      if (typeof value === "number") return false;
      if (
        typeof value === "string" &&
        (errorOf(value) !== null ? grid.hasFormula(row, column) : readNumber(value) !== null || isNoneText(value))
      )
        return false;
      return true;
    });
  }

  private groupOf(
    row: RowNumber,
    filled: readonly ColumnNumber[],
    lead: { readonly column: ColumnNumber; readonly text: string },
    ordered: boolean,
  ): GroupRow | "unread" | null {
    const { grid, frame, words } = { grid: this.frame.grid, frame: this.frame, words: this.words };
    if (this.hasOtherText(row, filled, lead.column)) return null;
    const sttText = frame.stt === null || frame.stt === lead.column ? "" : clean(grid.text(row, frame.stt));
    const inline = leadingRoman(lead.text);
    const roman = (sttText !== "" && readRoman(sttText) !== null) || inline !== null;
    const letter = /^[A-HĐ][.)]?$|^[a-hđ][.)]$/u.test(sttText) || /^[A-H]\s*[.)]\s*\S/u.test(clean(lead.text));
    const text = words
      .withoutOrdinal(lead.text)
      .replace(/^[*+•–-]\s*/u, "")
      .replace(/\s*:\s*$/u, "");
    const unit = words.headingUnit(lead.text);
    const make = (): GroupRow => ({
      row,
      column: lead.column,
      text,
      roman,
      unit,
      department: unit === null && words.isDepartment(text) && !words.isLeadership(text),
      leadership: words.isLeadership(text),
    });
    if (
      !ordered &&
      filled.length === 1 &&
      /^\s*[-–+•]\s*\p{L}/u.test(clean(lead.text)) &&
      words.awards(lead.text, "unit").some(({ award }) => award !== null)
    )
      return "unread";
    if (frame.ofUnits) {
      // Rows of units are data, with or without a mark; headings of blocs are not.
      if (frame.listsMovements && unit !== null) return make();
      return unit !== null || ordered ? null : roman || letter ? make() : null;
    }
    const numbers = filled.some(
      (column) => column !== frame.stt && column !== lead.column && typeof grid.value(row, column) === "number",
    );
    if (unit !== null)
      return frame.kind === "people" || roman || letter || !ordered
        ? frame.kind === "collectives" && !roman && !letter && this.ownRow(row)
          ? null
          : make()
        : null;
    if (roman) return make();
    if (frame.kind === "collectives")
      return letter || (isUpperCase(text) && !ordered && !numbers && !words.isDepartment(text)) ? make() : null;
    if (words.isDepartment(text) && !words.isPersonName(text)) return make();
    if (words.isLeadership(text)) return make();
    if (letter && !words.isPersonName(text)) return make();
    if (ordered || numbers || words.isPersonName(text)) return null;
    if (isUpperCase(text)) return make();
    return text.split(" ").some((word) => /^\p{Ll}/u.test(word)) ? "unread" : null;
  }

  /** In a table of collectives: the unit's name with a headcount typed in is the unit's own row. */
  private ownRow(row: RowNumber): boolean {
    const headcount = this.frame.columnOf("headcount");
    const { grid } = this.frame;
    return (
      (headcount !== null &&
        readNumber(grid.value(row, headcount.column)) !== null &&
        !grid.hasFormula(row, headcount.column)) ||
      this.frame.marks.some(
        (mark) =>
          readMark(grid.value(row, mark.column), grid.font(row, mark.column)) === "marked" &&
          !grid.hasFormula(row, mark.column) &&
          typeof grid.value(row, mark.column) === "string",
      )
    );
  }
}
