/**
 * How the written sheets look. Times New Roman and the sizes follow Decree 30/2020/NĐ-CP, Appendix I, where the
 * decree speaks (heading, motto, place and date, signatures); tables are smaller so that they fit their page. Text
 * on a fill keeps a contrast of at least 4.5 : 1 (WCAG 2.2, 1.4.3), and a severity is always said in words too.
 */
import type { StyleName } from "../../domain/plan/plan";
import { TYPE, widthInPoints } from "../../domain/plan/typography";
import type { Type } from "../../domain/plan/typography";

interface Look {
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right" | "Justify";
  readonly vertical?: "Top" | "Center";
  readonly wrap?: boolean;
  /** All lines of the cell, or the upper one alone. */
  readonly border?: boolean | "top";
  readonly numberFormat?: string;
}
/** Sizes, weight and slope are the domain's: the rows' heights are computed from them. */
export type CellStyle = Look & Type;

export const FONT = "Times New Roman";
export const INK = "#000000";
export const BORDER = "#7F7F7F";

const centred = { horizontal: "Center", vertical: "Center", wrap: true } as const;
const prose = { vertical: "Top", wrap: true } as const;
const cell = { ...prose, border: true } as const;
const figure = { ...cell, horizontal: "Right" } as const;
const total = { fill: "#EDEDED" } as const;

const LOOKS: Readonly<Record<StyleName, Look>> = {
  agency: centred,
  agencyBold: { ...centred, vertical: "Top" },
  national: centred,
  motto: centred,
  placeDate: centred,
  about: { ...centred, vertical: "Top" },
  title: centred,
  subtitle: centred,
  basis: centred,
  heading: { vertical: "Center", wrap: true },
  body: { ...prose, horizontal: "Justify" },
  bodyItalic: { vertical: "Center", wrap: true },
  tableHead: { ...cell, ...centred, fill: "#DDEBF7" },
  tableText: cell,
  tableTextCentered: { ...cell, horizontal: "Center" },
  smallText: cell,
  smallHead: { ...cell, ...centred, fill: "#DDEBF7" },
  tableNumber: { ...figure, numberFormat: "#,##0" },
  tableShare: { ...figure, numberFormat: "0.0%" },
  tableMark: { ...cell, horizontal: "Center" },
  tableTotalText: { ...cell, ...total },
  tableTotalNumber: { ...figure, ...total, numberFormat: "#,##0" },
  tableTotalShare: { ...figure, ...total, numberFormat: "0.0%" },
  tableTotalMark: { ...cell, ...total, horizontal: "Center" },
  severityError: { ...cell, color: "#9C0006", fill: "#FFC7CE" },
  severityWarning: { ...cell, color: "#7F4F00", fill: "#FFEB9C" },
  severityNotice: { ...cell, color: "#1F3864", fill: "#DDEBF7" },
  link: { ...cell, color: "#0563C1", underline: true },
  note: { ...prose, color: "#404040" },
  signatureTitle: { ...prose, horizontal: "Center" },
  signatureHint: { ...prose, horizontal: "Center" },
  recipientsLabel: prose,
  recipients: prose,
  caption: { vertical: "Center", wrap: true },
  captionCentered: centred,
  moment: { ...prose, horizontal: "Left", numberFormat: "dd/mm/yyyy hh:mm" },
  inputCell: { ...cell, fill: "#FFF9E5" },
  inputShort: { ...cell, ...centred, fill: "#FFF9E5" },
  inputLine: { ...prose, fill: "#FFF9E5" },
  listNumber: { ...centred },
  listText: { vertical: "Center", wrap: true },
  tableGroup: cell,
  tableResult: { ...cell, horizontal: "Center" },
  helper: { color: "#A6A6A6" },
  tableSpace: {},
  rule: { border: "top" },
  ruleOfText: { horizontal: "Center", vertical: "Top" },
};

export const styleOf = (name: StyleName): CellStyle => ({ ...LOOKS[name], ...TYPE[name] });

/** All lines of a block of cells. */
export const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** Lit cells of the officer's own table, by severity. Bold besides the colour, for whoever does not see it. */
export const HIGHLIGHT = {
  error: { fill: "#FFC7CE", color: "#9C0006", bold: true },
  warning: { fill: "#FFEB9C", color: "#7F4F00", bold: false },
} as const;

/** The mark columns: small and wide enough for a reason to take two lines, as rows of a registration do anyway. */
export const ROW_MARKS = { size: 10, headerFill: "#DDEBF7", border: "#BFBFBF" } as const;

/** Charts: sizes in points, the gap in percent of a column's width. */
export const CHART = {
  size: 10,
  smallSize: 8,
  titleSize: 12,
  line: 2.25,
  bar: 24,
  outline: 0.75,
  gap: 60,
  grid: "#D9D9D9",
} as const;

/** Widths of the mark columns in characters: the header with its time in one line. */
export const ROW_MARK_WIDTHS = [26, 64] as const;

/** Bump when the looks change: written sheets and marks are then laid out anew at the next run. */
export const STYLE_VERSION = 3;

/** Characters of the default font to the points that columnWidth takes, to the hundredth. */
export const columnPoints = (characters: number): number => Math.round(widthInPoints(characters) * 100) / 100;

export const millimetres = (length: number): number => Math.round(((length * 72) / 25.4) * 100) / 100;
