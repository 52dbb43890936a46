/** What a workbook states of the whole bloc: its theme, its last day, its targets. Only what is said in so many words counts. */
import type { Campaign } from "../campaign/campaign";
import type { Registration } from "../registration/model/registration";
import { grouped } from "../lists";
import type { CellScalar, WorkbookCells } from "../sheet/cells";
import { isIsoDay, yearsIn } from "../text/dates";
import { wordKey } from "../text/keys";
import { clean } from "../text/normalise";
import { LONGEST_LINE, MOST_ROWS_OF_TARGETS } from "./evidence";
import { ofTheRegistration, readable, titledTables } from "./lines";

export type Stated = Pick<Campaign, "theme" | "deadline" | "targets">;
type Targets = Campaign["targets"];

/** A row outside the tables of the registration. */
type Row = readonly CellScalar[];

export function statedOf(cells: WorkbookCells, registration: Registration, year: number): Stated {
  const sheets = rowsBesides(cells, registration);
  const lines = sheets.flatMap((rows) => rows.flatMap(linesOf)).filter((line) => isOfYear(line, year));
  return {
    theme: first(lines, themeIn) ?? "",
    deadline: first(lines, (line) => deadlineIn(line, year)),
    targets: { ...targetsIn(lines), ...present(Object.assign({}, ...sheets.map(targetsOfTable)) as Partial<Targets>) },
  };
}

function rowsBesides({ sheets }: WorkbookCells, registration: Registration): readonly (readonly Row[])[] {
  const tables = grouped(
    titledTables({ sheets } as WorkbookCells, registration)
      .filter(ofTheRegistration)
      .map(({ found }) => found),
    ({ sheet }) => sheet,
  );
  return sheets.map(({ name, area, values }) =>
    values.filter((_row, index) => {
      const row = (area?.firstRow ?? 1) + index;
      return !(tables.get(name) ?? []).some(({ bodyFirst, bodyLast }) => row >= bodyFirst && row <= bodyLast);
    }),
  );
}

/** Each text, and each with what stands in the next cell: «Chủ đề:» | «Kỷ cương, sáng tạo». */
function linesOf(row: Row): string[] {
  const texts = row.flatMap((cell) => (typeof cell === "string" && cell.length <= LONGEST_LINE ? [cell] : []));
  const lines = texts.map((text) => clean(readable(text))).filter((text) => text !== "");
  return lines.flatMap((line, index) => (line.endsWith(":") ? [`${line} ${lines[index + 1] ?? ""}`] : [line]));
}

/** What names other years only is not this year's. */
const isOfYear = (line: string, year: number): boolean => {
  const years = yearsIn(line);
  return years.length === 0 || years.includes(year);
};

function first<V>(lines: readonly string[], read: (line: string) => V | null): V | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}

const THEME = /^(?:\p{P}\s*|\d+[.)]\s*)?chủ đề(?:\s+(?:thi đua|phong trào|năm\s+\d{4}|của khối))*\s*:\s*(.+)$/iu;
const QUOTES = /^[«"“'‘\s]+|[»"”'’.;\s]+$/gu;

function themeIn(line: string): string | null {
  const theme = THEME.exec(line)?.[1]?.replace(QUOTES, "") ?? "";
  return theme === "" ? null : theme;
}

/** «Hạn đăng ký: 25/3/2025», «Các đơn vị đăng ký trước ngày 25 tháng 3 hằng năm». */
const DEADLINE =
  /(?:hạn\s+(?:cuối\s+)?(?:gửi|nộp)?\s*(?:bản\s+)?đăng ký(?:\s+thi đua)?|(?:gửi|nộp|hoàn thành)\s+(?:bản\s+)?đăng ký|đơn vị\s+đăng ký)[^.;\d]{0,40}?(?:ngày\s+)?(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})(?:\s*(?:[/.-]|năm)\s*(\d{4}))?(?!\d)/iu;

function deadlineIn(line: string, year: number): string | null {
  const [, day = "", month = "", said] = DEADLINE.exec(line) ?? [];
  const iso = `${said ?? year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDay(iso) ? iso : null;
}

const SAYS_TARGET = /chỉ tiêu|phấn đấu|mục tiêu/iu;
/** Shares of others than the people are none of these targets. */
const OF_OTHERS = /đơn vị|tập thể|phòng|tổ chức|đảng|chi bộ|đoàn|hội viên/u;
const GOOD_OR_BETTER = /hoàn thành tốt(?: (?:nhiệm vụ|chức trách))* trở lên/u;
const EXCELLENT = /hoàn thành xuất sắc/u;
const PER_CENT = /(\d{1,3}(?:[.,]\d{1,3})?)\s*%/u;

/** «Chỉ tiêu: 100 % cá nhân hoàn thành tốt nhiệm vụ trở lên; 30 % hoàn thành xuất sắc nhiệm vụ». */
function targetsIn(lines: readonly string[]): Targets {
  const found: Partial<Targets> = {};
  for (const line of lines.filter((each) => SAYS_TARGET.test(each)))
    // A comma between digits is of a number.
    for (const part of line.split(/[;.]|,(?!\d)/u)) {
      const share = shareIn(part);
      const name = shareNamed(wordKey(part));
      if (share !== null && name !== null) Object.assign(found, { [name]: share, ...found });
    }
  return { goodOrBetter: null, excellent: null, departments: null, unitPlans: null, ...found };
}

function shareNamed(key: string): "goodOrBetter" | "excellent" | null {
  if (OF_OTHERS.test(key)) return null;
  if (GOOD_OR_BETTER.test(key)) return "goodOrBetter";
  return EXCELLENT.test(key) && !/trở lên/u.test(key) ? "excellent" : null;
}

function shareIn(text: string): number | null {
  const number = Number(PER_CENT.exec(text)?.[1]?.replace(",", ".") ?? Number.NaN);
  return number > 0 && number <= 100 ? Number((number / 100).toFixed(6)) : null;
}

const HEADS_TARGETS = /^(?:nội dung |tên )?(?:các )?(?:chỉ tiêu|mục tiêu)/u;

/** Under a header «Chỉ tiêu» a line for each, with one figure behind it. */
function targetsOfTable(rows: readonly Row[]): Partial<Targets> {
  const found: Partial<Targets> = {};
  for (const [at, row] of rows.entries()) {
    const column = row.findIndex((cell) => typeof cell === "string" && HEADS_TARGETS.test(wordKey(cell)));
    // A title stands alone in its row.
    if (column === -1 || row.filter((cell) => cell !== "").length < 2) continue;
    for (const line of rows.slice(at + 1, at + 1 + MOST_ROWS_OF_TARGETS))
      Object.assign(found, { ...targetOf(line, column), ...found });
  }
  return found;
}

function targetOf(row: Row, column: number): Partial<Targets> {
  const key = wordKey(String(row[column] ?? ""));
  const behind = row.slice(column + 1).filter((cell) => cell !== "");
  const figures = behind.filter((cell) => typeof cell === "number" || PER_CENT.test(String(cell)));
  const [figure, second] = figures;
  if (key === "" || figure === undefined || second !== undefined) return {};
  if (typeof figure === "number" && Number.isInteger(figure) && figure > 0) {
    if (/^(?:tổng )?số (?:tập thể|đơn vị|phòng)?.*cấp phòng/u.test(key)) return { departments: figure };
    if (/^(?:tổng )?số đơn vị.*hoàn thành xuất sắc.*kế hoạch/u.test(key)) return { unitPlans: figure };
  }
  const name = shareNamed(key);
  const isOfHundred = /tỷ lệ|tỉ lệ/u.test(key) || behind.some((cell) => String(cell).includes("%"));
  const share = typeof figure === "string" ? shareIn(figure) : ofHundred(figure);
  return name === null || !isOfHundred || share === null ? {} : { [name]: share };
}

/** Up to 1 a fraction, above it per cent. */
function ofHundred(figure: CellScalar): number | null {
  if (typeof figure !== "number" || figure <= 0 || figure > 100) return null;
  return figure > 1 ? Number((figure / 100).toFixed(6)) : figure;
}

const present = (targets: Partial<Targets>): Partial<Targets> =>
  Object.fromEntries(Object.entries(targets).filter(([, value]) => value !== null));
