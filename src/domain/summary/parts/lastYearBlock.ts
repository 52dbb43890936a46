/** Key figures beside those of last year's registration, for «Tổng hợp số liệu»: the bloc's, then each unit's. */
import type { Figures } from "../../comparison/snapshot";
import type { Content, DocumentRow, StyleName } from "../../plan/plan";
import { cell, data, formula, row, text } from "./cells";
import { CHANGE_COLUMNS, changeRow, figure, nowOf } from "./changeRow";
import { figureFacts, shownUnits, sumLabel, TOLD_FIRST } from "./figures";
import type { SummaryInput } from "./input";

/** Shares of the people, by the column in which the sheet shows this year's. */
const SHARES = {
  excellentShare: { name: "lastYear.share.excellent", of: ({ excellent }: Figures) => excellent ?? null },
  goodOrBetterShare: {
    name: "lastYear.share.goodOrBetter",
    of: ({ excellent, good }: Figures) => (excellent == null || good == null ? null : excellent + good),
  },
} as const;
export type ShareColumn = keyof typeof SHARES;

export const shareName = (column: ShareColumn): Content => text(SHARES[column].name);

/** An expression of last year's share; null: that workbook does not give it. */
export function shareBefore(column: ShareColumn, figures: Figures): string | null {
  const { people } = figures;
  const part = SHARES[column].of(figures);
  return part === null || people == null || people === 0 ? null : `${part}/${people}`;
}

interface ComparedRow {
  readonly name: Content;
  readonly before: Content;
  readonly now: Content;
  readonly style: StyleName;
}

/**
 * The block's rows, its heading first; none without last year. `firstRow`: where its heading comes to stand. `addressOf`: where the
 * sheet shows a figure of this year (unit «» for the bloc); null: nowhere.
 */
export function lastYearBlock(
  input: SummaryInput,
  firstRow: number,
  addressOf: (column: string, unit: string) => string | null,
  across = 12,
): DocumentRow[] {
  const { lastYear } = input;
  if (lastYear == null) return [];
  const { year, fileName } = lastYear;
  const rows: DocumentRow[] = [
    row(cell(1, text("lastYear.heading", { year: String(year) }), "heading", across)),
    row(cell(1, text("lastYear.source", { year: String(year), file: fileName }), "note", across)),
    row(
      cell(CHANGE_COLUMNS.number, text("table.number"), "tableHead"),
      ...(["figure", "before", "now", "change"] as const).map((id) =>
        cell(CHANGE_COLUMNS[id], text(`lastYear.${id}`), "tableHead"),
      ),
    ),
  ];
  for (const unit of ["", ...shownUnits(input).flatMap((each) => each.unit ?? [])]) {
    const compared = comparedRows(input, unit, (column) => addressOf(column, unit));
    rows.push(
      row(cell(1, unit === "" ? sumLabel(input, [], []) : data(unit), "tableTotalText", CHANGE_COLUMNS.change)),
    );
    compared.forEach(({ name, before, now, style }, index) =>
      rows.push(changeRow(name, { before, now }, { position: index + 1, rowNumber: firstRow + rows.length }, style)),
    );
  }
  return rows;
}

function comparedRows(
  { lastYear, totals, campaign }: SummaryInput,
  unit: string,
  addressOf: (column: string) => string | null,
): ComparedRow[] {
  const was = lastYear!.figures.get(unit) ?? {};
  const is = unit === "" ? totals.bloc : totals.byUnit.get(unit);
  const counts = TOLD_FIRST.map((field): ComparedRow => ({
    name: text(`totals.column.${field}`, figureFacts(field, campaign)),
    before: figure(was[field] ?? null),
    now: nowOf(is === undefined || is.unknown.includes(field) ? null : is[field], addressOf(field)),
    style: "tableNumber",
  }));
  const shares = (Object.keys(SHARES) as ShareColumn[]).flatMap((column): ComparedRow[] => {
    const address = addressOf(column);
    if (address === null) return [];
    const share = shareBefore(column, was);
    const before = share === null ? text("totals.unknown") : formula(share);
    return [{ name: shareName(column), before, now: formula(address), style: "tableShare" }];
  });
  return [...counts, ...shares];
}
