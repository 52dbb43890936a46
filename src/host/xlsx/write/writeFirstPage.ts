import type { SheetModel } from "../../model/model";
import { setElement } from "../package/sheetText";
import { child, children, headOf, isTrue, root, withAttribute } from "../../xml/xml";

/** The number that the first printed page has; the keeper can set one, but not take it away. */
export function writeFirstNumber(xml: string, sheet: SheetModel, was: SheetModel | undefined): string {
  const wanted = sheet.page.firstPageNumber;
  if (wanted === (was?.page.firstPageNumber ?? null)) return xml;
  const element = child(root(xml)?.inner ?? "", "pageSetup")?.raw ?? "<pageSetup/>";
  const numbered = withAttribute(element, "firstPageNumber", wanted === null ? undefined : String(wanted));
  return setElement(xml, "pageSetup", withAttribute(numbered, "useFirstPageNumber", wanted === null ? undefined : "1"));
}

/**
 * A first page without header of its own: the keeper leaves the empty element out, and LibreOffice then prints the other pages' header there too. Said
 * outright, every program leaves the first page blank.
 */
export function writeFirstPage(xml: string): string {
  const element = child(root(xml)?.inner ?? "", "headerFooter");
  if (element === undefined || !isTrue(element.attributes.get("differentFirst"))) return xml;
  const missing = ["firstHeader", "firstFooter"].filter((name) => child(element.inner, name) === undefined);
  if (missing.length === 0) return xml;
  // In the order of the schema: firstHeader before firstFooter, both last.
  const others = children(element.inner)
    .filter((e) => e.name !== "firstHeader" && e.name !== "firstFooter")
    .map((e) => e.raw)
    .join("");
  const own = ["firstHeader", "firstFooter"]
    .map((name) => child(element.inner, name)?.raw ?? `<${name}></${name}>`)
    .join("");
  return setElement(xml, "headerFooter", `${headOf(element.raw)}>${others}${own}</headerFooter>`);
}
