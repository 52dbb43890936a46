/** What the officer does with the campaign of a workbook: over the real client, nothing without a word, nothing lost unnamed. */
import { actions, campaignChanges, loadCampaignLine, MisfitError, openSession } from "../../src/actions";
import { OFFICER_TABLES } from "../../src/domain/campaign/officerTables";
import { openCase, options } from "./support";

const opened = async (name = "dang-ky-2021") => {
  const { standIn, book } = await openCase(name);
  return { standIn, book, session: await openSession(), ...(await campaignChanges()) };
};

/** The officer types into a line of a table. */
const typed = (table: string, line: string, column: string, value: unknown): Promise<void> =>
  Excel.run(async (context) => {
    const at = context.workbook.tables.getItem(table);
    const head = at.getHeaderRowRange().load("values");
    const body = at.getDataBodyRange().load("values");
    await context.sync();
    const row = body.values.findIndex((cells) => cells[0] === line);
    expect([line, row >= 0]).toEqual([line, true]);
    body.getCell(row, head.values[0]!.indexOf(column)).values = [[value]];
    await context.sync();
  });

const linesOf = (table: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange().load("values");
    await context.sync();
    return body.values;
  });

test("the pane's first line takes two requests", async () => {
  const { session, standIn, makeCampaignTables: make } = await opened();
  await make(session, options());
  standIn.resetCounters();
  expect(await loadCampaignLine(session, options())).toMatchObject({ year: 2021, source: "sheet" });
  expect(standIn.counters.requests).toBe(2);
});

test("what can be done is told from one reading, and nothing is written", async () => {
  const { session, standIn, campaignOverview: overview } = await opened();
  standIn.resetCounters();
  await session.read();
  const once = standIn.counters.requests;
  standIn.resetCounters();
  const told = await overview(session, options());
  expect(standIn.counters.requests).toBeLessThanOrEqual(once + 1);
  expect(standIn.counters.cellsWritten).toBe(0);
  expect(told).toMatchObject({ campaign: { year: 2021 }, tables: [], defaults: [], nextYearLosses: [] });
  expect(told.nextYear).toMatchObject({
    campaign: { year: 2022, law: "2003" },
    emptied: ["theme", "deadline", "pledges"],
  });
});

test("tables are made once, in force in the pane's line; made again they stay as they are", async () => {
  const { session, makeCampaignTables: make, campaignOverview: overview } = await opened();
  const done = await make(session, options());
  expect(new Set(done.made)).toEqual(new Set(OFFICER_TABLES));
  expect(done.sheets).toEqual(["Đợt thi đua", "Quy tắc kiểm tra"]);
  await typed("STD_Dot", "Tên khối", "Giá trị", "Khối của tôi");
  expect(await make(session, options())).toEqual({ made: [], rewritten: [], sheets: [] });
  expect(await overview(session, options())).toMatchObject({ campaign: { bloc: "Khối của tôi", source: "sheet" } });
  expect(await loadCampaignLine(session, options())).toMatchObject({ bloc: "Khối của tôi" });
});

test("a protected structure is refused, and nothing is made", async () => {
  const { session, book, makeCampaignTables: make } = await opened();
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const before = book.sheets.length;
  await expect(make(session, options())).rejects.toMatchObject({ kind: "structureProtected" });
  expect(book.sheets.length).toBe(before);
});

test("no tables of a campaign that the workbook is not of", async () => {
  const { session, book, makeCampaignTables: make, chooseCampaign: choose } = await opened("khoi-tinh-2025");
  const before = book.sheets.length;
  await expect(make(session, options())).rejects.toBeInstanceOf(MisfitError);
  expect(book.sheets.length).toBe(before);
  await choose(session, options(), { by: "present" });
  expect((await make(session, options())).made.length).toBe(OFFICER_TABLES.length);
});

test("each table goes back to its default by itself; what goes is named before", async () => {
  const { session, makeCampaignTables: make, campaignOverview: overview, resetTable: reset } = await opened();
  await make(session, options());
  const atFirst = await Promise.all(OFFICER_TABLES.map((table) => linesOf(table)));
  await typed("STD_Dot", "Tên khối", "Giá trị", "Khối của tôi");
  await typed("STD_DonVi", "Báo Thanh tra", "Đơn vị", "Viện Mới");
  await typed("STD_QuyTac", "spelling", "Áp dụng", "Không");
  const { defaults } = await overview(session, options());
  expect(defaults).toEqual([
    { table: "STD_Dot", gone: [], changed: ["Tên khối"] },
    { table: "STD_DonVi", gone: ["Viện Mới"], changed: [] },
    { table: "STD_QuyTac", gone: [], changed: ["spelling"] },
  ]);
  await reset(session, options(), "STD_DonVi");
  expect((await overview(session, options())).defaults.map(({ table }) => table)).toEqual(["STD_Dot", "STD_QuyTac"]);
  for (const { table } of defaults) await reset(session, options(), table);
  expect((await overview(session, options())).defaults).toEqual([]);
  expect(await Promise.all(OFFICER_TABLES.map((table) => linesOf(table)))).toEqual(atFirst);
});

test("another campaign where tables stand: nothing before the lines that go are confirmed", async () => {
  const {
    session,
    makeCampaignTables: make,
    chooseCampaign: choose,
    campaignOverview: overview,
  } = await opened("khoi-tinh-2025");
  await choose(session, options(), { by: "auto" });
  await make(session, options());
  await typed("STD_DonVi", "Sở Nội vụ", "Đơn vị", "Sở Mới");
  const losses = await choose(session, options(), { by: "auto" });
  expect(losses.find(({ table }) => table === "STD_DonVi")?.gone).toEqual(["Sở Mới"]);
  expect((await linesOf("STD_DonVi")).map(([name]) => name)).toContain("Sở Mới");
  expect(await choose(session, options(), { by: "auto" }, true)).toEqual([]);
  expect((await linesOf("STD_DonVi")).map(([name]) => name)).not.toContain("Sở Mới");
  expect((await overview(session, options())).campaign).toMatchObject({ year: 2025, source: "sheet" });
});

test("the one in force all the same stays in force, and is not asked about again", async () => {
  const { session, chooseCampaign: choose } = await opened("khoi-tinh-2025");
  const file = { by: "file", campaign: { year: 2024, units: [{ name: "Sở Nội vụ" }] }, despite: "" };
  await session.saveDecision("campaign", file);
  await choose(session, options(), { by: "present" });
  expect((await actions.check.perform(session, options())).campaign).toMatchObject({ year: 2024, source: "file" });
});

describe("the next year", () => {
  test("without tables it is kept as the campaign in force, and titles of the old year are asked about", async () => {
    const { session, beginNewYear: begin } = await opened();
    await begin(session, options());
    expect(await loadCampaignLine(session, options())).toMatchObject({ year: 2022, law: "2003", source: "edited" });
    await expect(actions.check.perform(session, options())).rejects.toMatchObject({ misfit: { year: 2021 } });
  });

  test("tables are rewritten, last year's acceptances among them", async () => {
    const { session, makeCampaignTables: make, beginNewYear: begin, campaignOverview: overview } = await opened();
    await make(session, options());
    await Excel.run(async (context) => {
      const row = context.workbook.tables.getItem("STD_ChapNhan").getDataBodyRange();
      row.values = [["ldtt-rating", "Báo Thanh tra", "Mai Thành Nam", "", "Đã xác minh", "An", "", ""]];
      await context.sync();
    });
    const { nextYearLosses } = await overview(session, options());
    expect(nextYearLosses.find(({ table }) => table === "STD_ChapNhan")?.gone).toEqual(["ldtt-rating"]);
    await begin(session, options());
    expect(Object.fromEntries((await linesOf("STD_Dot")).map(([item, value]) => [item, value]))).toMatchObject({
      Năm: 2022,
      "Hạn đăng ký": "",
      "Chủ đề": "",
    });
    expect((await linesOf("STD_ChapNhan")).flat().filter((cell) => cell !== "")).toEqual([]);
    const after = await overview(session, options());
    expect(after).toMatchObject({ campaign: { year: 2022, source: "sheet" }, defaults: [] });
  });
});
