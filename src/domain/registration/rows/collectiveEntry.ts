/** One row as a collective: a phòng, or the unit itself. */
import { suits } from "../../catalogue/awards";
import { bareKey, wordKey } from "../../text/keys";
import { clean } from "../../text/normalise";
import { readNumber } from "../../text/numbers";
import type { Collective } from "../model/registration";
import { dateOf, entryOf, isFilled, type RowInput } from "./entry";
import { awardsOf, historyOf, ratingOf } from "./meritRefs";
import type { RowCells } from "./rowCells";
import { isUnknownUnit } from "./unknownUnit";

function headcountOf(cells: RowCells): Collective["headcount"] {
  const cell = cells.of("headcount");
  if (cell === null) return { cell: null, value: null, state: "noColumn" };
  if (cells.blank(cell.column)) return { cell, value: null, state: cell.formula ? "unreadable" : "missing" };
  const number = cell.error === null ? readNumber(cell.value) : null;
  if (number === null || number.percent) return { cell, value: null, state: "unreadable" };
  return { cell, value: number.value, state: number.asText ? "text" : "ok" };
}

export function collectiveOf(input: RowInput): Collective {
  const { cells, words } = input;
  const entry = entryOf(input);
  const nameCell = cells.of("name");
  const name = nameCell === null || nameCell.error !== null ? "" : clean(words.readable(cells.text(nameCell.column)));
  const unit = name === "" ? null : words.headingUnit(name);
  const plain = words.withoutOrdinal(name);
  const own =
    unit === null &&
    name !== "" &&
    input.table.unknownUnit !== undefined &&
    isUnknownUnit(name, input.table.unknownUnit, words);
  return {
    ...entry,
    subject: "collective",
    // The unit's own row is of that unit, whatever the sheet is called.
    unit:
      unit !== null && entry.unit.unit === null
        ? {
            cell: entry.unit.cell ?? nameCell,
            source: "column",
            unit,
            text: entry.unit.text === "" ? plain : entry.unit.text,
          }
        : entry.unit,
    name,
    nameCell,
    nameKey: name === "" ? "" : words.departmentKey(plain),
    isUnit: unit !== null || own,
    headcount: headcountOf(cells),
    rating: ratingOf(cells, words),
    awards: awardsOf(cells, words, unit === null && !own ? "collective" : "unit"),
    history: historyOf(cells, words, "collective", input.noteIsHistory),
    registeredOn: dateOf(cells.of("registeredOn")),
  };
}

/** In a list that mixes both, or where a phòng was put among the people. */
export function isCollectiveRow({ frame, cells, words }: RowInput): boolean {
  const kind = cells.of("subjectKind");
  if (kind !== null && !cells.blank(kind.column)) {
    const said = bareKey(wordKey(words.readable(cells.text(kind.column))));
    if (/tap the|^tt$/.test(said)) return true;
    if (/ca nhan|^cn$/.test(said)) return false;
  }
  const name = cells.of("name");
  if (name === null || cells.blank(name.column) || name.error !== null) return false;
  // Asked of every row of a long list: the cheap signs of a person come first.
  if (!frame.mixed && (isFilled(cells, "birthDate") || isFilled(cells, "position"))) return false;
  if (
    words.headingUnit(cells.text(name.column)) === null &&
    !(words.isDepartment(cells.text(name.column)) && !words.isPersonName(cells.text(name.column)))
  )
    return false;
  return (
    frame.mixed ||
    awardsOf(cells, words, "unit").some(
      (award) => award.award !== null && suits(award.award, "collective") && !suits(award.award, "person"),
    )
  );
}
