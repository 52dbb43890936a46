/**
 * «Phụ lục IV»: what units have to look over or send, what could not be told, and what was accepted with a reason. For
 * the secretary and the units: the one paper of the meeting that names sheets and rows.
 */
import type { DocumentRow } from "../../plan/plan";
import { blank, cell, lastWithNext, row, text } from "../parts/cells";
import { officialPage } from "../parts/page";
import { readableNames } from "../parts/readableNames";
import { withReport } from "../withReport";
import type { LinkedInput, PaperSheet } from "../paper";
import { LAST, REMARKS_WIDTHS, wide } from "./grid";
import { requestsOf, supplyLine, supplyRows } from "./supply";
import { unclearOf, unclearRows } from "./unclear";
import { acceptedOf, waiverRows } from "./waivers";

const COLUMNS = ["number", "problem", "cases", "remedy"] as const;

/** One table, so that its head stands on every page. */
export function buildRemarks(check: LinkedInput): PaperSheet {
  const { campaign, replyBy, registration } = check;
  const shown = readableNames(registration);
  const findings = check.findings.map((finding) => ({
    ...finding,
    subject: { ...finding.subject, name: shown(finding.subject.name) },
  }));
  const input = { ...check, findings };
  const requests = requestsOf(input);
  const parts: readonly (readonly [heading: string, rows: readonly DocumentRow[]])[] = [
    ["remarks.supply", supplyRows(requests)],
    ["remarks.unclear", unclearRows(unclearOf(input), campaign, replyBy)],
    ["remarks.accepted", waiverRows(acceptedOf(input))],
  ];
  const head = [
    wide(text("remarks.word"), "title"),
    wide(text("remarks.title", { year: campaign.year }), "subtitle"),
    wide(withReport(input), "basis"),
    blank,
    supplyLine(input, requests, replyBy),
    blank,
  ];
  const table = [
    row(...COLUMNS.map((column, index) => cell(index + 1, text(`remarks.column.${column}`), "tableHead"))),
    ...parts.flatMap(([heading, rows]) => [
      wide(text(heading), "tableTotalText"),
      ...(rows.length === 0
        ? [row(cell(1, null, "tableText"), cell(2, text("remarks.none"), "tableText", LAST - 1))]
        : rows),
    ]),
  ];
  const rows = [...head, ...lastWithNext(table), wide(text("meeting.end"), "captionCentered")];
  return {
    columnWidths: REMARKS_WIDTHS,
    rows,
    print: officialPage(rows.length, LAST, head.length + 1),
  };
}
