import type { ChartSeriesModel, ChartSource } from "../../model/chartModel";
import { blankSeries } from "../../model/chartModel";
import { invalidArgument } from "../../errors/hostError";
import { rect } from "../../grid/address";
import { cellAt, usedRect } from "../../grid/cells";
import { unbounded } from "../../grid/guard";
import type { RangeTarget } from "../../state/host";
import type { Rect } from "../../model/model";
import { oneOf } from "../members/arguments";
import { area } from "../range/rangeArgument";

/**
 * The series of a range, as Excel finds them: a first row and a first column of texts are names and categories, and there are no more series than
 * points where neither rows nor columns were asked for. What Excel makes of years as headings or of empty corners is not imitated further.
 */
export function seriesFrom(target: RangeTarget, seriesBy: unknown, chartType: string): ChartSeriesModel[] {
  const wished = oneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"] as const, "seriesBy");
  const { sheet } = target;
  const given = area(target);
  const all = (unbounded(given) ? usedRect(sheet, true, given) : null) ?? given;
  const isText = (row: number, column: number): boolean => {
    const cell = cellAt(sheet, row, column);
    return typeof cell?.v === "string" && cell.v !== "";
  };
  const head = all.r1 > all.r0 && some(all.c0 + Number(all.c1 > all.c0), all.c1, (c) => isText(all.r0, c));
  const side = all.c1 > all.c0 && some(all.r0 + Number(all.r1 > all.r0), all.r1, (r) => isText(r, all.c0));
  const body: Rect = { ...all, r0: all.r0 + Number(head), c0: all.c0 + Number(side) };
  if (body.r0 > body.r1 || body.c0 > body.c1) throw invalidArgument("the range has no figures");
  const byColumns = wished === "Columns" || (wished === "Auto" && body.c1 - body.c0 <= body.r1 - body.r0);
  const source = (r: Rect): ChartSource => ({ sheet: sheet.id, rect: r });
  // The headings name the series that run down, the first column those that run across; the other one has the categories.
  const headings = head ? { ...body, r0: all.r0, r1: all.r0 } : null;
  const firstColumn = side ? { ...body, c0: all.c0, c1: all.c0 } : null;
  const [named, categories] = byColumns ? [head, firstColumn] : [side, headings];
  const nameAt = (at: number) => (byColumns ? rect(all.r0, at, all.r0, at) : rect(at, all.c0, at, all.c0));
  const line = (at: number): ChartSeriesModel => ({
    ...blankSeries(chartType),
    name: named ? source(nameAt(at)) : null,
    values: source(byColumns ? { ...body, c0: at, c1: at } : { ...body, r0: at, r1: at }),
    categories: categories ? source(categories) : null,
  });
  const [from, to] = byColumns ? [body.c0, body.c1] : [body.r0, body.r1];
  return Array.from({ length: to - from + 1 }, (_, i) => line(from + i));
}

function some(from: number, to: number, test: (line: number) => boolean): boolean {
  for (let line = from; line <= to; line += 1) if (test(line)) return true;
  return false;
}
