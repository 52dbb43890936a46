/** One row as a person, or as the people whom its name cell names. */
import { isNoneText } from "../../text/marks";
import { clean, cleanLines } from "../../text/normalise";
import type { Cell, Person, UnitRef } from "../model/registration";
import { disciplineInNote, readDiscipline } from "../words/discipline";
import { readLegacyName, readName, type NameStyle, type PersonName } from "../words/personName";
import { peopleInCell, type PeopleInCell } from "../words/severalPeople";
import type { Field } from "../model/fields";
import { readDate } from "../../text/dates";
import type { Words } from "../words/vocabulary";
import { dateOf, entryOf, type RowInput } from "./entry";
import { awardsOf, historyOf, ratingOf } from "./meritRefs";
import { departmentOf } from "./placeRefs";

type NameRead = PersonName & { readonly unicode?: string };

const NO_NAME: NameRead = { name: "", position: "" };

/** null: several people, and not sure who registers what. */
export function peopleOf(input: RowInput): readonly Person[] | null {
  const nameCell = wholeName(input.cells.of("name"), input);
  const several = severalIn(nameCell, input);
  if (several === null) return [personOf(input, nameCell, nameIn(nameCell, input))];
  if (several === "unsure" || differs(input, several.length)) return null;
  return several.map((read, at) => {
    const one = personOf(input, nameCell, read);
    return {
      ...one,
      unit: unitBehind(input, nameCell, read) ?? one.unit,
      position: lineOf(input, "position", several)?.[at] ?? (positionBehind(input, read) || one.position),
      birthDate: birthDateOf(lineOf(input, "birthDate", several)?.[at]) ?? one.birthDate,
    };
  });
}

/** Of several people each may have his unit behind his name. */
function unitBehind({ cells, words }: RowInput, cell: Cell | null, { position }: NameRead): UnitRef | null {
  if (cells.of("unit") !== null || position === "") return null;
  const { unit } = words.positionCell(position);
  return unit === null ? null : { cell, source: "column", unit, text: unit };
}

function severalIn(cell: Cell | null, input: RowInput): PeopleInCell {
  if (cell === null || typeof cell.value !== "string" || cell.error !== null) return null;
  return peopleInCell(input.words.readable(cell.text), styleOf(input));
}

/** What each of several people would have to have for himself. */
const EACH_HIS_OWN = [
  "rating",
  "title",
  "award",
  "titleOrAward",
  "unit",
  "department",
  "joined",
  "discipline",
] as const satisfies readonly Field[];

/** As many lines as people stand beside them, not all alike: it is not sure that each line is somebody's. */
function differs({ cells, words }: RowInput, people: number): boolean {
  return EACH_HIS_OWN.some((field) => {
    const text = cells.of(field)?.text ?? "";
    const lines = cleanLines(text);
    const mayBeEachs = lines.length > 1 && (lines.length === people || field === "rating");
    return mayBeEachs && !isBroken(text, lines, VALUES[field]?.(words) ?? NO_VALUE);
  });
}

type IsValue = (text: string) => boolean;
const NO_VALUE: IsValue = () => false;
const isTitle =
  (words: Words): IsValue =>
  (text) => {
    const [piece, ...others] = words.awards(text, "person");
    return others.length === 0 && piece?.award != null;
  };

/** What a whole cell of the field is, where that can be told. */
const VALUES: Readonly<Record<(typeof EACH_HIS_OWN)[number], ((words: Words) => IsValue) | null>> = {
  rating: (words) => (text) => words.rating(text) !== null,
  title: isTitle,
  award: isTitle,
  titleOrAward: isTitle,
  unit: (words) => (text) => words.unit(text) !== null,
  department: (words) => words.isDepartment,
  joined: null,
  discipline: null,
};

/** «Hoàn thành tốt ↵ nhiệm vụ»: one value over several lines. */
function isBroken(text: string, lines: readonly string[], isValue: IsValue): boolean {
  return isValue(clean(text)) && !lines.every(isValue);
}

/** The lines of a cell that has one for each; null for any other. */
function lineOf({ cells }: RowInput, field: Field, people: readonly PersonName[]): readonly string[] | null {
  const lines = cleanLines(cells.of(field)?.text ?? "");
  return lines.length === people.length
    ? lines.map((line) => line.replace(/^(?:\d{1,2}\s*[.)]|[-–•*+])\s*/u, ""))
    : null;
}

const birthDateOf = (text: string | undefined): string | null => (text === undefined ? null : readDate(text));

function personOf(input: RowInput, nameCell: Cell | null, read: NameRead): Person {
  const { cells, words, places } = input;
  const discipline = disciplineOf(input);
  const { table, row, group, unit, stt, note, waiting, cells: filled } = entryOf(input);
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
    discipline,
    disciplineNoted: discipline?.given === true ? null : notedDiscipline(input),
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

function nameIn(cell: Cell | null, input: RowInput): NameRead {
  if (cell === null || cell.error !== null) return NO_NAME;
  const { cells, words, nameFont } = input;
  const style = styleOf(input);
  const old = words.legacyIn(cell.text, cells.font(cell.column), nameFont);
  return old === null ? readName(cell.text, style) : readLegacyName(cell.text, old.unicode, style);
}

/** Without a column of positions they may stand behind the names. */
const styleOf = ({ frame, addressed }: RowInput): NameStyle => ({
  behind: frame.positionInName || frame.columnOf("position") === null,
  addressed,
});

function positionOf({ frame, cells, words }: RowInput, read: NameRead): string {
  const cell = cells.of("position");
  if (cell === null || cell.error !== null) return positionBehind({ cells, words }, read);
  if (frame.positionAndUnit?.column === cell.column) return words.positionCell(cells.text(cell.column)).position;
  return clean(cell.text);
}

/** What stands behind the name, without the unit. */
function positionBehind({ cells, words }: Pick<RowInput, "cells" | "words">, { position }: NameRead): string {
  if (position === "" || cells.of("unit") !== null) return position;
  const said = words.positionCell(position);
  return said.unit === null ? position : said.position;
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

function notedDiscipline({ frame, cells, words }: RowInput): Person["disciplineNoted"] {
  for (const { column } of frame.columnsOf("note")) {
    if (cells.blank(column)) continue;
    const level = disciplineInNote(words.readable(cells.text(column)));
    if (level !== null) return { cell: cells.at(column), level };
  }
  return null;
}
