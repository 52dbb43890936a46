/** The short report for a person at a terminal. */
import type { CheckResult } from "../actions";
import type { Severity } from "../domain/rules/rule";
import type { UnitTotals } from "../domain/totals/totals";
import type { HostCounters } from "../host";
import { cliText } from "../messages";
import type { Language } from "../messages";
import type { Arguments } from "./arguments";

/** More than this is for the sheet «Kết quả kiểm tra» and the JSON. */
const MOST_PRINTED = 40;
const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

export function printed(result: CheckResult, counters: HostCounters, { language, out, json }: Arguments): string {
  const lines = [
    cliText("report.title", language, { file: result.fileName }),
    cliText("report.campaign", language, { bloc: result.campaign.bloc, year: result.campaign.year }),
    "",
    ...tableLines(result, language),
    "",
    cliText("report.units", language),
    ...result.totals.units.map((unit) => unitLine(unit, language)),
    "",
    cliText("report.counts", language, { errors: result.counts.error, warnings: result.counts.warning, notices: result.counts.notice }),
    ...findingLines(result, language),
    "",
    ...writtenLines(result, language),
    cliText("report.host", language, { requests: counters.requests, cells: counters.cellsWritten }),
    out === null ? cliText("report.notWritten", language) : cliText("report.written", language, { file: out }),
  ];
  if (json !== null) lines.push(cliText("report.json", language, { file: json }));
  return `${lines.join("\n")}\n`;
}

function tableLines({ tables, skipped }: CheckResult, language: Language): string[] {
  const rowsOf = (kind: string): number => tables.filter((table) => table.kind === kind).reduce((sum, { dataRows }) => sum + dataRows, 0);
  const lines = [cliText("report.tables", language, { tables: tables.length, people: rowsOf("people"), collectives: rowsOf("collectives") })];
  for (const { sheet, firstRow, lastRow, kind, dataRows } of tables) {
    lines.push(cliText("report.table", language, { sheet, firstRow, lastRow, kind: cliText(`kind.${kind}`, language), count: dataRows }));
  }
  const left = skipped.map(({ sheet }) => sheet);
  if (left.length > 0) lines.push(cliText("report.skipped", language, { sheets: left }));
  return lines;
}

function unitLine({ unit, people, excellent, good, ldtt, cstdcs, departments }: UnitTotals, language: Language): string {
  const share = (count: number): { share: number } => ({ share: people === 0 ? 0 : count / people });
  return cliText("report.unit", language, {
    unit: unit ?? "", people, excellent, excellentShare: share(excellent), goodOrBetter: excellent + good, goodOrBetterShare: share(excellent + good), ldtt, cstdcs, departments,
  });
}

function findingLines({ findings, words }: CheckResult, language: Language): string[] {
  if (findings.length === 0) return [cliText("report.none", language)];
  const order = findings.map((finding, index) => ({ finding, index })).sort((one, other) => GRAVITY[one.finding.severity] - GRAVITY[other.finding.severity] || one.index - other.index);
  const lines = order.slice(0, MOST_PRINTED).map(({ index }) => cliText("report.finding", language, { severity: words[index]!.severity, message: words[index]!.message }));
  if (findings.length > MOST_PRINTED) lines.push(cliText("report.more", language, { count: findings.length - MOST_PRINTED }));
  return lines;
}

function writtenLines({ written }: CheckResult, language: Language): string[] {
  return [
    ...(written.protectedSheets.length > 0 ? [cliText("report.protectedSheets", language, { sheets: written.protectedSheets })] : []),
    ...(written.documentsSkipped ? [cliText("report.documentsSkipped", language)] : []),
  ];
}
