/**
 * Sizes in which the written sheets are set (Decree 30/2020, Annex I: text 13 to 14; it sets none for tables):
 * needed to know how high a row has to be, and by whoever formats the cells.
 */
import type { StyleName } from "./plan";

export interface Type {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

const plain = (size: number): Type => ({ size, bold: false, italic: false });
const bold = (size: number): Type => ({ size, bold: true, italic: false });
const italic = (size: number): Type => ({ size, bold: false, italic: true });
const boldItalic = (size: number): Type => ({ size, bold: true, italic: true });

export const TYPE: Readonly<Record<StyleName, Type>> = {
  agency: plain(12),
  agencyBold: bold(12),
  national: bold(12),
  motto: bold(13),
  placeDate: italic(13),
  about: plain(12),
  title: bold(14),
  subtitle: bold(13),
  basis: italic(13),
  heading: bold(13),
  body: plain(13),
  bodyItalic: italic(13),
  tableHead: bold(11),
  tableText: plain(11),
  tableTextCentered: plain(11),
  smallText: plain(10),
  smallHead: bold(10),
  tableNumber: plain(11),
  tableShare: plain(11),
  tableMark: bold(11),
  tableTotalText: bold(11),
  tableTotalNumber: bold(11),
  tableTotalShare: bold(11),
  tableTotalMark: bold(11),
  severityError: bold(11),
  severityWarning: bold(11),
  severityNotice: plain(11),
  link: plain(11),
  note: italic(11),
  signatureTitle: bold(13),
  signatureHint: italic(13),
  recipientsLabel: boldItalic(12),
  recipients: plain(11),
  caption: bold(12),
  captionCentered: plain(13),
  moment: plain(12),
  inputCell: plain(11),
  inputShort: plain(11),
  inputLine: plain(13),
  listNumber: plain(12),
  listText: plain(12),
  tableGroup: boldItalic(11),
  tableResult: bold(11),
  helper: plain(8),
  rule: plain(4),
  ruleOfText: bold(6),
  tableSpace: plain(4),
};

/**
 * A column's width in points: characters of the default font, Calibri 11 (7 pixels a digit and 5 pixels of padding,
 * at 96 pixels an inch).
 */
export const widthInPoints = (characters: number): number => (characters * 7 + 5) * 0.75;
