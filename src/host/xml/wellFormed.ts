const NAME = /[A-Za-z_][\w.:-]*/y;

/** Namespace of the root element of a well-formed XML text («» when it has none), or null when the text is not well-formed. */
export function rootNamespace(xml: string): string | null {
  const open: string[] = [];
  let root: string | null = null;
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf("<", at);
    const text = xml.slice(at, next < 0 ? xml.length : next);
    if (!goodText(text) || (open.length === 0 && text.replace(/^\uFEFF/, "").trim() !== "")) return null;
    if (next < 0) break;
    const special = [
      ["<?", "?>"],
      ["<!--", "-->"],
      ["<![CDATA[", "]]>"],
      ["<!", ">"],
    ].find(([start]) => xml.startsWith(start!, next));
    if (special) {
      const end = xml.indexOf(special[1]!, next);
      if (end < 0) return null;
      at = end + special[1]!.length;
      continue;
    }
    const tag = readTag(xml, next);
    if (!tag) return null;
    if (tag.kind === "close") {
      if (open.pop() !== tag.name) return null;
    } else {
      if (open.length === 0) {
        if (root !== null) return null;
        const prefix = tag.name.includes(":") ? `xmlns:${tag.name.split(":")[0]}` : "xmlns";
        root = unescape(tag.attributes.get(prefix) ?? "");
      }
      if (tag.kind === "open") open.push(tag.name);
    }
    at = tag.end;
  }
  return open.length === 0 ? root : null;
}

const goodText = (text: string) => !/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(text);
const unescape = (text: string) =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");

interface Tag {
  kind: "open" | "close" | "empty";
  name: string;
  attributes: Map<string, string>;
  end: number;
}

function readTag(xml: string, start: number): Tag | null {
  const closing = xml[start + 1] === "/";
  NAME.lastIndex = start + (closing ? 2 : 1);
  const name = NAME.exec(xml)?.[0];
  if (name === undefined) return null;
  const rest = /\s*(?:(\/?)>|([A-Za-z_][\w.:-]*)\s*=\s*("[^"<]*"|'[^'<]*'))/y;
  rest.lastIndex = NAME.lastIndex;
  const attributes = new Map<string, string>();
  for (;;) {
    const m = rest.exec(xml);
    if (!m) return null;
    if (m[2] === undefined)
      return closing && (m[1] || attributes.size > 0)
        ? null
        : { kind: closing ? "close" : m[1] ? "empty" : "open", name, attributes, end: rest.lastIndex };
    if (attributes.has(m[2]) || !goodText(m[3]!)) return null;
    attributes.set(m[2], m[3]!.slice(1, -1));
  }
}
