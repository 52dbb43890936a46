/**
 * What there is in the workbook, without the contents of its cells: two requests, however many sheets and tables.
 * Everything else (reading, writing, clearing) starts from a survey.
 */
import type { Area, ExcelTableArea } from "../../domain/sheet/cells";
import { parseAddress } from "../excel/address";
import type { Mark } from "../memory/marks";
import { parseMark } from "../memory/marks";
import type { Context } from "../excel/run";
import { decodeState, NAMESPACE } from "../memory/state";
import type { StoredState } from "../memory/state";

export interface SurveyedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly protected: boolean;
  /** Cells with content; null: none. */
  readonly used: Area | null;
  /** As Excel gives it; null: the sheet has none. */
  readonly printArea: string | null;
  readonly tables: readonly ExcelTableArea[];
  /** Conditional formats of the kind ours are; filled only where flags of ours stand in the workbook. */
  readonly customFormats: readonly string[];
  /** Names of the charts; filled only for sheets of ours. */
  readonly charts: readonly string[];
}

export interface SurveyedMark {
  readonly name: string;
  readonly mark: Mark;
  /** null: what it stood for was deleted. */
  readonly place: { readonly sheet: string; readonly area: Area } | null;
}

export interface Survey {
  readonly fileName: string;
  readonly structureProtected: boolean;
  readonly sheets: readonly SurveyedSheet[];
  readonly marks: readonly SurveyedMark[];
  readonly state: StoredState;
  /** Ids of the custom XML parts that hold the state, and the highest serial number among them. */
  readonly parts: readonly string[];
  readonly serial: number;
}

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

export async function survey(context: Context): Promise<Survey> {
  const { workbook } = context;
  const { worksheets, names, tables } = workbook;
  workbook.load("name");
  workbook.protection.load("protected");
  worksheets.load("items/id,items/name,items/visibility");
  names.load("items/name,items/formula");
  tables.load("items/id,items/name,items/showHeaders,items/showTotals");
  const parts = workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load("items/id");
  await context.sync();

  const marked = names.items.flatMap((item) => {
    const mark = parseMark(item.name);
    if (mark === null) return [];
    const range = item.getRangeOrNullObject().untrack();
    range.load("address");
    return [{ name: item.name, mark, range, formula: String(item.formula) }];
  });
  // Which sheets are ours is known from the names' own text already: no further request for their charts.
  const marksSheets = new Set(
    marked.flatMap(({ mark, formula }) =>
      mark.kind === "flags" ? [] : [parseAddress(formula.replace(/^=/u, ""))?.sheet ?? null],
    ),
  );
  const hasFlags = marked.some(({ mark }) => mark.kind === "flags");
  const sheets = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    used.load("address");
    sheet.protection.load("protected");
    const printArea = sheet.pageLayout.getPrintAreaOrNullObject().untrack();
    printArea.load("address");
    const formats = hasFlags ? sheet.getRange().untrack().conditionalFormats : null;
    formats?.load("items/id,items/type");
    const charts = marksSheets.has(sheet.name) ? sheet.charts : null;
    charts?.load("items/name");
    return { sheet, used, printArea, formats, charts };
  });
  const areas = tables.items.map((table) => {
    const range = table.getRange().untrack();
    range.load("address");
    return { table, range };
  });
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();

  const tablesOf = new Map<string | null, ExcelTableArea[]>();
  for (const { table, range } of areas) {
    const place = parseAddress(range.address);
    if (place === null) continue;
    const area = {
      ...place.area,
      id: table.id,
      name: table.name,
      hasHeaders: table.showHeaders,
      hasTotals: table.showTotals,
    };
    tablesOf.set(place.sheet, [...(tablesOf.get(place.sheet) ?? []), area]);
  }
  const { state, serial } = decodeState(texts.map(({ value }) => value));
  return {
    fileName: workbook.name,
    structureProtected: workbook.protection.protected,
    sheets: sheets.map(({ sheet, used, printArea, formats, charts }) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility],
      protected: sheet.protection.protected,
      used: used.isNullObject ? null : (parseAddress(used.address)?.area ?? null),
      printArea: printArea.isNullObject ? null : printArea.address,
      tables: tablesOf.get(sheet.name) ?? [],
      customFormats: (formats?.items ?? []).filter(({ type }) => type === "Custom").map(({ id }) => id),
      charts: (charts?.items ?? []).map(({ name }) => name),
    })),
    marks: marked.map(({ name, mark, range }) => {
      const place = range.isNullObject ? null : parseAddress(range.address);
      return {
        name,
        mark,
        place: place === null || place.sheet === null ? null : { sheet: place.sheet, area: place.area },
      };
    }),
    state,
    parts: parts.items.map(({ id }) => id),
    serial,
  };
}

/** The product's own sheet that a mark stands for. */
export const sheetOf = (found: Survey, mark: SurveyedMark): SurveyedSheet | null =>
  found.sheets.find(({ name }) => name === mark.place?.sheet) ?? null;

/** Sheets written by the product, by name. */
export function ownSheetNames(found: Survey): ReadonlySet<string> {
  return new Set(
    found.marks.flatMap(({ mark, place }) => (mark.kind !== "flags" && place !== null ? [place.sheet] : [])),
  );
}
