/** Page set-up (Excel.PageLayout). */
import { invalidArgument } from "../../errors/hostError";
import {
  entireColumns,
  entireRows,
  localAddress,
  parseLocal,
  quotedSheet,
  splitAreas,
  splitSheet,
} from "../../grid/address";
import type { Host } from "../../state/host";
import type { PageModel, Rect, SheetModel } from "../../model/model";
import { headersFootersHandle } from "./headersFooters";
import { rangeOn } from "../range/range";
import { rangeAreasHandle, parseAreas } from "../range/rangeAreas";
import type { Member, TypeTable } from "../members/memberTable";
import { Handle, call, make, object, property } from "../members/memberTable";
import { flag, number, oneOf } from "../members/arguments";
import { rangeArgument } from "../range/rangeArgument";

const PAGE = "page";
const PAPER = [
  "Letter",
  "Legal",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Tabloid",
  "Ledger",
  "Statement",
  "Executive",
  "Folio",
  "Quatro",
  "Paper10x14",
  "Paper11x17",
  "Note",
] as const;

function setting<K extends keyof PageModel>(key: K, read: (value: unknown) => PageModel[K]): Member<SheetModel> {
  return property(
    "1.9",
    (s) => s.page[key],
    (s, value) => {
      s.page[key] = read(value);
      s.touched.add(PAGE);
    },
  );
}

function margin(key: keyof PageModel["margins"]): Member<SheetModel> {
  return property(
    "1.9",
    (s) => s.page.margins[key],
    (s, value) => {
      s.page.margins = { ...s.page.margins, [key]: number(value, `${key} margin`, 0, 3_528) };
      s.touched.add(PAGE);
    },
  );
}

function zoom(value: unknown): PageModel["zoom"] {
  if (typeof value !== "object" || value === null) throw invalidArgument("zoom");
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Record<string, unknown>;
  if (typeof scale === "number") return { scale: number(scale, "scale", 10, 400) };
  const pages = (v: unknown, what: string) =>
    v === null || v === undefined ? {} : { [what]: number(v, what, 1, 32_767) };
  return { ...pages(horizontalFitToPages, "horizontalFitToPages"), ...pages(verticalFitToPages, "verticalFitToPages") };
}

function heightFilled(wished: PageModel["zoom"], { differences }: Host): PageModel["zoom"] {
  const isOpen = wished?.horizontalFitToPages !== undefined && wished.verticalFitToPages === undefined;
  return isOpen && !differences.fitsAnyHeight ? { ...wished, verticalFitToPages: 1 } : wished;
}

/** Print area and titles are the sheet's names «Print_Area» and «Print_Titles», as in the file. */
function setName(host: Host, sheet: SheetModel, name: string, formula: string): void {
  const known = host.book.names.find((n) => n.scope === sheet.id && n.name === name);
  if (known) known.formula = formula;
  else host.book.names.push({ name, formula, visible: true, scope: sheet.id, comment: "" });
}

function namedRects(host: Host, sheet: SheetModel, name: string): Rect[] {
  const formula = host.book.names.find((n) => n.scope === sheet.id && n.name === name)?.formula ?? "";
  return splitAreas(formula.replace(/^=/, "")).flatMap((part) => parseLocal(splitSheet(part).local) ?? []);
}

const absolute = (sheet: SheetModel, rects: readonly Rect[]) =>
  `=${rects.map((r) => `${quotedSheet(sheet.name)}!${localAddress(r, true)}`).join(",")}`;

function setTitles(host: Host, sheet: SheetModel, range: unknown, ofRows: boolean): void {
  const target = rangeArgument(range, sheet, host);
  if (target.sheet !== sheet || !target.rect || !(ofRows ? entireRows(target.rect) : entireColumns(target.rect)))
    throw invalidArgument("print titles must be whole rows or columns of the sheet");
  const others = namedRects(host, sheet, "Print_Titles").filter((r) => (ofRows ? entireColumns(r) : entireRows(r)));
  setName(host, sheet, "Print_Titles", absolute(sheet, ofRows ? [...others, target.rect] : [target.rect, ...others]));
}

/** A text with one or several areas, a RangeAreas, or a Range. */
function printArea(sheet: SheetModel, area: unknown, host: Host): readonly Rect[] {
  if (typeof area === "string") return parseAreas(area);
  if (area instanceof Handle && area.table.name === "RangeAreas") return (area.self as { rects: Rect[] }).rects;
  return [rangeArgument(area, sheet, host).rect!];
}

const layoutTable: TypeTable<SheetModel> = {
  name: "PageLayout",
  members: {
    Orientation: setting("orientation", (v) => oneOf(v, ["Portrait", "Landscape"] as const, "orientation")),
    PaperSize: setting("paperSize", (v) => oneOf(v, PAPER, "paperSize")),
    CenterHorizontally: setting("centerHorizontally", (v) => flag(v, "centerHorizontally")),
    CenterVertically: setting("centerVertically", (v) => flag(v, "centerVertically")),
    PrintGridlines: setting("printGridlines", (v) => flag(v, "printGridlines")),
    BlackAndWhite: setting("blackAndWhite", (v) => flag(v, "blackAndWhite")),
    // "" for Excel's own numbering, which goes on from the sheet printed before.
    FirstPageNumber: property(
      "1.9",
      (s) => s.page.firstPageNumber ?? "",
      (s, v) => {
        s.page.firstPageNumber = v === "" ? null : number(v, "firstPageNumber", -32_765, 32_767);
        s.touched.add(PAGE);
      },
    ),
    Zoom: property(
      "1.9",
      (s) => s.page.zoom,
      (s, value, host) => {
        s.page.zoom = heightFilled(zoom(value), host);
        s.touched.add(PAGE);
      },
    ),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
    HeadersFooters: object("1.9", (s) => headersFootersHandle(s)),
    GetPrintAreaOrNullObject: make("1.9", (s, _args, host) => {
      const rects = namedRects(host, s, "Print_Area");
      return rects.length > 0 ? rangeAreasHandle(s, rects) : null;
    }),
    SetPrintArea: call("1.9", (s, [area], host) => {
      setName(host, s, "Print_Area", absolute(s, printArea(s, area, host)));
    }),
    GetPrintTitleRowsOrNullObject: make("1.9", (s, _args, host) => {
      const rows = namedRects(host, s, "Print_Titles").find(entireRows);
      return rows ? rangeOn(s, rows) : null;
    }),
    SetPrintTitleRows: call("1.9", (s, [rows], host) => setTitles(host, s, rows, true)),
    GetPrintTitleColumnsOrNullObject: make("1.9", (s, _args, host) => {
      const columns = namedRects(host, s, "Print_Titles").find(entireColumns);
      return columns ? rangeOn(s, columns) : null;
    }),
    SetPrintTitleColumns: call("1.9", (s, [columns], host) => setTitles(host, s, columns, false)),
  },
};

export const pageLayoutHandle = (sheet: SheetModel) => new Handle(layoutTable, sheet);
