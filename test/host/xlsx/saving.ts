/** What the tests of saving share: the sample workbooks, a picture of what a reader sees, things to put into a workbook. */
import type { ConditionalFormatModel, SheetModel, StyleModel } from "../../../src/host/model/model";
import type { LoadedWorkbook } from "../../../src/host/xlsx/index";
import { CASES } from "../../support/samples";
import { sheet } from "./support";

export const SAMPLES = [...CASES, "rich"];

/** A picture of the model in which only what a reader sees counts. */
export function picture(w: LoadedWorkbook): unknown {
  const { book } = w;
  const look = ({ xf: _, ...style }: StyleModel): unknown => style;
  const nameOf = (id: string | null): string | null =>
    id === null ? null : book.sheets.find((s) => s.id === id)!.name;
  return {
    names: book.names.map((n) => ({ ...n, scope: nameOf(n.scope) })),
    customXml: book.customXml,
    structureProtected: book.structureProtected,
    active: nameOf(book.activeSheet),
    sheets: book.sheets.map(
      ({ id: _id, touched: _t, added: _a, rows, columnStyles, rowStyles, conditionalFormats, tables, ...rest }) => ({
        ...rest,
        rows: [...rows].flatMap(([r, cells]) => [...cells].map(([c, x]) => [r, c, x.v, x.f, look(book.styles[x.s]!)])),
        columnStyles: [...columnStyles].map(([c, s]) => [c, look(book.styles[s]!)]),
        rowStyles: [...rowStyles].map(([c, s]) => [c, look(book.styles[s]!)]),
        conditionalFormats: conditionalFormats.map(({ id: _c, loaded: _l, ...format }) => format),
        tables: tables.map(({ id: _d, loaded: _m, ...table }) => table),
      }),
    ),
  };
}

export const style = (w: LoadedWorkbook, base: number, change: Partial<StyleModel>): number =>
  w.book.styles.push({ ...w.book.styles[base]!, xf: undefined, ...change }) - 1;

export const newSheet = (w: LoadedWorkbook, name: string): SheetModel => {
  const { page, protection } = sheet(w, w.book.sheets[0]!.name);
  const made: SheetModel = {
    id: `{new-${name}}`,
    name,
    visibility: "Visible",
    rows: new Map(),
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    defaultColumnWidth: 48,
    defaultRowHeight: 15,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnStyles: new Map(),
    rowStyles: new Map(),
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    autoFilter: null,
    frozen: { rows: 0, columns: 0 },
    protection: { ...protection, protected: false, options: null },
    page: structuredClone(page),
    showGridlines: true,
    tabColor: "",
    touched: new Set(),
    added: true,
  };
  return made;
};

export const highlight: ConditionalFormatModel = {
  id: "{cf-1}",
  rects: [
    { r0: 3, c0: 1, r1: 10, c1: 1 },
    { r0: 3, c0: 3, r1: 10, c1: 3 },
  ],
  type: "Custom",
  formula: 'AND(N("SoThiDua")=0,$A4>1)',
  fill: "#FFEB9C",
  fontColor: "#9C5700",
  bold: true,
  edges: {},
  stopIfTrue: false,
  loaded: false,
};
