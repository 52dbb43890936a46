/** Borders of a range by its edges (Excel.RangeBorder). */
import { HostError, invalidArgument } from "../../errors/hostError";
import { colour } from "../../grid/colours";
import { checkAllowed } from "../../grid/guard";
import { stylesIn } from "../../grid/cells";
import { restyle } from "../../grid/styles";
import type { Host } from "../../state/host";
import type { BorderEdge, Rect, StyleModel } from "../../model/model";
import type { FormatTarget } from "./formatTarget";
import type { TypeTable } from "../members/memberTable";
import { Handle, make, property } from "../members/memberTable";
import { oneOf } from "../members/arguments";

type Edge = keyof StyleModel["borders"];
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type Index = (typeof EDGES)[number];
interface BorderTarget {
  readonly format: FormatTarget;
  readonly index: Index;
}
const NONE: BorderEdge = { style: "None", weight: "Thin", color: "#000000" };
const LINE: BorderEdge = { style: "Continuous", weight: "Thin", color: "#000000" };
const STYLES = ["None", "Continuous", "Dash", "Dot", "Double"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** The strips of a range that carry an edge, and which of their cells' own edges it is. */
function strips(area: Rect, index: Index): { area: Rect; edge: Edge }[] {
  switch (index) {
    case "EdgeTop":
      return [{ area: { ...area, r1: area.r0 }, edge: index }];
    case "EdgeBottom":
      return [{ area: { ...area, r0: area.r1 }, edge: index }];
    case "EdgeLeft":
      return [{ area: { ...area, c1: area.c0 }, edge: index }];
    case "EdgeRight":
      return [{ area: { ...area, c0: area.c1 }, edge: index }];
    case "InsideHorizontal":
      return area.r0 === area.r1
        ? []
        : [
            { area: { ...area, r1: area.r1 - 1 }, edge: "EdgeBottom" },
            { area: { ...area, r0: area.r0 + 1 }, edge: "EdgeTop" },
          ];
    case "InsideVertical":
      return area.c0 === area.c1
        ? []
        : [
            { area: { ...area, c1: area.c1 - 1 }, edge: "EdgeRight" },
            { area: { ...area, c0: area.c0 + 1 }, edge: "EdgeLeft" },
          ];
  }
}

function read<K extends keyof BorderEdge>(host: Host, { format, index }: BorderTarget, key: K): BorderEdge[K] | null {
  let found: BorderEdge[K] | undefined;
  for (const area of format.areas()) {
    for (const strip of strips(area, index)) {
      for (const style of stylesIn(format.sheet, strip.area)) {
        const value = (host.book.styles[style]!.borders[strip.edge] ?? NONE)[key];
        if (found !== undefined && found !== value) return null;
        found = value;
      }
    }
  }
  return found ?? NONE[key];
}

export function withEdge(style: StyleModel, edge: Edge, change: Partial<BorderEdge>): StyleModel {
  const before = style.borders[edge] ?? NONE;
  // Weight or colour on an edge that has no line draws one.
  const after: BorderEdge = { ...(before.style === "None" && change.style === undefined ? LINE : before), ...change };
  const { [edge]: _old, ...others } = style.borders;
  return { ...style, borders: after.style === "None" ? others : { ...others, [edge]: after } };
}

function put(host: Host, { format, index }: BorderTarget, change: Partial<BorderEdge>): void {
  checkAllowed(format.sheet, "allowFormatCells");
  for (const area of format.areas()) {
    if (!host.differences.insideOfOne && strips(area, index).length === 0) throw invalidArgument(`${index} of one`);
    for (const strip of strips(area, index))
      restyle(host.book, format.sheet, strip.area, (style) => withEdge(style, strip.edge, change));
  }
}

export const borderChange: Readonly<Record<"style" | "weight" | "color", (value: unknown) => Partial<BorderEdge>>> = {
  style: (value) => {
    if (["DashDot", "DashDotDot", "SlantDashDot"].includes(String(value)))
      throw new HostError("NotImplemented", "This border style is not kept by the stand-in.");
    return { style: oneOf(value, STYLES, "style") };
  },
  weight: (value) => ({ weight: oneOf(value, WEIGHTS, "weight") }),
  color: (value) => ({ color: colour(value) }),
};

const borderTable: TypeTable<BorderTarget> = {
  name: "RangeBorder",
  identity: (t) => ({ _Id: t.index }),
  members: {
    SideIndex: property("1.1", (t) => t.index),
    Style: property(
      "1.1",
      (t, host) => read(host, t, "style"),
      (t, v, host) => put(host, t, borderChange.style(v)),
    ),
    Weight: property(
      "1.1",
      (t, host) => read(host, t, "weight"),
      (t, v, host) => put(host, t, borderChange.weight(v)),
    ),
    Color: property(
      "1.1",
      (t, host) => read(host, t, "color"),
      (t, v, host) => put(host, t, borderChange.color(v)),
    ),
  },
};

function border(format: FormatTarget, index: unknown): Handle<BorderTarget> {
  if (index === "DiagonalDown" || index === "DiagonalUp")
    throw new HostError("NotImplemented", "Diagonal borders are not kept by the stand-in.");
  if (!EDGES.includes(index as Index)) throw invalidArgument(`border «${String(index)}»`);
  return new Handle(borderTable, { format, index: index as Index });
}

const bordersTable: TypeTable<FormatTarget> = {
  name: "RangeBorderCollection",
  items: (t) => EDGES.map((edge) => border(t, edge) as Handle<unknown>),
  item: (t, key) => border(t, key) as Handle<unknown>,
  members: {
    Count: property("1.1", () => EDGES.length),
    GetItemAt: make("1.1", (t, [index]) => border(t, EDGES[index as number])),
  },
};

export const bordersHandle = (target: FormatTarget) => new Handle(bordersTable, target);
