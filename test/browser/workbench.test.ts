/**
 * The built workbench in a real Chromium: the unmodified office.js client on the stand-in, the very pane of the
 * add-in, an officer's round through it.
 */
import { caseFile } from "../support/samples";
import { type Validated, discard, validate } from "../support/validate";
import {
  check,
  counted,
  finished,
  inBrowser,
  isSelected,
  openPage,
  openTab,
  press,
  sheetTab,
  violations,
  wordsOf,
} from "./support";

inBrowser();

const sheets = {
  vi: { results: "Kết quả kiểm tra", meeting: "Báo cáo họp" },
  en: { results: "Check results", meeting: "Meeting report" },
} as const;

let command: Validated;
beforeAll(() => {
  command = validate(caseFile("dang-ky-2021"));
}, 300_000);
afterAll(() => discard(command));

describe.each([
  ["vi", "light"],
  ["vi", "dark"],
  ["en", "light"],
  ["en", "dark"],
] as const)("in %s, %s", (language, theme) => {
  test("checks the sample, jumps to a cell, writes the meeting sheet and clears, without a complaint", async () => {
    const { page, complaints } = await openPage(`?lang=${language}&theme=${theme}`);
    expect(await violations(page)).toEqual([]);

    const { papers } = wordsOf(language);
    await check(page, language);
    const counts = { error: 0, warning: 0, notice: 0 } as Record<string, number>;
    for (const finding of command.report.findings) counts[finding.severity] = (counts[finding.severity] ?? 0) + 1;
    expect(await counted(page)).toEqual(counts);
    expect(await page.locator(".tabs button").allTextContents()).toContain(sheets[language].results);
    expect(await violations(page)).toEqual([]);

    await openTab(page, "issues");
    const link = page.locator(".pane [data-cell]").first();
    const target = (await link.getAttribute("data-cell"))!;
    await link.click();
    await isSelected(page, target.slice(target.indexOf("!") + 1));

    await openTab(page, "papers");
    await press(page, papers("meeting.make"));
    await sheetTab(page, sheets[language].meeting).waitFor({ timeout: 60_000 });
    await finished(page);
    expect(await violations(page)).toEqual([]);

    await press(page, papers("clear.marks"));
    const question = page.getByRole("alertdialog");
    await question.waitFor();
    expect(await violations(page)).toEqual([]);
    await question.getByRole("button", { name: wordsOf(language).pane("clearTyped.yes") }).click();
    await sheetTab(page, sheets[language].results).waitFor({ state: "detached", timeout: 60_000 });

    expect(complaints).toEqual([]);
    await page.close();
  }, 180_000);
});

test("a jump to a sheet shows its tab, however many stand before it", async () => {
  const { page, complaints } = await openPage("?lang=vi&theme=light", { width: 760, height: 768 });
  const isShown = (name: string): Promise<boolean> =>
    sheetTab(page, name).evaluate((tab) => {
      const [own, strip] = [tab.getBoundingClientRect(), tab.closest(".tabs")!.getBoundingClientRect()];
      return own.left >= strip.left - 1 && own.right <= strip.right + 1;
    });
  await check(page);
  await openTab(page, "papers");
  await press(page, wordsOf("vi").papers("meeting.make"));
  await finished(page);
  await page.waitForFunction(
    (name) => document.querySelector(".tabs [aria-current]")?.textContent === name,
    sheets.vi.meeting,
  );
  expect(await isShown(sheets.vi.meeting)).toBe(true);
  await openTab(page, "issues");
  const link = page.locator(".pane [data-cell]").first();
  const [sheet] = (await link.getAttribute("data-cell"))!.split("!");
  expect(await isShown(sheet!)).toBe(false);
  await link.click();
  await page.waitForFunction((name) => document.querySelector(".tabs [aria-current]")?.textContent === name, sheet);
  expect(await isShown(sheet!)).toBe(true);
  expect(complaints).toEqual([]);
  await page.close();
}, 180_000);

test("a question keeps the keyboard inside, Escape answers no, and the keyboard goes back to where it was", async () => {
  const { page } = await openPage("?lang=vi&theme=light");
  const erase = wordsOf("vi").papers("clear.all");
  await check(page);
  await openTab(page, "papers");
  await press(page, erase);
  const question = page.getByRole("alertdialog");
  await question.waitFor();
  expect(await violations(page)).toEqual([]);
  for (let times = 0; times < 4; times += 1) {
    await page.keyboard.press("Tab");
    // Between its last and its first button the browser may hold the page itself; nothing behind the question is
    // ever reached.
    expect(
      await page.evaluate(
        () =>
          document.activeElement === document.body || document.activeElement?.closest("[role=alertdialog]") !== null,
      ),
    ).toBe(true);
  }
  await page.keyboard.press("Escape");
  await question.waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(erase);
  await page.close();
}, 120_000);

test("a file that is no workbook gives one sentence and leaves the open one open", async () => {
  const { page } = await openPage("?lang=vi&theme=light");
  const tabs = await page.locator(".tabs button").allTextContents();
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "ghi-chu.xlsx", mimeType: "text/plain", buffer: Buffer.from("không phải sổ") });
  await expect(page.locator("[role=alert]").first().textContent()).resolves.toContain("ghi-chu.xlsx");
  expect(await page.locator(".tabs button").allTextContents()).toEqual(tabs);
  await page.close();
}, 120_000);
