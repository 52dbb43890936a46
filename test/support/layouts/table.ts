/**
 * A table on paper: columns with merged headers, sections with headings, and the rows between them that are no
 * data.
 */
import { formula, type GridCell } from "../grids";
import type { Dice } from "./dice";
import { typed } from "./wordings";

export interface Column<S> {
  /** Parents first. Neighbours with the same parents stand under one merged cell. */
  readonly header: readonly string[];
  readonly cell: (subject: S) => GridCell;
  /** What a total row counts in this column; absent where nothing is counted. */
  readonly counts?: (subject: S) => number;
  /** Font of the column's marks. */
  readonly font?: string | null;
  readonly role?: "stt" | "name";
}

/** A row that heads the rows below it: a unit, a phòng, «I. Cá nhân». */
export interface Heading {
  readonly order: string;
  readonly text: string;
  readonly level: 1 | 2;
}
export interface Section<S> {
  readonly headings: readonly Heading[];
  readonly subjects: readonly S[];
}

export interface Block {
  readonly cells: readonly (readonly GridCell[])[];
  readonly width: number;
  readonly headerRows: number;
  /** Last row of the table proper, counted from 1; what follows are signatures and notes. */
  readonly tableRows: number;
  readonly fonts: readonly { readonly row: number; readonly column: number; readonly font: string }[];
}

export interface Style {
  readonly index: boolean;
  readonly repeatHeader: boolean;
  readonly blankRows: boolean;
  readonly total: "none" | "end" | "top" | "counted line";
  readonly subtotals: boolean;
  readonly prefilled: "none" | "numbers" | "formulas" | "errors";
  readonly order: "numbers" | "text" | "dotted" | "anew";
  readonly parents: "merged" | "repeated";
  readonly headingCounts: boolean;
  readonly headingAt: "second" | "first";
}

export function styleOf(dice: Dice, plain: boolean): Style {
  return {
    index: !plain && dice.now("index row", 0.25),
    repeatHeader: !plain && dice.now("header repeated", 0.12),
    blankRows: !plain && dice.now("blank rows", 0.15),
    total: plain ? "none" : dice.pick(["none", "none", "end", "end", "top", "counted line"] as const),
    subtotals: !plain && dice.now("subtotals", 0.15),
    prefilled: plain ? "none" : dice.pick(["none", "none", "none", "none", "numbers", "formulas", "errors"] as const),
    order: dice.pick(["numbers", "numbers", "text", "dotted", "anew"] as const),
    parents: plain || dice.chance(0.9) ? "merged" : "repeated",
    headingCounts: dice.now("counts in headings", 0.25),
    headingAt: dice.pick(["second", "second", "first"] as const),
  };
}

/** Rows of the header: a text stands at the top left of its merged cell. */
function headerCells<S>(columns: readonly Column<S>[], parents: Style["parents"]): string[][] {
  const depth = Math.max(...columns.map((column) => column.header.length));
  return Array.from({ length: depth }, (_, level) =>
    columns.map((column, i) => {
      const text = column.header[level];
      if (text === undefined) return "";
      const isParent = level < column.header.length - 1;
      const left = columns[i - 1]?.header;
      const same =
        left !== undefined &&
        isParent &&
        left.length > level + 1 &&
        column.header.slice(0, level + 1).every((each, at) => each === left[at]);
      return same && parents === "merged" ? "" : text;
    }),
  );
}

const TOTALS = ["Tổng cộng", "TỔNG CỘNG", "Cộng", "Tổng số", "Tổng cộng:", "Cộng toàn khối", "CỘNG"];

export function renderTable<S>(
  dice: Dice,
  columns: readonly Column<S>[],
  sections: readonly Section<S>[],
  style: Style,
): Block {
  const header = headerCells(columns, style.parents);
  const cells: GridCell[][] = header.map((row) => [...row]);
  const fonts: { row: number; column: number; font: string }[] = [];
  const width = columns.length;
  const all = sections.flatMap((section) => section.subjects);
  const hasStt = columns[0]!.role === "stt";
  const blank = (): GridCell[] => Array.from({ length: width }, () => "");
  const countRow = (text: string, subjects: readonly S[], at: number): GridCell[] =>
    columns.map((column, i) =>
      i === at
        ? text
        : column.counts === undefined
          ? ""
          : formula(
              `=COUNTA(${i})`,
              subjects.reduce((sum, subject) => sum + column.counts!(subject), 0),
            ),
    );
  const textAt = hasStt && style.headingAt === "second" ? 1 : 0;
  const index = !style.index
    ? []
    : [
        columns.map((_, i) =>
          dice.seed % 3 === 0 ? `(${i + 1})` : dice.seed % 3 === 1 || width < 4 ? i + 1 : i < 2 ? "AB"[i]! : i - 1,
        ),
      ];
  cells.push(...index);
  const groupsAnew = sections.some((section) => section.headings.some((heading) => heading.level === 2));
  if (style.total === "top" && !groupsAnew) cells.push(countRow(dice.pick(TOTALS), all, textAt));
  let order = 0;
  sections.forEach((section, at) => {
    for (const heading of section.headings) {
      if (heading.level === 2 && style.order === "anew") order = 0;
      const row =
        style.headingCounts && heading.level === 2
          ? countRow(
              "",
              sections
                .slice(at)
                .slice(0, 1)
                .flatMap((each) => each.subjects),
              -1,
            )
          : blank();
      if (hasStt && style.headingAt === "second") {
        row[0] = heading.order;
        row[1] = heading.text;
      } else
        row[0] =
          heading.order === ""
            ? heading.text
            : `${heading.order}${/[.)/]$/.test(heading.order) ? "" : "."} ${heading.text}`;
      cells.push(row);
    }
    for (const [i, subject] of section.subjects.entries()) {
      order++;
      const row = columns.map((column) =>
        column.role === "stt"
          ? style.order === "text"
            ? String(order)
            : style.order === "dotted"
              ? `${order}.`
              : order
          : column.cell(subject),
      );
      columns.forEach((column, c) => {
        if (column.font != null && row[c] !== "")
          fonts.push({ row: cells.length + 1, column: c + 1, font: column.font });
      });
      cells.push(row);
      if (style.blankRows && dice.chance(0.2)) cells.push(blank());
      if (
        style.repeatHeader &&
        i === 0 &&
        at === Math.floor(sections.length / 2) &&
        !(at === 0 && section.subjects.length === 1)
      )
        cells.push(...header.map((texts) => [...texts]), ...index.map((row) => [...row]));
    }
    const closes = sections[at + 1] === undefined || sections[at + 1]!.headings.some((heading) => heading.level === 2);
    if (style.subtotals && closes && groupsAnew)
      cells.push(countRow(dice.pick(["Cộng", "Cộng đơn vị", "Cộng:"]), section.subjects, textAt));
  });
  for (let i = style.prefilled === "none" ? 0 : dice.int(2, 6); i > 0; i--) {
    order++;
    cells.push(
      columns.map((column) =>
        column.role === "stt"
          ? order
          : style.prefilled === "numbers"
            ? ""
            : column.role === "name"
              ? formula(`=VLOOKUP(${order},DM,2)`, style.prefilled === "errors" ? "#N/A" : "")
              : "",
      ),
    );
  }
  if (style.total === "end") cells.push(countRow(typed(dice, dice.pick(TOTALS)), all, textAt));
  if (style.total === "counted line")
    cells.push(
      ((row) => {
        row[0] = dice.pick([
          `Tổng số: ${all.length} người./.`,
          `Danh sách gồm ${all.length} trường hợp.`,
          `(Danh sách có ${all.length} người)`,
          `Tổng cộng: ${all.length}`,
        ]);
        return row;
      })(blank()),
    );
  dice.note(`total: ${style.total}`);
  if (style.prefilled !== "none") dice.note(`prefilled rows: ${style.prefilled}`);
  return { cells, width, headerRows: header.length, tableRows: cells.length, fonts };
}
