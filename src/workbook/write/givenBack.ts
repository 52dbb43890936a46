/**
 * What clearing everything takes out of what officers decided and typed, held by whoever cleared: nothing of it stays in the
 * workbook. Given back, the next check shows it again.
 */
import { officerTableOf } from "../../domain/campaign/officerTables";
import type { OfficerSheetPlan, OfficerTablePlan } from "../../domain/campaignTables";
import type { LogEntry } from "../../domain/log";
import type { Area, CellScalar } from "../../domain/sheet/cells";
import { Outbox } from "../excel/outbox";
import type { Context } from "../excel/run";
import { addToLog } from "../memory/log";
import type { StoredState } from "../memory/state";
import { isEmptyState } from "../memory/state";
import { loadSteps, replaceSteps } from "../memory/steps";
import { replaceState } from "../memory/storedState";
import type { Grid } from "../read/grids";
import type { Found } from "../read/read";
import type { Step, StepTaken, Undone } from "../session/steps";
import { stateWithoutMarks } from "./clear";
import { makeOfficerTables } from "./officerTables";

export interface Taken {
  readonly step: Step;
  readonly steps: readonly Step[];
  readonly state: StoredState;
  readonly log: readonly LogEntry[];
  readonly plans: readonly OfficerSheetPlan[];
}

/** To be asked before anything goes. `plans`: how sheets of the officer's tables look. null: there is nothing to give back. */
export async function takenFrom(
  context: Context,
  found: Found,
  step: StepTaken,
  plans: readonly OfficerSheetPlan[],
): Promise<Taken | null> {
  const state = stateWithoutMarks(found);
  const { steps } = await loadSteps(context);
  const standing = plans
    .map((plan) => ({ ...plan, tables: plan.tables.flatMap((table) => standingTable(found, table)) }))
    .filter(({ tables }) => tables.length > 0);
  if (isEmptyState(state) && steps.length + standing.length === 0) return null;
  return { step: { ...step, cells: [], decisions: [] }, steps, state, log: found.log.entries, plans: standing };
}

/** Three requests; up to four more where there were tables. */
export async function giveBack(context: Context, found: Found, taken: Taken): Promise<Undone> {
  const { step, steps, state, log, plans } = taken;
  if (plans.length > 0) await makeOfficerTables(context, plans, { rewrites: false });
  const outbox = new Outbox();
  replaceState(outbox, { state, serial: found.serial + 1 }, found.parts);
  replaceSteps(outbox, await loadSteps(context), steps);
  addToLog(outbox, log);
  await outbox.send(context);
  return { step, restored: 0, left: [], leftDecisions: [] };
}

/** As it stands, with what a formula gives in its place; nothing where it does not stand. */
function standingTable(found: Found, plan: OfficerTablePlan): OfficerTablePlan[] {
  for (const sheet of found.sheets) {
    const table = sheet.tables.find(({ name }) => officerTableOf(name) === plan.name);
    const grid = found.grids.get(sheet.id);
    if (table === undefined || grid === undefined) continue;
    const { firstRow, lastRow, firstColumn, lastColumn } = table;
    const area = { firstRow, lastRow, firstColumn, lastColumn };
    const shift = firstColumn - plan.area.firstColumn;
    const lists = plan.lists.map((list) => ({
      ...list,
      area: {
        firstRow: firstRow + 1,
        lastRow,
        firstColumn: list.area.firstColumn + shift,
        lastColumn: list.area.lastColumn + shift,
      },
    }));
    return [
      {
        ...plan,
        area,
        values: cut(grid, area, (each) => each.values) as CellScalar[][],
        formats: cut(grid, area, (each) => each.numberFormats) as string[][],
        lists,
      },
    ];
  }
  return [];
}

function cut(grid: Grid, area: Area, of: (grid: Grid) => readonly (readonly unknown[])[]): unknown[][] {
  const { firstRow, firstColumn } = grid.area;
  return of(grid)
    .slice(area.firstRow - firstRow, area.lastRow - firstRow + 1)
    .map((line) => line.slice(area.firstColumn - firstColumn, area.lastColumn - firstColumn + 1));
}
