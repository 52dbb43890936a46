/**
 * Unit and phòng of each data row as group rows and units' own rows give them; the groups in which order numbers
 * count.
 */
import type { AwardId } from "../../catalogue/awards";
import type { RowNumber, CellScalar } from "../../sheet/cells";
import { firstLine, type Line } from "../model/orderedTable";
import type { Words } from "../words/vocabulary";
import type { GroupRow } from "./headings";
import type { RowsRead } from "./rowRoles";
import type { Frame } from "./tableFrame";

export interface RowContext {
  /** Counts from 0; STT is judged inside it. */
  readonly group: number;
  /** null: no group row says a unit. */
  readonly unitText: string | null;
  readonly unit: string | null;
  /** null: no group row says a phòng. */
  readonly department: string | null;
  /** The title that a heading above gives to everybody under it. */
  readonly honour: AwardId | null;
}

/** A unit as a heading or a row names it. */
interface NamedUnit {
  readonly unit: string | null;
  readonly text: string;
}

/** A group row among the others of its table. */
interface GroupAmong {
  readonly group: GroupRow;
  /** It names a unit with a slip of the pen, where nothing else says whose the rows are. */
  readonly misspelt: boolean;
  /** It names an organisation that is none of the campaign's, where nothing else says whose the rows are. */
  readonly organisation: boolean;
  /** Some group of the table is a unit. */
  readonly anyUnit: boolean;
  /** Neither the table nor a column says whose the rows are. */
  readonly unsaid: boolean;
}

/**
 * What a group row opens: another unit, a phòng, a section with its own numbering, or no more than the end of a
 * phòng.
 */
type Opens = "unit" | "department" | "section" | "rest";

const OPENS: readonly Line<GroupAmong, Opens>[] = [
  { when: "it names a unit", holds: ({ group, misspelt }) => group.unit !== null || misspelt, then: "unit" },
  {
    when: "with a roman number it names an organisation",
    holds: ({ group, organisation }) => organisation && group.roman,
    then: "unit",
  },
  { when: "it names the leadership, who belong to no phòng", holds: ({ group }) => group.leadership, then: "rest" },
  {
    when: "it names a phòng; with a roman number among units it stands for one",
    holds: ({ group, anyUnit }) => group.department && !(group.roman && anyUnit),
    then: "department",
  },
  {
    when: "it names an organisation that is no phòng",
    holds: ({ group, organisation }) => organisation && !group.department,
    then: "unit",
  },
  {
    when: "among groups that are units, one that is none of the campaign's",
    holds: ({ group, anyUnit, unsaid }) => group.roman && anyUnit && unsaid,
    then: "unit",
  },
  { when: "a roman number leads it", holds: ({ group }) => group.roman, then: "section" },
];

/** Contexts of the rows from `bodyFirst` on, shared objects: one per group. */
export function contextsOf(frame: Frame, rows: RowsRead, tableUnit: string | null, words: Words): RowContext[] {
  const reader = new ContextReader(frame, rows, tableUnit, words);
  return rows.roles.map((role, index) => {
    const row = frame.bodyFirst + index;
    const group = rows.groups.get(row);
    if (group !== undefined) reader.takeGroup(group);
    else if (role === "data") reader.takeData(row);
    return reader.context;
  });
}

class ContextReader {
  context: RowContext = { group: 0, unitText: null, unit: null, department: null, honour: null };
  /** Somebody stands in the group. */
  private counted = false;
  private lastOrder: number | null = null;
  private readonly anyUnit: boolean;
  private readonly hasUnitColumn: boolean;
  private readonly ownRows: ReadonlyMap<RowNumber, NamedUnit>;

  constructor(
    private readonly frame: Frame,
    private readonly rows: RowsRead,
    private readonly tableUnit: string | null,
    private readonly words: Words,
  ) {
    this.anyUnit = [...rows.groups.values()].some((group) => group.unit !== null || this.isMisspelt(group.text));
    this.hasUnitColumn = frame.kind === "people" && frame.columnOf("unit") !== null;
    this.ownRows = tableUnit === null && !this.anyUnit ? headingRows(frame, rows, words) : new Map();
  }

  private isMisspelt(text: string): boolean {
    return this.tableUnit === null && this.headsOthers && this.words.nearUnit(text) !== null;
  }

  /** A unit may stand over the rows: they are no units themselves. */
  private get headsOthers(): boolean {
    return !this.frame.ofUnits || this.frame.listsMovements;
  }

  takeGroup(group: GroupRow): void {
    const { anyUnit, hasUnitColumn } = this;
    const misspelt = !hasUnitColumn && group.unit === null && this.isMisspelt(group.text);
    const unsaid = this.tableUnit === null && !hasUnitColumn;
    const organisation = group.organisation && unsaid && this.headsOthers;
    const opens = firstLine(OPENS, { group, misspelt, organisation, anyUnit, unsaid })?.then ?? "rest";
    this.context = { ...this.after(opens, group), honour: this.honourUnder(opens, group) };
    if (misspelt || group.unit !== null || group.roman) {
      this.counted = false;
      this.lastOrder = null;
    }
  }

  /** A unit or a phòng under «Danh hiệu …» registers it; another section does not. */
  private honourUnder(opens: Opens, { honour, leadership }: GroupRow): AwardId | null {
    const stays = opens === "unit" || opens === "department" || leadership;
    return honour ?? (stays ? this.context.honour : null);
  }

  private after(opens: Opens, { unit, text }: GroupRow): RowContext {
    if (opens === "unit") return this.unitContext({ unit, text });
    if (opens === "department") return { ...this.context, department: text };
    return { ...this.context, group: opens === "section" ? this.nextGroup : this.context.group, department: null };
  }

  private unitContext({ unit, text }: NamedUnit): RowContext {
    return { group: this.nextGroup, unitText: text, unit, department: null, honour: this.context.honour };
  }

  /** A group in which nobody stands counts with the one below it. */
  private get nextGroup(): number {
    return this.counted ? this.context.group + 1 : this.context.group;
  }

  takeData(row: RowNumber): void {
    const own = this.ownRows.get(row);
    if (own !== undefined) {
      this.context = this.unitContext(own);
      this.lastOrder = null;
    }
    const order = orderOf(this.frame, row);
    if (order === 1 && this.beginsAnew(row)) this.context = { ...this.context, group: this.context.group + 1 };
    if (order !== null) this.lastOrder = order;
    this.counted = true;
  }

  /** Numbering may begin anew under a phòng. */
  private beginsAnew(row: RowNumber): boolean {
    const { lastOrder, context, rows } = this;
    return lastOrder !== null && lastOrder !== 1 && rows.groups.has(row - 1) && context.department !== null;
  }
}

/**
 * Among collectives without a column of units: the unit's own row stands above its phòng. Not where the units come
 * first, one after the other: every unit but the last has a phòng below it.
 */
function headingRows(frame: Frame, rows: RowsRead, words: Words): ReadonlyMap<RowNumber, NamedUnit> {
  const own = new Map<RowNumber, NamedUnit>();
  if (frame.kind !== "collectives" || frame.columnOf("unit") !== null) return own;
  const isOwn: boolean[] = [];
  for (const [index, role] of rows.roles.entries()) {
    if (role !== "data") continue;
    const row = frame.bodyFirst + index;
    const text = frame.grid.text(row, frame.identity);
    const unit = words.headingUnit(text);
    if (unit !== null) own.set(row, { unit, text: words.withoutOrdinal(text) });
    isOwn.push(unit !== null);
  }
  const heads =
    isOwn[0] === true && isOwn.length > own.size && isOwn.every((each, index) => !each || isOwn[index + 1] !== true);
  return heads ? own : new Map();
}

function orderOf(frame: Frame, row: RowNumber): number | null {
  return frame.stt === null ? null : orderNumber(frame.grid.value(row, frame.stt));
}

function orderNumber(value: CellScalar): number | null {
  if (typeof value === "number") return value;
  const digits = typeof value === "string" ? /^\s*(\d{1,5})[.)]?\s*$/.exec(value)?.[1] : undefined;
  return digits === undefined ? null : Number(digits);
}
