/** What is decided about one column, and what the decision is made of. */
import type { AwardSubject } from "../../catalogue/awards";
import type { ColumnMark, Field, TableKind } from "../model/fields";
import type { ColumnBinding } from "../model/registration";
import type { HeaderMeaning } from "../words/headerMeanings";
import type { ColumnProfile } from "./columnProfile";
import type { ColumnMeaning } from "./headerMeaning";
import type { ReadColumn } from "./readColumn";

/** The table that a column stands in, as far as it has been understood. */
export interface TableAsked {
  readonly kind: TableKind;
  /** Whom its awards are for. */
  readonly subject: AwardSubject;
  /** Several short ratings («Xuất sắc», «Tốt») stand side by side, and say so for each other. */
  readonly shortRatings: boolean;
  /** Some column besides the identity is the unit. */
  readonly hasUnit: boolean;
  /** Rows may be people or collectives. */
  readonly mixed: boolean;
  /** Rows are units, each with its phòng and its people. */
  readonly ofUnits: boolean;
  /** Some column counts titles: «LĐTT» over 39, 50, 24. */
  readonly countsTitles: boolean;
}

export interface ColumnAsked {
  readonly column: ColumnMeaning;
  readonly profile: ColumnProfile;
  readonly table: TableAsked;
  /** Fields that another column of the table has been read as. */
  readonly taken: ReadonlySet<Field>;
  /** What the headers of filled columns say that stand behind no other one. */
  readonly said: ReadonlySet<HeaderMeaning>;
}

export interface Decision {
  readonly field: Field | null;
  readonly mark: ColumnMark | null;
  readonly confidence: number;
  readonly reason: ColumnBinding["reason"];
  readonly also?: ReadColumn["also"];
  readonly markText?: string;
}

/** A line of an ordered table of decisions: the first whose condition holds decides. */
export interface DecisionLine<Given = Decision> {
  /** The reason, in words. */
  readonly when: string;
  is(asked: ColumnAsked): boolean;
  gives(asked: ColumnAsked): Given;
}

/** What the first line that fits gives; null where none does. */
export function firstOf<Given>(lines: readonly DecisionLine<Given>[], asked: ColumnAsked): Given | null {
  return lines.find((line) => line.is(asked))?.gives(asked) ?? null;
}

/** The column is not read. */
export const NOTHING: Decision = { field: null, mark: null, confidence: 0, reason: "none" };

/** The column is read as its header says. */
export function byHeader({ column }: ColumnAsked, field: Field | null, changes: Partial<Decision> = {}): Decision {
  return {
    field,
    mark: null,
    confidence: column.confidence,
    reason: column.byParent ? "header-with-parent" : "header",
    also: null,
    ...changes,
  };
}

/** The column is read as what its values are. */
export function byValues(field: Field, confidence: number): Decision {
  return { field, mark: null, confidence, reason: "values" };
}

/** A mark in the column stands for something. `markText`: the words it stands for. */
export function marked({ column }: ColumnAsked, mark: ColumnMark, confidence: number, markText?: string): Decision {
  return {
    field: null,
    mark,
    confidence,
    reason: column.parent === null ? "header" : "header-with-parent",
    markText,
  };
}
