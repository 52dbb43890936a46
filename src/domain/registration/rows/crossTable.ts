/**
 * Tables that lie on their side: a movement or a target per row, and a column per unit, or one column of a sheet that
 * is one unit's («Nội dung | Đơn vị tính | Kế hoạch»). Each cell says something of one unit.
 */
import type { Campaign } from "../../campaign/campaign";
import { unitOfSheetName } from "../../campaign/units";
import { readNumber } from "../../text/numbers";
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import { cellAddress } from "../../sheet/address";
import { countedBy } from "../columns/headerMeaning";
import type { FoundTable } from "../model/decisions";
import { isStated, isStatedShare, shareOfCount, type Field, type TableKind } from "../model/fields";
import type { Cell, Entry, MovementsRow, RegistrationTable, TargetsRow } from "../model/registration";
import type { TableRead } from "../model/tableRead";
import { headerText } from "../tables/decidedTables";
import { headerColumns, type HeaderColumn } from "../tables/headerRows";
import type { SheetGrid } from "../tables/sheetGrid";
import type { Words } from "../words/vocabulary";
import { FARTHEST_CROSS_HEADER, FEWEST_LABELS, FEWEST_PLACES, SURE_OF_LINES } from "./evidence";
import { figureOf } from "./statedFigures";
import { takesPart } from "./unitEntry";

/** Where a table lies. */
type CrossArea = Pick<
  FoundTable,
  "id" | "sheet" | "headerRows" | "firstColumn" | "lastColumn" | "bodyFirst" | "bodyLast"
>;

interface CrossInput {
  readonly grid: SheetGrid;
  readonly area: CrossArea;
  readonly words: Words;
  readonly campaign: Campaign;
}

/** A column that says something of one unit. */
interface OfUnit {
  readonly column: ColumnNumber;
  readonly header: HeaderColumn;
  /** null for one that is none of the campaign's. */
  readonly unit: string | null;
  readonly text: string;
  /** Its header names the unit. */
  readonly named: boolean;
}

type Meaning = { readonly movement: number } | { readonly field: Field };

/** What the rows are about, and in which column that stands. */
interface Labels {
  readonly kind: Extract<TableKind, "movements" | "targets">;
  readonly column: ColumnNumber;
  readonly byRow: ReadonlyMap<RowNumber, Meaning>;
}

/** The one column of figures on a sheet that is one unit's; what was reached, and earlier years, are none. */
const PLANNED =
  /^(?:kế hoạch|ke hoach|kh|chỉ tiêu|chi tieu|đăng ký|dang ky|số liệu|so lieu|số lượng|so luong|phấn đấu|phan dau|mức|muc|giá trị|gia tri|năm|nam)(?: |$)/u;
const REACHED = /thực hiện|thuc hien|kết quả|ket qua|đạt được|dat duoc|năm trước|nam truoc/u;
/** Over what the rows are about. */
const LABELS =
  /^(?:(?:tên|ten|các|cac|nội dung|noi dung) )*(?:phong trào|phong trao|nội dung|noi dung|chỉ tiêu|chi tieu|tiêu chí|tieu chi|chỉ số|chi so|mục tiêu|muc tieu|nhiệm vụ|nhiem vu|hạng mục|hang muc|diễn giải|dien giai)(?: |$)/u;
const MEASURE = /^(?:đơn vị tính|don vi tinh|đvt|dvt)$/u;

/** null: it does not lie on its side. */
export function readCrossTable({ grid, area: given, words, campaign }: CrossInput): TableRead | null {
  const input = { grid, area: withUnitsBelow(grid, given, words), words, campaign };
  const { area } = input;
  const headers = headerColumns(grid, area.headerRows, area.firstColumn, area.lastColumn);
  const columns = columnsOf(headers, input);
  if (columns.length === 0) return null;
  const across = new Set(columns.map(({ column }) => column));
  const measure = headers.find((header) => MEASURE.test(words.key(leafOf(header))))?.column ?? null;
  const isLabel = (header: HeaderColumn): boolean =>
    !across.has(header.column) && header.column !== measure && header.texts.some((text) => isLabelHeader(text, words));
  const labels = labelsOf(headers.filter(isLabel), measure, input);
  // One unit's list of movements is read with its own words: «Đăng ký», «Tham gia»; figures of places that are none of
  // the campaign's may be those of one unit's phòng.
  const isOther = (kind: Labels["kind"]): boolean =>
    kind === "movements" ? columns.some(({ named }) => !named) : columns.every(({ unit }) => unit === null);
  if (labels === null || isOther(labels.kind)) return null;
  return tableRead({ ...input, headers, columns, labels });
}

/** «Đơn vị đăng ký» over a row of units: that row is still the header's. */
function withUnitsBelow(grid: SheetGrid, area: CrossArea, words: Words): CrossArea {
  const row = area.bodyFirst;
  const filled = grid.filled(row, area.firstColumn);
  const units = new Set(filled.map((column) => words.headingUnit(grid.text(row, column))));
  if (units.has(null) || units.size === 0) return area;
  const lastColumn = Math.max(area.lastColumn, ...filled);
  return { ...area, headerRows: [...area.headerRows, row], bodyFirst: row + 1, lastColumn };
}

const isLabelHeader = (text: string, words: Words): boolean => LABELS.test(words.key(text));

/** On a sheet where no table was found: a header that says what the rows are about, with units beside or below it. */
export function crossAreaOn(grid: SheetGrid, words: Words): FoundTable | null {
  const { firstRow, lastRow, lastColumn } = grid.area;
  const isUnit = (row: RowNumber, column: ColumnNumber): boolean => words.headingUnit(grid.text(row, column)) !== null;
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + FARTHEST_CROSS_HEADER); row++) {
    const filled = grid.filled(row);
    const below = grid.filled(row + 1);
    const isHeader =
      filled.length > 1 &&
      filled.some((column) => isLabelHeader(grid.text(row, column), words)) &&
      (filled.some((column) => isUnit(row, column)) || below.some((column) => isUnit(row + 1, column)));
    if (!isHeader) continue;
    const firstColumn = filled[0]!;
    return {
      id: `${grid.name}!${cellAddress(row, firstColumn)}:${cellAddress(lastRow, lastColumn)}`,
      sheet: grid.name,
      headerRows: [row],
      firstColumn,
      lastColumn,
      bodyFirst: row + 1,
      bodyLast: lastRow,
      headers: headerColumns(grid, [row], firstColumn, lastColumn).map(headerText),
      place: { sheet: grid.name, nth: 1 },
      outcome: "notUnderstood",
      mapping: null,
      unitFrom: null,
    };
  }
  return null;
}

const leafOf = ({ texts }: HeaderColumn): string => texts.at(-1) ?? "";

/** A column per unit, or per place that no unit is named over; or, on a sheet of one unit, the column of what is planned. */
function columnsOf(headers: readonly HeaderColumn[], input: CrossInput): readonly OfUnit[] {
  const { words, campaign } = input;
  const named = (isUnit: (header: HeaderColumn) => boolean): readonly OfUnit[] =>
    headers.filter(isUnit).map((header) => {
      const text = leafOf(header);
      return { column: header.column, header, unit: words.headingUnit(text), text, named: true };
    });
  const ofUnits = named((header) => words.headingUnit(leafOf(header)) !== null || isUnderUnits(header, words));
  if (ofUnits.length > 0) return ofUnits;
  const unit = unitOfSheetName(campaign, input.grid.name) ?? campaign.onlyUnit ?? unitAbove(input);
  if (unit === null) {
    const places = named((header) => words.isOrganisation(leafOf(header)) || words.isDepartment(leafOf(header)));
    return places.length >= FEWEST_PLACES ? places : [];
  }
  const planned = headers.filter((header) => isPlanned(header, input));
  if (planned.length !== 1) return [];
  return planned.map((header) => ({ column: header.column, header, unit, text: unit, named: false }));
}

/** «Viện Khác» under «Đơn vị đăng ký». */
function isUnderUnits({ texts }: HeaderColumn, words: Words): boolean {
  return texts.slice(0, -1).some((parent) => words.sense(parent).meaning === "unit");
}

function isPlanned(header: HeaderColumn, { grid, area, words, campaign }: CrossInput): boolean {
  const { year } = words.sense(leafOf(header));
  const keys = header.texts.map(words.key);
  return (
    (year === null || year === campaign.year) &&
    holdsNumbers(header.column, grid, area) &&
    PLANNED.test(keys.at(-1) ?? "") &&
    !keys.some((key) => REACHED.test(key))
  );
}

function holdsNumbers(column: ColumnNumber, grid: SheetGrid, { bodyFirst, bodyLast }: CrossArea): boolean {
  for (let row = bodyFirst; row <= bodyLast; row++) if (readNumber(grid.value(row, column)) !== null) return true;
  return false;
}

/** The one unit that the lines above the table name. */
function unitAbove({ grid, area, words }: CrossInput): string | null {
  const units = new Set<string>();
  for (let row = grid.area.firstRow; row < area.headerRows[0]!; row++)
    for (const column of grid.filled(row))
      for (const unit of words.unitsInside(grid.text(row, column))) units.add(unit);
  return units.size === 1 ? [...units][0]! : null;
}

/** The column whose cells name the most movements, or else the most figures. */
function labelsOf(
  headers: readonly HeaderColumn[],
  measure: ColumnNumber | null,
  { grid, area, words }: CrossInput,
): Labels | null {
  const gather = (
    kind: Labels["kind"],
    meaningAt: (row: RowNumber, column: ColumnNumber) => Meaning | null,
  ): Labels[] =>
    headers.map(({ column }) => {
      const byRow = new Map<RowNumber, Meaning>();
      for (let row = area.bodyFirst; row <= area.bodyLast; row++) {
        const meaning = meaningAt(row, column);
        if (meaning !== null) byRow.set(row, meaning);
      }
      return { kind, column, byRow };
    });
  const most = (all: readonly Labels[]): Labels | undefined =>
    all.filter(({ byRow }) => byRow.size >= FEWEST_LABELS).sort((one, other) => other.byRow.size - one.byRow.size)[0];
  const movementAt = (row: RowNumber, column: ColumnNumber): Meaning | null => {
    const movement = words.movement(grid.text(row, column));
    return movement === null ? null : { movement };
  };
  const figureAt = (row: RowNumber, column: ColumnNumber): Meaning | null => {
    const share = measure !== null && grid.text(row, measure).includes("%");
    const field = fieldOfLabel(words.withoutOrdinal(grid.text(row, column)), share, words);
    return field === null ? null : { field };
  };
  return most(gather("movements", movementAt)) ?? most(gather("targets", figureAt)) ?? null;
}

/** The figure that a line of a list of targets states: «Số người hoàn thành xuất sắc nhiệm vụ». */
function fieldOfLabel(text: string, share: boolean, words: Words): Field | null {
  if (text === "") return null;
  const sense = words.sense(text);
  const { meaning } = sense;
  if (meaning === "headcount") return share ? null : "statedPeople";
  const field = meaning !== null && isStated(meaning) ? meaning : null;
  const counted = field ?? (meaning === "share" ? null : countedBy(sense));
  if (counted === null || !share || isStatedShare(counted)) return counted;
  return shareOfCount(counted) ?? null;
}

interface Read extends CrossInput {
  readonly headers: readonly HeaderColumn[];
  readonly columns: readonly OfUnit[];
  readonly labels: Labels;
}

function tableRead(read: Read): TableRead {
  const { columns, labels, grid, campaign } = read;
  const table = tableOf(read);
  const movements: MovementsRow[] = [];
  const targets: TargetsRow[] = [];
  for (const [row, meaning] of labels.byRow)
    for (const { column, unit, text } of columns) {
      const cell = grid.cell(row, column);
      const entry = entryOf({ table, row, cell, unit, text });
      if ("movement" in meaning)
        movements.push({
          ...entry,
          subject: "unit",
          marks: campaign.movements.map((_, index) =>
            index === meaning.movement ? { cell, marked: takesPart(cell, grid.font(row, column)) } : null,
          ),
        });
      else if (!grid.blank(row, column))
        targets.push({ ...entry, subject: "unit", figures: [figureOf(cell, meaning.field, null)], plan: null });
    }
  const none = { people: [], collectives: [], honours: [], stated: [], unread: [], suspects: [] };
  return { ...none, table, movements, targets };
}

function entryOf({
  table,
  row,
  cell,
  unit,
  text,
}: Pick<OfUnit, "unit" | "text"> & {
  readonly table: RegistrationTable;
  readonly row: RowNumber;
  readonly cell: Cell;
}): Entry {
  return {
    table,
    row,
    stt: null,
    group: 0,
    unit: { cell: null, source: "sheet", unit, text },
    note: null,
    cells: [{ field: table.kind === "movements" ? "movement" : "note", cell }],
  };
}

const beside = (header: HeaderColumn, words: Words): Field =>
  words.sense(leafOf(header)).meaning === "stt" ? "stt" : "note";

function tableOf({ area, grid, headers, columns, labels, words }: Read): RegistrationTable {
  const rows = [...labels.byRow.keys()];
  const [firstRow, lastRow] = [area.bodyFirst, Math.max(...rows)];
  const units = new Set(columns.map(({ unit }) => unit));
  const bindings = new Map<ColumnNumber, Pick<RegistrationTable["columns"][number], "field" | "mark">>();
  const isOfMovements = labels.kind === "movements";
  bindings.set(labels.column, { field: isOfMovements ? "movement" : "note", mark: null });
  for (const { column } of columns)
    bindings.set(
      column,
      isOfMovements ? { field: null, mark: { kind: "movement", movement: null } } : { field: "note", mark: null },
    );
  return {
    id: area.id,
    sheet: area.sheet,
    kind: labels.kind,
    headerRows: area.headerRows,
    firstRow,
    lastRow,
    firstColumn: area.firstColumn,
    lastColumn: area.lastColumn,
    columns: headers.map((header) => ({
      column: header.column,
      header: header.texts.join(" / "),
      headerRow: header.row,
      ...(bindings.get(header.column) ?? { field: beside(header, words), mark: null }),
      year: null,
      confidence: SURE_OF_LINES,
      reason: "values",
    })),
    roles: Array.from({ length: lastRow - firstRow + 1 }, (_, index) => {
      const row = firstRow + index;
      if (labels.byRow.has(row)) return "data";
      return grid.filled(row, area.firstColumn, area.lastColumn).length === 0 ? "blank" : "title";
    }),
    dataRows: rows.length,
    excelTable: null,
    unit: units.size === 1 ? [...units][0]! : null,
    confidence: SURE_OF_LINES,
  };
}
