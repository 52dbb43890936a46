/**
 * A whole workbook: which tables stand on which sheets, one below the other or side by side, with their lines and
 * decoys around them.
 */
import { campaign2021 } from "../../../src/domain/campaign/campaign2021";
import type { ExcelTableArea, SheetCells, WorkbookCells } from "../../../src/domain/sheet/cells";
import type { FigureName } from "../../../src/domain/totals/countFields";
import { sheetOf, workbookOf, type GridCell } from "../grids";
import { collectivesTable, mixedTable } from "./collectives";
import { decoysOf, strangeTable } from "./decoys";
import { Dice } from "./dice";
import { awardsKey, keyOf, UNKNOWN_UNIT, type Record_ } from "./expected";
import { furtherOf } from "./further";
import { knownOf, type Known, type KnownCollective } from "./known";
import { sheetLetters } from "./letters";
import { closingLines, honourLines, sectionTitle, titleLines } from "./lines";
import type { Slip } from "./oneCause";
import { peopleTable, type Written } from "./people";
import type { UnitPlace } from "./places";
import { honoursTable, movementList, movementsTable, targetsTable } from "./units";

export interface Case {
  readonly seed: number;
  readonly workbook: WorkbookCells;
  readonly expected: readonly Record_[];
  readonly notes: readonly string[];
  /** Figures of the bloc that nobody can tell. */
  readonly unknown: readonly FigureName[];
  /** Cells typed otherwise than they should be; null where nobody asks what is said of the cells. */
  readonly slips: readonly Slip[] | null;
}
interface Part {
  readonly kind: string;
  readonly written: Written;
}

class Canvas {
  readonly rows: GridCell[][] = [];
  readonly fonts: Record<string, string> = {};
  readonly excelTables: ExcelTableArea[] = [];

  put(lines: readonly (readonly GridCell[])[], row: number, column: number): void {
    lines.forEach((line, i) => {
      while (this.rows.length < row + i) this.rows.push([]);
      const target = this.rows[row + i - 1]!;
      line.forEach((cell, j) => {
        while (target.length < column + j) target.push("");
        target[column + j - 1] = cell;
      });
    });
  }

  table({ block }: Written, row: number, column: number, excelTable: string | null): void {
    this.put(block.cells, row, column);
    for (const each of block.fonts) this.fonts[`${row + each.row - 1}:${column + each.column - 1}`] = each.font;
    if (excelTable !== null)
      this.excelTables.push({
        id: excelTable,
        name: excelTable,
        hasHeaders: true,
        hasTotals: false,
        firstRow: row,
        lastRow: row + block.tableRows - 1,
        firstColumn: column,
        lastColumn: column + block.width - 1,
      });
  }
}

function sheetFrom(dice: Dice, name: string, canvas: Canvas): SheetCells {
  const letters = sheetLetters(dice);
  const rows = canvas.rows.map((row) =>
    row.map((cell) =>
      typeof cell === "string" && cell !== "" && !dice.encoded.has(cell) ? letters.write(cell) : cell,
    ),
  );
  const from = dice.now("used range begins elsewhere", 0.15)
    ? { firstRow: dice.int(1, 4), firstColumn: dice.int(1, 3) }
    : { firstRow: 1, firstColumn: 1 };
  const shift = (area: ExcelTableArea): ExcelTableArea => ({
    ...area,
    firstRow: area.firstRow + from.firstRow - 1,
    lastRow: area.lastRow + from.firstRow - 1,
    firstColumn: area.firstColumn + from.firstColumn - 1,
    lastColumn: area.lastColumn + from.firstColumn - 1,
  });
  const fonts = Object.fromEntries(
    Object.entries(canvas.fonts).map(([key, font]) => {
      const [row, column] = key.split(":").map(Number) as [number, number];
      return [`${row + from.firstRow - 1}:${column + from.firstColumn - 1}`, font];
    }),
  );
  return sheetOf(name, rows, { ...from, fonts, excelTables: canvas.excelTables.map(shift) });
}

/** Parts of one sheet, placed. `unit` stands in the sheet's name, its title or a line of its own. */
function sheetOfParts(
  dice: Dice,
  name: string,
  parts: readonly Part[],
  unit: string | null,
  unitIn: "title" | "line" | "sheet name",
  excel: boolean,
  below: readonly (readonly GridCell[])[] = [],
): SheetCells {
  const canvas = new Canvas();
  const left = dice.now("first column empty", 0.1) ? 2 : 1;
  const titles = titleLines(dice, parts[0]!.kind, unit, unitIn);
  canvas.put(titles, 1, left);
  let row = titles.length + 1;
  const beside = parts.length === 2 && !excel && dice.now("side by side", 0.3);
  if (beside) {
    canvas.table(parts[0]!.written, row, left, null);
    canvas.table(parts[1]!.written, row, left + parts[0]!.written.block.width + dice.int(1, 2), null);
    row += Math.max(...parts.map((part) => part.written.block.cells.length));
  } else
    parts.forEach((part, i) => {
      if (i > 0 || (parts.length > 1 && dice.chance(0.5))) {
        const lines = sectionTitle(dice, part.kind, i + 1);
        canvas.put(lines, row, left);
        row += lines.length;
      }
      canvas.table(part.written, row, left, excel ? `Bang${i + 1}_${name.length}` : null);
      row += part.written.block.cells.length;
      if (i < parts.length - 1) row += dice.int(0, 2);
    });
  canvas.put(below, row, left);
  row += below.length;
  if (below.length === 0 && !excel) {
    const strange = strangeTable(dice);
    canvas.put(strange, row + 1, left);
    if (strange.length > 0) row += strange.length + 2;
  }
  if (!excel) canvas.put(closingLines(dice, parts[0]!.written.block.width), row, left);
  return sheetFrom(dice, name.slice(0, 31), canvas);
}

/** One case in six is about what a workbook leaves open or says twice. */
const FURTHER_SHARE = 0.16;

export function caseOf(seed: number): Case {
  const dice = new Dice(seed);
  const known = knownOf(dice);
  if (dice.chance(FURTHER_SHARE)) {
    const { sheets, expected, unknown = [], slips = null } = furtherOf(dice, known);
    const workbook = workbookOf(...sheets.map(({ name, rows, fonts = {} }) => sheetOf(name, rows, { fonts })));
    return { seed, workbook, expected, unknown, slips, notes: dice.notes };
  }
  const arrangement = dice.choose("arrangement", [
    "a sheet per kind",
    "a sheet per kind",
    "a sheet per unit",
    "a sheet per unit",
    "one sheet",
    "mixed list",
    "Excel tables",
  ]);
  const sheets: SheetCells[] = [];
  const expected: Record_[] = [];
  const add = (
    name: string,
    parts: readonly Part[],
    unit: string | null = null,
    unitIn: "title" | "line" | "sheet name" = "title",
    excel = false,
    below: readonly (readonly GridCell[])[] = [],
  ): void => {
    for (const part of parts) expected.push(...part.written.records(name.slice(0, 31)));
    sheets.push(sheetOfParts(dice, name, parts, unit, unitIn, excel, below));
  };
  if (arrangement === "a sheet per unit") perUnit(dice, known, add, expected);
  else {
    const place = (): UnitPlace =>
      dice.pick(
        arrangement === "Excel tables" ? ["column"] : ["column", "column", "merged column", "group rows", "group rows"],
      );
    const plain = arrangement === "Excel tables";
    const parts: Part[] =
      arrangement === "mixed list"
        ? [
            {
              kind: "mixed",
              written: mixedTable(dice, known.people, known.collectives, dice.pick(["column", "group rows"])),
            },
          ]
        : [
            {
              kind: "people",
              written: peopleTable(
                dice,
                known.people,
                plain ? "column" : dice.pick([place(), place(), "position cell"]),
                plain,
              ),
            },
            { kind: "collectives", written: collectivesTable(dice, collectivesOf(dice, known, plain), place(), plain) },
          ];
    parts.push({ kind: "honours", written: honoursTable(dice, known.units, plain) });
    if (dice.chance(0.4)) parts.push({ kind: "movements", written: movementsTable(dice, known.units, plain) });
    if (dice.chance(0.4)) parts.push({ kind: "targets", written: targetsTable(dice, known.units, plain) });
    if (arrangement === "one sheet") add("Sheet1", parts);
    else {
      const names: Readonly<Record<string, readonly string[]>> = {
        people: ["ĐK cá nhân", "Biểu 01", "Sheet1", "CANHAN"],
        collectives: ["ĐK tập thể", "Biểu 02", "TAPTHE", "Sheet2"],
        mixed: ["Danh sách", "Sheet1"],
        honours: ["ĐK đơn vị", "Biểu 03", "Cờ, BK"],
        movements: ["Phong trào", "Biểu 04"],
        targets: ["Chỉ tiêu", "Biểu 05"],
      };
      for (const part of parts) add(dice.pick(names[part.kind]!), [part], null, "title", plain);
    }
  }
  for (const decoy of decoysOf(dice))
    sheets.splice(
      dice.int(0, sheets.length),
      0,
      sheetOf(decoy.sheet, decoy.rows, decoy.hidden === true ? { visibility: "hidden" } : {}),
    );
  return { seed, workbook: workbookOf(...sheets), expected, unknown: [], slips: null, notes: dice.notes };
}

/** Phòng, and now and then the units themselves; their rows are theirs only where no group rows carry units' names. */
function collectivesOf(dice: Dice, known: Known, plain: boolean): KnownCollective[] {
  if (!plain || !dice.now("units among the collectives", 0.4)) return [...known.collectives];
  return known.units.flatMap((unit) => [
    unitAsCollective(dice, unit.name),
    ...known.collectives.filter((each) => each.unit === unit.name),
  ]);
}

function unitAsCollective(dice: Dice, name: string): KnownCollective {
  return {
    name,
    unit: name,
    isUnit: true,
    headcount: dice.int(20, 80),
    rating: "excellent",
    awards: dice.chance(0.7) ? ["ttldxs"] : [],
  };
}

function perUnit(
  dice: Dice,
  known: Known,
  add: (
    name: string,
    parts: readonly Part[],
    unit: string | null,
    unitIn: "title" | "line" | "sheet name",
    excel?: boolean,
    below?: readonly (readonly GridCell[])[],
  ) => void,
  expected: Record_[],
): void {
  const unitIn = dice.choose("unit of the sheet in", ["sheet name", "title", "line"]);
  const own = dice.now("units among the collectives", 0.3);
  const asLines = dice.now("honours as lines of text", 0.2);
  const lists = dice.now("a list of movements per unit", 0.2);
  // The unit's name is written as nobody knows it, on its sheet and in its own row.
  const stranger =
    unitIn !== "sheet name" && dice.now("a unit that is none of the campaign's", 0.15)
      ? dice.int(0, known.units.length - 1)
      : -1;
  for (const [i, unit] of known.units.entries()) {
    const called =
      i === stranger ? dice.pick(["Vụ Pháp chế", "Cục Chuyển đổi số", `${unit.name.slice(0, -1)}m`]) : unit.name;
    const people = known.people.filter((person) => person.unit === unit.name);
    const collectives = [
      ...(own ? [{ ...unitAsCollective(dice, unit.name), name: called }] : []),
      ...known.collectives.filter((each) => each.unit === unit.name),
    ];
    const parts: Part[] = dice.shuffle([
      { kind: "people", written: peopleTable(dice, people, "sheet", false) },
      { kind: "collectives", written: collectivesTable(dice, collectives, "sheet", false) },
    ]);
    if (lists && i !== stranger && unit.movements.some((each) => each))
      parts.push({ kind: "movements", written: movementList(dice, unit) });
    const alias = campaign2021.units.find((each) => each.name === unit.name)!.aliases[0]!;
    const name =
      unitIn === "sheet name" ? dice.pick([alias, `${i + 1}. ${alias}`, unit.name, `ĐK ${alias}`]) : `Sheet${i + 1}`;
    const lines = asLines && i !== stranger ? honourLines(dice, unit.honours) : null;
    const written =
      i === stranger
        ? parts.map((part) => ({
            ...part,
            written: {
              ...part.written,
              records: (sheet: string) =>
                part.written
                  .records(sheet)
                  .map((record) => ({ ...record, fields: { ...record.fields, unit: UNKNOWN_UNIT } })),
            },
          }))
        : parts;
    add(name, written, unitIn === "sheet name" ? null : called, unitIn, false, lines?.lines);
    for (const awards of lines?.rows ?? [])
      expected.push({
        kind: "honours",
        key: keyOf(unit.name),
        sheet: name.slice(0, 31),
        fields: { awards: awardsKey(awards) },
      });
  }
  add("Tổng hợp", [{ kind: "honours", written: honoursTable(dice, known.units, false) }], null, "title");
}
