/**
 * Small tools for the XML of a workbook package: it is written by machines, never hand-made, and is patched as text
 * so that what we do not know stays.
 */

const ENTITY = /&(?:#x([0-9a-fA-F]+)|#(\d+)|(amp|lt|gt|quot|apos));/g;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (_, hex: string | undefined, dec: string | undefined, name: string | undefined) =>
    name !== undefined ? NAMED[name]! : String.fromCodePoint(hex !== undefined ? parseInt(hex, 16) : Number(dec)),
  );
}

export const escapeXml = (text: string): string =>
  /[&<>]/.test(text) ? text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;") : text;
export const escapeAttribute = (text: string): string =>
  escapeXml(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\r/g, "&#13;").replace(/\t/g, "&#9;");

/** ST_Xstring: characters that XML cannot carry are written «_x000D_» (ECMA-376 part 1, 22.9.2.19). */
export const decodeXstring = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
export const encodeXstring = (text: string): string =>
  // A raw CR would come back as LF from any XML parser.
  text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    .replace(
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g,
      (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );

const decoder = new TextDecoder("utf-8");
const encoder = new TextEncoder();
export const toBytes = (text: string): Uint8Array => encoder.encode(text);

/**
 * Text of a part. UTF-16 is understood; a prefix on the main namespace (`<x:row>`, as some libraries write) is
 * taken away,
 * so that everything after this needs to know one form only.
 */
export function partText(bytes: Uint8Array): string {
  let text: string;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) text = new TextDecoder("utf-16le").decode(bytes);
  else if (bytes[0] === 0xfe && bytes[1] === 0xff) text = new TextDecoder("utf-16be").decode(bytes);
  else text = decoder.decode(bytes);
  const head = text.slice(0, 2000);
  const prefixed = /<(\w+):(?:worksheet|workbook|styleSheet|sst|table|theme|Relationships|Types)\b/.exec(head);
  if (prefixed === null) return withoutSecondPrefix(text, head);
  if (prefixed[1] === "a") return text;
  const prefix = prefixed[1]!;
  return withoutPrefix(text, prefix).replace(new RegExp(`\\bxmlns:${prefix}=`), "xmlns=");
}

const withoutPrefix = (text: string, prefix: string): string => text.replace(new RegExp(`<(/?)${prefix}:`, "g"), "<$1");

const SECOND = /<(?:worksheet|sst)\b[^>]*\bxmlns:(\w+)\s*=\s*["'][^"']*\/spreadsheetml\/(?:2006\/)?main["']/;

/** The root is without one, and some of what stands in it carries one all the same. */
function withoutSecondPrefix(text: string, head: string): string {
  const prefix = SECOND.exec(head)?.[1];
  return prefix === undefined ? text : withoutPrefix(text, prefix);
}

/** Attributes of one start tag (the text between < and >), names with their prefix, values unescaped. */
function attributes(tag: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const m of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found.set(m[1]!, unescapeXml(m[2] ?? m[3] ?? ""));
  return found;
}

export interface Element {
  readonly name: string;
  readonly attributes: Map<string, string>;
  /** Text between the tags, raw. */
  readonly inner: string;
  /** The element as it stands in the file. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

const TAG =
  /<(\/?)([\w:.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>/g;

/** Child elements of an element's content (or, of a whole document, its root), in order. */
export function children(xml: string): Element[] {
  const found: Element[] = [];
  const tags = new RegExp(TAG.source, "g");
  let depth = 0;
  let start = 0;
  let innerStart = 0;
  let head = "";
  let name = "";
  for (let m = tags.exec(xml); m !== null; m = tags.exec(xml)) {
    if (m[2] === undefined) continue;
    if (m[1] === "/") {
      depth--;
      if (depth === 0)
        found.push({
          name,
          attributes: attributes(head),
          inner: xml.slice(innerStart, m.index),
          raw: xml.slice(start, tags.lastIndex),
          start,
          end: tags.lastIndex,
        });
      continue;
    }
    if (depth === 0) {
      start = m.index;
      innerStart = tags.lastIndex;
      head = m[3] ?? "";
      name = m[2];
    }
    if (m[4] !== "/") depth++;
    else if (depth === 0)
      found.push({ name, attributes: attributes(head), inner: "", raw: m[0], start, end: tags.lastIndex });
  }
  return found;
}

/** The document's root element; undefined when there is none or it is cut off. */
export const root = (xml: string): Element | undefined => children(xml)[0];

/** First child of that name. */
export const child = (xml: string, name: string): Element | undefined => children(xml).find((e) => e.name === name);

/** Booleans of OOXML: 1, true, on. */
export const isTrue = (value: string | undefined, absent = false): boolean =>
  value === undefined ? absent : value === "1" || value === "true" || value === "on";

const HEAD = /^<[\w:.-]+(?:[^>"']|"[^"]*"|'[^']*')*?(?=\/?>)/;

/** «<name a="b"» of an element, without the end of the tag. */
export const headOf = (element: string): string => HEAD.exec(element)?.[0] ?? element;

/** One attribute with the space before it, in the order of the tag: what reads like one inside a value is not found. */
const ATTRIBUTE = /\s+([\w:.-]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** Sets (or, with undefined, takes away) one attribute of a start tag's text. */
export function withAttribute(element: string, name: string, value: string | undefined): string {
  const end = headOf(element);
  const rest = element.slice(end.length);
  const bare = end.replace(ATTRIBUTE, (whole, found) => (found === name ? "" : whole));
  return (value === undefined ? bare : `${bare.trimEnd()} ${name}="${escapeAttribute(value)}"`) + rest;
}

/** What may stand before the root: declaration, comments, document type, white space. */
const PROLOGUE = /^(?:[\s\uFEFF]|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<![^>]*>)*/;
const ROOT_TAG = /^<([\w.-]+:)?[\w.-]+((?:[^>"']|"[^"]*"|'[^']*')*)>/;

/** Namespace of the root element, "" when it has none. */
export function rootNamespace(xml: string): string {
  const tag = ROOT_TAG.exec(xml.slice(PROLOGUE.exec(xml)![0].length));
  if (tag === null) return "";
  const [, prefix, rest] = tag;
  return attributes(rest ?? "").get(prefix === undefined ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`) ?? "";
}
