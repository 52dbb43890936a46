/** The stand-in's Excel is the add-in's Excel for as long as the work takes. */
import { basename } from "node:path";
import { createStandIn } from "../host";
import type { HostCounters } from "../host";
import { UsageError } from "./arguments";
import { readWhole } from "./files";

/** What work in the stand-in tells of itself: the sheets of ours that it left. */
interface Result {
  readonly ownSheets: readonly string[];
}

export interface Worked<R extends Result> {
  readonly result: R;
  readonly counters: HostCounters;
  /** The workbook as it is afterwards; null: not asked for. */
  readonly saved: Uint8Array | null;
  /** The same with the product's own sheets alone to be seen; null: not asked for, or there are none. */
  readonly printable: Uint8Array | null;
}

export async function inStandIn<R extends Result>(
  input: string,
  wanted: { readonly out: string | null; readonly printable: boolean },
  work: (fileName: string) => Promise<R>,
): Promise<Worked<R>> {
  const fileName = basename(input);
  const standIn = await createStandIn(await readWhole(input), fileName);
  const { ending } = standIn.book;
  if (wanted.out !== null && !wanted.out.toLowerCase().endsWith(`.${ending}`)) {
    standIn.dispose();
    throw new UsageError("outOtherEnding", { file: wanted.out, value: ending });
  }
  const world = globalThis as { Excel?: unknown };
  const before = world.Excel;
  world.Excel = standIn.excel;
  try {
    const result = await work(fileName);
    const own = result.ownSheets.filter((name) => standIn.book.sheets.some((sheet) => sheet.name === name));
    return {
      result,
      counters: { ...standIn.counters },
      saved: wanted.out !== null ? await standIn.save() : null,
      printable: wanted.printable && own.length > 0 ? await standIn.save({ visibleOnly: own }) : null,
    };
  } finally {
    world.Excel = before;
    standIn.dispose();
  }
}
