/** Names, custom XML, copies of sheets, calculation, protection: the workbook around the cells. */
import type { Probe } from "./probe";
import { attempt } from "./probe";

const NAMESPACE = "urn:so-thi-dua:selftest";

export const bookProbes: readonly Probe[] = [
  {
    id: "names.hidden",
    ask: async (context, sheet) => {
      const { names } = context.workbook;
      const made = [names.add("_thu.1", sheet.getRange("A1:B2")), names.add("_thu.2", sheet.getRange("C3"))];
      for (const name of made) name.visible = false;
      await context.sync();
      names.load("items/name,items/visible,items/formula");
      await context.sync();
      const seen = names.items
        .filter(({ name }) => name.startsWith("_thu."))
        .map(({ name, visible, formula }) => [name, visible, String(formula)]);
      for (const name of made) name.delete();
      await context.sync();
      return seen;
    },
  },
  {
    id: "names.from-text",
    ask: (context) =>
      attempt(context, async () => {
        const name = context.workbook.names.add("_thu.3", "='_thu'!$A$1:$B$2");
        name.load("formula");
        await context.sync();
        const { formula } = name;
        name.delete();
        return String(formula);
      }),
  },
  {
    id: "names.follow-inserted-rows",
    ask: async (context, sheet) => {
      const name = context.workbook.names.add("_thu.4", sheet.getRange("A3:B4"));
      sheet.getRange("1:2").insert("Down");
      const range = name.getRange();
      range.load("address");
      await context.sync();
      const { address } = range;
      name.delete();
      await context.sync();
      return address.replace(/^.*!/u, "");
    },
  },
  {
    id: "names.of-a-deleted-area",
    ask: async (context, sheet) => {
      const name = context.workbook.names.add("_thu.5", sheet.getRange("A3:B4"));
      sheet.getRange("A:B").delete("Left");
      name.load("formula");
      const range = name.getRangeOrNullObject();
      range.load("address");
      await context.sync();
      const seen = [String(name.formula), range.isNullObject];
      name.delete();
      await context.sync();
      return seen;
    },
  },
  {
    id: "names.print-area",
    ask: (context, sheet) =>
      attempt(context, async () => {
        sheet.pageLayout.setPrintArea("A1:C3");
        sheet.names.load("items/name");
        const area = sheet.pageLayout.getPrintAreaOrNullObject();
        area.load("address");
        await context.sync();
        return [
          sheet.names.items.map(({ name }) => name),
          area.isNullObject ? null : area.address.replace(/^.*!/u, ""),
        ];
      }),
  },
  {
    id: "xml.pieces",
    ask: async (context) => {
      const parts = context.workbook.customXmlParts;
      const text = "á".repeat(50_000);
      for (const piece of [1, 2, 3]) parts.add(`<a xmlns="${NAMESPACE}" piece="${piece}">${text}</a>`);
      await context.sync();
      const own = parts.getByNamespace(NAMESPACE);
      own.load("items/id");
      await context.sync();
      const texts = own.items.map((part) => part.getXml());
      await context.sync();
      const seen = texts.map(({ value }) => (value.match(/á/gu) ?? []).length);
      for (const part of own.items) part.delete();
      await context.sync();
      return seen;
    },
  },
  {
    id: "calculation.suspended",
    ask: async (context, sheet) => {
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1:A2").values = [[2], ["=A1*3"]];
      await context.sync();
      const cell = sheet.getRange("A2");
      cell.load("values");
      await context.sync();
      return cell.values;
    },
  },
  {
    id: "calculation.functions-used",
    ask: async (context, sheet) => {
      const range = sheet.getRange("A1:A6");
      range.formulas = [
        ["=IF(AND(ISNUMBER(N(1)),TRUE),ROUND(2.5,0),0)"],
        ["=SUM(A1,1)"],
        ['=SUMIF(A1:A2,">2")'],
        ["=COUNTIF(A1:A2,3)+COUNTA(A1:A2)"],
        ["=ROUNDUP(1.2,0)+ROUNDDOWN(1.8,0)+MAX(1,2)"],
        ['=HYPERLINK("#A1","đến")'],
      ];
      range.load("values");
      await context.sync();
      return range.values;
    },
  },
  {
    id: "protection.sheet",
    ask: async (context, sheet) => {
      sheet.protection.protect();
      await context.sync();
      const written = await attempt(context, () => {
        sheet.getRange("A1").values = [["a"]];
        return "written";
      });
      const named = await attempt(context, () => {
        context.workbook.names.add("_thu.6", sheet.getRange("A1")).delete();
        return "named";
      });
      sheet.protection.unprotect();
      await context.sync();
      return { written, named };
    },
  },
  {
    id: "protection.structure",
    ask: async (context) => {
      const { protection, worksheets } = context.workbook;
      protection.protect();
      await context.sync();
      const added = await attempt(context, () => {
        worksheets.add("_thu2");
        return "added";
      });
      protection.unprotect();
      await context.sync();
      const extra = worksheets.getItemOrNullObject("_thu2");
      await context.sync();
      if (!extra.isNullObject) extra.delete();
      await context.sync();
      return added;
    },
  },
  {
    id: "sheets.name-taken",
    ask: (context) =>
      attempt(context, () => {
        context.workbook.worksheets.add("_thu");
        return "added";
      }),
  },
  {
    id: "sheets.deleted-item",
    ask: (context) =>
      attempt(context, () => {
        context.workbook.worksheets.getItem("_khong-co").getRange("A1").values = [["a"]];
        return "written";
      }),
  },
];
