/** What every entry of a table has, whoever registers in it. */
import type { Campaign } from "../../campaign/campaign";
import { readDate } from "../../text/dates";
import type { Cell, Entry, RegistrationTable } from "../model/registration";
import type { Field } from "../model/fields";
import type { Words } from "../words/vocabulary";
import { unitOf, type Places } from "./placeRefs";
import type { RowCells } from "./rowCells";
import type { Frame } from "./tableFrame";

export interface RowInput {
  readonly table: RegistrationTable;
  readonly frame: Frame;
  readonly cells: RowCells;
  readonly places: Places;
  readonly words: Words;
  readonly campaign: Campaign;
  readonly noteIsHistory: boolean;
  /** A font of the encoding that the table's other names are in; null for Unicode. */
  readonly nameFont: string | null;
  /** Forms of address stand before the table's names. */
  readonly addressed: boolean;
}

export function entryOf({ table, cells, places, words }: RowInput): Entry {
  return {
    table,
    row: cells.row,
    group: places.context.group,
    unit: unitOf(cells, words, places),
    cells: cells.all(),
    stt: filledOf(cells, "stt"),
    note: filledOf(cells, "note"),
    waiting: cells.waiting(),
  };
}

/** The field's cell if it holds something. */
function filledOf(cells: RowCells, field: Field): Cell | null {
  const cell = cells.of(field);
  return cell === null || cells.blank(cell.column) ? null : cell;
}

export function isFilled(cells: RowCells, field: Field): boolean {
  return filledOf(cells, field) !== null;
}

export function dateOf(cell: Cell | null): string | null {
  return cell === null || cell.error !== null ? null : readDate(cell.value);
}
