/** The bloc's key figures beside those of last year's registration, where it was given. */
import type { Content, DocumentRow, StyleName } from "../../plan/plan";
import { cell, formula, gap, row, text, together } from "../parts/cells";
import { spanned } from "../parts/grid";
import type { Span } from "../parts/grid";
import type { SummaryInput } from "../parts/input";
import type { TotalsReference } from "../totals/totalsReference";
import { wide } from "./grid";

const FIGURES = ["people", "excellentShare", "goodOrBetterShare", "ldtt", "cstdcs", "departments"] as const;
type Figure = (typeof FIGURES)[number];

const NAMES: Readonly<Record<Figure, string>> = {
  people: "totals.column.people",
  excellentShare: "lastYear.share.excellent",
  goodOrBetterShare: "lastYear.share.goodOrBetter",
  ldtt: "totals.column.ldtt",
  cstdcs: "totals.column.cstdcs",
  departments: "totals.column.departments",
};

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
function beforeOf(
  figure: Figure,
  figures: NonNullable<ReturnType<NonNullable<SummaryInput["lastYear"]>["figures"]["get"]>>,
): string | null {
  const { people, excellent, good } = figures;
  const share = (part: number | null): string | null =>
    part === null || people == null || people === 0 ? null : `${part}/${people}`;
  if (figure === "excellentShare") return share(excellent ?? null);
  if (figure === "goodOrBetterShare") return share(excellent == null || good == null ? null : excellent + good);
  const value = figures[figure];
  return value == null ? null : String(value);
}

function figureRow(figure: Figure, before: string | null, totals: TotalsReference): DocumentRow {
  const now = totals.at(figure, "");
  const style: StyleName = figure.endsWith("Share") ? "tableShare" : "tableNumber";
  const change: Content = before === null ? null : formula(`IF(ISNUMBER(${now}),${now}-${before},"")`);
  const [name, ...rest] = SPANS;
  return row(
    cell(name!.column, text(NAMES[figure]), "tableText", name!.columns),
    ...spanned(rest, [before === null ? text("totals.unknown") : formula(before), formula(now), change], style),
  );
}
