/**
 * The machine-readable result. Names of keys are a contract with whoever reads it: new ones may come, none changes its
 * meaning. Names out of the workbook are NFC.
 */
import type { CheckResult, SlipsDone } from "../actions";
import type { Campaign } from "../domain/campaign";
import type { Comparison } from "../domain/comparison";
import type { AwardId } from "../domain/catalogue/awards";
import { writtenId } from "../domain/catalogue/formerIds";
import { grouped } from "../domain/lists";
import { cellAddress, columnLetters } from "../domain/sheet/address";
import type { RegistrationTable } from "../domain/registration/model/registration";
import type { Finding, Fix } from "../domain/rules/rule";
import type { UnitTotals } from "../domain/totals/totals";
import type { HostCounters } from "../host";
import type { Language } from "../messages";
import { fixesJson, logJson } from "./fixesJson";
import { nfc } from "./names";
import { readingJson } from "./readingJson";
import type { Validated } from "./validated";

export function toJson(result: Validated, counters: HostCounters, language: Language): unknown {
  const { campaign, totals, fixes = null } = result;
  return {
    workbook: nfc(result.fileName),
    campaign: campaignJson(campaign),
    sheets: result.sheets.map((name) => sheetJson(name, result)),
    tables: result.tables.map(tableJson),
    reading: readingJson(result.reading, language),
    findings: result.findings.map((finding, index) => findingJson(finding, result.words[index]!)),
    counts: { ...result.counts, accepted: result.accepted },
    comparison: result.comparison === null ? null : comparisonJson(result.comparison),
    fixes: fixes === null ? [] : fixesJson(fixes),
    log: logJson(result.log),
    ...(result.slips === null ? {} : { slips: slipsJson(result.slips) }),
    totals: {
      bloc: totalsJson(totals.bloc),
      units: Object.fromEntries(totals.units.map((unit) => [nfc(unit.unit ?? ""), totalsJson(unit)])),
    },
    written: {
      sheets: result.written.sheetNames,
      protectedSheets: result.written.protectedSheets.map(nfc),
      documentsSkipped: result.written.documentsSkipped,
      ...(result.written.kept === undefined ? {} : { kept: result.written.kept }),
    },
    host: { ...counters },
  };
}

function campaignJson({ year, bloc, agency, law, source = "builtin", units }: Campaign): unknown {
  return { year, bloc, agency, law, source, units: units.map(({ name }) => nfc(name)) };
}

/** What the sheet was taken for, or why it was left alone. */
function sheetJson(name: string, { tables, skipped }: CheckResult): unknown {
  const reason = skipped.find(({ sheet }) => sheet === name)?.reason;
  const read = tables.filter(({ sheet }) => sheet === name).map(({ kind }) => kind);
  return { sheet: nfc(name), ...(read.length > 0 ? { read } : { skipped: reason ?? "noTable" }) };
}

function tableJson(table: RegistrationTable): unknown {
  const columns = grouped(
    table.columns.filter(({ field }) => field !== null),
    ({ field }) => field,
  );
  return {
    sheet: nfc(table.sheet),
    kind: table.kind,
    headerRows: table.headerRows,
    firstRow: table.firstRow,
    lastRow: table.lastRow,
    dataRows: table.dataRows,
    ...(table.unit === null ? {} : { unit: nfc(table.unit) }),
    // A field with several columns (x marks, years) names them all.
    columns: Object.fromEntries(
      [...columns].map(([field, bound]) => [field, bound.map(({ column }) => columnLetters(column)).join(",")]),
    ),
  };
}

function findingJson(finding: Finding, words: CheckResult["words"][number]): unknown {
  const { place, fix, ofColumn, field, accepted, reopened } = finding;
  return {
    rule: finding.rule,
    severity: finding.severity,
    status: accepted === undefined ? "open" : "accepted",
    ...(accepted === undefined ? {} : { accepted }),
    ...(reopened === undefined ? {} : { reopened }),
    outcome: finding.outcome,
    sheet: nfc(place.sheet),
    cell: place.row === null || place.column === null ? null : cellAddress(place.row, place.column),
    row: place.row,
    ...(ofColumn === undefined ? {} : { cells: ofColumn.cells.map(({ row, column }) => cellAddress(row, column)) }),
    unit: finding.unit === null ? null : nfc(finding.unit),
    subject: nfc(finding.subject.name),
    ...(field === null ? {} : { field }),
    message: words.message,
    basis: words.basis,
    ...(fix === null ? {} : { fix: fixText(fix, place.row) }),
  };
}

/** A list has a text for each of the finding's `cells`, null where none is sure. */
function fixText({ value, values, choices, moveTo }: Fix, row: number | null): string | readonly (string | null)[] {
  if (values !== undefined) return values.map((each) => (each === null ? null : String(each)));
  if (value !== undefined) return String(value);
  if (choices !== undefined) return choices.join(" | ");
  return moveTo === undefined ? "" : `→ ${columnLetters(moveTo)}${row ?? ""}`;
}

/** What changed since the run that is compared with; figures only where they changed, «» is the bloc. */
function comparisonJson({ before, exact, counts, accepted = 0, fresh, solved, figures }: Comparison): unknown {
  const changed = [...figures].map(
    ([unit, changes]) =>
      [
        nfc(unit),
        Object.fromEntries(
          changes.flatMap(({ field, before: was, now }) => (was === now ? [] : [[field, { before: was, now }]])),
        ),
      ] as const,
  );
  return {
    before,
    exact,
    new: counts.fresh,
    solved: counts.solved,
    remaining: counts.remaining,
    accepted,
    newFindings: [...fresh],
    solvedFindings: solved.map(({ rule, severity, outcome, sheet, row, unit, subject }) => ({
      rule,
      severity,
      outcome,
      sheet: nfc(sheet),
      row,
      unit: unit === null ? null : nfc(unit),
      subject: nfc(subject.name),
    })),
    figures: Object.fromEntries(changed.filter(([, figure]) => Object.keys(figure).length > 0)),
  };
}

function slipsJson({ sheets, asked, without, elsewhere }: SlipsDone): unknown {
  return {
    sheets: Object.fromEntries(sheets.map(({ unit, sheet }) => [nfc(unit), sheet])),
    asked: asked.map(nfc),
    without: without.map(nfc),
    elsewhere,
  };
}

/** Everything that is counted, in the campaign's way; the field names are the domain's own, awards stand by their written ids. */
function totalsJson({ unit: _unit, bothWays: _bothWays, ...figures }: UnitTotals): unknown {
  const { honours, commendations, departmentAwards } = figures;
  return {
    ...figures,
    honours: honours.map(writtenId),
    commendations: byWrittenId(commendations),
    ...(departmentAwards === undefined ? {} : { departmentAwards: byWrittenId(departmentAwards) }),
  };
}

const byWrittenId = (counts: UnitTotals["commendations"]): Readonly<Record<string, number | undefined>> =>
  Object.fromEntries((Object.keys(counts) as AwardId[]).map((award) => [writtenId(award), counts[award]]));
