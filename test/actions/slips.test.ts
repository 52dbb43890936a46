/** «Lập phiếu bổ sung», on the real client over the stand-in. */
import { actions, loadReportOptions, openSession, saveReportOptions } from "../../src/actions";
import type { CheckResult } from "../../src/actions";
import { campaign2021 } from "../../src/domain/campaign";
import type { Campaign } from "../../src/domain/campaign";
import type { BookModel } from "../../src/host/model/model";
import { aBook } from "../support/books";
import { openBook, openCase, options } from "./support";
import type { OpenCase } from "./support";
import { comparable } from "../support/snapshots";

const PEOPLE = "ĐK cá nhân";
const NEWS = "Báo Thanh tra";
const SLIP = "Phiếu - BTT";

const sheetNamed = (book: BookModel, name: string) => book.sheets.find((sheet) => sheet.name === name)!;
const texts = (book: BookModel, name: string): string[] =>
  [...sheetNamed(book, name).rows.values()].flatMap((row) =>
    [...row.values()].flatMap(({ v }) => (typeof v === "string" ? [v] : [])),
  );
const say = (book: BookModel, name: string): string => texts(book, name).join("\n");

/** So many units, each with a person whose rating is wrong; the last one's is right. */
function unitsBook(count: number): { book: BookModel; campaign: Campaign } {
  const units = Array.from({ length: count }, (_, index) => ({
    name: `Đơn vị số ${index + 1}`,
    aliases: [`ĐV${index + 1}`],
    pledge: [],
    departments: null,
  }));
  const book = aBook({
    [PEOPLE]: [
      ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Xếp loại", "Danh hiệu thi đua"],
      ...units.map(({ name }, index) => [
        index + 1,
        `Nguyễn Văn ${String.fromCharCode(65 + (index % 26))}`,
        30_000 + index,
        name,
        "Xuất sắc nhất",
        "Lao động tiên tiến",
      ]),
    ],
  });
  return { book, campaign: { ...campaign2021, units, chair: units[0]!.name } };
}

/** The sample with faults before and after its first slips; made once, each test goes on from a copy of its own. */
let first: Promise<{ before: unknown; book: BookModel; result: CheckResult }> | null = null;
async function afterFirstSlips(): Promise<{ before: unknown; opened: OpenCase; result: CheckResult }> {
  first ??= (async () => {
    const { book, standIn } = await openCase("dang-ky-2021");
    const before = standIn.snapshot();
    const result = await actions.slips.perform(await openSession(), options());
    return { before, book, result };
  })();
  const { before, book, result } = await first;
  return { before, opened: await openBook(structuredClone(book)), result };
}

/** Column G of a rightly rated person of Báo Thanh tra: what stood there, and how to type there. */
function ratingCell(book: BookModel): { readonly was: string; readonly name: string; type(value: string): void } {
  const row = [...sheetNamed(book, PEOPLE).rows.values()].find(
    (each) => each.get(5)?.v === NEWS && each.get(6)?.v === "Hoàn thành tốt nhiệm vụ",
  )!;
  const cell = row.get(6)!;
  return { was: String(cell.v), name: String(row.get(1)!.v), type: (value) => void row.set(6, { ...cell, v: value }) };
}

/**
 * The units' Bằng khen, whose years before are nowhere in the sample: taken out of the book and of what was
 * pledged.
 */
function withoutCommendations(book: BookModel): Campaign {
  for (const row of sheetNamed(book, "ĐK đơn vị").rows.values())
    if (campaign2021.units.some(({ name }) => [...row.values()].some(({ v }) => v === name))) row.delete(5);
  return {
    ...campaign2021,
    units: campaign2021.units.map((unit) => ({
      ...unit,
      pledge: unit.pledge.filter((award) => award !== "bkBo"),
    })),
  };
}

describe("slips for the units", () => {
  test("a workbook without faults still sends each unit its request for the years before, and nothing else", async () => {
    const { book } = await openCase("dang-ky-2021-sach");
    const { slips } = await actions.slips.perform(await openSession(), options());
    expect(slips!.asked).toEqual(campaign2021.units.map(({ name }) => name));
    for (const { sheet } of slips!.sheets) {
      expect(texts(book, sheet).filter((text) => /^[IV]+\. /u.test(text))).toEqual([
        "I. Tài liệu, số liệu đề nghị bổ sung để có căn cứ xem xét (1)",
      ]);
      expect(say(book, sheet)).toContain(
        "Chưa có thành tích các năm 2019 và 2020 của 1 trường hợp đề nghị Bằng khen của Tổng Thanh tra Chính phủ (dòng ",
      );
    }
  });

  test("each unit that has to add something gets its sheet, with nothing of the others on it", async () => {
    const {
      opened: { book },
      result,
    } = await afterFirstSlips();
    expect(result.slips!.sheets.map(({ sheet }) => sheet)).toEqual([
      "Phiếu - TTTT",
      "Phiếu - TCBTT",
      "Phiếu - VCL&KHTT",
      SLIP,
      "Phiếu - TCTT",
    ]);
    expect(result.written.sheetNames.meeting).toBeUndefined();
    for (const { unit, sheet } of result.slips!.sheets) {
      const others = result.findings.filter(
        (finding) =>
          finding.unit !== unit &&
          finding.subject.kind === "person" &&
          finding.subject.name.length > 5 &&
          !result.findings.some((own) => own.unit === unit && own.subject.name === finding.subject.name),
      );
      const cells = say(book, sheet);
      for (const { subject } of others) expect(cells).not.toContain(`${subject.name} (`);
      const own = result.findings.filter(
        (finding) => finding.unit === unit && finding.severity === "error" && finding.subject.kind === "person",
      );
      for (const { subject } of own) expect(cells).toContain(`${subject.name} (`);
    }
  });

  test.each([5, 40])(
    "with %i units: check, report and slips take at most eight requests more than the check, again at most eight",
    async (count) => {
      const requests = async (what: "check" | "all"): Promise<number[]> => {
        const { book, campaign } = unitsBook(count);
        const { standIn } = await openBook(book);
        const taken: number[] = [];
        for (const now of ["2021-03-24T09:05:00", "2021-03-25T09:05:00"]) {
          standIn.resetCounters();
          const result = await (what === "check" ? actions.check : actions.meeting).perform(
            await openSession(),
            options({ campaign, now, slips: what === "all" }),
          );
          if (what === "all") expect(result.slips!.sheets).toHaveLength(count);
          taken.push(standIn.counters.requests);
        }
        return taken;
      };
      const [alone, all] = [await requests("check"), await requests("all")];
      expect(all[0]! - alone[0]!).toBeLessThanOrEqual(8);
      expect(all[1]! - alone[1]!).toBeLessThanOrEqual(8);
    },
  );

  test("the second run writes little, and ends where the first ended", async () => {
    const { standIn } = (await afterFirstSlips()).opened;
    const once = standIn.snapshot();
    await actions.slips.perform(await openSession(), options());
    expect(comparable(standIn.snapshot())).toEqual(comparable(once));
    standIn.resetCounters();
    await actions.slips.perform(await openSession(), options({ now: "2021-03-26T10:00:00" }));
    expect(standIn.counters.cellsWritten).toBeLessThan(60);
  });

  test("who has mended everything is thanked on the slip, which stays; who never had one gets none", async () => {
    const { book } = await openCase("dang-ky-2021-sach");
    const session = await openSession();
    const rating = ratingCell(book);
    const campaign = withoutCommendations(book);
    expect((await actions.slips.perform(session, options({ campaign }))).slips).toMatchObject({
      sheets: [],
      asked: [],
      without: campaign2021.units.map(({ name }) => name),
    });
    rating.type("Rất tốt");
    const asked = await actions.slips.perform(session, options({ campaign }));
    expect(asked.slips).toMatchObject({ sheets: [{ unit: NEWS, sheet: SLIP }], asked: [NEWS] });
    expect(asked.slips!.without).toHaveLength(4);
    expect(say(book, SLIP)).toContain(rating.name);
    rating.type(rating.was);
    const mended = await actions.slips.perform(session, options({ campaign }));
    expect(mended.slips).toMatchObject({ sheets: [{ unit: NEWS, sheet: SLIP }], asked: [] });
    expect(say(book, SLIP)).toContain("trân trọng cảm ơn sự phối hợp của Báo Thanh tra");
    expect(say(book, SLIP)).not.toContain(rating.name);
    expect(book.sheets.filter(({ name }) => name.startsWith("Phiếu"))).toHaveLength(1);
  });

  test("a unit's answer stays with its finding, wherever the row comes to stand", async () => {
    const { book } = (await afterFirstSlips()).opened;
    const session = await openSession();
    const rowOf = (matter: string) =>
      [...sheetNamed(book, SLIP).rows].find(([, row]) => String(row.get(3)?.v ?? "").startsWith(matter))!;
    const items = [...sheetNamed(book, SLIP).rows.values()].filter((row) => typeof row.get(0)?.v === "number");
    expect(items.length).toBeGreaterThan(2);
    const last = String(items.at(-1)!.get(3)!.v);
    const [row, cells] = rowOf(last);
    cells.set(7, { ...cells.get(7)!, v: "Đã bổ sung ngày 02/04" });
    // One finding more above it.
    ratingCell(book).type("Rất tốt nhất");
    await actions.slips.perform(session, options({ now: "2021-04-03T08:00:00" }));
    const [now, after] = rowOf(last);
    expect(now).toBeGreaterThan(row);
    expect(after.get(7)?.v).toBe("Đã bổ sung ngày 02/04");
    const answers = [...sheetNamed(book, SLIP).rows.values()].filter(
      (each) => each.get(7)?.v === "Đã bổ sung ngày 02/04",
    );
    expect(answers).toHaveLength(1);
  });

  test("«Bỏ đánh dấu» takes them out, and a plain check leaves them alone", async () => {
    const {
      before,
      opened: { book, standIn },
      result: { ownSheets },
    } = await afterFirstSlips();
    const session = await openSession();
    const slip = say(book, SLIP);
    const after = await actions.check.perform(session, options({ now: "2021-03-28T09:05:00" }));
    expect([say(book, SLIP), after.ownSheets.includes(SLIP), ownSheets.includes(SLIP), after.slips]).toEqual([
      slip,
      true,
      true,
      null,
    ]);
    await actions.clearMarks.perform(session, options());
    expect(comparable(standIn.snapshot())).toEqual(comparable(before));
  });

  test("a protected structure is said; who would be asked is told all the same", async () => {
    const { book } = await openCase("dang-ky-2021");
    (book as { structureProtected: boolean }).structureProtected = true;
    const { slips, written } = await actions.slips.perform(await openSession(), options());
    expect([written.documentsSkipped, slips!.sheets, slips!.asked.length]).toEqual([true, [], 5]);
  });
});

describe("form of the report and date of answers", () => {
  test("what is given is kept in the workbook, used by the next run, and survives «Bỏ đánh dấu»", async () => {
    const { book, campaign } = unitsBook(5);
    await openBook(book);
    const session = await openSession();
    const slip = () => say(book, "Phiếu - ĐV2");
    expect(await loadReportOptions(session)).toEqual({ form: "report", replyBy: null, phase: "dang-ky" });
    await actions.slips.perform(session, options({ campaign, meeting: { form: "annex", replyBy: "2021-04-05" } }));
    expect(slip()).toContain("chậm nhất ngày 05/04/2021");
    await actions.clearMarks.perform(session, options({ campaign }));
    expect(await loadReportOptions(session)).toEqual({ form: "annex", replyBy: "2021-04-05", phase: "dang-ky" });
    await actions.slips.perform(session, options({ campaign }));
    expect(slip()).toContain("chậm nhất ngày 05/04/2021");
    await saveReportOptions(session, { form: "report", replyBy: null, phase: "dang-ky" });
    await actions.slips.perform(session, options({ campaign }));
    expect(slip()).toContain("chậm nhất ngày …… tháng …… năm 2021");
  });

  test("a memory that cannot be read counts as the usual, and reading it takes two requests at most", async () => {
    const { standIn } = await openCase("dang-ky-2021");
    const session = await openSession();
    await session.saveDecision("meeting", { form: "poster", replyBy: "31/02/2021" });
    standIn.resetCounters();
    expect(await loadReportOptions(session)).toEqual({ form: "report", replyBy: null, phase: "dang-ky" });
    expect(standIn.counters.requests).toBeLessThanOrEqual(2);
  });
});
