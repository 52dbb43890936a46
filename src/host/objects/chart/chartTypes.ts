import { invalidArgument, notImplemented } from "../../errors/hostError";

/** The kinds of chart (Excel.ChartType) that the stand-in can make. */
export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
] as const;
/** Excel's others, by their beginnings: known, not offered. */
const OTHERS =
  /^(?:3D|Area|Bar|Box|Bubble|Column|Cone|Cylinder|Doughnut|Funnel|Histogram|Line|Pareto|Pie|Pyramid|Radar|Region|Stock|Sunburst|Surface|Treemap|Waterfall|XYScatter)/;

export function chartTypeOf(value: unknown): string {
  if ((CHART_TYPES as readonly unknown[]).includes(value)) return value as string;
  if (typeof value === "string" && OTHERS.test(value)) throw notImplemented(`charts of type ${value}`);
  throw invalidArgument(`chart type «${String(value)}»`);
}

export const isLine = (chartType: string): boolean => chartType.startsWith("Line");

/** Columns go with lines; bars, whose axes lie the other way, with nothing. Clustered and stacked columns share no group. */
export function together(chartTypes: readonly string[]): void {
  const kinds = new Set(chartTypes.map((each) => (isLine(each) ? "Line" : each)));
  if (
    kinds.size <= 1 ||
    (kinds.size === 2 && kinds.has("Line") && [...kinds].some((kind) => kind.startsWith("Column")))
  )
    return;
  throw notImplemented(`one chart of ${[...kinds].join(" and ")}`);
}
