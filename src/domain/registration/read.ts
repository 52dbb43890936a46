/** Cells of a workbook to the registration as understood. Pure; nothing is corrected, nothing that was skipped is kept quiet. */
import type { Campaign } from "../campaign/campaign";
import { unitOfSheetName } from "../campaign/units";
import { isLegacySuspect, mayBeLegacy, readLegacy } from "../text/legacy/legacy";
import { candidatesOf, foundTable, type Candidate } from "./candidates";
import type { Area, SheetCells, WorkbookCells } from "../sheet/cells";
import type { HeaderChoice } from "./tables/decidedTables";
import { SheetGrid, textOf } from "./tables/sheetGrid";
import { guessTable } from "./tables/unknownTable";
import { readHonourLines } from "./rows/honourLines";
import type { FoundTable, WorkbookMapping } from "./model/decisions";
import type {
  Collective,
  Entry,
  HonoursRow,
  LegacyText,
  MovementsRow,
  Person,
  Registration,
  RegistrationTable,
  SkippedSheet,
  StatedRow,
  TargetsRow,
  UnreadRow,
} from "./model/registration";
import { readTable } from "./rows/readTable";
import { UnitFinder } from "./rows/tableUnit";
import { Words } from "./words/vocabulary";

export interface ReadOptions {
  /** Read hidden sheets too; otherwise they are skipped and said. */
  readonly includeHidden?: boolean;
  /** Ids of tables the officer marked «Không thuộc đợt này». */
  readonly excluded?: readonly string[];
  /** What the officer decided; it goes before everything that is found. */
  readonly mapping?: WorkbookMapping | null;
  /** Header rows to be tried where the reader would choose others, or none. */
  readonly headerRows?: readonly HeaderChoice[];
  /** What the officer decided earlier was kept in the workbook and cannot be read any more: said among what was not followed. */
  readonly memoryDamaged?: boolean;
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
  /** Rows with a cell that may be in an old encoding, and the font that the table's other names speak for. */
  readonly suspects: { readonly entry: Entry; readonly nameFont: string | null }[];
}

export function readRegistration(workbook: WorkbookCells, campaign: Campaign, options: ReadOptions = {}): Registration {
  const words = new Words(campaign);
  const gathered: Gathered = {
    tables: [],
    skipped: [],
    people: [],
    collectives: [],
    honours: [],
    movements: [],
    targets: [],
    stated: [],
    unread: [],
    suspects: [],
  };
  const area = new Map<string, Area>();
  const grids: SheetGrid[] = [];
  const reasons = new Map<string, SkippedSheet["reason"]>();
  for (const sheet of workbook.sheets) {
    const grid = sheet.area === null ? null : new SheetGrid(sheet, sheet.area);
    if (grid !== null) area.set(sheet.name, grid.area);
    const reason = reasonToSkip(sheet, options);
    if (reason !== null || grid === null) reasons.set(sheet.name, reason ?? "empty");
    else grids.push(grid);
  }
  const mapping = options.mapping ?? null;
  const { all, ignored } = candidatesOf(grids, words, campaign, mapping, options.headerRows ?? []);
  // A workbook that is wholly of an earlier year, or wholly a draft, is read all the same: the campaign may be the wrong one, and this is said by a rule.
  const allAside = all.every((candidate) => candidate.aside !== null || candidate.bound === null);
  const leftOut = new Set<FoundTable["outcome"]>(["notThisCampaign", "earlierYear", "example", "draft"]);
  const excluded = new Set(options.excluded ?? []);
  const finder = new UnitFinder(all.map(placeOf), words, campaign);
  const found: FoundTable[] = [];
  for (const candidate of all) {
    if (candidate.bound === null)
      found.push(foundTable(candidate, candidate.mapping === null ? "notUnderstood" : "notThisCampaign", null, null));
    else if (candidate.aside !== null && !allAside) found.push(foundTable(candidate, candidate.aside, null, null));
    else {
      const { unit, from, unknown } = finder.of(placeOf(candidate));
      const table = readTable({
        ...candidate,
        bound: candidate.bound,
        unit,
        unknown,
        unitDecided: from === "mapping",
        words,
        campaign,
        excluded,
        gathered,
      });
      found.push(
        foundTable(
          candidate,
          table === null ? "notThisCampaign" : "read",
          table?.id ?? null,
          table === null || table.unit === null ? null : from,
        ),
      );
    }
  }
  for (const grid of grids)
    if (!found.some(({ sheet, outcome }) => sheet === grid.name && leftOut.has(outcome)))
      found.push(
        ...readHonourLines(grid, unitOfSheetName(campaign, grid.name) ?? campaign.onlyUnit, words, campaign, gathered),
      );
  const known = new Set(found.map(({ sheet }) => sheet));
  for (const grid of grids) {
    const tops = found
      .filter(({ sheet, lines }) => sheet === grid.name && lines !== true)
      .map(({ headerRows }) => headerRows[0]!);
    const guessed =
      tops.length > 0 ? guessTable(grid, Math.min(...tops)) : known.has(grid.name) ? null : guessTable(grid);
    if (guessed !== null) found.push(guessed);
  }
  for (const { name } of grids) {
    const outcomes = new Set(found.filter(({ sheet }) => sheet === name).map(({ outcome }) => outcome));
    if (!outcomes.has("read"))
      reasons.set(name, [...outcomes].some((outcome) => leftOut.has(outcome)) ? "notThisCampaign" : "noTable");
  }
  for (const sheet of workbook.sheets) {
    const reason = reasons.get(sheet.name);
    if (reason !== undefined) gathered.skipped.push({ sheet: sheet.name, reason });
  }
  const { suspects, ...read } = gathered;
  return {
    fileName: workbook.fileName,
    ...read,
    protectedSheets: workbook.sheets.filter((sheet) => sheet.protected).map((sheet) => sheet.name),
    legacy: legacyTexts(suspects, workbook, words),
    area,
    notes: {
      found,
      ignored:
        options.memoryDamaged === true ? [...ignored, { table: null, reason: "memoryDamaged", unit: "" }] : ignored,
      given: mapping,
    },
  };
}

const placeOf = ({ grid, block, bound, mapping }: Candidate): ConstructorParameters<typeof UnitFinder>[0][number] => ({
  grid,
  block,
  bound,
  decided: mapping?.unit ?? null,
});

function reasonToSkip(sheet: SheetCells, options: ReadOptions): SkippedSheet["reason"] | null {
  if (sheet.visibility !== "visible" && options.includeHidden !== true && options.mapping?.includeHiddenSheets !== true)
    return "hidden";
  if (sheet.area === null || sheet.values.every((row) => row.every((value) => textOf(value).trim() === "")))
    return "empty";
  return null;
}

/** Cells whose font is worth asking for: text that may be TCVN3 or VNI. */
export function legacySuspects(
  workbook: WorkbookCells,
): { readonly sheet: string; readonly row: number; readonly column: number }[] {
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

function legacyTexts(suspects: Gathered["suspects"], workbook: WorkbookCells, words: Words): LegacyText[] {
  const fonts = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet.fonts]));
  const out: LegacyText[] = [];
  for (const { entry, nameFont } of suspects) {
    const font = fonts.get(entry.table.sheet);
    for (const { field, cell } of entry.cells) {
      if (typeof cell.value !== "string" || !mayBeLegacy(cell.value)) continue;
      const name = font === undefined || font.size === 0 ? null : (font.get(`${entry.row}:${cell.column}`) ?? null);
      const sure = name ?? (field === "name" ? nameFont : null);
      const reading = sure === null ? words.legacy(cell.text) : readLegacy(cell.text, sure);
      if (reading === null) continue;
      out.push({ entry, field, cell, encoding: reading.encoding, unicode: reading.unicode, font: name });
    }
  }
  return out;
}
