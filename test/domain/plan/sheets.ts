/** A registration's sheets as raw cells, and formulas evaluated over them. */
import type { CellScalar, SheetCells, WorkbookCells } from "../../../src/domain/sheet/cells";
import { shownBy } from "../../support/formulas";
import type { Typed } from "../../support/formulas";
import type { Entry, Registration } from "../../../src/domain/registration/model/registration";

export type Grid = Map<string, CellScalar>;
export const at = (row: number, column: number): string => `${row}:${column}`;

/** What stands on each sheet: headers, mapped cells, stated figures, and whatever `extra` adds by «row:column». */
export function gridsOf(
  registration: Registration,
  extra: Readonly<Record<string, Readonly<Record<string, CellScalar>>>> = {},
): Map<string, Grid> {
  const grids = new Map<string, Grid>();
  const gridOf = (sheet: string): Grid => {
    if (!grids.has(sheet)) grids.set(sheet, new Map());
    return grids.get(sheet)!;
  };
  for (const table of registration.tables)
    for (const { column, header, headerRow } of table.columns) gridOf(table.sheet).set(at(headerRow, column), header);
  const entries: readonly Entry[] = [
    ...registration.people,
    ...registration.collectives,
    ...registration.honours,
    ...registration.movements,
    ...registration.targets,
  ];
  for (const { table, row, cells } of entries)
    for (const { cell } of cells) gridOf(table.sheet).set(at(row, cell.column), cell.error ?? cell.value);
  for (const { table, row, text } of registration.stated) gridOf(table.sheet).set(at(row, table.firstColumn), text);
  for (const [sheet, cells] of Object.entries(extra))
    for (const [place, value] of Object.entries(cells)) gridOf(sheet).set(place, value);
  return grids;
}

function sheetOf(name: string, grid: Grid, more: Partial<SheetCells> = {}): SheetCells {
  const places = [...grid]
    .filter(([, value]) => value !== "")
    .map(([place]) => place.split(":").map(Number) as [number, number]);
  const area = {
    firstRow: 1,
    firstColumn: 1,
    lastRow: Math.max(1, ...places.map(([row]) => row)),
    lastColumn: Math.max(1, ...places.map(([, column]) => column)),
  };
  const rows = Array.from({ length: area.lastRow }, (_, row) =>
    Array.from({ length: area.lastColumn }, (__, column) => grid.get(at(row + 1, column + 1)) ?? ""),
  );
  return {
    id: name,
    name,
    visibility: "visible",
    protected: false,
    area,
    values: rows,
    formulas: rows.map((row) => row.map((value) => (typeof value === "string" && value.startsWith("=") ? value : ""))),
    numberFormats: rows.map((row) => row.map(() => "General")),
    fonts: new Map(),
    excelTables: [],
    ownAreas: [],
    hasPrintArea: false,
    ...more,
  };
}

export function workbookOf(
  registration: Registration,
  extra: Parameters<typeof gridsOf>[1] = {},
  more: Readonly<Record<string, Partial<SheetCells>>> = {},
): WorkbookCells {
  const sheets = [...gridsOf(registration, extra)].map(([name, grid]) => sheetOf(name, grid, more[name]));
  return { fileName: registration.fileName, sheets, structureProtected: false };
}

/** Where no grid of a test has anything. */
const FORMULA_COLUMN = 200;

/** Values of formulas over cells as a person would have typed them: text stays text. */
export function evaluate({ grid, formulas }: { readonly grid: Grid; readonly formulas: readonly string[] }): string[] {
  const typed = (value: CellScalar): string =>
    value === "#N/A" ? "=NA()" : typeof value === "string" && !value.startsWith("=") ? `'${value}` : String(value);
  const cells = [...grid]
    .filter(([, value]) => value !== "")
    .map(([place, value]): Typed => {
      const [row, column] = place.split(":").map(Number);
      return [row!, column!, typed(value)];
    });
  const asked = formulas.map((formula, index): Typed => [index + 1, FORMULA_COLUMN, formula]);
  const shown = shownBy([{ name: "Sheet1", cells: [...cells, ...asked] }])[0]!;
  return shown.slice(shown.length - formulas.length);
}
