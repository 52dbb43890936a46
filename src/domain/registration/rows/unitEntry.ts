/** One row of a table of units: honours, movements and targets. */
import { isAtLeast } from "../../catalogue/ratings";
import { findMovement } from "../../campaign/units";
import { readMark } from "../../text/marks";
import { clean } from "../../text/normalise";
import type { AwardRef, Cell, Collective, HonoursRow, MovementsRow, TargetsRow } from "../model/registration";
import { dateOf, entryOf, type RowInput } from "./entry";
import { awardsOf, historyOf } from "./meritRefs";
import { figuresOf } from "./statedFigures";

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
    frame.awardMarks.length > 0 ||
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
    const marked = said === undefined || takesPart(cells.at(said.column), cells.font(said.column));
    return campaign.movements.map((_, index) => ({
      cell: said === undefined ? cell : cells.at(said.column),
      marked: marked && index === named,
    }));
  }
  return campaign.movements.map((_, index) => {
    const column = frame.marks.find((each) => each.mark!.kind === "movement" && each.mark!.movement === index);
    if (column !== undefined) {
      const cell = cells.at(column.column);
      return { cell, marked: takesPart(cell, cells.font(column.column)) };
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
  return { cell, registered: !saysNo(cell.text) };
}

/** An x, a yes, or any words but a no. */
export function takesPart({ error, value, text }: Cell, font: string | null): boolean {
  return error === null && readMark(value, font) !== "none" && !saysNo(text);
}

/** Words («Tham gia đầy đủ») say yes unless they begin with a no. */
const saysNo = (text: string): boolean => /^(?:không|chưa)/iu.test(clean(text));
