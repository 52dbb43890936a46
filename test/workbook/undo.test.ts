/** Steps taken back: the workbook is as it was, whatever officers did in between; what is not restored is told, and no other row gets it. */
import fc from "fast-check";
import type { CellChange } from "../../src/domain/fixes/change";
import type { BookModel } from "../../src/host/model/model";
import type { Session } from "../../src/workbook";
import { aBook } from "../support/books";
import { again, aState, open, peopleBook, plan, SHEET, valueAt, writeOnce } from "./support";
import type { Opened } from "./support";

const GOOD = "Hoàn thành tốt nhiệm vụ";
const NAMES = ["Mai An", "Lê Bình", "Trần Chi", "Phạm Dũng", "Đỗ Em", "Hồ Giang", "Vũ Hạnh", "Ngô Khánh"];
const FIRST = 2;
const SHORT = ["HTTNV", "HT tốt", GOOD, GOOD, "HTTNV", "Tốt", GOOD, "HTTNV"];

/** STT, name, position, unit, rating: ratings of several spellings, some right already. */
const book = (): BookModel =>
  aBook({
    [SHEET]: [
      ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Xếp loại"],
      ...NAMES.map((name, index) => [index + 1, name, "Chuyên viên", "Báo Thanh tra", SHORT[index]!]),
    ],
  });

const step = (number = 0) => ({
  moment: `2021-03-24T09:${String(number).padStart(2, "0")}:00`,
  verb: "fix" as const,
  facts: { cells: 1, rules: ["spelling"] },
});
const change = (row: number, column: number, before: CellChange["before"], after: CellChange["after"]): CellChange => ({
  sheet: SHEET,
  row,
  column,
  before,
  after,
});
const ratings = (): CellChange[] =>
  SHORT.flatMap((before, index) => (before === GOOD ? [] : [change(FIRST + index, 5, before, GOOD)]));
const texts = (of: BookModel): unknown[][] =>
  [...of.sheets[0]!.rows.entries()]
    .sort(([one], [other]) => one - other)
    .map(([, cells]) => [...cells.entries()].sort(([a], [b]) => a - b).map(([, { v }]) => v));

const inExcel = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
  });

test("mended and taken back, the workbook is what it was: value, type, format, font", async () => {
  const opened = await open(book());
  await inExcel((sheet) => {
    sheet.getRange("F2:F5").numberFormat = [["@"], ["0.00"], ["General"], ["@"]];
    sheet.getRange("F2:F5").values = [["9 người"], [0.5], ["Lª B×nh"], ["5"]];
    sheet.getRange("F4").format.font.name = ".VnTime";
    sheet.getRange("F6").formulas = [["=A2+1"]];
  });
  const before = opened.standIn.snapshot();
  const outcomes = await opened.session.changeCells(
    [
      ...ratings(),
      { ...change(2, 6, "9 người", 9), format: "General" },
      { ...change(3, 6, 0.5, 0.75), format: "0%" },
      { ...change(4, 6, "Lª B×nh", "Lê Bình"), font: "Times New Roman" },
      { ...change(5, 6, "5", 5), format: "General" },
    ],
    step(),
  );
  expect(new Set(outcomes.values())).toEqual(new Set([null]));
  expect([2, 3, 4, 5].map((row) => valueAt(opened.book, SHEET, row, 6))).toEqual([9, 0.75, "Lê Bình", 5]);
  expect(opened.standIn.snapshot()).not.toEqual(before);
  expect(await opened.session.undo()).toMatchObject({ restored: 9, left: [] });
  expect(opened.standIn.snapshot()).toEqual(before);
});

test("a number in a cell of text was one, and is one again", async () => {
  const opened = await open(book());
  await inExcel((sheet) => {
    sheet.getRange("F2").values = [[7]];
    sheet.getRange("F2").numberFormat = [["@"]];
  });
  const before = opened.standIn.snapshot();
  expect(valueAt(opened.book, SHEET, 2, 6)).toBe(7);
  await opened.session.changeCells([{ ...change(2, 6, 7, 8), format: "General" }], step());
  expect(await opened.session.undo()).toMatchObject({ restored: 1, left: [] });
  expect(opened.standIn.snapshot()).toEqual(before);
});

/** What officers do between the mending and the undo; each knows the people by their names. */
type Deed = readonly [kind: string, row: number, column: number, text: string];
const PLACES = ["Chuyên viên", "Trưởng phòng", GOOD, "HTTNV", "Mai Anh"];
const deed: fc.Arbitrary<Deed> = fc.tuple(
  fc.constantFrom("type", "type", "insert", "delete", "sort", "sortBack", "renumber", "swap"),
  fc.integer({ min: 0, max: NAMES.length - 1 }),
  fc.constantFrom(2, 3, 4, 5),
  fc.constantFrom(...PLACES),
);

function done({ standIn, book: of }: Opened, [kind, at, column, text]: Deed): void {
  const { person } = standIn;
  const row = FIRST + at;
  const last = of.sheets[0]!.rows.size + 2;
  const letter = "ABCDE"[column - 1]!;
  if (kind === "type") person.type(SHEET, `${letter}${row}`, text);
  else if (kind === "insert") person.insertRow(SHEET, row);
  else if (kind === "delete") person.deleteRow(SHEET, row);
  else if (kind === "sort") person.sort(SHEET, `A${FIRST}:E${last}`, 1);
  else if (kind === "sortBack") person.sort(SHEET, `A${FIRST}:E${last}`, 0);
  else if (kind === "swap") {
    const name = (each: number): string => String(valueAt(of, SHEET, each, 2));
    const [one, other] = [name(row), name(FIRST)];
    person.type(SHEET, `B${row}`, other);
    person.type(SHEET, `B${FIRST}`, one);
  } else
    for (let each = FIRST, number = 1; each <= last; each++)
      if (valueAt(of, SHEET, each, 2) !== "") person.type(SHEET, `A${each}`, number++);
}

/** By name: the rating, for whoever is there once. */
function ratingsOf(of: BookModel): Map<string, unknown> {
  const rows = texts(of).map((line) => [String(line[1]), line.at(-1)] as const);
  return new Map(rows.filter(([name]) => rows.filter(([other]) => other === name).length === 1));
}

test("random edits, inserts, sorts, renumbering in between: restored or told, and nobody gets another one's", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 6 }), async (deeds) => {
      const opened = await open(book());
      await opened.session.changeCells(ratings(), step());
      for (const each of deeds) done(opened, each);
      const [before, all] = [ratingsOf(opened.book), texts(opened.book).length];
      const undone = await opened.session.undo();
      const after = ratingsOf(opened.book);
      expect(undone!.restored + undone!.left.length).toBe(ratings().length);
      expect(texts(opened.book)).toHaveLength(all);
      let restored = 0;
      // A swap of names makes another one of a row: nobody could tell.
      if (deeds.some(([kind, , column]) => kind === "swap" || (kind === "type" && column === 2))) return;
      for (const [name, now] of after) {
        if (now === before.get(name)) continue;
        restored += 1;
        expect([name, now]).toEqual([name, SHORT[NAMES.indexOf(name)]]);
        expect(before.get(name)).toBe(GOOD);
      }
      expect(restored).toBeLessThanOrEqual(undone!.restored);
    }),
    { numRuns: 60, seed: 15 },
  );
}, 120_000);

test("sorted, with the order numbers written anew: every row is known again", async () => {
  const opened = await open(book());
  await opened.session.changeCells(ratings(), step());
  done(opened, ["sort", 0, 2, ""]);
  done(opened, ["insert", 3, 2, ""]);
  done(opened, ["renumber", 0, 2, ""]);
  expect(await opened.session.undo()).toMatchObject({ restored: 5, left: [] });
  const found = ratingsOf(opened.book);
  expect(NAMES.map((name) => found.get(name))).toEqual(SHORT);
});

test("several cells of a row in one step, sorted in between", async () => {
  const opened = await open(book());
  const changes = NAMES.flatMap((name, index) => [
    change(FIRST + index, 2, name, `${name} B`),
    ...(SHORT[index] === GOOD ? [] : [change(FIRST + index, 5, SHORT[index]!, GOOD)]),
  ]);
  await opened.session.changeCells(changes, step());
  done(opened, ["sort", 0, 2, ""]);
  done(opened, ["renumber", 0, 2, ""]);
  expect(await opened.session.undo()).toMatchObject({ restored: changes.length, left: [] });
  const found = ratingsOf(opened.book);
  expect(NAMES.map((name) => found.get(name))).toEqual(SHORT);
});

test("two alike after somebody copied a row: not one of them is guessed", async () => {
  const opened = await open(book());
  await opened.session.changeCells([change(2, 5, "HTTNV", GOOD)], step());
  for (const row of [12, 13]) [1, 2, 3, 4].forEach((column) => copy(opened, row, column));
  for (const row of [12, 13]) opened.standIn.person.type(SHEET, `E${row}`, GOOD);
  opened.standIn.person.type(SHEET, "B2", "Ai khác");
  expect(await opened.session.undo()).toMatchObject({ restored: 0, left: [{ row: 2, column: 5 }] });
});

function copy({ standIn, book: of }: Opened, row: number, column: number): void {
  standIn.person.type(SHEET, `${"ABCDE"[column - 1]!}${row}`, valueAt(of, SHEET, 2, column) as string);
}

describe("several steps", () => {
  const numbers = async (session: Session, count: number): Promise<void> => {
    for (let number = 1; number <= count; number++)
      await session.changeCells(
        [change(2, 3, number === 1 ? "Chuyên viên" : `Bậc ${number - 1}`, `Bậc ${number}`)],
        step(number),
      );
  };

  test("the last ten are kept; each is taken back by itself, the newest first", async () => {
    const opened = await open(book());
    await numbers(opened.session, 12);
    expect((await opened.session.steps()).map(({ moment }) => moment)).toEqual(
      Array.from({ length: 10 }, (_, index) => step(index + 3).moment),
    );
    for (let number = 12; number > 2; number--) {
      expect(valueAt(opened.book, SHEET, 2, 3)).toBe(`Bậc ${number}`);
      expect(await (await again()).undo()).toMatchObject({
        restored: 1,
        left: [],
        step: { moment: step(number).moment },
      });
    }
    expect(await opened.session.undo()).toBeNull();
    expect(valueAt(opened.book, SHEET, 2, 3)).toBe("Bậc 2");
  });

  test("a step of very many cells can be taken back all the same", async () => {
    const many = book();
    const rows = Array.from({ length: 6000 }, (_, index) => index + 12);
    for (const row of rows)
      many.sheets[0]!.rows.set(
        row - 1,
        new Map([
          [1, { v: `Người ${row} của đơn vị`, s: 0 }],
          [4, { v: "HTTNV", s: 0 }],
        ]),
      );
    const opened = await open(many);
    await numbers(opened.session, 2);
    await opened.session.changeCells(
      rows.map((row) => change(row, 5, "HTTNV", GOOD)),
      step(3),
    );
    expect(await opened.session.steps()).toHaveLength(1);
    expect(await opened.session.undo()).toMatchObject({ restored: 6000, left: [] });
    expect(valueAt(opened.book, SHEET, 6011, 5)).toBe("HTTNV");
  }, 60_000);
});

describe("what is kept of the steps is damaged", () => {
  const damages: readonly [string, (xml: string) => string][] = [
    ["no JSON", (xml) => xml.replace("[{", "[[{")],
    ["cut off", (xml) => xml.slice(0, xml.length / 2)],
    ["of another form", (xml) => xml.replaceAll('"row":2', '"row":"hai"')],
    ["a row below nothing", (xml) => xml.replaceAll('"row":2', '"row":-2')],
    ["a row that there is not", (xml) => xml.replaceAll('"row":2', '"row":900000')],
    ["a sheet that there is not", (xml) => xml.replaceAll('"sheet":"', '"sheet":"Không có ')],
    ["no list", (xml) => xml.replace(/>.*</su, ">{}<")],
    ["empty", () => "<state/>"],
  ];
  test.each(damages)("%s", async (_, damaged) => {
    const opened = await open(book());
    await opened.session.changeCells([change(2, 5, "HTTNV", GOOD)], step());
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace("urn:so-thi-dua:steps:1");
      parts.load("items/id");
      await context.sync();
      const texts = parts.items.map((part) => part.getXml());
      await context.sync();
      parts.items.forEach((part) => part.delete());
      for (const { value } of texts) {
        const xml = damaged(value);
        if (/<\/|\/>/u.test(xml))
          context.workbook.customXmlParts.add(
            xml.includes("xmlns") ? xml : xml.replace("<state", '<state xmlns="urn:so-thi-dua:steps:1"'),
          );
      }
      await context.sync();
    });
    const undone = await opened.session.undo();
    expect(undone?.restored ?? 0).toBe(valueAt(opened.book, SHEET, 2, 5) === "HTTNV" ? 1 : 0);
    await opened.session.changeCells([change(3, 5, "HT tốt", GOOD)], step(2));
    expect(await opened.session.undo()).toMatchObject({ restored: 1, left: [] });
    expect(valueAt(opened.book, SHEET, 3, 5)).toBe("HT tốt");
  });
});

test("clearing everything leaves no part of ours; clearing the marks leaves the steps", async () => {
  const opened = await open(peopleBook());
  const before = opened.standIn.snapshot();
  await writeOnce(opened, plan(), aState());
  await (await again()).changeCells([{ ...change(4, 3, GOOD, "HTTNV") }], step());
  await (await again()).clear("marks");
  expect(await (await again()).steps()).toHaveLength(1);
  expect(await (await again()).undo()).toMatchObject({ restored: 1 });
  await (await again()).changeCells([{ ...change(4, 3, GOOD, "HTTNV") }], step());
  await inExcel((sheet) => void (sheet.getRange("C4").values = [[GOOD]]));
  await (await again()).clear("everything");
  expect(await (await again()).steps()).toEqual([]);
  expect(opened.standIn.snapshot()).toEqual(before);
});

test("marks that change with every check do not hinder it", async () => {
  const opened = await open(peopleBook());
  await writeOnce(opened);
  await (await again()).changeCells([change(4, 3, GOOD, "HTTNV")], step());
  await (await again()).clear("marks");
  expect(await (await again()).undo()).toMatchObject({ restored: 1, left: [] });
});

describe("what was moved", () => {
  const moved = async () => {
    const opened = await open(book());
    const group = "a piece";
    await opened.session.changeCells(
      [
        { ...change(3, 4, "Báo Thanh tra", ""), group },
        { ...change(3, 3, "Chuyên viên", "Chuyên viên; Báo Thanh tra"), group },
      ],
      step(),
    );
    return opened;
  };

  test("comes back whole", async () => {
    const opened = await moved();
    expect(await opened.session.undo()).toMatchObject({ restored: 2, left: [] });
    expect([3, 4].map((column) => valueAt(opened.book, SHEET, 3, column))).toEqual(["Chuyên viên", "Báo Thanh tra"]);
  });

  test.each([
    [3, "Trưởng phòng; Báo Thanh tra"],
    [4, "Tạp chí"],
  ])("with column %d edited meanwhile neither half comes back, and both are told", async (column, typed) => {
    const opened = await moved();
    opened.standIn.person.type(SHEET, `${"ABCDE"[column - 1]!}3`, typed);
    const before = texts(opened.book);
    const undone = await opened.session.undo();
    expect(undone).toMatchObject({ restored: 0 });
    expect(undone!.left.map(({ row, column: at }) => [row, at]).sort()).toEqual([
      [3, 3],
      [3, 4],
    ]);
    expect(texts(opened.book)).toEqual(before);
  });
});
