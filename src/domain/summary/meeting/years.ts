/** The bloc's key figures beside those of last year's registration, where it was given. */
import type { Figures } from "../../comparison/snapshot";
import type { Content, DocumentRow, StyleName } from "../../plan/plan";
import { cell, formula, gap, row, text, together } from "../parts/cells";
import { spanned } from "../parts/grid";
import type { Span } from "../parts/grid";
import type { SummaryInput } from "../parts/input";
import { shareBefore, shareName } from "../parts/lastYearBlock";
import type { ShareColumn } from "../parts/lastYearBlock";
import type { TotalsReference } from "../totals/totalsReference";
import { wide } from "./grid";

const FIGURES = ["people", "excellentShare", "goodOrBetterShare", "ldtt", "cstdcs", "departments"] as const;
type Figure = (typeof FIGURES)[number];

const isShare = (figure: Figure): figure is Figure & ShareColumn => figure.endsWith("Share");

const SPANS: readonly Span[] = [
  { column: 1, columns: 6 },
  { column: 7, columns: 2 },
  { column: 9, columns: 2 },
  { column: 11, columns: 3 },
];

/** None where there is no last year. */
export function yearRows({ lastYear }: SummaryInput, totals: TotalsReference): DocumentRow[] {
  if (lastYear == null) return [];
  const year = String(lastYear.year);
  const heads = ["figure", "before", "now", "change"].map((id) => text(`lastYear.${id}`));
  return [
    gap,
    ...together([
      wide(text("meeting.years", { year }), "bodyItalic"),
      row(...spanned(SPANS, heads, "tableHead")),
      ...FIGURES.map((figure) => figureRow(figure, beforeOf(figure, lastYear.figures.get("") ?? {}), totals)),
    ]),
  ];
}

/** An expression of last year's figure; null: that workbook does not give it. */
function beforeOf(figure: Figure, figures: Figures): string | null {
  if (isShare(figure)) return shareBefore(figure, figures);
  const value = figures[figure];
  return value == null ? null : String(value);
}

function figureRow(figure: Figure, before: string | null, totals: TotalsReference): DocumentRow {
  const now = totals.at(figure, "");
  const style: StyleName = isShare(figure) ? "tableShare" : "tableNumber";
  const change: Content = before === null ? null : formula(`IF(ISNUMBER(${now}),${now}-${before},"")`);
  const [name, ...rest] = SPANS;
  return row(
    cell(
      name!.column,
      isShare(figure) ? shareName(figure) : text(`totals.column.${figure}`),
      "tableText",
      name!.columns,
    ),
    ...spanned(rest, [before === null ? text("totals.unknown") : formula(before), formula(now), change], style),
  );
}
