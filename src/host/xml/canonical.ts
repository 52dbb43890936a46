/**
 * One form of XML for everything that reads here: whether a part is well formed is looked at once, when the file is
 * opened, and what is allowed but unusual (white space in an end tag, CDATA, comments, single quotes, a bare «>» in an
 * attribute) is put into the usual form. Linear, whatever is in it.
 */
import { DamagedPart } from "../errors/workbookFileError";
import { escapeXml } from "./xml";

const [TAB, LF, CR, SPACE] = [9, 10, 13, 32];
const [QUOTE, APOSTROPHE, SLASH, LESS, EQUALS, GREATER] = [34, 39, 47, 60, 61, 62];
const [EXCLAMATION, QUESTION] = [33, 63];

const isSpace = (code: number): boolean => code === SPACE || code === LF || code === CR || code === TAB;
const endsName = (code: number): boolean =>
  isSpace(code) || code === GREATER || code === SLASH || code === EQUALS || Number.isNaN(code);

/** Signs that XML has no place for. */
// eslint-disable-next-line no-control-regex
const NO_SIGN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const REFERENCE = /&(?:(?:amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/y;
const beginsName = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58 || code >= 128;
/** Declaration of the encoding, and what else may stand before the first element. */
const LEADING = /^\uFEFF?\s*/;
/** Attributes of a tag that are compared one by one. */
const FEW = 16;
/** How much of a text is quoted where it is damaged. */
const QUOTED = 24;

const quoted = (xml: string, at: number): string => xml.slice(at, at + QUOTED).replace(/\s+/g, " ");

/** @throws DamagedPart where the text is no XML that a workbook may have */
export function canonicalXml(xml: string): string {
  const bad = NO_SIGN.exec(xml);
  if (bad !== null) throw new DamagedPart("sign", { found: `U+${hex(bad[0].charCodeAt(0))}` });
  const reader = new Reader(xml);
  reader.read();
  const text = reader.text();
  checkReferences(text);
  return text;
}

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, "0");

/** Every «&» begins something that is known. */
function checkReferences(xml: string): void {
  for (let at = xml.indexOf("&"); at >= 0; at = xml.indexOf("&", at + 1)) {
    REFERENCE.lastIndex = at;
    const found = REFERENCE.exec(xml);
    if (found === null || !isSign(found)) throw new DamagedPart("sign", { found: quoted(xml, at) });
  }
}

function isSign([, decimal, hexadecimal]: RegExpExecArray): boolean {
  if (decimal === undefined && hexadecimal === undefined) return true;
  const code = decimal === undefined ? parseInt(hexadecimal!, 16) : Number(decimal);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return false;
  return !NO_SIGN.test(String.fromCodePoint(code));
}

/** One pass over the tags; what is unusual is noted as what stands there instead. */
class Reader {
  private readonly open: string[] = [];
  private readonly pieces: string[] = [];
  /** Up to here the text stands in `pieces`. */
  private copied = 0;
  private roots = 0;
  /** The next carriage return, looked for once. */
  private nextReturn = -1;
  private readonly names: string[] = [];
  private manyNames = new Set<string>();

  constructor(private readonly xml: string) {}

  text(): string {
    return this.pieces.length === 0 ? this.xml : this.pieces.join("") + this.xml.slice(this.copied);
  }

  read(): void {
    const { xml } = this;
    let at = LEADING.exec(xml)![0].length;
    this.plainText(at, at);
    while (at < xml.length) {
      const next = xml.indexOf("<", at);
      const end = next < 0 ? xml.length : next;
      if (end > at) this.plainText(at, end);
      if (next < 0) break;
      at = this.markup(next);
    }
    if (this.open.length > 0) throw new DamagedPart("endTag", { expected: `</${this.open.pop()}>`, found: "—" });
    if (this.roots !== 1) throw new DamagedPart("endTag", { expected: "1", found: String(this.roots) });
  }

  /** Outside of the root there is only white space; a carriage return is a line's end like any other. */
  private plainText(from: number, to: number): void {
    if (this.open.length === 0) {
      if (this.xml.slice(from, to).trim() !== "") throw new DamagedPart("tag", { found: quoted(this.xml, from) });
      return;
    }
    while (this.nextReturn < from) this.nextReturn = this.returnFrom(from);
    for (; this.nextReturn < to; this.nextReturn = this.returnFrom(this.nextReturn + 1))
      this.replace(this.nextReturn, this.nextReturn + 1, this.xml.charCodeAt(this.nextReturn + 1) === LF ? "" : "\n");
  }

  private returnFrom(at: number): number {
    const found = this.xml.indexOf("\r", at);
    return found < 0 ? Infinity : found;
  }

  private replace(from: number, to: number, by: string): void {
    this.pieces.push(this.xml.slice(this.copied, from), by);
    this.copied = to;
  }

  /** @returns where the text goes on */
  private markup(at: number): number {
    switch (this.xml.charCodeAt(at + 1)) {
      case SLASH:
        return this.endTag(at);
      case QUESTION:
        return this.instruction(at);
      case EXCLAMATION:
        return this.declaration(at);
      default:
        return this.startTag(at);
    }
  }

  private endOf(sign: string, at: number): number {
    const end = this.xml.indexOf(sign, at);
    if (end < 0) throw new DamagedPart("endTag", { expected: sign, found: quoted(this.xml, at) });
    return end + sign.length;
  }

  /** The first one declares the encoding and stays. */
  private instruction(at: number): number {
    const end = this.endOf("?>", at);
    if (!/^<\?xml\s/.test(this.xml.slice(at, at + 6))) this.replace(at, end, "");
    return end;
  }

  private declaration(at: number): number {
    const { xml } = this;
    if (xml.startsWith("<!--", at)) {
      const end = this.endOf("-->", at + 4);
      this.replace(at, end, "");
      return end;
    }
    if (xml.startsWith("<![CDATA[", at) && this.open.length > 0) {
      const end = this.endOf("]]>", at);
      this.replace(at, end, escapeXml(xml.slice(at + 9, end - 3).replace(/\r\n?/g, "\n")));
      return end;
    }
    throw new DamagedPart("doctype", { found: quoted(xml, at) });
  }

  private endTag(at: number): number {
    const { xml } = this;
    const name = this.open.pop();
    if (name === undefined || !xml.startsWith(name, at + 2) || !endsName(xml.charCodeAt(at + 2 + name.length)))
      throw new DamagedPart("endTag", { expected: name === undefined ? "—" : `</${name}>`, found: quoted(xml, at) });
    const close = at + 2 + name.length;
    if (xml.charCodeAt(close) === GREATER) return close + 1;
    const end = this.afterSpace(close);
    if (xml.charCodeAt(end) !== GREATER) throw new DamagedPart("tag", { found: quoted(xml, at) });
    this.replace(close, end, "");
    return end + 1;
  }

  private afterSpace(at: number): number {
    let next = at;
    while (isSpace(this.xml.charCodeAt(next))) next++;
    return next;
  }

  private startTag(at: number): number {
    const { xml } = this;
    let end = at + 1;
    while (!endsName(xml.charCodeAt(end))) end++;
    const name = xml.slice(at + 1, end);
    if (!beginsName(xml.charCodeAt(at + 1)) || name.includes("<"))
      throw new DamagedPart("tag", { found: quoted(xml, at) });
    if (this.open.length === 0) this.roots++;
    const close = this.attributes(at, end);
    if (xml.charCodeAt(close) === SLASH) {
      if (xml.charCodeAt(close + 1) !== GREATER) throw new DamagedPart("tag", { found: quoted(xml, at) });
      return close + 2;
    }
    this.open.push(name);
    return close + 1;
  }

  /** @returns place of the «>» or «/» that ends the tag */
  private attributes(tag: number, from: number): number {
    const { xml } = this;
    this.names.length = 0;
    for (let at = from; ;) {
      const start = this.afterSpace(at);
      const code = xml.charCodeAt(start);
      const ends = code === GREATER || code === SLASH;
      if (start - at > 1 || (start > at && xml.charCodeAt(at) !== SPACE)) this.replace(at, start, ends ? "" : " ");
      if (ends) return start;
      let end = start;
      while (!endsName(xml.charCodeAt(end))) end++;
      const name = xml.slice(start, end);
      if (start === at || name === "" || !this.isNew(name)) throw new DamagedPart("tag", { found: quoted(xml, tag) });
      at = this.attributeValue(tag, end);
    }
  }

  /** Names of one tag's attributes: a few are compared one by one, many are looked up. */
  private isNew(name: string): boolean {
    const { names } = this;
    if (names.length < FEW) {
      if (names.includes(name)) return false;
    } else {
      if (names.length === FEW) this.manyNames = new Set(names);
      if (this.manyNames.has(name)) return false;
      this.manyNames.add(name);
    }
    names.push(name);
    return true;
  }

  /** @returns place after the closing quote */
  private attributeValue(tag: number, nameEnd: number): number {
    const { xml } = this;
    let at = nameEnd;
    if (xml.charCodeAt(at) !== EQUALS) at = this.afterSpace(at);
    const open = xml.charCodeAt(at) === EQUALS ? this.afterSpace(at + 1) : -1;
    const quote = open < 0 ? NaN : xml.charCodeAt(open);
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new DamagedPart("tag", { found: quoted(xml, tag) });
    let end = open + 1;
    let plain = quote === QUOTE && open === nameEnd + 1;
    for (let code = xml.charCodeAt(end); code !== quote; code = xml.charCodeAt(++end)) {
      if (Number.isNaN(code) || code === LESS) throw new DamagedPart("tag", { found: quoted(xml, tag) });
      if (code === GREATER || code === CR || code === LF || code === TAB) plain = false;
    }
    if (!plain) this.replace(nameEnd, end + 1, `="${usualValue(xml.slice(open + 1, end))}"`);
    return end + 1;
  }
}

/** White space in an attribute is a blank, as every reader of XML takes it. */
const usualValue = (value: string): string =>
  value
    .replace(/\r\n|[\r\n\t]/g, " ")
    .replace(/"/g, "&quot;")
    .replace(/>/g, "&gt;");
