import type { ChartFontModel, ChartLineModel } from "../../model/chartModel";
import { escapeAttribute, escapeXml } from "../../xml/xml";
import { EMU } from "./readCharts";

/** Pieces of DrawingML that every part of a chart is made of. */

export const solid = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color.replace("#", "")}"/></a:solidFill>`;

const DASHES = {
  Automatic: "",
  None: "",
  Continuous: '<a:prstDash val="solid"/>',
  Dash: '<a:prstDash val="dash"/>',
  Dot: '<a:prstDash val="sysDot"/>',
} as const;

/** "" where everything is Excel's choice. */
export function lineXml({ color, weight, style }: ChartLineModel): string {
  if (style === "None") return "<a:ln><a:noFill/></a:ln>";
  if (style === "Automatic" && color === "" && weight === null) return "";
  return `<a:ln${weight === null ? "" : ` w="${Math.round(weight * EMU)}"`}>${color === "" ? "" : solid(color)}${DASHES[style]}</a:ln>`;
}

export const shapeXml = (inside: string): string => (inside === "" ? "" : `<c:spPr>${inside}</c:spPr>`);

function runProperties(tag: string, font: ChartFontModel): string {
  const attributes = [
    font.size === null ? "" : ` sz="${Math.round(font.size * 100)}"`,
    font.bold === null ? "" : ` b="${Number(font.bold)}"`,
    font.italic === null ? "" : ` i="${Number(font.italic)}"`,
  ].join("");
  const name =
    font.name === null
      ? ""
      : ["latin", "ea", "cs"].map((kind) => `<a:${kind} typeface="${escapeAttribute(font.name!)}"/>`).join("");
  return `<a:${tag}${attributes}>${font.color === null ? "" : solid(font.color)}${name}</a:${tag}>`;
}

/** `own` where it says something, the whole chart's otherwise. */
export const merged = (own: ChartFontModel, chart: ChartFontModel): ChartFontModel => ({
  name: own.name ?? chart.name,
  size: own.size ?? chart.size,
  bold: own.bold ?? chart.bold,
  italic: own.italic ?? chart.italic,
  color: own.color ?? chart.color,
});

const isPlain = (font: ChartFontModel): boolean => Object.values(font).every((each) => each === null);

export const fontXml = (font: ChartFontModel): string =>
  isPlain(font)
    ? ""
    : `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties("defRPr", font)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;

export function titleXml(text: string, overlay: boolean, font: ChartFontModel): string {
  const lines = text
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:pPr>${runProperties("defRPr", font)}</a:pPr><a:r>${runProperties("rPr", font)}<a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
    );
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${lines.join("")}</c:rich></c:tx><c:overlay val="${Number(overlay)}"/></c:title>`;
}
