/** The stand-in's Excel is the add-in's Excel for as long as the work takes. */
import { basename } from "node:path";
import { createStandIn } from "../host";
import type { HostCounters } from "../host";
import { UsageError } from "./arguments";
import { readWhole } from "./files";

/** What can be printed: the papers for the meeting, or everything that is ours. */
export interface Printables<T> {
  readonly pdf: T;
  readonly pdfAll: T;
}

/** What work in the stand-in tells of itself: the sheets of ours that it left, in the order of printing. */
interface Result {
  readonly prints: Printables<readonly string[]>;
}

export const NOTHING_PRINTED: Result["prints"] = { pdf: [], pdfAll: [] };

export interface Worked<R extends Result> {
  readonly result: R;
  readonly counters: HostCounters;
  /** The workbook as it is afterwards; null: not asked for. */
  readonly saved: Uint8Array | null;
  /** The same with nothing else to be seen; null: not asked for, or there is none. */
  readonly printables: Printables<Uint8Array | null>;
}

export async function inStandIn<R extends Result>(
  input: string,
  wanted: { readonly out: string | null; readonly pdf?: string | null; readonly pdfAll?: string | null },
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
    const printable = async (file: string | null | undefined, names: readonly string[]): Promise<Uint8Array | null> => {
      const standing = names.filter((name) => standIn.book.sheets.some((sheet) => sheet.name === name));
      return file == null || standing.length === 0 ? null : standIn.save({ visibleOnly: standing });
    };
    return {
      result,
      counters: { ...standIn.counters },
      saved: wanted.out !== null ? await standIn.save() : null,
      printables: {
        pdf: await printable(wanted.pdf, result.prints.pdf),
        pdfAll: await printable(wanted.pdfAll, result.prints.pdfAll),
      },
    };
  } finally {
    world.Excel = before;
    standIn.dispose();
  }
}
