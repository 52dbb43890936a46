/** Cells of a workbook to the registration as understood. Pure; nothing is corrected, nothing that was skipped is kept quiet. */
import type { Campaign } from "../campaign/campaign";
import { isLegacySuspect, mayBeLegacy, readLegacy } from "../text/legacy";
import { bindTable, type BoundTable } from "./bind";
import { tableBlocks, type TableBlock } from "./blocks";
import type { Area, SheetCells, WorkbookCells } from "./cells";
import { isOfAnotherYear, unitOfSheet, unitOfTitles } from "./context";
import { SheetGrid, textOf } from "./grid";
import type { Collective, Entry, HonoursRow, LegacyText, MovementsRow, Person, Registration, RegistrationTable, SkippedSheet, StatedRow, TargetsRow, UnreadRow } from "./model";
import { readTable } from "./table";
import { Words } from "./words";

export interface ReadOptions {
  /** Read hidden sheets too; otherwise they are skipped and said. */
  readonly includeHidden?: boolean;
  /** Ids of tables the officer marked «Không thuộc đợt này». */
  readonly excluded?: readonly string[];
}

/** What reading gathers, sheet by sheet. */
export interface Gathered {
  readonly tables: RegistrationTable[];
  readonly skipped: SkippedSheet[];
  readonly people: Person[];
  readonly collectives: Collective[];
  readonly honours: HonoursRow[];
  readonly movements: MovementsRow[];
  readonly targets: TargetsRow[];
  readonly stated: StatedRow[];
  readonly unread: UnreadRow[];
}

interface Candidate { readonly grid: SheetGrid; readonly block: TableBlock; readonly bound: BoundTable; readonly past: boolean }

export function readRegistration(workbook: WorkbookCells, campaign: Campaign, options: ReadOptions = {}): Registration {
  const words = new Words(campaign);
  const gathered: Gathered = { tables: [], skipped: [], people: [], collectives: [], honours: [], movements: [], targets: [], stated: [], unread: [] };
  const area = new Map<string, Area>();
  const candidates: Candidate[] = [];
  const reasons = new Map<string, SkippedSheet["reason"]>();
  for (const sheet of workbook.sheets) {
    const grid = sheet.area === null ? null : new SheetGrid(sheet, sheet.area);
    if (grid !== null) area.set(sheet.name, grid.area);
    const reason = reasonToSkip(sheet, options);
    if (reason !== null || grid === null) {
      reasons.set(sheet.name, reason ?? "empty");
      continue;
    }
    const found = candidatesOf(grid, words, campaign);
    candidates.push(...found);
    if (found.length === 0) reasons.set(sheet.name, "noTable");
  }
  // A workbook that is wholly of an earlier year is read all the same: the campaign may be the wrong one, and this is said by a rule.
  const allPast = candidates.every((candidate) => candidate.past);
  const excluded = new Set(options.excluded ?? []);
  for (const candidate of candidates) {
    if (candidate.past && !allPast) {
      reasons.set(candidate.grid.name, "notThisCampaign");
      continue;
    }
    const { unit, titles } = placeOf(candidate, words, campaign);
    readTable({ ...candidate, unit, titles, words, campaign, excluded, gathered, skip: (sheet) => reasons.set(sheet, "notThisCampaign") });
  }
  for (const sheet of workbook.sheets) {
    const reason = reasons.get(sheet.name);
    if (reason !== undefined) gathered.skipped.push({ sheet: sheet.name, reason });
  }
  return { fileName: workbook.fileName, ...gathered, protectedSheets: workbook.sheets.filter((sheet) => sheet.protected).map((sheet) => sheet.name), legacy: legacyTexts(gathered, workbook, words), area };
}

function reasonToSkip(sheet: SheetCells, options: ReadOptions): SkippedSheet["reason"] | null {
  if (sheet.visibility !== "visible" && options.includeHidden !== true) return "hidden";
  if (sheet.area === null || sheet.values.every((row) => row.every((value) => textOf(value).trim() === ""))) return "empty";
  return null;
}

function candidatesOf(grid: SheetGrid, words: Words, campaign: Campaign): Candidate[] {
  const out: Candidate[] = [];
  for (const block of tableBlocks(grid, words)) {
    const bound = block.columns.length === 0 ? null : bindTable(block, grid, words, campaign);
    if (bound !== null) out.push({ grid, block, bound, past: isOfAnotherYear(block.titles, grid.name, campaign.year) });
  }
  return out;
}

/** The table's unit: from the lines above it, from the sheet's first lines, from the sheet's name. */
function placeOf({ grid, block }: Candidate, words: Words, campaign: Campaign): { readonly unit: string | null; readonly titles: readonly string[] } {
  const own = unitOfTitles(block.titles, words);
  if (own !== null) return { unit: own, titles: block.titles };
  const top: string[] = [];
  for (let row = grid.area.firstRow; row < block.rows[0]! && top.length < 12; row++) for (const column of grid.filled(row).slice(0, 6)) top.push(grid.text(row, column));
  return { unit: unitOfSheet(grid.name, campaign) ?? unitOfTitles(top.slice(0, 6), words), titles: block.titles };
}

/** Cells whose font is worth asking for: text that may be TCVN3 or VNI. */
export function legacySuspects(workbook: WorkbookCells): { readonly sheet: string; readonly row: number; readonly column: number }[] {
  const known = new Map<string, boolean>();
  const out: { sheet: string; row: number; column: number }[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.area === null) continue;
    for (const [i, row] of sheet.values.entries())
      for (const [j, value] of row.entries()) {
        if (typeof value !== "string" || value === "") continue;
        let suspect = known.get(value);
        if (suspect === undefined) known.set(value, (suspect = isLegacySuspect(value)));
        if (suspect) out.push({ sheet: sheet.name, row: sheet.area.firstRow + i, column: sheet.area.firstColumn + j });
      }
  }
  return out;
}

function legacyTexts(gathered: Gathered, workbook: WorkbookCells, words: Words): LegacyText[] {
  const fonts = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet.fonts]));
  const out: LegacyText[] = [];
  const entries: Entry[][] = [gathered.people, gathered.collectives, gathered.honours, gathered.movements, gathered.targets];
  const seen = new Set<string>();
  for (const entry of entries.flat()) {
    const font = fonts.get(entry.table.sheet);
    for (const { field, cell } of entry.cells) {
      if (typeof cell.value !== "string" || !mayBeLegacy(cell.value)) continue;
      const name = font === undefined || font.size === 0 ? null : font.get(`${entry.row}:${cell.column}`) ?? null;
      const reading = name === null ? words.legacy(cell.text) : readLegacy(cell.text, name);
      if (reading === null) continue;
      const key = `${entry.table.id}/${entry.row}/${cell.column}`;
      if (seen.has(key)) continue;
      seen.add(key);
      out.push({ entry, field, cell, encoding: reading.encoding, unicode: reading.unicode, font: name });
    }
  }
  return out;
}
