import type { BookModel, NameModel, SheetModel } from "../../model/model";
import { parseLocal } from "../../grid/address";
import { coloursOf } from "../package/colours";
import type { Parts } from "../package/container";
import { WorkbookFileError } from "../../errors/workbookFileError";
import { readCharts } from "./readCharts";
import { readStrings } from "./readStrings";
import { readStyles, type StyleTable } from "./readStyles";
import { readSheet } from "./readSheet";
import { relationsOf } from "../package/relations";
import { withoutPrefixes } from "../package/sharedFormula";
import { child, children, headOf, isTrue, partText, root, unescapeXml } from "../../xml/xml";

/** Where the things of a loaded workbook lie in its package. */
export interface BookParts {
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

/** Root element's namespace. */
export function namespaceOf(xml: string): string {
  const open = /<(?!\?|!)([\w.-]+:)?[\w.-]+((?:[^>"']|"[^"]*"|'[^']*')*)>/.exec(xml);
  if (open === null) return "";
  const name = open[1] === undefined ? "xmlns" : `xmlns:${open[1].slice(0, -1)}`;
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(open[2] ?? "");
  return unescapeXml(found?.[1] ?? found?.[2] ?? "");
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
        namespaceUri: namespaceOf(xml),
        xml,
        part: r.target,
      };
    });
}

/**
 * Reads the parts of a package into a model; with `withCells` false without the cells.
 * @throws WorkbookFileError notWorkbook (no workbook part), damaged (a part that the workbook names is missing or cut off)
 */
export function readBook(parts: Parts, fileName: string, withCells = true): LoadedBook {
  const damaged = (detail: string): WorkbookFileError => new WorkbookFileError("damaged", fileName, detail);
  const workbook = relationsOf(parts, "").find((r) => r.type === "officeDocument")?.target ?? "xl/workbook.xml";
  const text = parts.get(workbook);
  if (text === undefined || !/\.xml$/.test(workbook))
    throw new WorkbookFileError(
      parts.has("xl/workbook.xml") ||
        (parts.has("[Content_Types].xml") && [...parts.keys()].some((p) => p.startsWith("xl/")))
        ? "damaged"
        : "notWorkbook",
      fileName,
      "no workbook part",
    );
  const top = root(partText(text));
  if (top === undefined) throw damaged("workbook.xml is cut off");
  if (top.name !== "workbook") throw new WorkbookFileError("notWorkbook", fileName, `root ${top.name}`);
  if (!parts.has("[Content_Types].xml")) throw damaged("no content types");
  const relations = relationsOf(parts, workbook);
  const related = (type: string): string | undefined =>
    relations.find((r) => r.type === type && parts.has(r.target))?.target;
  const partOf = (path: string | undefined): string | undefined =>
    path === undefined ? undefined : partText(parts.get(path)!);

  const stylesPart = related("styles");
  const stylesXml = partOf(stylesPart);
  if (stylesXml !== undefined && root(stylesXml) === undefined) throw damaged("styles.xml is cut off");
  const themeXml = partOf(related("theme"));
  const styles = readStyles(stylesXml, themeXml);
  const strings = readStrings(partOf(related("sharedStrings")));
  const context = {
    parts,
    strings,
    dxfs: styles.dxfs,
    colours: coloursOf(stylesXml === undefined ? "" : root(stylesXml)!.inner, themeXml),
  };

  const sheets: SheetModel[] = [];
  const where = new Map<string, { part: string; name: string }>();
  const ids: (string | undefined)[] = [];
  for (const e of children(child(top.inner, "sheets")?.inner ?? "")) {
    const a = e.attributes;
    const relationId = [...a].find(([name]) => name.endsWith(":id"))?.[1];
    const relation = relations.find((r) => r.id === relationId);
    if (relation === undefined || !parts.has(relation.target))
      throw damaged(`sheet «${a.get("name") ?? ""}» has no part`);
    if (relation.type !== "worksheet") {
      ids.push(undefined);
      continue;
    }
    const id = sheetGuid(Number(a.get("sheetId")));
    const name = a.get("name") ?? "";
    const sheet = readSheet(
      context,
      relation.target,
      id,
      name,
      VISIBILITY[a.get("state") as "hidden" | "veryHidden"] ?? "Visible",
      withCells,
    );
    if (sheet === undefined) throw damaged(`sheet «${name}» is cut off`);
    sheets.push(sheet);
    ids.push(id);
    where.set(id, { part: relation.target, name });
  }
  if (sheets.length === 0) throw damaged("no worksheet");

  // Charts point at cells of any sheet: only now all of them are known.
  for (const sheet of sheets)
    sheet.charts = readCharts(parts, where.get(sheet.id)!.part, sheet, sheets).map(({ chart }) => chart);

  const view = children(child(top.inner, "bookViews")?.inner ?? "")[0];
  const active = ids[Number(view?.attributes.get("activeTab") ?? 0)] ?? sheets[0]!.id;
  const custom = readCustomXml(parts, workbook);
  const names = readNames(top.inner, ids);
  const book: BookModel = {
    fileName,
    sheets,
    styles: styles.styles,
    names: names.map((n) => n.model),
    customXml: custom.map(({ id, namespaceUri, xml }) => ({ id, namespaceUri, xml })),
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
