/** workbook.xml and what hangs on it: names, states of the sheets, protection, custom XML. */
import type { BookModel } from "../../model/model";
import type { Parts } from "../package/parts";
import { nameKey, type LoadedBook } from "../read/readBook";
import { addRelation, relationsOf, removePart, removeRelations, setContentType } from "../package/relations";
import { withPrefixes } from "../package/sharedFormula";
import {
  child,
  children,
  type Element,
  escapeAttribute,
  escapeXml,
  headOf,
  isTrue,
  partText,
  root,
  rootNamespace,
  toBytes,
  withAttribute,
} from "../../xml/xml";

const BUILT_IN = new Set([
  "Print_Area",
  "Print_Titles",
  "_FilterDatabase",
  "Criteria",
  "Extract",
  "Consolidate_Area",
  "Database",
  "Sheet_Title",
]);
const ORDER =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
    " ",
  );

/** Replaces one element of workbook.xml, or takes it away with "". */
export function setWorkbookElement(xml: string, name: string, element: string): string {
  const top = root(xml)!;
  const all = children(top.inner);
  const raws = all.filter((e) => e.name !== name).map((e) => e.raw);
  const after = all.filter((e) => e.name !== name).findIndex((e) => ORDER.indexOf(e.name) > ORDER.indexOf(name));
  if (element !== "") raws.splice(after < 0 ? raws.length : after, 0, element);
  const end = `</${top.name}>`;
  return (
    xml.slice(0, top.start) + top.raw.slice(0, top.raw.length - top.inner.length - end.length) + raws.join("") + end
  );
}

export const workbookSheets = (xml: string): Element[] => children(child(root(xml)!.inner, "sheets")?.inner ?? "");

/**
 * The names of the model with the sheets' numbers as they are now; a name of the file keeps its other attributes.
 * The keeper knows no hidden names,
 * so all of them are written here.
 * @param file the workbook as the file has it
 * @param numberOf sheet id to its place among all sheets
 */
export function writeNames(
  xml: string,
  book: BookModel,
  { book: file, where: { nameTags: tags } }: LoadedBook,
  numberOf: ReadonlyMap<string, number>,
): string {
  const before = new Map(file.names.map((n) => [nameKey(n), n]));
  let out = "";
  for (const n of book.names) {
    const local = n.scope === null ? undefined : numberOf.get(n.scope);
    if (n.scope !== null && local === undefined) continue;
    // A filter's hidden name goes with the filter; one that outlived its filter in the file is none of ours.
    if (n.name === "_FilterDatabase" && hasFilter(file.sheets, n.scope) && !hasFilter(book.sheets, n.scope)) continue;
    const old = before.get(nameKey(n));
    let tag = `${tags.get(nameKey(n)) ?? "<definedName"}/>`;
    tag = withAttribute(
      withAttribute(tag, "name", BUILT_IN.has(n.name) ? `_xlnm.${n.name}` : n.name),
      "localSheetId",
      local === undefined ? undefined : String(local),
    );
    if (old === undefined || old.visible !== n.visible) tag = withAttribute(tag, "hidden", n.visible ? undefined : "1");
    if (old === undefined || old.comment !== n.comment)
      tag = withAttribute(tag, "comment", n.comment === "" ? undefined : n.comment);
    out += `${tag.slice(0, -2)}>${escapeXml(withPrefixes(n.formula.replace(/^=/, "")))}</definedName>`;
  }
  return setWorkbookElement(xml, "definedNames", out === "" ? "" : `<definedNames>${out}</definedNames>`);
}

const hasFilter = (sheets: BookModel["sheets"], id: string | null): boolean =>
  (sheets.find((sheet) => sheet.id === id)?.autoFilter ?? null) !== null;

/** Id of the sheet in front; a deleted or hidden one gives way to the first that can be seen. */
export function activeSheetOf(book: BookModel): string | undefined {
  const wanted = book.sheets.find((s) => s.id === book.activeSheet || s.name === book.activeSheet);
  return (
    wanted !== undefined && wanted.visibility === "Visible"
      ? wanted
      : book.sheets.find((s) => s.visibility === "Visible")
  )?.id;
}

/** Hidden and very hidden sheets, and the sheet that is in front. */
export function writeSheetStates(xml: string, book: BookModel): string {
  const byName = new Map(book.sheets.map((s) => [s.name, s]));
  const active = activeSheetOf(book);
  let activeTab = -1;
  const list = workbookSheets(xml).map((e, i) => {
    const sheet = byName.get(e.attributes.get("name") ?? "");
    if (sheet === undefined) return e.raw;
    if (sheet.id === active) activeTab = i;
    const state = e.attributes.get("state") ?? "visible";
    const wanted = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" }[sheet.visibility];
    return state === wanted ? e.raw : withAttribute(e.raw, "state", wanted === "visible" ? undefined : wanted);
  });
  const sheets = child(root(xml)!.inner, "sheets")!;
  let out = setWorkbookElement(xml, "sheets", `${headOf(sheets.raw)}>${list.join("")}</sheets>`);
  const views = child(root(out)!.inner, "bookViews");
  const view = children(views?.inner ?? "")[0];
  if (activeTab >= 0 && Number(view?.attributes.get("activeTab") ?? 0) !== activeTab) {
    const written = withAttribute(view?.raw ?? "<workbookView/>", "activeTab", String(activeTab));
    out = setWorkbookElement(
      out,
      "bookViews",
      `<bookViews>${views === undefined || view === undefined ? written : views.inner.replace(view.raw, written)}</bookViews>`,
    );
  }
  return out;
}

export function writeStructureProtection(xml: string, book: BookModel): string {
  const old = child(root(xml)!.inner, "workbookProtection");
  if (isTrue(old?.attributes.get("lockStructure")) === book.structureProtected) return xml;
  return setWorkbookElement(
    xml,
    "workbookProtection",
    book.structureProtected ? withAttribute(old?.raw ?? "<workbookProtection/>", "lockStructure", "1") : "",
  );
}

/**
 * Asks the program that opens the file to calculate anew; the results that stand in it were calculated, too, which is
 * said so that they are believed where nobody calculates.
 */
export function writeFullCalculation(xml: string, uncalculated: boolean): string {
  const asked = withAttribute(child(root(xml)!.inner, "calcPr")?.raw ?? "<calcPr/>", "fullCalcOnLoad", "1");
  return setWorkbookElement(xml, "calcPr", uncalculated ? asked : withAttribute(asked, "calcCompleted", "1"));
}

/** A chain that names cells without formula makes Excel call the file damaged; without one it makes its own. */
export function dropCalculationChain(parts: Parts, workbook: string): void {
  for (const r of relationsOf(parts, workbook)) if (r.type === "calcChain") removePart(parts, r.target);
  removeRelations(parts, workbook, (r) => r.type === "calcChain");
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";

/**
 * Custom XML parts: those of the file that are unchanged are not touched, changed ones get their new text, new
 * ones their four places
 * (item, properties, relations, content type), those no longer in the model go with all of these.
 * @param file the workbook as the file has it
 */
export function writeCustomXml(
  parts: Parts,
  book: BookModel,
  { book: { customXml: was }, where: { workbook, customXml: where } }: LoadedBook,
): void {
  const before = new Map(was.map((c) => [c.id, c.xml]));
  const now = new Set(book.customXml.map((c) => c.id));
  for (const [id, part] of where) {
    if (now.has(id)) continue;
    for (const r of relationsOf(parts, part)) if (!r.external) removePart(parts, r.target);
    removeRelations(parts, workbook, (r) => r.target === part);
    removePart(parts, part);
  }
  let n = 1;
  for (const { id, xml } of book.customXml) {
    const part = where.get(id);
    const text = /^\s*<\?xml/.test(xml) ? xml : `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n${xml}`;
    if (part !== undefined) {
      if (before.get(id) !== xml) parts.set(part, toBytes(text));
      continue;
    }
    while (parts.has(`customXml/item${n}.xml`) || parts.has(`customXml/itemProps${n}.xml`)) n++;
    const item = `customXml/item${n}.xml`;
    const properties = `customXml/itemProps${n}.xml`;
    parts.set(item, toBytes(text));
    const namespace = rootNamespace(xml);
    const schema =
      namespace === ""
        ? "<ds:schemaRefs/>"
        : `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/></ds:schemaRefs>`;
    parts.set(
      properties,
      toBytes(
        `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${escapeAttribute(id)}" xmlns:ds="${OFFICE}/customXml">${schema}</ds:datastoreItem>`,
      ),
    );
    addRelation(parts, item, `${OFFICE}/relationships/customXmlProps`, `itemProps${n}.xml`);
    addRelation(parts, workbook, `${OFFICE}/relationships/customXml`, `../${item}`);
    setContentType(parts, properties, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
  }
}

export const readWorkbookText = (parts: Parts, workbook: string): string => partText(parts.get(workbook)!);
