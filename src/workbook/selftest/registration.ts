/** A small registration for the last question of the self-test: the whole check, in this very Excel. */
import { cellAddress } from "../../domain/sheet/address";

type Cells = readonly (readonly (string | number)[])[];

/** Into the only sheet, from A1. */
export async function typeRegistration(cells: Cells): Promise<void> {
  await Excel.run(async (context) => {
    (await onlySheet(context)).getRange(`A1:${cellAddress(cells.length, cells[0]!.length)}`).values = cells.map(
      (row) => [...row],
    );
    await context.sync();
  });
}

/** What stands anywhere in the workbook, by sheet, and the width of the columns beside the registration. */
export async function everything(beside: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject());
    for (const range of used) range.load("values");
    const { format } = worksheets.items[0]!.getRange(beside);
    format.load("columnWidth");
    await context.sync();
    return [
      worksheets.items.map(({ name }, at) => [name, used[at]!.isNullObject ? null : used[at]!.values]),
      names.items.map(({ name }) => name),
      format.columnWidth,
    ];
  });
}

/** Everything typed goes again. */
export async function empty(): Promise<void> {
  await Excel.run(async (context) => {
    (await onlySheet(context)).getRange().clear("All");
    await context.sync();
  });
}

async function onlySheet(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items[0]!;
}
