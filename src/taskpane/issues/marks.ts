/** What is known of a finding, as bits of one number. */
import type { Finding } from "../../domain/rules/rule";
import { isOpen } from "../../domain/rules/rule";
import { unitsWrittenTo } from "../../domain/summary/parts/addressed";

export const FIXABLE = 1;
export const TO_SEND = 2;
export const ACCEPTED = 4;
/** The rule could not tell, or did not run: nothing is wrong. */
export const UNTOLD = 8;

/** `bloc`: its units by name. */
export function marksOf(finding: Finding, bloc: ReadonlySet<string>): number {
  const open = isOpen(finding);
  return (
    (open && finding.fix !== null ? FIXABLE : 0) |
    (unitsWrittenTo(finding, bloc).length > 0 ? TO_SEND : 0) |
    (open ? 0 : ACCEPTED) |
    (finding.outcome === "fail" ? 0 : UNTOLD)
  );
}
