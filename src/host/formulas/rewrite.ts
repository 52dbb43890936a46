import type { BookModel, Rect, SheetModel, TableModel } from "../model/model";
import { parseLocal, rectName } from "../grid/address";
import { tokens, type Token } from "./tokens";

export interface Reading {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

/** A formula made ready for the calculator. */
export interface Prepared {
  /** In plain A1: structured references, names and HYPERLINK are gone. */
  readonly text: string;
  readonly reads: readonly Reading[];
  readonly functions: readonly string[];
  /** It needs something that cannot be had (an unknown name, another workbook, a table that is gone). */
  readonly impossible: boolean;
}

/** Lookups of one workbook, made once per calculation. */
export class Directory {
  private readonly sheets = new Map<string, SheetModel>();
  private readonly tables = new Map<string, { sheet: SheetModel; table: TableModel }>();
  private readonly names = new Map<string, string>();

  constructor(readonly book: BookModel) {
    for (const sheet of book.sheets) {
      this.sheets.set(sheet.name.toLowerCase(), sheet);
      for (const table of sheet.tables) this.tables.set(table.name.toLowerCase(), { sheet, table });
    }
    for (const n of book.names)
      this.names.set(`${n.scope ?? ""}\n${n.name.toLowerCase()}`, n.formula.replace(/^=/, ""));
  }

  sheet(name: string): SheetModel | undefined {
    return this.sheets.get(name.toLowerCase());
  }
  table(name: string): { sheet: SheetModel; table: TableModel } | undefined {
    return this.tables.get(name.toLowerCase());
  }
  tableAt(sheet: SheetModel, row: number, column: number): { sheet: SheetModel; table: TableModel } | undefined {
    const table = sheet.tables.find(
      ({ rect }) => row >= rect.r0 && row <= rect.r1 && column >= rect.c0 && column <= rect.c1,
    );
    return table === undefined ? undefined : { sheet, table };
  }
  name(name: string, sheet: SheetModel): string | undefined {
    return this.names.get(`${sheet.id}\n${name.toLowerCase()}`) ?? this.names.get(`\n${name.toLowerCase()}`);
  }
}

const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** «[#Headers],[Cột A]:[Cột B]», «@Cột», «Cột», «#All» … to an area of the table; undefined when it is none. */
function tableArea(
  inside: string,
  { sheet, table }: { sheet: SheetModel; table: TableModel },
  row: number,
): Rect | undefined {
  const { rect } = table;
  const headerRow = table.showHeaders ? rect.r0 : undefined;
  const header = (column: number): string => {
    const v = headerRow === undefined ? null : (sheet.rows.get(headerRow)?.get(column)?.v ?? null);
    return v === null || typeof v === "object" ? "" : String(v).replace(/\s*\r?\n\s*/g, " ");
  };
  const columnOf = (name: string): number | undefined => {
    const wanted = name
      .replace(/'(.)/gs, "$1")
      .replace(/\s*\r?\n\s*/g, " ")
      .toLowerCase();
    for (let c = rect.c0; c <= rect.c1; c++) if (header(c).toLowerCase() === wanted) return c;
    return undefined;
  };
  let text = inside.trim();
  const specials = new Set<string>();
  if (text.startsWith("@")) {
    specials.add("#this row");
    text = text.slice(1).trim();
  }
  const columns: string[] = [];
  if (text.startsWith("[")) {
    for (const m of text.matchAll(/\[((?:'.|[^\]'])*)\]/gs)) {
      if (m[1]!.startsWith("#")) specials.add(m[1]!.toLowerCase());
      else columns.push(m[1]!);
    }
  } else if (text.startsWith("#")) specials.add(text.toLowerCase());
  else if (text !== "") columns.push(text);

  const found = columns.map(columnOf);
  if (found.some((c) => c === undefined)) return undefined;
  const c0 = found[0] ?? rect.c0;
  const c1 = found[found.length - 1] ?? (columns.length === 0 ? rect.c1 : c0);
  const first = rect.r0 + (table.showHeaders ? 1 : 0);
  const last = rect.r1 - (table.showTotals ? 1 : 0);
  if (specials.has("#this row")) return row < first || row > last ? undefined : { r0: row, r1: row, c0, c1 };
  let [r0, r1] = [first, last];
  if (specials.has("#all")) [r0, r1] = [rect.r0, rect.r1];
  else if (specials.size > 0 && !specials.has("#data"))
    [r0, r1] = specials.has("#headers") ? [rect.r0, rect.r0] : [rect.r1, rect.r1];
  else {
    if (specials.has("#headers")) r0 = rect.r0;
    if (specials.has("#totals")) r1 = rect.r1;
  }
  return { r0, c0, r1, c1 };
}

/** HYPERLINK(address, text) is its text, HYPERLINK(address) its address: what the cell shows. */
function withoutHyperlinks(list: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < list.length; i++) {
    const token = list[i]!;
    if (token.kind !== "function" || token.text.toUpperCase() !== "HYPERLINK") {
      out.push(token);
      continue;
    }
    let depth = 0;
    let comma = -1;
    let end = i + 1;
    for (; end < list.length; end++) {
      const text = list[end]!.kind === "other" ? list[end]!.text : "";
      if (text === "(" || text === "{") depth++;
      else if (text === ")" || text === "}") {
        if (--depth === 0) break;
      } else if (text === "," && depth === 1) comma = end;
    }
    const shown = withoutHyperlinks(list.slice(comma < 0 ? i + 2 : comma + 1, end));
    out.push({ kind: "other", text: "(" }, ...shown, { kind: "other", text: ")" });
    i = end;
  }
  return out;
}

const DEEPEST_NAME = 8;

/** What they read is known only when they are computed, so it cannot be fed in; CELL and INFO ask about the program. */
const UNFORESEEABLE = new Set(["INDIRECT", "OFFSET", "CELL", "INFO", "GETPIVOTDATA"]);

/** @param row, column place of the formula, for «this row» */
export function prepare(
  directory: Directory,
  sheet: SheetModel,
  row: number,
  column: number,
  formula: string,
): Prepared {
  const reads: Reading[] = [];
  const functions = new Set<string>();
  let impossible = false;
  const expand = (text: string, depth: number): string => {
    let out = "";
    for (const token of withoutHyperlinks(tokens(text))) {
      if (token.kind === "reference") {
        const target = token.sheet === undefined ? sheet : directory.sheet(token.sheet);
        const rect = parseLocal(token.area!);
        if (target === undefined || rect === null) impossible = true;
        else reads.push({ sheet: target, rect });
        out += token.text;
      } else if (token.kind === "structured") {
        const table = token.table === "" ? directory.tableAt(sheet, row, column) : directory.table(token.table!);
        const rect = table === undefined ? undefined : tableArea(token.area!, table, row);
        if (table === undefined || rect === undefined) impossible = true;
        else {
          reads.push({ sheet: table.sheet, rect });
          out += `${quoted(table.sheet.name)}!${rectName(rect)}`;
        }
      } else if (token.kind === "name" && !/^(?:TRUE|FALSE)$/i.test(token.text)) {
        const table = directory.table(token.text);
        const meaning = directory.name(
          token.area ?? token.text,
          (token.sheet === undefined ? undefined : directory.sheet(token.sheet)) ?? sheet,
        );
        if (meaning !== undefined && depth < DEEPEST_NAME) out += `(${expand(meaning, depth + 1)})`;
        else if (table !== undefined) out += expand(`${token.text}[]`, depth + 1);
        else {
          // LET and LAMBDA bring names of their own.
          if (!/\b(?:LET|LAMBDA)\(/i.test(formula)) impossible = true;
          out += token.text;
        }
      } else {
        if (token.kind === "function") {
          functions.add(token.text.toUpperCase());
          if (UNFORESEEABLE.has(token.text.toUpperCase())) impossible = true;
        }
        // A1#: as far as the cell spills.
        if (token.kind === "other" && token.text === "#") impossible = true;
        out += token.text;
      }
    }
    return out;
  };
  const text = expand(formula, 0);
  return { text, reads, functions: [...functions], impossible };
}
