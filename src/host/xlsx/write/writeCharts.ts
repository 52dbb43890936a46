/** Charts that were made or deleted, in the drawing of their sheet. */
import type { AnchorPoint, ChartModel } from "../../model/chartModel";
import { heightOf, widthOf } from "../../grid/anchors";
import type { BookModel, SheetModel } from "../../model/model";
import { A, C, chartXml, R } from "./chartXml";
import type { Parts } from "../package/parts";
import { EMU } from "../package/units";
import { drawingOf, readCharts } from "../read/readCharts";
import { addRelation, removeRelations, setContentType } from "../package/relations";
import { setElement } from "../package/sheetText";
import { children, escapeAttribute, partText, root, toBytes } from "../../xml/xml";

const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

function freePart(parts: Parts, stem: string): string {
  let n = 1;
  while (parts.has(`${stem}${n}.xml`)) n++;
  return `${stem}${n}.xml`;
}

/** The end of a cell is written as the corner of the next one, as Excel does. */
function pointXml(sheet: SheetModel, tag: string, p: AnchorPoint): string {
  const [column, x] = tag === "to" && p.x >= widthOf(sheet, p.column) ? [p.column + 1, 0] : [p.column, p.x];
  const [row, y] = tag === "to" && p.y >= heightOf(sheet, p.row) ? [p.row + 1, 0] : [p.row, p.y];
  return `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>${Math.round(x * EMU)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${Math.round(y * EMU)}</xdr:rowOff></xdr:${tag}>`;
}

/** Declares its prefixes itself: the drawing it goes into may have others. */
function anchorXml(sheet: SheetModel, chart: ChartModel, relation: string, number: number): string {
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${XDR}" xmlns:a="${A}">${pointXml(sheet, "from", chart.anchor.from)}${pointXml(sheet, "to", chart.anchor.to)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${escapeAttribute(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${R}" r:id="${relation}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

/** Highest number that a shape of the drawing has. */
const highest = (drawing: string): number =>
  Math.max(1, ...[...drawing.matchAll(/<(?:\w+:)?cNvPr\b[^>]*?\bid="(\d+)"/g)].map((m) => Number(m[1])));

/**
 * Charts that were made are put into the sheet's drawing (which is made where there is none), deleted ones are
 * taken out of it; all else in the drawing
 * stays to the letter. Gives the worksheet's XML, which names the drawing; null where no chart was made or deleted.
 */
export function writeCharts(
  { parts, part: sheetPart, xml }: { readonly parts: Parts; readonly part: string; readonly xml: string },
  book: BookModel,
  sheet: SheetModel,
  was: SheetModel | undefined,
): string | null {
  const kept = new Set(sheet.charts.filter(({ loaded }) => loaded).map(({ id }) => id));
  const gone = (was?.charts ?? []).filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  const made = sheet.charts.filter(({ loaded }) => !loaded);
  if (gone.length === 0 && made.length === 0) return null;

  let out = xml;
  let drawing = was === undefined ? undefined : drawingOf(parts, sheetPart);
  let text =
    drawing === undefined
      ? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}"></xdr:wsDr>`
      : partText(parts.get(drawing)!);
  if (gone.length > 0 && was !== undefined) {
    for (const { chart, relation, anchor } of readCharts(parts, sheetPart, was, [was])) {
      if (!gone.includes(chart.id)) continue;
      text = text.replace(anchor.raw, "");
      removeRelations(parts, drawing!, (r) => r.id === relation);
    }
  }
  if (drawing === undefined) {
    drawing = freePart(parts, "xl/drawings/drawing");
    setContentType(parts, drawing, DRAWING_TYPE);
    const relation = addRelation(parts, sheetPart, `${R}/drawing`, `/${drawing}`);
    out = setElement(out, "drawing", `<drawing xmlns:r="${R}" r:id="${relation}"/>`);
  }
  for (const chart of made) {
    const part = freePart(parts, "xl/charts/chart");
    parts.set(part, toBytes(chartXml(book, chart)));
    setContentType(parts, part, CHART_TYPE);
    const relation = addRelation(parts, drawing, `${R}/chart`, `/${part}`);
    text = withAnchor(text, anchorXml(sheet, chart, relation, highest(text) + 1));
  }
  if (made.length === 0 && children(root(text)?.inner ?? "").length === 0) {
    // Nothing left to draw: the sheet lets go of the part, which then goes with what hung on it.
    const empty = drawing;
    removeRelations(parts, sheetPart, (r) => r.target === empty);
    return setElement(out, "drawing", "");
  }
  parts.set(drawing, toBytes(text));
  return out;
}

function withAnchor(drawing: string, anchor: string): string {
  const end = drawing.lastIndexOf("</");
  if (end >= 0) return `${drawing.slice(0, end)}${anchor}${drawing.slice(end)}`;
  // An empty root in one tag.
  const top = root(drawing)!;
  return `${drawing.slice(0, top.start)}${top.raw.replace(/\/>$/, ">")}${anchor}</${top.name}>`;
}
