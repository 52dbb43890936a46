/**
 * What there is in the workbook, without the contents of its cells: two requests, however many sheets and tables.
 * Everything else (reading, writing, clearing) starts from a survey.
 */
import { WorkbookError } from "../session/session";
import type { Area, ExcelTableArea } from "../../domain/sheet/cells";
import { grouped } from "../../domain/lists";
import { parseAddress } from "../excel/address";
import { codeOf } from "../excel/errors";
import type { Mark } from "../memory/marks";
import { parseMark } from "../memory/marks";
import type { Context } from "../excel/run";
import { askDates } from "./dates";
import { hasLeftHighlights, leftHighlightsIn } from "../memory/leftHighlights";
import { sealsIn } from "../memory/seals";
import { tableMarksIn } from "../memory/tableMarks";
import type { TableMark } from "../memory/tableMarks";
import { loadLogParts, loadLogTexts } from "../memory/log";
import type { LogFound } from "../memory/log";
import { loadParts, loadState } from "../memory/storedState";
import type { StateFound } from "../memory/storedState";

export interface SurveyedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** A chart or macro sheet, without cells. */
  readonly isForeign?: boolean;
  readonly protected: boolean;
  /** Cells with content; null: none. */
  readonly used: Area | null;
  /** Some of these rows are not in sight: a filter or a person hides them. */
  readonly hidesRows: boolean;
  /** A filter of the sheet's own (not a table's) hides rows; asked of sheets of ours only. */
  readonly filtered: boolean;
  /** As Excel gives it; null: the sheet has none. */
  readonly printArea: string | null;
  readonly tables: readonly ExcelTableArea[];
  /** Conditional formats of the kind ours are; filled only where marks of ours stand in the workbook, or highlights were left. */
  readonly customFormats: readonly string[];
  /** Filled only for sheets of ours. */
  readonly charts: readonly { readonly id: string; readonly name: string }[];
}

export interface SurveyedMark {
  readonly name: string;
  readonly mark: Mark;
  /** Id of the sheet whose own name it is: Excel makes such twins where a sheet is copied. null: the workbook's. */
  readonly scope: string | null;
  /** It can be seen among the workbook's names. */
  readonly isVisible?: boolean;
  /** null: what it stood for was deleted. */
  readonly place: { readonly sheet: string; readonly area: Area } | null;
}

export interface Survey extends StateFound {
  readonly fileName: string;
  readonly structureProtected: boolean;
  /** Days are counted from 1904. */
  readonly date1904: boolean;
  readonly sheets: readonly SurveyedSheet[];
  readonly marks: readonly SurveyedMark[];
  /** Sheets that were made for the officer's tables. */
  readonly tableMarks: readonly TableMark[];
  /** What the names beside the marks say, by mark. */
  readonly seals: ReadonlyMap<string, string>;
  /** Sheets on which clearing may have left highlights of ours, by id. */
  readonly leftHighlights: ReadonlySet<string>;
  readonly log: LogFound;
}

/** Two requests: what there is, then where it stands. */
export async function survey(context: Context): Promise<Survey> {
  const { workbook } = context;
  const { worksheets, tables } = workbook;
  const { names: namesThere, parts, logParts } = await askNames(context);

  const { marks, sheets, areas, twins, state, log, dates } = await askThere(context, {
    names: namesThere,
    sheets: worksheets.items,
    tables: tables.items,
    parts,
    logParts,
  });

  const tablesOf = grouped(areas.flatMap(tableFound), ({ sheet }) => sheet);
  return {
    fileName: workbook.name,
    structureProtected: workbook.protection.protected,
    date1904: dates(),
    sheets: worksheets.items.map((sheet) => {
      const asked = sheets.find((each) => each.sheet === sheet);
      if (asked === undefined) return foreignSheet(sheet);
      return { ...sheetFound(asked), tables: (tablesOf.get(sheet.name) ?? []).map(({ area }) => area) };
    }),
    tableMarks: tableMarksIn(namesThere),
    seals: sealsIn(namesThere),
    leftHighlights: leftHighlightsIn(
      namesThere,
      worksheets.items.map(({ id }) => id),
    ),
    marks: [...marks.map(markFound), ...twins.flatMap(twinsFound)],
    log: log.read(),
    ...state.read(),
  };
}

function askWorkbook(context: Context): Pick<There, "parts" | "logParts"> {
  const { workbook } = context;
  workbook.load("name");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/id,items/name,items/visibility");
  workbook.tables.load("items/id,items/name,items/showHeaders,items/showTotals");
  return { parts: loadParts(context), logParts: loadLogParts(context) };
}

/** Of one answer, where all of them are too many for one. */
const NAMES_PER_ANSWER = 4000;

/**
 * Sends what was asked for, too. Tens of thousands of names, as sheets that were copied for years leave behind, are more than an
 * answer holds: then they are asked for in parts.
 */
async function askNames(context: Context): Promise<Pick<There, "names" | "parts" | "logParts">> {
  const { names } = context.workbook;
  names.load("items/name,items/formula,items/visible");
  const whole = askWorkbook(context);
  if (await fits(context)) return { names: names.items, ...whole };
  const found: Excel.NamedItem[] = [];
  for (let most = NAMES_PER_ANSWER; ;) {
    const parts = askWorkbook(context);
    names.load({ select: "name,formula,visible", top: most, skip: found.length });
    if (await fits(context)) {
      found.push(...names.items);
      if (names.items.length < most) return { names: found, ...parts };
    } else if (most > 1) most = Math.floor(most / 2);
    else throw new WorkbookError("tooLarge", "names");
  }
}

/** false: the answer would have been too large. */
async function fits(context: Context): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    return false;
  }
}

interface There {
  readonly names: readonly Excel.NamedItem[];
  readonly sheets: readonly Excel.Worksheet[];
  readonly tables: readonly Excel.Table[];
  readonly parts: Excel.CustomXmlPartScopedCollection;
  readonly logParts: Excel.CustomXmlPartScopedCollection;
}

/** One request; more where there are sheets of another kind, which are left out. */
async function askThere(context: Context, { names, tables, parts, logParts, ...there }: There) {
  const ask = (worksheets: readonly Excel.Worksheet[]) => {
    const marks = names.flatMap(askMark);
    const written = writtenSheets(marks);
    const asksFormats = hasLeftHighlights(names) || marks.some(({ mark }) => mark.kind === "rowMarks");
    return {
      marks,
      sheets: worksheets.map((sheet) => askSheet(sheet, asksFormats, written.has(sheet.name))),
      areas: tables.map(askTable),
      twins: worksheets.map((sheet) => ({ sheet, names: sheet.names.load("items/name,items/formula") })),
      state: loadState(parts),
      log: loadLogTexts(logParts),
      dates: askDates(context),
    };
  };
  const all = ask(there.sheets);
  if (await isOfCells(context)) return all;
  const rest = ask(await sheetsOfCells(context, there.sheets));
  await context.sync();
  return rest;
}

/** false: a chart sheet or macro sheet was among those that were asked something. */
async function isOfCells(context: Context): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (codeOf(error) !== "UnsupportedSheet") throw error;
    return false;
  }
}

/** By halves: whether `worksheets` lists sheets of another kind is documented nowhere. */
async function sheetsOfCells(context: Context, sheets: readonly Excel.Worksheet[]): Promise<Excel.Worksheet[]> {
  for (const sheet of sheets) askSheet(sheet, false, false);
  if (await isOfCells(context)) return [...sheets];
  if (sheets.length === 1) return [];
  const middle = Math.ceil(sheets.length / 2);
  const first = await sheetsOfCells(context, sheets.slice(0, middle));
  return [...first, ...(await sheetsOfCells(context, sheets.slice(middle)))];
}

/** Nothing is read from it, and nothing written to it: it is there for its name. */
const foreignSheet = ({ id, name, visibility }: Excel.Worksheet): SurveyedSheet => ({
  id,
  name,
  visibility: VISIBILITY[visibility],
  isForeign: true,
  protected: false,
  used: null,
  hidesRows: false,
  filtered: false,
  printArea: null,
  tables: [],
  customFormats: [],
  charts: [],
});

interface AskedMark {
  readonly name: string;
  readonly mark: Mark;
  readonly formula: string;
  readonly isVisible: boolean;
  readonly range: Excel.Range;
}

function askMark(item: Excel.NamedItem): AskedMark[] {
  const mark = parseMark(item.name);
  if (mark === null) return [];
  const range = item.getRangeOrNullObject().untrack();
  range.load("address");
  return [{ name: item.name, mark, range, formula: String(item.formula), isVisible: item.visible }];
}

function markFound({ name, mark, range, isVisible }: AskedMark): SurveyedMark {
  const place = range.isNullObject ? null : parseAddress(range.address);
  return {
    name,
    mark,
    scope: null,
    isVisible,
    place: place === null || place.sheet === null ? null : { sheet: place.sheet, area: place.area },
  };
}

interface AskedTwins {
  readonly sheet: Excel.Worksheet;
  readonly names: Excel.NamedItemCollection;
}

function twinsFound({ sheet, names }: AskedTwins): SurveyedMark[] {
  return names.items.flatMap(({ name, formula }) => {
    const mark = parseMark(name);
    const area = parseAddress(String(formula).replace(/^=/u, ""))?.area;
    if (mark === null || area === undefined) return [];
    return [{ name, mark, scope: sheet.id, place: { sheet: sheet.name, area } }];
  });
}

/** Which sheets are ours is known from the names' own text already: no further request for their charts. */
function writtenSheets(marks: readonly AskedMark[]): ReadonlySet<string | null> {
  return new Set(
    marks
      .filter(({ mark }) => mark.kind === "sheet")
      .map(({ formula }) => parseAddress(formula.replace(/^=/u, ""))?.sheet ?? null),
  );
}

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly printArea: Excel.RangeAreas;
  readonly formats: Excel.ConditionalFormatCollection | null;
  readonly charts: Excel.ChartCollection | null;
  readonly filter: Excel.AutoFilter | null;
}

function askSheet(sheet: Excel.Worksheet, asksFormats: boolean, isWritten: boolean): AskedSheet {
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load("address,rowHidden");
  sheet.protection.load("protected");
  const printArea = sheet.pageLayout.getPrintAreaOrNullObject().untrack();
  printArea.load("address");
  const formats = asksFormats ? sheet.getRange().untrack().conditionalFormats : null;
  formats?.load("items/id,items/type");
  const charts = isWritten ? sheet.charts : null;
  charts?.load("items/id,items/name");
  const filter = isWritten ? sheet.autoFilter : null;
  filter?.load("isDataFiltered");
  return { sheet, used, printArea, formats, charts, filter };
}

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function sheetFound(asked: AskedSheet): Omit<SurveyedSheet, "tables"> {
  const { sheet, used, printArea, formats, charts, filter } = asked;
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    protected: sheet.protection.protected,
    used: used.isNullObject ? null : (parseAddress(used.address)?.area ?? null),
    // null where some are hidden, true where all are.
    hidesRows: !used.isNullObject && used.rowHidden !== false,
    filtered: filter?.isDataFiltered ?? false,
    printArea: printArea.isNullObject ? null : printArea.address,
    customFormats: (formats?.items ?? []).filter(({ type }) => type === "Custom").map(({ id }) => id),
    charts: (charts?.items ?? []).map(({ id, name }) => ({ id, name })),
  };
}

interface AskedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

function askTable(table: Excel.Table): AskedTable {
  const range = table.getRange().untrack();
  range.load("address");
  return { table, range };
}

function tableFound({ table, range }: AskedTable): { readonly sheet: string | null; readonly area: ExcelTableArea }[] {
  const place = parseAddress(range.address);
  if (place === null) return [];
  const area = {
    ...place.area,
    id: table.id,
    name: table.name,
    hasHeaders: table.showHeaders,
    hasTotals: table.showTotals,
  };
  return [{ sheet: place.sheet, area }];
}

/** The product's own sheet that a mark stands for. */
export const sheetOf = (found: Survey, mark: SurveyedMark): SurveyedSheet | null =>
  found.sheets.find(({ name }) => name === mark.place?.sheet) ?? null;

/** Sheets written by the product, by name. */
export function writtenSheetNames(found: Survey): ReadonlySet<string> {
  return new Set(
    found.marks.flatMap(({ mark, place }) => (mark.kind === "sheet" && place !== null ? [place.sheet] : [])),
  );
}
