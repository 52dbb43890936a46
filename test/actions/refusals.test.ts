/**
 * The whole verb, refused at every request in turn: one sentence, the officer's cells as they were, and the next
 * run as if nothing had happened.
 */
import { actions, openSession, WorkbookError } from "../../src/actions";
import { LANGUAGES, workbookErrorText } from "../../src/messages";
import type { Fault } from "../../src/host";
import { aBook } from "../support/books";
import { openBook, options } from "./support";
import type { OpenCase } from "./support";

const SHEET = "ĐK cá nhân";
const book = () =>
  aBook({
    [SHEET]: [
      ["DANH SÁCH CÁ NHÂN ĐĂNG KÝ THI ĐUA NĂM 2021"],
      [],
      ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Xếp loại", "Danh hiệu thi đua"],
      ...["Mai Thành Nam", "Lê Thị Hoa", "Trần Văn Bình", "Phạm Thu Hà"].map((name, index) => [
        index + 1,
        name,
        30_000 + index,
        "Báo Thanh tra",
        index === 1 ? "" : "Hoàn thành tốt nhiệm vụ",
        "Lao động tiên tiến",
      ]),
    ],
    Tính: [["Tổng", "=COUNTA('ĐK cá nhân'!B4:B7)"]],
  });

/** Everything on the officer's sheets but the mark columns and what belongs to them. */
function officers({ standIn }: OpenCase): unknown {
  const { sheets } = standIn.snapshot() as {
    sheets: { cells: [string, ...unknown[]][]; columnWidths: [number, number][]; conditionalFormats: unknown }[];
  };
  return sheets.slice(0, 2).map(({ cells, columnWidths, conditionalFormats: _, ...rest }) => ({
    ...rest,
    cells: cells.filter(([address]) => /^[A-F]\d/u.test(address)),
    columnWidths: columnWidths.filter(([column]) => column < 6),
  }));
}

const comparable = (snapshot: unknown): string => JSON.stringify(snapshot).replace(/serial=\\"\d+\\"/gu, "");
type Verb = Exclude<keyof typeof actions, "slips">;
const perform = async (verb: Verb): Promise<unknown> => actions[verb].perform(await openSession(), options());

/** Each of Excel's refusals that an officer is told of in words of its own, and two that are told as they come. */
const faults: readonly [string, Omit<Fault, "request">][] = [
  ["refused", { kind: "refuse" }],
  ["refused because a cell is being edited", { kind: "refuse", code: "InvalidOperationInCellEditMode" }],
  ["refused as too large", { kind: "refuse", code: "RequestPayloadSizeLimitExceeded" }],
  ["refused as protected", { kind: "refuse", code: "AccessDenied" }],
  ["refused as filtered", { kind: "refuse", code: "FilteredRangeConflict" }],
  ["refused because something is gone", { kind: "refuse", code: "ItemNotFound" }],
  ["refused as not offered", { kind: "refuse", code: "ApiNotFound" }],
  ["given up", { kind: "refuse", code: "RequestAborted" }],
  ["done, the answer lost", { kind: "lost" }],
];

const runs: readonly [name: string, verb: Verb, before: readonly Verb[]][] = [
  ["a first report", "meeting", []],
  ["a second check", "check", ["meeting"]],
  ["«Bỏ đánh dấu»", "clearMarks", ["meeting"]],
  ["«Xóa mọi dấu vết»", "clearAll", ["meeting"]],
];

describe.each(faults)("a request is %s", (_name, fault) => {
  test.each(runs)("at every position of %s", async (_run, verb, earlier) => {
    const clean = await openBook(book());
    const before = officers(clean);
    for (const each of earlier) await perform(each);
    clean.standIn.resetCounters();
    await perform(verb);
    const total = clean.standIn.counters.requests;
    const wanted = comparable(clean.standIn.snapshot());
    expect(total).toBeGreaterThanOrEqual(4);
    for (let request = 1; request <= total; request++) {
      const opened = await openBook(book());
      for (const each of earlier) await perform(each);
      opened.standIn.resetCounters();
      opened.standIn.setFaults([{ request, ...fault }]);
      const error: unknown = await perform(verb).then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(WorkbookError);
      const { kind, detail, sheet } = error as WorkbookError;
      for (const language of LANGUAGES)
        expect(workbookErrorText(kind, language, { detail, sheet })).toMatch(/^[^\n]+\.$/u);
      expect(officers(opened)).toEqual(before);
      opened.standIn.setFaults([]);
      await perform(verb);
      expect(comparable(opened.standIn.snapshot())).toBe(wanted);
    }
  });
});
