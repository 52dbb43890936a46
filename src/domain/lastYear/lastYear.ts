/** What of last year's registration is of use this year: figures, and who was registered for what. */
import type { Campaign } from "../campaign/campaign";
import type { AwardId } from "../catalogue/awards";
import type { RatingLevel } from "../catalogue/ratings";
import { figuresByUnit } from "../comparison/snapshot";
import type { Figures } from "../comparison/snapshot";
import { ofTheRegistration, titledTables } from "../fit/lines";
import { statedYear } from "../fit/statedYear";
import type { AwardRef, Collective, Person, Registration } from "../registration/model/registration";
import { readRegistration } from "../registration/read";
import type { WorkbookCells } from "../sheet/cells";
import { wordKey } from "../text/keys";
import { computeTotals } from "../totals/count";

export interface LastYear {
  readonly fileName: string;
  readonly year: number;
  /** By unit; «» for the bloc. Units by the names of this year's campaign. */
  readonly figures: ReadonlyMap<string, Figures>;
  /** The first so many. */
  readonly entries: readonly PastEntry[];
}

/** A person, a phòng or a unit. */
export interface PastEntry {
  /** Comparison key of the name. */
  readonly key: string;
  /** ISO date, or a year; null: not said, or nobody's. */
  readonly birthDate: string | null;
  readonly unit: string | null;
  readonly awards: readonly AwardId[];
  readonly rating: RatingLevel | null;
}

/** It is no registration, or not one of a year before. */
export type LastYearProblem =
  { readonly kind: "lastYearNoTables" } | { readonly kind: "lastYearNotBefore"; readonly year: number };

/** What the workbook keeps of it must stay small. */
export const MOST_ENTRIES = 2000;

/** Read under this year's units and names of awards. */
export function lastYearOf(cells: WorkbookCells, campaign: Campaign): LastYear | LastYearProblem {
  const before = { ...campaign, year: campaign.year - 1 };
  const registration = readRegistration(cells, before);
  if (registration.tables.length === 0) return { kind: "lastYearNoTables" };
  const titled = titledTables(cells, registration).filter(ofTheRegistration);
  const year = statedYear(titled, before.year) ?? before.year;
  if (year >= campaign.year) return { kind: "lastYearNotBefore", year };
  return {
    fileName: cells.fileName,
    year,
    figures: figuresByUnit(computeTotals(registration, before), before),
    entries: entriesOf(registration).slice(0, MOST_ENTRIES),
  };
}

export const isProblem = (read: LastYear | LastYearProblem): read is LastYearProblem => "kind" in read;

function entriesOf({ people, collectives, honours }: Registration): PastEntry[] {
  const named = (each: Person | Collective): PastEntry => ({
    key: wordKey(each.name),
    birthDate: each.subject === "person" ? each.birthDate : null,
    unit: each.unit.unit,
    awards: awardsIn(each.awards),
    rating: each.rating.level,
  });
  const unit = honours.map((each): PastEntry => ({
    key: wordKey(each.unit.unit ?? each.unit.text),
    birthDate: null,
    unit: each.unit.unit,
    awards: awardsIn(each.awards),
    rating: null,
  }));
  // Most people are registered for the usual title; whoever is for more is looked for more often.
  const isTelling = ({ awards, rating }: PastEntry): boolean => awards.length > 0 || rating !== null;
  return [...unit, ...[...collectives, ...people].map(named)].filter((each) => each.key !== "" && isTelling(each));
}

const awardsIn = (refs: readonly AwardRef[]): readonly AwardId[] => [
  ...new Set(refs.flatMap(({ award }) => (award === null ? [] : [award]))),
];
