/**
 * What goes wrong in the workbench, on one page: each time a sentence with its remedy stands in the pane, nothing is half written, and the next try works.
 * docs/pane.md says where the errors are tried that do not come up here.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Locator, Page } from "playwright-core";
import { fileErrorText } from "../../src/messages";
import type { FileErrorId } from "../../src/messages";
import type { PaneTextKey } from "../../src/messages/vi/pane";
import { fileWith, manyPeople } from "../support/sheets";
import type { Doing } from "./excelDoes";
import { contents, excelDoes, excelIsWell, isHeld, paste, protect, rename } from "./excelDoes";
import {
  button,
  finished,
  inBrowser,
  isSelected,
  openBook,
  openPage,
  openTab,
  pane,
  press,
  sentence,
  sheetTab,
  typeInto,
  wordsOf,
} from "./support";

inBrowser();

type Kind = { [Key in PaneTextKey]: Key extends `error.${infer Name}.advice` ? Name : never }[PaneTextKey];

const SHEET = "A";
/** Of a registration by `manyPeople`. */
const COLUMNS = 8;
const RESULTS = "Kết quả kiểm tra";
const { pane: text, papers, campaign, mapping, setup } = wordsOf("vi");

/** What Excel answers to whichever request, and what is said of it. */
const REFUSALS: readonly (readonly [Kind, Doing])[] = [
  ["cellEditMode", { how: "refuse", code: "InvalidOperationInCellEditMode" }],
  ["tooLarge", { how: "refuse", code: "RequestPayloadSizeLimitExceeded" }],
  ["notSupported", { how: "refuse", code: "ApiNotFound" }],
  ["otherWorkbook", { how: "refuse", code: "InactiveWorkbook" }],
  ["connectionLost", { how: "lose" }],
  ["refused", { how: "refuse" }],
  ["readOnly", { how: "refuse", code: "AccessDenied", onlyWriting: true }],
];

const notice = (page: Page, language: "vi" | "en" = "vi"): Locator =>
  pane(page).getByRole("group", { name: wordsOf(language).pane("error.label") });

async function isSaid(page: Page, kind: Kind, title = text(`error.${kind}.title`)): Promise<void> {
  const box = notice(page);
  await box.getByText(title, { exact: true }).waitFor();
  // The detail for whoever supports the officer is in the same paragraph.
  await box.getByText(text(`error.${kind}.advice`)).waitFor();
}

async function tryAgain(page: Page): Promise<void> {
  await notice(page)
    .getByRole("button", { name: text("error.retry") })
    .click();
  await notice(page).waitFor({ state: "detached" });
  await finished(page);
}

/** Whatever of the officer's stands in the sheet. */
const officers = async (page: Page): Promise<unknown[][]> =>
  (await contents(page)).find(([sheet]) => sheet === SHEET)![1].map((row) => row.slice(0, COLUMNS));

const checkFrom = async (page: Page): Promise<void> => {
  await openTab(page, "overview");
  await button(page, text("run.check"))
    .or(button(page, text("run.checkAgain")))
    .first()
    .click();
};

/** The marks of a finished run stand beside the table. */
async function isMarked(page: Page): Promise<void> {
  const all = await contents(page);
  const headers = all.find(([sheet]) => sheet === SHEET)![1][1]!.map(String);
  expect(headers.filter((header) => /^Trạng thái/u.test(header))).toHaveLength(1);
  expect(JSON.stringify(all)).not.toContain("Đang ghi");
  expect(all.map(([sheet]) => sheet)).toContain(RESULTS);
}

async function openInstead(page: Page, name: string, file: Buffer): Promise<void> {
  const opened = openBook(page, name, file);
  await page.getByRole("button", { name: "Mở luôn, bỏ thay đổi" }).click();
  await opened;
}

let page: Page;
beforeAll(async () => {
  ({ page } = await openPage("?lang=vi&theme=light"));
  page.setDefaultTimeout(20_000);
  await openBook(page, "so.xlsx", manyPeople(20));
});
afterEach(() => excelIsWell(page));
afterAll(() => page?.close());

describe("Excel refuses: said, nothing written, and the next try works", () => {
  test.each(REFUSALS)(
    "%s",
    async (kind, doing) => {
      const before = await contents(page);
      await excelDoes(page, doing);
      await checkFrom(page);
      await isSaid(page, kind);
      await excelIsWell(page);
      expect(await contents(page)).toEqual(before);
      await tryAgain(page);
      await isMarked(page);
    },
    60_000,
  );

  test("in the middle of writing: the officer's cells are as they were, and the next run does the rest", async () => {
    const before = await officers(page);
    await excelDoes(page, { how: "lose", onlyWriting: true });
    await checkFrom(page);
    await isSaid(page, "connectionLost");
    await excelIsWell(page);
    expect(await officers(page)).toEqual(before);
    await tryAgain(page);
    await isMarked(page);
    expect(await officers(page)).toEqual(before);
  }, 60_000);

  test("no workbook is open, and a fault of our own", async () => {
    for (const [kind, fault] of [
      ["noWorkbook", "globalThis.Excel = undefined"],
      ["unexpected", "globalThis.Excel = { run: () => { throw new TypeError('x is undefined') } }"],
    ] as const) {
      await page.evaluate(`globalThis.kept = globalThis.Excel; ${fault}`);
      await checkFrom(page);
      await isSaid(page, kind);
      await page.evaluate("globalThis.Excel = globalThis.kept");
      await tryAgain(page);
    }
    await isMarked(page);
  }, 60_000);
});

test("somebody types into a row while it is checked: nothing is written beside it, what was typed stands", async () => {
  const marks = async () =>
    (await contents(page)).map(([sheet, rows]) => [sheet, rows.map((row) => row.slice(COLUMNS))]);
  const before = await marks();
  await excelDoes(page, { how: "hold", onlyWriting: true });
  await checkFrom(page);
  await isHeld(page);
  await typeInto(page, "B5", "Mai Thành Nam");
  await excelIsWell(page);
  await isSaid(page, "changed");
  expect(await marks()).toEqual(before);
  expect((await officers(page))[4]![1]).toBe("Mai Thành Nam");
  await tryAgain(page);
  await isMarked(page);
}, 60_000);

test("the officer stops the check: said, without a try again, and nothing written", async () => {
  const before = await contents(page);
  await excelDoes(page, { how: "hold" });
  await checkFrom(page);
  await isHeld(page);
  await press(page, text("run.cancel"));
  await excelIsWell(page);
  await sentence(page, text("error.cancelled.title")).waitFor();
  await sentence(page, text("error.cancelled.advice")).waitFor();
  await expect(button(page, text("error.retry")).count()).resolves.toBe(0);
  expect(await contents(page)).toEqual(before);
  await press(page, text("run.close"));
}, 60_000);

test("a sheet that is gone under its name cannot be jumped to; it can when it has it again", async () => {
  await openTab(page, "issues");
  const link = pane(page).locator("[role=row] [data-cell]").first();
  await rename(page, SHEET, "B");
  await link.click();
  await isSaid(page, "goTo");
  await rename(page, "B", SHEET);
  await link.click();
  await notice(page).waitFor({ state: "detached" });
  await isSelected(page, (await link.getAttribute("data-cell"))!.replace(/^.*!/u, ""));
}, 60_000);

describe("what is protected", () => {
  test("a sheet: its findings are in the list, its marks stay until it is free", async () => {
    const before = await officers(page);
    await protect(page, { sheet: SHEET }, true);
    await checkFrom(page);
    await sentence(page, text("done.protectedSheets", { sheets: `«${SHEET}»` })).waitFor();
    await openTab(page, "papers");
    await press(page, papers("clear.marks"));
    await page
      .getByRole("alertdialog")
      .getByRole("button", { name: text("clearTyped.yes") })
      .click();
    await isSaid(page, "sheetProtected", text("error.sheetProtected.title", { sheet: SHEET }));
    expect(await officers(page)).toEqual(before);
    await protect(page, { sheet: SHEET }, false);
    await notice(page)
      .getByRole("button", { name: text("error.retry") })
      .click();
    await page
      .getByRole("alertdialog")
      .getByRole("button", { name: text("clearTyped.yes") })
      .click();
    await sheetTab(page, RESULTS).waitFor({ state: "detached" });
    expect(await contents(page)).toEqual([[SHEET, before]]);
  }, 60_000);

  test("the structure: said where the report and the letters are asked for, which are made when it is free", async () => {
    await protect(page, "structure", true);
    await openTab(page, "papers");
    for (const verb of ["meeting", "slips"] as const) {
      await press(page, papers(`${verb}.make`));
      await sentence(page, papers(`notMade.${verb}`)).waitFor();
      await sentence(page, papers("notMade.advice")).waitFor();
    }
    expect((await contents(page)).map(([sheet]) => sheet)).toEqual([SHEET]);
    await openTab(page, "overview");
    await sentence(page, text("done.structureProtected")).waitFor();
    await protect(page, "structure", false);
    await openTab(page, "papers");
    await press(page, papers("meeting.make"));
    await sheetTab(page, "Báo cáo họp").waitFor();
    await finished(page);
    await isMarked(page);
  }, 60_000);
});

const damaged = (name: string) => readFileSync(resolve(__dirname, `../cases/hostile/${name}.xlsx`));

describe("a file that will not do", () => {
  test("as last year's workbook: said below it, and none is chosen", async () => {
    await openTab(page, "papers");
    const group = pane(page).getByRole("group", { name: papers("lastYear") });
    const take = (name: string, buffer: Buffer) =>
      group.locator("input").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    const files: readonly [FileErrorId, string, Buffer, string?][] = [
      ["notWorkbook", "ghi-chu.xlsx", Buffer.from("không phải sổ")],
      ["lastYearNoTables", "trong.xlsx", fileWith([["Ghi chú chung"]])],
      ["lastYearNotBefore", "nam-nay.xlsx", manyPeople(3), "2021"],
    ];
    for (const [kind, file, buffer, detail = ""] of files) {
      await take(file, buffer);
      await group
        .getByRole("alert")
        .getByText(fileErrorText(kind, "vi", { file, detail }))
        .waitFor();
      await group.getByText(papers("lastYear.none")).waitFor();
    }
  }, 60_000);

  test("as a campaign: said, and the one in force stays", async () => {
    await openTab(page, "setup");
    await press(page, setup("campaign"));
    await press(page, campaign("change"));
    const input = pane(page).locator("input[type=file][accept*=json]");
    await input.setInputFiles({
      name: "dot.json",
      mimeType: "application/json",
      buffer: Buffer.from('{"year": "hai"}'),
    });
    await pane(page).getByRole("alert").getByText("«dot.json»").waitFor();
    await pane(page).locator("header").getByText("Đợt 2021").waitFor();
    for (const back of [campaign("title"), setup("back")])
      await pane(page).locator("main").getByRole("button", { name: back, exact: true }).first().click();
  }, 60_000);

  test("as the workbook itself: said, and the open one stays open", async () => {
    const tabs = await page.locator(".tabs button").allTextContents();
    const OLD = Buffer.concat([Buffer.from("D0CF11E0A1B11AE1", "hex"), Buffer.alloc(1024)]);
    const files: readonly [string, Buffer, RegExp][] = [
      ["trong.xlsx", Buffer.alloc(0), /«trong\.xlsx» không có dữ liệu/u],
      ["cu.xls", OLD, /«cu\.xls» .*\. Đề nghị/u],
      ["web.xlsx", Buffer.from("<!DOCTYPE html><html><table></table></html>"), /«web\.xlsx» là trang web/u],
      ["hong.xlsx", damaged("end-tag-missing"), /«hong\.xlsx» bị hỏng: .*Open and Repair/u],
    ];
    for (const [name, buffer, said] of files) {
      await page.locator(".bar input").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
      await page.getByRole("button", { name: "Mở luôn, bỏ thay đổi" }).click();
      await page.locator(".trouble", { hasText: said }).waitFor();
    }
    expect(await page.locator(".tabs button").allTextContents()).toEqual(tabs);
  }, 60_000);
});

test("no day for the answers: said beside it, no letters; with a day they are made", async () => {
  await openTab(page, "papers");
  const day = pane(page).getByLabel(papers("replyBy"));
  await day.fill("31/02/2021");
  await press(page, papers("slips.make"));
  await pane(page)
    .getByRole("alert")
    .getByText(papers("replyBy.wrong", { typed: "31/02/2021" }))
    .waitFor();
  await expect(sheetTab(page, /^Phiếu - /u).count()).resolves.toBe(0);
  await day.fill("05/04/2021");
  await press(page, papers("slips.make"));
  await sheetTab(page, /^Phiếu - /u)
    .first()
    .waitFor();
  await finished(page);
}, 60_000);

test("how the workbook is read cannot be looked at: said on its page, and the next try shows it", async () => {
  await openTab(page, "setup");
  await excelDoes(page, REFUSALS[0]![1]);
  await press(page, setup("reading"));
  await isSaid(page, "cellEditMode");
  await excelIsWell(page);
  await notice(page)
    .getByRole("button", { name: text("error.retry") })
    .click();
  await notice(page).waitFor({ state: "detached" });
  await pane(page).getByRole("combobox").first().waitFor();
}, 60_000);

test("no table: said, with the way to «Cách đọc sổ»; once there is one it is checked", async () => {
  await openInstead(page, "khong-bang.xlsx", fileWith([["Ghi chú chung"], ["Chưa có bảng nào"]]));
  const before = await contents(page);
  await checkFrom(page);
  await isSaid(page, "noRegistration");
  expect(await contents(page)).toEqual(before);
  await notice(page)
    .getByRole("button", { name: text("mapping.open") })
    .click();
  await sentence(page, mapping("noTable")).waitFor();
  await paste(page, SHEET, [
    ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu"],
    [1, "Mai Thành Nam", "Báo Thanh tra", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến"],
  ]);
  await tryAgain(page);
  expect((await contents(page)).map(([sheet]) => sheet)).toContain(RESULTS);
}, 60_000);

test("Excel does not answer: said after half a minute; waited for, left, and tried again", async () => {
  await page.clock.install();
  const before = await contents(page);
  const silent = pane(page).getByRole("group", { name: text("silent.title") });
  await excelDoes(page, { how: "hold" });
  await checkFrom(page);
  await isHeld(page);
  for (const answer of ["silent.wait", "silent.leave"] as const) {
    await page.clock.fastForward(31_000);
    await silent.getByText(text("silent.advice")).waitFor();
    await silent.getByRole("button", { name: text(answer) }).click();
    await silent.waitFor({ state: "detached" });
  }
  await isSaid(page, "notAnswering");
  await excelIsWell(page);
  expect(await contents(page)).toEqual(before);
  await tryAgain(page);
}, 60_000);

test("in English each is said too", async () => {
  const { page: english } = await openPage("?lang=en&theme=light");
  const said = wordsOf("en").pane;
  await openBook(english, "book.xlsx", manyPeople(5));
  for (const [kind, doing] of REFUSALS) {
    await excelDoes(english, doing);
    await press(english, said("run.check"));
    await notice(english, "en")
      .getByText(said(`error.${kind}.title`), { exact: true })
      .waitFor();
    await excelIsWell(english);
    await notice(english, "en")
      .getByRole("button", { name: said("run.close") })
      .click();
  }
  await english.close();
}, 60_000);
