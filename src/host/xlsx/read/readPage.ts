import type { PageModel } from "../../model/model";
import { readHeaderFooter } from "../package/headerFooter";
import { paperName } from "../package/units";
import { child, children, type Element, isTrue, unescapeXml } from "../../xml/xml";

const POINTS = 72;

/** Page set-up from the elements of a worksheet; Excel's defaults where the file says nothing. */
export function readPage(find: (name: string) => Element | undefined): PageModel {
  const margins = find("pageMargins")?.attributes;
  const margin = (name: string, inches: number): number =>
    Math.round(Number(margins?.get(name) ?? inches) * POINTS * 1e6) / 1e6;
  const setup = find("pageSetup")?.attributes;
  const options = find("printOptions")?.attributes;
  const fitToPage = isTrue(child(find("sheetPr")?.inner ?? "", "pageSetUpPr")?.attributes.get("fitToPage"));
  const headerFooter = find("headerFooter");
  const text = (name: string): string => unescapeXml(child(headerFooter?.inner ?? "", name)?.inner ?? "");
  const differentFirst = isTrue(headerFooter?.attributes.get("differentFirst"));
  const differentOddEven = isTrue(headerFooter?.attributes.get("differentOddEven"));
  const fit = (name: string): number | undefined => {
    const pages = Number(setup?.get(name) ?? 1);
    return pages === 0 ? undefined : pages;
  };
  const horizontal = fit("fitToWidth");
  const vertical = fit("fitToHeight");
  return {
    orientation: setup?.get("orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: paperName(Number(setup?.get("paperSize") ?? 1)),
    margins: {
      top: margin("top", 0.75),
      bottom: margin("bottom", 0.75),
      left: margin("left", 0.7),
      right: margin("right", 0.7),
      header: margin("header", 0.3),
      footer: margin("footer", 0.3),
    },
    centerHorizontally: isTrue(options?.get("horizontalCentered")),
    centerVertically: isTrue(options?.get("verticalCentered")),
    zoom: fitToPage
      ? {
          ...(horizontal === undefined ? {} : { horizontalFitToPages: horizontal }),
          ...(vertical === undefined ? {} : { verticalFitToPages: vertical }),
        }
      : { scale: Number(setup?.get("scale") ?? 100) },
    headersFooters: {
      state: differentFirst
        ? differentOddEven
          ? "FirstOddAndEven"
          : "FirstAndDefault"
        : differentOddEven
          ? "OddAndEven"
          : "Default",
      default: readHeaderFooter(text("oddHeader"), text("oddFooter")),
      first: readHeaderFooter(text("firstHeader"), text("firstFooter")),
      useSheetScale: isTrue(headerFooter?.attributes.get("scaleWithDoc") ?? "1"),
    },
    printGridlines: isTrue(options?.get("gridLines")),
    firstPageNumber:
      isTrue(setup?.get("useFirstPageNumber")) && setup?.get("firstPageNumber") !== undefined
        ? Number(setup.get("firstPageNumber"))
        : null,
    blackAndWhite: isTrue(setup?.get("blackAndWhite")),
    // «id» is the number of the last row above the break, counted from 1: the zero-based number of the first row below it.
    rowBreaks: children(find("rowBreaks")?.inner ?? "")
      .map((e) => Number(e.attributes.get("id")))
      .filter((r) => r > 0)
      .sort((a, b) => a - b),
  };
}
