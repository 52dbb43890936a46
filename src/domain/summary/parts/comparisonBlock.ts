/** The comparison with the run before, as rows for «Tổng hợp số liệu» and as lines for «Báo cáo họp». */
import { isChanged } from "../../comparison/compare";
import type { Comparison, FigureChange } from "../../comparison/compare";
import type { Campaign } from "../../campaign/campaign";
import type { Content, DocumentRow, TextRef } from "../../plan/plan";
import { blank, cell, data, row, text } from "./cells";
import type { SaidFact } from "../../rules/rule";
import { CHANGE_COLUMNS, changeRow, figure, nowOf } from "./changeRow";
import { agencyFacts } from "../../rules/say/named";
import type { CountField } from "../../totals/countFields";
import { figureFacts, shownUnits, sumLabel, TOLD_FIRST } from "./figures";
import type { SummaryInput } from "./input";

type Input = Pick<SummaryInput, "comparison" | "totals" | "campaign">;

export function comparisonLine({ before, counts, accepted = 0 }: Comparison): Content {
  const line: TextRef = { key: "comparison.line", facts: { moment: { date: before }, ...counts } };
  return accepted === 0
    ? { text: line }
    : { texts: [line, { key: "comparison.accepted", facts: { count: accepted } }] };
}

/**
 * The block's rows, its heading first; none where there is nothing to compare with. `firstRow`: where its heading
 * comes to stand. `addressOf`: where the same sheet shows a figure of now (unit «» for the bloc); null: nowhere, the
 * number itself is written.
 */
export function comparisonBlock(
  input: Input,
  firstRow: number,
  addressOf: (field: CountField, unit: string) => string | null,
  across = 12,
): DocumentRow[] {
  const { comparison } = input;
  if (comparison === null) return [];
  const rows: DocumentRow[] = [
    row(cell(1, text("comparison.block.heading"), "heading", across)),
    row(cell(1, comparisonLine(comparison), "body", across)),
    row(
      cell(CHANGE_COLUMNS.number, text("table.number"), "tableHead"),
      ...(["figure", "before", "now", "change"] as const).map((id) =>
        cell(CHANGE_COLUMNS[id], text(`comparison.block.${id}`), "tableHead"),
      ),
    ),
  ];
  for (const { unit, changes } of shownChanges(input, comparison)) {
    const label = unit === "" ? sumLabel(input, [], []) : data(unit);
    rows.push(row(cell(1, label, "tableTotalText", CHANGE_COLUMNS.change)));
    changes.forEach((change, index) =>
      rows.push(
        changeRow(
          text(`totals.column.${change.field}`, figureFacts(change.field, input.campaign)),
          { before: figure(change.before), now: nowOf(change.now, addressOf(change.field, unit)) },
          { position: index + 1, rowNumber: firstRow + rows.length },
        ),
      ),
    );
  }
  rows.push(row(cell(1, text("comparison.block.note", { moment: { date: comparison.before } }), "note", across)));
  return rows;
}

/** The bloc's figures all, a unit's only where they changed. */
function shownChanges(
  { totals, campaign }: Input,
  { figures }: Comparison,
): { readonly unit: string; readonly changes: readonly FigureChange[] }[] {
  const units = shownUnits({ totals, campaign }).map(({ unit }) => ({
    unit: unit ?? "",
    changes: (figures.get(unit ?? "") ?? []).filter(isChanged),
  }));
  return [{ unit: "", changes: figures.get("") ?? [] }, ...units].filter(({ changes }) => changes.length > 0);
}

/** Two to three lines for the meeting: how much was mended and by whom, and which of the bloc's figures moved. */
export function comparisonLines({ comparison, totals, campaign }: Input): Content[] {
  if (comparison === null) return [];
  const mended = shownUnits({ totals, campaign }).flatMap(({ unit }) => {
    const solved = comparison.byUnit.get(unit ?? "")?.solved ?? 0;
    return unit === null || solved === 0 ? [] : [`${unit} (${solved})`];
  });
  const changes = (comparison.figures.get("") ?? []).filter(
    (change) => isChanged(change) && TOLD_FIRST.includes(change.field),
  );
  const figures = changes.flatMap(({ field, before, now }): TextRef[] =>
    before === null || now === null
      ? []
      : [{ key: `comparison.meeting.${field}`, facts: { before, now, ...figureFacts(field, campaign) } }],
  );
  return [
    comparisonLine(comparison),
    ...mendedLines(mended, comparison.counts.solved),
    figures.length === 0
      ? text("comparison.meeting.noFigures")
      : { texts: [{ key: "comparison.meeting.figures" }, ...figures] },
  ];
}

/** `units`: those that mended something, with how much; what belongs to no unit is in the counts alone. */
function mendedLines(units: readonly string[], solved: number): Content[] {
  if (units.length > 0) return [text("comparison.meeting.units", { units })];
  return solved === 0 ? [text("comparison.meeting.none")] : [];
}

/** More of them are counted. */
const LISTED = 200;

/** What was mended since the run before, one line each, below the table of «Kết quả kiểm tra». */
export function solvedRows({ comparison, campaign }: Omit<Input, "totals">, across: number): DocumentRow[] {
  if (comparison === null || comparison.solved.length === 0)
    return comparison?.exact === false ? [blank, row(cell(1, text("comparison.inexact"), "note", across))] : [];
  const { before, solved } = comparison;
  const lines = solved.slice(0, LISTED).map((past): Content => ({ text: solvedText(past, campaign) }));
  if (solved.length > LISTED) lines.push(text("comparison.solved.more", { count: solved.length - LISTED }));
  return [
    blank,
    row(
      cell(1, text("comparison.solved.heading", { moment: { date: before }, count: solved.length }), "heading", across),
    ),
    ...lines.map((line) => row(cell(1, line, "note", across))),
  ];
}

export function solvedText(
  { rule: id, subject, unit, sheet }: Comparison["solved"][number],
  campaign: Campaign,
): TextRef {
  const rule: SaidFact = { rule: id, names: agencyFacts(campaign) };
  const name = subject.name === "" ? "–" : subject.name;
  if (sheet === "") return { key: "comparison.solved.itemNoSheet", facts: { rule, subject: name } };
  return unit === null || unit === subject.name
    ? { key: "comparison.solved.itemNoUnit", facts: { rule, subject: name, sheet } }
    : { key: "comparison.solved.item", facts: { rule, subject: name, unit, sheet } };
}
