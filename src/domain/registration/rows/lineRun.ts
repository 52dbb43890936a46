/** A run of lines under one heading, as a table: the heading is its header, each line a row. */
import type { AwardPiece } from "../../catalogue/find";
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import { clean } from "../../text/normalise";
import type { FoundTable } from "../model/decisions";
import type { Entry, HonoursRow, MovementsRow, RegistrationTable, RowRole } from "../model/registration";
import type { TableRead } from "../model/tableRead";
import type { SheetGrid } from "../tables/sheetGrid";
import { columnLetters } from "../../sheet/address";
import { SURE_OF_LINES } from "./evidence";
import type { About, WrittenLine } from "./writtenLines";

/** Whose the lines are. */
export interface Owner {
  readonly unit: string | null;
  readonly text: string;
  readonly from: "group" | "sheet";
}

interface ReadLine extends WrittenLine {
  readonly owner: Owner;
  readonly pieces: readonly AwardPiece[];
  readonly movement: number | null;
}

export interface LinesRead {
  readonly found: FoundTable;
  readonly read: TableRead;
}

const FIELD = { honours: "titleOrAward", movements: "movement" } as const;

export class LineRun {
  /** By row, where it is known. */
  readonly roles = new Map<RowNumber, RowRole>();
  private readonly lines: ReadLine[] = [];
  private readonly unread: WrittenLine[] = [];

  constructor(
    private readonly header: WrittenLine,
    private readonly about: About,
  ) {}

  get isEmpty(): boolean {
    return this.lines.length === 0;
  }

  add(line: ReadLine): void {
    this.lines.push(line);
    this.roles.set(line.row, "data");
  }

  /** It stands among the lines and could not be read. */
  leave(line: WrittenLine): void {
    this.unread.push(line);
    this.roles.set(line.row, "unread");
  }

  /** `movements`: how many the campaign has. */
  read(grid: SheetGrid, movements: number): LinesRead {
    const table = this.tableOf(grid);
    const entries = this.entriesOf(table, grid);
    const none = { people: [], collectives: [], targets: [], stated: [], suspects: [] };
    return {
      found: this.foundOf(table),
      read: {
        ...none,
        table,
        honours: this.about === "honours" ? entries.map(honoursRow) : [],
        movements: this.about === "movements" ? entries.map((each) => movementsRow(each, movements)) : [],
        unread: this.unread
          .filter(({ row }) => row <= table.lastRow)
          .map(({ row, column, text }) => ({ table, row, column, text })),
      },
    };
  }

  private tableOf(grid: SheetGrid): RegistrationTable {
    const { header, about, lines } = this;
    // A unit's name under the heading belongs to the run.
    const firstRow = Math.min(...[...this.roles.keys()].filter((row) => row > header.row));
    const lastRow = lines.at(-1)!.row;
    const columns = [...new Set(lines.map(({ column }) => column))].sort((a, b) => a - b);
    const [firstColumn, lastColumn] = [columns[0]!, columns.at(-1)!];
    const units = new Set(lines.map(({ owner }) => owner.unit));
    const roleAt = (row: RowNumber): RowRole =>
      this.roles.get(row) ?? (grid.filled(row).length === 0 ? "blank" : "title");
    return {
      id: `${grid.name}!${columnLetters(firstColumn)}${header.row}:${columnLetters(lastColumn)}${lastRow}`,
      sheet: grid.name,
      kind: about,
      headerRows: [header.row],
      firstRow,
      lastRow,
      firstColumn,
      lastColumn,
      columns: columns.map((column) => this.binding(column)),
      roles: Array.from({ length: lastRow - firstRow + 1 }, (_, i) => roleAt(firstRow + i)),
      dataRows: lines.length,
      excelTable: null,
      unit: units.size === 1 ? [...units][0]! : null,
      confidence: SURE_OF_LINES,
    };
  }

  private binding(column: ColumnNumber): RegistrationTable["columns"][number] {
    return {
      column,
      header: clean(this.header.text),
      headerRow: this.header.row,
      field: FIELD[this.about],
      mark: null,
      year: null,
      confidence: SURE_OF_LINES,
      reason: "values",
    };
  }

  /** Lines of another owner are another group. */
  private entriesOf(table: RegistrationTable, grid: SheetGrid): readonly LineEntry[] {
    let group = 0;
    return this.lines.map((line, index) => {
      const { row, column, owner } = line;
      if (index > 0 && owner !== this.lines[index - 1]!.owner) group++;
      const entry: Entry = {
        table,
        row,
        stt: null,
        group,
        unit: { cell: null, source: owner.from, unit: owner.unit, text: owner.text },
        note: null,
        cells: [{ field: FIELD[this.about], cell: grid.cell(row, column) }],
      };
      return { line, entry };
    });
  }

  private foundOf({ id, sheet, headerRows, columns, ...table }: RegistrationTable): FoundTable {
    return {
      id,
      sheet,
      headerRows,
      firstColumn: table.firstColumn,
      lastColumn: table.lastColumn,
      bodyFirst: table.firstRow,
      bodyLast: table.lastRow,
      headers: columns.map(({ header }) => header),
      place: { sheet, nth: 1 },
      outcome: "read",
      mapping: null,
      unitFrom: table.unit === null ? null : "title",
      lines: true,
    };
  }
}

interface LineEntry {
  readonly line: ReadLine;
  readonly entry: Entry;
}

function honoursRow({ line, entry }: LineEntry): HonoursRow {
  const { cell } = entry.cells[0]!;
  return {
    ...entry,
    subject: "unit",
    awards: line.pieces.map(({ text, award, readings, spelling }) => ({
      cell,
      text,
      award,
      readings,
      column: "titleOrAward",
      spelling,
    })),
    history: { cells: [], text: "", state: "noColumn", years: [] },
    registeredOn: null,
  };
}

function movementsRow({ line, entry }: LineEntry, movements: number): MovementsRow {
  const { cell } = entry.cells[0]!;
  return {
    ...entry,
    subject: "unit",
    marks: Array.from({ length: movements }, (_, index) => ({ cell, marked: index === line.movement })),
  };
}
