/** Formulas made ready for the calculator: structured references, names and HYPERLINK replaced by what they mean. */
import type { BookModel, Rect, SheetModel, TableModel } from "../model/model";
import { parseLocal, rectName } from "../grid/address";
import { tokens, type Token } from "./tokens";

interface Reading {
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
  /** How deep the calculator has to go for it: what it reads comes on top. */
  readonly weight: number;
}

/**
 * The calculator goes down once for every bracket and every few terms, and once for every formula that a formula reads.
 * Beyond some hundred levels it breaks off in the middle and can never be used again (measured: 1,000 plain terms and 64
 * nested functions are well, 1,500 and 200 are not; a column of 500 cells that each add to the one before is not).
 */
export const DEEPEST = 100;
/** Terms in a row cost less than brackets. */
const TERMS_PER_LEVEL = 7;
/** A formula in Excel has no more letters than this; names put in can make it longer. */
const LONGEST = 8_192;

interface PlacedTable {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

/** Lookups of one workbook, made once per calculation. */
export class Directory {
  private readonly sheets = new Map<string, SheetModel>();
  private readonly tables = new Map<string, PlacedTable>();
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
  table(name: string): PlacedTable | undefined {
    return this.tables.get(name.toLowerCase());
  }
  tableAt(sheet: SheetModel, row: number, column: number): PlacedTable | undefined {
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

/** What the brackets of a structured reference name: columns, and parts of the table such as «#headers». */
interface Named {
  readonly columns: readonly string[];
  readonly specials: ReadonlySet<string>;
}

function bracketsOf(inside: string): Named {
  const specials = new Set<string>();
  const columns: string[] = [];
  let text = inside.trim();
  if (text.startsWith("@")) {
    specials.add("#this row");
    text = text.slice(1).trim();
  }
  if (text.startsWith("[")) {
    for (const [, name] of text.matchAll(/\[((?:'.|[^\]'])*)\]/gs)) {
      if (name!.startsWith("#")) specials.add(name!.toLowerCase());
      else columns.push(name!);
    }
  } else if (text.startsWith("#")) specials.add(text.toLowerCase());
  else if (text !== "") columns.push(text);
  return { columns, specials };
}

/** Column of a table by its header, as the formula writes it (with ' before signs that mean something). */
function columnNamed(name: string, { sheet, table }: PlacedTable): number | undefined {
  const wanted = oneLine(name.replace(/'(.)/gs, "$1")).toLowerCase();
  for (let c = table.rect.c0; c <= table.rect.c1; c++) {
    const v = table.showHeaders ? (sheet.rows.get(table.rect.r0)?.get(c)?.v ?? null) : null;
    const header = v === null || typeof v === "object" ? "" : oneLine(String(v));
    if (header.toLowerCase() === wanted) return c;
  }
  return undefined;
}

const oneLine = (text: string): string => text.replace(/\s*\r?\n\s*/g, " ");

/** Rows of the table that are meant; undefined for «this row» beside it. */
function rowsMeant(specials: ReadonlySet<string>, table: TableModel, row: number): [number, number] | undefined {
  const { r0, r1 } = table.rect;
  const [first, last] = [r0 + (table.showHeaders ? 1 : 0), r1 - (table.showTotals ? 1 : 0)];
  if (specials.has("#this row")) return row < first || row > last ? undefined : [row, row];
  if (specials.has("#all")) return [r0, r1];
  if (specials.size > 0 && !specials.has("#data")) return specials.has("#headers") ? [r0, r0] : [r1, r1];
  return [specials.has("#headers") ? r0 : first, specials.has("#totals") ? r1 : last];
}

/** «[#Headers],[Cột A]:[Cột B]», «@Cột», «Cột», «#All» … to an area of the table; undefined when it is none. */
function tableArea(inside: string, placed: PlacedTable, row: number): Rect | undefined {
  const { columns, specials } = bracketsOf(inside);
  const found = columns.map((name) => columnNamed(name, placed));
  if (found.some((c) => c === undefined)) return undefined;
  const rows = rowsMeant(specials, placed.table, row);
  if (rows === undefined) return undefined;
  const { rect } = placed.table;
  return { r0: rows[0], r1: rows[1], c0: found[0] ?? rect.c0, c1: found[found.length - 1] ?? rect.c1 };
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

/** They turn days into numbers or back, which the calculator does in the 1900 system only. */
const OF_DAYS = new Set(
  "DATE DATEDIF DATEVALUE DAY DAYS DAYS360 EDATE EOMONTH ISOWEEKNUM MONTH NETWORKDAYS NETWORKDAYS.INTL NOW TEXT TODAY WEEKDAY WEEKNUM WORKDAY WORKDAY.INTL YEAR YEARFRAC".split(
    " ",
  ),
);

/** Where a formula stands, for «this row» and for names of the sheet. */
export interface Place {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

export function prepare(directory: Directory, place: Place, formula: string): Prepared {
  const preparation = new Preparation(directory, place, formula);
  const text = preparation.expand(formula, 0);
  const { reads, functions, weight } = preparation;
  const impossible = preparation.impossible || weight > DEEPEST || text.length > LONGEST;
  return { text, reads, functions: [...functions], impossible, weight };
}

const OPERATOR = /^[-+*/^&=<>%:, ]+$/;

/** One formula on its way to the calculator, token by token. */
class Preparation {
  readonly reads: Reading[] = [];
  readonly functions = new Set<string>();
  impossible = false;
  private deepest = 0;
  private now = 0;
  private terms = 0;
  private length = 0;
  /** LET and LAMBDA bring names of their own. */
  private readonly bringsNames: boolean;

  constructor(
    private readonly directory: Directory,
    private readonly place: Place,
    formula: string,
  ) {
    this.bringsNames = /\b(?:LET|LAMBDA)\(/i.test(formula);
  }

  get weight(): number {
    return 1 + this.deepest + this.terms / TERMS_PER_LEVEL;
  }

  expand(text: string, depth: number): string {
    let out = "";
    for (const token of withoutHyperlinks(tokens(text))) {
      this.weigh(token);
      // Names that name names grow without end.
      if (this.length > LONGEST) this.impossible = true;
      else out += this.token(token, depth);
    }
    return out;
  }

  private weigh({ kind, text }: Token): void {
    this.length += text.length;
    if (kind !== "other") return;
    if (text === "(" || text === "{") this.deepest = Math.max(this.deepest, ++this.now);
    else if (text === ")" || text === "}") this.now--;
    else if (OPERATOR.test(text)) this.terms++;
    // An array written out is taken for its first value by some functions, without a word.
    if (text === "{") this.impossible = true;
  }

  private token(token: Token, depth: number): string {
    switch (token.kind) {
      case "reference":
        return this.reference(token);
      case "structured":
        return this.structured(token);
      case "name":
        return /^(?:TRUE|FALSE)$/i.test(token.text) ? token.text : this.name(token, depth);
      case "function":
        return this.function(token);
      default:
        // A1#: as far as the cell spills.
        if (token.kind === "other" && token.text === "#") this.impossible = true;
        return token.text;
    }
  }

  private reference(token: Token): string {
    const sheet = token.sheet === undefined ? this.place.sheet : this.directory.sheet(token.sheet);
    const rect = parseLocal(token.area!);
    if (sheet === undefined || rect === null) this.impossible = true;
    else this.reads.push({ sheet, rect });
    return token.text;
  }

  private structured(token: Token): string {
    const { sheet, row, column } = this.place;
    const placed = token.table === "" ? this.directory.tableAt(sheet, row, column) : this.directory.table(token.table!);
    const rect = placed && tableArea(token.area!, placed, row);
    if (placed === undefined || rect === undefined) {
      this.impossible = true;
      return "";
    }
    this.reads.push({ sheet: placed.sheet, rect });
    return `${quoted(placed.sheet.name)}!${rectName(rect)}`;
  }

  /** Its meaning in brackets; a table's name stands for its body. */
  private name(token: Token, depth: number): string {
    const sheet = (token.sheet === undefined ? undefined : this.directory.sheet(token.sheet)) ?? this.place.sheet;
    const meaning = this.directory.name(token.area ?? token.text, sheet);
    if (meaning !== undefined && depth < DEEPEST_NAME) return `(${this.expand(meaning, depth + 1)})`;
    if (this.directory.table(token.text) !== undefined) return this.expand(`${token.text}[]`, depth + 1);
    if (!this.bringsNames) this.impossible = true;
    return token.text;
  }

  private function(token: Token): string {
    const name = token.text.toUpperCase();
    this.functions.add(name);
    if (UNFORESEEABLE.has(name)) this.impossible = true;
    if (this.directory.book.date1904 && OF_DAYS.has(name)) this.impossible = true;
    return token.text;
  }
}
