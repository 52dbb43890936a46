/**
 * How papers that are signed are set, whatever sentence stands on them: “…” and «98,7%» as agencies write them. Pane, printed report and
 * working sheets keep «…» and «98,7 %». The one place where this is said; word.ts asks it of every text on a paper.
 */
import type { SheetRole } from "../domain/plan/sheetRoles";

/** Nobody signs them: they are read in Excel, beside the pane. All others are papers. */
const WORKING_SHEETS: ReadonlySet<SheetRole> = new Set<SheetRole>(["results", "totals", "log"]);

export const isPaper = (role: SheetRole): boolean => !WORKING_SHEETS.has(role);

export function asOnPaper(text: string): string {
  return text
    .replaceAll("«", "“")
    .replaceAll("»", "”")
    .replace(/(\d)[ \u00A0]%/gu, "$1%");
}
