/** What became of a finding, and what the bloc noted of it: kept by the finding, whatever becomes of the rows of the sheet. */
import { actions, openSession } from "../../src/actions";
import type { ActionOptions, CheckResult } from "../../src/actions";
import type { BookModel } from "../../src/host/model/model";
import { openCase, options } from "./support";

const RESULTS = "Kết quả kiểm tra";
const SUBJECT = "Hồ Ngọc Trang";
const OTHER = "Nguyễn Việt An";

const inExcel = (work: (context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
const check = async (changes: Partial<ActionOptions> = {}): Promise<CheckResult> =>
  actions.check.perform(await openSession(), options(changes));

interface Line {
  readonly row: number;
  readonly state: string;
  readonly note: string;
}

/** The line of «Kết quả kiểm tra» about somebody. */
function lineOf(book: BookModel, subject: string): Line {
  const { rows } = book.sheets.find(({ name }) => name === RESULTS)!;
  for (const [row, cells] of rows)
    if (cells.get(4)?.v === subject)
      return { row: row + 1, state: String(cells.get(10)?.v ?? ""), note: String(cells.get(11)?.v ?? "") };
  throw new Error(`No line of ${subject}`);
}

const note = (row: number, text: string): Promise<void> =>
  inExcel(({ workbook }) => {
    workbook.worksheets.getItem(RESULTS).getRange(`L${row}`).values = [[text]];
  });

const mend = (): Promise<void> =>
  inExcel(({ workbook }) => {
    // The rating that was not given: one finding less above the others.
    workbook.worksheets.getItem("ĐK cá nhân").getRange("F25").values = [["Trung tâm Thông tin"]];
  });

test("not sent, sent with a letter, answered there, and not sent again when the letter is gone", async () => {
  const { book } = await openCase("dang-ky-2021");
  await check();
  expect(lineOf(book, SUBJECT).state).toBe("Chưa xử lý");
  const { slips } = await actions.slips.perform(await openSession(), options());
  expect(lineOf(book, SUBJECT).state).toBe("Đã gửi đơn vị");
  const { sheet: name } = slips!.sheets.find(({ unit }) => unit.startsWith("Viện"))!;
  const sheet = book.sheets.find((each) => each.name === name)!;
  const [row] = [...sheet.rows].find(([, cells]) =>
    [...cells.values()].some(({ v }) => String(v).startsWith(SUBJECT)),
  )!;
  await inExcel(({ workbook }) => {
    workbook.worksheets.getItem(name).getRange(`H${row + 1}`).values = [["Đã bổ sung quyết định"]];
  });
  await check();
  expect([lineOf(book, SUBJECT).state, lineOf(book, OTHER).state]).toEqual(["Đơn vị đã trả lời", "Đã gửi đơn vị"]);
  await actions.clearMarks.perform(await openSession(), options());
  await check();
  expect(lineOf(book, SUBJECT).state).toBe("Chưa xử lý");
  await actions.slips.perform(await openSession(), options());
  expect(lineOf(book, SUBJECT).state).toBe("Đã gửi đơn vị");
  await check();
  expect(lineOf(book, SUBJECT).state).toBe("Đơn vị đã trả lời");
}, 60_000);

describe("a note", () => {
  const deeds: readonly (readonly [string, (book: BookModel) => Promise<unknown>])[] = [
    ["a new check", () => check()],
    ["one finding less above it", mend],
    [
      "the rows of the table sorted",
      (book) => {
        const rows = book.sheets.find(({ name }) => name === RESULTS)!.tables[0]!;
        const { r0, r1 } = rows.rect;
        return inExcel(({ workbook }) => {
          workbook.worksheets
            .getItem(RESULTS)
            .getRange(`A${r0 + 2}:L${r1 + 1}`)
            .sort.apply([{ key: 4, ascending: true }]);
        });
      },
    ],
    ["the marks taken out", async () => actions.clearMarks.perform(await openSession(), options())],
    [
      "rows put in above the list of people",
      () => inExcel(({ workbook }) => workbook.worksheets.getItem("ĐK cá nhân").getRange("2:4").insert("Down")),
    ],
  ];

  test.each(deeds)(
    "stays with its finding over %s",
    async (_name, deed) => {
      const { book } = await openCase("dang-ky-2021");
      await check();
      await note(lineOf(book, SUBJECT).row, "Chờ quyết định");
      await note(lineOf(book, OTHER).row, "Đã gọi điện");
      await deed(book);
      await check();
      expect([lineOf(book, SUBJECT).note, lineOf(book, OTHER).note]).toEqual(["Chờ quyết định", "Đã gọi điện"]);
      const notes = book.sheets.find(({ name }) => name === RESULTS)!;
      const typed = [...notes.rows.values()].flatMap((cells) => cells.get(11)?.v ?? []);
      expect(typed.filter((text) => text !== "" && text !== "Ghi chú của khối")).toHaveLength(2);
    },
    60_000,
  );

  test("goes with what it was about, and comes back with it", async () => {
    const { book } = await openCase("dang-ky-2021");
    await check();
    await note(lineOf(book, SUBJECT).row, "Chờ quyết định");
    const initiative = (text: string) =>
      inExcel(({ workbook }) => {
        workbook.worksheets.getItem("ĐK cá nhân").getRange("J219").values = [[text]];
      });
    await initiative("Sáng kiến A");
    await check();
    expect(() => lineOf(book, SUBJECT)).toThrow("No line");
    await initiative("");
    await check();
    expect(lineOf(book, SUBJECT).note).toBe("Chờ quyết định");
  }, 60_000);
});
