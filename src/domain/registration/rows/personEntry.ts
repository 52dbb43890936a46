/** One row as a person. */
import { isNoneText } from "../../text/marks";
import { clean } from "../../text/normalise";
import type { Cell, Person } from "../model/registration";
import { readDiscipline } from "../words/discipline";
import { readLegacyName, readName, type PersonName } from "../words/personName";
import { dateOf, entryOf, type RowInput } from "./entry";
import { awardsOf, historyOf, ratingOf } from "./meritRefs";
import { departmentOf } from "./placeRefs";

type NameRead = PersonName & { readonly unicode?: string };

const NO_NAME: NameRead = { name: "", position: "" };

export function personOf(input: RowInput): Person {
  const { cells, words, places } = input;
  const { table, row, group, unit, stt, note, waiting, cells: filled } = entryOf(input);
  const nameCell = wholeName(cells.of("name"), input);
  const read = nameIn(nameCell, input);
  // Spelled out: with the entry spread into an object of so many properties, reading a long list takes three times
  // as long (20,000 people: 3,100 ns of processor time a cell against 1,050).
  return {
    table,
    row,
    group,
    unit,
    cells: filled,
    stt,
    note,
    waiting,
    subject: "person",
    name: read.name,
    nameCell,
    nameKey: read.name === "" ? "" : words.nameKey(read.unicode ?? read.name),
    birthDate: dateOf(cells.of("birthDate")),
    position: positionOf(input, read),
    department: departmentOf(cells, words, places, unit.unit),
    rating: ratingOf(cells, words),
    awards: honoursOf(input, nameCell),
    initiative: initiativeOf(input),
    history: historyOf(cells, words, "person", input.noteIsHistory),
    discipline: disciplineOf(input),
    joined: dateOf(cells.of("joined")),
    registeredOn: dateOf(cells.of("registeredOn")),
  };
}

/** The row's own, and the title that heading or list gives; that one is pointed at where the name stands. */
function honoursOf({ cells, words, places: { honour } }: RowInput, nameCell: Cell | null): Person["awards"] {
  const own = awardsOf(cells, words, "person");
  if (honour === null || nameCell === null || own.some(({ award }) => award === honour)) return own;
  const text = nameCell.text;
  return [...own, { cell: nameCell, text, award: honour, readings: [], column: "title", spelling: "exact" }];
}

/** Name cell and the cell beside it as one: «Nguyễn Văn» | «An». */
function wholeName(cell: Cell | null, { frame, cells }: RowInput): Cell | null {
  const { givenName } = frame;
  if (cell === null || cell.error !== null || givenName === null || cell.column === givenName) return cell;
  if (cells.blank(givenName)) return cell;
  const text = `${cell.text} ${cells.at(givenName).text}`;
  return { ...cell, text, value: text };
}

function nameIn(cell: Cell | null, { frame, cells, words, nameFont }: RowInput): NameRead {
  if (cell === null || cell.error !== null) return NO_NAME;
  // Without a column of positions they may stand behind the names.
  const withPosition = frame.positionInName || frame.columnOf("position") === null;
  const old = words.legacyIn(cell.text, cells.font(cell.column) ?? nameFont);
  return old === null ? readName(cell.text, withPosition) : readLegacyName(cell.text, old.unicode, withPosition);
}

function positionOf({ frame, cells, words }: RowInput, read: NameRead): string {
  const cell = cells.of("position");
  if (cell === null || cell.error !== null) return read.position;
  if (frame.positionAndUnit?.column === cell.column) return words.positionCell(cells.text(cell.column)).position;
  return clean(cell.text);
}

function initiativeOf({ cells, words }: RowInput): Person["initiative"] {
  const cell = cells.of("initiative");
  if (cell === null) return null;
  return { cell, given: cell.error === null && !isNoneText(words.readable(cells.text(cell.column))) };
}

function disciplineOf({ cells, words }: RowInput): Person["discipline"] {
  const cell = cells.of("discipline");
  if (cell === null) return null;
  if (cell.error !== null) return { cell, given: false, level: "unknown" };
  const level = readDiscipline(words.readable(cells.text(cell.column)));
  return { cell, given: level !== "none", level };
}
