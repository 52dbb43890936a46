/** Whatever is done in a workbook stands in its log; the log is no mark, and a sheet of its own only where it is asked for. */
import { acceptFindings, actions, answerFindings, campaignChanges, fixFindings, openSession } from "../../src/actions";
import { saveMapping, undoSteps } from "../../src/actions";
import type { CheckResult } from "../../src/actions";
import { NO_MAPPING } from "../../src/domain/registration/model/decisions";
import type { BookModel } from "../../src/host/model/model";
import { aBook } from "../support/books";
import { version } from "../../package.json";
import { openBook, options } from "./support";

const SHEET = "ĐK cá nhân";
const aRegister = (): BookModel =>
  aBook({
    [SHEET]: [
      ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2021"],
      ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu"],
      [1, "Mai Thành Nam", "Báo Thanh tra", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến"],
      [2, "Lê Thị Hoa", "Báo Thanh tra", "HT tốt nhiệm vụ", "Lao động tiên tiến"],
      [3, "Trần Văn Bình", "Tạp chí Thanh tra", "", "Lao động tiên tiến"],
    ],
  });
const at = (minute: number, who = "") =>
  options({ now: `2021-03-24T09:${String(minute).padStart(2, "0")}:00`, ...(who === "" ? {} : { who }) });
const check = async (minute = 1): Promise<CheckResult> => actions.check.perform(await openSession(), at(minute));
const kept = async () => (await openSession()).log();
const verbs = async () => (await kept()).map(({ verb, count }) => [verb, count]);
const writeSheet = async () => actions.log.perform(await openSession(), at(50));
const logParts = ({ customXml }: BookModel) => customXml.filter(({ namespaceUri }) => namespaceUri.includes(":log:"));
const names = ({ sheets }: BookModel): string[] => sheets.map(({ name }) => name);
const textsOf = (book: BookModel, sheet: string): unknown[][] =>
  [...book.sheets.find(({ name }) => name === sheet)!.rows.entries()]
    .sort(([one], [other]) => one - other)
    .map(([, cells]) => [...cells.entries()].sort(([one], [other]) => one - other).map(([, { v }]) => v ?? ""))
    .filter((line) => line.some((value) => value !== ""));

test("every verb says when, what, by which campaign, how many, and who where that is known", async () => {
  await openBook(aRegister());
  const { findings } = await check(1);
  const missing = findings.find(({ rule }) => rule === "required-missing")!;
  const { makeCampaignTables: make, beginNewYear, resetTable } = await campaignChanges();
  await fixFindings(await openSession(), at(2, "Người A"), { apply: false, wants: () => true });
  const { cells } = await fixFindings(await openSession(), at(3, "Người A"), { apply: true, wants: () => true });
  const request = {
    rule: "required-missing",
    unit: missing.unit!,
    subject: missing.subject.name,
    reason: "x",
    by: "Người B",
  };
  await acceptFindings(await openSession(), at(4), [{ ...request, field: "rating" }]);
  await acceptFindings(await openSession(), at(5), [{ ...request, field: "rating" }]);
  const { findings: now } = await actions.meeting.perform(await openSession(), at(6));
  const accepted = now.filter((each) => each.accepted !== undefined);
  await answerFindings(await openSession(), at(7), { verb: "revoke", findings: accepted });
  await undoSteps(await openSession(), 1, at(8));
  await saveMapping(await openSession(), { ...NO_MAPPING, includeHiddenSheets: true }, at(9));
  await saveMapping(await openSession(), { ...NO_MAPPING, includeHiddenSheets: true }, at(10));
  await make(await openSession(), at(11));
  await resetTable(await openSession(), at(12), "STD_Dot");
  await beginNewYear(await openSession(), at(13));
  await actions.clearMarks.perform(await openSession(), at(14, "Người A"));
  expect(await verbs()).toEqual([
    ["check", expect.any(Number)],
    ["fix", cells],
    ["accept", 1],
    ["meeting", expect.any(Number)],
    ["revoke", 1],
    ["undo", 1],
    ["mapping", 0],
    ["campaign", 1],
    ["campaign", 1],
    ["clearMarks", 10],
  ]);
  const [first, second, third] = await kept();
  expect(first).toEqual({
    moment: "2021-03-24T09:01:00",
    verb: "check",
    campaign: "2021, Khối thi đua các đơn vị sự nghiệp cơ quan Thanh tra Chính phủ",
    count: findings.length,
    version,
  });
  expect([second?.who, third?.who]).toEqual(["Người A", "Người B"]);
  expect((await kept()).at(-1)).toMatchObject({ campaign: expect.stringContaining("2022") as unknown, who: "Người A" });
}, 60_000);

test("letters are counted by themselves; the JSON's log ends with what was just done", async () => {
  await openBook(aRegister());
  const { log, slips } = await actions.slips.perform(await openSession(), at(1));
  expect(log.map(({ verb, count }) => [verb, count])).toEqual([["slips", slips!.sheets.length]]);
  expect((await actions.meeting.perform(await openSession(), options({ ...at(2), slips: true }))).log).toHaveLength(3);
});

test("a check sends its entry with what it sends anyway, and writes no other cell for it", async () => {
  const { standIn } = await openBook(aRegister());
  await check(1);
  standIn.resetCounters();
  await check(2);
  const { requests, cellsWritten } = standIn.counters;
  standIn.resetCounters();
  await check(3);
  expect(standIn.counters).toMatchObject({ requests, cellsWritten });
});

test("a sheet of it is made when it is asked for, stands by itself, and outlives the marks", async () => {
  const { book, standIn } = await openBook(aRegister());
  const before = standIn.snapshot();
  await check(1);
  const marked = names(book);
  expect(await writeSheet()).toEqual({ sheet: "Nhật ký" });
  expect(names(book)).toEqual([...marked, "Nhật ký"]);
  const [title, , head, line] = textsOf(book, "Nhật ký");
  expect(title![0]).toBe("NHẬT KÝ SỬ DỤNG SỔ THI ĐUA");
  expect(head).toEqual(["Thời điểm", "Việc", "Đợt", "Số lượng", "Người", "Phiên bản"]);
  expect(line!.slice(1)).toEqual([
    "Kiểm tra (số nội dung cần xem)",
    expect.stringMatching(/^2021, Khối/u),
    expect.any(Number),
    "",
    version,
  ]);
  // A check leaves it as it is, and reads no registration from it.
  const { findings, log } = await check(2);
  expect([findings.length > 0, log.length, textsOf(book, "Nhật ký").length]).toEqual([true, 2, 4]);
  await writeSheet();
  expect(textsOf(book, "Nhật ký")).toHaveLength(5);
  await actions.clearMarks.perform(await openSession(), at(3));
  expect([names(book), logParts(book).length > 0]).toEqual([[SHEET, "Nhật ký"], true]);
  await writeSheet();
  expect([names(book), textsOf(book, "Nhật ký").length]).toEqual([[SHEET, "Nhật ký"], 6]);
  await actions.clearAll.perform(await openSession(), at(4));
  expect(standIn.snapshot()).toEqual(before);
});

test("what somebody noted on it stays, and the log goes to a new sheet", async () => {
  const { book } = await openBook(aRegister());
  await check(1);
  await writeSheet();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Nhật ký").getRange("B5").values = [["Ghi chú của tôi"]];
    await context.sync();
  });
  await writeSheet();
  const noted = names(book).filter((name) => name.startsWith("Nhật ký"));
  expect(noted).toHaveLength(2);
  expect(noted.filter((name) => JSON.stringify(textsOf(book, name)).includes("Ghi chú của tôi"))).toHaveLength(1);
});

test("without anything to tell it says so; where no sheet can be added it is refused", async () => {
  const { book } = await openBook(aRegister());
  await writeSheet();
  expect(textsOf(book, "Nhật ký")[3]).toContain("Chưa có việc nào.");
  await actions.clearAll.perform(await openSession(), at(1));
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  await expect(writeSheet()).rejects.toMatchObject({ kind: "structureProtected" });
});

test("of very many entries the oldest go, parts become one, and what is none of ours is left out", async () => {
  const { book } = await openBook(aRegister());
  const part = (entries: unknown): void =>
    void book.customXml.push({
      id: `{0000000${book.customXml.length}-0000-0000-0000-000000000000}`,
      namespaceUri: "urn:so-thi-dua:log:1",
      xml: `<state xmlns="urn:so-thi-dua:log:1" serial="1" piece="1" of="1">${JSON.stringify(entries)}</state>`,
    });
  const entry = { moment: "2021-01-01T00:00:00", verb: "undo", campaign: "2021", count: 1, version: "0" };
  part(Array.from({ length: 400 }, (_, count) => ({ ...entry, count })));
  part([{ ...entry, verb: "strange" }, "x", null, { ...entry, who: 1 }]);
  part({ no: "list" });
  await check(1);
  const entries = await kept();
  expect([entries.length, entries[0]!.count, entries.at(-1)!.verb]).toEqual([300, 101, "check"]);
  expect(logParts(book)).toHaveLength(1);
  for (let minute = 2; minute < 30; minute++) await actions.clearMarks.perform(await openSession(), at(minute));
  expect([(await kept()).length, logParts(book).length <= 21]).toEqual([300, true]);
});
