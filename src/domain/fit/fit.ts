/**
 * Whether a workbook is of the campaign in force. They disagree only where the workbook says otherwise; what it does
 * not say is no disagreement.
 */
import type { Campaign } from "../campaign/campaign";
import { nearestUnit } from "../campaign/units";
import type { Entry, Registration } from "../registration/model/registration";
import type { WorkbookCells } from "../sheet/cells";
import { wordKey } from "../text/keys";
import { clean, remembered } from "../text/normalise";
import { MOST_ROWS_OF_STRANGERS } from "./evidence";
import { otherAgency } from "./letterhead";
import { ofTheRegistration, sheetTops, titledTables } from "./lines";
import { statedYear } from "./statedYear";

/** What the workbook says and the campaign does not. */
export interface Misfit {
  /** The year that most titles state; null: the campaign's, or none. */
  readonly year: number | null;
  /** Names of units that the campaign does not know, the most frequent first; empty: most rows are of its units. */
  readonly units: readonly string[];
  /** Whose letterhead it is; null: the campaign's, or none. */
  readonly agency: string | null;
}

/** null: they fit, as far as the workbook says anything. `registration` is read under that campaign. */
export function misfitOf(cells: WorkbookCells, registration: Registration, campaign: Campaign): Misfit | null {
  const year = statedYear(titledTables(cells, registration).filter(ofTheRegistration), campaign.year);
  const misfit: Misfit = {
    year: year === campaign.year ? null : year,
    units: strangers(registration, campaign),
    agency: otherAgency(sheetTops(cells, registration), campaign),
  };
  return misfit.year === null && misfit.units.length === 0 && misfit.agency === null ? null : misfit;
}

/** Every row that is of a unit, once. */
export function rowsOfUnits({
  people,
  collectives,
  honours,
  movements,
  targets,
}: Registration): readonly Pick<Entry, "table" | "row" | "unit">[] {
  const rows = new Map<string, Entry>();
  for (const entry of [...people, ...collectives, ...honours, ...movements, ...targets])
    rows.set(`${entry.table.id}/${entry.row}/${entry.unit.text}`, entry);
  return [...rows.values()];
}

/** «A1», «-» and «2» are no names. */
const SAYS_A_NAME = /\p{L}{2}/u;

/** Names that the campaign does not know, where more than half of the rows whose unit is given bear one. */
function strangers(registration: Registration, campaign: Campaign): readonly string[] {
  if (campaign.units.length === 0) return [];
  const isNear = remembered<boolean>((text) => nearestUnit(campaign, text) !== null);
  /** One name, however its letters are written. */
  const unknown = new Map<string, { readonly forms: Map<string, number>; rows: number }>();
  let given = 0;
  let strange = 0;
  for (const { table, unit } of rowsOfUnits(registration)) {
    const text = clean(unit.text);
    if (!SAYS_A_NAME.test(text) || unit.cell?.error != null) continue;
    given++;
    // A unit's own table may name its phòng where others name units.
    if (unit.unit !== null || table.unit !== null || isNear(text)) continue;
    strange++;
    const named = unknown.get(wordKey(text)) ?? { forms: new Map<string, number>(), rows: 0 };
    unknown.set(wordKey(text), named);
    named.rows++;
    named.forms.set(text, (named.forms.get(text) ?? 0) + 1);
  }
  if (strange <= given * MOST_ROWS_OF_STRANGERS) return [];
  return [...unknown.values()].sort((one, other) => other.rows - one.rows).map(({ forms }) => mostOften(forms));
}

const mostOften = (forms: ReadonlyMap<string, number>): string =>
  [...forms].sort(([, one], [, other]) => other - one)[0]![0];
