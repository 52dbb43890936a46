/**
 * The only call of Excel.run: every conversation with Excel goes through here, and every refusal leaves as a
 * WorkbookError.
 */
import { asWorkbookError } from "./errors";
import { WorkbookError } from "../session/session";
import type { Control } from "../session/session";

export type Context = Excel.RequestContext;

export async function inExcel<T>(body: (context: Context) => Promise<T>): Promise<T> {
  if ((globalThis as { Excel?: unknown }).Excel === undefined)
    throw new WorkbookError("noWorkbook", "Excel is not there");
  try {
    return await Excel.run(body);
  } catch (error) {
    throw asWorkbookError(error);
  }
}

/** Asked between requests, where stopping leaves nothing half done. */
export function stopIfCancelled(control: Control | undefined): void {
  if (control?.signal?.aborted === true) throw new WorkbookError("cancelled", "");
}
