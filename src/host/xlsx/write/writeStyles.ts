/** The file's style table with what the model's new styles need. */
import { CONDITIONAL_EDGES } from "../../model/model";
import type { BorderEdge, ConditionalFormatModel, StyleModel } from "../../model/model";
import { builtInId, FIRST_CUSTOM_FORMAT } from "../package/numberFormats";
import type { StyleTable } from "../read/readStyles";
import { child, children, escapeAttribute, headOf, root, withAttribute } from "../../xml/xml";

const ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

const MINIMAL =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

const rgb = (colour: string): string => `FF${colour.replace("#", "").toUpperCase()}`;
const UNDERLINES: Readonly<Record<string, string>> = {
  Single: "<u/>",
  Double: '<u val="double"/>',
  SingleAccountant: '<u val="singleAccounting"/>',
  DoubleAccountant: '<u val="doubleAccounting"/>',
};
const HORIZONTAL: Readonly<Record<string, string>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};
const VERTICAL: Readonly<Record<string, string>> = {
  Top: "top",
  Center: "center",
  Justify: "justify",
  Distributed: "distributed",
};

function fontXml(f: StyleModel["font"]): string {
  return `<font>${f.bold ? "<b/>" : ""}${f.italic ? "<i/>" : ""}${f.strikethrough ? "<strike/>" : ""}${UNDERLINES[f.underline] ?? ""}<sz val="${f.size}"/>${f.color === "" ? "" : `<color rgb="${rgb(f.color)}"/>`}<name val="${escapeAttribute(f.name)}"/></font>`;
}

function lineName(e: BorderEdge): string {
  if (e.style === "Double") return "double";
  if (e.style === "Dot") return "dotted";
  if (e.style === "Dash") return e.weight === "Medium" || e.weight === "Thick" ? "mediumDashed" : "dashed";
  return { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" }[e.weight];
}

function borderXml(b: StyleModel["borders"]): string {
  const side = (name: string, e: BorderEdge | undefined): string =>
    e === undefined || e.style === "None"
      ? `<${name}/>`
      : `<${name} style="${lineName(e)}"><color ${e.color === "" ? 'auto="1"' : `rgb="${rgb(e.color)}"`}/></${name}>`;
  return `<border>${side("left", b.EdgeLeft)}${side("right", b.EdgeRight)}${side("top", b.EdgeTop)}${side("bottom", b.EdgeBottom)}<diagonal/></border>`;
}

const fillXml = (fill: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${rgb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`;

/** Downwards counts from 91; stacked, which office.js calls 180, is 255. */
function rotationOf(orientation: number): number {
  if (orientation === 180) return 255;
  return orientation < 0 ? 90 - orientation : orientation;
}

/** One key for borders that are the same, whatever the order in which their edges were set. */
const borderKey = (b: StyleModel["borders"]): string =>
  JSON.stringify(
    (["EdgeLeft", "EdgeRight", "EdgeTop", "EdgeBottom"] as const).map((edge) =>
      b[edge] === undefined || b[edge].style === "None" ? 0 : [b[edge].style, b[edge].weight, b[edge].color],
    ),
  );
const fontKey = (f: StyleModel["font"]): string =>
  JSON.stringify([f.name, f.size, f.bold, f.italic, f.underline, f.strikethrough, f.color]);

/**
 * Adds to the file's style table what the model's new styles need. A part that looks like one of the file's own
 * (its font, its fill,
 * its border) is used again by number, so that theme colours and character sets stay theme colours and character sets.
 */
export class StyleWriter {
  private readonly xml: string;
  private readonly added: Record<"numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs", string[]> = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
    dxfs: [],
  };
  private readonly counts: Record<"fonts" | "fills" | "borders" | "cellXfs" | "dxfs", number>;
  private readonly fonts = new Map<string, number>();
  private readonly fills = new Map<string, number>([["", 0]]);
  private readonly borders = new Map<string, number>();
  private readonly formats = new Map<string, number>();
  private readonly xfs = new Map<string, number>();
  private readonly byIndex: (number | undefined)[] = [];
  private nextFormat = FIRST_CUSTOM_FORMAT;

  constructor(
    stylesXml: string | undefined,
    private readonly table: StyleTable,
    private readonly styles: readonly StyleModel[],
  ) {
    this.xml = stylesXml ?? MINIMAL;
    const inner = root(this.xml)?.inner ?? "";
    const count = (name: string): number => children(child(inner, name)?.inner ?? "").length;
    this.counts = {
      fonts: count("fonts"),
      fills: count("fills"),
      borders: count("borders"),
      cellXfs: count("cellXfs"),
      dxfs: count("dxfs"),
    };
    const remember = (map: Map<string, number>, key: string, i: number): void => {
      if (!map.has(key)) map.set(key, i);
    };
    table.fonts.forEach((f, i) => remember(this.fonts, fontKey(f), i));
    table.fills.forEach((f, i) => {
      if (i > 1) remember(this.fills, f, i);
    });
    table.borders.forEach((b, i) => remember(this.borders, borderKey(b), i));
    for (const [id, code] of table.formats) {
      remember(this.formats, code, id);
      this.nextFormat = Math.max(this.nextFormat, id + 1);
    }
  }

  /** Number of the file's xf for a style of the model. */
  xf(index: number): number {
    const known = this.byIndex[index];
    if (known !== undefined) return known;
    const found = index < this.table.styles.length ? index : this.make(this.styles[index] ?? this.styles[0]!);
    this.byIndex[index] = found;
    return found;
  }

  private part(kind: "fonts" | "fills" | "borders", map: Map<string, number>, key: string, xml: () => string): number {
    const known = map.get(key);
    if (known !== undefined) return known;
    const id = this.counts[kind] + this.added[kind].length;
    this.added[kind].push(xml());
    map.set(key, id);
    return id;
  }

  private format(code: string): number {
    const known = builtInId(code) ?? this.formats.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.formats.set(code, id);
    this.added.numFmts.push(`<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  private make(s: StyleModel): number {
    const font = this.part("fonts", this.fonts, fontKey(s.font), () => fontXml(s.font));
    const fill = this.part("fills", this.fills, s.fill, () => fillXml(s.fill));
    const border = this.part("borders", this.borders, borderKey(s.borders), () => borderXml(s.borders));
    const rotation = rotationOf(s.textOrientation);
    const align = [
      ["horizontal", HORIZONTAL[s.horizontal]],
      ["vertical", VERTICAL[s.vertical]],
      ["textRotation", rotation === 0 ? undefined : rotation],
      ["wrapText", s.wrap ? 1 : undefined],
      ["indent", s.indent === 0 ? undefined : s.indent],
    ]
      .filter(([, v]) => v !== undefined)
      .map(([k, v]) => ` ${k}="${v}"`)
      .join("");
    const xml = `<xf numFmtId="${this.format(s.numberFormat)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"${align === "" && s.locked ? "/>" : `>${align === "" ? "" : `<alignment${align}/>`}${s.locked ? "" : '<protection locked="0"/>'}</xf>`}`;
    const known = this.xfs.get(xml);
    if (known !== undefined) return known;
    const id = this.counts.cellXfs + this.added.cellXfs.length;
    this.added.cellXfs.push(xml);
    this.xfs.set(xml, id);
    return id;
  }

  /** A format for conditional formats; its number. */
  dxf(look: Pick<ConditionalFormatModel, "fill" | "fontColor" | "bold" | "edges">): number {
    const bold = look.bold === null ? "" : `<b val="${look.bold ? 1 : 0}"/>`;
    const font =
      bold === "" && look.fontColor === ""
        ? ""
        : `<font>${bold}${look.fontColor === "" ? "" : `<color rgb="${rgb(look.fontColor)}"/>`}</font>`;
    const fill =
      look.fill === ""
        ? ""
        : `<fill><patternFill patternType="solid"><fgColor rgb="${rgb(look.fill)}"/><bgColor rgb="${rgb(look.fill)}"/></patternFill></fill>`;
    const lines = CONDITIONAL_EDGES.map((edge) => {
      const [name, line] = [edge.slice("Edge".length).toLowerCase(), look.edges[edge]];
      return line === undefined ? "" : `<${name} style="thin"><color rgb="${rgb(line)}"/></${name}>`;
    }).join("");
    const xml = `<dxf>${font}${fill}${lines === "" ? "" : `<border>${lines}</border>`}</dxf>`;
    const known = this.added.dxfs.indexOf(xml);
    if (known >= 0) return this.counts.dxfs + known;
    this.added.dxfs.push(xml);
    return this.counts.dxfs + this.added.dxfs.length - 1;
  }

  get changed(): boolean {
    return Object.values(this.added).some((list) => list.length > 0);
  }

  /** The style table with everything added. */
  text(): string {
    const top = root(this.xml)!;
    const elements = new Map(children(top.inner).map((e) => [e.name, e.raw]));
    for (const [name, list] of Object.entries(this.added)) {
      if (list.length === 0) continue;
      const old = child(top.inner, name);
      const inner = (old?.inner ?? "") + list.join("");
      const start = old === undefined ? `<${name}>` : `${headOf(old.raw)}>`;
      elements.set(name, `${withAttribute(start, "count", String(children(inner).length))}${inner}</${name}>`);
    }
    const known = ORDER.filter((name) => elements.has(name))
      .map((name) => elements.get(name)!)
      .join("");
    const others = [...elements]
      .filter(([name]) => !ORDER.includes(name))
      .map(([, raw]) => raw)
      .join("");
    return (
      this.xml.slice(0, top.start) +
      top.raw.slice(0, top.raw.length - top.inner.length - `</${top.name}>`.length) +
      known +
      others +
      `</${top.name}>`
    );
  }
}
