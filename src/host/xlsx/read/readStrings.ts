/** Shared texts of a workbook, and the runs of one text. */
import { DamagedPart } from "../../errors/workbookFileError";
import { decodeXstring, unescapeXml } from "../../xml/xml";

/** A cell holds 32,767 letters; runs, escapes and other programs may need more, but never so many. */
const LONGEST = 1_000_000;

/** @throws DamagedPart where a text is longer than it can be */
export function checkLength(raw: string): void {
  if (raw.length > LONGEST) throw new DamagedPart("longText", { found: String(raw.length) });
}

/**
 * The text of <si> or <is>: all runs, without phonetic guides. Spaces, line breaks and composed or decomposed
 * letters stay as they are.
 */
export function stringOf(inner: string): string {
  checkLength(inner);
  const plain = inner.includes("<rPh") ? inner.replace(/<rPh\b[\s\S]*?<\/rPh>/g, "") : inner;
  let text = "";
  let at = 0;
  for (;;) {
    const open = plain.indexOf("<t", at);
    if (open < 0) return decodeXstring(unescapeXml(text));
    const close = plain.indexOf(">", open);
    const next = plain.charCodeAt(open + 2);
    // <t>, <t xml:space=…>, <t/>; not <tint> or the like.
    if (next !== 62 && next !== 32 && next !== 47) {
      at = open + 2;
      continue;
    }
    if (plain.charCodeAt(close - 1) === 47) {
      at = close + 1;
      continue;
    }
    const end = plain.indexOf("</t>", close);
    if (end < 0) return decodeXstring(unescapeXml(text));
    text += plain.slice(close + 1, end);
    at = end + 4;
  }
}

/** Shared strings in order. */
export function readStrings(xml: string | undefined): string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  let at = xml.indexOf("<sst");
  for (;;) {
    const open = xml.indexOf("<si", at);
    if (open < 0) return strings;
    const close = xml.indexOf(">", open);
    if (xml.charCodeAt(close - 1) === 47) {
      strings.push("");
      at = close + 1;
      continue;
    }
    const end = xml.indexOf("</si>", close);
    if (end < 0) return strings;
    strings.push(stringOf(xml.slice(close + 1, end)));
    at = end + 5;
  }
}

/** How runs name what font.ts of the client calls so. */
const RUN_FONT = {
  rFont: "Name",
  b: "Bold",
  i: "Italic",
  u: "Underline",
  strike: "Strikethrough",
  sz: "Size",
  color: "Color",
} as const;

/** In what the fonts of the runs of one text differ; empty where it has one run, or all look alike. */
export function mixedFonts(inner: string): readonly string[] {
  if (!inner.includes("<rPr")) return [];
  const runs = [...inner.matchAll(/<r>([\s\S]*?)<\/r>/g)].map(
    ([, run]) => /<rPr>([\s\S]*?)<\/rPr>/.exec(run!)?.[1] ?? "",
  );
  return Object.entries(RUN_FONT).flatMap(([tag, name]) => {
    const said = new Set(runs.map((run) => new RegExp(`<${tag}(?:\\s[^>]*)?/?>`).exec(run)?.[0] ?? ""));
    return said.size > 1 ? [name] : [];
  });
}

/** By the number of a shared text. */
export function readMixedFonts(xml: string | undefined): ReadonlyMap<number, readonly string[]> {
  const mixed = new Map<number, readonly string[]>();
  if (xml?.includes("<rPr") !== true) return mixed;
  let index = 0;
  for (const [, inner = ""] of xml.matchAll(/<si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/si>)/g)) {
    const differing = mixedFonts(inner);
    if (differing.length > 0) mixed.set(index, differing);
    index += 1;
  }
  return mixed;
}
