/** What officers type into the cells left for them survives the next run, wherever the cells go. */
import type { WordedContent, WordedDocument } from "../../src/domain/plan/worded";
import { placeInputs } from "../../src/workbook/write/inputs";
import { decodeState, encodeState } from "../../src/workbook/memory/stateXml";
import type { StoredState } from "../../src/workbook/memory/state";
import type { Opened } from "./support";
import {
  cellOf,
  expectLateOnesDone,
  open,
  outcome,
  plan,
  results,
  rowOf,
  text,
  totals,
  valueAt,
  writeOnce,
} from "./support";

const NAME = "Báo cáo họp";
const HEAD = rowOf(cellOf(1, text("Ghi chú"), "title", 2));
const line = (key: string | null, content: WordedContent = null) =>
  rowOf(cellOf(1, text(key ?? "Ô"), "tableText"), cellOf(2, content, "inputCell", 1, 1, key));
const note = (...rows: WordedDocument["rows"]): WordedDocument => ({
  ...totals(),
  role: "meeting",
  name: NAME,
  rows: [HEAD, ...rows],
});
const written = (document: WordedDocument) => plan({ documents: [results(), document] });
const at = (opened: Opened, row: number) => valueAt(opened.book, NAME, row, 2);
const cellAt = (opened: Opened, row: number) =>
  opened.book.sheets
    .find(({ name }) => name === NAME)!
    .rows.get(row - 1)
    ?.get(1);

async function typed(
  document: WordedDocument,
  entries: Readonly<Record<string, string | number | boolean>>,
): Promise<Opened> {
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
  await writeOnce(
    opened,
    written(
      note(
        { ...line("b"), cells: [cellOf(1, text("Ô"), "tableText"), cellOf(2, null, "inputCell", 1, 1, "b")] },
        line("a"),
      ),
    ),
  );
  expect([at(opened, 2), at(opened, 3)]).toEqual(["của B", "của A"]);
});

test("numbers come back as numbers, formulas as formulas, dates with their format, texts as texts", async () => {
  const opened = await typed(note(line("số"), line("công thức"), line("ngày"), line("chữ"), line("đúng")), {
    B2: 12.5,
    B3: "=1+2",
    B4: "24/03/2021",
    B5: "'=không phải công thức",
    B6: true,
  });
  await opened.standIn.excel.run(async (context) => {
    const date = context.workbook.worksheets.getItem(NAME).getRange("B4");
    date.numberFormat = [["dd/mm/yyyy"]];
    date.values = [[44279]];
    await context.sync();
  });
  await writeOnce(
    opened,
    written(note(rowOf(), line("số"), line("công thức"), line("ngày"), line("chữ"), line("đúng"))),
  );
  expect([3, 4, 5, 6, 7].map((row) => at(opened, row))).toEqual([12.5, 3, 44279, "=không phải công thức", true]);
  expect(cellAt(opened, 4)!.f).toBe("1+2");
  expect(cellAt(opened, 6)!.f).toBeUndefined();
  expect(opened.book.styles[cellAt(opened, 5)!.s]!.numberFormat).toBe("dd/mm/yyyy");
});

test("what has no cell of its own any more is put into no other: it waits until its cell is there again", async () => {
  const opened = await typed(note(line("a"), line("notes"), line("b")), { B2: "của A", B3: "ghi chú", B4: "của B" });
  await writeOnce(opened, written(note(line("notes"), line("c"))));
  expect([at(opened, 2), at(opened, 3)]).toEqual(["ghi chú", ""]);
  await writeOnce(opened, written(note(line("c"), line("d"))));
  await writeOnce(opened, written(note()));
  await writeOnce(opened, written(note()));
  await writeOnce(opened, written(note(line("b"), line("c"), line("a"), line("notes"))));
  expect([2, 3, 4, 5].map((row) => at(opened, row))).toEqual(["của B", "", "của A", "ghi chú"]);
});

const standsFor = (key: string, ...before: string[]) => ({
  ...line(key),
  cells: line(key).cells.map((cell) => (cell.input === key ? { ...cell, inputsBefore: before } : cell)),
});

test("what was typed into cells that another one has come to stand for goes there, each text once", async () => {
  const opened = await typed(note(line("a"), line("b"), line("c"), line("d"), line("e")), {
    B2: "đã sửa",
    B3: "đã sửa",
    B5: "xin giữ",
    B6: "của E",
  });
  await writeOnce(opened, written(note(line("e"), standsFor("cột", "a", "b", "c", "d"))));
  expect([at(opened, 2), at(opened, 3)]).toEqual(["của E", "đã sửa\nxin giữ"]);
  await writeOnce(opened, written(note(standsFor("cột", "a", "b", "c", "d"), line("e"))));
  expect([at(opened, 2), at(opened, 3)]).toEqual(["đã sửa\nxin giữ", "của E"]);
});

test("not where something was typed into that one itself, nor from a cell that is still there", async () => {
  const opened = await typed(note(line("a"), line("cột"), line("b")), { B2: "của A", B3: "của cột", B4: "của B" });
  await writeOnce(opened, written(note(standsFor("cột", "a"), line("b"))));
  expect([at(opened, 2), at(opened, 3)]).toEqual(["của cột", "của B"]);
  await writeOnce(opened, written(note(line("b"), standsFor("khác", "b"), line("a"))));
  expect([2, 3, 4].map((row) => at(opened, row))).toEqual(["của B", "", "của A"]);
});

test("what was typed anew while an older text waits is the officer's last word", async () => {
  const opened = await typed(note(line("a"), line("b")), { B2: "cũ", B3: "của B" });
  await writeOnce(opened, written(note(line("b"))));
  await writeOnce(opened, written(note(line("a"), line("b"))));
  opened.standIn.typeInto(NAME, "B2", "mới");
  await writeOnce(opened, written(note(line("b"))));
  await writeOnce(opened, written(note(line("b"), line("a"))));
  expect([at(opened, 2), at(opened, 3)]).toEqual(["của B", "mới"]);
});

test("what waits is bounded: the oldest goes first", async () => {
  const keys = Array.from({ length: 6 }, (_, index) => `k${index}`);
  const opened = await open();
  for (const key of keys) {
    await writeOnce(opened, written(note(line(key))));
    opened.standIn.typeInto(NAME, "B2", `${key} ${"x".repeat(24_000)}`);
  }
  await writeOnce(opened, written(note(...keys.map((key) => line(key)))));
  expect(keys.map((_, index) => String(at(opened, index + 2)).slice(0, 2))).toEqual(["", "k1", "k2", "k3", "k4", "k5"]);
  const many = Array.from({ length: 600 }, (_, index) => ({ key: `n${index}`, value: index }));
  const { homeless } = placeInputs(note(), many);
  expect([homeless.length, homeless[0]!.key, homeless.at(-1)!.key]).toEqual([500, "n100", "n599"]);
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
  const documents = Object.fromEntries(
    Object.entries(state.book.documents).map(([name, { charts: _charts, ...record }]) => [
      name,
      { ...record, inputs: record.inputs.map(([row, column]) => [row, column] as const) },
    ]),
  );
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
  for (const kind of ["refuse", "lost"] as const) {
    const outcomes: string[] = [];
    for (let request = 1; request <= total; request++) {
      const opened = await typed(before, { B2: "của A", B4: "=1+2" });
      opened.standIn.resetCounters();
      opened.standIn.setFaults([{ request, kind }]);
      outcomes.push(await outcome(writeOnce(opened, written(after))));
      opened.standIn.setFaults([]);
      // Where the old layout still stands its cells can still be typed into.
      const isOld = at(opened, 4) === 3;
      if (isOld) opened.standIn.typeInto(NAME, "B3", "gõ thêm");
      await writeOnce(opened, written(after));
      expect({ request, kind, texts: [at(opened, 2), at(opened, 4)] }).toEqual({
        request,
        kind,
        texts: [3, isOld ? "gõ thêm" : ""],
      });
      expect(cellAt(opened, 2)!.f).toBe("1+2");
      await writeOnce(opened, written(note(line("a"))));
      expect(at(opened, 2)).toBe("của A");
    }
    expectLateOnesDone(outcomes);
  }
});

const LONG = "Khối thống nhất kiến nghị bổ sung bằng chứng và gửi lại trước kỳ họp sau. ".repeat(12).trim();
const heightOf = (opened: Opened, row: number) =>
  opened.book.sheets.find(({ name }) => name === NAME)!.rowHeights.get(row - 1);
const breaksOf = (opened: Opened) => opened.book.sheets.find(({ name }) => name === NAME)!.page.rowBreaks;

test("a row is as high as what was typed into it, where the layout stands and in a new one, and that costs once", async () => {
  const opened = await typed(note(line("a"), line("b")), { B2: LONG });
  expect(heightOf(opened, 2)).toBe(18);
  await writeOnce(opened, written(note(line("a"), line("b"))));
  const high = heightOf(opened, 2)!;
  expect(high).toBeGreaterThan(18 * 5);
  expect(heightOf(opened, 3)).toBe(18);
  // Nothing new: nothing is set again, also not what the officer has made of the height since.
  opened.book.sheets.find(({ name }) => name === NAME)!.rowHeights.set(1, 77);
  await writeOnce(opened, written(note(line("a"), line("b"))));
  expect(heightOf(opened, 2)).toBe(77);
  await writeOnce(opened, written(note(line("b"), rowOf(), line("a"))));
  expect([heightOf(opened, 2), heightOf(opened, 4)]).toEqual([18, high]);
  opened.standIn.typeInto(NAME, "B4", "");
  await writeOnce(opened, written(note(line("b"), rowOf(), line("a"))));
  expect(heightOf(opened, 4)).toBe(18);
});

test("no row is higher than Excel's, and pages begin where the typed heights make them", async () => {
  const document = note(...Array.from({ length: 22 }, (_, index) => line(`k${index}`)));
  const opened = await typed(document, { B2: LONG.repeat(8) });
  expect(breaksOf(opened)).toEqual([]);
  await writeOnce(opened, written(document));
  expect(heightOf(opened, 2)).toBe(409);
  expect(breaksOf(opened)).toHaveLength(1);
});
