/**
 * The officer's tables: made on request, and taken out with everything else of ours. Between the two they are the
 * officer's: no check writes into them.
 */
import { officerTableOf } from "../../domain/campaign/officerTables";
import type { OfficerTableName } from "../../domain/campaign/officerTables";
import type { OfficerSheetPlan, OfficerTablePlan } from "../../domain/campaignTables";
import { columnLetters } from "../../domain/sheet/address";
import type { Area, CellScalar } from "../../domain/sheet/cells";
import { areaAddress, columnsOf, parseAddress, reference, rowsOf } from "../excel/address";
import { Outbox } from "../excel/outbox";
import type { Context } from "../excel/run";
import { apostrophed } from "../excel/text";
import { deciding } from "../memory/decisions";
import { addToLog } from "../memory/log";
import { keepStep } from "../memory/steps";
import { tableMarkName, tableMarksIn } from "../memory/tableMarks";
import type { TableMark } from "../memory/tableMarks";
import { WorkbookError } from "../session/session";
import type { TablesMade, TablesOptions } from "../session/session";
import { freeName } from "./sheetNames";
import { changesOf } from "./tableChanges";
import type { TableChange, TableContents } from "./tableChanges";

interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly used: Area | null;
  readonly values: readonly (readonly unknown[])[];
}

interface Standing {
  readonly id: string;
  readonly name: OfficerTableName;
  readonly sheet: string;
  readonly area: Area;
  readonly header: readonly string[];
  /** As Excel's `formulas` gives them, and the number formats; asked for only where they are to be kept. */
  readonly cells: TableContents | null;
}

interface FoundTables {
  readonly structureProtected: boolean;
  readonly sheets: readonly Sheet[];
  readonly marks: readonly TableMark[];
  readonly tables: readonly Standing[];
  readonly tableNames: ReadonlySet<string>;
}

/** Two requests; the cells of a sheet are asked for only where one of the tables stands or was made. */
async function look(context: Context, withCells = false): Promise<FoundTables> {
  const { workbook } = context;
  workbook.protection.load("protected");
  workbook.worksheets.load("items/id,items/name");
  workbook.names.load("items/name,items/formula");
  workbook.tables.load("items/id,items/name");
  await context.sync();
  const marks = tableMarksIn(workbook.names.items);
  const asked = workbook.tables.items.flatMap((table) => {
    const name = officerTableOf(table.name);
    if (name === null) return [];
    return [
      {
        id: table.id,
        name,
        header: table.getHeaderRowRange().untrack().load("address,values"),
        range: table
          .getRange()
          .untrack()
          .load(withCells ? "address,formulas,values,numberFormat" : "address"),
      },
    ];
  });
  const used = workbook.worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).untrack().load("address"));
  const made = new Set(marks.map(({ place }) => place));
  const values = workbook.worksheets.items.map((sheet) =>
    made.has(sheet.name) ? sheet.getUsedRangeOrNullObject(true).untrack().load("values") : null,
  );
  await context.sync();
  return {
    structureProtected: workbook.protection.protected,
    marks,
    sheets: workbook.worksheets.items.map(({ id, name }, index) => ({
      id,
      name,
      used: used[index]!.isNullObject ? null : (parseAddress(used[index]!.address)?.area ?? null),
      values: values[index] == null || values[index].isNullObject ? [] : values[index].values,
    })),
    tables: asked.flatMap(({ id, name, header, range }) => {
      const place = parseAddress(range.address);
      if (place?.sheet == null) return [];
      const cells = withCells ? { formulas: range.formulas, values: range.values, formats: range.numberFormat } : null;
      return [{ id, name, sheet: place.sheet, area: place.area, header: (header.values[0] ?? []).map(String), cells }];
    }),
    tableNames: new Set(workbook.tables.items.map(({ name }) => name.toLowerCase())),
  };
}

/**
 * Makes what is missing; `rewrites`: a table that stands gets the lines planned for it, wherever it was moved. What is kept beside
 * travels with it.
 */
export async function makeOfficerTables(
  context: Context,
  plans: readonly OfficerSheetPlan[],
  { rewrites, ...beside }: Omit<TablesOptions, "control">,
): Promise<TablesMade> {
  const found = await look(context, beside.step !== undefined);
  const outbox = new Outbox();
  // First what is needed to take it back.
  const noteDone = await keepBeside(context, outbox, beside, rewrites ? changesIn(plans, found) : []);
  const looks = new Outbox();
  const names = new Set(found.sheets.map(({ name }) => name.toLowerCase()));
  const made: OfficerTableName[] = [];
  const rewritten: OfficerTableName[] = [];
  const sheets = new Set<string>();
  for (const plan of rewrites
    ? plans
    : plans.map((each) => missingOf(each, found)).filter(({ tables }) => tables.length > 0)) {
    const home = homeOf(plan, found, names);
    if (home.isNew && found.structureProtected) throw new WorkbookError("structureProtected", plan.name);
    if (home.isNew) makeSheet(outbox, looks, plan, home);
    for (const table of plan.tables) {
      const standing = found.tables.find(({ name }) => name === table.name);
      if (standing !== undefined && isWhole(standing, table)) {
        rewritten.push(table.name);
        rewrite(outbox, standing, table);
        continue;
      }
      made.push(table.name);
      sheets.add(home.name);
      if (standing !== undefined) {
        // What the officer made of it stays, under another name.
        const name = freeTableName(`${table.name}_cu`, found.tableNames);
        outbox.add((batch) => (batch.sheet(standing.sheet).tables.getItem(standing.id).name = name));
      }
      makeTable(outbox, looks, table, home);
    }
  }
  const done = { made, rewritten, sheets: [...sheets] };
  if (outbox.isEmpty) return done;
  noteDone();
  await outbox.send(context);
  // Widths, lists and fonts are a help and nothing more.
  await looks.send(context).catch(() => undefined);
  return done;
}

/** Tables that stand and get other lines. */
const changesIn = (plans: readonly OfficerSheetPlan[], found: FoundTables): TableChange[] =>
  plans
    .flatMap(({ tables }) => tables)
    .flatMap((plan) => {
      const standing = found.tables.find(({ name }) => name === plan.name);
      return standing !== undefined && isWhole(standing, plan) ? [{ ...standing, plan }] : [];
    });

/** The step and the decisions; the log comes last, when it is called for. */
async function keepBeside(
  context: Context,
  outbox: Outbox,
  { decisions = {}, step, log }: Omit<TablesOptions, "control" | "rewrites">,
  changes: readonly TableChange[],
): Promise<() => void> {
  if (Object.keys(decisions).length === 0 && step === undefined && log === undefined) return () => undefined;
  const { before, changes: decided, put } = await deciding(context, decisions);
  const kept = { ...changesOf(changes), decisions: decided };
  if (step !== undefined && kept.cells.length + decided.length > 0)
    await keepStep(context, outbox, { ...step, ...kept });
  put(outbox);
  return () => {
    if (log !== undefined) addToLog(outbox, [log(before)]);
  };
}

const missingOf = (plan: OfficerSheetPlan, { tables }: FoundTables): OfficerSheetPlan => ({
  ...plan,
  tables: plan.tables.filter(({ name }) => !tables.some((table) => table.name === name)),
});

interface Home {
  readonly name: string;
  readonly isNew: boolean;
  /** First column that is free right of everything; of a new sheet the tables stand as planned. */
  free: number;
}

function homeOf({ sheet, name }: OfficerSheetPlan, found: FoundTables, names: Set<string>): Home {
  const mark = found.marks.find((each) => each.sheet === sheet && each.place !== null);
  const standing = found.sheets.find((each) => each.name === mark?.place);
  if (standing !== undefined) return { name: standing.name, isNew: false, free: (standing.used?.lastColumn ?? 0) + 2 };
  const free = freeName(name, names);
  names.add(free.toLowerCase());
  return { name: free, isNew: true, free: 1 };
}

function makeSheet(outbox: Outbox, looks: Outbox, plan: OfficerSheetPlan, { name }: Home): void {
  outbox.add((batch) => {
    const { worksheets, names } = batch.context.workbook;
    worksheets.add(name);
    names.getItemOrNullObject(tableMarkName(plan.sheet)).delete();
    names.add(
      tableMarkName(plan.sheet),
      reference(name, { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 }),
    ).visible = false;
    batch.range(name, "A1:A2").values = [[apostrophed(plan.title)], [apostrophed(plan.help)]];
  });
  looks.add((batch) => {
    batch.range(name, "A1").format.font.bold = true;
    batch.range(name, "A1").format.font.size = TITLE_SIZE;
    plan.widths.forEach((width, index) => {
      const letters = columnLetters(index + 1);
      batch.range(name, `${letters}:${letters}`).format.columnWidth = width * POINTS_PER_CHARACTER;
    });
  });
}

const TITLE_SIZE = 14;
const POINTS_PER_CHARACTER = 5.25;
const STYLE = "TableStyleLight9";
const HEADER_FILL = "#DDEBF7";

function makeTable(outbox: Outbox, looks: Outbox, plan: OfficerTablePlan, home: Home): void {
  const area = home.isNew ? plan.area : moved(plan.area, home.free - plan.area.firstColumn);
  const shift = area.firstColumn - plan.area.firstColumn;
  if (!home.isNew) home.free = area.lastColumn + 2;
  outbox.add((batch) => {
    const range = batch.range(home.name, areaAddress(area));
    range.numberFormat = plan.formats as string[][];
    range.values = plan.values.map((line, row) => line.map((value, at) => sent(value, plan.formats[row]![at]!)));
    const table = batch.sheet(home.name).tables.add(areaAddress(area), true);
    table.name = plan.name;
    table.style = STYLE;
  }, bytesOf(plan));
  looks.add((batch) => {
    const range = batch.range(home.name, areaAddress(area)).format;
    range.wrapText = true;
    range.verticalAlignment = "Top";
    // Not every program draws the style of a table.
    const header = batch.range(home.name, areaAddress({ ...area, lastRow: area.firstRow })).format;
    header.font.bold = true;
    header.fill.color = HEADER_FILL;
    range.autofitRows();
    for (const list of plan.lists)
      batch.range(home.name, areaAddress(moved(list.area, shift))).dataValidation.rule = {
        list: { inCellDropDown: true, source: list.words.join(",") },
      };
  });
}

const moved = (area: Area, columns: number): Area => ({
  ...area,
  firstColumn: area.firstColumn + columns,
  lastColumn: area.lastColumn + columns,
});

/** In a cell of text an apostrophe would be seen. */
const sent = (value: CellScalar, format: string): CellScalar =>
  typeof value === "string" && format !== "@" ? apostrophed(value) : value;
const bytesOf = ({ values }: OfficerTablePlan): number =>
  values.flat().reduce<number>((sum, value) => sum + String(value).length * 3, 0);

const isWhole = ({ header }: Standing, { values }: OfficerTablePlan): boolean =>
  (values[0] ?? []).every((column) => header.includes(String(column)));

/** The lines planned, in the columns that the officer gave them; what stands below moves down with the table. */
function rewrite(outbox: Outbox, { id, sheet, area, header }: Standing, plan: OfficerTablePlan): void {
  const wanted = rowsOf(plan.area);
  const more = wanted - rowsOf(area);
  const next = { ...area, lastRow: area.firstRow + wanted - 1 };
  outbox.add(
    (batch) => {
      if (more > 0)
        batch.range(sheet, areaAddress({ ...area, firstRow: area.lastRow + 1, lastRow: next.lastRow })).insert("Down");
      const table = batch.sheet(sheet).tables.getItem(id);
      if (more !== 0) table.resize(areaAddress(next));
      if (more < 0) batch.range(sheet, areaAddress({ ...area, firstRow: next.lastRow + 1 })).clear("Contents");
      (plan.values[0] ?? []).forEach((column, index) => {
        const at = area.firstColumn + header.indexOf(String(column));
        const range = batch.range(
          sheet,
          areaAddress({ firstRow: area.firstRow + 1, lastRow: next.lastRow, firstColumn: at, lastColumn: at }),
        );
        range.numberFormat = plan.formats.slice(1).map((line) => [line[index]!]);
        range.values = plan.values.slice(1).map((line, row) => [sent(line[index]!, plan.formats[row + 1]![index]!)]);
      });
    },
    bytesOf(plan),
    4 + columnsOf(area) * 2,
  );
}

function freeTableName(wished: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wished : `${wished}${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Takes them out; a sheet on which anything else stands stays, without them. */
export async function removeOfficerTables(context: Context): Promise<void> {
  const found = await look(context);
  if (found.marks.length === 0 && found.tables.length === 0) return;
  const outbox = new Outbox();
  const whole = found.sheets.filter(
    (sheet) => found.marks.some(({ place }) => place === sheet.name) && holdsNothingElse(sheet, found),
  );
  const isWholeSheet = (name: string): boolean => whole.some((sheet) => sheet.name === name);
  if (whole.length > 0 && found.structureProtected) throw new WorkbookError("structureProtected", whole[0]!.name);
  for (const { id, sheet, area } of found.tables.filter((table) => !isWholeSheet(table.sheet)))
    outbox.add((batch) => {
      batch.sheet(sheet).tables.getItem(id).delete();
      batch.range(sheet, areaAddress(area)).clear("All");
    });
  for (const { id } of whole) outbox.add((batch) => batch.sheet(id).delete());
  for (const { name } of found.marks) outbox.add((batch) => batch.nameItem(name, null).delete());
  await outbox.send(context);
}

/** Beside the tables and the two lines above them. */
function holdsNothingElse({ name, used, values }: Sheet, { tables }: FoundTables): boolean {
  if (used === null) return true;
  const own = tables.filter((table) => table.sheet === name).map(({ area }) => area);
  const isOwn = (row: number, column: number): boolean =>
    (column === 1 && row <= 2) ||
    own.some(
      (area) => row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn,
    );
  return values.every((line, index) =>
    line.every((value, at) => value === "" || isOwn(used.firstRow + index, used.firstColumn + at)),
  );
}
