/** workbook.xml and all that it leads to, as a model. */
import type { BookModel, NameModel, SheetModel } from "../../model/model";
import { parseLocal } from "../../grid/address";
import { DEFAULT_STYLE } from "../../grid/blank";
import { coloursOf } from "../package/colours";
import { inPart, type Parts } from "../package/parts";
import { damagedFile, WorkbookFileError } from "../../errors/workbookFileError";
import { readCharts } from "./readCharts";
import { readMixedFonts, readStrings } from "./readStrings";
import { readStyles, type StyleTable } from "./readStyles";
import { readSheet, type SheetContext } from "./readSheet";
import { CONTENT_TYPES, contentTypeOf, relationsOf, type Relation } from "../package/relations";
import { withoutPrefixes } from "../package/sharedFormula";
import { digitOf } from "../package/units";
import {
  child,
  children,
  type Element,
  headOf,
  isTrue,
  partText,
  root,
  rootNamespace,
  unescapeXml,
} from "../../xml/xml";

/** Where the things of a loaded workbook lie in its package. */
interface BookParts {
  readonly workbook: string;
  readonly styles: string | undefined;
  /** Worksheet parts by the model's sheet id; sheets of other kinds (chart sheets) are not in the model. */
  readonly sheets: ReadonlyMap<string, { readonly part: string; readonly name: string }>;
  /** Custom XML parts by the model's id. */
  readonly customXml: ReadonlyMap<string, string>;
  /** Start tags of the defined names by nameKey. */
  readonly nameTags: ReadonlyMap<string, string>;
}

export const nameKey = (n: NameModel): string => `${n.name}\n${n.scope ?? ""}`.toLowerCase();

export interface LoadedBook {
  readonly book: BookModel;
  readonly where: BookParts;
  readonly styles: StyleTable;
  readonly strings: readonly string[];
}

/** Excel's way of making an id of a sheet's number. */
const sheetGuid = (sheetId: number): string =>
  `{00000000-0001-0000-${((sheetId - 1) & 0xffff)
    .toString(16)
    .toUpperCase()
    .padStart(4, "0")
    .replace(/^(..)(..)$/, "$2$1")}-000000000000}`;

const VISIBILITY = { hidden: "Hidden", veryHidden: "VeryHidden" } as const;
const BUILT_IN_NAME = "_xlnm.";

function readNames(inner: string, sheetIds: readonly (string | undefined)[]): { model: NameModel; tag: string }[] {
  return children(child(inner, "definedNames")?.inner ?? "").flatMap((e) => {
    const local = e.attributes.get("localSheetId");
    const scope = local === undefined ? null : sheetIds[Number(local)];
    if (scope === undefined) return [];
    const name = e.attributes.get("name") ?? "";
    const model: NameModel = {
      name: name.startsWith(BUILT_IN_NAME) ? name.slice(BUILT_IN_NAME.length) : name,
      formula: `=${withoutPrefixes(unescapeXml(e.inner))}`,
      visible: !isTrue(e.attributes.get("hidden")) && name !== "_xlnm._FilterDatabase",
      scope,
      comment: e.attributes.get("comment") ?? "",
    };
    return [{ model, tag: headOf(e.raw) }];
  });
}

function readCustomXml(
  parts: Parts,
  workbook: string,
): { id: string; namespaceUri: string; xml: string; part: string }[] {
  return relationsOf(parts, workbook)
    .filter((r) => r.type === "customXml" && parts.has(r.target))
    .map((r, i) => {
      const xml = partText(parts.get(r.target)!).replace(/^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?/, "");
      const properties = relationsOf(parts, r.target).find((p) => p.type === "customXmlProps");
      const bytes = properties === undefined ? undefined : parts.get(properties.target);
      const id = bytes === undefined ? undefined : root(partText(bytes))?.attributes.get("ds:itemID");
      return {
        id: id ?? `{00000000-00C0-0000-0000-${i.toString(16).padStart(12, "0")}}`,
        namespaceUri: rootNamespace(xml),
        xml,
        part: r.target,
      };
    });
}

/**
 * Reads the parts of a package into a model; with `withCells` false without the cells.
 * @throws WorkbookFileError notWorkbook (no workbook part), damaged (a part that the workbook names is missing or
 * cut off)
 */
export function readBook(parts: Parts, fileName: string, withCells = true): LoadedBook {
  const workbook = relationsOf(parts, "").find((r) => r.type === "officeDocument")?.target ?? "xl/workbook.xml";
  const top = workbookRoot(parts, workbook, fileName);
  const date1904 = isTrue(child(top.inner, "workbookPr")?.attributes.get("date1904"));
  const around = { ...readSurroundings(parts, workbook, fileName), date1904, count: counter(fileName) };
  const { sheets, where, ids } = readSheets(top, around, fileName, withCells);

  // Charts point at cells of any sheet: only now all of them are known.
  for (const sheet of sheets)
    sheet.charts = readCharts(parts, where.get(sheet.id)!.part, sheet, sheets).map(({ chart }) => chart);

  const view = children(child(top.inner, "bookViews")?.inner ?? "")[0];
  const active = ids[Number(view?.attributes.get("activeTab") ?? 0)] ?? sheets[0]!.id;
  const custom = readCustomXml(parts, workbook);
  const names = readNames(top.inner, ids);
  const { styles, strings, stylesPart } = around;
  const book: BookModel = {
    fileName,
    sheets,
    styles: styles.styles,
    names: names.map((n) => n.model),
    customXml: custom.map(({ id, namespaceUri, xml }) => ({ id, namespaceUri, xml })),
    ending: endingOf(parts, workbook),
    date1904,
    digit: around.digit,
    uncalculated: isUncalculated(child(top.inner, "calcPr")),
    structureProtected: isTrue(child(top.inner, "workbookProtection")?.attributes.get("lockStructure")),
    activeSheet: active,
    selection: readSelection(parts, where, active),
  };
  return {
    book,
    where: {
      workbook,
      styles: stylesPart,
      sheets: where,
      customXml: new Map(custom.map((c) => [c.id, c.part])),
      nameTags: new Map(names.map((n) => [nameKey(n.model), n.tag])),
    },
    styles,
    strings,
  };
}

/** A workbook of 100,000 people with 13 columns has 1.3 million; each cell takes some hundred bytes of memory. */
const MOST_CELLS = 3_000_000;

function counter(fileName: string): () => void {
  let cells = 0;
  return () => {
    if (++cells > MOST_CELLS) throw new WorkbookFileError("tooManyCells", fileName, { detail: "3 000 000" });
  };
}

/** By the content type of the workbook part. */
const ENDINGS: readonly (readonly [type: RegExp, ending: BookModel["ending"]])[] = [
  [/\.sheet\.macroEnabled\.main\+xml$/i, "xlsm"],
  [/\.template\.macroEnabled\.main\+xml$/i, "xltm"],
  [/\.template\.main\+xml$/i, "xltx"],
];

function endingOf(parts: Parts, workbook: string): BookModel["ending"] {
  const type = contentTypeOf(parts, workbook);
  return ENDINGS.find(([wanted]) => wanted.test(type))?.[1] ?? "xlsx";
}

/** Who asks for a calculation and does not say that one was completed has made up the results, or left them out. */
const isUncalculated = (calculation: Element | undefined): boolean =>
  isTrue(calculation?.attributes.get("fullCalcOnLoad")) && !isTrue(calculation?.attributes.get("calcCompleted"));

/** Root of workbook.xml, or the reason why there is none. */
function workbookRoot(parts: Parts, workbook: string, fileName: string): Element {
  const text = parts.get(workbook);
  if (text === undefined || !/\.xml$/.test(workbook))
    throw wasWorkbook(parts)
      ? damagedFile(fileName, "missingPart", { part: workbook })
      : new WorkbookFileError("notWorkbook", fileName, { detail: "no workbook part" });
  const top = root(partText(text));
  if (top === undefined) throw damagedFile(fileName, "endTag", { part: workbook });
  if (top.name !== "workbook") throw new WorkbookFileError("notWorkbook", fileName, { detail: `root ${top.name}` });
  if (!parts.has(CONTENT_TYPES)) throw damagedFile(fileName, "missingPart", { part: CONTENT_TYPES });
  return top;
}

function wasWorkbook(parts: Parts): boolean {
  if (parts.has("xl/workbook.xml")) return true;
  return parts.has(CONTENT_TYPES) && [...parts.keys()].some((part) => part.startsWith("xl/"));
}

/** What the sheets of a workbook need: its relations, styles, shared texts and colours. */
interface Surroundings extends SheetContext {
  readonly relations: readonly Relation[];
  readonly styles: StyleTable;
  readonly stylesPart: string | undefined;
}

function readSurroundings(parts: Parts, workbook: string, fileName: string): Omit<Surroundings, "date1904" | "count"> {
  const relations = relationsOf(parts, workbook);
  const related = (type: string): string | undefined =>
    relations.find((r) => r.type === type && parts.has(r.target))?.target;
  const partOf = (path: string | undefined): string | undefined =>
    path === undefined ? undefined : partText(parts.get(path)!);
  const stylesPart = related("styles");
  const stylesXml = partOf(stylesPart);
  const stylesRoot = stylesXml === undefined ? undefined : root(stylesXml);
  if (stylesPart !== undefined && stylesRoot?.name !== "styleSheet")
    throw damagedFile(fileName, "otherPart", {
      part: stylesPart,
      expected: "styleSheet",
      found: stylesRoot?.name ?? "—",
    });
  const themeXml = partOf(related("theme"));
  const styles = readStyles(stylesXml, themeXml);
  return {
    parts,
    relations,
    styles,
    stylesPart,
    strings: readStrings(partOf(related("sharedStrings"))),
    mixed: readMixedFonts(partOf(related("sharedStrings"))),
    dxfs: styles.dxfs,
    formats: styles.styles.length,
    // Format 0 is the Normal style's.
    digit: digitOf((styles.styles[0] ?? DEFAULT_STYLE).font),
    colours: coloursOf(stylesRoot?.inner ?? "", themeXml),
  };
}

interface SheetsRead {
  readonly sheets: SheetModel[];
  readonly where: Map<string, { part: string; name: string }>;
  /** By place among all sheets; undefined for those that are not in the model. */
  readonly ids: (string | undefined)[];
}

function readSheets(top: Element, around: Surroundings, fileName: string, withCells: boolean): SheetsRead {
  const read: SheetsRead = { sheets: [], where: new Map(), ids: [] };
  for (const { attributes: a } of children(child(top.inner, "sheets")?.inner ?? "")) {
    const name = a.get("name") ?? "";
    const relationId = [...a].find(([key]) => key.endsWith(":id"))?.[1];
    const relation = around.relations.find((r) => r.id === relationId);
    if (relation === undefined || !around.parts.has(relation.target))
      throw damagedFile(fileName, "missingPart", { part: relation?.target ?? name });
    if (relation.type !== "worksheet") {
      read.ids.push(undefined);
      continue;
    }
    const id = sheetGuid(Number(a.get("sheetId")));
    const visibility = VISIBILITY[a.get("state") as "hidden" | "veryHidden"] ?? "Visible";
    const { target: part } = relation;
    const sheet = inPart(fileName, part, () => readSheet(around, { part, id, name, visibility }, withCells));
    if (sheet === undefined) throw damagedFile(fileName, "otherPart", { part, expected: "sheetData", found: "—" });
    read.sheets.push(sheet);
    read.ids.push(id);
    read.where.set(id, { part: relation.target, name });
  }
  if (read.sheets.length === 0) throw damagedFile(fileName, "missingPart", { part: "xl/worksheets/" });
  return read;
}

function readSelection(
  parts: Parts,
  where: ReadonlyMap<string, { part: string }>,
  sheet: string,
): BookModel["selection"] {
  const part = where.get(sheet)?.part;
  if (part === undefined) return null;
  const head = partText(parts.get(part)!.subarray(0, 20_000));
  const selections = [...head.matchAll(/<selection\b[^>]*\bsqref="([^"\s]+)/g)];
  const rect = parseLocal(selections[selections.length - 1]?.[1] ?? "A1");
  return rect === null ? null : { sheet, rect };
}
