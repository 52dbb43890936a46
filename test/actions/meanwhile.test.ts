/**
 * Somebody else is at the workbook while a verb runs: every edit, after every request of it. The edit stands, no mark stands
 * beside a wrong row under the time of a finished run, the officer is told where nothing was written, and the next run is clean.
 */
import { actions, openSession, WorkbookError } from "../../src/actions";
import type { StandIn } from "../../src/host";
import type { BookModel } from "../../src/host/model/model";
import { parseLocal } from "../../src/host/grid/address";
import { aBook } from "../support/books";
import { openBook, options } from "./support";
import type { OpenCase } from "./support";

const PEOPLE = "ĐK cá nhân";
const OTHERS = "ĐK bổ sung";
const table = (names: readonly string[], blank: number) => [
  ["DANH SÁCH CÁ NHÂN ĐĂNG KÝ THI ĐUA NĂM 2021"],
  [],
  ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Xếp loại", "Danh hiệu thi đua"],
  ...names.map((name, index) => [
    index + 1,
    name,
    30_000 + index,
    "Báo Thanh tra",
    index === blank ? "" : "Hoàn thành tốt nhiệm vụ",
    "Lao động tiên tiến",
  ]),
];
const book = (): BookModel =>
  aBook({
    [PEOPLE]: table(["Mai Thành Nam", "Lê Thị Hoa", "Trần Văn Bình", "Phạm Thu Hà", "Đỗ Quang Huy"], 1),
    [OTHERS]: table(["Ngô Bảo An", "Vũ Minh Châu", "Bùi Đức Dũng"], 2),
  });

type Edit = (standIn: StandIn) => void;
const edits: readonly [string, Edit][] = [
  ["a row is put in above", ({ person }) => person.insertRow(PEOPLE, 1)],
  ["a row is put in between", ({ person }) => person.insertRow(PEOPLE, 6)],
  ["a row above is deleted", ({ person }) => person.deleteRow(PEOPLE, 2)],
  ["a row between is deleted", ({ person }) => person.deleteRow(PEOPLE, 5)],
  ["the people are sorted", ({ person }) => person.sort(PEOPLE, "A4:F8", 1)],
  ["another name is typed", ({ person }) => person.type(PEOPLE, "B5", "Hoàng Gia Khánh")],
];

const verbs = { check: actions.check, report: actions.meeting, clear: actions.clearAll } as const;
type VerbName = keyof typeof verbs;
const BEFORE = "2021-03-24T09:05:00";
const NOW = "2021-03-25T10:15:00";
const perform = async (verb: VerbName, now = NOW): Promise<unknown> =>
  verbs[verb].perform(await openSession(), options({ now }));

/** The officer's own cells. */
function officers({ standIn }: OpenCase): unknown {
  const { sheets } = standIn.snapshot() as { sheets: { name: string; cells: [string, ...unknown[]][] }[] };
  return sheets
    .filter(({ name }) => name === PEOPLE || name === OTHERS)
    .map(({ name, cells }) => [name, cells.filter(([address]) => /^[A-F]\d/u.test(address))]);
}

const textAt = (book: BookModel, sheet: string, row: number, column: number): string =>
  String(
    book.sheets
      .find(({ name }) => name === sheet)
      ?.rows.get(row)
      ?.get(column)?.v ?? "",
  );

interface Marked {
  readonly header: string;
  /** Name of the row, status, reasons. */
  readonly rows: readonly (readonly [name: string, status: string, content: string])[];
}

/** Beside each table, as a reader sees it: the marks of a row with the name that stands there. */
function marked(book: BookModel): Marked[] {
  return book.names
    .filter(({ name }) => /^_SoThiDua\.flags\.\d+$/u.test(name))
    .map(({ formula }) => {
      const [, sheet, address] = /^='?(.*?)'?!(.*)$/u.exec(formula)!;
      const area = parseLocal(address!)!;
      const rows = Array.from({ length: area.r1 - area.r0 }, (_, index) => area.r0 + 1 + index);
      return {
        header: textAt(book, sheet!, area.r0, area.c0),
        rows: rows.map((row) => [1, area.c0, area.c0 + 1].map((at) => textAt(book, sheet!, row, at)) as never),
      };
    });
}

const isFinished = ({ header }: Marked): boolean => header.endsWith("(25/03/2021 10:15)");

/** A reason names whom it is about; whoever has none passed. */
function expectRightRows(each: Marked): void {
  for (const [name, status, content] of each.rows) {
    if (name === "") expect([name, status, content]).toEqual(["", "", ""]);
    else if (content === "") expect([name, status]).toEqual([name, expect.stringMatching(/^Chưa thấy vấn đề$/u)]);
    else expect(content.startsWith(`${name}: `)).toBe(true);
  }
}

async function requestsOf(verb: VerbName, before: readonly VerbName[]): Promise<number> {
  const { standIn } = await openBook(book());
  for (const each of before) await perform(each, BEFORE);
  standIn.resetCounters();
  await perform(verb);
  return standIn.counters.requests;
}

/** What the workbook is with the edit and without us. */
async function withoutUs(edit: Edit): Promise<{ officers: unknown; whole: unknown }> {
  const opened = await openBook(book());
  edit(opened.standIn);
  return { officers: officers(opened), whole: opened.standIn.snapshot() };
}

const runs: readonly [name: string, verb: VerbName, before: readonly VerbName[]][] = [
  ["a first check", "check", []],
  ["a second check", "check", ["check"]],
  ["a first report", "report", []],
  ["a second report", "report", ["report"]],
  ["clearing", "clear", ["report"]],
];

describe.each(edits)("%s", (_edit, edit) => {
  test.each(runs)("in %s, after any of its requests", async (_run, verb, before) => {
    const total = await requestsOf(verb, before);
    const wanted = await withoutUs(edit);
    const tolds: boolean[] = [];
    for (let request = 1; request < total; request++) {
      const opened = await openBook(book());
      const { standIn } = opened;
      for (const each of before) await perform(each, BEFORE);
      standIn.resetCounters();
      const stop = standIn.onActivity(() => {
        if (standIn.counters.requests !== request) return;
        stop();
        edit(standIn);
      });
      const error: unknown = await perform(verb).then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(officers(opened)).toEqual(wanted.officers);
      const told = error instanceof WorkbookError && error.kind === "changed";
      expect([request, error === null || told, error]).toEqual([request, true, error]);
      const standing = marked(opened.book);
      standing.filter(isFinished).forEach(expectRightRows);
      // Told before contents were sent: nothing of the run is left.
      if (told && before.length === 0 && standing.length === 0) expect(standIn.snapshot()).toEqual(wanted.whole);
      if (told && before.length > 0) for (const { header } of standing) expect(header).toMatch(/09:05\)$|^Đang ghi…$/u);
      tolds.push(told);
      if (verb !== "clear") {
        await perform(verb);
        expect(officers(opened)).toEqual(wanted.officers);
        const now = marked(opened.book);
        expect(now.map(isFinished)).toEqual([true, true]);
        now.forEach(expectRightRows);
      }
      await perform("clear");
      expect(standIn.snapshot()).toEqual(wanted.whole);
    }
    if (verb !== "clear") expect(tolds).toContain(true);
  });
});
