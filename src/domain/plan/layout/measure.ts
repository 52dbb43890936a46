/** Heights and page breaks of a worded document: from its own texts, and from what the officer typed into it. */
import { cellAddress } from "../../sheet/address";
import { rowHeights } from "./heights";
import { NO_ROOM, pageBreaks } from "./pages";
import type { WordedContent, WordedDocument, WordedRow } from "../worded";

/** A document whose rows are still to be measured; one that was can be measured again. */
type Unmeasured = Omit<WordedDocument, "rows"> & { readonly rows: readonly Pick<WordedRow, "cells" | "asked">[] };

/** `typed`: what stands in cells that the officer filled in, by address; "" for what takes one line. */
export function measured(document: Unmeasured, typed: ReadonlyMap<string, string> = new Map()): WordedDocument {
  const { columnWidths, charts, table, print } = document;
  const rows = document.rows.map(({ cells, asked: { whole = cells, ...asked } }) => ({ cells: whole, asked }));
  const heights = rowHeights(
    rows.map(({ cells, asked }, index) => ({
      height: asked.height,
      cells: cells.map((cell) => {
        const own =
          typed.size === 0 || (cell.input === null && cell.style !== "inputCell")
            ? undefined
            : typed.get(cellAddress(index + 1, cell.column));
        return { ...cell, text: own ?? shownText(cell.content), typed: own !== undefined };
      }),
    })),
    columnWidths,
  );
  const pages = rows.map(({ cells, asked }, index) => ({
    styles: cells.map(({ style }) => style),
    height: heights[index]!,
    breakBefore: asked.pageBreakBefore,
    keepWithNext: asked.keepWithNext,
    onlyAtBreak: asked.onlyAtBreak,
    underChart: charts.some(({ place }) => index + 1 >= place.firstRow && index + 1 <= place.lastRow),
  }));
  // A table of findings may break anywhere.
  const breaks = table == null ? pageBreaks(pages, columnWidths, print) : pages.map(({ breakBefore }) => breakBefore);
  return {
    ...document,
    rows: rows.map(({ cells, asked }, index) => {
      const pageBreakBefore = breaks[index]!;
      if (!asked.onlyAtBreak || pageBreakBefore) return { cells, asked, height: heights[index]!, pageBreakBefore };
      const empty = cells.map((cell) => ({ ...cell, content: null }));
      return { cells: empty, asked: { ...asked, whole: cells }, height: NO_ROOM, pageBreakBefore };
    }),
  };
}

/** What counts for the height; figures and links take one line. */
function shownText(content: WordedContent): string {
  if (content === null) return "";
  if ("text" in content) return content.text;
  return "formula" in content ? (content.shown ?? "") : "";
}
