/** Values, formats, sizes, merged areas: what a written cell reads back as. */
import type { Probe } from "./probe";
import { attempt, rounded } from "./probe";

const LONG = "x".repeat(32_767);

export const cellProbes: readonly Probe[] = [
  {
    id: "values.typed",
    ask: async (context, sheet) => {
      const range = sheet.getRange("A1:A8");
      range.values = [["+1"], ["'=1+1"], ["12/5/2021"], ["'12/5"], ["TRUE"], ["'#N/A"], ["a\nb"], [1.5]];
      range.load("values,formulas,numberFormat");
      await context.sync();
      return { values: range.values, formulas: range.formulas, formats: range.numberFormat };
    },
  },
  {
    id: "values.null-leaves-a-cell",
    ask: async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["a", "b"]];
      range.values = [[null, "c"]];
      range.load("values");
      await context.sync();
      return range.values;
    },
  },
  {
    id: "values.longest-text",
    ask: (context, sheet) =>
      attempt(context, async () => {
        const range = sheet.getRange("A1:A2");
        range.values = [[LONG], [`'${LONG.slice(1)}`]];
        range.load("values");
        await context.sync();
        return range.values.map(([text]) => String(text).length);
      }),
  },
  {
    id: "values.one-letter-too-long",
    ask: (context, sheet) =>
      attempt(context, async () => {
        const range = sheet.getRange("A1");
        range.values = [[`'${LONG}`]];
        range.load("values");
        await context.sync();
        return String(range.values[0]![0]).length;
      }),
  },
  {
    id: "values.line-break-wraps",
    ask: async (context, sheet) => {
      const range = sheet.getRange("A1");
      range.values = [["a\nb"]];
      range.format.load("wrapText");
      await context.sync();
      return range.format.wrapText;
    },
  },
  {
    id: "used.values-only",
    ask: async (context, sheet) => {
      sheet.getRange("C3").values = [["a"]];
      sheet.getRange("F9").format.fill.color = "#FFFF00";
      const all = sheet.getUsedRangeOrNullObject();
      const filled = sheet.getUsedRangeOrNullObject(true);
      all.load("address");
      filled.load("address");
      await context.sync();
      return [all.address, filled.address].map((address) => address.replace(/^.*!/u, ""));
    },
  },
  {
    id: "used.around-two-ranges",
    ask: async (context, sheet) => {
      const both = sheet.getRange("B2:C3").getBoundingRect("E5");
      both.load("address");
      await context.sync();
      return both.address.replace(/^.*!/u, "");
    },
  },
  {
    id: "used.nothing",
    ask: async (context, sheet) => {
      const used = sheet.getRange("H8:K9").getUsedRangeOrNullObject(true);
      used.load("address");
      await context.sync();
      return used.isNullObject;
    },
  },
  {
    id: "format.sizes",
    ask: async (context, sheet) => {
      const range = sheet.getRange("B2");
      range.format.columnWidth = 123.4;
      range.format.rowHeight = 33.3;
      range.format.load("columnWidth,rowHeight");
      await context.sync();
      return [rounded(range.format.columnWidth), rounded(range.format.rowHeight)];
    },
  },
  {
    id: "format.highest-row",
    ask: (context, sheet) =>
      attempt(context, async () => {
        const { format } = sheet.getRange("A1");
        format.rowHeight = 409.5;
        format.load("rowHeight");
        await context.sync();
        return format.rowHeight;
      }),
  },
  {
    id: "format.hidden-column",
    ask: async (context, sheet) => {
      const column = sheet.getRange("C:C");
      column.columnHidden = true;
      column.load("columnHidden");
      column.format.load("columnWidth");
      await context.sync();
      return [column.columnHidden, column.format.columnWidth];
    },
  },
  {
    id: "format.inside-edge-of-one-cell",
    ask: (context, sheet) =>
      attempt(context, () => {
        sheet.getRange("A1").format.borders.getItem("InsideHorizontal").style = "Continuous";
        return "set";
      }),
  },
  {
    id: "format.inside-edge-of-areas",
    ask: (context, sheet) =>
      attempt(context, () => {
        sheet.getRanges("A1,C1:C3").format.borders.getItem("InsideVertical").style = "Continuous";
        return "set";
      }),
  },
  {
    id: "format.properties-of-cells",
    ask: async (context, sheet) => {
      sheet.getRange("A1").format.font.name = "Times New Roman";
      const cells = sheet
        .getRange("A1:B1")
        .getCellProperties({ format: { font: { name: true }, fill: { color: true } } });
      await context.sync();
      return cells.value.map((row) => row.map(({ format }) => format?.font?.name === "Times New Roman"));
    },
  },
  {
    id: "merge.rows",
    ask: async (context, sheet) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["a", "b"],
        ["c", "d"],
      ];
      range.merge(true);
      range.load("values");
      await context.sync();
      return range.values;
    },
  },
  {
    id: "clear.all",
    ask: async (context, sheet) => {
      const range = sheet.getRange("A1");
      range.values = [["a"]];
      range.format.fill.color = "#FFFF00";
      range.clear("All");
      range.load("values");
      range.format.fill.load("color");
      await context.sync();
      return [range.values, range.format.fill.color];
    },
  },
];
