/** Whether a text is XML at all, as Excel asks of custom XML parts before it takes them. */
const NAME = /[A-Za-z_][\w.:-]*/y;

/** Markup that is passed over: declarations, comments, CDATA, document types. */
const PASSED_OVER: readonly [start: string, end: string][] = [
  ["<?", "?>"],
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<!", ">"],
];

/** One root, every element closed in its order, no stray ampersands, no attribute twice. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let roots = 0;
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf("<", at);
    const text = xml.slice(at, next < 0 ? xml.length : next);
    if (!goodText(text) || (open.length === 0 && !isBlankText(text))) return false;
    if (next < 0) break;
    const passed = PASSED_OVER.find(([start]) => xml.startsWith(start, next));
    if (passed) {
      const end = xml.indexOf(passed[1], next);
      if (end < 0) return false;
      at = end + passed[1].length;
      continue;
    }
    const tag = readTag(xml, next);
    if (!tag) return false;
    if (tag.kind === "close") {
      if (open.pop() !== tag.name) return false;
    } else {
      if (open.length === 0) roots += 1;
      if (tag.kind === "open") open.push(tag.name);
    }
    at = tag.end;
  }
  return open.length === 0 && roots === 1;
}

/** A byte order mark may stand before the root. */
const isBlankText = (text: string) => text.replace(/^\uFEFF/, "").trim() === "";
const goodText = (text: string) => !/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(text);

interface Tag {
  kind: "open" | "close" | "empty";
  name: string;
  end: number;
}

function readTag(xml: string, start: number): Tag | null {
  const closing = xml[start + 1] === "/";
  NAME.lastIndex = start + (closing ? 2 : 1);
  const name = NAME.exec(xml)?.[0];
  if (name === undefined) return null;
  const rest = /\s*(?:(\/?)>|([A-Za-z_][\w.:-]*)\s*=\s*("[^"<]*"|'[^'<]*'))/y;
  rest.lastIndex = NAME.lastIndex;
  const seen = new Set<string>();
  for (;;) {
    const m = rest.exec(xml);
    if (!m) return null;
    const [, slash, attribute, value] = m;
    if (attribute === undefined) {
      if (closing && (slash || seen.size > 0)) return null;
      return { kind: kindOf(closing, slash === "/"), name, end: rest.lastIndex };
    }
    if (seen.has(attribute) || !goodText(value!)) return null;
    seen.add(attribute);
  }
}

function kindOf(closing: boolean, empty: boolean): Tag["kind"] {
  if (closing) return "close";
  return empty ? "empty" : "open";
}
