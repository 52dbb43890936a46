/** Tables, filters, conditional formats, pages and charts: what stands on a sheet. */
import type { Probe } from "./probe";
import { attempt, eachTried } from "./probe";

const NAMED = "Thu_Bang";
const PEOPLE = ["An", "Bình", "Chi", "Dung", "Em", "Giang"];

function list(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getRange(`A1:A${PEOPLE.length + 1}`);
  range.values = [["Tên"], ...PEOPLE.map((name) => [name])];
  return range;
}

const numbers = (from: number, count: number): number[][] => Array.from({ length: count }, (_, at) => [from + at]);

async function written(context: Excel.RequestContext, range: Excel.Range): Promise<unknown[]> {
  range.load("values");
  await context.sync();
  return range.values.map(([value]) => value as unknown);
}

/** Six values in one block beside rows of which two are hidden. */
async function besideHidden(context: Excel.RequestContext, sheet: Excel.Worksheet) {
  return attempt(context, async () => {
    const block = sheet.getRange("D2:D7");
    block.values = numbers(1, 6);
    await context.sync();
    return (await written(context, block)) as number[];
  });
}

export const sheetProbes: readonly Probe[] = [
  {
    id: "filter.block-beside-hand-hidden-rows",
    ask: async (context, sheet) => {
      list(sheet);
      sheet.getRange("3:4").rowHidden = true;
      return besideHidden(context, sheet);
    },
  },
  {
    id: "filter.block-beside-a-filter",
    ask: async (context, sheet) => {
      const range = list(sheet);
      sheet.autoFilter.apply(range, 0, { filterOn: "Values", values: ["An", "Dung", "Giang"] });
      await context.sync();
      return besideHidden(context, sheet);
    },
  },
  {
    id: "filter.is-data-filtered",
    ask: async (context, sheet) => {
      const range = list(sheet);
      sheet.autoFilter.apply(range, 0, { filterOn: "Values", values: ["An"] });
      sheet.autoFilter.load("enabled,isDataFiltered");
      await context.sync();
      return [sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered];
    },
  },
  {
    id: "table.made",
    ask: async (context, sheet) => {
      sheet.getRange("A1:B3").values = [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.name = NAMED;
      table.style = "TableStyleLight1";
      table.load("name,showHeaders,showTotals,style");
      await context.sync();
      return [table.name, table.showHeaders, table.showTotals, table.style];
    },
  },
  {
    id: "table.formula-into-a-column",
    ask: async (context, sheet) => {
      sheet.getRange("A1:B4").values = [
        ["a", "b"],
        [1, ""],
        [2, ""],
        [3, ""],
      ];
      sheet.tables.add("A1:B4", true);
      sheet.getRange("B2").formulas = [["=A2*2"]];
      const column = sheet.getRange("B2:B4");
      column.load("formulas");
      await context.sync();
      return column.formulas;
    },
  },
  {
    id: "table.text-right-below",
    ask: async (context, sheet) => {
      sheet.getRange("A1:A2").values = [["a"], [1]];
      const table = sheet.tables.add("A1:A2", true);
      sheet.getRange("A3").values = [[2]];
      const range = table.getRange();
      range.load("address");
      await context.sync();
      return range.address.replace(/^.*!/u, "");
    },
  },
  {
    id: "conditional.two-rules",
    ask: async (context, sheet) => {
      const range = sheet.getRange("A1:A3");
      for (const formula of ['=LEFT($A1,1)="a"', '=LEFT($A1,1)="b"']) {
        const { custom } = range.conditionalFormats.add("Custom");
        custom.rule.formula = formula;
        custom.format.fill.color = "#FFC7CE";
      }
      const all = sheet.getRange().conditionalFormats;
      all.load("items/id,items/type");
      await context.sync();
      for (const item of all.items) item.custom.rule.load("formula");
      await context.sync();
      return [
        new Set(all.items.map(({ id }) => id)).size,
        all.items.map(({ type, custom }) => [type, custom.rule.formula]),
      ];
    },
  },
  ...[250, 260, 300, 1000].map((length): Probe => ({
    id: `conditional.formula-of-${length}`,
    ask: (context, sheet) =>
      attempt(context, async () => {
        const { custom } = sheet.getRange("A1").conditionalFormats.add("Custom");
        custom.rule.formula = filled(length);
        custom.rule.load("formula");
        await context.sync();
        return custom.rule.formula.length;
      }),
  })),
  {
    id: "page.members",
    ask: async (context, sheet) => {
      const { pageLayout } = sheet;
      const members: Record<string, () => void> = {
        orientation: () => (pageLayout.orientation = "Landscape"),
        paperSize: () => (pageLayout.paperSize = "A4"),
        margins: () => (pageLayout.leftMargin = 56.7),
        center: () => (pageLayout.centerHorizontally = true),
        titles: () => pageLayout.setPrintTitleRows("$1:$1"),
        header: () => (pageLayout.headersFooters.defaultForAllPages.centerHeader = "&P"),
        firstPage: () => (pageLayout.firstPageNumber = 1),
        zoom: () => (pageLayout.zoom = { scale: 73 }),
        break: () => sheet.horizontalPageBreaks.add("A5"),
        freeze: () => sheet.freezePanes.freezeRows(1),
      };
      return eachTried(context, members);
    },
  },
  {
    id: "page.one-wide",
    ask: async (context, sheet) => {
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.load("zoom");
      await context.sync();
      const { scale = null, horizontalFitToPages = null, verticalFitToPages = null } = sheet.pageLayout.zoom;
      return [scale, horizontalFitToPages, verticalFitToPages];
    },
  },
];

/** A condition of exactly so many letters. */
function filled(length: number): string {
  const start = '=$A1="';
  return `${start}${"a".repeat(length - start.length - 1)}"`;
}
