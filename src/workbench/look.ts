/** How a cell looks on the page. A sheet is paper: its own colours hold in the dark theme too. */
import type { CSSProperties } from "react";
import type { StyleModel } from "../host/view";
import { PIXELS_A_POINT } from "./layout";

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
  if (style.vertical === "Center") css.alignItems = "safe center";
  else if (style.vertical === "Top") css.alignItems = "flex-start";
  addEdges(css, style);
  return css;
}

const LINE = "#444";

/** Right and bottom edges colour the cell's own; left and top ones lie over the neighbour's. */
function addEdges(css: CSSProperties, { borders }: StyleModel): void {
  const has = (edge: keyof StyleModel["borders"]) => borders[edge] !== undefined && borders[edge].style !== "None";
  if (has("EdgeRight")) css.borderRightColor = LINE;
  if (has("EdgeBottom")) css.borderBottomColor = LINE;
  const over = [has("EdgeTop") && `0 -1px ${LINE}`, has("EdgeLeft") && `-1px 0 ${LINE}`].filter(Boolean);
  if (over.length > 0) css.boxShadow = over.join(", ");
}

/** The page's own letters are these. */
const [USUAL_FONT, USUAL_SIZE] = ["Times New Roman", 11];

function addFont(css: CSSProperties, { font }: StyleModel): void {
  if (font.bold) css.fontWeight = 700;
  if (font.italic) css.fontStyle = "italic";
  const lines = [font.underline && font.underline !== "None" && "underline", font.strikethrough && "line-through"];
  if (lines.some(Boolean)) css.textDecoration = lines.filter(Boolean).join(" ");
  if (font.size !== USUAL_SIZE) css.fontSize = font.size * PIXELS_A_POINT;
  if (font.name !== USUAL_FONT) css.fontFamily = `"${font.name.replace(/["\\]/g, "")}", "Segoe UI", sans-serif`;
}

/** General puts figures to the right. */
function alignment(horizontal: string, isFigure: boolean): "center" | "right" | undefined {
  if (horizontal === "Center" || horizontal === "CenterAcrossSelection") return "center";
  return horizontal === "Right" || (horizontal === "General" && isFigure) ? "right" : undefined;
}
