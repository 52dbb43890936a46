/** What officers type into the cells left for them survives the next run, wherever the cells go. */
import type { WordedContent, WordedDocument } from "../../src/domain/plan/worded";
import { decodeState, encodeState } from "../../src/workbook/state";
import type { StoredState } from "../../src/workbook/state";
import type { Opened } from "./support";
import { cellOf, open, plan, results, rowOf, text, totals, valueAt, writeOnce } from "./support";

const NAME = "Báo cáo họp";
const HEAD = rowOf(cellOf(1, text("Ghi chú"), "title", 2));
const line = (key: string | null, content: WordedContent = null) => rowOf(cellOf(1, text(key ?? "Ô"), "tableText"), cellOf(2, content, "inputCell", 1, 1, key));
const note = (...rows: WordedDocument["rows"]): WordedDocument => ({ ...totals(), role: "meeting", name: NAME, rows: [HEAD, ...rows] });
const written = (document: WordedDocument) => plan({ documents: [results(), document] });
const at = (opened: Opened, row: number) => valueAt(opened.book, NAME, row, 2);
const cellAt = (opened: Opened, row: number) => opened.book.sheets.find(({ name }) => name === NAME)!.rows.get(row - 1)?.get(1);

async function typed(document: WordedDocument, entries: Readonly<Record<string, string | number | boolean>>): Promise<Opened> {
  const opened = await open();
  await writeOnce(opened, written(document));
  for (const [address, value] of Object.entries(entries)) opened.standIn.typeInto(NAME, address, value);
  return opened;
}

test("goes back to the cell of the same key, wherever it stands now", async () => {
  const opened = await typed(note(line("a"), line("b"), line("notes")), { B2: "của A", B3: "của B" });
  await writeOnce(opened, written(note(line("mới"), line("b"), line("notes"), line("a"))));
  expect([2, 3, 4, 5].map((row) => at(opened, row))).toEqual(["", "của B", "", "của A"]);
});

test("also when nothing but the keys changed places", async () => {
  const opened = await typed(note(line("a"), line("b")), { B2: "của A", B3: "của B" });
  await writeOnce(opened, written(note({ ...line("b"), cells: [cellOf(1, text("Ô"), "tableText"), cellOf(2, null, "inputCell", 1, 1, "b")] }, line("a"))));
  expect([at(opened, 2), at(opened, 3)]).toEqual(["của B", "của A"]);
});

test("numbers come back as numbers, formulas as formulas, dates with their format, texts as texts", async () => {
  const opened = await typed(note(line("số"), line("công thức"), line("ngày"), line("chữ"), line("đúng")), { B2: 12.5, B3: "=1+2", B4: "24/03/2021", B5: "'=không phải công thức", B6: true });
  await opened.standIn.excel.run(async (context) => {
    const date = context.workbook.worksheets.getItem(NAME).getRange("B4");
    date.numberFormat = [["dd/mm/yyyy"]];
    date.values = [[44279]];
    await context.sync();
  });
  await writeOnce(opened, written(note(rowOf(), line("số"), line("công thức"), line("ngày"), line("chữ"), line("đúng"))));
  expect([3, 4, 5, 6, 7].map((row) => at(opened, row))).toEqual([12.5, 3, 44279, "=không phải công thức", true]);
  expect(cellAt(opened, 4)!.f).toBe("1+2");
  expect(cellAt(opened, 6)!.f).toBeUndefined();
  expect(opened.book.styles[cellAt(opened, 5)!.s]!.numberFormat).toBe("dd/mm/yyyy");
});

test("what has no cell of its own any more is added to the notes, on lines of its own", async () => {
  const opened = await typed(note(line("a"), line("notes"), line("b")), { B2: "của A", B3: "ghi chú", B4: "của B" });
  await writeOnce(opened, written(note(line("notes"), line("c"))));
  expect([at(opened, 2), at(opened, 3)]).toEqual(["ghi chú\ncủa A\ncủa B", ""]);
});

test("without notes to the last cell; without any cell it is remembered until there is one", async () => {
  const opened = await typed(note(line("a"), line("b")), { B2: "của A" });
  await writeOnce(opened, written(note(line("x"), line("y"))));
  expect([at(opened, 2), at(opened, 3)]).toEqual(["", "của A"]);
  await writeOnce(opened, written(note()));
  await writeOnce(opened, written(note()));
  await writeOnce(opened, written(note(line("z"))));
  expect(at(opened, 2)).toBe("của A");
  await writeOnce(opened, written(note(line("z"))));
  expect(at(opened, 2)).toBe("của A");
});

test("a default stands until something else is typed, and comes back when that is taken out", async () => {
  const dots = { text: "……" };
  const opened = await typed(note(line("a", dots), line("b", dots)), { B2: "đã điền" });
  expect([at(opened, 2), at(opened, 3)]).toEqual(["đã điền", "……"]);
  await writeOnce(opened, written(note(line("a", { text: "(điền)" }), line("b", { text: "(điền)" }))));
  expect([at(opened, 2), at(opened, 3)]).toEqual(["đã điền", "(điền)"]);
  await writeOnce(opened, written(note(rowOf(), line("b", dots), line("a", dots))));
  expect([at(opened, 3), at(opened, 4)]).toEqual(["……", "đã điền"]);
  opened.standIn.typeInto(NAME, "B4", "");
  await writeOnce(opened, written(note(rowOf(), line("b", dots), line("a", dots))));
  expect(at(opened, 4)).toBe("……");
});

test("a record of before there were keys: by number", async () => {
  const opened = await typed(note(line(null), line(null)), { B2: "thứ nhất", B3: "thứ hai" });
  const part = opened.book.customXml.find(({ namespaceUri }) => namespaceUri.startsWith("urn:so-thi-dua"))!;
  const { state, serial } = decodeState([part.xml]);
  const documents = Object.fromEntries(Object.entries(state.book.documents).map(([name, { charts: _charts, ...record }]) => [name, { ...record, inputs: record.inputs.map(([row, column]) => [row, column] as const) }]));
  part.xml = encodeState({ ...state, book: { ...state.book, documents } } as StoredState, serial)[0]!;
  await writeOnce(opened, written(note(rowOf(), line("x"), line("y"))));
  expect([at(opened, 3), at(opened, 4)]).toEqual(["thứ nhất", "thứ hai"]);
});

test("a refused run in the middle loses nothing, also what is typed after it", async () => {
  const before = note(line("a"), line("notes"), line("b"));
  const after = note(line("b"), rowOf(), line("notes"));
  const fresh = await typed(before, { B2: "của A", B4: "=1+2" });
  fresh.standIn.resetCounters();
  await writeOnce(fresh, written(after));
  const total = fresh.standIn.counters.requests;
  for (let request = 1; request <= total; request++) {
    for (const kind of ["refuse", "lost"] as const) {
      const opened = await typed(before, { B2: "của A", B4: "=1+2" });
      opened.standIn.resetCounters();
      opened.standIn.setFaults([{ request, kind }]);
      await expect(writeOnce(opened, written(after))).rejects.toMatchObject({ name: "WorkbookError" });
      opened.standIn.setFaults([]);
      // Where the old layout still stands its cells can still be typed into.
      const isOld = at(opened, 4) === 3;
      if (isOld) opened.standIn.typeInto(NAME, "B3", "gõ thêm");
      await writeOnce(opened, written(after));
      expect({ request, kind, texts: [at(opened, 2), at(opened, 4)] }).toEqual({ request, kind, texts: [3, isOld ? "gõ thêm\ncủa A" : "của A"] });
      expect(cellAt(opened, 2)!.f).toBe("1+2");
    }
  }
});
