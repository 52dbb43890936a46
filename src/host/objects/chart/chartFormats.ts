import type { ChartFontModel, ChartLineModel, ChartModel } from "../../model/chartModel";
import { invalidArgument, itemNotFound, notImplemented } from "../../errors/hostError";
import { colour } from "../../grid/colours";
import { checkAllowed } from "../../grid/guard";
import type { Host } from "../../state/host";
import type { SheetModel } from "../../model/model";
import type { Member, TypeTable } from "../members/memberTable";
import { Handle, call, object, property } from "../members/memberTable";
import { flag, number, oneOf } from "../members/arguments";

/** A chart of a sheet; parts of a chart carry it along. */
export interface ChartItem {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

export function checkChart({ sheet, chart }: ChartItem, host: Host): void {
  if (!host.book.sheets.includes(sheet) || !sheet.charts.includes(chart)) throw itemNotFound("the chart was deleted");
}

/** Before a change: a chart of the file is kept there to the letter, so it takes none. */
export function touchChart({ sheet, chart }: ChartItem): void {
  checkAllowed(sheet, "allowEditObjects");
  if (chart.loaded)
    throw notImplemented(`changing the chart «${chart.name}», which was in the file (it can be read and deleted)`);
}

export const words = (value: unknown, what: string, longest = 32_767): string => {
  if (typeof value !== "string" || value.length > longest)
    throw invalidArgument(`${what} must be a text of at most ${longest} characters`);
  return value;
};

interface FontTarget extends ChartItem {
  readonly font: ChartFontModel;
  /** Fonts of the parts, which a font for the whole chart overrides. */ readonly parts?: readonly ChartFontModel[];
}

function put(target: FontTarget, change: Partial<ChartFontModel>): void {
  touchChart(target);
  Object.assign(target.font, change);
  for (const part of target.parts ?? [])
    for (const key of Object.keys(change) as (keyof ChartFontModel)[]) part[key] = null as never;
}

const fontTable: TypeTable<FontTarget> = {
  name: "ChartFont",
  members: {
    Name: property(
      "1.1",
      (f) => f.font.name ?? f.chart.font.name ?? "Calibri",
      (f, v) => put(f, { name: words(v, "font name", 255) }),
    ),
    Size: property(
      "1.1",
      (f) => f.font.size ?? f.chart.font.size ?? 10,
      (f, v) => put(f, { size: number(v, "font size", 1, 409) }),
    ),
    Bold: property(
      "1.1",
      (f) => f.font.bold ?? f.chart.font.bold ?? false,
      (f, v) => put(f, { bold: flag(v, "bold") }),
    ),
    Italic: property(
      "1.1",
      (f) => f.font.italic ?? f.chart.font.italic ?? false,
      (f, v) => put(f, { italic: flag(v, "italic") }),
    ),
    Color: property(
      "1.1",
      (f) => f.font.color ?? f.chart.font.color ?? "#000000",
      (f, v) => put(f, { color: colour(v) }),
    ),
  },
};

interface LineTarget extends ChartItem {
  readonly line: ChartLineModel;
}
const LINES = ["Automatic", "None", "Continuous", "Dash", "Dot"] as const;
const OTHER_LINES = ["DashDot", "DashDotDot", "Grey25", "Grey50", "Grey75", "RoundDot"];

function draw(target: LineTarget, change: Partial<ChartLineModel>): void {
  touchChart(target);
  Object.assign(target.line, change);
}

const lineTable: TypeTable<LineTarget> = {
  name: "ChartLineFormat",
  members: {
    // A line that is given a colour or a weight is drawn.
    Color: property(
      "1.1",
      (l) => (l.line.color === "" ? "#000000" : l.line.color),
      (l, v) =>
        draw(l, {
          color: colour(v),
          style: l.line.style === "Automatic" || l.line.style === "None" ? "Continuous" : l.line.style,
        }),
    ),
    Weight: property(
      "1.7",
      (l) => l.line.weight ?? 0.75,
      (l, v) =>
        draw(l, {
          weight: number(v, "weight", 0, 1_584),
          style: l.line.style === "None" ? "Continuous" : l.line.style,
        }),
    ),
    LineStyle: property(
      "1.7",
      (l) => l.line.style,
      (l, v) => {
        if (OTHER_LINES.includes(v as string)) throw notImplemented(`lines of style ${String(v)}`);
        draw(l, { style: oneOf(v, LINES, "lineStyle") });
      },
    ),
    Clear: call("1.1", (l) => draw(l, { style: "None" })),
  },
};

interface FillTarget extends ChartItem {
  set(color: string): void;
}
const fillTable: TypeTable<FillTarget> = {
  name: "ChartFill",
  members: {
    SetSolidColor: call("1.1", (f, [value]) => {
      touchChart(f);
      f.set(colour(value));
    }),
    Clear: call("1.1", (f) => {
      touchChart(f);
      f.set("None");
    }),
  },
};

export const fontHandle = (item: ChartItem, font: ChartFontModel, parts?: readonly ChartFontModel[]) =>
  new Handle(fontTable, { ...pick(item), font, ...(parts === undefined ? {} : { parts }) });
export const lineHandle = (item: ChartItem, line: ChartLineModel) => new Handle(lineTable, { ...pick(item), line });
export const fillHandle = (item: ChartItem, set: (color: string) => void) =>
  new Handle(fillTable, { ...pick(item), set });
const pick = ({ sheet, chart }: ChartItem): ChartItem => ({ sheet, chart });

/** «format» of a part that has nothing but a font; every kind has its own name in the client. */
export function fontFormat<T extends ChartItem>(
  name: string,
  font: (item: T) => ChartFontModel,
  more: Readonly<Record<string, Member<T>>> = {},
): Member<T> {
  const table: TypeTable<T> = {
    name,
    members: { Font: object("1.1", (item) => fontHandle(item, font(item))), ...more },
  };
  return object("1.1", (item) => new Handle(table, item));
}
