/** The officer's tables in the workbook: made, read wherever they were moved, taken out again. */
import { campaign2021 } from "../../src/domain/campaign";
import type { Campaign } from "../../src/domain/campaign/campaign";
import { OFFICER_TABLES } from "../../src/domain/campaign/officerTables";
import { planOfficerSheets, readTables } from "../../src/domain/campaignTables";
import type { Session } from "../../src/workbook";
import { again, open, SHEET } from "./support";
import type { Opened } from "./support";

const campaign: Campaign = campaign2021;
const plans = planOfficerSheets(campaign);

async function made(): Promise<Opened> {
  const opened = await open();
  await opened.session.makeTables(plans, { rewrites: true });
  return opened;
}

async function campaignIn(session: Session) {
  const { officer } = await session.read();
  return readTables(officer, { last: null, year: 2000 });
}

const sheetNames = ({ book }: Opened): string[] => book.sheets.map(({ name }) => name);

/** A person at work in Excel. */
const inExcel = (work: (context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

test("made once, read back they are the campaign; their sheets are no registration", async () => {
  const opened = await made();
  expect(sheetNames(opened)).toEqual([SHEET, "Ghi chú", "Đợt thi đua", "Quy tắc kiểm tra"]);
  expect(await campaignIn(opened.session)).toEqual({ campaign, problems: [] });
  const { cells, officer } = await opened.session.read();
  expect(cells.sheets.map(({ name }) => name)).toEqual([SHEET, "Ghi chú"]);
  expect(officer.sheets).toEqual({ campaign: "Đợt thi đua", rules: "Quy tắc kiểm tra" });
  expect(new Set(officer.tables.map(({ name }) => name))).toEqual(new Set(OFFICER_TABLES));
});

test("a sheet of that name is the officer's: ours gets another", async () => {
  const opened = await open();
  await inExcel((context) => void context.workbook.worksheets.add("đợt thi đua"));
  await opened.session.makeTables(plans, { rewrites: true });
  expect(sheetNames(opened)).toContain("Đợt thi đua (2)");
  expect(await campaignIn(opened.session)).toEqual({ campaign, problems: [] });
});

test("hidden, renamed, moved by rows and columns put in: they are found all the same", async () => {
  const opened = await made();
  await inExcel(({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Đợt thi đua");
    sheet.getRange("A:B").insert("Right");
    sheet.getRange("1:3").insert("Down");
    sheet.name = "Đợt 2021";
    sheet.visibility = "Hidden";
  });
  expect(await campaignIn(await again())).toEqual({ campaign, problems: [] });
  expect((await opened.session.read()).officer.sheets.campaign).toBe("Đợt 2021");
});

test("a table deleted is told; so is a sheet", async () => {
  const opened = await made();
  await inExcel(({ workbook }) => {
    workbook.tables.getItem("STD_PhongTrao").delete();
    workbook.worksheets.getItem("Quy tắc kiểm tra").delete();
  });
  const { problems } = await campaignIn(opened.session);
  expect(problems.map(({ code, table, sheet }) => [code, table, sheet])).toEqual([
    ["tableMissing", "STD_PhongTrao", "Đợt thi đua"],
    ["tableMissing", "STD_QuyTac", "Quy tắc kiểm tra"],
    ["tableMissing", "STD_ChapNhan", "Quy tắc kiểm tra"],
    ["tableMissing", "STD_ThamSo", "Quy tắc kiểm tra"],
  ]);
});

describe("made again", () => {
  const fewer: Campaign = { ...campaign, units: campaign.units.slice(0, 2) };

  test("the lines are those planned, the officer's own columns stay, what stands below moves along", async () => {
    const opened = await open();
    await opened.session.makeTables(planOfficerSheets(fewer), { rewrites: true });
    await inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Đợt thi đua");
      sheet.getRange("E9").values = [["Ghi chú của tôi"]];
    });
    await opened.session.makeTables(plans, { rewrites: true });
    expect(await campaignIn(opened.session)).toEqual({ campaign, problems: [] });
    const sheet = opened.book.sheets.find(({ name }) => name === "Đợt thi đua")!;
    const texts = [...sheet.rows.values()].flatMap((cells) => [...cells.values()].map(({ v }) => v));
    expect(texts).toContain("Ghi chú của tôi");
    await opened.session.makeTables(planOfficerSheets(fewer), { rewrites: true });
    expect((await campaignIn(opened.session)).campaign.units).toEqual(fewer.units);
  });

  test("a table that lacks one of its columns stays under another name beside the new one", async () => {
    const opened = await made();
    await inExcel(({ workbook }) => {
      workbook.worksheets.getItem("Đợt thi đua").getRange("F4").values = [["Tên gọi khác"]];
    });
    await opened.session.makeTables(plans, { rewrites: true });
    expect(await campaignIn(opened.session)).toEqual({ campaign, problems: [] });
    expect(opened.book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toContain("STD_DonVi_cu");
  });
});

describe("taken out", () => {
  test("with everything of ours, and only then", async () => {
    const opened = await open();
    const before = opened.standIn.snapshot();
    await opened.session.makeTables(plans, { rewrites: true });
    await opened.session.clear("marks");
    expect(sheetNames(opened)).toContain("Đợt thi đua");
    await opened.session.clear("everything");
    expect(opened.standIn.snapshot()).toEqual(before);
  });

  test("a sheet on which the officer wrote something beside them stays, without them", async () => {
    const opened = await made();
    await inExcel(({ workbook }) => {
      workbook.worksheets.getItem("Đợt thi đua").getRange("A60").values = [["Việc cần làm"]];
    });
    await opened.session.clear("everything");
    expect(sheetNames(opened)).toEqual([SHEET, "Ghi chú", "Đợt thi đua"]);
    const sheet = opened.book.sheets.find(({ name }) => name === "Đợt thi đua")!;
    expect(sheet.tables).toEqual([]);
    expect((await opened.session.read()).officer).toEqual({ tables: [], sheets: {} });
  });
});
