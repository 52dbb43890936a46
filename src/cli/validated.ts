/** What one run of the command line comes to. */
import type { acceptFindings, CheckResult, FixesDone } from "../actions";

/** A check, and what was done right before it; null or absent: nothing was asked for. */
export type Validated = CheckResult & {
  readonly accepting?: Awaited<ReturnType<typeof acceptFindings>> | null;
  readonly fixes?: FixesDone | null;
};
