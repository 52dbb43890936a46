/** Whose a table is: by the officer's decision, the lines above it, the sheet's name, the unit's own row; or what stands there and is no unit. */
import type { Campaign } from "../../campaign/campaign";
import { findUnit, unitOfSheetName } from "../../campaign/units";
import { readDate } from "../../text/dates";
import { wordKey } from "../../text/keys";
import { clean } from "../../text/normalise";
import type { BoundTable } from "../columns/readColumn";
import type { TableBlock, TitleLine } from "../tables/tableBlocks";
import type { SheetGrid } from "../tables/sheetGrid";
import { FOREIGN_LINE, GENERIC_SHEET, LOWER_COLLECTIVE, ORGANISATION, PLACE_AND_DATE } from "../words/lineWords";
import type { UnitFrom } from "../model/decisions";
import type { UnknownUnit } from "../model/registration";
import type { Words } from "../words/vocabulary";

const FOREIGN = new RegExp(FOREIGN_LINE, "iu");
const UNIT_LINE = /(?:^|\s)(?:tên )?đơn vị(?: đăng ký| công tác| nộp| báo cáo| lập)?\s*:\s*(.+)$/iu;
const ORGANISATION_WORDS = new RegExp(ORGANISATION, "u");
const LOWER = new RegExp(LOWER_COLLECTIVE, "u");
/** «Đơn vị: người», «Đơn vị: triệu đồng»: what is counted, not who. */
const MEASURE = /^(?:%|(?:người|đồng|nghìn|triệu|tỷ|giờ|ngày|lượt|cái|tập thể|cá nhân)(?: |$))/u;

interface Place {
  readonly grid: SheetGrid;
  readonly block: TableBlock;
  readonly bound: BoundTable | null;
  readonly decided: string | null;
}
export interface TableUnit {
  readonly unit: string | null;
  readonly from: UnitFrom | null;
  readonly unknown: UnknownUnit | null;
}

/** Unit that lines above a table name: «Đơn vị: …» first, then a line that is a unit's name, then a title that contains one. */
function unitOfTitles(titles: readonly string[], words: Words): string | null {
  const own = titles.filter((line) => !FOREIGN.test(line));
  for (const line of own) {
    const named = UNIT_LINE.exec(line);
    const unit =
      named === null ? null : (words.unit(named[1]!.replace(/[.…]+$/u, "")) ?? words.unitsInside(named[1]!)[0] ?? null);
    if (unit !== null) return unit;
  }
  for (const line of own) {
    const unit = words.headingUnit(line);
    if (unit !== null) return unit;
  }
  const inside = new Set(own.flatMap((line) => words.unitsInside(line)));
  return inside.size === 1 ? [...inside][0]! : null;
}

/** Asked of the tables of one workbook: whether each sheet is a unit's is told by the others. */
export class UnitFinder {
  /** Sheets that are named after a unit: two and more, and the workbook has a sheet per unit. */
  private readonly namedSheets: number;
  /** The unit whose own row stands among the collectives of a sheet, and no other unit's; null for several. */
  private readonly ownRows = new Map<string, string | null>();

  constructor(
    places: readonly Place[],
    private readonly words: Words,
    private readonly campaign: Campaign,
  ) {
    this.namedSheets = new Set(
      places.flatMap(({ grid }) => (unitOfSheetName(campaign, grid.name) === null ? [] : [grid.name])),
    ).size;
    for (const place of places) {
      const own = this.ownRow(place);
      if (own === null) continue;
      const before = this.ownRows.get(place.grid.name);
      this.ownRows.set(place.grid.name, before === undefined || before === own ? own : null);
    }
  }

  of({ grid, block, bound, decided }: Place): TableUnit {
    const { words, campaign } = this;
    const known = (unit: string | null, from: UnitFrom | null): TableUnit => ({ unit, from, unknown: null });
    const said = decided === null ? null : findUnit(campaign, decided);
    if (said !== null) return known(said, "mapping");
    const own = unitOfTitles(
      block.titles.map(({ text }) => text),
      words,
    );
    if (own !== null) return known(own, "title");
    const named = unitOfSheetName(campaign, grid.name);
    if (named !== null) return known(named, "sheetName");
    const top: TitleLine[] = [];
    for (let row = grid.area.firstRow; row < block.rows[0]! && top.length < 12; row++)
      for (const column of grid.filled(row).slice(0, 6)) top.push({ text: grid.text(row, column), row, column });
    const above = unitOfTitles(
      top.slice(0, 6).map(({ text }) => text),
      words,
    );
    if (above !== null) return known(above, "title");
    if (campaign.onlyUnit !== null) return known(campaign.onlyUnit, "onlyUnit");
    const row = this.ownRows.get(grid.name);
    if (row != null) return known(row, "ownRow");
    return { unit: null, from: null, unknown: this.unknown(grid, [...block.titles, ...top.slice(0, 6)], block, bound) };
  }

  /** What should be the unit and is none of the campaign's: in a line «Đơn vị: …», else a title, else the sheet's name, else the first row. */
  private unknown(
    grid: SheetGrid,
    titles: readonly TitleLine[],
    block: TableBlock,
    bound: BoundTable | null,
  ): UnknownUnit | null {
    const own = titles.filter(({ text }) => !FOREIGN.test(text) && !this.isAbove(text));
    for (const { text, row, column } of own) {
      const named = withoutDots(UNIT_LINE.exec(clean(text))?.[1] ?? "");
      if (/\p{L}{2}/u.test(named) && !MEASURE.test(wordKey(named)) && !this.isAbove(named))
        return { text: named, row, column };
    }
    for (const { text, row, column } of own) {
      const line = this.words.withoutOrdinal(text);
      if (this.words.nearUnit(line) !== null || isOrganisation(line)) return { text: line, row, column };
      const tail = withoutDots(
        (/(?:^|^.*\s)của\s+(.+)$/iu.exec(clean(text))?.[1] ?? "").replace(
          /\s*[-–,(]?\s*(?:trong\s+)?(?:năm|đợt|quý)\s.*$/iu,
          "",
        ),
      );
      if (
        tail !== "" &&
        !this.isAbove(tail) &&
        (this.words.nearUnit(tail) !== null || ORGANISATION_WORDS.test(wordKey(tail)))
      )
        return { text: tail, row, column };
    }
    const sheet = clean(grid.name)
      .replace(/^\d+[.)_\-\s]+/u, "")
      .replace(/^(?:đk|đăng ký)[\s_.-]+/iu, "");
    if (
      this.words.nearUnit(sheet) !== null ||
      (this.namedSheets >= 2 && /\p{L}{2}/u.test(sheet) && !GENERIC_SHEET.test(wordKey(sheet)))
    )
      return { text: clean(grid.name), row: null, column: null };
    return bound === null ? null : this.firstRow(grid, block, bound);
  }

  /** Lines about the agency or the bloc above the units. */
  private isAbove(text: string): boolean {
    const key = ` ${wordKey(text)} `;
    return (
      [this.campaign.agency, this.campaign.bloc].some((name) => name !== "" && key.trim() === wordKey(name)) ||
      / (?:khối|các đơn vị|các phòng|ubnd|ủy ban nhân dân) /u.test(key)
    );
  }

  private firstRow(
    grid: SheetGrid,
    { bodyFirst, bodyLast }: TableBlock,
    { kind, columns }: BoundTable,
  ): UnknownUnit | null {
    const name = columns.find(({ field }) => field === "name")?.column;
    if (kind !== "collectives" || name === undefined) return null;
    for (let row = bodyFirst; row <= Math.min(bodyLast, bodyFirst + 3); row++) {
      const text = this.words.withoutOrdinal(grid.text(row, name));
      if (text !== "" && this.words.nearUnit(text) !== null) return { text, row, column: name };
    }
    return null;
  }

  /** The one unit that is named in the name column of a table of collectives. */
  private ownRow({ grid, block, bound }: Place): string | null {
    const name = bound?.columns.find(({ field }) => field === "name")?.column;
    if (
      bound === null ||
      bound.kind !== "collectives" ||
      name === undefined ||
      bound.columns.some(({ field }) => field === "unit")
    )
      return null;
    let own: string | null = null;
    for (let row = block.bodyFirst; row <= block.bodyLast; row++) {
      const unit = typeof grid.value(row, name) === "string" ? this.words.headingUnit(grid.text(row, name)) : null;
      if (unit === null) continue;
      if (own !== null && own !== unit) return null;
      own = unit;
    }
    return own;
  }
}

/** A line that is nothing but an organisation's name. */
function isOrganisation(line: string): boolean {
  const key = wordKey(line);
  return (
    key.length <= 70 &&
    ORGANISATION_WORDS.test(key) &&
    !/đăng ký|danh sách|thi đua|khen thưởng|năm 20|biểu|phụ lục|tổng hợp/u.test(key) &&
    !/[:;]/u.test(line)
  );
}

const withoutDots = (text: string): string => clean(text.replace(/[.…_]{2,}|…+/gu, " ").replace(/[.…,;:\s]+$/u, ""));

const SAYS_REGISTERED = /ngày\s+(?:\p{L}+\s+)?đăng ký|đăng ký\s*(?:lúc|vào)?\s*ngày|ngày\s+(?:nộp|gửi|lập|nhận)/iu;
const PLACED = new RegExp(PLACE_AND_DATE, "iu");
const OTHER_PAPER =
  /công văn|quyết định|tờ trình|kế hoạch|thông báo|hướng dẫn|kèm theo|căn cứ|số\s*[:\d]|đến ngày|trước ngày|từ ngày|phát động/iu;

/** «Ngày đăng ký: 12/3/2021» above a table; on a sheet that is one unit's, «Hà Nội, ngày 12 tháng 3 năm 2021» of its letterhead too. */
export function registrationDate(
  titles: readonly TitleLine[],
  ofUnit: boolean,
): { readonly date: string; readonly row: number; readonly column: number } | null {
  for (const { text, row, column } of titles) {
    if (OTHER_PAPER.test(text) || !(SAYS_REGISTERED.test(text) || (ofUnit && PLACED.test(clean(text))))) continue;
    const date = readDate(text);
    if (date !== null && date.length === 10) return { date, row, column };
  }
  return null;
}

/** A row of the table is the unknown unit's own: it bears its name, or one that comes as near to the same unit. */
export function isUnknownUnit(name: string, unknown: UnknownUnit, words: Words): boolean {
  if (wordKey(words.withoutOrdinal(name)) === wordKey(words.withoutOrdinal(unknown.text))) return true;
  const near = words.nearUnit(name);
  return near !== null && !LOWER.test(wordKey(name));
}
