/** How a cell looks on the page. A sheet is paper: its own colours hold in the dark theme too. */
import type { CSSProperties } from "react";
import type { StyleModel } from "../host/view";

/** Only what differs from the page's own style sheet, so that most cells carry nothing. */
export function look(
  style: StyleModel,
  value: unknown,
  lit: { readonly fill: string; readonly color: string } | undefined,
): CSSProperties {
  const css: CSSProperties = {};
  const fill = lit?.fill || style.fill;
  const color = lit?.color || style.font.color;
  if (fill) css.backgroundColor = fill;
  if (color) css.color = color;
  addFont(css, style);
  const align = alignment(style.horizontal, typeof value === "number");
  if (align) css.textAlign = align;
  if (style.wrap) css.whiteSpace = "pre-wrap";
  if (style.vertical === "Center") css.verticalAlign = "middle";
  else if (style.vertical === "Top") css.verticalAlign = "top";
  for (const [edge, property] of EDGES) {
    const line = style.borders[edge];
    if (line && line.style !== "None") css[property] = LINE;
  }
  return css;
}

const LINE = "#444";
const EDGES = [
  ["EdgeTop", "borderTopColor"],
  ["EdgeBottom", "borderBottomColor"],
  ["EdgeLeft", "borderLeftColor"],
  ["EdgeRight", "borderRightColor"],
] as const;

/** Sizes up to the page's own (11 points) need none; very large ones would push the grid apart. */
const [USUAL, LARGEST, PIXELS] = [11.5, 16, 1.2];

function addFont(css: CSSProperties, { font }: StyleModel): void {
  if (font.bold) css.fontWeight = 700;
  if (font.italic) css.fontStyle = "italic";
  if (font.underline && font.underline !== "None") css.textDecoration = "underline";
  if (font.size > USUAL) css.fontSize = Math.min(font.size, LARGEST) * PIXELS;
}

/** General puts figures to the right. */
function alignment(horizontal: string, isFigure: boolean): "center" | "right" | undefined {
  if (horizontal === "Center" || horizontal === "CenterAcrossSelection") return "center";
  return horizontal === "Right" || (horizontal === "General" && isFigure) ? "right" : undefined;
}
