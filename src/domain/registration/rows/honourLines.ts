/**
 * Honours of units, and the movements they take part in, that are written as lines of text, not as a table (domain.md, layout L1): «2. Tập thể:», «- Danh hiệu thi đua: …» under a list of
 * people, or the lines below a unit's name. A run of such lines is read as a table of its own: the heading is its header, each line a row.
 */
import type { Campaign } from "../../campaign/campaign";
import { suits } from "../../catalogue/awards";
import type { AwardPiece } from "../../catalogue/find";
import { wordKey } from "../../text/keys";
import { clean } from "../../text/normalise";
import { yearsIn } from "../../text/dates";
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import type { SheetGrid } from "../tables/sheetGrid";
import { columnLetters } from "../../sheet/address";
import type { FoundTable } from "../model/decisions";
import type { RegistrationTable, RowRole } from "../model/registration";
import type { Gathered } from "../read";
import type { Words } from "../words/vocabulary";

const BULLET = /^\s*[-–—•*+]\s*\S/u;
const LABEL =
  /^\s*(?:[-–—•*+]\s*)?(?:các )?(?:danh hiệu(?: thi đua)?|hình thức(?: khen thưởng)?|khen thưởng|thi đua)(?: đăng ký| đề nghị)?\s*:/iu;
const UNIT_LABEL = /^(?:tên )?đơn vị(?: đăng ký)?\s*:\s*(.+)$/iu;
const NUMBERED = /^\s*(?:\d{1,2}|[a-hđ])\s*[.)]\s*\S/u;
const LONGEST = 240;

interface Line {
  readonly row: RowNumber;
  readonly column: ColumnNumber;
  readonly text: string;
}
interface Owner {
  readonly unit: string | null;
  readonly text: string;
  readonly from: "group" | "sheet";
}
type About = "honours" | "movements";
interface Read extends Line {
  readonly owner: Owner;
  readonly pieces: readonly AwardPiece[];
  readonly movement: number | null;
}

const FIELD = { honours: "titleOrAward", movements: "movement" } as const;

class Run {
  readonly lines: Read[] = [];
  readonly roles = new Map<RowNumber, RowRole>();
  readonly unread: Line[] = [];
  constructor(
    readonly header: Line,
    readonly about: About,
  ) {}
}

/** Only where the sheet itself says whose they are: by its tables, its name or a heading. */
export function readHonourLines(
  grid: SheetGrid,
  sheetUnit: string | null,
  words: Words,
  campaign: Campaign,
  gathered: Gathered,
): FoundTable[] {
  const tables = gathered.tables.filter(({ sheet }) => sheet === grid.name);
  const covered = (row: RowNumber): boolean =>
    tables.some(
      (table) => row >= table.headerRows[0]! && row <= table.lastRow && table.roles[row - table.firstRow] !== "unread",
    );
  const known = new Set(tables.map(({ unit }) => unit));
  let owner: Owner | null =
    known.size === 1 && [...known][0] !== null
      ? { unit: [...known][0]!, text: [...known][0]!, from: "sheet" }
      : sheetUnit === null
        ? null
        : { unit: sheetUnit, text: sheetUnit, from: "sheet" };
  const movements = campaign.movements.length;
  const found: FoundTable[] = [];
  let about: About = "honours";
  let heading: Line | null = null;
  let run: Run | null = null;
  const close = (): void => {
    if (run !== null && run.lines.length > 0) found.push(gather(grid, run, movements, gathered));
    run = null;
  };
  for (let row = grid.area.firstRow; row <= grid.area.lastRow; row++) {
    if (covered(row)) {
      close();
      heading = null;
      continue;
    }
    const line = lineAt(grid, row);
    if (line === null) {
      if (grid.filled(row).length > 0) {
        close();
        heading = null;
      }
      continue;
    }
    const named = words.headingUnit(line.text) ?? words.unit(UNIT_LABEL.exec(clean(line.text))?.[1] ?? "");
    if (named !== null || (!BULLET.test(line.text) && words.nearUnit(words.withoutOrdinal(line.text)) !== null)) {
      owner = { unit: named, text: words.withoutOrdinal(line.text), from: "group" };
      if (run === null) heading = line;
      else run.roles.set(row, "group");
      continue;
    }
    if (
      heading !== null &&
      owner !== null &&
      about === "movements" &&
      (BULLET.test(line.text) || NUMBERED.test(line.text))
    ) {
      const movement = words.movement(line.text.replace(/^\s*[-–—•*+]\s*/u, ""));
      if (movement !== null) {
        run ??= new Run(heading, "movements");
        run.lines.push({ ...line, owner, pieces: [], movement });
      } else run?.unread.push(line);
      run?.roles.set(row, movement === null ? "unread" : "data");
      continue;
    }
    if (
      heading !== null &&
      owner !== null &&
      about === "honours" &&
      (BULLET.test(line.text) || LABEL.test(line.text)) &&
      line.text.length <= LONGEST
    ) {
      const pieces = words.awards(line.text, "unit");
      const some = pieces.some(({ award }) => award !== null && suits(award, "unit"));
      if (some || (LABEL.test(line.text) && pieces.length > 0)) {
        run ??= new Run(heading, "honours");
        run.lines.push({ ...line, owner, pieces, movement: null });
        run.roles.set(row, "data");
      } else if (run !== null && pieces.length > 0) {
        run.unread.push(line);
        run.roles.set(row, "unread");
      }
      continue;
    }
    const opened = opens(line.text, campaign.year);
    if (opened !== null) {
      if (run !== null && about !== opened) close();
      about = opened;
      if (run === null) heading = line;
      else run.roles.set(row, "group");
    } else {
      close();
      heading = null;
    }
  }
  close();
  return found;
}

/** One text, or a label and its text in the next cell. */
function lineAt(grid: SheetGrid, row: RowNumber): Line | null {
  const filled = grid.filled(row);
  if (
    filled.length === 0 ||
    filled.length > 2 ||
    filled.some((column) => typeof grid.value(row, column) !== "string" || grid.hasFormula(row, column))
  )
    return null;
  const texts = filled.map((column) => grid.text(row, column));
  if (
    texts.length === 2 &&
    !/[:.\-–)]\s*$/u.test(texts[0]!) &&
    !/^\s*(?:[-–+•*]|[IVX]+|[A-H]|\d{1,2})\s*$/u.test(texts[0]!)
  )
    return null;
  return { row, column: filled.at(-1)!, text: texts.map((text) => clean(text)).join(" ") };
}

/** «2. Tập thể:», «ĐĂNG KÝ DANH HIỆU CỦA CÁC ĐƠN VỊ NĂM 2021», «III. Các phong trào thi đua»; never last year's. */
function opens(text: string, year: number): About | null {
  const key = wordKey(text);
  const years = yearsIn(text);
  if (key.length > 100 || (years.length > 0 && years.every((each) => each < year)) || /nơi nhận|kính gửi/u.test(key))
    return null;
  if (/phong trào/u.test(key)) return "movements";
  return /tập thể|đơn vị/u.test(key) && !/cá nhân/u.test(key) ? "honours" : null;
}

function gather(grid: SheetGrid, run: Run, movements: number, gathered: Gathered): FoundTable {
  const firstRow = run.lines[0]!.row;
  const inside = [...run.roles.keys()].filter((row) => row >= run.header.row + 1);
  const top = Math.min(firstRow, ...inside);
  const lastRow = run.lines.at(-1)!.row;
  const columns = [...new Set(run.lines.map(({ column }) => column))].sort((a, b) => a - b);
  const [first, last] = [columns[0]!, columns.at(-1)!];
  const header = clean(run.header.text);
  const units = new Set(run.lines.map(({ owner }) => owner.unit));
  const roles = Array.from(
    { length: lastRow - top + 1 },
    (_, i): RowRole => run.roles.get(top + i) ?? (grid.filled(top + i).length === 0 ? "blank" : "title"),
  );
  const table: RegistrationTable = {
    id: `${grid.name}!${columnLetters(first)}${run.header.row}:${columnLetters(last)}${lastRow}`,
    sheet: grid.name,
    kind: run.about,
    headerRows: [run.header.row],
    firstRow: top,
    lastRow,
    firstColumn: first,
    lastColumn: last,
    columns: columns.map((column) => ({
      column,
      header,
      headerRow: run.header.row,
      field: FIELD[run.about],
      mark: null,
      year: null,
      confidence: 0.8,
      reason: "values",
    })),
    roles,
    dataRows: run.lines.length,
    excelTable: null,
    unit: units.size === 1 ? [...units][0]! : null,
    confidence: 0.8,
  };
  gathered.tables.push(table);
  for (const line of run.unread.filter(({ row }) => row <= lastRow))
    gathered.unread.push({ table, row: line.row, column: line.column, text: line.text });
  let group = -1;
  let before: Owner | null = null;
  for (const { row, column, owner, pieces, movement } of run.lines) {
    if (owner !== before) group++;
    before = owner;
    const cell = grid.cell(row, column);
    const entry = {
      table,
      row,
      stt: null,
      group,
      unit: { cell: null, source: owner.from, unit: owner.unit, text: owner.text },
      note: null,
      cells: [{ field: FIELD[run.about], cell }],
      subject: "unit",
    } as const;
    if (run.about === "movements")
      gathered.movements.push({
        ...entry,
        marks: Array.from({ length: movements }, (_, index) => ({ cell, marked: index === movement })),
      });
    else
      gathered.honours.push({
        ...entry,
        awards: pieces.map(({ text, award, readings, spelling }) => ({
          cell,
          text,
          award,
          readings,
          column: "titleOrAward",
          spelling,
        })),
        history: { cells: [], text: "", state: "noColumn", years: [] },
        registeredOn: null,
      });
  }
  return {
    id: table.id,
    sheet: grid.name,
    headerRows: table.headerRows,
    firstColumn: first,
    lastColumn: last,
    bodyFirst: top,
    bodyLast: lastRow,
    headers: columns.map(() => header),
    place: { sheet: grid.name, nth: 1 },
    outcome: "read",
    mapping: null,
    unitFrom: table.unit === null ? null : "title",
    lines: true,
  };
}
