/** Page set-up, margins, headers and footers of a worksheet part. */
import type { PageModel } from "../../model/model";
import { readHeaderFooter } from "../package/headerFooter";
import { paperName } from "../package/units";
import { child, children, type Element, isTrue, unescapeXml } from "../../xml/xml";

const POINTS = 72;

type Attributes = ReadonlyMap<string, string> | undefined;

/** Page set-up from the elements of a worksheet; Excel's defaults where the file says nothing. */
export function readPage(find: (name: string) => Element | undefined): PageModel {
  const setup = find("pageSetup")?.attributes;
  const options = find("printOptions")?.attributes;
  const fitToPage = isTrue(child(find("sheetPr")?.inner ?? "", "pageSetUpPr")?.attributes.get("fitToPage"));
  return {
    orientation: setup?.get("orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: paperName(Number(setup?.get("paperSize") ?? 1)),
    margins: readMargins(find("pageMargins")?.attributes),
    centerHorizontally: isTrue(options?.get("horizontalCentered")),
    centerVertically: isTrue(options?.get("verticalCentered")),
    zoom: fitToPage ? readFit(setup) : { scale: Number(setup?.get("scale") ?? 100) },
    headersFooters: readHeadersFooters(find("headerFooter")),
    printGridlines: isTrue(options?.get("gridLines")),
    firstPageNumber: readFirstNumber(setup),
    blackAndWhite: isTrue(setup?.get("blackAndWhite")),
    rowBreaks: readRowBreaks(find("rowBreaks")),
  };
}

function readMargins(margins: Attributes): PageModel["margins"] {
  const margin = (name: string, inches: number): number =>
    Math.round(Number(margins?.get(name) ?? inches) * POINTS * 1e6) / 1e6;
  return {
    top: margin("top", 0.75),
    bottom: margin("bottom", 0.75),
    left: margin("left", 0.7),
    right: margin("right", 0.7),
    header: margin("header", 0.3),
    footer: margin("footer", 0.3),
  };
}

/** 0 pages in a direction: as many as it takes. */
function readFit(setup: Attributes): PageModel["zoom"] {
  const horizontal = Number(setup?.get("fitToWidth") ?? 1);
  const vertical = Number(setup?.get("fitToHeight") ?? 1);
  return {
    ...(horizontal === 0 ? {} : { horizontalFitToPages: horizontal }),
    ...(vertical === 0 ? {} : { verticalFitToPages: vertical }),
  };
}

const STATES = {
  alike: { alike: "Default", oddEven: "OddAndEven" },
  first: { alike: "FirstAndDefault", oddEven: "FirstOddAndEven" },
} as const;

function readHeadersFooters(e: Element | undefined): PageModel["headersFooters"] {
  const text = (name: string): string => unescapeXml(child(e?.inner ?? "", name)?.inner ?? "");
  const first = isTrue(e?.attributes.get("differentFirst")) ? "first" : "alike";
  const even = isTrue(e?.attributes.get("differentOddEven")) ? "oddEven" : "alike";
  return {
    state: STATES[first][even],
    default: readHeaderFooter(text("oddHeader"), text("oddFooter")),
    first: readHeaderFooter(text("firstHeader"), text("firstFooter")),
    useSheetScale: isTrue(e?.attributes.get("scaleWithDoc") ?? "1"),
  };
}

function readFirstNumber(setup: Attributes): number | null {
  const number = setup?.get("firstPageNumber");
  return isTrue(setup?.get("useFirstPageNumber")) && number !== undefined ? Number(number) : null;
}

/** «id» is the number of the last row above the break, counted from 1: the zero-based number of the first row below it. */
function readRowBreaks(e: Element | undefined): number[] {
  return children(e?.inner ?? "")
    .map((each) => Number(each.attributes.get("id")))
    .filter((row) => row > 0)
    .sort((a, b) => a - b);
}
