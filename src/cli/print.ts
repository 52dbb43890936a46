/** The short report for a person at a terminal. */
import type { CheckResult, TypedTexts } from "../actions";
import { grouped } from "../domain/lists";
import { isOpen } from "../domain/rules/rule";
import { byGravity } from "../domain/rules/severity";
import type { CountName, UnitTotals } from "../domain/totals/totals";
import type { HostCounters } from "../host";
import {
  besidesText,
  clearedTexts,
  cliText,
  ignoredText,
  inForceText,
  onlyUnitText,
  paneText,
  proposalTexts,
  proposalWrittenText,
  questionText,
  rowsText,
  sheetSkippedText,
  unfinishedText,
} from "../messages";
import type { Language } from "../messages";
import type { Arguments } from "./arguments";
import { fixLines } from "./printFixes";
import type { Validated } from "./validated";

/** More than this is for the sheet «Kết quả kiểm tra» and the JSON. */
const MOST_PRINTED = 40;
const MOST_QUESTIONS = 10;

export function printed(
  result: Validated,
  counters: HostCounters,
  { language, out, pdf, pdfAll, json, mappingOut }: Arguments,
): string {
  const lines = [
    cliText("report.title", language, { file: result.fileName }),
    inForceText(result.campaign, language),
    ...result.ruleSettings,
    "",
    ...tableLines(result, language),
    "",
    cliText("report.units", language),
    ...result.totals.units.map((unit) => unitLine(unit, language)),
    "",
    cliText("report.counts", language, {
      errors: result.counts.error,
      warnings: result.counts.warning,
      notices: result.counts.notice,
    }),
    ...acceptedLines(result, language),
    ...(result.fixes == null ? [] : fixLines(result.fixes, language)),
    ...comparisonLines(result, language),
    ...findingLines(result, language),
    "",
    ...slipLines(result, language),
    ...writtenLines(result, language),
    cliText("report.host", language, { requests: counters.requests, cells: counters.cellsWritten }),
    out === null ? cliText("report.notWritten", language) : cliText("report.written", language, { file: out }),
  ];
  for (const file of [pdf, pdfAll]) if (file !== null) lines.push(cliText("report.pdf", language, { file }));
  if (json !== null) lines.push(cliText("report.json", language, { file: json }));
  if (mappingOut !== null) lines.push(cliText("report.mappingOut", language, { file: mappingOut }));
  return `${lines.join("\n")}\n`;
}

function tableLines({ tables, counted, reading }: CheckResult, language: Language): string[] {
  const lines = [cliText("report.tables", language, { tables: tables.length, ...counted })];
  if (reading.onlyUnit !== null) lines.push(onlyUnitText(reading.onlyUnit, language));
  const explained = new Map(reading.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.id, table] as const)));
  for (const { id, sheet, firstRow, lastRow, kind, dataRows } of tables) {
    lines.push(
      cliText("report.table", language, {
        sheet,
        firstRow,
        lastRow,
        kind: cliText(`kind.${kind}`, language),
        count: dataRows,
      }),
    );
    const others = explained.get(id)?.rows.filter(({ role }) => role !== "data") ?? [];
    if (others.length > 0)
      lines.push(cliText("report.rows", language, { rows: others.map((rows) => rowsText(rows, language)).join("; ") }));
  }
  for (const sheet of reading.sheets) {
    const reason = sheetSkippedText(sheet, language);
    if (reason !== null) lines.push(cliText("report.skipped", language, { sheet: sheet.sheet, reason }));
  }
  if (reading.farCells.length > 0) lines.push(cliText("report.farCells", language, { places: reading.farCells }));
  return [...lines, ...questionLines(reading, language)];
}

function questionLines({ questions, ignored }: CheckResult["reading"], language: Language): string[] {
  const lines = ignored.map((each) => ignoredText(each, language));
  if (questions.length === 0) return lines;
  lines.push(cliText("report.questions", language, { count: questions.length }));
  lines.push(
    ...questions
      .slice(0, MOST_QUESTIONS)
      .map((question) => cliText("report.question", language, { question: questionText(question, language) })),
  );
  if (questions.length > MOST_QUESTIONS)
    lines.push(cliText("report.moreQuestions", language, { count: questions.length - MOST_QUESTIONS }));
  return lines;
}

function unitLine(totals: UnitTotals, language: Language): string {
  const { unit, people, excellent, good, unknown } = totals;
  const count = (name: CountName): number | string =>
    unknown.includes(name) ? cliText("report.unknown", language) : totals[name];
  const withShare = (number: number, ...of: readonly CountName[]): string => {
    if (of.some((name) => unknown.includes(name))) return cliText("report.unknown", language);
    const share = people === 0 ? 0 : number / people;
    return cliText("report.share", language, { count: number, share: { share } });
  };
  return cliText("report.unit", language, {
    unit: unit ?? "",
    people: count("people"),
    excellent: withShare(excellent, "people", "excellent"),
    goodOrBetter: withShare(excellent + good, "people", "excellent", "good"),
    ldtt: count("ldtt"),
    cstdcs: count("cstdcs"),
    departments: count("departments"),
  });
}

/** What the officer answers for is counted, and listed on the sheet of results. */
function acceptedLines({ accepted, accepting = null }: Validated, language: Language): string[] {
  return [
    ...(accepted > 0 ? [cliText("report.accepted", language, { count: accepted })] : []),
    ...(accepting === null ? [] : [cliText("report.accepting", language, { count: accepting.count })]),
    ...(accepting?.unfit ?? []).map(({ request: { rule, unit, subject, field = "" }, why }) =>
      cliText(`report.unfit.${why}`, language, {
        who: [rule, unit, subject, field].filter((part) => part !== "").join(", "),
      }),
    ),
  ];
}

function findingLines({ findings, words }: CheckResult, language: Language): string[] {
  const order = findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => isOpen(finding))
    .sort((one, other) => byGravity(one.finding, other.finding) || one.index - other.index);
  if (order.length === 0) return [cliText(findings.length === 0 ? "report.none" : "report.noneOpen", language)];
  // Several rules that miss the same thing say it in the same words: one line.
  const lines = [
    ...grouped(order.slice(0, MOST_PRINTED), ({ index }) => `${words[index]!.severity}|${words[index]!.message}`),
  ].map(([, alike]) => {
    const { severity, message, reopened } = words[alike[0]!.index]!;
    return cliText(alike.length === 1 ? "report.finding" : "report.findings", language, {
      severity,
      message: reopened === "" ? message : `${message} ${reopened}`,
      count: alike.length,
    });
  });
  if (order.length > MOST_PRINTED) lines.push(cliText("report.more", language, { count: order.length - MOST_PRINTED }));
  return lines;
}

function comparisonLines({ comparison }: CheckResult, language: Language): string[] {
  return comparison === null
    ? []
    : [
        cliText("report.comparison", language, { moment: { date: comparison.before }, ...comparison.counts }),
        ...(comparison.accepted === undefined
          ? []
          : [cliText("report.comparisonAccepted", language, { count: comparison.accepted })]),
      ];
}

function slipLines({ slips, written }: CheckResult, language: Language): string[] {
  if (slips === null) return [];
  const { asked, without, elsewhere } = slips;
  const lines: string[] = [];
  if (asked.length === 0) lines.push(cliText("report.slipsNone", language));
  // Where no sheet can be added, that is said further below.
  else if (!written.documentsSkipped) lines.push(cliText("report.slips", language, { units: asked }));
  if (without.length > 0 && asked.length > 0) lines.push(cliText("report.slipsWithout", language, { units: without }));
  if (elsewhere > 0) lines.push(cliText("report.slipsElsewhere", language, { count: elsewhere }));
  return lines;
}

/** What was taken out, and what became of everything that somebody had typed there. */
export function printedClearing(verb: "clearMarks" | "clearAll", typed: TypedTexts, language: Language): string {
  return `${clearedTexts(verb === "clearAll", typed, paneText(language)).join("\n")}\n`;
}

/** What was taken from the workbook, and where it went. */
export function printedProposal(
  proposal: Parameters<typeof proposalTexts>[0],
  { language, proposeCampaign }: Pick<Arguments, "language" | "proposeCampaign">,
): string {
  const lines = [...proposalTexts(proposal, language), proposalWrittenText(proposeCampaign ?? "", language)];
  return `${lines.join("\n")}\n`;
}

function keptLines(kept: CheckResult["written"]["kept"], language: Language): string[] {
  const { sheets = [], besides = [] } = kept ?? {};
  return [
    ...(sheets.length > 0 ? [cliText("report.keptSheets", language, { sheets })] : []),
    ...(besides.length > 0 ? [cliText("report.keptBesides", language, { places: besidesText(besides) })] : []),
  ];
}

function writtenLines({ written }: CheckResult, language: Language): string[] {
  return [
    ...(written.protectedSheets.length > 0
      ? [cliText("report.protectedSheets", language, { sheets: written.protectedSheets })]
      : []),
    ...(written.documentsSkipped ? [cliText("report.documentsSkipped", language)] : []),
    ...keptLines(written.kept, language),
    ...(written.unfinished === undefined ? [] : [unfinishedText(written.unfinished, paneText(language))]),
  ];
}
