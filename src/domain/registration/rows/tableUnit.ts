/**
 * Whose a table is: by the officer's decision, the lines above it, the sheet's name, the unit's own row; or what
 * stands there and is no unit.
 */
import type { Campaign } from "../../campaign/campaign";
import { findUnit, unitOfSheetName } from "../../campaign/units";
import type { BoundTable } from "../columns/readColumn";
import type { TableMapping, UnitFrom } from "../model/decisions";
import type { UnknownUnit } from "../model/registration";
import type { SheetGrid } from "../tables/sheetGrid";
import type { TableBlock } from "../tables/tableBlocks";
import type { TitleLine } from "../tables/titleLines";
import { UNIT_LINE } from "../words/titleWords";
import type { Words } from "../words/vocabulary";
import { MOST_CELLS_OF_TOP_LINE, MOST_TOP_LINES } from "./evidence";
import { isForeign, unknownUnitOf } from "./unknownUnit";

/** A table that was found, and the unit that the officer says it is of. */
export interface PlacedTable {
  readonly grid: SheetGrid;
  readonly block: TableBlock;
  readonly bound: BoundTable | null;
  readonly decided: string | null;
}

/** As the officer decided it, where something was decided. */
export const placedOf = ({
  grid,
  block,
  bound,
  mapping,
}: Omit<PlacedTable, "decided"> & { readonly mapping: TableMapping | null }): PlacedTable => ({
  grid,
  block,
  bound,
  decided: mapping?.unit ?? null,
});

export interface TableUnit {
  readonly unit: string | null;
  readonly from: UnitFrom | null;
  readonly unknown: UnknownUnit | null;
}

/** Asked of the tables of one workbook: whether each sheet is a unit's is told by the others. */
export class UnitFinder {
  /** Sheets that are named after a unit. */
  private readonly namedSheets: number;
  /** The unit whose own row stands among the collectives of a sheet, and no other unit's; null for several. */
  private readonly ownRows = new Map<string, string | null>();

  constructor(
    tables: readonly PlacedTable[],
    private readonly words: Words,
    private readonly campaign: Campaign,
  ) {
    const sheets = new Set(tables.map(({ grid }) => grid.name));
    this.namedSheets = [...sheets].filter((name) => unitOfSheetName(campaign, name) !== null).length;
    for (const table of tables) {
      const own = this.ownRow(table);
      if (own === null) continue;
      const before = this.ownRows.get(table.grid.name);
      this.ownRows.set(table.grid.name, before === undefined || before === own ? own : null);
    }
  }

  of(table: PlacedTable): TableUnit {
    for (const { from, unitOf } of this.sources) {
      const unit = unitOf(table);
      if (unit !== null) return { unit, from, unknown: null };
    }
    const { words, campaign, namedSheets } = this;
    const titles = [...table.block.titles, ...topLines(table)];
    return { unit: null, from: null, unknown: unknownUnitOf({ ...table, titles, words, campaign, namedSheets }) };
  }

  /** Where a table's unit may be said; the first that names one of the campaign's counts. */
  private readonly sources: readonly {
    readonly from: UnitFrom;
    readonly unitOf: (table: PlacedTable) => string | null;
  }[] = [
    {
      from: "mapping",
      unitOf: ({ decided }) => (decided === null ? null : findUnit(this.campaign, decided)),
    },
    { from: "title", unitOf: ({ block }) => unitOfTitles(block.titles, this.words) },
    { from: "sheetName", unitOf: ({ grid }) => unitOfSheetName(this.campaign, grid.name) },
    { from: "title", unitOf: (table) => unitOfTitles(topLines(table), this.words) },
    { from: "onlyUnit", unitOf: () => this.campaign.onlyUnit },
    { from: "ownRow", unitOf: ({ grid }) => this.ownRows.get(grid.name) ?? null },
  ];

  /** The one unit that is named in the name column of a table of collectives. */
  private ownRow({ grid, block, bound }: PlacedTable): string | null {
    if (bound === null || bound.kind !== "collectives") return null;
    const name = bound.columns.find(({ field }) => field === "name")?.column;
    if (name === undefined || bound.columns.some(({ field }) => field === "unit")) return null;
    const units = new Set<string>();
    for (let row = block.bodyFirst; row <= block.bodyLast; row++) {
      const unit = typeof grid.value(row, name) === "string" ? this.words.headingUnit(grid.text(row, name)) : null;
      if (unit !== null) units.add(unit);
      if (units.size > 1) return null;
    }
    return [...units][0] ?? null;
  }
}

/** The first lines of the sheet above the table: the letterhead, and what stands over several tables. */
function topLines({ grid, block }: PlacedTable): TitleLine[] {
  const top: TitleLine[] = [];
  for (let row = grid.area.firstRow; row < block.rows[0]! && top.length < MOST_TOP_LINES; row++)
    for (const column of grid.filled(row).slice(0, MOST_CELLS_OF_TOP_LINE))
      top.push({ text: grid.text(row, column), row, column });
  return top.slice(0, MOST_TOP_LINES);
}

/**
 * Unit that lines above a table name: «Đơn vị: …» first, then a line that is a unit's name, then a title that
 * contains one.
 */
function unitOfTitles(titles: readonly TitleLine[], words: Words): string | null {
  const own = titles.map(({ text }) => text).filter((line) => !isForeign(line));
  const ways: readonly ((line: string) => string | null)[] = [
    (line) => unitOfLine(line, words),
    (line) => words.headingUnit(line),
  ];
  for (const way of ways) {
    const unit = own.map(way).find((each) => each !== null);
    if (unit != null) return unit;
  }
  const inside = new Set(own.flatMap((line) => words.unitsInside(line)));
  return inside.size === 1 ? [...inside][0]! : null;
}

/** «Đơn vị: Báo Thanh tra ……». */
function unitOfLine(line: string, words: Words): string | null {
  const named = UNIT_LINE.exec(line)?.[1];
  if (named === undefined) return null;
  return words.unit(named.replace(/[.…]+$/u, "")) ?? words.unitsInside(named)[0] ?? null;
}
