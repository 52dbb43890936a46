/** Conditional formats of a range (Excel.ConditionalFormat); only custom ones can be made. */
import { invalidArgument, itemNotFound, notImplemented } from "../../errors/hostError";
import { intersection, subtract } from "../../grid/address";
import { colour } from "../../grid/colours";
import { checkAllowed } from "../../grid/guard";
import type { Host, RangeTarget } from "../../state/host";
import { CONDITIONAL_EDGES } from "../../model/model";
import type { ConditionalEdge, ConditionalFormatModel, SheetModel } from "../../model/model";
import type { Above, TypeTable } from "../members/memberTable";
import { Handle, call, make, object, property } from "../members/memberTable";
import { flag, integer } from "../members/arguments";
import { area } from "./rangeArgument";

interface Item {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}

function touch({ sheet }: Item): void {
  checkAllowed(sheet, "allowFormatCells");
  sheet.touched.add("conditionalFormats");
}

/** Changes one; a loaded one is no longer as it was in the file. */
function put(item: Item, change: Partial<ConditionalFormatModel>): void {
  touch(item);
  Object.assign(item.format, change);
}

/** The model keeps formulas without «=»; a loaded one may have it. */
const withEquals = (formula: string) => (formula === "" || formula.startsWith("=") ? formula : `=${formula}`);

const ruleTable: TypeTable<Item> = {
  name: "ConditionalFormatRule",
  members: {
    Formula: property(
      "1.6",
      (i, host) => {
        if (!host.differences.readsRules && i.format.loaded) throw itemNotFound("the rule");
        return withEquals(i.format.formula);
      },
      (i, value) => {
        if (typeof value !== "string" || value === "" || value.length > 8_192) throw invalidArgument("formula");
        put(i, { formula: value.replace(/^=/, "") });
      },
    ),
  },
};
const fontTable: TypeTable<Item> = {
  name: "ConditionalRangeFont",
  members: {
    Color: property(
      "1.6",
      (i) => i.format.fontColor,
      (i, v) => put(i, { fontColor: colour(v) }),
    ),
    Bold: property(
      "1.6",
      (i) => i.format.bold,
      (i, v) => put(i, { bold: flag(v, "bold") }),
    ),
  },
};
const fillTable: TypeTable<Item> = {
  name: "ConditionalRangeFill",
  members: {
    Color: property(
      "1.6",
      (i) => i.format.fill,
      (i, v) => put(i, { fill: colour(v) }),
    ),
    Clear: call("1.6", (i) => put(i, { fill: "" })),
  },
};
interface EdgeOf {
  readonly item: Item;
  readonly edge: ConditionalEdge;
}

/** A line is thin and whole, or there is none. */
function putEdge({ item, edge }: EdgeOf, line: string | null): void {
  const { [edge]: _before, ...others } = item.format.edges;
  put(item, { edges: line === null ? others : { ...others, [edge]: line } });
}

const borderTable: TypeTable<EdgeOf> = {
  name: "ConditionalRangeBorder",
  identity: ({ edge }) => ({ _Id: edge }),
  members: {
    SideIndex: property("1.6", ({ edge }) => edge),
    Style: property(
      "1.6",
      ({ item, edge }) => (item.format.edges[edge] === undefined ? "None" : "Continuous"),
      (t, value) => {
        if (!["None", "Continuous"].includes(String(value))) throw notImplemented(`a border «${String(value)}»`);
        putEdge(t, value === "None" ? null : (t.item.format.edges[t.edge] ?? "#000000"));
      },
    ),
    Color: property(
      "1.6",
      ({ item, edge }) => item.format.edges[edge] ?? "",
      (t, value) => putEdge(t, colour(value)),
    ),
  },
};

function border(item: Item, index: unknown): Handle<EdgeOf> {
  const edge = CONDITIONAL_EDGES.find((each) => each === index);
  if (edge === undefined) throw invalidArgument(`border «${String(index)}»`);
  return new Handle(borderTable, { item, edge });
}

const bordersTable: TypeTable<Item> = {
  name: "ConditionalRangeBorderCollection",
  items: (i) => CONDITIONAL_EDGES.map((edge) => border(i, edge) as Handle<unknown>),
  item: (i, index) => border(i, index) as Handle<unknown>,
  members: {
    Count: property("1.6", () => CONDITIONAL_EDGES.length),
  },
};
const rangeFormatTable: TypeTable<Item> = {
  name: "ConditionalRangeFormat",
  members: {
    Font: object("1.6", (i) => new Handle(fontTable, i)),
    Fill: object("1.6", (i) => new Handle(fillTable, i)),
    Borders: object("1.6", (i) => new Handle(bordersTable, i)),
  },
};
const customTable: TypeTable<Item> = {
  name: "CustomConditionalFormat",
  members: {
    Rule: object("1.6", (i) => new Handle(ruleTable, i)),
    Format: object("1.6", (i) => new Handle(rangeFormatTable, i)),
  },
};

const only = ({ sheet, format }: Item): Above => ({ above: "range", sheet, rect: format.rects[0]! });

const itemTable: TypeTable<Item> = {
  name: "ConditionalFormat",
  identity: (i) => ({ Id: i.format.id }),
  check: (i) => {
    if (!i.sheet.conditionalFormats.includes(i.format)) throw itemNotFound("the conditional format was deleted");
  },
  members: {
    Id: property("1.6", (i) => i.format.id),
    Type: property("1.6", (i) => i.format.type),
    Priority: property(
      "1.6",
      (i) => i.sheet.conditionalFormats.indexOf(i.format),
      (i, value) => {
        touch(i);
        const list = i.sheet.conditionalFormats;
        list.splice(list.indexOf(i.format), 1);
        list.splice(Math.min(Math.max(integer(value, "priority"), 0), list.length), 0, i.format);
      },
    ),
    StopIfTrue: property(
      "1.6",
      (i) => i.format.stopIfTrue,
      (i, value) => put(i, { stopIfTrue: flag(value, "stopIfTrue") }),
    ),
    Custom: object("1.6", (i) => {
      if (i.format.type !== "Custom") throw invalidArgument("the conditional format is of another type");
      return new Handle(customTable, i);
    }),
    CustomOrNullObject: object("1.6", (i) => (i.format.type === "Custom" ? new Handle(customTable, i) : null)),
    Delete: call("1.6", (i) => {
      touch(i);
      i.sheet.conditionalFormats.splice(i.sheet.conditionalFormats.indexOf(i.format), 1);
    }),
    // Excel refuses getRange for several areas; getRanges answers them all.
    GetRange: make("1.6", (i) => {
      if (i.format.rects.length !== 1) throw itemNotFound("the conditional format covers several areas");
      return only(i);
    }),
    GetRangeOrNullObject: make("1.6", (i) => (i.format.rects.length === 1 ? only(i) : null)),
    GetRanges: make("1.9", (i) => ({ above: "areas", sheet: i.sheet, rects: i.format.rects })),
  },
};

/** Those that touch the range, by priority. */
const on = (t: RangeTarget): Item[] =>
  t.sheet.conditionalFormats
    .filter((f) => f.rects.some((r) => intersection(r, area(t))))
    .map((format) => ({ sheet: t.sheet, format }));
const handle = (item: Item) => new Handle(itemTable, item);
const find = (t: RangeTarget, id: unknown) => on(t).find((i) => i.format.id.toLowerCase() === String(id).toLowerCase());

/** Goes first: the newest has the highest priority (Microsoft: ConditionalFormatCollection.add). */
function add(host: Host, t: RangeTarget, type: unknown): Handle<Item> {
  if (type !== "Custom") throw notImplemented(`conditional formats of type ${String(type)}`);
  checkAllowed(t.sheet, "allowFormatCells");
  const taken = new Set(t.sheet.conditionalFormats.map((f) => f.id));
  let id: string;
  do id = `{${host.nextNumber().toString(16).toUpperCase().padStart(8, "0")}-4346-4444-8000-000000000000}`;
  while (taken.has(id));
  const format: ConditionalFormatModel = {
    id,
    rects: [area(t)],
    type: "Custom",
    formula: "",
    fill: "",
    fontColor: "",
    bold: null,
    edges: {},
    stopIfTrue: false,
    loaded: false,
  };
  t.sheet.conditionalFormats.unshift(format);
  t.sheet.touched.add("conditionalFormats");
  return handle({ sheet: t.sheet, format });
}

const collectionTable: TypeTable<RangeTarget> = {
  name: "ConditionalFormatCollection",
  items: (t) => on(t).map((i) => handle(i) as Handle<unknown>),
  item: (t, id) => {
    const found = find(t, id);
    if (!found) throw itemNotFound(`the conditional format ${String(id)}`);
    return handle(found) as Handle<unknown>;
  },
  members: {
    Add: make("1.6", (t, [type], host) => add(host, t, type)),
    GetItemAt: make("1.6", (t, [index]) => {
      const found = on(t)[integer(index, "index")];
      if (!found) throw itemNotFound("the conditional format");
      return handle(found);
    }),
    GetItemOrNullObject: make("1.14", (t, [id]) => {
      const found = find(t, id);
      return found ? handle(found) : null;
    }),
    GetCount: call("1.6", (t) => on(t).length),
    ClearAll: call("1.6", (t) => {
      checkAllowed(t.sheet, "allowFormatCells");
      for (const { format } of on(t)) format.rects = format.rects.flatMap((r) => subtract(r, area(t)));
      t.sheet.conditionalFormats = t.sheet.conditionalFormats.filter((f) => f.rects.length > 0);
      t.sheet.touched.add("conditionalFormats");
    }),
  },
};

export const conditionalFormatsHandle = (target: RangeTarget) => new Handle(collectionTable, target);
