/** Accepting findings on the sample workbook: kept over whatever officers do with it, opened again by what grows worse, taken back. */
import fc from "fast-check";
import type { CheckResult } from "../../src/actions";
import { acceptFindings, actions, answerFindings, openSession } from "../../src/actions";
import type { AcceptanceRequest } from "../../src/domain/acceptance/requests";
import type { Finding } from "../../src/domain/rules/rule";
import { litCells, openCase, options } from "./support";
import type { OpenCase } from "./support";

const SAMPLE = "dang-ky-2021";
const PEOPLE = "ĐK cá nhân";

const inExcel = (work: (context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

const check = async (): Promise<CheckResult> => actions.check.perform(await openSession(), options());
const accept = async (requests: readonly AcceptanceRequest[]) =>
  acceptFindings(await openSession(), options(), requests);

const request = ({ rule, unit, subject, field }: Finding): AcceptanceRequest => ({
  rule,
  unit: unit ?? "",
  subject: subject.name,
  ...(field === null ? {} : { field }),
  reason: "Khối đã xem",
  by: "Người A",
});
const ofRule = ({ findings }: CheckResult, rule: string): Finding => findings.find((each) => each.rule === rule)!;
const stateOf = (result: CheckResult, rule: string): string => {
  const { accepted, reopened } = ofRule(result, rule);
  if (accepted !== undefined) return `accepted: ${accepted.reason}, ${accepted.by}, ${accepted.on}`;
  return reopened === undefined ? "open" : "reopened";
};

/** Cells of a sheet as texts, by row. */
const texts = ({ book }: OpenCase, name: string): string[][] => {
  const sheet = book.sheets.find((each) => each.name === name)!;
  return [...sheet.rows.values()].map((cells) => [...cells.values()].map(({ v }) => String(v ?? "")));
};

test("all findings of the sample are accepted, once; again nothing is written", async () => {
  await openCase(SAMPLE);
  const before = await check();
  const requests = before.findings.map(request);
  const log = [expect.objectContaining({ verb: "accept", count: requests.length, who: "Người A" })];
  expect(await accept(requests)).toEqual({ count: requests.length, already: [], unfit: [], log });
  const after = await check();
  expect([after.accepted, after.counts]).toEqual([requests.length, { error: 0, warning: 0, notice: 0 }]);
  expect(after.comparison).toMatchObject({ accepted: requests.length, counts: { fresh: 0, solved: 0, remaining: 0 } });
  expect(await accept(requests)).toEqual({ count: 0, already: requests, unfit: [], log: [] });
}, 60_000);

test("a row all of whose findings are accepted says so and is not lit; results and letters say it", async () => {
  const opened = await openCase(SAMPLE);
  const finding = ofRule(await check(), "cstdcs-initiative");
  await accept([request(finding)]);
  const session = await openSession();
  const result = await actions.meeting.perform(session, options({ slips: true }));
  const { row, column } = finding.place;
  expect((await litCells(opened.book, PEOPLE)).has(`${row}:${column}`)).toBe(false);
  const line = texts(opened, PEOPLE).find((cells) => cells.includes(finding.subject.name))!;
  expect(line).toContain("Đã chấp nhận");
  const told = (name: string): boolean =>
    texts(opened, name).some((cells) => cells.some((text) => text.includes(finding.subject.name)));
  const slip = result.slips!.sheets.find(({ unit }) => unit === finding.unit)!.sheet;
  expect([slip, "Báo cáo họp", "Phụ lục IV"].map(told)).toEqual([false, false, true]);
  expect(texts(opened, "Kết quả kiểm tra").flat()).toContain("Đã chấp nhận: Khối đã xem");
  expect(texts(opened, "Phụ lục IV").flat().join("\n")).toContain("Lý do: Khối đã xem");
  expect(texts(opened, "Báo cáo họp").flat().join("\n")).toContain("1 nội dung được chấp nhận kèm lý do");
}, 60_000);

/** What officers do with a workbook; none of it changes what is found. */
const DEEDS = {
  "sheets renamed": () =>
    inExcel(({ workbook }) => {
      workbook.worksheets.getItem(PEOPLE).name = "Danh sách";
      workbook.worksheets.getItem("Chỉ tiêu").name = "Biểu 1";
      workbook.worksheets.getItem("Quy tắc kiểm tra").name = "Quy tắc";
    }),
  "rows put in above the tables": () =>
    inExcel(({ workbook }) => {
      for (const name of [PEOPLE, "Chỉ tiêu", "ĐK tập thể"])
        workbook.worksheets.getItem(name).getRange("2:4").insert("Down");
    }),
  "people sorted by name": () =>
    inExcel(({ workbook }) => {
      workbook.worksheets
        .getItem(PEOPLE)
        .getRange("B8:O238")
        .sort.apply([{ key: 0, ascending: true }]);
    }),
  "the table of acceptances sorted and moved": () =>
    inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Quy tắc kiểm tra");
      sheet.getRange("L5:S63").sort.apply([{ key: 2, ascending: false }]);
      sheet.getRange("1:2").insert("Down");
    }),
  "the marks taken out": async () => {
    await actions.clearMarks.perform(await openSession(), options());
  },
} as const;

test.each(Object.entries(DEEDS))(
  "%s: what was accepted stays accepted",
  async (name, deed) => {
    await openCase(SAMPLE);
    const before = await check();
    await accept(before.findings.map(request));
    await check();
    await deed();
    const after = await check();
    // A number too many in a sorted list is a fault that was not there before.
    const own = after.findings.filter(({ rule }) => name.includes("sorted by") === false || rule !== "order-number");
    expect(
      own.flatMap(({ accepted, rule, subject }) => (accepted === undefined ? [[rule, subject.name]] : [])),
    ).toEqual([]);
  },
  60_000,
);

test("any of the findings, accepted and revoked: as before", async () => {
  await openCase(SAMPLE);
  const before = await check();
  await fc.assert(
    fc.asyncProperty(fc.subarray([...before.findings], { minLength: 1, maxLength: 6 }), async (some) => {
      const requests = some.map(request);
      expect((await accept(requests)).count).toBe(requests.length);
      const accepted = await check();
      expect(accepted.accepted).toBe(requests.length);
      const { count } = await answerFindings(await openSession(), options(), {
        verb: "revoke",
        findings: accepted.findings.filter((finding) => finding.accepted !== undefined),
      });
      expect(count).toBe(requests.length);
      const after = await check();
      expect(after.words.map(({ message }) => message)).toEqual(before.words.map(({ message }) => message));
      expect(after.accepted).toBe(0);
    }),
    { numRuns: 6, seed: 15 },
  );
}, 120_000);

test("found otherwise than it was accepted: open again, and said; as it was: accepted", async () => {
  const opened = await openCase(SAMPLE);
  const finding = ofRule(await check(), "ldtt-rating");
  await accept([request(finding)]);
  expect(stateOf(await check(), "ldtt-rating")).toBe("accepted: Khối đã xem, Người A, 24/03/2021");
  const rating = (text: string) =>
    inExcel(({ workbook }) => {
      const { row, column } = finding.place;
      workbook.worksheets.getItem(PEOPLE).getCell(row! - 1, column! - 1).values = [[text]];
    });
  await rating("Không hoàn thành nhiệm vụ");
  const worse = await check();
  expect([stateOf(worse, "ldtt-rating"), worse.accepted]).toEqual(["reopened", 0]);
  expect(
    texts(opened, "Kết quả kiểm tra")
      .flat()
      .some((text) => text.includes("nay mở lại vì nội dung đã khác")),
  ).toBe(true);
  await rating("Hoàn thành nhiệm vụ");
  expect(stateOf(await check(), "ldtt-rating")).toMatch(/^accepted/u);
}, 60_000);

test("graver than it was accepted as: open again", async () => {
  await openCase(SAMPLE);
  const finding = ofRule(await check(), "award-misplaced");
  await accept([request(finding)]);
  await check();
  const severity = (word: string) =>
    inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Quy tắc kiểm tra");
      sheet.getRange(`D${rowOfRule}`).values = [[word]];
    });
  const rowOfRule = await ruleRow("award-misplaced");
  await severity("Lỗi");
  expect(stateOf(await check(), "award-misplaced")).toBe("reopened");
  await severity("");
  expect(stateOf(await check(), "award-misplaced")).toMatch(/^accepted/u);
}, 60_000);

const ruleRow = (rule: string): Promise<number> =>
  Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("STD_QuyTac").getRange().load("values,rowIndex");
    await context.sync();
    return range.rowIndex + 1 + range.values.findIndex(([code]) => code === rule);
  });

test("mended: the line is no longer needed, and a notice at its cell says so", async () => {
  const opened = await openCase(SAMPLE);
  const finding = ofRule(await check(), "ldtt-rating");
  await accept([request(finding)]);
  await inExcel(({ workbook }) => {
    const { row, column } = finding.place;
    workbook.worksheets.getItem(PEOPLE).getCell(row! - 1, column! - 1).values = [["Hoàn thành tốt nhiệm vụ"]];
  });
  const result = await check();
  expect(ofRule(result, "acceptance-unused")).toMatchObject({
    severity: "notice",
    place: { sheet: "Quy tắc kiểm tra", row: 5, column: 12 },
  });
  expect(texts(opened, "Quy tắc kiểm tra").flat()).toContain("Không còn cần");
}, 60_000);

describe("what cannot be written is refused", () => {
  test("the structure is protected and there is no table yet", async () => {
    await openCase(SAMPLE);
    const finding = ofRule(await check(), "ldtt-rating");
    await inExcel(({ workbook }) => workbook.protection.protect());
    await expect(accept([request(finding)])).rejects.toMatchObject({ kind: "structureProtected" });
  }, 60_000);

  test("the sheet of the table is protected", async () => {
    await openCase(SAMPLE);
    const { findings } = await check();
    await accept([request(findings[0]!)]);
    await inExcel(({ workbook }) => workbook.worksheets.getItem("Quy tắc kiểm tra").protection.protect());
    await expect(accept([request(findings[1]!)])).rejects.toMatchObject({
      kind: "sheetProtected",
      sheet: "Quy tắc kiểm tra",
    });
  }, 60_000);
});

test("a reason that looks like a formula stays a text, and what stands below the table moves down", async () => {
  const opened = await openCase(SAMPLE);
  const { findings } = await check();
  await accept([{ ...request(findings[0]!), reason: "=1+1" }]);
  await inExcel(({ workbook }) => {
    workbook.worksheets.getItem("Quy tắc kiểm tra").getRange("L7").values = [["Ghi chú của tôi"]];
  });
  await accept([request(findings[1]!), request(findings[2]!)]);
  const cells = texts(opened, "Quy tắc kiểm tra").flat();
  expect([cells.includes("=1+1"), cells.includes("Ghi chú của tôi")]).toEqual([true, true]);
  expect((await check()).accepted).toBe(3);
}, 60_000);

test("rows that a filter hides keep what stands in them, and get their own line", async () => {
  await openCase(SAMPLE);
  const { findings } = await check();
  await accept([request(findings[0]!)]);
  await inExcel(({ workbook }) => {
    workbook.worksheets.getItem("Quy tắc kiểm tra").getRange("6:7").rowHidden = true;
  });
  await accept(findings.slice(1, 4).map(request));
  expect((await check()).accepted).toBe(4);
}, 60_000);
