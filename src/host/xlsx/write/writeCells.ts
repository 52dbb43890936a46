/** The cells of a worksheet part, written where they differ from the file. */
import type { CellModel, RawValue, SheetModel } from "../../model/model";
import { cellName } from "../../grid/address";
import { rowFormat } from "../read/readSheet";
import { scanCells, type Known, type ScannedCell } from "../read/scanCells";
import { withPrefixes } from "../package/sharedFormula";
import { encodeXstring, escapeXml, withAttribute } from "../../xml/xml";

export interface WrittenCells {
  readonly data: string;
  readonly changed: boolean;
  /** A formula was added, taken away or altered: a calculation chain of the file is no longer true. */
  readonly formulasChanged: boolean;
}

const sameValue = (a: RawValue, b: RawValue): boolean =>
  a === b || (typeof a === "object" && a !== null && typeof b === "object" && b !== null && a.error === b.error);

const text = (value: string): string => escapeXml(encodeXstring(value));

/** The formula of a cell as the file has it (shared, of an array, with its flags), and the mark of a spilling one. */
interface FileFormula {
  readonly element: string;
  readonly mark: string;
}

function formulaOf(raw: string): FileFormula | undefined {
  const element = /<f\b[^>]*\/>|<f\b[^>]*>[^<]*<\/f>/.exec(raw)?.[0];
  return element === undefined
    ? undefined
    : { element, mark: / cm="\d+"/.exec(raw.slice(0, raw.indexOf(">")))?.[0] ?? "" };
}

/** Type (ST_CellType) and text of a value. */
function typedValue(v: Exclude<RawValue, null>, ofFormula: boolean): { type: string; value: string } {
  switch (typeof v) {
    case "string":
      return { type: ofFormula ? "str" : "inlineStr", value: text(v) };
    case "boolean":
      return { type: "b", value: v ? "1" : "0" };
    case "object":
      return { type: "e", value: escapeXml(v.error) };
    default:
      return { type: "", value: String(v) };
  }
}

function cellXml(name: string, { v, f }: CellModel, xf: number, kept?: FileFormula): string {
  const head = `<c r="${name}"${xf === 0 ? "" : ` s="${xf}"`}${kept?.mark ?? ""}`;
  if (f === undefined && (v === null || v === "")) return `${head}/>`;
  const { type, value } = v === null ? { type: "", value: "" } : typedValue(v, f !== undefined);
  const start = `${head}${type === "" ? "" : ` t="${type}"`}>`;
  if (f !== undefined) {
    const formula = kept?.element ?? `<f>${escapeXml(withPrefixes(f))}</f>`;
    return `${start}${formula}${v === null ? "" : `<v>${value}</v>`}</c>`;
  }
  // Inline texts: nothing of the shared table changes, and what was given is kept to the letter.
  if (type === "inlineStr") return `${start}<is><t xml:space="preserve">${value}</t></is></c>`;
  return `${start}<v>${value}</v></c>`;
}

const ascending = (keys: Iterable<number>): number[] => {
  const list = [...keys];
  for (let i = 1; i < list.length; i++) if (list[i]! < list[i - 1]!) return list.sort((a, b) => a - b);
  return list;
};

/**
 * Sheet data of the model, written over the file's own: a cell that is in the model as it was in the file is copied as
 * it stands (its rich text, its shared formula, its attributes), every other one is written anew. Linear.
 * @param data the file's text inside <sheetData>, "" for a new sheet
 * @param xf number of the file's xf for a style of the model
 */
export function writeCells(data: string, known: Known, sheet: SheetModel, xf: (style: number) => number): WrittenCells {
  const writer = new RowWriter(data, sheet, xf);
  let pending: FileRow | undefined;
  const flush = (end: number): void => {
    if (pending !== undefined) writer.writeOver(pending, data.slice(pending.start, end));
    pending = undefined;
  };
  scanCells(
    data,
    known,
    ({ row, tag, start }) => {
      flush(start);
      pending = { row, tag, start, cells: [] };
    },
    (cell) => {
      pending?.cells.push(cell);
    },
  );
  flush(data.length);
  writer.writeNewUpTo(Infinity);
  const { changed, formulasChanged } = writer;
  return { data: changed ? writer.text() : data, changed, formulasChanged };
}

/** A row as the file has it. */
interface FileRow {
  readonly row: number;
  readonly tag: string;
  readonly start: number;
  readonly cells: ScannedCell[];
}

/** A row's cells as written. */
interface WrittenRow {
  readonly parts: string[];
  altered: boolean;
}

/** Writes the rows in their order: those of the file over what they were, new ones between them. */
class RowWriter {
  changed = false;
  formulasChanged = false;
  private readonly out: string[] = [];
  /** Rows of the model that need an element, in order; `next` is the first not written yet. */
  private readonly wanted: readonly number[];
  private next = 0;
  /**
   * Shared formulas whose text was in a cell that is gone or altered: the others of the group get a text of their
   * own.
   */
  private readonly orphans = new Set<string>();

  constructor(
    private readonly data: string,
    private readonly sheet: SheetModel,
    private readonly xf: (style: number) => number,
  ) {
    const { rows, rowHeights, hiddenRows, rowStyles } = sheet;
    this.wanted = ascending(new Set([...rows.keys(), ...rowHeights.keys(), ...hiddenRows, ...rowStyles.keys()]));
  }

  text(): string {
    return this.out.join("");
  }

  /** Rows of the model above `row` that the file does not have. */
  writeNewUpTo(row: number): void {
    for (; this.next < this.wanted.length && this.wanted[this.next]! < row; this.next += 1)
      this.writeNew(this.wanted[this.next]!);
    if (this.wanted[this.next] === row) this.next += 1;
  }

  writeOver({ row, tag, cells }: FileRow, raw: string): void {
    this.writeNewUpTo(row);
    const written = this.cellsOf(row, cells);
    const start = this.rowTag(row, tag);
    if (written.altered || start.altered) this.put(row, start.tag, written.parts);
    else this.out.push(raw);
  }

  private writeNew(row: number): void {
    const { parts } = this.cellsOf(row, []);
    const { tag } = this.rowTag(row, `row r="${row + 1}"`);
    if (parts.length > 0 || tag !== `<row r="${row + 1}">`) this.put(row, tag, parts);
  }

  private put(row: number, tag: string, parts: readonly string[]): void {
    this.changed = true;
    const head = withAttribute(withAttribute(tag, "spans", undefined), "r", String(row + 1)).replace(
      /^<row (.*?)\s*>$/,
      "<row $1>",
    );
    this.out.push(parts.length === 0 ? `${head.slice(0, -1)}/>` : `${head}${parts.join("")}</row>`);
  }

  /** Start tag of a row with the model's height, hidden state and style. */
  private rowTag(row: number, tag: string): { tag: string; altered: boolean } {
    const was = rowFormat(tag);
    const height = this.sheet.rowHeights.get(row);
    const hidden = this.sheet.hiddenRows.has(row);
    const style = this.xf(this.sheet.rowStyles.get(row) ?? 0);
    let now = `<${tag}>`;
    if ((was.height === this.sheet.defaultRowHeight ? undefined : was.height) !== height)
      now = withPair(now, ["ht", height === undefined ? undefined : String(height)], "customHeight");
    if (was.hidden !== hidden) now = withAttribute(now, "hidden", hidden ? "1" : undefined);
    if (was.style !== style) now = withPair(now, ["s", style === 0 ? undefined : String(style)], "customFormat");
    return { tag: now, altered: now !== `<${tag}>` };
  }

  private cellsOf(row: number, cells: readonly ScannedCell[]): WrittenRow {
    const model = this.sheet.rows.get(row);
    const written: WrittenRow = { parts: [], altered: false };
    let i = 0;
    for (const column of model === undefined ? [] : ascending(model.keys())) {
      while (i < cells.length && cells[i]!.column < column) this.drop(cells[i++]!, written);
      const old = cells[i]?.column === column ? cells[i++]! : undefined;
      const cell = model!.get(column)!;
      if (old === undefined) this.writeCell(row, column, cell, written);
      else this.rewriteCell(old, cell, written);
    }
    while (i < cells.length) this.drop(cells[i++]!, written);
    return written;
  }

  private drop({ cell, master, shared }: ScannedCell, written: WrittenRow): void {
    written.altered = true;
    if (cell.f !== undefined) this.formulasChanged = true;
    if (master && shared !== undefined) this.orphans.add(shared);
  }

  /** A cell that the file does not have. One that shows nothing is not written. */
  private writeCell(row: number, column: number, cell: CellModel, written: WrittenRow): void {
    const style = this.xf(cell.s);
    if (this.showsNothing(row, column, cell)) return;
    written.altered = true;
    if (cell.f !== undefined) this.formulasChanged = true;
    written.parts.push(cellXml(cellName(row, column), cell, style));
  }

  /** Nothing stands in it, and it has the default format where an absent cell would have it too. */
  private showsNothing(row: number, column: number, { v, f, s }: CellModel): boolean {
    if (v !== null || f !== undefined || this.xf(s) !== 0) return false;
    const { columnStyles, rowStyles } = this.sheet;
    return this.xf(columnStyles.get(column) ?? 0) === 0 && this.xf(rowStyles.get(row) ?? 0) === 0;
  }

  private rewriteCell(old: ScannedCell, cell: CellModel, written: WrittenRow): void {
    const style = this.xf(cell.s);
    const sameFormula = old.cell.f === cell.f;
    const orphaned = old.shared !== undefined && this.orphans.has(old.shared);
    // A formula that nobody could compute here keeps what the file says of it.
    const sameResult = sameValue(old.cell.v, cell.v) || (cell.f !== undefined && cell.v === null);
    const keeps = sameFormula && old.cell.s === style && sameResult;
    if (keeps && (old.master || !orphaned)) {
      written.parts.push(this.data.slice(old.start, old.end));
      return;
    }
    if (this.showsNothing(old.row, old.column, cell)) {
      this.drop(old, written);
      return;
    }
    written.altered = true;
    if (!sameFormula) this.formulasChanged = true;
    if (!sameFormula && old.master && old.shared !== undefined) this.orphans.add(old.shared);
    const kept = sameFormula && !orphaned ? formulaOf(this.data.slice(old.start, old.end)) : undefined;
    written.parts.push(cellXml(cellName(old.row, old.column), cell, style, kept));
  }
}

/** Sets an attribute and the flag that makes it count; with undefined takes both away. */
const withPair = (tag: string, [name, value]: readonly [string, string | undefined], flag: string): string =>
  withAttribute(withAttribute(tag, name, value), flag, value === undefined ? undefined : "1");
