/** Checks after edits, over the real client: the findings and the marks of a whole check, and little written. */
import fc from "fast-check";
import { actions, checkLive, openSession } from "../../src/actions";
import type { LiveResult, Session } from "../../src/actions";
import type { Finding } from "../../src/domain/rules/rule";
import type { BookModel } from "../../src/host/model/model";
import { PEOPLE, OTHERS, book, marked } from "./twoTables";
import { openBook, openCase, options } from "./support";
import type { OpenCase } from "./support";

const LATER = "2021-03-25T10:15:00";
const EDITED = "2021-03-24T10:00:00";

const check = async (now = LATER): Promise<readonly Finding[]> =>
  (await actions.check.perform(await openSession(), options({ now, judgeBy: { by: "builtin" } }))).findings;
const live = (session: Session, shown: readonly Finding[]): Promise<LiveResult | null> =>
  checkLive(session, options({ now: EDITED, judgeBy: { by: "builtin" } }), shown);

/** The marks, and what lights because of them; without the time of the run. */
const seen = ({ sheets, ...opened }: BookModel): unknown => [
  marked({ ...opened, sheets }).map(({ rows }) => rows),
  sheets.map(({ name, conditionalFormats }) => [
    name,
    conditionalFormats
      .filter(({ formula }) => formula.includes("SoThiDua"))
      .map(({ formula, rects }) => JSON.stringify([formula, rects]))
      .sort(),
  ]),
];

/** A whole check in a fresh session, on a copy: nothing in the workbook that is edited is put right by it. */
async function wholeCheck(opened: BookModel): Promise<{ findings: readonly Finding[]; seen: unknown }> {
  const { Excel: excel } = globalThis as { Excel?: unknown };
  const copy = structuredClone(opened);
  await openBook(copy);
  const findings = await check();
  const picture = seen(copy);
  (globalThis as { Excel?: unknown }).Excel = excel;
  return { findings, seen: picture };
}

interface Edit {
  readonly sheet: string;
  readonly address: string;
  readonly value: string | number;
}

/** What may be typed into each column. */
const TYPED: Readonly<Record<string, readonly (string | number)[]>> = {
  A: [1, 2, 7, "", "03."],
  B: ["Mai Thành Nam", "Lê Thị Hoa", "Hà Văn Tám", "HÀ  VĂN TÁM", "Ngô Bảo An", ""],
  C: [30_000, 31_000, "26/01/1975", "1975", ""],
  D: ["Báo Thanh tra", "Trung tâm Thông tin", "Trung tam Thong tin", "Vụ không có", "Vụ Hợp tác quốc tế", ""],
  E: ["Hoàn thành tốt nhiệm vụ", "HTTNV", "Rất tốt", "Hoàn thành  xuất sắc nhiệm vụ", "Không hoàn thành nhiệm vụ", ""],
  F: ["Lao động tiên tiến", "CSTĐCS; LĐTT", "Chiến sĩ thi đua toàn quốc", "Lao động giỏi", ""],
};

type Rows = readonly [sheet: string, first: number, last: number];

const edits = (count: number, ...sheets: readonly Rows[]): readonly Edit[] =>
  fc.sample(
    fc.array(
      fc
        .constantFrom(...sheets)
        .chain(([sheet, min, max]) =>
          fc
            .record({ row: fc.integer({ min, max }), column: fc.constantFrom(...Object.keys(TYPED)) })
            .chain(({ row, column }) =>
              fc.constantFrom(...TYPED[column]!).map((value) => ({ sheet, address: `${column}${row}`, value })),
            ),
        ),
      { minLength: count, maxLength: count },
    ),
    { seed: 15, numRuns: 1 },
  )[0]!;

async function follows({ standIn, book: opened }: OpenCase, all: readonly Edit[]): Promise<number> {
  const session = await openSession();
  let shown = await check("2021-03-24T09:05:00");
  let whole = 0;
  for (const { sheet, address, value } of all) {
    standIn.typeInto(sheet, address, value);
    const outcome = await live(session, shown);
    const wanted = await wholeCheck(opened);
    if (outcome === null) {
      // Said to be none of its business: the next one begins from a whole check, as an officer's would.
      whole += 1;
      shown = await check();
      continue;
    }
    shown = outcome.result.findings;
    expect([sheet, address, value, shown]).toEqual([sheet, address, value, wanted.findings]);
    expect(seen(opened)).toEqual(wanted.seen);
  }
  return whole;
}

test("100 edits of two small tables, each with the findings and the marks of a whole check", async () => {
  const opened = await openBook(book());
  // Where the names of a table go it is none, and where they come again it is a new one.
  expect(await follows(opened, edits(100, [PEOPLE, 4, 9], [OTHERS, 4, 7]))).toBeLessThan(4);
}, 240_000);

test("20 edits of the sample, each with the findings and the marks of a whole check", async () => {
  const opened = await openCase("dang-ky-2021");
  expect(await follows(opened, edits(20, ["ĐK cá nhân", 10, 238]))).toBe(0);
}, 120_000);

const inExcel = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

const REORDERED: readonly [string, (opened: OpenCase) => unknown][] = [
  ["a row put in", ({ standIn }) => standIn.person.insertRow(PEOPLE, 6)],
  ["a row deleted", ({ standIn }) => standIn.person.deleteRow(PEOPLE, 6)],
  ["sorted with the marks", ({ standIn }) => standIn.person.sort(PEOPLE, "A4:H8", 1)],
  ["sorted without the marks", ({ standIn }) => standIn.person.sort(PEOPLE, "A4:F8", 1)],
  ["a sheet renamed", () => inExcel(({ worksheets }) => (worksheets.getItem(PEOPLE).name = "Danh sách"))],
  ["a sheet put in", () => inExcel(({ worksheets }) => void worksheets.add("Nháp"))],
  [
    "a column put in before the table",
    () => inExcel(({ worksheets }) => void worksheets.getItem(PEOPLE).getRange("A:A").insert("Right")),
  ],
];

test.each(REORDERED)("%s: the marks stand beside their rows again", async (_, edit) => {
  const opened = await openBook(book());
  const shown = await check();
  await edit(opened);
  const outcome = await live(await openSession(), shown);
  const wanted = await wholeCheck(opened.book);
  expect(outcome?.result.findings).toEqual(wanted.findings);
  expect(seen(opened.book)).toEqual(wanted.seen);
});

/** Everything but the marks, what lights because of them, and what is remembered of them. */
async function besidesMarks({ standIn, book: { sheets } }: OpenCase): Promise<unknown> {
  const { lastRun, decisions } = (await (await openSession()).read()).state;
  const picture = standIn.snapshot() as { sheets: { name: string; cells: [string, ...unknown[]][] }[] };
  const others = picture.sheets.map(({ name, cells }) => [
    name,
    [PEOPLE, OTHERS].includes(name) ? cells.filter(([address]) => /^[A-F]\d/u.test(address)) : cells,
  ]);
  return [sheets.map(({ name }) => name), others, lastRun, decisions];
}

test("no more than the marks that say something else is written; sheets of ours and what the next check compares with stay", async () => {
  const opened = await openBook(book());
  await actions.meeting.perform(await openSession(), options());
  const shown = await check("2021-03-24T09:05:00");
  opened.standIn.typeInto(PEOPLE, "E5", "Hoàn thành tốt nhiệm vụ");
  const before = await besidesMarks(opened);
  const outcome = await live(await openSession(), shown);
  // Both headers, before and after; the row's status and reason.
  expect(outcome!.result.written.cellsWritten).toBe(2 * 2 + 2);
  expect(outcome!.changed).toMatchObject({
    solved: 1,
    fresh: 0,
    left: shown.length - 1,
  });
  expect(await besidesMarks(opened)).toEqual(before);
  const { comparison } = await actions.check.perform(await openSession(), options({ now: LATER }));
  expect(comparison?.counts).toMatchObject({ solved: 1, fresh: 0 });
});

test("where no mark says anything else nothing is written at all", async () => {
  const opened = await openBook(book());
  const shown = await check();
  opened.standIn.typeInto(PEOPLE, "C5", 30_500);
  await inExcel(() => undefined);
  const before = opened.standIn.snapshot();
  opened.standIn.resetCounters();
  const outcome = await live(await openSession(), shown);
  expect([outcome!.result.written.cellsWritten, opened.standIn.counters.cellsWritten]).toEqual([0, 0]);
  expect(opened.standIn.snapshot()).toEqual(before);
  const { own } = await (await openSession()).read();
  expect(own.rowMarks.length).toBeGreaterThan(0);
  expect(outcome!.result.written.marks).toEqual(own.rowMarks.map(({ sheet, area }) => ({ sheet, area })));
});

const NEEDS_MORE: readonly [string, (opened: OpenCase) => unknown][] = [
  ["something typed among the marks", ({ standIn }) => standIn.typeInto(PEOPLE, "H6", "gọi lại")],
  [
    "a column put between the marks",
    () => inExcel(({ worksheets }) => void worksheets.getItem(PEOPLE).getRange("H:H").insert("Right")),
  ],
  [
    "a sheet with a table more",
    () =>
      inExcel(({ worksheets }) => {
        worksheets.add("Danh sách").getRange("A1:D2").values = [
          ["STT", "Họ và tên", "Đơn vị", "Xếp loại"],
          [1, "Hà Văn Tám", "Báo Thanh tra", "Rất tốt"],
        ];
      }),
  ],
  [
    "a sheet with a table less",
    () => inExcel(({ worksheets }) => worksheets.getItem(OTHERS).getRange("A1:F20").clear()),
  ],
];

test.each(NEEDS_MORE)("%s: that is left to a whole check, and nothing is written", async (_, edit) => {
  const opened = await openBook(book());
  const shown = await check();
  await edit(opened);
  opened.standIn.typeInto(PEOPLE, "E5", "Rất tốt");
  await inExcel(() => undefined);
  const before = opened.standIn.snapshot();
  expect(await live(await openSession(), shown)).toBeNull();
  expect(opened.standIn.snapshot()).toEqual(before);
});

test("marks of a protected sheet stay, as in a whole check, and this is told", async () => {
  const opened = await openBook(book());
  const shown = await check();
  opened.standIn.typeInto(PEOPLE, "E5", "Hoàn thành tốt nhiệm vụ");
  await inExcel(({ worksheets }) => worksheets.getItem(PEOPLE).protection.protect());
  const outcome = await live(await openSession(), shown);
  expect(outcome!.result.written.protectedSheets).toEqual([PEOPLE]);
  expect(outcome!.changed.solved).toBe(1);
});

test("a cell is being edited: it is refused, and what it had begun to write the next one does", async () => {
  const opened = await openBook(book());
  const shown = await check();
  const session = await openSession();
  opened.standIn.typeInto(PEOPLE, "E5", "Hoàn thành tốt nhiệm vụ");
  opened.standIn.setCellEditMode(true);
  await expect(live(session, shown)).rejects.toMatchObject({ kind: "cellEditMode" });
  opened.standIn.setCellEditMode(false);
  opened.standIn.resetCounters();
  const { requests } = opened.standIn.counters;
  for (let request = requests + 1; request <= 8; request++) {
    opened.standIn.resetCounters();
    opened.standIn.setFaults([{ request, kind: "refuse", code: "InvalidOperationInCellEditMode" }]);
    await live(session, shown).catch(() => undefined);
  }
  opened.standIn.setFaults([]);
  const outcome = await live(session, shown);
  const wanted = await wholeCheck(opened.book);
  expect(outcome!.result.findings).toEqual(wanted.findings);
  expect(seen(opened.book)).toEqual(wanted.seen);
});
