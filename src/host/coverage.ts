/** What the stand-in serves, member by member. */
import type { TypeTable } from "./objects/members/memberTable";
import { Handle, INTERNAL } from "./objects/members/memberTable";
import { blankChart, blankSeries } from "./model/chartModel";
import { anchorOver } from "./grid/anchors";
import { blankBook, blankSheet, sheetId } from "./grid/blank";
import { rect } from "./grid/address";
import { Host } from "./state/host";
import type { BookModel, SheetModel } from "./model/model";
import { objectFound } from "./objects/found";
import { rangeAreasHandle } from "./objects/range/rangeAreas";
import { rangeOn } from "./objects/range/range";
import { workbookTable } from "./objects/workbook";

/** A member that the stand-in serves. Anything else answers ApiNotFound. */
export interface Covered {
  readonly object: string;
  readonly member: string;
  /** ExcelApi set it came with. */
  readonly set: string;
  readonly settable: boolean;
}

/**
 * What is served, read off the tables themselves by walking them over a specimen workbook that has one of
 * everything: the list cannot
 * say more or less than the code does. test/host/coverage.test.ts holds each set against the client's own.
 */
export function coverage(): readonly Covered[] {
  const host = new Host(specimen(), "99.0", async () => {});
  const seen = new Map<string, TypeTable<unknown>>();
  const queue: Handle<unknown>[] = [new Handle(workbookTable, host.book) as Handle<unknown>];
  const sheet = host.book.sheets[0]!;
  queue.push(
    rangeOn(sheet, rect(0, 0, 1, 1)) as Handle<unknown>,
    rangeAreasHandle(sheet, [rect(0, 0, 1, 1)]) as Handle<unknown>,
  );
  for (let object = queue.pop(); object; object = queue.pop()) {
    const { table, self } = object;
    if (seen.has(table.name)) continue;
    seen.set(table.name, table);
    queue.push(...(table.items?.(self, host) ?? []));
    for (const [name, member] of Object.entries(table.members)) {
      if (member.kind === "object" && name !== "Worksheet") {
        const found = objectFound(member.get(self, host));
        if (found) queue.push(found);
      }
      if (name === "GetByNamespace" && member.kind === "make")
        queue.push(objectFound(member.make(self, ["urn:specimen"], host))!);
    }
  }
  const list: Covered[] = [];
  for (const [name, table] of seen) {
    for (const [member, entry] of Object.entries(table.members)) {
      if (entry.set !== INTERNAL)
        list.push({
          object: name,
          member: member.charAt(0).toLowerCase() + member.slice(1),
          set: entry.set,
          settable: entry.kind === "property" && entry.put !== undefined,
        });
    }
  }
  return list.sort((x, y) => byCodeUnits(x.object, y.object) || byCodeUnits(x.member, y.member));
}

function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function specimen(): BookModel {
  const book = blankBook("specimen.xlsx");
  const sheet: SheetModel = blankSheet(sheetId(0), "Specimen");
  sheet.tables.push({
    id: "1",
    name: "Table1",
    rect: rect(0, 0, 1, 1),
    showHeaders: true,
    showTotals: false,
    style: "",
    showBandedRows: true,
    showFilterButton: true,
    loaded: false,
  });
  sheet.conditionalFormats.push({
    id: "{1}",
    rects: [rect(0, 0, 1, 1)],
    type: "Custom",
    formula: "TRUE",
    fill: "",
    fontColor: "",
    bold: null,
    edges: {},
    stopIfTrue: false,
    loaded: false,
  });
  sheet.charts.push({
    ...blankChart("{3}", "Chart 1", "ColumnClustered", anchorOver(sheet, rect(0, 0, 1, 1))),
    series: [blankSeries("ColumnClustered")],
  });
  sheet.page.rowBreaks.push(1);
  book.sheets.push(sheet);
  book.activeSheet = sheet.id;
  book.names.push({ name: "specimen", formula: "=Specimen!$A$1", visible: true, scope: null, comment: "" });
  book.customXml.push({ id: "{2}", namespaceUri: "urn:specimen", xml: '<a xmlns="urn:specimen"/>' });
  return book;
}
