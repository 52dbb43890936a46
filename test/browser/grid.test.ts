/** Typing, keys, protection and leaving in the built workbench: what an officer without Excel does all day. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { createStandIn } from "../../src/host";
import { cellAt } from "../../src/host/grid/cells";
import { fileWith } from "../support/sheets";
import { inBrowser, openPage, press, violations } from "./support";

inBrowser();

const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const line = (page: Page) => page.locator(".formula textarea");
const cell = (page: Page, address: string) => page.locator(`.grid [data-address=${address}]`);
const selected = (page: Page) => page.locator(".grid .cell.selected").getAttribute("data-address");
const inCell = (page: Page) => page.locator(".grid textarea");
const notice = (page: Page) => page.locator(".notice").textContent();
const focusedRole = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("role"));

async function opened(rows: readonly (readonly (string | number)[])[], after = ""): Promise<Page> {
  const { page } = await openPage("?lang=vi&theme=light");
  page.setDefaultTimeout(8_000);
  await page.locator("input[type=file]").setInputFiles({ name: "thu.xlsx", mimeType, buffer: fileWith(rows, after) });
  await page.locator(".file", { hasText: "thu.xlsx" }).waitFor();
  await cell(page, "A1").click();
  return page;
}

async function shows(page: Page, address: string, text: string): Promise<void> {
  await page.waitForFunction(
    ([at, wanted]) => document.querySelector(`.grid [data-address=${at}] .text`)?.textContent === wanted,
    [address, text] as const,
  );
}

test("a day and a number are Vietnamese, in the grid, in the line, and in the file that is taken home", async () => {
  const page = await opened([["26/01/1975", 39, 1]]);
  for (const [address, typed, shown, again] of [
    ["A1", "05/03/1985", "05/03/1985", "05/03/1985"],
    ["B1", "12,5", "12,5", "12,5"],
    ["C1", "36,8%", "36,80%", "36,8%"],
    ["D1", "'0912345678", "0912345678", "'0912345678"],
    ["E1", "=MAX(B1*2;0,5)", "25", "=MAX(B1*2;0,5)"],
  ] as const) {
    await cell(page, address).click();
    await page.keyboard.type(typed);
    await page.keyboard.press("Enter");
    await shows(page, address, shown);
    await cell(page, address).click();
    await expect(line(page).inputValue()).resolves.toBe(again);
  }
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  const { book, dispose } = await createStandIn(readFileSync(await download.path()), "thu.xlsx");
  const kept = [0, 1, 2, 3, 4].map((column) => cellAt(book.sheets[0]!, 0, column)!);
  expect(kept.map(({ v }) => v)).toEqual([31111, 12.5, 0.368, "0912345678", 25]);
  expect(book.styles[kept[0]!.s]!.numberFormat).toBe("dd/mm/yyyy");
  dispose();
  await page.close();
}, 120_000);

describe("what is typed is in its cell, however the cell is left", () => {
  test.each([
    ["another cell is clicked", (page: Page) => cell(page, "C3").click(), "C3"],
    ["Enter", (page: Page) => page.keyboard.press("Enter"), "A2"],
    ["Shift and Enter", (page: Page) => page.keyboard.press("Shift+Enter"), "A1"],
    ["Tab", (page: Page) => page.keyboard.press("Tab"), "B1"],
    ["the line above is clicked", (page: Page) => line(page).click(), "A1"],
    ["a button of the pane", (page: Page) => press(page, "Kiểm tra"), "A1"],
    ["a button of the bar", (page: Page) => page.getByRole("button", { name: "Nền tối" }).click(), "A1"],
    ["a sheet's tab", (page: Page) => page.locator(".tabs button").first().click(), "A1"],
  ] as const)(
    "%s",
    async (_, leave, then) => {
      const page = await opened([["cũ", "b"], ["a2"]]);
      await page.keyboard.type("mới");
      expect(await inCell(page).inputValue()).toBe("mới");
      await leave(page);
      if (_ === "the line above is clicked") await page.keyboard.press("Enter");
      else expect(await selected(page)).toBe(then);
      await shows(page, "A1", "mới");
      await page.close();
    },
    60_000,
  );

  test("typed in the line, and a cell is clicked", async () => {
    const page = await opened([["cũ", "b"]]);
    await line(page).fill("mới");
    await cell(page, "B1").click();
    await shows(page, "A1", "mới");
    await page.close();
  }, 60_000);
});

test("Escape restores, Delete clears, Ctrl+Z takes back in turn; the keyboard is in the grid again each time", async () => {
  const page = await opened([["cũ", "b"]]);
  await page.keyboard.type("x");
  await page.keyboard.press("Escape");
  await shows(page, "A1", "cũ");
  expect(await focusedRole(page)).toBe("grid");
  await page.keyboard.press("Delete");
  await shows(page, "A1", "");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("F2");
  await page.keyboard.type("c");
  await page.keyboard.press("Enter");
  await shows(page, "B1", "bc");
  await page.keyboard.press("Control+z");
  await shows(page, "B1", "b");
  expect(await selected(page)).toBe("B1");
  await page.keyboard.press("Control+z");
  await shows(page, "A1", "cũ");
  expect(await focusedRole(page)).toBe("grid");
  await line(page).fill("y");
  await page.keyboard.press("Escape");
  await expect(line(page).inputValue()).resolves.toBe("cũ");
  await page.close();
}, 60_000);

test("arrows, Home, End and Ctrl move as in Excel; a double click edits; lines of a cell stay lines", async () => {
  const page = await opened([
    ["dòng 1\ndòng 2", "b", "c"],
    ["1", "2", "3"],
    ["", "5", ""],
  ]);
  const at = async (keys: string, address: string) => {
    await page.keyboard.press(keys);
    expect([keys, await selected(page)]).toEqual([keys, address]);
  };
  await at("ArrowDown", "A2");
  await at("ArrowRight", "B2");
  await at("Control+ArrowDown", "B3");
  await at("Control+ArrowUp", "B1");
  await at("End", "C1");
  await at("Control+Home", "A1");
  await at("Control+End", "C3");
  await at("Home", "A3");
  await at("Control+Home", "A1");
  await cell(page, "A1").dblclick();
  await page.keyboard.type("!");
  await page.keyboard.press("Alt+Enter");
  await page.keyboard.type("dòng 3");
  await page.keyboard.press("Enter");
  await shows(page, "A1", "dòng 1\ndòng 2!\ndòng 3");
  await page.locator(".address input").fill("b3");
  await page.keyboard.press("Enter");
  expect(await selected(page)).toBe("B3");
  await page.close();
}, 60_000);

test("a protected sheet says so, and keeps what it holds", async () => {
  const { page, complaints } = await openPage("?lang=vi&theme=light");
  const buffer = fileWith([["khóa"]], '<sheetProtection sheet="1"/>');
  await page.locator("input[type=file]").setInputFiles({ name: "thu.xlsx", mimeType, buffer });
  await page.locator(".file", { hasText: "thu.xlsx" }).waitFor();
  await cell(page, "A1").click();
  await page.keyboard.type("x");
  expect(await notice(page)).toContain("được bảo vệ");
  await page.keyboard.press("Delete");
  await shows(page, "A1", "khóa");
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
}, 60_000);

describe("nothing is lost without a question", () => {
  const other = { name: "khac.xlsx", mimeType, buffer: fileWith([["khác"]]) };
  const question = (page: Page) => page.getByRole("alertdialog");

  test("another workbook over a typed cell: stay, then download and open", async () => {
    const page = await opened([["cũ"]]);
    await page.keyboard.type("mới");
    await page.locator("input[type=file]").setInputFiles(other);
    await question(page).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await question(page).waitFor({ state: "detached" });
    await shows(page, "A1", "mới");
    await page.locator("input[type=file]").setInputFiles(other);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Tải về rồi mở sổ khác" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("thu-da-kiem-tra.xlsx");
    await shows(page, "A1", "khác");
    await page.close();
  }, 60_000);

  test("an untouched workbook, and one that was downloaded, go without one", async () => {
    const page = await opened([["cũ"]]);
    await page.locator("input[type=file]").setInputFiles(other);
    await shows(page, "A1", "khác");
    await cell(page, "A1").click();
    await page.keyboard.type("x");
    await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Tải sổ về" }).click()]);
    await page.locator(".told", { hasText: "Đã tải sổ về" }).waitFor();
    await page.locator("input[type=file]").setInputFiles(other);
    await shows(page, "A1", "khác");
    await page.close();
  }, 60_000);

  test("leaving the page asks while something would be lost, also in the middle of typing", async () => {
    const page = await opened([["cũ"]]);
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.keyboard.type("mới");
    await page.reload({ timeout: 1_500 }).catch(() => undefined);
    expect(asked).toEqual(["beforeunload"]);
    await cell(page, "C3").click();
    await shows(page, "A1", "mới");
    await page.close();
  }, 60_000);
});

test("a file dropped on the page is opened", async () => {
  const { page } = await openPage("?lang=vi&theme=light");
  const bytes = [...fileWith([["thả"]])];
  const transfer = await page.evaluateHandle((data) => {
    const carried = new DataTransfer();
    carried.items.add(new File([new Uint8Array(data)], "tha.xlsx"));
    return carried;
  }, bytes);
  await page.locator(".workbench").dispatchEvent("drop", { dataTransfer: transfer });
  await page.locator(".file", { hasText: "tha.xlsx" }).waitFor();
  await shows(page, "A1", "thả");
  await page.close();
}, 60_000);

test("only what is in view is drawn; the grid says how large the sheet is", async () => {
  const page = await opened(Array.from({ length: 3000 }, (_, i) => [i + 1, `dòng ${i + 1}`]));
  expect(await page.locator(".grid [role=row]").count()).toBeLessThan(80);
  await page.locator(".address input").fill("B2500");
  await page.keyboard.press("Enter");
  await shows(page, "B2500", "dòng 2500");
  expect(await page.locator(".grid [role=row]").count()).toBeLessThan(80);
  const grid = page.getByRole("grid");
  expect(Number(await grid.getAttribute("aria-rowcount"))).toBeGreaterThanOrEqual(3001);
  expect(await grid.getAttribute("aria-activedescendant")).toBe("cell-B2500");
  expect(await cell(page, "B2500").locator("xpath=ancestor::*[@role='row']").getAttribute("aria-rowindex")).toBe(
    "2501",
  );
  expect(await violations(page)).toEqual([]);
  await page.close();
}, 60_000);
