/**
 * «Kết quả kiểm tra»: every finding as a row of an Excel table, with a heading that says what was read and what was
 * not.
 */
import { cellAddress } from "../../sheet/address";
import type { Content, DocumentCell, DocumentRow, SheetDocument, StyleName } from "../../plan/plan";
import { isOpen } from "../../rules/rule";
import type { Finding, Severity } from "../../rules/rule";
import { findingIdentities, identitiesOfCells, identitiesOfColumn } from "../../comparison/identity";
import { shortPrint } from "../../text/shortPrint";
import { blank, cell, data, filled, row, text, TO_FILL_IN } from "../parts/cells";
import { ruleSettings } from "../parts/ruleSettings";
import { comparisonLine, solvedRows } from "../parts/comparisonBlock";
import { countBySeverity } from "../../rules/severity";
import { inReportOrder } from "../parts/findings";
import { headerOf } from "../parts/header";
import type { SummaryInput } from "../parts/input";

const COLUMNS = [
  "severity",
  "unit",
  "sheet",
  "cell",
  "subject",
  "rule",
  "found",
  "expected",
  "remedy",
  "basis",
  "status",
  "note",
] as const;
/** Characters; together one A4 page across at about 80 %. */
const WIDTHS: readonly number[] = [9, 14, 11, 7, 14, 16, 25, 18, 23, 16, 13, 15];

/** So many findings, the gravest first, have room for a note: a workbook's memory holds the keys of all of them. */
const MOST_NOTES = 2000;

const SEVERITY_STYLE: Readonly<Record<Severity, StyleName>> = {
  error: "severityError",
  warning: "severityWarning",
  notice: "severityNotice",
};

export function buildResults(input: SummaryInput): SheetDocument {
  const heading = headingRows(input);
  const headerRow = heading.length + 1;
  const findings = inReportOrder(
    input.findings,
    input.campaign.units.map(({ name }) => name),
  );
  const fresh = freshFindings(input);
  const noteOf = notes(input);
  const body =
    findings.length > 0
      ? findings.map((finding, index) => {
          const line = findingRow(finding, statusOf(finding, input, fresh.has(finding)));
          return { cells: [...line.cells, index < MOST_NOTES ? noteOf(finding) : cell(12, null, "tableText")] };
        })
      : [nothingFound];
  const solved = solvedRows(input, COLUMNS.length);
  const area = { firstRow: headerRow, lastRow: headerRow + body.length, firstColumn: 1, lastColumn: COLUMNS.length };
  return {
    role: "results",
    subject: "",
    name: { key: "results.name" },
    columnWidths: WIDTHS,
    rows: [
      ...heading,
      { cells: COLUMNS.map((column, index) => cell(index + 1, text(`results.column.${column}`), "tableHead")) },
      ...body,
      ...solved,
    ],
    freezeRows: headerRow,
    table: { name: "SoThiDua_KetQua", area, style: "TableStyleLight9" },
    print: {
      orientation: "landscape",
      titleRows: [headerRow, headerRow],
      margins: { top: 20, bottom: 20, left: 15, right: 15 },
      fitToWidth: true,
      area: { ...area, firstRow: 1, lastRow: area.lastRow + solved.length },
      pageNumbers: true,
    },
    showGridlines: false,
  };
}

/** Those that the run before did not have. */
function freshFindings({ findings, comparison }: SummaryInput): ReadonlySet<Finding> {
  if (comparison === null || comparison.fresh.size === 0) return new Set();
  const identities = findingIdentities(findings);
  return new Set(findings.filter((_, index) => comparison.fresh.has(identities[index]!)));
}

function headingRows({ registration, findings, campaign, moment, comparison }: SummaryInput): DocumentRow[] {
  const counts = countBySeverity(findings);
  const across = (content: Content, style: StyleName): DocumentRow => row(cell(1, content, style, COLUMNS.length));
  const rows = [
    across(text("results.title", { year: campaign.year }), "title"),
    across(text(`results.bloc.${campaign.source ?? "builtin"}`, { bloc: campaign.bloc || TO_FILL_IN }), "subtitle"),
    across(
      text("results.counts", { errors: counts.error, warnings: counts.warning, notices: counts.notice }),
      "heading",
    ),
    across(
      text(`results.read.${campaign.law}`, {
        file: registration.fileName,
        time: { date: moment },
        tables: registration.tables.length,
        people: registration.people.length,
        collectives: registration.collectives.length,
      }),
      "body",
    ),
  ];
  const accepted = findings.filter((finding) => !isOpen(finding)).length;
  if (accepted > 0) rows.splice(3, 0, across(text("results.accepted", { count: accepted }), "body"));
  if (comparison !== null) rows.splice(3, 0, across(comparisonLine(comparison), "body"));
  rows.push(...ruleSettings(campaign).map((setting) => across(setting, "note")));
  for (const reason of ["noTable", "hidden", "notThisCampaign", "samePeople"] as const) {
    const sheets = registration.skipped.filter((skipped) => skipped.reason === reason).map(({ sheet }) => sheet);
    if (sheets.length > 0) rows.push(across(text(`results.skipped.${reason}`, { sheets }), "note"));
  }
  const farCells = registration.notes?.farCells ?? [];
  if (farCells.length > 0) rows.push(across(text("results.farCells", { places: farCells }), "note"));
  if (registration.protectedSheets.length > 0)
    rows.push(across(text("results.protected", { sheets: registration.protectedSheets }), "note"));
  return [...rows, blank];
}

/** What the bloc notes of a finding is kept by the finding, as units' answers are. */
function notes({ findings, registration }: SummaryInput): (finding: Finding) => DocumentCell {
  const identities = findingIdentities(findings);
  const keys = new Map(findings.map((finding, index) => [finding, noteKey(identities[index]!)]));
  return (finding) => {
    const before = [...identitiesOfCells(finding), ...identitiesOfColumn(finding, headerOf(finding, registration))];
    return {
      ...filled(keys.get(finding)!, cell(12, null, "inputCell")),
      ...(before.length === 0 ? {} : { inputsBefore: before.map(noteKey) }),
    };
  };
}

/** Short, because the workbook keeps one for each. */
const noteKey = (identity: string): string => `note.${shortPrint(identity)}`;

function statusOf(finding: Finding, { letters }: SummaryInput, isFresh: boolean): Content {
  const state = letters?.get(finding);
  if (state !== undefined) return text(`status.${state}`);
  const isNew = isFresh && finding.outcome === "fail" && isOpen(finding);
  return isNew ? text("status.new") : { findings: [finding], part: "status" };
}

function findingRow(finding: Finding, status: Content): DocumentRow {
  const { place, unit, severity } = finding;
  const words = (part: Extract<Content, { part: unknown }>["part"]): Content => ({ findings: [finding], part });
  const link: Content =
    place.sheet === "" || place.row === null || place.column === null
      ? null
      : { link: { sheet: place.sheet, address: cellAddress(place.row, place.column) } };
  return row(
    cell(1, words("severity"), SEVERITY_STYLE[severity]),
    cell(2, unit === null ? text("results.wholeBloc") : data(unit), "tableText"),
    cell(3, data(place.sheet), "tableText"),
    cell(4, link, "link"),
    cell(5, subjectName(finding), "tableText"),
    cell(6, words("rule"), "tableText"),
    cell(7, words("found"), "tableText"),
    cell(8, words("expected"), "tableText"),
    cell(9, words("remedy"), "tableText"),
    cell(10, words("basis"), "tableText"),
    cell(11, status, "tableTextCentered"),
  );
}

function subjectName({ subject }: Finding): Content {
  if (subject.name !== "") return data(subject.name);
  return text(subject.kind === "bloc" ? "results.wholeBloc" : "results.nameless");
}

const nothingFound: DocumentRow = row(
  ...COLUMNS.map((column, index) => cell(index + 1, column === "found" ? text("results.none") : null, "tableText")),
);
