/**
 * A check after the officer's own edit: the findings of a whole check, and of all that is written the marks alone, where
 * they say something else now. Sheets of results, totals and papers stay those of the last whole check, all of one
 * moment, with its time on them; and so does what the next check is compared with.
 */
import { changedFindings } from "../domain/comparison";
import type { ChangedFindings } from "../domain/comparison";
import type { Finding } from "../domain/rules/rule";
import { wordPlan } from "../messages";
import type { Control, Session } from "../workbook";
import type { ActionOptions } from "./action";
import { breathe, checkWorkbook, resultOf } from "./checked";
import type { CheckResult } from "./checked";
import { logIn } from "./log";

export interface LiveResult {
  readonly result: CheckResult;
  /** Against the findings that were shown. */
  readonly changed: ChangedFindings;
}

/** null: marks that stand are not enough (a new table, something typed among them); nothing was written. */
export async function liveCheck(
  session: Session,
  options: ActionOptions,
  shown: readonly Finding[],
  control?: Control,
): Promise<LiveResult | null> {
  const checked = await checkWorkbook(session, options, control);
  await breathe(control, 3);
  const plan = wordPlan({ rowMarks: checked.rowMarks, documents: [], moment: options.now }, options.language);
  const written = await session.writeMarks(plan, control);
  if (written === null) return null;
  const { own, state } = checked.read;
  const result = resultOf(checked, options, {
    written,
    log: logIn(state),
    slips: null,
    ownSheets: own.sheets.map(({ name }) => name),
  });
  return { result, changed: changedFindings(shown, result.findings) };
}
