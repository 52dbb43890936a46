import { actions, openSession, previewReading, saveMapping } from "../../src/actions";
import type { CheckResult } from "../../src/actions";
import { NO_MAPPING } from "../../src/domain/registration/model/decisions";
import { withTable } from "../../src/domain/registration/mapping/mapping";
import type { TableMapping, WorkbookMapping } from "../../src/domain/registration/model/decisions";
import { aBook } from "../support/books";
import type { TestCell } from "../support/books";
import { openBook, openCase, options } from "./support";

const SHEET = "Danh sách";
const STRANGE = ["Mã A", "Cột B", "Cột C", "Cột D", "Cột E"];
const KNOWN = ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu/Hình thức khen thưởng"];
const ROWS: readonly (readonly TestCell[])[] = [
  [1, "Mai Thành Nam", "Báo Thanh tra", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến"],
  [2, "Lê Thị Hoa", "Báo Thanh tra", "", "Lao động tiên tiến"],
  [3, "Trần Văn Bình", "Tạp chí Thanh tra", "Hoàn thành nhiệm vụ", "CSTĐCS"],
];
const book = (headers: readonly string[], sheet = SHEET) =>
  aBook({ [sheet]: [["DANH SÁCH"], [...headers], ...ROWS.map((row) => [...row])] });
const byHand: TableMapping = {
  headers: STRANGE,
  headerRows: 1,
  place: { sheet: SHEET, nth: 1 },
  kind: "people",
  unit: null,
  columns: (["stt", "name", "unit", "rating", "titleOrAward"] as const).map((field, index) => ({
    header: STRANGE[index]!,
    field,
    mark: null,
    year: null,
  })),
};
const mapping: WorkbookMapping = { ...NO_MAPPING, tables: [byHand] };
const check = async (changes: Parameters<typeof options>[0] = {}): Promise<CheckResult> =>
  actions.check.perform(await openSession(), options(changes));
const found = ({ findings }: CheckResult): string[] =>
  findings.map(({ rule, place }) => `${rule} ${place.row}:${place.column}`);
/** As after closing and opening the pane. */
const remembered = async (): Promise<unknown> => (await (await openSession()).read()).state.decisions;

describe("a memory that cannot be read", () => {
  const damaged = ({ reading }: Pick<CheckResult, "reading">): string[] => reading.ignored.map(({ reason }) => reason);
  const NAMESPACE = "urn:so-thi-dua:state:1";
  test.each([
    ["no state at all", `<other xmlns="${NAMESPACE}">?</other>`],
    ["half a state", `<state xmlns="${NAMESPACE}" serial="1" piece="1" of="2">{"version":1</state>`],
    ["no JSON", `<state xmlns="${NAMESPACE}" serial="1" piece="1" of="1">{"version":</state>`],
    [
      "a mapping of another kind",
      `<state xmlns="${NAMESPACE}" serial="1" piece="1" of="1">{"version":1,"decisions":{"mapping":{"tables":"?"}},"lastRun":null}</state>`,
    ],
  ])("is said, and the workbook is read as ever: %s", async (_, xml) => {
    const model = book(KNOWN);
    model.customXml.push({ id: "{1}", namespaceUri: NAMESPACE, xml });
    await openBook(model);
    expect(damaged(await previewReading(await openSession(), options()))).toEqual(["memoryDamaged"]);
    const result = await check();
    expect(damaged(result)).toEqual(["memoryDamaged"]);
    expect(result.tables).toHaveLength(1);
    // What is given with the run takes its place.
    expect(damaged(await check({ mapping: NO_MAPPING }))).toEqual([]);
  });
  test("a workbook without a memory has nothing to say", async () => {
    await openBook(book(KNOWN));
    expect(damaged(await check())).toEqual([]);
    expect(damaged(await check())).toEqual([]);
  });
});

describe("a remembered mapping", () => {
  test("is used by the next check, which finds what it finds under known headers", async () => {
    await openBook(book(KNOWN));
    const known = found(await check());
    const { standIn } = await openBook(book(STRANGE));
    await expect(check()).rejects.toMatchObject({ kind: "noRegistration" });
    await saveMapping(await openSession(), mapping, options());
    const result = await check();
    expect(found(result)).toEqual(known);
    expect(known.length).toBeGreaterThan(0);
    expect(result.mapping).toEqual(mapping);
    standIn.resetCounters();
    await actions.meeting.perform(await openSession(), options());
    expect(standIn.counters.requests).toBeLessThanOrEqual(8);
  });

  test("follows the sheet when it is renamed", async () => {
    const { book: model } = await openBook(book(STRANGE));
    await saveMapping(await openSession(), mapping, options());
    model.sheets[0]!.name = "Tên khác";
    expect((await check()).tables.map(({ sheet }) => sheet)).toEqual(["Tên khác"]);
  });

  test("is kept by «Bỏ đánh dấu» and taken out by «Xóa mọi dấu vết»", async () => {
    const { standIn } = await openBook(book(STRANGE));
    const before = standIn.snapshot();
    const session = await openSession();
    await saveMapping(session, mapping, options());
    await actions.meeting.perform(session, options());
    await actions.clearMarks.perform(session, options());
    expect(await remembered()).toEqual({ mapping });
    expect(actions.clearAll.available(await session.read())).toBe(true);
    await actions.clearAll.perform(session, options());
    expect(standIn.snapshot()).toEqual(before);
    await expect(check()).rejects.toMatchObject({ kind: "noRegistration" });
  });

  test("is forgotten on request, and then the workbook is as before", async () => {
    const { standIn } = await openBook(book(STRANGE));
    const before = standIn.snapshot();
    await saveMapping(await openSession(), mapping, options());
    expect(standIn.snapshot()).not.toEqual(before);
    await saveMapping(await openSession(), null, options());
    // What was done can be taken back, and stands in the log.
    const seen = (snapshot: unknown) => ({ ...(snapshot as object), customXml: null });
    expect(seen(standIn.snapshot())).toEqual(seen(before));
    expect(await remembered()).toEqual({});
  });

  test("that cannot be read any more counts as none", async () => {
    await openBook(book(KNOWN));
    await (await openSession()).saveDecision("mapping", { tables: "hỏng" });
    expect((await check()).tables).toHaveLength(1);
  });

  test("that no longer fits is not followed, and this is said", async () => {
    await openBook(book(KNOWN));
    await saveMapping(await openSession(), mapping, options());
    const { reading, tables } = await check();
    expect(tables).toHaveLength(1);
    expect(reading.ignored).toMatchObject([{ reason: "headersChanged", table: { headers: STRANGE } }]);
  });
});

describe("keeping a mapping", () => {
  test("takes at most five requests for the state, the steps and the log, and touches no other decision", async () => {
    const { standIn } = await openCase("dang-ky-2021");
    const session = await openSession();
    await actions.check.perform(session, options());
    await session.saveDecision("waivers", [{ rule: "cap-cstdcs", reason: "đã thống nhất" }]);
    for (const next of [mapping, { ...mapping, onlyUnit: "Báo Thanh tra" }, null]) {
      standIn.resetCounters();
      await saveMapping(session, next, options());
      expect(standIn.counters.requests).toBeLessThanOrEqual(5);
      expect(standIn.counters.cellsWritten).toBe(0);
      expect(await remembered()).toEqual({
        waivers: [{ rule: "cap-cstdcs", reason: "đã thống nhất" }],
        ...(next === null ? {} : { mapping: next }),
      });
    }
    // The last run and the bookkeeping are still there: nothing is written twice.
    standIn.resetCounters();
    await actions.check.perform(session, options());
    expect(standIn.counters.cellsWritten).toBeLessThan(40);
  });

  test.each([1, 2, 3])("refused at request %i leaves the decision that was there", async (request) => {
    const { standIn } = await openBook(book(STRANGE));
    const session = await openSession();
    await saveMapping(session, mapping, options());
    standIn.setFaults([{ request: standIn.counters.requests + request, kind: "refuse" }]);
    await expect(saveMapping(session, NO_MAPPING, options())).rejects.toMatchObject({ kind: "refused" });
    standIn.setFaults([]);
    expect(await remembered()).toEqual({ mapping });
  });

  test("writes nothing where the workbook remembers it so already", async () => {
    const { standIn } = await openBook(book(STRANGE));
    const session = await openSession();
    await saveMapping(session, mapping, options());
    const once = standIn.snapshot();
    await saveMapping(session, mapping, options());
    expect(standIn.snapshot()).toEqual(once);
  });

  test("one that was given with a check is kept with its result", async () => {
    await openBook(book(STRANGE));
    await check({ mapping });
    expect(await remembered()).toEqual({ mapping });
    expect((await check()).tables).toHaveLength(1);
  });
});

describe("what a mapping decides", () => {
  test("a table that is not of this campaign: its people do not count", async () => {
    await openCase("dang-ky-2021");
    const before = await check();
    const people = before.reading.described.find(({ kind }) => kind === "people")!;
    await saveMapping(
      await openSession(),
      withTable(NO_MAPPING, { ...people.mapping, kind: "notThisCampaign" }),
      options(),
    );
    const after = await check();
    expect(after.tables.map(({ kind }) => kind)).toEqual(
      before.tables.map(({ kind }) => kind).filter((kind) => kind !== "people"),
    );
    expect(after.skipped).toContainEqual({ sheet: people.sheet, reason: "notThisCampaign" });
    expect(after.reading.sheets.find(({ sheet }) => sheet === people.sheet)).toMatchObject({
      skipped: "notThisCampaign",
      tables: [{ outcome: "notThisCampaign" }],
    });
    expect([before, after].map(({ totals }) => totals.bloc.ldtt > 100)).toEqual([true, false]);
    expect(after.findings.filter(({ place }) => place.sheet === people.sheet)).toEqual([]);
  });

  test("the workbook is one unit's: only that unit is judged, and nobody else is missing", async () => {
    await openBook(book(KNOWN));
    const bloc = await check();
    expect(bloc.findings.map(({ rule }) => rule)).toContain("unit-missing");
    const { campaign, reading, findings } = await check({ mapping: { ...NO_MAPPING, onlyUnit: "Báo Thanh tra" } });
    expect(campaign.onlyUnit).toBe("Báo Thanh tra");
    expect(reading.onlyUnit).toBe("Báo Thanh tra");
    expect(findings.map(({ rule }) => rule)).not.toContain("unit-missing");
  });

  test("hidden sheets are registration too", async () => {
    const { book: model } = await openBook(
      aBook({
        Mở: [
          ["STT", "Đơn vị", "Cờ thi đua của Chính phủ"],
          [1, "Báo Thanh tra", "x"],
        ],
        [SHEET]: [KNOWN, ...ROWS.map((row) => [...row])],
      }),
    );
    model.sheets[1]!.visibility = "Hidden";
    expect((await check()).tables.map(({ sheet }) => sheet)).toEqual(["Mở"]);
    await saveMapping(await openSession(), { ...NO_MAPPING, includeHiddenSheets: true }, options());
    expect((await check()).tables.map(({ sheet }) => sheet)).toEqual(["Mở", SHEET]);
  });
});

describe("a preview for the dialog", () => {
  test("reads a workbook that cannot be checked yet, and writes nothing", async () => {
    const { standIn } = await openBook(book(STRANGE));
    const before = standIn.snapshot();
    const { reading, mapping: inForce, decided, units } = await previewReading(await openSession(), options());
    expect(reading.described).toMatchObject([
      { sheet: SHEET, outcome: "notUnderstood", kind: null, headers: STRANGE, headerRows: [2] },
    ]);
    expect(reading.questions).toMatchObject([{ kind: "notUnderstood" }]);
    expect({ inForce, decided }).toEqual({ inForce: NO_MAPPING, decided: NO_MAPPING });
    expect(units).toContain("Báo Thanh tra");
    expect(standIn.snapshot()).toEqual(before);
  });

  test("tries a mapping and other header rows before anything is kept", async () => {
    await openBook(book(STRANGE));
    const session = await openSession();
    expect((await previewReading(session, options({ mapping }))).reading.sheets[0]!.taken).toEqual(["people"]);
    const tried = await previewReading(session, options(), [{ sheet: SHEET, rows: [3] }]);
    expect(tried.reading.described).toMatchObject([
      {
        headerRows: [3],
        headers: ["1", "Mai Thành Nam", "Báo Thanh tra", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến"],
      },
    ]);
    expect(await remembered()).toEqual({});
  });
});

test("what is in force on the samples gives the same findings when it is given back", async () => {
  for (const name of ["dang-ky-2021-dau-x", "dang-ky-2021-theo-don-vi"]) {
    await openCase(name);
    const { mapping: inForce, ...first } = await check();
    await openCase(name);
    const again = await check({ mapping: JSON.parse(JSON.stringify(inForce)) as WorkbookMapping });
    expect(found(again)).toEqual(found(first as CheckResult));
    expect(again.reading.questions).toEqual([]);
  }
});
