/**
 * Charts on the written sheets: known again by their names on our own sheets, made anew where they, or the layout
 * they lie on, changed.
 */
import type { ChartSeries } from "../../domain/plan/plan";
import type { WordedChart, WordedContent, WordedDocument } from "../../domain/plan/worded";
import { cellAddress } from "../../domain/sheet/address";
import { areaAddress, columnsOf, rowsOf } from "../excel/address";
import type { Batch, Outbox } from "../excel/outbox";
import { fingerprint } from "../excel/text";
import type { ChartsRecord } from "../memory/state";
import { figureOf } from "./cellBlocks";
import type { DocumentTask } from "./documentTask";
import type { FinishPart } from "./finish";
import { BORDER, CHART, FONT, INK, STYLE_VERSION } from "./styles";

/** null: the document has none. */
function chartsPrint(plan: WordedDocument): string | null {
  if (plan.charts.length === 0) return null;
  const named = plan.charts.map((chart) => [chart, chart.series.map((series) => nameOf(plan, series))]);
  // Rows below the last chart move none: a longer note there costs no new one.
  const last = Math.max(...plan.charts.map(({ place }) => place.lastRow));
  return fingerprint([
    STYLE_VERSION,
    CHART,
    named,
    plan.columnWidths,
    plan.rows.slice(0, last).map(({ height }) => height),
  ]);
}

/** While the sheet is being written: every name that may stand there. */
export function chartsRecord(plan: WordedDocument, before: ChartsRecord | null, isDone: boolean): ChartsRecord | null {
  const wanted = plan.charts.map(({ name }) => name);
  const names = isDone ? wanted : [...new Set([...(before?.names ?? []), ...wanted])];
  const print = chartsPrint(plan);
  return names.length === 0 ? null : { names, print: isDone || before?.print === print ? print : null };
}

/** `isKnown`: the last run ended with them as the record says. */
export function chartParts(
  { plan, record, sheetName, sheet, name: mark }: DocumentTask,
  isKnown: boolean,
): FinishPart[] {
  const print = chartsPrint(plan);
  const isSame = isKnown && print !== null && record?.charts?.print === print;
  const before = sheet?.charts ?? [];
  const standing = new Set(before.map(({ name }) => name.toLowerCase()));
  const stands = (name: string): boolean => standing.has(name.toLowerCase());
  const wanted = new Set(plan.charts.map(({ name }) => name));
  const gone = (record?.charts?.names ?? []).filter((name) => stands(name) && !wanted.has(name));
  const part = { kind: "charts", sheet: sheetName, marks: [mark] } as const;
  const made: Made = { known: new Set(before.map(({ id }) => id)), strays: [] };
  return [
    ...(gone.length === 0 ? [] : [{ ...part, put: (outbox: Outbox) => deleteCharts(outbox, sheetName, gone) }]),
    ...plan.charts
      .filter(({ name, series }) => series.length > 0 && !(isSame && stands(name)))
      .map((chart) => ({ ...part, ...chartPart(sheetName, plan, chart, made) })),
  ];
}

/** Of all charts of one sheet. */
interface Made {
  /** Ids of those that stood there before, and of those that we made since. */
  readonly known: Set<string>;
  /** Left over from a refusal, maybe before they got their name. */
  strays: readonly Excel.Chart[];
}

function chartPart(
  sheetName: string,
  plan: WordedDocument,
  chart: WordedChart,
  all: Made,
): Pick<FinishPart, "put" | "putThen" | "ask" | "leave"> {
  let made: Excel.Chart | null = null;
  const leave = (outbox: Outbox): void => {
    const { strays } = all;
    // Whichever part is the first takes out all of them: none can be deleted twice.
    all.strays = [];
    if (strays.length > 0) outbox.add(() => strays.forEach((stray) => stray.delete()), 0, strays.length);
    deleteCharts(outbox, sheetName, [chart.name]);
  };
  return {
    put: (outbox) => {
      leave(outbox);
      outbox.add((batch) => (made = addChart(batch, sheetName, chart)), 0, 8);
    },
    putThen: (outbox) => {
      all.known.add(made!.id);
      outbox.add(
        (batch) => makeChart(batch, { sheetName, plan, standing: made!.series.count }, chart),
        0,
        40 + 15 * chart.series.length,
      );
    },
    *ask(context) {
      const { charts } = context.workbook.worksheets.getItem(sheetName);
      charts.load("items/id");
      yield;
      all.strays = charts.items.filter(({ id }) => !all.known.has(id));
    },
    leave,
  };
}

/** Somebody may have deleted it since the workbook was read. */
function deleteCharts(outbox: Outbox, sheetName: string, names: readonly string[]): void {
  for (const name of names) outbox.add((batch) => batch.sheet(sheetName).charts.getItemOrNullObject(name).delete());
}

/** As Excel makes it: with how many series is documented nowhere. */
function addChart(batch: Batch, sheetName: string, { name, series }: WordedChart): Excel.Chart {
  const [first] = series;
  const kind = series.some(({ look }) => look === "stacked") ? "ColumnStacked" : "Line";
  const direction = rowsOf(first!.values) > 1 ? "Columns" : "Rows";
  const chart = batch.sheet(sheetName).charts.add(kind, batch.range(sheetName, areaAddress(first!.values)), direction);
  chart.name = name;
  chart.load("id");
  chart.series.load("count");
  return chart;
}

/** `standing`: how many series it has. */
function makeChart(
  batch: Batch,
  {
    sheetName,
    plan,
    standing,
  }: { readonly sheetName: string; readonly plan: WordedDocument; readonly standing: number },
  wanted: WordedChart,
): void {
  const { name, title, place, categories, series, numberFormat, minimum, maximum } = wanted;
  const range = (area: WordedChart["place"]): Excel.Range => batch.range(sheetName, areaAddress(area));
  const chart = batch.sheet(sheetName).charts.getItem(name);
  chart.setPosition(cellAddress(place.firstRow, place.firstColumn), cellAddress(place.lastRow, place.lastColumn));
  // The whole first: it overrides what its parts have.
  setFont(chart.format.font, CHART.size);
  chart.title.text = title;
  setFont(chart.title.format.font, CHART.titleSize);
  chart.title.format.font.bold = true;
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
  setFont(chart.legend.format.font, CHART.size);
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.numberFormat = numberFormat;
  if (minimum !== null) valueAxis.minimum = minimum;
  if (maximum !== null) valueAxis.maximum = maximum;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = CHART.grid;
  setFont(valueAxis.format.font, CHART.size);
  setFont(categoryAxis.format.font, CHART.size);
  for (let index = standing - 1; index >= series.length; index--) chart.series.getItemAt(index).delete();
  series.forEach((each, index) => {
    const text = nameOf(plan, each);
    // Names are texts: whether Excel takes a reference there is not documented.
    const made = index < standing ? chart.series.getItemAt(index) : chart.series.add(text);
    if (index < standing) made.name = text;
    made.setValues(range(each.values));
    made.setXAxisValues(range(categories));
    look(made, each, wanted);
  });
}

function look(
  made: Excel.ChartSeries,
  { look: kind, color, labels, values }: ChartSeries,
  { labelFormat, labelSize }: Pick<WordedChart, "labelFormat" | "labelSize">,
): void {
  made.chartType = kind === "line" ? "Line" : "ColumnStacked";
  if (kind === "line") {
    made.format.line.color = color;
    made.format.line.weight = CHART.line;
    if (rowsOf(values) * columnsOf(values) === 1) {
      // One point draws no line: a bar of some width stands for it.
      made.markerStyle = "Dash";
      made.markerSize = CHART.bar;
      made.markerBackgroundColor = color;
      made.markerForegroundColor = color;
    } else made.markerStyle = "None";
  } else {
    made.format.fill.setSolidColor(color);
    // A line around each column: light ones stand out on paper, and neighbours keep apart in grey.
    made.format.line.color = BORDER;
    made.format.line.weight = CHART.outline;
    made.gapWidth = CHART.gap;
  }
  made.hasDataLabels = labels;
  if (!labels) return;
  made.dataLabels.position = kind === "line" ? "Top" : "Center";
  made.dataLabels.numberFormat = labelFormat;
  setFont(made.dataLabels.format.font, labelSize === "small" ? CHART.smallSize : CHART.size);
}

function setFont(font: Excel.ChartFont, size: number): void {
  font.name = FONT;
  font.size = size;
  font.color = INK;
}

/** Longest name of a series (learn.microsoft.com, Excel.ChartSeries.name). */
const LONGEST_NAME = 255;

/** Text of the cell that names the series; never something that Excel might take for a formula. */
function nameOf(plan: WordedDocument, { name }: ChartSeries): string {
  const content = plan.rows[name.row - 1]?.cells.find(({ column }) => column === name.column)?.content ?? null;
  return textOf(content).replace(/\s+/gu, " ").replace(/^=+/u, "").slice(0, LONGEST_NAME);
}

function textOf(content: WordedContent): string {
  if (content === null || "formula" in content) return "";
  return "text" in content ? content.text : String(figureOf(content));
}
