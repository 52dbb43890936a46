/**
 * What only makes our work look right is set after the time of the run. Whatever becomes of that, what the run says stands, nothing
 * is set in a wrong place, nothing twice, and the next run sets what is missing.
 */
import type { StandIn } from "../../src/host";
import type { WriteReport } from "../../src/workbook";
import { again, aState, open, plan, results, SHEET, totals, valueAt, writeOnce } from "./support";
import type { Opened } from "./support";

const DONE = "Trạng thái (24/03/2021 09:05)";

async function write(wanted = plan()): Promise<WriteReport> {
  const session = await again();
  await session.read();
  return session.write(wanted, aState());
}

/** Right after the request that puts the time of the run into the header. */
function onceDone({ standIn, book }: Opened, act: (standIn: StandIn) => void): void {
  const stop = standIn.onActivity(() => {
    if (valueAt(book, SHEET, 3, 4) !== DONE) return;
    stop();
    act(standIn);
  });
}

const comparable = ({ standIn }: Opened): string =>
  JSON.stringify(standIn.snapshot()).replace(/serial=\\"\d+\\"/gu, "");

const lit = ({ book }: Opened): unknown =>
  book.sheets[0]!.conditionalFormats.map(({ formula, rects }) => [formula, rects]);

const slips = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    results([], { role: "slip", subject: `Đơn vị ${index}`, name: `Phiếu ${index}`, table: null }),
  );

test("without a refusal it takes one request more", async () => {
  const opened = await open();
  await write(plan({ documents: [results(), totals()] }));
  const first = opened.standIn.counters.requests;
  opened.standIn.resetCounters();
  await write(plan({ documents: [results(), totals()] }));
  // Reading, asking about the columns, claiming, contents; where all is set, no more than that without the asking.
  expect([first, opened.standIn.counters.requests]).toEqual([7, 5]);
});

test.each([1, 40])("a thing refused on %d sheets: all named, at a cost that has an end", async (count) => {
  const { standIn } = await open();
  standIn.refuseMembers([{ member: "PageLayout.zoom", code: "NotImplemented" }]);
  const { unfinished } = await write(plan({ documents: slips(count) }));
  expect(unfinished).toEqual([{ kind: "scale", sheets: slips(count).map(({ name }) => name) }]);
  expect(standIn.counters.requests).toBeLessThan(90);
});

test("refused everywhere, it stops trying", async () => {
  const { standIn, book } = await open();
  standIn.refuseMembers(
    [
      "PageLayout.zoom",
      "PageLayout.paperSize",
      "Worksheet.showGridlines",
      "RangeFont.underline",
      "RangeFormat.rowHeight",
      "PageBreakCollection.removePageBreaks",
      "Worksheet.getRanges",
      "ConditionalFormatCollection.add",
      "WorksheetFreezePanes.unfreeze",
      "HeaderFooterGroup.state",
    ].map((member) => ({ member })),
  );
  const { unfinished } = await write(plan({ documents: slips(20) }));
  expect(unfinished!.length).toBeGreaterThan(5);
  expect(valueAt(book, SHEET, 3, 4)).toBe(DONE);
  expect(standIn.counters.requests).toBeLessThan(300);
});

test.each<[string, (standIn: StandIn) => void]>([
  ["a row is put in above", ({ person }) => person.insertRow(SHEET, 1)],
  ["a row is put in among the people", ({ person }) => person.insertRow(SHEET, 6)],
  ["a row is deleted", ({ person }) => person.deleteRow(SHEET, 6)],
  ["another pane writes its state", () => undefined],
])("%s in between: nothing is set, that is said, and the next run sets it", async (title, edit) => {
  const opened = await open();
  const { book } = opened;
  onceDone(opened, (standIn) => {
    edit(standIn);
    if (title.startsWith("another")) book.customXml[0] = { ...book.customXml[0]!, id: "{another}" };
  });
  const { unfinished } = await write();
  expect(unfinished!.flatMap(({ kind }) => kind)).toEqual(expect.arrayContaining(["highlights", "formats", "paper"]));
  expect(lit(opened)).toEqual([]);
  expect(book.sheets.slice(2).map(({ page }) => page.orientation)).not.toContain("Landscape");
});

test("a person in a cell of the workbook: it is not tried again and again", async () => {
  const opened = await open();
  let requests = 0;
  onceDone(opened, (standIn) => {
    requests = standIn.counters.requests;
    standIn.setCellEditMode(true);
  });
  const { unfinished } = await write();
  expect(unfinished).not.toEqual([]);
  expect(opened.standIn.counters.requests - requests).toBeLessThan(6);
});

test("done with its answer lost: nothing is said to be missing, and nothing is done twice", async () => {
  const fresh = await open();
  await write();
  const total = fresh.standIn.counters.requests;
  const wanted = comparable(fresh);
  const opened = await open();
  opened.standIn.setFaults([{ request: total, kind: "lost" }]);
  expect((await write()).unfinished).toBeUndefined();
  expect(comparable(opened)).toBe(wanted);
});

test.each(["ConditionalRangeFont.bold", "ConditionalRangeFill.color", "ConditionalFormatRule.formula"])(
  "highlights refused at %s: none stays half made, none is doubled by the next run",
  async (member) => {
    const fresh = await open();
    await write();
    const opened = await open();
    opened.standIn.refuseMembers([{ member, code: "InvalidArgument" }]);
    expect((await write()).unfinished).toEqual([{ kind: "highlights", sheets: [SHEET] }]);
    expect(lit(opened)).toEqual([]);
    opened.standIn.refuseMembers([]);
    expect((await write()).unfinished).toBeUndefined();
    expect(lit(opened)).toEqual(lit(fresh));
  },
);

test("what is refused for good is tried again by every run, and nothing else is", async () => {
  const opened = await open();
  const { standIn, book } = opened;
  standIn.refuseMembers([{ member: "PageLayout.paperSize" }, { member: "Worksheet.getRanges" }]);
  await writeOnce(opened);
  const own = book.sheets.find(({ name }) => name === "Báo cáo họp")!;
  own.page.margins.top = 99;
  own.columnWidths.set(0, 123);
  book.sheets[0]!.columnWidths.set(3, 77);
  standIn.typeInto("Báo cáo họp", "A4", "Nguyễn Thị Sáu");
  const { unfinished } = await write();
  expect(unfinished!.map(({ kind }) => kind)).toEqual(["rowHeights", "formats", "borders", "paper"]);
  expect([own.page.margins.top, own.columnWidths.get(0), book.sheets[0]!.columnWidths.get(3)]).toEqual([99, 123, 77]);
  expect(valueAt(book, "Báo cáo họp", 4, 1)).toBe("Nguyễn Thị Sáu");
});

test("a figure has the format that its meaning needs, although looks are refused", async () => {
  const { standIn, book } = await open();
  standIn.refuseMembers([{ member: "Worksheet.getRanges" }]);
  await write();
  const formatAt = (name: string, row: number, column: number): string => {
    const sheet = book.sheets.find((each) => each.name === name)!;
    return book.styles[sheet.rows.get(row - 1)!.get(column - 1)!.s]!.numberFormat;
  };
  expect([formatAt("Kết quả kiểm tra", 4, 1), formatAt("Báo cáo họp", 2, 2)]).toEqual(["#,##0", "dd/mm/yyyy hh:mm"]);
});

test("a name in sight is hidden by the next run", async () => {
  const opened = await open();
  await write();
  const name = opened.book.names.find((each) => each.name === "_SoThiDua.results")!;
  name.visible = true;
  expect((await write()).unfinished).toBeUndefined();
  expect(name.visible).toBe(false);
});
