/** Changes of cells by whoever works in the workbook, and where the officer's selection is, on every sheet. */
import { parseAddress } from "../excel/address";
import { inExcel } from "../excel/run";
import type { CellPlace, CellsChanged } from "../session/session";

/**
 * Handlers live as long as the add-in's page does; on the web they end with the pane (office-js issue 6844). Fast
 * edits may be missed: the callback says that something changed, and where as far as that is told.
 */
export async function watchCells(changed: (change: CellsChanged) => void): Promise<() => Promise<void>> {
  /** Last known names by id: the officer may be typing in the next cell already when the name is asked for. */
  const names = new Map<string, string>();
  const handler = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const added = worksheets.onChanged.add(async (event) => {
      // When the host asks whether events are on, in the writing or in the telling, is documented nowhere: what we
      // wrote may be told, and late. It says of itself that it is ours.
      if (event.triggerSource === "ThisLocalAddin") return;
      const sheet = await nameOf(event.worksheetId, names);
      const { address, source } = event;
      changed({ sheet, address, area: parseAddress(address)?.area ?? null, isRemote: source === "Remote" });
    });
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
    return added;
  });
  return () => stopped(handler);
}

/**
 * Where the selection begins, told after each change of it by whomever. Names are those of when it began to be watched,
 * which are those of the findings: a request goes out for a sheet alone that is newer.
 */
export async function watchSelection(selected: (place: CellPlace) => void): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const handler = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const added = worksheets.onSelectionChanged.add(async ({ address, worksheetId }) => {
      const area = parseAddress(address)?.area;
      if (area == null) return;
      const sheet = names.get(worksheetId) ?? (await nameOf(worksheetId, names));
      selected({ sheet, row: area.firstRow, column: area.firstColumn });
    });
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
    return added;
  });
  return () => stopped(handler);
}

/** To be taken back in the context in which it was given. */
async function stopped<Args>(handler: OfficeExtension.EventHandlerResult<Args>): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}

/**
 * The event carries the sheet's id; names change, so they are asked for when needed. Where Excel refuses the question
 * (the officer is typing) the last name known has to do, "" where there is none. That something changed is said all
 * the same.
 */
async function nameOf(id: string, names: Map<string, string>): Promise<string> {
  const name = await askName(id).catch(() => names.get(id) ?? "");
  if (name !== "") names.set(id, name);
  return name;
}

function askName(id: string): Promise<string> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? "" : sheet.name;
  });
}
