/** The rows of one table: people, collectives, honours, movements, targets, and those that could not be read. */
import type { AwardId } from "../../catalogue/awards";
import type { Campaign } from "../../campaign/campaign";
import type { RowNumber } from "../../sheet/cells";
import { isSurelyUnicode } from "../../text/legacy/legacy";
import type { Entry, RegistrationTable, UnreadRow } from "../model/registration";
import type { RowsOfTable } from "../model/tableRead";
import { readHistory, type HistoryReader } from "../words/history";
import { isAddressed } from "../words/personName";
import type { Words } from "../words/vocabulary";
import { collectiveOf, isCollectiveRow } from "./collectiveEntry";
import type { RowInput } from "./entry";
import type { RowContext } from "./groupContext";
import type { MergedColumn } from "./mergedDown";
import { peopleOf } from "./personEntry";
import type { Places } from "./placeRefs";
import { RowCells } from "./rowCells";
import type { RowsRead } from "./rowRoles";
import type { Frame } from "./tableFrame";
import { planRowOf, unitRowsOf } from "./unitEntry";

export interface RowsInput {
  readonly table: RegistrationTable;
  readonly frame: Frame;
  readonly rows: RowsRead;
  readonly contexts: readonly RowContext[];
  readonly mergedUnit: MergedColumn | null;
  readonly mergedDepartment: MergedColumn | null;
  /** The title that the whole list is of. */
  readonly honour: AwardId | null;
  readonly words: Words;
  readonly campaign: Campaign;
}

type Gathering = { -readonly [K in keyof RowsOfTable]: RowsOfTable[K][number][] };

export function readRows(input: RowsInput): RowsOfTable {
  const { table, frame, rows, words } = input;
  const out: Gathering = {
    people: [],
    collectives: [],
    honours: [],
    movements: [],
    targets: [],
    unread: [],
    suspects: [],
  };
  const noteIsHistory = notesAreHistory(frame, rows, {
    subject: frame.kind === "people" ? "person" : "collective",
    book: input.words.book,
  });
  const nameFont = frame.kind === "people" ? fontOfNames(frame, rows, words) : null;
  const fontsKnown = nameFont !== null || frame.grid.sheet.fonts.size > 0;
  const addressed = frame.kind === "people" && areAddressed(frame, rows, words);
  const isOld = (text: string): boolean => fontsKnown || words.legacy(text) !== null;
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const role = rows.roles[row - frame.bodyFirst];
    if (role === "unread") out.unread.push(unreadRow(table, frame, row));
    if (role !== "data") continue;
    const cells = new RowCells(frame, row, isOld);
    const entry = take(out, {
      table,
      frame,
      cells,
      places: placesOf(input, row),
      words,
      campaign: input.campaign,
      noteIsHistory,
      nameFont,
      addressed,
    });
    if (cells.suspect && entry !== null) out.suspects.push({ entry, nameFont });
  }
  return out;
}

function unreadRow(table: RegistrationTable, frame: Frame, row: RowNumber): UnreadRow {
  const column = frame.filled(row)[0]!;
  return { table, row, column, text: frame.grid.text(row, column) };
}

function unreadName({ table, frame, cells }: RowInput): UnreadRow {
  const { column, text } = cells.at(frame.identity);
  return { table, row: cells.row, column, text };
}

function placesOf({ table, frame, contexts, honour, mergedUnit, mergedDepartment }: RowsInput, row: RowNumber): Places {
  const context = contexts[row - frame.bodyFirst]!;
  return {
    context,
    honour: frame.hasTitles ? null : (context.honour ?? honour),
    tableUnit: table.unit,
    unknownUnit: table.unknownUnit?.text ?? null,
    mergedUnit: mergedUnit?.values.get(row),
    mergedDepartment: mergedDepartment?.values.get(row),
  };
}

/** The row's entry; of a unit's row that holds several, the first. */
function take(out: Gathering, input: RowInput): Entry | null {
  if (input.frame.ofUnits) return takeUnit(out, input);
  if (input.frame.kind === "collectives" || isCollectiveRow(input)) return takeCollective(out, input);
  const people = peopleOf(input);
  if (people === null) out.unread.push({ ...unreadName(input), severalPeople: true });
  else out.people.push(...people);
  return people?.[0] ?? null;
}

function takeUnit(out: Gathering, input: RowInput): Entry | null {
  const { honours, movements, targets } = unitRowsOf(input);
  if (honours !== null) out.honours.push(honours);
  if (movements !== null) out.movements.push(movements);
  if (targets !== null) out.targets.push(targets);
  return honours ?? movements ?? targets;
}

function takeCollective(out: Gathering, input: RowInput): Entry {
  const collective = collectiveOf(input);
  out.collectives.push(collective);
  const plan = planRowOf(input, collective);
  if (plan !== null) out.targets.push(plan);
  return collective;
}

/** Notes serve as history where there is no history column and some of them read as one. */
function notesAreHistory(frame: Frame, rows: RowsRead, reader: HistoryReader): boolean {
  const notes = frame.columnsOf("note");
  if (notes.length === 0 || frame.columnOf("history") !== null) return false;
  const isHistory = (text: string): boolean => /(?:19|20)\d\d/.test(text) && readHistory(text, reader).length > 0;
  return rows.roles.some(
    (role, index) =>
      role === "data" && notes.some(({ column }) => isHistory(frame.grid.text(frame.bodyFirst + index, column))),
  );
}

/** Forms of address stand before half of the names at least. */
function areAddressed(frame: Frame, rows: RowsRead, words: Words): boolean {
  const column = frame.columnOf("name")?.column ?? null;
  if (column === null) return false;
  const names = rows.roles.flatMap((role, index) =>
    role === "data" ? [words.readable(frame.grid.text(frame.bodyFirst + index, column))] : [],
  );
  const addressed = names.filter(isAddressed).length;
  return addressed > 0 && 2 * addressed >= names.length;
}

/** «Chu Sôn» alone could be Unicode; among names in VNI it is «Chu Sơn». Null as soon as one name is surely Unicode. */
function fontOfNames(frame: Frame, rows: RowsRead, words: Words): string | null {
  const column = frame.columnOf("name");
  if (column === null) return null;
  let font: string | null = null;
  for (const [index, role] of rows.roles.entries()) {
    if (role !== "data") continue;
    const text = frame.grid.text(frame.bodyFirst + index, column.column);
    if (isSurelyUnicode(text)) return null;
    font ??= fontSpokenFor(text, words);
  }
  return font;
}

function fontSpokenFor(text: string, words: Words): string | null {
  const legacy = words.legacy(text);
  if (legacy === null) return null;
  return legacy.encoding === "vni" ? "VNI-Times" : ".VnTime";
}
