/**
 * A campaign proposed from a workbook: what its letterheads, titles, tables and cells say. What they do not say stays
 * empty, and its rules silent.
 */
import type { AwardId } from "../catalogue/awards";
import { suits } from "../catalogue/awards";
import { agencyFacts } from "../campaign/agency";
import type { Campaign, CampaignUnit } from "../campaign/campaign";
import { RANGES } from "../campaign/fileShape";
import type { CampaignFile } from "../campaign/parse";
import { parseCampaign } from "../campaign/parse";
import { findUnit, unitsIn } from "../campaign/units";
import { nothingSet } from "../campaign/unset";
import { grouped } from "../lists";
import type { Registration } from "../registration/model/registration";
import { readRegistration, type ReadOptions } from "../registration/read";
import type { WorkbookCells } from "../sheet/cells";
import { clean, LONGEST_NAME } from "../text/normalise";
import { wordKey } from "../text/keys";
import { awardNamesOf } from "./awardNames";
import { isOfTheState, namesAgency, namesBloc } from "./letterhead";
import { ofTheRegistration, readable, sheetTops, titledTables, type SheetTop } from "./lines";
import { movementNamesOf } from "./movementNames";
import { properCase } from "./properCase";
import { statedOf } from "./stated";
import { statedYear } from "./statedYear";
import { unitNamesOf, type UnitNames } from "./unitNames";

export interface Proposal {
  readonly campaign: Campaign;
  /** Names beside those of the units, which somebody has to explain; rows that bear one are of an unknown unit. */
  readonly asked: UnitNames["asked"];
}

/** Before anything is known every table is this year's. */
const BEFORE_ALL = 1900;

/** What is known without the workbook. */
export interface Known {
  /** Of a workbook that states no year. */
  readonly year: number;
  /** Of one without a letterhead. */
  readonly agency?: string;
}

export function propose(cells: WorkbookCells, options: ReadOptions, otherwise: Known): Proposal {
  const first = readRegistration(cells, nothingSet(BEFORE_ALL), options);
  const stated = withinTheLaws(statedYear(titledTables(cells, first).filter(ofTheRegistration)));
  const head = headOf(sheetTops(cells, first));
  const dated = nothingSet(stated ?? otherwise.year, null, stated !== null);
  const named: Campaign = { ...dated, bloc: head.bloc ?? "", agency: head.agencies.at(-1) ?? "" };

  const nameless = readRegistration(cells, named, options);
  const { units: found, asked } = unitNamesOf(nameless, cells, {
    around: [...head.agencies, named.bloc],
    not: [...head.agencies.slice(0, -1), named.bloc],
  });
  const { names, agency } = settled(found, head.agencies);
  const known = names.map(({ name }) => name);
  const units = names.map(({ name, aliases }): CampaignUnit => ({
    name: properCase(name, known),
    aliases,
    pledge: [],
    departments: null,
  }));
  const cased = properCase(agency === "" ? (otherwise.agency ?? "") : agency, known);
  const withNames: Campaign = {
    ...named,
    agency: cased,
    ...agencyFacts(cased),
    bloc: properCase(named.bloc, [...known, cased]),
    units,
    movements: movementNamesOf(cells, nameless),
  };
  return { campaign: withFigures(withNames, cells, readRegistration(cells, withNames, options)), asked };
}

/** A year before the first law that is known is no campaign's. */
const withinTheLaws = (year: number | null): number | null =>
  year !== null && year >= RANGES.year.least && year <= RANGES.year.most ? year : null;

interface Head {
  readonly bloc: string | null;
  /** From the highest to the lowest, as the lines of most sheets have them. */
  readonly agencies: readonly string[];
}

/** What most letterheads say, or the only ones; what varies from sheet to sheet is the units'. */
function headOf(tops: readonly SheetTop[]): Head {
  const linesOf = (names: (line: string) => boolean): Map<string, string[]> =>
    grouped(
      tops.flatMap(({ lines }) => [...new Set(lines.filter(names))]),
      wordKey,
    );
  const often = (lines: Map<string, string[]>): string[] =>
    [...lines.values()].filter(({ length }) => 2 * length > tops.length).map(([line]) => line!);
  const agencies = linesOf(namesAgency);
  const above = [...agencies.values()].map(([line]) => line!).filter((line) => standsAbove(line, tops));
  const only = agencies.size === 1 ? [...agencies.values()].flat().slice(0, 1).filter(isOfTheState) : [];
  const said = often(agencies);
  const bloc = [...linesOf(namesBloc).values()].sort((one, other) => other.length - one.length)[0]?.[0] ?? null;
  return { bloc, agencies: said.length > 0 ? said : [...new Set([...above, ...only])] };
}

/** On some sheet another body's name stands under it, and over it none. */
const standsAbove = (line: string, tops: readonly SheetTop[]): boolean =>
  tops.some(({ lines }) => {
    const [first, second] = lines.filter(namesAgency);
    return second !== undefined && first !== undefined && wordKey(first) === wordKey(line);
  });

/**
 * The lowest body of the letterhead may be one of the units, whose hand the workbook is in; where no row names a unit,
 * it is the only one.
 */
function settled(
  found: UnitNames["units"],
  agencies: readonly string[],
): { readonly names: UnitNames["units"]; readonly agency: string } {
  const lowest = agencies.at(-1);
  if (lowest === undefined) return { names: found, agency: "" };
  if (found.length === 0) return { names: [{ name: lowest, aliases: [] }], agency: agencies.at(-2) ?? "" };
  const isUnit = found.some(({ name }) => wordKey(name) === wordKey(lowest));
  return { names: found, agency: (isUnit ? agencies.at(-2) : lowest) ?? "" };
}

/** What rows say of the units whose names are known by now. */
function withFigures(campaign: Campaign, cells: WorkbookCells, registration: Registration): Campaign {
  const awards = awardNamesOf(registration, campaign);
  const pledges = pledgesOf(registration);
  const departments = departmentsOf(registration);
  return {
    ...campaign,
    ...(awards.length === 0 ? {} : { awards }),
    ...statedOf(cells, registration, campaign.year),
    chair: chairOf(cells, campaign) ?? "",
    units: campaign.units.map((unit) => ({
      ...unit,
      pledge: pledges.get(unit.name) ?? [],
      departments: departments.get(unit.name) ?? null,
    })),
  };
}

/** What units register for themselves; a row that is not read in full pledges nothing. */
function pledgesOf({ honours, collectives }: Registration): ReadonlyMap<string, readonly AwardId[]> {
  const out = new Map<string, AwardId[]>();
  for (const { unit, awards } of [...honours, ...collectives.filter(({ isUnit }) => isUnit)]) {
    if (unit.unit === null) continue;
    const own = out.get(unit.unit) ?? [];
    for (const { award } of awards) if (award !== null && suits(award, "unit") && !own.includes(award)) own.push(award);
    out.set(unit.unit, own);
  }
  return out;
}

/** The number of phòng that a table of targets states for a unit. */
function departmentsOf({ targets }: Registration): ReadonlyMap<string, number> {
  return new Map(
    targets.flatMap(({ unit, figures }) => {
      const value = figures.find(({ field }) => field === "statedDepartments")?.value ?? null;
      return unit.unit === null || value === null || !Number.isInteger(value) ? [] : [[unit.unit, value] as const];
    }),
  );
}

const SAYS_CHAIR = /(?:khối trưởng|trưởng khối|cụm trưởng|trưởng cụm)/iu;

/** «Khối trưởng: Sở Nội vụ», «Sở Nội vụ (Khối trưởng)»: the one unit that stands beside the word. */
function chairOf({ sheets }: WorkbookCells, campaign: Campaign): string | null {
  for (const { values } of sheets)
    for (const row of values)
      for (const value of row) {
        if (typeof value !== "string" || value.length > LONGEST_NAME || !SAYS_CHAIR.test(value)) continue;
        const text = readable(value);
        const behind = clean(text.slice(text.search(SAYS_CHAIR)).replace(SAYS_CHAIR, "")).replace(
          /^[\s:–-]+|[.\s]+$/gu,
          "",
        );
        const unit =
          findUnit(campaign, behind) ?? onlyOne(unitsIn(campaign, behind)) ?? onlyOne(unitsIn(campaign, text));
        if (unit !== null) return unit;
      }
  return null;
}

const onlyOne = (units: readonly string[]): string | null => (units.length === 1 ? units[0]! : null);

/** A file's campaign with what it leaves to the workbook: its year, its units, its award names, its movements. */
export function completed(file: CampaignFile, cells: WorkbookCells, options: ReadOptions, year: number): Campaign {
  if (file.leftOut.length === 0) return file.campaign;
  const { campaign: proposed } = propose(cells, options, { year, agency: file.campaign.agency });
  const said = file.leftOut.includes("year") ? inYear(file, proposed.year) : file.campaign;
  const { units } = file.leftOut.includes("units") ? proposed : said;
  const { movements } = file.leftOut.includes("movements") ? proposed : said;
  const { awards = said.awards } = file.leftOut.includes("awards") ? proposed : said;
  return { ...said, units, movements, ...(awards === undefined ? {} : { awards }) };
}

function inYear(file: CampaignFile, year: number): Campaign {
  return parseCampaign({ ...file.json, year }).campaign ?? { ...file.campaign, year };
}
