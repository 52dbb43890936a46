/**
 * Cells of a workbook to the registration as understood. Pure; nothing is corrected, nothing that was skipped is
 * kept quiet.
 */
import type { Campaign } from "../campaign/campaign";
import { unitOfSheetName } from "../campaign/units";
import { grouped } from "../lists";
import type { SheetCells, WorkbookCells } from "../sheet/cells";
import { mayBeLegacy } from "../text/legacy/legacy";
import { candidatesOf, foundTable, type Candidate } from "./candidates";
import type { FoundTable, TableMapping, WorkbookMapping } from "./model/decisions";
import { isOfUnits } from "./model/fields";
import type { LegacyText, Registration, SkippedSheet } from "./model/registration";
import type { Suspect, TableRead } from "./model/tableRead";
import { samePlace } from "./mapping/mapping";
import { readHonourLines } from "./rows/honourLines";
import { eachOnce, type NotCounted } from "./registers/eachOnce";
import { oncePerPerson } from "./registers/mergePeople";
import { othersListOf, type OthersList } from "./registers/othersList";
import { crossAreaOn, readCrossTable } from "./rows/crossTable";
import { readTable } from "./rows/readTable";
import { placedOf, UnitFinder } from "./rows/tableUnit";
import { gridsOf } from "./tables/codeLists";
import type { HeaderChoice } from "./tables/decidedTables";
import { type SheetGrid, textOf } from "./tables/sheetGrid";
import { guessTable } from "./tables/unknownTable";
import { withUnitsCalledPhong } from "./unitsCalledPhong";
import { Words } from "./words/vocabulary";
import { placeKey } from "../sheet/address";

export interface ReadOptions {
  /** Read hidden sheets too; otherwise they are skipped and said. */
  readonly includeHidden?: boolean;
  /** What the officer decided; it goes before everything that is found. */
  readonly mapping?: WorkbookMapping | null;
  /** Header rows to be tried where the reader would choose others, or none. */
  readonly headerRows?: readonly HeaderChoice[];
  /**
   * What the officer decided earlier was kept in the workbook and cannot be read any more: said among what was not
   * followed.
   */
  readonly memoryDamaged?: boolean;
}

/** A table that was found, and what was read of it. */
interface Reading {
  readonly found: FoundTable;
  /** null: it was left out. */
  readonly read: TableRead | null;
}

export function readRegistration(workbook: WorkbookCells, campaign: Campaign, options: ReadOptions = {}): Registration {
  const mapping = options.mapping ?? null;
  const { grids: sheets, codes } = gridsOf(workbook, campaign);
  const words = new Words(campaign, codes);
  const grids = sheets.filter(({ sheet }) => reasonToSkip(sheet, options) === null);
  const candidates = candidatesOf({ grids, words, campaign, mapping, choices: options.headerRows ?? [] });
  const all = withUnitsCalledPhong(candidates.all, words, campaign);
  const tables = countedOnce(readTables(all, words, campaign), all, mapping?.tables ?? []);
  const readings = [...tables, ...readLines(grids, tables, words, campaign)];
  const known = readings.map(({ found }) => found);
  const guessed = grids.flatMap((grid) => guessedReadings(grid, known, words, campaign));
  const found = [...known, ...guessed.map((each) => each.found)];
  const reads = [...readings, ...guessed].flatMap(({ read }) => read ?? []);
  return {
    fileName: workbook.fileName,
    tables: reads.map(({ table }) => table),
    skipped: workbook.sheets.flatMap((sheet) => skippedOf(sheet, found, options)),
    people: reads.flatMap(({ people }) => people),
    collectives: reads.flatMap(({ collectives }) => collectives),
    honours: reads.flatMap(({ honours }) => honours),
    movements: reads.flatMap(({ movements }) => movements),
    targets: reads.flatMap(({ targets }) => targets),
    stated: reads.flatMap(({ stated }) => stated),
    unread: reads.flatMap(({ unread }) => unread),
    protectedSheets: workbook.sheets.filter((sheet) => sheet.protected).map((sheet) => sheet.name),
    legacy: legacyTexts(
      reads.flatMap(({ suspects }) => suspects),
      workbook,
      words,
    ),
    area: new Map(sheets.map(({ name, area }) => [name, area])),
    notes: {
      found,
      ignored: [
        ...candidates.ignored,
        ...(options.memoryDamaged === true ? [{ table: null, reason: "memoryDamaged", unit: "" } as const] : []),
      ],
      farCells: grids.flatMap(({ sheet }) => (sheet.farCells ?? []).map((address) => `${sheet.name}!${address}`)),
      given: mapping,
    },
  };
}

function reasonToSkip(sheet: SheetCells, options: ReadOptions): SkippedSheet["reason"] | null {
  if (sheet.visibility !== "visible" && options.includeHidden !== true && options.mapping?.includeHiddenSheets !== true)
    return "hidden";
  if (sheet.area === null || sheet.values.every((row) => row.every((value) => textOf(value).trim() === "")))
    return "empty";
  return null;
}

function readTables(all: readonly Candidate[], words: Words, campaign: Campaign): Reading[] {
  // A workbook that is wholly of an earlier year, or wholly a draft, is read all the same: the campaign may be the
  // wrong one, and this is said by a rule.
  const allAside = all.every(({ aside, bound }) => aside !== null || bound === null);
  const finder = new UnitFinder(all.map(placedOf), words, campaign);
  return all.map((candidate) => {
    const { bound, aside, mapping } = candidate;
    const cross = aside !== null && !allAside ? null : crossOf(candidate, words, campaign);
    if (cross !== null) return cross;
    if (bound === null) return leftOut(candidate, mapping === null ? "notUnderstood" : "notThisCampaign");
    if (aside !== null && !allAside) return leftOut(candidate, aside);
    const { unit, from, unknown } = finder.of(placedOf(candidate));
    const read = readTable({ ...candidate, bound, unit, unknown, unitDecided: from === "mapping", words, campaign });
    const others = mapping?.kind == null ? othersOf(candidate, read) : null;
    if (others !== null) return leftOut(candidate, "othersList", { asked: others === "asked" });
    const { id, unit: kept } = read.table;
    return { read, found: foundTable(candidate, "read", { id, unitFrom: kept === null ? null : from }) };
  });
}

/** One that lies on its side, unless its rows are of people or the officer says that it is something else. */
function crossOf(candidate: Candidate, words: Words, campaign: Campaign): Reading | null {
  const { bound, mapping, grid } = candidate;
  const decided = mapping?.kind ?? null;
  if (bound !== null && !isOfUnits(bound.kind)) return null;
  const read = readCrossTable({ grid, area: foundTable(candidate, "read"), words, campaign });
  if (read === null || (decided !== null && decided !== read.table.kind)) return null;
  return { read, found: foundTable(candidate, "read", { id: read.table.id, unitFrom: null }) };
}

/** People on lists of a title each stand on one of them, with all their titles. */
function titlesTogether(readings: readonly Reading[]): readonly Reading[] {
  const isOfTitles = (read: TableRead | null): read is TableRead => read?.table.honours !== undefined;
  const people = readings.flatMap(({ read }) => (isOfTitles(read) ? read.people : []));
  const kept = grouped(oncePerPerson(people), ({ table }) => table.id);
  return readings.map((each) =>
    isOfTitles(each.read) ? { ...each, read: { ...each.read, people: kept.get(each.read.table.id) ?? [] } } : each,
  );
}

/** Lists of the same people count once. */
function countedOnce(
  all: readonly Reading[],
  candidates: readonly Candidate[],
  given: readonly TableMapping[],
): Reading[] {
  const out = [...titlesTogether(all)];
  const lists = out.flatMap(({ found, read }, index) => {
    if (read === null || (read.people.length === 0 && read.collectives.length === 0)) return [];
    const { block, mapping } = candidates[index]!;
    const decided = mapping?.kind != null;
    const chosen = decided && given.some(({ kind, place }) => kind !== null && samePlace(place, found.place));
    const list = {
      sheet: found.sheet,
      titles: block.titles.map(({ text }) => text),
      entries: [...read.people, ...read.collectives],
      decided,
      topicsOnly: candidates[index]!.bound?.topicsOnly === true,
      ofOneTitle: read.table.honours?.length === 1,
    };
    return [{ index, read, list, chosen }];
  });
  const counted = eachOnce(lists) ?? [];
  for (const [at, each] of counted.entries()) {
    const { index } = lists[at]!;
    out[index] =
      each.read === null ? leftOut(candidates[index]!, "samePeople", each.left) : { ...out[index]!, read: each.read };
  }
  // Topics of people of whom no list registers anything: it has to be asked what it is.
  return out.map((each, index) => {
    const candidate = candidates[index]!;
    return each.read !== null && candidate.bound?.topicsOnly === true ? leftOut(candidate, "notUnderstood") : each;
  });
}

function leftOut(
  candidate: Candidate,
  outcome: FoundTable["outcome"],
  more: Pick<FoundTable, "asked" | keyof NotCounted> = {},
): Reading {
  return { read: null, found: { ...foundTable(candidate, outcome), ...more } };
}

function othersOf({ headers, block, grid }: Candidate, { people, collectives }: TableRead): OthersList | null {
  const entries = [...people, ...collectives];
  if (entries.length === 0) return null;
  return othersListOf({ headers, titles: [...block.titles.map(({ text }) => text), grid.name], entries });
}

const LEFT_OUT = new Set<FoundTable["outcome"]>([
  "notThisCampaign",
  "earlierYear",
  "example",
  "draft",
  "othersList",
  "samePeople",
]);

/** Honours and movements written as lines of text. Not on sheets with a table that was left out: they are of it. */
function readLines(
  grids: readonly SheetGrid[],
  tables: readonly Reading[],
  words: Words,
  campaign: Campaign,
): readonly Reading[] {
  return grids.flatMap((grid) => {
    const own = tables.filter(({ found }) => found.sheet === grid.name);
    if (own.some(({ found }) => LEFT_OUT.has(found.outcome))) return [];
    const sheetUnit = unitOfSheetName(campaign, grid.name) ?? campaign.onlyUnit;
    return readHonourLines({
      grid,
      sheetUnit,
      tables: own.flatMap(({ read }) => (read === null ? [] : [read.table])),
      words,
      campaign,
    });
  });
}

/** A table without a header that is known: above the first known one, or on a sheet that has none at all. */
function guessedOn(grid: SheetGrid, known: readonly FoundTable[]): readonly FoundTable[] {
  const own = known.filter(({ sheet }) => sheet === grid.name);
  const tops = own.filter(({ lines }) => lines !== true).map(({ headerRows }) => headerRows[0]!);
  if (tops.length === 0 && own.length > 0) return [];
  const guessed = guessTable(grid, tops.length > 0 ? Math.min(...tops) : null);
  return guessed === null ? [] : [guessed];
}

/** A table whose header nobody knows may lie on its side. */
function guessedReadings(
  grid: SheetGrid,
  known: readonly FoundTable[],
  words: Words,
  campaign: Campaign,
): readonly Reading[] {
  const guessed = guessedOn(grid, known);
  const area = known.some(({ sheet }) => sheet === grid.name) || guessed.length > 0 ? null : crossAreaOn(grid, words);
  const areas = area === null ? guessed : [area];
  const readings = areas.map((each): Reading => {
    const read = readCrossTable({ grid, area: each, words, campaign });
    return { read, found: read === null ? each : { ...each, outcome: "read" } };
  });
  return area === null ? readings : readings.filter(({ read }) => read !== null);
}

/** Why nothing was read of a sheet. */
function skippedOf(sheet: SheetCells, found: readonly FoundTable[], options: ReadOptions): readonly SkippedSheet[] {
  const reason = reasonToSkip(sheet, options);
  if (reason !== null) return [{ sheet: sheet.name, reason }];
  const outcomes = found.filter((table) => table.sheet === sheet.name).map(({ outcome }) => outcome);
  if (outcomes.includes("read")) return [];
  if (outcomes.includes("samePeople")) return [{ sheet: sheet.name, reason: "samePeople" }];
  return [{ sheet: sheet.name, reason: outcomes.some((each) => LEFT_OUT.has(each)) ? "notThisCampaign" : "noTable" }];
}

function legacyTexts(suspects: readonly Suspect[], workbook: WorkbookCells, words: Words): LegacyText[] {
  const fonts = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet.fonts]));
  const out: LegacyText[] = [];
  for (const { entry, nameFont } of suspects) {
    const font = fonts.get(entry.table.sheet);
    for (const { field, cell } of entry.cells) {
      if (typeof cell.value !== "string" || !mayBeLegacy(cell.value)) continue;
      const name = font === undefined || font.size === 0 ? null : (font.get(placeKey(entry.row, cell.column)) ?? null);
      const reading = words.legacyIn(cell.text, name, field === "name" ? nameFont : null);
      if (reading === null) continue;
      out.push({ entry, field, cell, encoding: reading.encoding, unicode: reading.unicode, font: name });
    }
  }
  return out;
}
