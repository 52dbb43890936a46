/**
 * The one file, from the disk, in a real Chromium: opens, checks, makes the report, is typed into, saves, and reads back what it saved; the officer's
 * whole day; with no request beside itself.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { createStandIn } from "../../src/host";
import { cellAt } from "../../src/host/grid/cells";
import { caseFile } from "../support/samples";
import { Day, mouse, wholeDay } from "./dayWalk";
import { check, counted, openTab, pane, press, violations, wordsOf } from "./support";

const root = resolve(__dirname, "../..");
const tool = <T>(name: string): Promise<T> => import(join(root, ".ci", `${name}.mjs`)) as Promise<T>;

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = (await tool<{ build(what: string): string }>("build")).build("one-file");
  browser = await (await tool<{ launchBrowser(): Promise<Browser> }>("browser")).launchBrowser();
}, 300_000);
afterAll(() => browser?.close());

async function fromDisk(query: string): Promise<{ page: Page; asked: string[]; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const address = pathToFileURL(join(folder, "so-thi-dua.html")).href + query;
  const [asked, complaints] = [[] as string[], [] as string[]];
  page.on("request", (request) => {
    const url = request.url();
    if (url !== address && !/^(?:blob|data):/.test(url)) asked.push(url);
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(address);
  await page.waitForSelector(".grid [role=gridcell]");
  await page.waitForSelector(".pane button");
  return { page, asked, complaints };
}

test("the checksum beside it is its own, and its policy lets it ask nobody", () => {
  const file = readFileSync(join(folder, "so-thi-dua.html"));
  const sum = createHash("sha256").update(file).digest("hex");
  expect(readFileSync(join(folder, "so-thi-dua.html.sha256"), "utf8")).toBe(`${sum}  so-thi-dua.html\n`);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(file.toString("utf8"))![1]!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/'self'|'unsafe-(?:inline|eval)'|https?:/u);
});

test("an officer's round from the disk, in Vietnamese: nothing is asked of anybody, and what was saved reads back", async () => {
  const { page, asked, complaints } = await fromDisk("?lang=vi&theme=light");
  await page.locator("input[type=file][aria-hidden]").setInputFiles(caseFile("dang-ky-2021"));
  await page.locator(".file", { hasText: "workbook.xlsx" }).waitFor();

  await check(page);
  expect((await counted(page))["error"]).toBeGreaterThan(20);
  await openTab(page, "papers");
  await press(page, wordsOf("vi").papers("meeting.make"));
  const tab = page.locator(".tabs button", { hasText: "Báo cáo họp" });
  await tab.waitFor({ timeout: 60_000 });
  await page.locator(".pane [role=progressbar]").waitFor({ state: "detached", timeout: 60_000 });

  await page.locator(".tabs button", { hasText: "ĐK cá nhân" }).click();
  await page.locator(".address input").fill("C9");
  await page.keyboard.press("Enter");
  await page.keyboard.type("05/03/1985");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Tải sổ về" }).click(),
  ]);
  const saved = readFileSync(await download.path());

  const { book, dispose } = await createStandIn(saved, "saved.xlsx");
  expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Kết quả kiểm tra", "Báo cáo họp"]));
  expect(
    cellAt(
      book.sheets.find(({ name }) => name === "ĐK cá nhân")!,
      8,
      2,
    )!.v,
  ).toBe(31111);
  dispose();

  await page.locator("input[type=file][aria-hidden]").setInputFiles({
    name: "saved.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: saved,
  });
  await page.locator(".file", { hasText: "saved.xlsx" }).waitFor();
  await tab.waitFor();
  await check(page);
  await openTab(page, "setup");
  expect(await pane(page).locator("a[href='selftest.html']:visible").count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  expect(asked).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
}, 180_000);

test("the officer's whole day from the disk, by mouse: nothing is asked of anybody", async () => {
  const { page, asked, complaints } = await fromDisk("?lang=vi&theme=light");
  page.setDefaultTimeout(30_000);
  await wholeDay(new Day(page, "vi", mouse(), false));
  expect([asked, complaints]).toEqual([[], []]);
  await page.close();
}, 300_000);

test("it speaks English and is dark where it is asked to", async () => {
  const { page, asked, complaints } = await fromDisk("?lang=en&theme=dark");
  await check(page, "en");
  expect([asked, complaints]).toEqual([[], []]);
  await page.close();
}, 120_000);
