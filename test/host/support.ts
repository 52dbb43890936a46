import { createStandInOn } from "../../src/host";
import type { HostOptions, StandIn } from "../../src/host";
import type { BookModel } from "../../src/host/model/model";
import { aBook, noFile } from "../support/books";
import type { TestCell } from "../support/books";

export type Context = Excel.RequestContext;

/** A stand-in on a workbook in memory; disposed of after each test. */
export async function open(
  sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>> | BookModel,
  options?: HostOptions,
): Promise<StandIn> {
  const book =
    "sheets" in sheets && Array.isArray(sheets.sheets)
      ? (sheets as BookModel)
      : aBook(sheets as Readonly<Record<string, TestCell[][]>>);
  const host = await createStandInOn(book, noFile, options);
  opened.push(host);
  return host;
}

const opened: StandIn[] = [];
afterEach(() => {
  for (const host of opened.splice(0)) host.dispose();
});

/** The code of the error that Excel (or its client) answers, with its place. */
export async function refusal(
  host: StandIn,
  batch: (context: Context) => Promise<unknown>,
): Promise<{ code: string; place: string; message: string }> {
  try {
    await host.excel.run(batch as (context: Context) => Promise<unknown>);
  } catch (error) {
    const { code, debugInfo, message } = error as OfficeExtension.Error;
    return { code, place: debugInfo?.errorLocation ?? "", message };
  }
  throw new Error("nothing was refused");
}

/** Values of an area after whatever happened. */
export async function values(host: StandIn, sheet: string, address: string): Promise<unknown[][]> {
  return host.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}
