/**
 * Workbooks of the strict kind (ISO/IEC 29500, «Strict Open XML Spreadsheet») turned into the kind that Excel writes by
 * default, all of their parts: whoever writes them knows that kind only, and a mixture is none of the two.
 */
import { partText, root, toBytes, withAttribute } from "../../xml/xml";
import type { Parts } from "./parts";

const STRICT = "http://purl.oclc.org/ooxml/";
const TRANSITIONAL = "http://schemas.openxmlformats.org/";

/** Names that differ by more than the year; the others take 2006 after their first word. */
const OTHERS: readonly (readonly [strict: string, transitional: string])[] = [
  ["officeDocument/relationships/extendedProperties", "officeDocument/2006/relationships/extended-properties"],
  ["officeDocument/relationships/customProperties", "officeDocument/2006/relationships/custom-properties"],
  ["officeDocument/extendedProperties", "officeDocument/2006/extended-properties"],
  ["officeDocument/customProperties", "officeDocument/2006/custom-properties"],
];

const NAME = /http:\/\/purl\.oclc\.org\/ooxml\/([\w/]+)/g;

function transitional(name: string): string {
  const other = OTHERS.find(([strict]) => strict === name)?.[1];
  return TRANSITIONAL + (other ?? name.replace(/^(\w+)\//, "$1/2006/"));
}

/** Percentages have their sign in the strict kind only: «50%» is 50000 in drawings, and 50 in charts. */
const percentages = (xml: string): string =>
  xml.replace(/<(a:|c:)?(\w+)((?:\s[\w:]+="[^"]*")*\s?\/?)>/g, (tag: string, prefix: string | undefined) =>
    prefix === undefined || !tag.includes('%"')
      ? tag
      : tag.replace(/="(-?\d+(?:\.\d+)?)%"/g, (_, value: string) =>
          prefix === "a:" ? `="${Math.round(Number(value) * 1000)}"` : `="${value}"`,
        ),
  );

/** A line at the beginning or end of a cell's writing direction is the one at its left or right. */
const edges = (xml: string): string =>
  xml.replace(
    /<(\/?)(start|end)\b/g,
    (_, slash: string, name: string) => `<${slash}${name === "start" ? "left" : "right"}`,
  );

function turned(xml: string): string {
  const named = xml.replace(NAME, (_, name: string) => transitional(name));
  const top = root(named);
  switch (top?.name) {
    case "workbook":
      return named.slice(0, top.start) + withAttribute(named.slice(top.start), "conformance", undefined);
    case "styleSheet":
      return edges(named);
    default:
      return percentages(named);
  }
}

export function turnStrict(parts: Parts): void {
  const workbook = parts.get("xl/workbook.xml");
  if (workbook === undefined || !partText(workbook).includes(STRICT)) return;
  for (const [name, bytes] of parts) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    const xml = partText(bytes);
    if (xml.includes(STRICT)) parts.set(name, toBytes(turned(xml)));
  }
}
