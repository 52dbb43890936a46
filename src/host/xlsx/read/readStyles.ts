/** The style table: fonts, fills, borders and formats put together as the model has them. */
import { CONDITIONAL_EDGES } from "../../model/model";
import type { BorderEdge, ConditionalFormatModel, StyleModel } from "../../model/model";
import { DEFAULT_STYLE } from "../../grid/blank";
import { coloursOf, type Colours } from "../package/colours";
import { builtInFormat } from "../package/numberFormats";
import { child, children, type Element, isTrue, root } from "../../xml/xml";

type FontModel = StyleModel["font"];
type BordersModel = StyleModel["borders"];

export interface StyleTable {
  /** One for each cellXfs entry, in order. */
  readonly styles: StyleModel[];
  readonly fonts: FontModel[];
  readonly fills: string[];
  readonly borders: BordersModel[];
  /** Custom formats by id. */
  readonly formats: Map<number, string>;
  readonly dxfs: readonly DxfModel[];
}

export type DxfModel = Pick<ConditionalFormatModel, "fill" | "fontColor" | "bold" | "edges">;

const UNDERLINES: Readonly<Record<string, string>> = {
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
  none: "None",
};

/** A toggle such as <b/>: present without val means true. */
const toggle = (inner: string, name: string): boolean | null => {
  const e = child(inner, name);
  return e === undefined ? null : isTrue(e.attributes.get("val"), true);
};

function readFont(e: Element, colours: Colours): FontModel {
  const underline = child(e.inner, "u");
  return {
    name: child(e.inner, "name")?.attributes.get("val") ?? "Calibri",
    size: Number(child(e.inner, "sz")?.attributes.get("val") ?? 11),
    bold: toggle(e.inner, "b") ?? false,
    italic: toggle(e.inner, "i") ?? false,
    underline: underline === undefined ? "None" : (UNDERLINES[underline.attributes.get("val") ?? "single"] ?? "None"),
    strikethrough: toggle(e.inner, "strike") ?? false,
    color: colours.resolve(child(e.inner, "color")),
  };
}

function readFill(e: Element, colours: Colours): string {
  const pattern = child(e.inner, "patternFill");
  const type = pattern?.attributes.get("patternType");
  if (pattern === undefined || type === undefined || type === "none") return "";
  // A solid fill is painted with its foreground; behind a pattern lies the background.
  return colours.resolve(child(pattern.inner, type === "solid" ? "fgColor" : "bgColor"));
}

const LINES: Readonly<Record<string, readonly [BorderEdge["style"], BorderEdge["weight"]]>> = {
  thin: ["Continuous", "Thin"],
  hair: ["Continuous", "Hairline"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  double: ["Double", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dotted: ["Dot", "Thin"],
  dashDot: ["Dash", "Thin"],
  mediumDashDot: ["Dash", "Medium"],
  dashDotDot: ["Dash", "Thin"],
  mediumDashDotDot: ["Dash", "Medium"],
  slantDashDot: ["Dash", "Medium"],
};

const EDGES = [
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
  ["start", "EdgeLeft"],
  ["end", "EdgeRight"],
] as const;

function readBorder(e: Element, colours: Colours): BordersModel {
  const edges: { -readonly [K in keyof BordersModel]: BordersModel[K] } = {};
  for (const [name, edge] of EDGES) {
    const side = child(e.inner, name);
    const line = LINES[side?.attributes.get("style") ?? "none"];
    if (side !== undefined && line !== undefined)
      edges[edge] = { style: line[0], weight: line[1], color: colours.resolve(child(side.inner, "color")) };
  }
  return edges;
}

const HORIZONTAL: Readonly<Record<string, string>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
const VERTICAL: Readonly<Record<string, string>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

/** 91 to 180 count downwards, 255 is stacked, which office.js calls 180. */
function orientation(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

function edgesIn(border: string, colours: Colours): DxfModel["edges"] {
  return Object.fromEntries(
    CONDITIONAL_EDGES.flatMap((edge) => {
      const line = child(border, edge.slice("Edge".length).toLowerCase());
      const isDrawn = line !== undefined && (line.attributes.get("style") ?? "none") !== "none";
      return isDrawn ? [[edge, colours.resolve(child(line.inner, "color")) || "#000000"]] : [];
    }),
  );
}

function readDxf(e: Element, colours: Colours): DxfModel {
  const font = child(e.inner, "font");
  const pattern = child(child(e.inner, "fill")?.inner ?? "", "patternFill");
  return {
    // In a dxf the background colour is the visible one; some programs give the foreground with «solid» instead.
    fill:
      pattern === undefined
        ? ""
        : colours.resolve(child(pattern.inner, "bgColor")) || colours.resolve(child(pattern.inner, "fgColor")),
    fontColor: font === undefined ? "" : colours.resolve(child(font.inner, "color")),
    bold: font === undefined ? null : toggle(font.inner, "b"),
    edges: edgesIn(child(e.inner, "border")?.inner ?? "", colours),
  };
}

export function readStyles(stylesXml: string | undefined, themeXml: string | undefined): StyleTable {
  const inner = stylesXml === undefined ? "" : (root(stylesXml)?.inner ?? "");
  const colours = coloursOf(inner, themeXml);
  const list = (name: string): Element[] => children(child(inner, name)?.inner ?? "");
  const fonts = list("fonts").map((e) => readFont(e, colours));
  const fills = list("fills").map((e) => readFill(e, colours));
  const borders = list("borders").map((e) => readBorder(e, colours));
  const formats = new Map(
    list("numFmts").map((e) => [Number(e.attributes.get("numFmtId")), e.attributes.get("formatCode") ?? "General"]),
  );
  const styles = list("cellXfs").map((e, xf): StyleModel => {
    const number = (name: string): number => Number(e.attributes.get(name) ?? 0);
    const align = child(e.inner, "alignment")?.attributes;
    return Object.freeze({
      numberFormat: formats.get(number("numFmtId")) ?? builtInFormat(number("numFmtId")) ?? "General",
      font: fonts[number("fontId")] ?? DEFAULT_STYLE.font,
      fill: fills[number("fillId")] ?? "",
      horizontal: HORIZONTAL[align?.get("horizontal") ?? "general"] ?? "General",
      vertical: VERTICAL[align?.get("vertical") ?? "bottom"] ?? "Bottom",
      wrap: isTrue(align?.get("wrapText")),
      indent: Number(align?.get("indent") ?? 0),
      textOrientation: orientation(Number(align?.get("textRotation") ?? 0)),
      locked: isTrue(child(e.inner, "protection")?.attributes.get("locked"), true),
      borders: borders[number("borderId")] ?? {},
      xf,
    });
  });
  if (styles.length === 0) styles.push({ ...DEFAULT_STYLE, xf: 0 });
  return { styles, fonts, fills, borders, formats, dxfs: list("dxfs").map((e) => readDxf(e, colours)) };
}
