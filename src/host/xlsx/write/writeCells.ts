import type { CellModel, RawValue, SheetModel } from "../../model/model";
import { cellName } from "../../grid/address";
import { rowFormat } from "../read/readSheet";
import { scanCells, type ScannedCell } from "../read/scanCells";
import { withPrefixes } from "../package/sharedFormula";
import { encodeXstring, escapeXml, withAttribute } from "../../xml/xml";

export interface WrittenCells {
  readonly data: string;
  readonly changed: boolean;
  /** A formula was added, taken away or altered: a calculation chain of the file is no longer true. */ readonly formulasChanged: boolean;
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

function cellXml(row: number, column: number, cell: CellModel, xf: number, kept?: FileFormula): string {
  const head = `<c r="${cellName(row, column)}"${xf === 0 ? "" : ` s="${xf}"`}${kept?.mark ?? ""}`;
  const { v, f } = cell;
  const type =
    typeof v === "string"
      ? f === undefined
        ? "inlineStr"
        : "str"
      : typeof v === "boolean"
        ? "b"
        : typeof v === "object" && v !== null
          ? "e"
          : "";
  const typed = type === "" ? "" : ` t="${type}"`;
  const value =
    v === null
      ? ""
      : typeof v === "object"
        ? escapeXml(v.error)
        : typeof v === "boolean"
          ? v
            ? "1"
            : "0"
          : typeof v === "number"
            ? String(v)
            : text(v);
  if (f !== undefined)
    return `${head}${typed}>${kept?.element ?? `<f>${escapeXml(withPrefixes(f))}</f>`}${v === null ? "" : `<v>${value}</v>`}</c>`;
  if (v === null || v === "") return `${head}/>`;
  // Inline texts: nothing of the shared table changes, and what was given is kept to the letter.
  if (typeof v === "string") return `${head}${typed}><is><t xml:space="preserve">${value}</t></is></c>`;
  return `${head}${typed}><v>${value}</v></c>`;
}

const ascending = (keys: Iterable<number>): number[] => {
  const list = [...keys];
  for (let i = 1; i < list.length; i++) if (list[i]! < list[i - 1]!) return list.sort((a, b) => a - b);
  return list;
};

/**
 * Sheet data of the model, written over the file's own: a cell that is in the model as it was in the file is copied as it stands
 * (its rich text, its shared formula, its attributes), every other one is written anew. Linear.
 * @param data the file's text inside <sheetData>, "" for a new sheet
 * @param xf number of the file's xf for a style of the model
 */
export function writeCells(
  data: string,
  strings: readonly string[],
  sheet: SheetModel,
  xf: (style: number) => number,
): WrittenCells {
  const out: string[] = [];
  let changed = false;
  let formulasChanged = false;
  /** Shared formulas whose text was in a cell that is gone or altered: the others of the group get a text of their own. */
  const orphans = new Set<string>();

  const rowTag = (row: number, tag: string | undefined): { tag: string; altered: boolean } => {
    const was = rowFormat(tag ?? "");
    const height = sheet.rowHeights.get(row);
    const hidden = sheet.hiddenRows.has(row);
    const style = xf(sheet.rowStyles.get(row) ?? 0);
    let now = `<${tag ?? `row r="${row + 1}"`}>`;
    let altered = tag === undefined;
    if ((was.height === sheet.defaultRowHeight ? undefined : was.height) !== height) {
      altered = true;
      now = withAttribute(
        withAttribute(now, "ht", height === undefined ? undefined : String(height)),
        "customHeight",
        height === undefined ? undefined : "1",
      );
    }
    if (was.hidden !== hidden) {
      altered = true;
      now = withAttribute(now, "hidden", hidden ? "1" : undefined);
    }
    if (was.style !== style) {
      altered = true;
      now = withAttribute(
        withAttribute(now, "s", style === 0 ? undefined : String(style)),
        "customFormat",
        style === 0 ? undefined : "1",
      );
    }
    return { tag: now, altered };
  };

  const writeRow = (row: number, tag: string | undefined, cells: readonly ScannedCell[], raw: string): void => {
    const model = sheet.rows.get(row);
    const columns = model === undefined ? [] : ascending(model.keys());
    const parts: string[] = [];
    let altered = false;
    let i = 0;
    const dropped = (cell: ScannedCell): void => {
      altered = true;
      if (cell.cell.f !== undefined) formulasChanged = true;
      if (cell.master && cell.shared !== undefined) orphans.add(cell.shared);
    };
    for (const column of columns) {
      while (i < cells.length && cells[i]!.column < column) dropped(cells[i++]!);
      const cell = model!.get(column)!;
      const style = xf(cell.s);
      const old = cells[i]?.column === column ? cells[i++]! : undefined;
      const keeps = old !== undefined && old.cell.s === style && old.cell.f === cell.f && sameValue(old.cell.v, cell.v);
      if (keeps && !(old.shared !== undefined && !old.master && orphans.has(old.shared))) {
        parts.push(data.slice(old.start, old.end));
        continue;
      }
      if (
        old === undefined &&
        cell.v === null &&
        cell.f === undefined &&
        style === 0 &&
        xf(sheet.columnStyles.get(column) ?? 0) === 0 &&
        xf(sheet.rowStyles.get(row) ?? 0) === 0
      )
        continue;
      altered = true;
      const sameFormula = old?.cell.f === cell.f;
      if (!sameFormula) formulasChanged = true;
      const orphaned = old?.shared !== undefined && orphans.has(old.shared);
      if (!sameFormula && old?.master === true && old.shared !== undefined) orphans.add(old.shared);
      parts.push(
        cellXml(
          row,
          column,
          cell,
          style,
          old !== undefined && sameFormula && !orphaned ? formulaOf(data.slice(old.start, old.end)) : undefined,
        ),
      );
    }
    while (i < cells.length) dropped(cells[i++]!);
    const start = rowTag(row, tag);
    if (!altered && !start.altered && tag !== undefined) {
      out.push(raw);
      return;
    }
    if (tag === undefined && parts.length === 0 && start.tag === `<row r="${row + 1}">`) return;
    changed = true;
    const head = withAttribute(withAttribute(start.tag, "spans", undefined), "r", String(row + 1)).replace(
      /^<row (.*?)\s*>$/,
      "<row $1>",
    );
    out.push(parts.length === 0 ? `${head.slice(0, -1)}/>` : `${head}${parts.join("")}</row>`);
  };

  const wanted = ascending(
    new Set(
      [...sheet.rows.keys(), ...sheet.rowHeights.keys(), ...sheet.hiddenRows, ...sheet.rowStyles.keys()].sort(
        (a, b) => a - b,
      ),
    ),
  );
  let next = 0;
  const writeUpTo = (row: number): void => {
    while (next < wanted.length && wanted[next]! < row) writeRow(wanted[next++]!, undefined, [], "");
    if (wanted[next] === row) next++;
  };
  let pending: { row: number; tag: string; start: number; cells: ScannedCell[] } | undefined;
  const flush = (end: number): void => {
    if (pending === undefined) return;
    writeUpTo(pending.row);
    writeRow(pending.row, pending.tag, pending.cells, data.slice(pending.start, end));
    pending = undefined;
  };
  scanCells(
    data,
    strings,
    (row) => {
      flush(row.start);
      pending = { row: row.row, tag: row.tag, start: row.start, cells: [] };
    },
    (cell) => {
      pending?.cells.push(cell);
    },
  );
  flush(data.length);
  writeUpTo(Infinity);
  return { data: changed ? out.join("") : data, changed, formulasChanged };
}
