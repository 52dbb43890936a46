/** Widths and heights. */

/** Widths of a digit in sizes of its font, all digits of a font being alike; fonts not named here are as Times New Roman. */
const DIGITS: Readonly<Record<string, number>> = {
  calibri: 0.507,
  carlito: 0.507,
  arial: 0.556,
  "liberation sans": 0.556,
  tahoma: 0.546,
  "segoe ui": 0.539,
  verdana: 0.636,
  "courier new": 0.6,
};
const SERIF_DIGIT = 0.5;

/**
 * Pixels of a digit at 96 dpi in the font of the workbook's Normal style, in which widths of columns are counted: 7 for
 * Calibri 11, as a new workbook has it.
 */
export const digitOf = ({ name, size }: { readonly name: string; readonly size: number }): number =>
  Math.max(1, Math.round((DIGITS[name.toLowerCase()] ?? SERIF_DIGIT) * size * (96 / 72)));

/** Width in characters as the file has it (padding included) to points, by way of whole pixels as Excel does. */
export const widthToPoints = (width: number, digit: number): number =>
  Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit) * 0.75;

/** Points to the file's width in characters. */
export const pointsToWidth = (points: number, digit: number): number =>
  Math.trunc((Math.round(points / 0.75) / digit) * 256) / 256;

/** A file without defaultColWidth: 8 characters, padded and rounded up to 64 pixels. */
export const DEFAULT_WIDTH = 48;
export const DEFAULT_HEIGHT = 15;
/** Widest column in characters, highest row in points (Excel specifications and limits). */
export const WIDEST = 255;
export const HIGHEST = 409.5;

/** Names of office.js by the file's paper numbers (ST_PaperSize and Excel.PaperType). */
const PAPERS: Readonly<Record<number, string>> = {
  1: "Letter",
  2: "LetterSmall",
  3: "Tabloid",
  4: "Ledger",
  5: "Legal",
  6: "Statement",
  7: "Executive",
  8: "A3",
  9: "A4",
  10: "A4Small",
  11: "A5",
  12: "B4",
  13: "B5",
  14: "Folio",
  15: "Quatro",
  16: "Paper10x14",
  17: "Paper11x17",
  18: "Note",
  19: "Envelope9",
  20: "Envelope10",
  21: "Envelope11",
  22: "Envelope12",
  23: "Envelope14",
  24: "Csheet",
  25: "Dsheet",
  26: "Esheet",
  27: "EnvelopeDL",
  28: "EnvelopeC5",
  29: "EnvelopeC3",
  30: "EnvelopeC4",
  31: "EnvelopeC6",
  32: "EnvelopeC65",
  33: "EnvelopeB4",
  34: "EnvelopeB5",
  35: "EnvelopeB6",
  36: "EnvelopeItaly",
  37: "EnvelopeMonarch",
  38: "EnvelopePersonal",
  39: "FanfoldUS",
  40: "FanfoldStdGerman",
  41: "FanfoldLegalGerman",
};
const NUMBERS = new Map(Object.entries(PAPERS).map(([n, name]) => [name.toLowerCase(), Number(n)]));

export const paperName = (size: number): string => PAPERS[size] ?? `Paper${size}`;
export const paperNumber = (name: string): number =>
  NUMBERS.get(name.toLowerCase()) ?? Number(/^Paper(\d+)$/i.exec(name)?.[1] ?? 9);

/** EMU, the drawing's unit, in a point (ECMA-376 part 1, 20.1.2.1). */
export const EMU = 12_700;
