/**
 * What is served is held against the client's own text: every member exists there, and asks for the same
 * requirement set.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { coverage } from "../../src/host";
import { open, refusal } from "./support";

const source = readFileSync(
  join(__dirname, "../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js"),
  "utf8",
);

/** Text of one class of the client. */
function classText(name: string): string {
  const start = source.indexOf(`    var ${name} = (function (_super) {`, source.indexOf("var Excel;\n"));
  const end = source.indexOf(`\n    Excel.${name} = ${name};`, start);
  if (start < 0 || end < 0) throw new Error(`the client has no class ${name}`);
  return source.slice(start, end);
}

/** Set that the client asks for before it sends a member; «1.1» where it asks nothing of the member. */
function clientSet(text: string, object: string, member: string): string | null {
  const asked = new RegExp(
    `_throwIfApiNotSupported\\("${object}\\.${member}", (?:_defaultApiSetName|"ExcelApi"), "([\\d.]+)"`,
  ).exec(text)?.[1];
  if (asked) return asked;
  const known = new RegExp(`\\.prototype(?:, "${member}"|\\.${member} = )`).test(text);
  return known ? "1.1" : null;
}

/** «_registerDataChangedEvent» is what stands behind «onChanged»; the client asks for the event's set. */
const EVENTS: Readonly<Record<string, string>> = {
  _RegisterDataChangedEvent: "onChanged",
  _UnregisterDataChangedEvent: "onChanged",
};
/** Objects that came with a set as a whole: the client asks at the property that leads to them. */
const WITH: Readonly<Record<string, string>> = {
  CustomXmlPart: "1.5",
  CustomXmlPartCollection: "1.5",
  CustomXmlPartScopedCollection: "1.5",
  ConditionalFormat: "1.6",
  ConditionalFormatCollection: "1.6",
  CustomConditionalFormat: "1.6",
  ConditionalFormatRule: "1.6",
  ConditionalRangeFormat: "1.6",
  ConditionalRangeFont: "1.6",
  ConditionalRangeFill: "1.6",
  ConditionalRangeBorder: "1.6",
  ConditionalRangeBorderCollection: "1.6",
  DataValidation: "1.8",
  PageLayout: "1.9",
  HeaderFooter: "1.9",
  HeaderFooterGroup: "1.9",
  PageBreak: "1.9",
  PageBreakCollection: "1.9",
  AutoFilter: "1.9",
  RangeAreas: "1.9",
  RangeCollection: "1.9",
  WorksheetFreezePanes: "1.7",
  WorksheetProtection: "1.2",
  WorkbookProtection: "1.7",
  Runtime: "1.5",
  RangeSort: "1.2",
  FormatProtection: "1.2",
};
const higher = (a: string, b: string) => (Number(a.split(".")[1]) >= Number(b.split(".")[1]) ? a : b);

test("every member we serve is in the client, with the set the client asks for", () => {
  const wrong: string[] = [];
  for (const { object, member, set } of coverage()) {
    if (member === "_Runtime") continue;
    const asked = clientSet(classText(object), object, EVENTS[member] ?? member);
    if (asked === null) wrong.push(`${object}.${member}: not in the client`);
    else if (higher(asked, WITH[object] ?? "1.1") !== set)
      wrong.push(`${object}.${member}: ours ${set}, the client's ${higher(asked, WITH[object] ?? "1.1")}`);
  }
  expect(wrong).toEqual([]);
});

test("nothing above ExcelApi 1.14 is served, and the list is the one the add-in needs", () => {
  expect(coverage().filter(({ set }) => Number(set.split(".")[1]) > 14)).toEqual([]);
  const names = new Set(coverage().map(({ object, member }) => `${object}.${member}`));
  for (const needed of [
    "Range.values",
    "Range.setCellProperties",
    "RangeSort.apply",
    "ConditionalFormatRule.formula",
    "CustomXmlPart.getXml",
    "HeaderFooter.centerHeader",
    "PageBreakCollection.removePageBreaks",
    "Table.resize",
    "NamedItem.getRangeOrNullObject",
    "RangeBorder.style",
  ]) {
    expect(names).toContain(needed);
  }
});

test("a member that is not listed: ApiNotFound, naming it", async () => {
  const host = await open({ A: [[1]] });
  const method = await refusal(host, async (context) => {
    context.workbook.worksheets.getItem("A").getRange("A1").getSpecialCells("Blanks").load("address");
    await context.sync();
  });
  expect(method).toMatchObject({ code: "ApiNotFound", place: "Range.getSpecialCells" });
  expect(method.message).toContain("Range.getSpecialCells");
  const property = await refusal(host, async (context) => {
    context.workbook.worksheets.getItem("A").load("standardWidth");
    await context.sync();
  });
  expect(property).toMatchObject({ code: "ApiNotFound", place: "Worksheet.standardWidth" });
});

test("a member above 1.14: ApiNotFound from the host (the client of the npm package lets it pass)", async () => {
  const host = await open({ A: [[1]] });
  const { code, message } = await refusal(host, async (context) => {
    context.workbook.worksheets.getItem("A").getRange("A1").getDependents().load("addresses");
    await context.sync();
  });
  expect(code).toBe("ApiNotFound");
  expect(message).toContain("Range.getDependents");
});

test("a member above the set that the host was opened with: ApiNotFound, with both sets", async () => {
  const host = await open({ A: [[1]] }, { apiSet: "1.6" });
  const { code, message } = await refusal(host, async (context) => {
    context.workbook.worksheets.getItem("A").getRange("A1").load("isEntireRow");
    await context.sync();
  });
  expect(code).toBe("ApiNotFound");
  expect(message).toContain("Range.isEntireRow (ExcelApi 1.7, above 1.6)");
});
