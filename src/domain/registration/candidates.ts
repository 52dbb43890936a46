/** Every header block of the sheets, bound to a table's columns where it can be, under what the officer decided. */
import type { Campaign } from "../campaign/campaign";
import { findUnit } from "../campaign/units";
import { bindTable } from "./columns/bindColumns";
import type { BoundTable } from "./columns/readColumn";
import { occurrences } from "../lists";
import { tableBlocks, type TableBlock } from "./tables/tableBlocks";
import { asideOf, type Aside } from "./tables/otherCampaign";
import { decidedFor, type Decided } from "./columns/decidedColumns";
import { assignMappings, HeaderFinder, headerText, type HeaderChoice, type KnownHeaders } from "./tables/decidedTables";
import type { SheetGrid } from "./tables/sheetGrid";
import { columnLetters } from "../sheet/address";
import { fingerprintOf } from "./mapping/mapping";
import type {
  FoundTable,
  IgnoredMapping,
  TableMapping,
  TablePlace,
  UnitFrom,
  WorkbookMapping,
} from "./model/decisions";
import { honoursOfList } from "./words/honourTitle";
import { SAYS_EMULATION } from "./words/titleWords";
import type { Words } from "./words/vocabulary";

export interface Candidate {
  readonly grid: SheetGrid;
  readonly block: TableBlock;
  readonly headers: readonly string[];
  readonly place: TablePlace;
  /** The decision in force; null: none, or none that could be followed. */
  readonly mapping: TableMapping | null;
  /** null: no registration, or not of this campaign. */
  readonly bound: BoundTable | null;
  /** Title or sheet name say that it is no registration of this campaign, and nobody has said that it counts. */
  readonly aside: Aside | null;
}

export interface Candidates {
  readonly all: readonly Candidate[];
  readonly ignored: readonly IgnoredMapping[];
}

export interface CandidatesInput {
  readonly grids: readonly SheetGrid[];
  readonly words: Words;
  readonly campaign: Campaign;
  readonly mapping: WorkbookMapping | null;
  readonly choices: readonly HeaderChoice[];
}

export function candidatesOf({ grids, words, campaign, mapping, choices }: CandidatesInput): Candidates {
  const blocks = blocksUnder(grids, words, mapping?.tables ?? [], choices);
  const { taken, left } = assignMappings(blocks, mapping?.tables ?? []);
  const ignored: IgnoredMapping[] = left.map((table) => ({ table, reason: "headersChanged", unit: "" }));
  if (mapping?.onlyUnit != null && findUnit(campaign, mapping.onlyUnit) === null)
    ignored.push({ table: null, reason: "unknownUnit", unit: mapping.onlyUnit });
  const all = blocks.map((each, index): Candidate => {
    const decided = taken[index] ?? null;
    if (decided?.kind === "notThisCampaign") return { ...each, mapping: decided, bound: null, aside: null };
    if (decided?.unit != null && findUnit(campaign, decided.unit) === null)
      ignored.push({ table: decided, reason: "unknownUnit", unit: decided.unit });
    const bound = decided === null ? null : bindTable(each, words, campaign, decidedFor(decided, each.block.columns));
    // One that only says which rows the header is leaves the rest as found.
    const says =
      decided !== null && (decided.kind !== null || decided.columns.length > 0 || decided.title !== undefined);
    if (says && bound === null) ignored.push({ table: decided, reason: "incomplete", unit: "" });
    const aside = asideOf(each.block, each.grid.sheet, campaign.year);
    return bound === null
      ? { ...each, mapping: null, bound: bindTable(each, words, campaign), aside }
      : { ...each, mapping: decided, bound, aside: decided?.kind == null ? aside : null };
  });
  return { all: withNamesAlone(all, words, campaign), ignored };
}

const AS_FOUND: Decided = { kind: null, columns: new Map() };

/**
 * A list of names is a registration, of which ratings are not known: where nothing else is one, and wherever its title line
 * says the one title that all of them register.
 */
function withNamesAlone(all: readonly Candidate[], words: Words, campaign: Campaign): readonly Candidate[] {
  const isAlone = all.every(({ bound, mapping }) => bound === null && mapping === null);
  return all.map((each) => {
    if (each.bound !== null || each.mapping !== null || !(isAlone || isOfOneTitle(each, words))) return each;
    const bound = bindTable(each, words, campaign, AS_FOUND);
    return bound?.kind === "people" && isOfTheBloc(each, bound, words) ? { ...each, bound } : each;
  });
}

const isOfOneTitle = ({ grid, block }: Candidate, { book }: Words): boolean =>
  honoursOfList(
    block.titles.map(({ text }) => text),
    grid.name,
    book,
  ).length === 1;

/** Its title or its sheet speaks of emulation, or its people are of the campaign's units. */
function isOfTheBloc({ grid, block }: Candidate, { columns }: BoundTable, words: Words): boolean {
  if ([...block.titles.map(({ text }) => text), grid.name].some((line) => SAYS_EMULATION.test(line))) return true;
  const unit = columns.find(({ field }) => field === "unit");
  return unit !== undefined && words.unit(grid.text(block.bodyFirst, unit.column)) !== null;
}

type Block = Pick<Candidate, "grid" | "block" | "headers" | "place">;

/**
 * Where the reader finds the decided headers by itself, it is left alone; only for the others their rows are looked
 * for.
 */
function blocksUnder(
  grids: readonly SheetGrid[],
  words: Words,
  mappings: readonly TableMapping[],
  choices: readonly HeaderChoice[],
): Block[] {
  const chosen = new HeaderFinder([], choices, words);
  const found = grids.map((grid) => blocksOf(grid, words, chosen.on(grid)));
  const keys = new Set(found.flat().map(({ headers }) => fingerprintOf(headers)));
  const missing = mappings.filter(({ headers }) => !keys.has(fingerprintOf(headers)));
  if (missing.length === 0) return found.flat();
  const finder = new HeaderFinder(missing, choices, words);
  return grids.flatMap((grid, index) => {
    const known = finder.on(grid);
    return known.size > chosen.on(grid).size ? blocksOf(grid, words, known) : found[index]!;
  });
}

function blocksOf(grid: SheetGrid, words: Words, known: KnownHeaders): Block[] {
  const blocks = tableBlocks(grid, words, known)
    .filter((block) => block.columns.length > 0)
    .map((block) => ({ grid, block, headers: block.columns.map(headerText) }));
  const numbers = occurrences(blocks.map(({ headers }) => fingerprintOf(headers)));
  return blocks.map((each, index) => ({ ...each, place: { sheet: grid.name, nth: numbers[index]! } }));
}

/** For one that is not read; written as `RegistrationTable.id` is. */
function idOf({ grid, block }: Candidate): string {
  const [first, last] = [block.columns[0]!.column, block.columns.at(-1)!.column];
  const lastRow = Math.max(block.bodyLast, block.rows.at(-1)!);
  return `${grid.name}!${columnLetters(first)}${block.rows[0]!}:${columnLetters(last)}${lastRow}`;
}

/** `read`: what reading it says. */
export function foundTable(
  candidate: Candidate,
  outcome: FoundTable["outcome"],
  read: { readonly id: string; readonly unitFrom: UnitFrom | null } = { id: idOf(candidate), unitFrom: null },
): FoundTable {
  const { grid, block, headers, place, mapping } = candidate;
  return {
    ...read,
    sheet: grid.name,
    headerRows: [...block.rows],
    firstColumn: block.columns[0]!.column,
    lastColumn: block.columns.at(-1)!.column,
    bodyFirst: block.bodyFirst,
    bodyLast: block.bodyLast,
    headers,
    place,
    outcome,
    mapping,
  };
}
