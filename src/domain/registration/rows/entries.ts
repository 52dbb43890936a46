/** Data rows to people, collectives, honours, movements and targets. */
import { isAtLeast } from "../../catalogue/ratings";
import { suits } from "../../catalogue/awards";
import type { Campaign } from "../../campaign/campaign";
import { findMovement } from "../../campaign/units";
import { readDate } from "../../text/dates";
import { isNoneText, readMark } from "../../text/marks";
import { readNumber } from "../../text/numbers";
import { clean } from "../../text/normalise";
import { bareKey, wordKey } from "../../text/keys";
import { readDiscipline } from "../words/discipline";
import type { Frame } from "./tableFrame";
import type {
  AwardRef,
  Cell,
  Collective,
  Entry,
  HonoursRow,
  MovementsRow,
  Person,
  RegistrationTable,
  TargetsRow,
} from "../model/registration";
import type { Field } from "../model/fields";
import { readLegacyName, readName, type PersonName } from "../words/personName";
import { awardsOf, departmentOf, historyOf, ratingOf, unitOf, type Places, type RowCells } from "./cellRefs";
import { figuresOf } from "./statedFigures";
import { isUnknownUnit } from "./tableUnit";
import type { Words } from "../words/vocabulary";

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
}

function entryOf({ table, cells, places, words }: RowInput): Entry {
  const stt = cells.of("stt");
  const note = cells.of("note");
  return {
    table,
    row: cells.row,
    group: places.context.group,
    unit: unitOf(cells, words, places),
    cells: cells.all(),
    stt: stt === null || cells.blank(stt.column) ? null : stt,
    note: note === null || cells.blank(note.column) ? null : note,
  };
}

function dateOf(cell: Cell | null): string | null {
  return cell === null || cell.error !== null ? null : readDate(cell.value);
}

const NO_NAME: PersonName & { readonly unicode?: string } = { name: "", position: "" };

/** Name cell and the cell beside it as one: «Nguyễn Văn» | «An». */
function wholeName(cell: Cell | null, { frame, cells }: RowInput): Cell | null {
  if (
    cell === null ||
    frame.givenName === null ||
    cell.column === frame.givenName ||
    cell.error !== null ||
    cells.blank(frame.givenName)
  )
    return cell;
  const text = `${cell.text} ${cells.at(frame.givenName).text}`;
  return { ...cell, text, value: text };
}

export function personOf(input: RowInput): Person {
  const { frame, cells, words, places } = input;
  const nameCell = wholeName(cells.of("name"), input);
  const positionCell = cells.of("position");
  const behind = positionCell === null;
  const old =
    nameCell === null || nameCell.error !== null
      ? null
      : words.legacyIn(nameCell.text, cells.font(nameCell.column) ?? input.nameFont);
  const withPosition = behind || frame.positionInName;
  const read: typeof NO_NAME =
    nameCell === null || nameCell.error !== null
      ? NO_NAME
      : old === null
        ? readName(nameCell.text, withPosition)
        : readLegacyName(nameCell.text, old.unicode, withPosition);
  const initiative = cells.of("initiative");
  const discipline = cells.of("discipline");
  const level =
    discipline === null
      ? "none"
      : discipline.error !== null
        ? "unknown"
        : readDiscipline(words.readable(cells.text(discipline.column)));
  const stt = cells.of("stt");
  const note = cells.of("note");
  const unit = unitOf(cells, words, places);
  // Spelled out: spreading an entry of so many properties costs more than all the rest of the row.
  return {
    table: input.table,
    row: cells.row,
    group: places.context.group,
    unit,
    cells: cells.all(),
    stt: stt === null || cells.blank(stt.column) ? null : stt,
    note: note === null || cells.blank(note.column) ? null : note,
    subject: "person",
    name: read.name,
    nameCell,
    nameKey: read.name === "" ? "" : words.nameKey(read.unicode ?? read.name),
    birthDate: dateOf(cells.of("birthDate")),
    position:
      positionCell === null || positionCell.error !== null
        ? read.position
        : frame.positionAndUnit?.column === positionCell.column
          ? words.positionCell(cells.text(positionCell.column)).position
          : clean(positionCell.text),
    department: departmentOf(cells, words, places, unit.unit),
    rating: ratingOf(cells, words),
    awards: awardsOf(cells, words, "person"),
    initiative:
      initiative === null
        ? null
        : {
            cell: initiative,
            given: initiative.error === null && !isNoneText(words.readable(cells.text(initiative.column))),
          },
    history: historyOf(cells, words, "person", input.noteIsHistory),
    discipline:
      discipline === null ? null : { cell: discipline, given: discipline.error === null && level !== "none", level },
    joined: dateOf(cells.of("joined")),
    registeredOn: dateOf(cells.of("registeredOn")),
  };
}

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

function isFilled(cells: RowCells, field: Field): boolean {
  const cell = cells.of(field);
  return cell !== null && !cells.blank(cell.column);
}

export interface UnitRows {
  readonly honours: HonoursRow | null;
  readonly movements: MovementsRow | null;
  readonly targets: TargetsRow | null;
}

/** One row of a table of units may hold honours, movements and targets at once. */
export function unitRowsOf(input: RowInput): UnitRows {
  const { frame, table } = input;
  const entry = entryOf(input);
  const awardColumns =
    frame.marks.some((column) => column.mark!.kind === "award" || column.mark!.kind === "ambiguousAward") ||
    (["title", "award", "titleOrAward"] as const).some((field) => frame.columnOf(field) !== null);
  const movementColumns =
    frame.marks.some((column) => column.mark!.kind === "movement") ||
    (table.kind === "movements" && frame.columnOf("movement") !== null);
  const planColumn = frame.columnOf("plan") !== null;
  const awards: AwardRef[] = awardColumns ? awardsOf(input.cells, input.words, "unit") : [];
  return {
    honours:
      table.kind === "honours" || awardColumns
        ? {
            ...entry,
            subject: "unit",
            awards,
            history: historyOf(input.cells, input.words, "unit", input.noteIsHistory),
            registeredOn: dateOf(input.cells.of("registeredOn")),
          }
        : null,
    movements: movementColumns ? { ...entry, subject: "unit", marks: movementMarks(input) } : null,
    targets:
      table.kind === "targets" || planColumn
        ? {
            ...entry,
            subject: "unit",
            figures: table.kind === "targets" ? figuresOf(input.cells, false) : [],
            plan: planOf(input),
          }
        : null,
  };
}

/** A unit's own row among the collectives may say whether it registers its plan. */
export function planRowOf(input: RowInput, collective: Collective): TargetsRow | null {
  if (!collective.isUnit || input.frame.columnOf("plan") === null) return null;
  const { table, row, stt, group, unit, note, cells } = collective;
  return { table, row, stt, group, unit, note, cells, subject: "unit", figures: [], plan: planOf(input) };
}

function movementMarks({ frame, cells, campaign, words }: RowInput): MovementsRow["marks"] {
  const text = frame.columnOf("movement");
  // A movement per row: what the unit does not list it does not take part in.
  if (frame.listsMovements && text !== null) {
    const cell = cells.at(text.column);
    const named = words.movement(cells.text(text.column));
    const said = frame.marks[0];
    const marked =
      said === undefined ||
      (readMark(cells.at(said.column).value, cells.font(said.column)) !== "none" &&
        !/^(?:không|chưa)/iu.test(clean(cells.at(said.column).text)));
    return campaign.movements.map((_, index) => ({
      cell: said === undefined ? cell : cells.at(said.column),
      marked: marked && index === named,
    }));
  }
  return campaign.movements.map((_, index) => {
    const column = frame.marks.find((each) => each.mark!.kind === "movement" && each.mark!.movement === index);
    if (column !== undefined) {
      const cell = cells.at(column.column);
      // Words («Tham gia đầy đủ») say yes unless they begin with a no.
      return {
        cell,
        marked:
          cell.error === null &&
          readMark(cell.value, cells.font(column.column)) !== "none" &&
          !/^(?:không|chưa)/iu.test(clean(cell.text)),
      };
    }
    if (text === null) return null;
    const cell = cells.at(text.column);
    return {
      cell,
      marked: clean(words.readable(cells.text(text.column)))
        .split(/[;\n]|\d\.\s/u)
        .some((part) => findMovement(campaign, part) === index),
    };
  });
}

function planOf({ cells, words }: RowInput): TargetsRow["plan"] {
  const cell = cells.of("plan");
  if (cell === null) return null;
  if (cell.error !== null) return { cell, registered: false };
  const mark = readMark(cell.value, cells.font(cell.column));
  const rating = words.rating(cells.text(cell.column));
  if (mark !== "other") return { cell, registered: mark === "marked" };
  if (rating?.level != null) return { cell, registered: isAtLeast(rating.level, "excellent") };
  return { cell, registered: !/^(?:không|chưa)/iu.test(clean(cell.text)) };
}
