/** Words of the command line's printed report, in English. */
import type { CliKey } from "../vi/cli";

export const cliEn: Readonly<Record<CliKey, string>> = {
  usage:
    "npm run --silent validate -- IN.xlsx [--out OUT.xlsx] [--pdf OUT.pdf] [--json FILE|-] [--campaign FILE.json|auto|builtin] [--propose-campaign FILE.json|-] [--with-rules] [--accept FILE.json] [--mapping FILE.json] [--mapping-out FILE.json] [--lang vi|en] [--no-summary] [--slips] [--form report|annex] [--reply-by YYYY-MM-DD] [--clear marks|all]",
  "report.title": "Sổ Thi đua: {file}",
  "report.tables": "{tables} tables were read: {people} people, {collectives} collectives.",
  "report.table": "  “{sheet}”, rows {firstRow} to {lastRow}: {kind}, {count} rows of data",
  "report.rows": "  Besides the data: {rows}",
  "report.skipped": "  “{sheet}”: {reason}",
  "report.questions":
    "Not sure when reading: {count}. Answer with --mapping FILE.json; --mapping-out gives one to start from.",
  "report.question": "  {question}",
  "report.moreQuestions": "  … and {count} more; see the JSON file.",
  "report.counts": "Errors: {errors}. Warnings: {warnings}. Notices: {notices}.",
  "report.accepted": "Accepted: {count} (not counted above).",
  "report.accepting": "Acceptances written: {count}.",
  "report.unfit.nothing": "Not accepted, nothing that was found fits: {who}.",
  "report.unfit.unclear": "Not accepted, several are called alike; birth date or unit is needed: {who}.",
  "report.noneOpen": "Nothing is open besides what was accepted.",
  "report.none": "Nothing was found that needs attention.",
  "report.finding": "{severity}: {message}",
  "report.findings": "{severity}: {message} (for {count} rules)",
  "report.more": "… and {count} more; see the sheet of results or the JSON file.",
  "report.comparison": "Compared with the check of {moment}: {fresh} new, {solved} solved, {remaining} remaining.",
  "report.slips": "Slips drawn up for: {units}.",
  "report.slipsNone": "No unit has to add anything: no slips.",
  "report.slipsWithout": "Nothing to add: {units}.",
  "report.slipsElsewhere": "On no slip (about the whole bloc, of no known unit, or for the bloc’s office): {count}.",
  "report.units": "Figures of the units",
  "report.unit":
    "  {unit}: {people} people; excellent {excellent}, good or better {goodOrBetter}; LĐTT {ldtt}, CSTĐCS {cstdcs}; departments {departments}.",
  "report.share": "{count} ({share})",
  "report.unknown": "unknown",
  "report.written": "Workbook written: {file}",
  "report.pdf": "PDF written: {file}",
  "report.json": "JSON written: {file}",
  "report.mappingOut": "Mapping written: {file}",
  "report.notWritten": "No workbook was written (no --out).",
  "report.documentsSkipped": "The structure of the workbook is protected: marks only, no sheets were added.",
  "report.farCells": "Cells by themselves, far from any table, not read: {places}.",
  "report.protectedSheets": "Protected sheets, not marked: {sheets}.",
  "report.keptSheets":
    "Something that Sổ Thi đua did not write stands there: {sheets} stays as it is, and the new results are on another sheet.",
  "report.keptBesides":
    "Something was typed into or between the two columns of Sổ Thi đua at {places}: it stays where it is, and the two columns now stand elsewhere.",
  "report.host": "Exchanged with Excel: {requests} requests, {cells} cells written.",
  "kind.people": "people",
  "kind.collectives": "collectives",
  "kind.honours": "honours of units",
  "kind.movements": "movements",
  "kind.targets": "targets",
};
