import type { OverviewTexts } from "../vi/paneOverview";

/** English of vi/paneOverview.ts. */
export const overviewEn: OverviewTexts = {
  "campaign.change": "Change",
  "campaign.changeFull": "Change the campaign",
  "campaign.asks": "Where a workbook is of another year or bloc, Sổ Thi đua asks before it writes.",

  "write.title": "A check",
  "write.adds":
    "Adds two mark columns beside each table, and the sheets «Check results» and «Totals». The units' cells are not changed.",
  "write.undo":
    "Excel's own Undo (Ctrl+Z) may not reach over this writing, nor over what was done before; save a copy first if you need one. «Remove marks» puts the workbook back as it was.",

  "last.title": "Check of {moment}: {errors} errors, {warnings} warnings, {notices} notices.",
  "last.advice": "The workbook may have changed since. Check again to see each issue.",

  rows: "{pass} of {all} rows: nothing found.",
  "marks.at": "Rows are marked on",
  "marks.place": "«{sheet}», columns {first} and {last}",
  "marks.more": "and {count} more places",
  "accepted.show": "{count} accepted",

  "start.title": "Begin here",
  "start.fixable": "{count} issues have a ready fix.",
  "start.mend": "Look and fix",
  "start.errors": "Show {count} errors",

  "units.title": "Units",
  "units.legend": "Bar: share registered as excellent.",
  "units.target": "Line: target {target}.",
  "units.bloc": "The whole bloc",
  "unit.share": "excellent {share}",
  "unit.unknown": "share of excellent not known",
  "unit.errors": "errors",
  "unit.warnings": "warnings",

  "judged.more": "… and {count} more.",

  "live.on": "Check edits: on",
  "live.off": "Check edits: off",
};
