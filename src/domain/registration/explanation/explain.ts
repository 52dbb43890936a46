/**
 * What every sheet was taken for and why, what was skipped and why: read off the registration and the cells,
 * nothing decided here.
 */
import type { Campaign } from "../../campaign/campaign";
import { grouped } from "../../lists";
import { wordKey } from "../../text/keys";
import type { RowNumber, WorkbookCells } from "../../sheet/cells";
import { describeTables } from "./describeTables";
import type { Explanation, NamedColumn, RowsExplained, SheetExplained, TableExplained } from "../model/explanation";
import { SheetGrid } from "../tables/sheetGrid";
import { columnLetters } from "../../sheet/address";
import { isIndexRow } from "../tables/indexRow";
import { PLACE_AND_DATE, SIGNATURE } from "../words/lineWords";
import type { FoundTable } from "../model/decisions";
import type { ColumnBinding, Registration, RegistrationTable } from "../model/registration";
import { identityFieldOf } from "../model/fields";

/** Longer lists of rows help nobody; the count is of all. */
const MOST_SPANS = 100;
const SIGNATURE_WORDS = new RegExp(SIGNATURE, "u");
const PLACE_DATE = new RegExp(PLACE_AND_DATE, "iu");
const REGISTERING = new Set(["rating", "title", "award", "titleOrAward", "movement", "plan"]);

export function explain(registration: Registration, workbook: WorkbookCells, campaign: Campaign): Explanation {
  const described = describeTables(registration, workbook, campaign);
  const tables = new Map(registration.tables.map((table) => [table.id, table]));
  const skipped = new Map(registration.skipped.map(({ sheet, reason }) => [sheet, reason]));
  const found = grouped(registration.notes?.found ?? [], ({ sheet }) => sheet);
  const sheets = workbook.sheets.map((sheet): SheetExplained => {
    const own = found.get(sheet.name) ?? [];
    const read = own.flatMap(({ id }) => tables.get(id) ?? []);
    const grid = sheet.area === null || read.length === 0 ? null : new SheetGrid(sheet, sheet.area);
    return {
      sheet: sheet.name,
      taken: [...new Set(read.map(({ kind }) => kind))],
      skipped: read.length > 0 ? null : (skipped.get(sheet.name) ?? "noTable"),
      tables: own.map((each) => explainTable(each, tables.get(each.id) ?? null, grid)),
      outside: grid === null ? [] : outsideOf(grid, own, tables),
    };
  });
  return {
    sheets,
    described,
    questions: described.flatMap(({ questions }) => questions),
    ignored: registration.notes?.ignored ?? [],
    farCells: registration.notes?.farCells ?? [],
    onlyUnit: campaign.onlyUnit,
  };
}

const named = ({ column, header }: ColumnBinding): NamedColumn => ({ letter: columnLetters(column), header });

function explainTable(found: FoundTable, table: RegistrationTable | null, grid: SheetGrid | null): TableExplained {
  const base = {
    id: found.id,
    outcome: found.outcome,
    decided: found.mapping !== null && found.mapping.kind !== null,
    headerRows: found.headerRows,
    unitFrom: found.unitFrom,
    ...(found.leading === undefined ? {} : { leading: found.leading }),
  };
  if (table === null || grid === null) {
    const taken = found.outcome === "notUnderstood" ? null : "notThisCampaign";
    return {
      ...base,
      taken,
      identity: null,
      registers: [],
      unread: [],
      unit: null,
      firstRow: found.bodyFirst,
      lastRow: found.bodyLast,
      rows: [],
    };
  }
  const identityField = identityFieldOf(table.kind);
  const identity = table.columns.find(({ field }) => found.lines === true || field === identityField);
  const registers = table.columns.filter(
    ({ field, mark }) => mark !== null || (field !== null && (REGISTERING.has(field) || field.startsWith("stated"))),
  );
  const runs = new Runs();
  for (let row = found.bodyFirst; row < table.firstRow; row++) {
    const filled = grid.filled(row, found.firstColumn, found.lastColumn);
    if (filled.length > 0) runs.add(isIndexRow(grid, row, filled) ? "index" : "header", row);
  }
  for (const [index, role] of table.roles.entries()) if (role !== "blank") runs.add(role, table.firstRow + index);
  return {
    ...base,
    taken: table.kind,
    identity: identity === undefined ? null : named(identity),
    registers: registers.map(named),
    unread: table.columns
      .filter(({ field, mark, header }) => field === null && mark === null && header.trim() !== "")
      .map(named),
    unit: table.unit,
    firstRow: table.firstRow,
    lastRow: table.lastRow,
    rows: runs.all(),
  };
}

/** Rows gathered by role, as runs. */
class Runs {
  private readonly byRole = new Map<RowsExplained["role"], { count: number; rows: [RowNumber, RowNumber][] }>();

  add(role: RowsExplained["role"], row: RowNumber): void {
    let own = this.byRole.get(role);
    if (own === undefined) this.byRole.set(role, (own = { count: 0, rows: [] }));
    own.count++;
    const last = own.rows.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else if (own.rows.length < MOST_SPANS) own.rows.push([row, row]);
  }

  all(): RowsExplained[] {
    return [...this.byRole].map(([role, { count, rows }]) => ({ role, count, rows }));
  }
}

/** Lines of words above, between and below the tables, and rows of formulas that found nothing. */
function outsideOf(
  grid: SheetGrid,
  found: readonly FoundTable[],
  tables: ReadonlyMap<string, RegistrationTable>,
): RowsExplained[] {
  const inside = found
    .map((each) => [each.headerRows[0]!, tables.get(each.id)?.lastRow ?? each.bodyLast] as const)
    .sort((a, b) => a[0] - b[0]);
  const runs = new Runs();
  let from = grid.area.firstRow;
  let below = false;
  const gap = (to: RowNumber, above: boolean): void => {
    const rows: RowNumber[] = [];
    for (let row = from; row <= to; row++) {
      if (grid.filled(row).length > 0 && !isEmptyFormulas(grid, row)) rows.push(row);
      else if (hasFormula(grid, row)) runs.add("prefilled", row);
    }
    // Between two tables, the signatures of the first end where the titles of the second begin.
    const signed = above ? rows.map((row) => isSignature(grid, row)).lastIndexOf(true) : rows.length - 1;
    for (const [index, row] of rows.entries()) runs.add(below && index <= signed ? "signature" : "title", row);
  };
  for (const [first, last] of inside) {
    if (first > from) gap(first - 1, true);
    from = Math.max(from, last + 1);
    below = true;
  }
  gap(grid.area.lastRow, false);
  return runs.all();
}

function hasFormula(grid: SheetGrid, row: RowNumber): boolean {
  for (let column = grid.area.firstColumn; column <= grid.area.lastColumn; column++)
    if (grid.hasFormula(row, column)) return true;
  return false;
}

function isEmptyFormulas(grid: SheetGrid, row: RowNumber): boolean {
  return grid
    .filled(row)
    .every((column) => grid.hasFormula(row, column) || typeof grid.value(row, column) === "number");
}

function isSignature(grid: SheetGrid, row: RowNumber): boolean {
  return grid.filled(row).some((column) => {
    const text = grid.text(row, column);
    return SIGNATURE_WORDS.test(wordKey(text)) || PLACE_DATE.test(text);
  });
}
