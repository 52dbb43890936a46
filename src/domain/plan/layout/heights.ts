/**
 * How high a row has to be for its texts. Excel fits rows by itself, but not rows with merged cells and not on
 * request of an add-in in every client, so the heights are computed from the letters' widths. They err on the high
 * side: text that is cut off is worse than a little air.
 */
import type { DocumentRow, StyleName } from "../plan";
import { TYPE, widthInPoints } from "../typography";
import type { Type } from "../typography";

/** Excel's highest row. */
const HIGHEST = 409;
const LOWEST = 15;
/** Line distance of Times New Roman in Excel, in sizes: 14 pt take 18.75 pt. */
const LINE = 1.34;
const PADDING = 3;
/** Printers and zoom levels set a little wider than the table of widths says. */
const SAFETY = 1.03;

export interface MeasuredCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly style: StyleName;
  readonly text: string;
  /** The officer typed it: a given height is then the least. */
  readonly typed?: boolean;
}
export interface MeasuredRow {
  readonly cells: readonly MeasuredCell[];
  readonly height: DocumentRow["height"];
}

/** Heights in points. `columnWidths` in characters of the default font, from column A. */
export function rowHeights(rows: readonly MeasuredRow[], columnWidths: readonly number[]): number[] {
  const heights = rows.map(({ cells, height }) => {
    const isGiven = typeof height === "number";
    const own = cells
      .filter((cell) => cell.rows === 1 && (!isGiven || cell.typed === true))
      .map((cell) => cellHeight(cell, columnWidths));
    return Math.max(isGiven ? height : LOWEST, ...own);
  });
  // A cell over several rows: what is missing goes to its last row.
  rows.forEach(({ cells }, index) => {
    for (const cell of cells) {
      if (cell.rows === 1) continue;
      const last = Math.min(index + cell.rows, rows.length) - 1;
      const there = heights.slice(index, last + 1).reduce((sum, height) => sum + height, 0);
      const missing = cellHeight(cell, columnWidths) - there;
      if (missing > 0 && (typeof rows[last]!.height !== "number" || cell.typed === true)) heights[last]! += missing;
    }
  });
  return heights.map((height) => Math.min(HIGHEST, Math.ceil(height * 4) / 4));
}

function cellHeight({ column, columns, style, text }: MeasuredCell, columnWidths: readonly number[]): number {
  const type = TYPE[style];
  if (text === "") return PADDING + type.size * LINE;
  const width = columnWidths
    .slice(column - 1, column - 1 + columns)
    .reduce((sum, characters) => sum + widthInPoints(characters), 0);
  return PADDING + linesIn(text, width, type) * type.size * LINE;
}

/** Lines that a text takes when it is wrapped at spaces, paragraphs apart. `width` in points, of the whole cell. */
export function linesIn(text: string, width: number, type: Type): number {
  const room = Math.max(width - 5 * 0.75, type.size);
  return text.split("\n").reduce((lines, paragraph) => lines + wrapped(paragraph, room, type), 0);
}

function wrapped(paragraph: string, room: number, type: Type): number {
  const space = textWidth(" ", type);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const wide = textWidth(word, type);
    const start = used === 0 ? 0 : used + space;
    if (start + wide <= room) {
      used = start + wide;
      continue;
    }
    if (used > 0) lines += 1;
    // A word longer than the line is broken anywhere.
    const broken = Math.ceil(wide / room) - 1;
    lines += Math.max(0, broken);
    used = wide - Math.max(0, broken) * room;
  }
  return lines;
}

/** Points. */
export function textWidth(text: string, { size, bold, italic }: Type): number {
  const sloped = italic ? ITALIC : PLAIN;
  const letters = bold ? BOLD : sloped;
  let thousandths = 0;
  for (let index = 0; index < text.length; index += 1) thousandths += letters.width(text.charCodeAt(index));
  return (thousandths / 1000) * size * SAFETY;
}

/** Advance widths in thousandths of the size: letters by width. */
type Widths = Readonly<Record<number, string>>;

/**
 * Times New Roman (Adobe's metrics of Times Roman, which it shares). Those have no ơ and ư: theirs are Liberation Serif's,
 * which is made to Times New Roman's widths, but ơ and Ơ (529, 722 there) a little wider, because Times New Roman's own were not
 * measured.
 */
const REGULAR: Widths = {
  180: "'",
  250: " .,",
  278: "ijlt/:;\\|",
  333: "frI-()!¨`[]",
  389: "sJ",
  444: "acez?“”",
  500: "bdghknopquvxy0123456789$_*«»–#đ",
  541: "ơ",
  542: "ư",
  556: "FPS",
  564: "+<=>~",
  611: "ELTZ",
  667: "BCR",
  722: "ADGHKNOQUVXYwĐ",
  762: "Ơ",
  776: "Ư",
  778: "m&",
  833: "%",
  889: "M",
  921: "@",
  944: "W",
  1000: "…—",
};
/** What is not as wide as above. Liberation Serif Bold and Italic; bold italic is narrower than bold. */
const OTHER_IN_BOLD: Widths = {
  278: "'",
  333: ":;jt",
  389: "I",
  444: "r",
  500: "?Ja“”",
  554: "ơ",
  556: "bdhknpquđ",
  570: "+<=>",
  600: "ư",
  611: "FP",
  667: "ELTZ",
  722: "CR",
  778: "GHKOQƠ",
  796: "Ư",
  833: "m&",
  944: "M",
  1000: "%W",
};
const OTHER_IN_ITALIC: Widths = {
  214: "'",
  278: "f",
  333: ":;",
  389: "rz[]",
  444: "kvxyJ",
  500: "?aS",
  545: "ư",
  556: "LTYZ“”",
  611: "ABFPRVX",
  667: "wKN",
  675: "+<=>",
  722: "m",
  754: "Ư",
  833: "MW",
  889: "…—",
};

/** Letters without a width of their own are taken for wide ones. */
const UNKNOWN = 722;
/** Above a letter, whichever. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Of ơ and ư as a mark of its own. */
const HORN = "\u031B";

/** Widths of one cut, as they are asked for. */
class Letters {
  private readonly base: ReadonlyMap<string, number>;
  private readonly measured = new Map<number, number>();

  constructor(...given: readonly Widths[]) {
    this.base = new Map(
      given.flatMap((widths) =>
        Object.entries(widths).flatMap(([width, letters]) =>
          [...letters].map((letter) => [letter, Number(width)] as const),
        ),
      ),
    );
  }

  width(code: number): number {
    let width = this.measured.get(code);
    if (width === undefined) {
      width = this.widthOf(String.fromCharCode(code));
      this.measured.set(code, width);
    }
    return width;
  }

  /** Accented letters are as wide as their base; marks written apart take no room, but a horn does. */
  private widthOf(letter: string): number {
    if (letter === HORN)
      return Math.max(...["ơo", "ưu", "ƠO", "ƯU"].map(([horned, bare]) => this.of(horned!) - this.of(bare!)));
    if (/\p{M}/u.test(letter)) return 0;
    const withoutTone = letter.normalize("NFD").replace(TONES, "").normalize("NFC");
    return this.base.get(withoutTone) ?? this.of(letter.normalize("NFD")[0]!);
  }

  private of(letter: string): number {
    return this.base.get(letter) ?? UNKNOWN;
  }
}

const PLAIN = new Letters(REGULAR);
const BOLD = new Letters(REGULAR, OTHER_IN_BOLD);
const ITALIC = new Letters(REGULAR, OTHER_IN_ITALIC);
