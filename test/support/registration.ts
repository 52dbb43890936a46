/**
 * Builds Registration objects without the reader: rows land in the layouts of layouts.ts, so a test can speak of «G8».
 * `aRegistration().withPerson({ name: "Mai Thành Nam", titles: ["ldtt"] }).build()`; the first row of data is row 8.
 */
import type { Area } from "../../src/domain/sheet/cells";
import type {
  Collective,
  ColumnBinding,
  HonoursRow,
  LegacyText,
  MovementsRow,
  Person,
  Registration,
  RegistrationTable,
  RowRole,
  StatedFigure,
  StatedRow,
  TargetsRow,
  UnreadRow,
} from "../../src/domain/registration/model/registration";
import type { Field, TableKind } from "../../src/domain/registration/model/fields";
import { columnNumber } from "./addresses";
import { aCampaign } from "./campaign";
import { standardLayout, type TableSpec } from "./layouts";
import {
  RowMaker,
  type CollectiveSpec,
  type HonoursSpec,
  type MovementsSpec,
  type PersonSpec,
  type RowSpec,
  type TargetsSpec,
} from "./rowMaker";

export interface StatedSpec {
  readonly row?: number;
  readonly role: "group" | "total";
  readonly text: string;
  readonly unit?: string | null;
  readonly departmentKey?: string | null;
  /**
   * First and last row summed up; default: from the table's first row (a total) or the row below (a group) to the
   * last data row.
   */
  readonly over?: readonly [number, number];
  /** By column letter: a number, a text, or an error («#REF!»); `formula: true` for one computed in the sheet. */
  readonly figures: Readonly<
    Record<
      string,
      | number
      | string
      | {
          readonly value: number | null;
          readonly text?: string;
          readonly formula?: boolean;
          readonly asText?: boolean;
          readonly error?: string;
        }
    >
  >;
}

interface Draft<S> {
  readonly table: OpenTable;
  readonly row: number;
  readonly spec: S;
}

/** A table while rows are still added to it. */
class OpenTable {
  nextRow: number;
  group = 0;
  readonly roles = new Map<number, RowRole>();
  constructor(readonly spec: TableSpec) {
    this.nextRow = this.firstRow;
  }
  get headerRows(): readonly number[] {
    return this.spec.headerRows ?? [7];
  }
  get firstRow(): number {
    return this.spec.firstRow ?? Math.max(...this.headerRows) + 1;
  }
  take(row: number | undefined, role: RowRole): number {
    const taken = row ?? this.nextRow;
    this.nextRow = Math.max(this.nextRow, taken + 1);
    this.roles.set(taken, role);
    return taken;
  }
  close(): RegistrationTable {
    const { spec, firstRow } = this;
    const columns: ColumnBinding[] = Object.entries(spec.columns).map(([letters, column]) => ({
      column: columnNumber(letters),
      header: column.header,
      headerRow: column.headerRow ?? this.headerRows[0] ?? firstRow - 1,
      field: column.field,
      mark: column.mark ?? null,
      year: column.year ?? null,
      confidence: column.field === null ? 0 : 1,
      reason: column.field === null ? "none" : "header",
    }));
    columns.sort((a, b) => a.column - b.column);
    const lastRow = Math.max(firstRow, ...this.roles.keys());
    const roles = Array.from(
      { length: lastRow - firstRow + 1 },
      (_, index) => this.roles.get(firstRow + index) ?? "blank",
    );
    const firstColumn = columns[0]?.column ?? 1;
    const lastColumn = columns.at(-1)?.column ?? 1;
    return {
      id: `${spec.sheet}!${firstRow - 1}:${spec.kind}`,
      sheet: spec.sheet,
      kind: spec.kind,
      headerRows: this.headerRows,
      firstRow,
      lastRow,
      firstColumn,
      lastColumn,
      columns,
      roles,
      dataRows: roles.filter((role) => role === "data").length,
      excelTable: spec.excelTable ?? null,
      unit: spec.unit ?? null,
      ...(spec.unknownUnit && { unknownUnit: spec.unknownUnit }),
      confidence: 1,
    };
  }
}

export class RegistrationBuilder {
  private readonly tables: OpenTable[] = [];
  private readonly current = new Map<TableKind, OpenTable>();
  private readonly people: Draft<PersonSpec>[] = [];
  private readonly collectives: Draft<CollectiveSpec>[] = [];
  private readonly honours: Draft<HonoursSpec>[] = [];
  private readonly movements: Draft<MovementsSpec>[] = [];
  private readonly targets: Draft<TargetsSpec>[] = [];
  private readonly statedRows: Draft<StatedSpec>[] = [];
  private readonly unreadRows: { readonly table: OpenTable; readonly row: number; readonly text: string }[] = [];
  private readonly protectedNames: string[] = [];
  constructor(private readonly unitNames: readonly string[]) {}

  /** Rows of this kind go into this table from now on. */
  withTable(spec: TableSpec): this {
    const table = new OpenTable(spec);
    this.tables.push(table);
    this.current.set(spec.kind, table);
    return this;
  }
  withPerson(spec: PersonSpec = {}): this {
    return this.add("people", this.people, spec);
  }
  withCollective(spec: CollectiveSpec = {}): this {
    return this.add("collectives", this.collectives, spec);
  }
  withHonours(spec: HonoursSpec = {}): this {
    return this.add("honours", this.honours, spec);
  }
  withMovements(spec: MovementsSpec = {}): this {
    return this.add("movements", this.movements, spec);
  }
  withTargets(spec: TargetsSpec = {}): this {
    return this.add("targets", this.targets, spec);
  }
  /** Many alike: `withPeople(10, (index) => ({ name: `Người ${index}` }))`. */
  withPeople(count: number, spec: (index: number) => PersonSpec): this {
    for (let index = 0; index < count; index += 1) this.withPerson(spec(index));
    return this;
  }
  /** A group or total row; a group row starts a new group for STT. */
  withStated(kind: TableKind, spec: StatedSpec): this {
    const table = this.tableOf(kind);
    if (spec.role === "group") table.group += 1;
    this.statedRows.push({ table, row: table.take(spec.row, spec.role), spec });
    return this;
  }
  withUnread(kind: TableKind, text: string): this {
    const table = this.tableOf(kind);
    this.unreadRows.push({ table, row: table.take(undefined, "unread"), text });
    return this;
  }
  withProtectedSheet(name: string): this {
    this.protectedNames.push(name);
    return this;
  }

  build(): Registration {
    const closed = new Map(this.tables.map((table) => [table, table.close()]));
    const tableFor = (open: OpenTable): RegistrationTable => closed.get(open) as RegistrationTable;
    const legacy: LegacyText[] = [];
    const rows = new RowMaker(this.unitNames, legacy);
    const made = <S extends RowSpec, E>(
      drafts: readonly Draft<S>[],
      make: (table: RegistrationTable, row: number, spec: S) => E,
    ): readonly E[] => drafts.map((draft) => make(tableFor(draft.table), draft.row, draft.spec));
    const people: readonly Person[] = made(this.people, (table, row, spec) => rows.person(table, row, spec));
    const collectives: readonly Collective[] = made(this.collectives, (table, row, spec) =>
      rows.collective(table, row, spec),
    );
    const honours: readonly HonoursRow[] = made(this.honours, (table, row, spec) => rows.honours(table, row, spec));
    const movements: readonly MovementsRow[] = made(this.movements, (table, row, spec) =>
      rows.movements(table, row, spec),
    );
    const targets: readonly TargetsRow[] = made(this.targets, (table, row, spec) => rows.targets(table, row, spec));
    const stated = this.statedRows.map(({ table, row, spec }) => statedRow(tableFor(table), row, spec));
    const unread: readonly UnreadRow[] = this.unreadRows.map(({ table, row, text }) => ({
      table: tableFor(table),
      row,
      column: tableFor(table).firstColumn,
      text,
    }));
    const area = new Map<string, Area>();
    for (const table of closed.values())
      area.set(table.sheet, {
        firstRow: 1,
        lastRow: table.lastRow,
        firstColumn: table.firstColumn,
        lastColumn: table.lastColumn,
      });
    return {
      fileName: "dang-ky.xlsx",
      tables: [...closed.values()],
      skipped: [],
      people,
      collectives,
      honours,
      movements,
      targets,
      stated,
      unread,
      protectedSheets: this.protectedNames,
      legacy,
      area,
    };
  }

  private tableOf(kind: TableKind): OpenTable {
    if (!this.current.has(kind)) this.withTable(standardLayout[kind]);
    return this.current.get(kind) as OpenTable;
  }
  private add<S extends RowSpec>(kind: TableKind, drafts: Draft<S>[], spec: S): this {
    const table = this.tableOf(kind);
    drafts.push({ table, row: table.take(spec.row, "data"), spec: { group: table.group, ...spec } });
    return this;
  }
}

function statedRow(table: RegistrationTable, row: number, spec: StatedSpec): StatedRow {
  const lastData = table.firstRow + table.roles.lastIndexOf("data");
  const [firstRow, lastRow] = spec.over ?? [spec.role === "group" ? row + 1 : table.firstRow, lastData];
  const figures = Object.entries(spec.figures).map(([letters, input]): StatedFigure => {
    const column = columnNumber(letters);
    const binding = table.columns.find((each) => each.column === column);
    const given =
      typeof input === "object" ? input : typeof input === "number" ? { value: input } : { value: null, text: input };
    const text = given.text ?? given.error ?? (given.value === null ? "" : String(given.value));
    return {
      field: binding?.field as Field,
      mark: binding?.mark ?? null,
      cell: {
        column,
        text,
        value: given.asText ? text : (given.value ?? text),
        error: given.error ?? null,
        formula: given.formula ?? false,
      },
      value: given.value,
      asText: given.asText ?? false,
    };
  });
  return {
    table,
    row,
    role: spec.role,
    text: spec.text,
    unit: spec.unit ?? null,
    departmentKey: spec.departmentKey ?? null,
    over: { firstRow, lastRow },
    figures,
  };
}

export function aRegistration(
  unitNames: readonly string[] = aCampaign().units.map((unit) => unit.name),
): RegistrationBuilder {
  return new RegistrationBuilder(unitNames);
}

export * from "./layouts";
