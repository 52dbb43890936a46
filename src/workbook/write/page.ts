/** How a written sheet prints. */
import type { WordedDocument } from "../../domain/plan/worded";
import { areaAddress } from "../excel/address";
import type { Outbox } from "../excel/outbox";
import type { Setter } from "./sheetLooks";
import { FONT, millimetres } from "./styles";

const setOnPage =
  (put: (page: Excel.PageLayout, print: WordedDocument["print"]) => void): Setter =>
  (outbox, sheetName, { print }) =>
    outbox.add((batch) => put(batch.sheet(sheetName).pageLayout, print), 0, 8);

export const setPaper = setOnPage((page, { orientation }) => {
  page.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = "A4";
});

export const setMargins = setOnPage((page, { margins }) => {
  page.topMargin = millimetres(margins.top);
  page.bottomMargin = millimetres(margins.bottom);
  page.leftMargin = millimetres(margins.left);
  page.rightMargin = millimetres(margins.right);
  page.centerHorizontally = true;
});

export const setScale = setOnPage((page, { fitToWidth }) => {
  page.zoom = fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 };
});

export const setPrintedArea = setOnPage((page, { area }) => page.setPrintArea(areaAddress(area)));

export const setPrintTitles = setOnPage((page, { titleRows }) => {
  if (titleRows !== undefined) page.setPrintTitleRows(`$${titleRows[0]}:$${titleRows[1]}`);
});

/** Arabic, 13 points, in the document's own letters; in Excel's language of headers. */
const PAGE_NUMBER = `&"${FONT},Regular"&13&P`;

export const setPageNumbers = setOnPage((page, { pageNumbers }) => {
  // Decree 30/2020/NĐ-CP, Appendix I: the number stands in the top centre, from the second page on.
  page.headersFooters.state = pageNumbers ? "FirstAndDefault" : "Default";
  // Each sheet is a document of its own, also where all are printed together.
  page.firstPageNumber = pageNumbers ? 1 : "";
  // The number keeps its 13 points where the sheet is shrunk to the page's width.
  page.headersFooters.useSheetScale = false;
  page.headersFooters.defaultForAllPages.centerHeader = pageNumbers ? PAGE_NUMBER : "";
});

export function setPageBreaks(outbox: Outbox, sheetName: string, plan: WordedDocument): void {
  outbox.add(
    (batch) => {
      const breaks = batch.sheet(sheetName).horizontalPageBreaks;
      breaks.removePageBreaks();
      plan.rows.forEach((row, index) => {
        if (row.pageBreakBefore) breaks.add(`A${index + 1}`);
      });
    },
    0,
    24,
  );
}
