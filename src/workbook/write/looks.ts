/**
 * How the free columns look before we take them: what is the same in all cells of a part is noted and put back by
 * clearing, so that formats, conditional formats, validation and protection of the place are as they were.
 */
import type { Look } from "../memory/state";
import { EDGES, INK } from "./styles";

/** To be loaded with the next request; `read` is called when it is there. */
export function askLook(range: Excel.Range): { read(): Look | null } {
  const { format } = range;
  format.load("horizontalAlignment,verticalAlignment,wrapText");
  format.font.load("name,size,color,bold");
  format.fill.load("color");
  const borders = EDGES.map((edge) => {
    const border = format.borders.getItem(edge);
    border.load("style,color,weight");
    return border;
  });
  return {
    read: () => {
      const { name, size, color, bold } = format.font;
      const look = [
        name,
        size,
        color,
        bold,
        format.fill.color,
        format.horizontalAlignment,
        format.verticalAlignment,
        format.wrapText,
        ...borders.flatMap((border) =>
          border.style === "None" ? [border.style] : [border.style, border.color, border.weight],
        ),
      ];
      // Excel answers null, or an empty text, where cells differ.
      if (look.some((part) => part === null || part === "")) return null;
      return {
        font: [name, size, color, bold],
        fill: format.fill.color,
        alignment: [format.horizontalAlignment, format.verticalAlignment, format.wrapText],
        borders: borders.map((border) =>
          border.style === "None" ? null : [border.style, border.color, border.weight],
        ),
      };
    },
  };
}

/** Excel answers so for no fill, too. */
const NO_FILL = "#FFFFFF";

/** What else lies on the place stays; where the look is not known all formats go. `rows`: how many the range has. */
export function putBack(range: Excel.Range, look: Look | null | undefined, rows: number): void {
  if (look == null) {
    range.clear("Formats");
    return;
  }
  const { format } = range;
  const [name, size, color, bold] = look.font;
  format.font.name = name;
  format.font.size = size;
  if (color !== INK) format.font.color = color;
  format.font.bold = bold;
  if (look.fill === NO_FILL) format.fill.clear();
  else format.fill.color = look.fill;
  const [horizontal, vertical, wrap] = look.alignment;
  format.horizontalAlignment = horizontal as Excel.HorizontalAlignment;
  format.verticalAlignment = vertical as Excel.VerticalAlignment;
  format.wrapText = wrap;
  EDGES.forEach((edge, index) => {
    // Of a single row there is no inside.
    if (edge === "InsideHorizontal" && rows === 1) return;
    const border = format.borders.getItem(edge);
    const was = look.borders[index];
    border.style = (was?.[0] ?? "None") as Excel.BorderLineStyle;
    if (was == null) return;
    border.color = was[1];
    border.weight = was[2] as Excel.BorderWeight;
  });
}
