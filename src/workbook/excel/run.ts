/**
 * The only call of Excel.run: every conversation with Excel goes through here, and every refusal leaves as a
 * WorkbookError.
 */
import { asWorkbookError } from "./errors";
import { WorkbookError } from "../session/session";
import type { Control } from "../session/session";

export type Context = Excel.RequestContext;

export async function inExcel<T>(body: (context: Context) => Promise<T>, control?: Control): Promise<T> {
  if ((globalThis as { Excel?: unknown }).Excel === undefined)
    throw new WorkbookError("noWorkbook", "Excel is not there");
  try {
    return await Excel.run((context) => {
      if (control !== undefined) hear(context, control);
      return body(context);
    });
  } catch (error) {
    throw asWorkbookError(error);
  }
}

/** Every request of this conversation is told, and none is sent once whoever asked has gone. */
function hear(context: Context, control: Control): void {
  const send = context.sync.bind(context) as (passed: unknown) => Promise<unknown>;
  const stopIfLeft = (): void => {
    if (control.left?.aborted === true) throw new WorkbookError("notAnswering", "");
  };
  // The client hands its own value through the last request.
  const told = async (passed?: unknown): Promise<unknown> => {
    stopIfLeft();
    control.asked?.();
    try {
      return await send(passed);
    } finally {
      control.answered?.();
      stopIfLeft();
    }
  };
  context.sync = told as Context["sync"];
}

/** Asked between requests, where stopping leaves nothing half done. */
export function stopIfCancelled(control: Control | undefined): void {
  if (control?.signal?.aborted === true) throw new WorkbookError("cancelled", "");
}
