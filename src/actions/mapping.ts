/**
 * What the officer decided about the reading of the workbook: kept in it, used by the next check, forgotten on
 * request.
 */
import type { Campaign } from "../domain/campaign/campaign";
import { findUnit } from "../domain/campaign/units";
import type { WorkbookMapping } from "../domain/registration/model/decisions";
import { parseMapping } from "../domain/registration/mapping/parseMapping";
import type { ReadOptions } from "../domain/registration/read";
import type { HeaderChoice } from "../domain/registration/tables/decidedTables";
import { withDecision } from "../workbook";
import type { Session, WorkbookState } from "../workbook";
import type { ActionOptions } from "./action";
import { logOf } from "./log";

/** Under this name among the decisions kept in the workbook. */
const KEPT_AS = "mapping";

/**
 * What the workbook remembers. A memory that cannot be read any more counts as none: it is said, and written anew
 * with the next decision.
 */
export function rememberedMapping(state: WorkbookState): WorkbookMapping | null {
  const kept = state.decisions[KEPT_AS];
  return kept === undefined ? null : (parseMapping(kept).mapping ?? null);
}

/** Something was remembered, and it cannot be read. */
export function isMemoryDamaged(state: WorkbookState): boolean {
  const kept = state.decisions[KEPT_AS];
  return state.damaged === true || (kept !== undefined && parseMapping(kept).mapping === undefined);
}

/** The decisions with `mapping` among them. */
export const withMapping = (
  decisions: WorkbookState["decisions"],
  mapping: WorkbookMapping | null,
): WorkbookState["decisions"] => withDecision(decisions, KEPT_AS, worthKeeping(mapping));

/** One that decides nothing is not kept. */
const worthKeeping = (mapping: WorkbookMapping | null): WorkbookMapping | null =>
  mapping === null || isEmpty(mapping) ? null : mapping;

function isEmpty({ tables, onlyUnit, includeHiddenSheets }: WorkbookMapping): boolean {
  return tables.length === 0 && onlyUnit === null && includeHiddenSheets !== true;
}

/**
 * Keeps the mapping in the workbook, or forgets it (null); marks and sheets stay as they are until the next check.
 * Two requests to read the state, one to write it.
 */
export async function saveMapping(
  session: Session,
  mapping: WorkbookMapping | null,
  options: Pick<ActionOptions, "now" | "who" | "campaign">,
): Promise<void> {
  const kept = worthKeeping(mapping);
  const tables = kept?.tables.length ?? 0;
  await session.saveDecision(KEPT_AS, kept, {
    step: { moment: options.now, verb: "mapping", facts: { tables } },
    log: logOf("mapping", options)(tables),
  });
}

/** The campaign of a run: of one unit, where the officer says that the workbook is one unit's. */
export function campaignUnder(campaign: Campaign, mapping: WorkbookMapping | null): Campaign {
  const onlyUnit = mapping?.onlyUnit == null ? null : findUnit(campaign, mapping.onlyUnit);
  return onlyUnit === null ? campaign : { ...campaign, onlyUnit };
}

export function readOptions(
  options: ActionOptions,
  mapping: WorkbookMapping | null,
  headerRows: readonly HeaderChoice[] = [],
  memoryDamaged = false,
): ReadOptions {
  return {
    includeHidden: (options.includeHidden ?? false) || mapping?.includeHiddenSheets === true,
    mapping,
    headerRows,
    memoryDamaged,
  };
}
