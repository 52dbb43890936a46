/** Changes of cells by whoever works in the workbook, on every sheet. */
import { inExcel } from "../excel/run";

/**
 * Handlers live as long as the add-in's page does; on the web they end with the pane (office-js issue 6844). Fast
 * edits may be missed: the callback says that something changed, never what.
 */
export async function watchCells(changed: (sheet: string, address: string) => void): Promise<() => Promise<void>> {
  const handler = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.onChanged.add(async (event) => {
      // When the host asks whether events are on, in the writing or in the telling, is documented nowhere: what we
      // wrote may be told, and late. It says of itself that it is ours.
      if (event.triggerSource === "ThisLocalAddin") return;
      changed(await nameOf(event.worksheetId), event.address);
    });
    await context.sync();
    return added;
  });
  return async () => {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}

/**
 * The event carries the sheet's id; names change, so they are asked for when needed. "" where there is none to be
 * had: the sheet was deleted, or the officer is typing in the next cell already and Excel refuses the question.
 * That something changed is said all the same.
 */
async function nameOf(id: string): Promise<string> {
  return askName(id).catch(() => "");
}

function askName(id: string): Promise<string> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? "" : sheet.name;
  });
}
