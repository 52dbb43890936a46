/** How a workbook is read, for the page «Cách đọc sổ»: without a check, without writing. */
import type { Campaign } from "../domain/campaign/campaign";
import type { WorkbookCells } from "../domain/sheet/cells";
import type { HeaderChoice } from "../domain/registration/tables/decidedTables";
import { explain } from "../domain/registration/explanation/explain";
import type { Explanation } from "../domain/registration/model/explanation";
import { mappingOf } from "../domain/registration/mapping/mapping";
import { NO_MAPPING, type WorkbookMapping } from "../domain/registration/model/decisions";
import type { Registration } from "../domain/registration/model/registration";
import { readRegistration } from "../domain/registration/read";
import type { Control, Session } from "../workbook";
import type { ActionOptions } from "./action";
import { campaignInForce } from "./campaign";
import { readCells } from "./cells";
import { campaignUnder, readOptions } from "./mapping";

/** How a workbook is read, before anything is checked or written. */
export interface Preview {
  readonly reading: Explanation;
  /** In force; to change with `withTable` and to give to `saveMapping`. */
  readonly mapping: WorkbookMapping;
  /** The officer's own part of it: what the workbook remembers, or what was given. */
  readonly decided: WorkbookMapping;
  /** Names of the campaign's units, for the choice of a unit. */
  readonly units: readonly string[];
  /** In force. */
  readonly campaign: Campaign;
}

/**
 * For the page «Cách đọc sổ»: reads under `options.mapping`, or what is remembered; `headerRows`: header rows to be
 * tried. Writes nothing.
 */
export async function previewReading(
  session: Session,
  options: ActionOptions,
  headerRows: readonly HeaderChoice[] = [],
  control?: Control,
): Promise<Preview> {
  const read = await readCells(session, options, control);
  const { cells, mapping, memoryDamaged } = read;
  const inForce = campaignInForce(read, options);
  const campaign = campaignUnder(inForce, mapping);
  const registration = readRegistration(cells, campaign, readOptions(options, mapping, headerRows, memoryDamaged));
  return {
    ...understood(registration, cells, campaign),
    decided: mapping ?? NO_MAPPING,
    units: inForce.units.map(({ name }) => name),
    campaign: inForce,
  };
}

export function understood(
  registration: Registration,
  cells: WorkbookCells,
  campaign: Campaign,
): Pick<Preview, "reading" | "mapping"> {
  return { reading: explain(registration, cells, campaign), mapping: mappingOf(registration) };
}
