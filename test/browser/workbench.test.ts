/**
 * The built workbench in a real Chromium: the unmodified office.js client on the stand-in, the very pane of the
 * add-in, an officer's round through it.
 */
import type { Page } from "playwright-core";
import { caseFile } from "../support/samples";
import { type Validated, discard, validate } from "../support/validate";
import { finished, inBrowser, openPage, press, violations } from "./support";

inBrowser();

const words = {
  vi: {
    check: "Kiểm tra",
    meeting: "Lập báo cáo họp",
    clear: "Bỏ đánh dấu",
    results: "Kết quả kiểm tra",
    sheet: "Báo cáo họp",
  },
  en: {
    check: "Check",
    meeting: "Meeting report",
    clear: "Remove marks",
    results: "Check results",
    sheet: "Meeting report",
  },
} as const;

let command: Validated;
beforeAll(() => {
  command = validate(caseFile("dang-ky-2021"));
}, 300_000);
afterAll(() => discard(command));

/** Presses a verb, answers the warning before the first write, and waits until the pane shows a finished run. */
async function run(page: Page, language: "vi" | "en", verb: "check" | "meeting"): Promise<void> {
  await press(page, words[language][verb]);
  const dialog = page.getByRole("dialog").or(page.getByRole("alertdialog"));
  await dialog
    .first()
    .waitFor({ timeout: 2_000 })
    .then(
      () => dialog.getByRole("button").first().click(),
      () => undefined,
    );
  await finished(page);
  // A dialog fades out; while it does, the page behind it is still hidden from assistive software.
  await page.waitForFunction(() => document.querySelector("#workbench")?.getAttribute("aria-hidden") !== "true");
}

const counted = (page: Page) =>
  page
    .locator(".pane [data-severity]")
    .evaluateAll((elements) =>
      Object.fromEntries(
        elements.map((element) => [element.getAttribute("data-severity"), Number(element.getAttribute("data-count"))]),
      ),
    );

describe.each([
  ["vi", "light"],
  ["vi", "dark"],
  ["en", "light"],
  ["en", "dark"],
] as const)("in %s, %s", (language, theme) => {
  test("checks the sample, jumps to a cell, writes the meeting sheet and clears, without a complaint", async () => {
    const { page, complaints } = await openPage(`?lang=${language}&theme=${theme}`);
    expect(await violations(page)).toEqual([]);

    await run(page, language, "check");
    const counts = { error: 0, warning: 0, notice: 0 } as Record<string, number>;
    for (const finding of command.report.findings) counts[finding.severity] = (counts[finding.severity] ?? 0) + 1;
    expect(await counted(page)).toEqual(counts);
    expect(await page.locator(".tabs button").allTextContents()).toContain(words[language].results);
    expect(await violations(page)).toEqual([]);

    const link = page.locator(".pane [data-cell]").first();
    const target = (await link.getAttribute("data-cell"))!;
    await link.click();
    await page.waitForFunction(
      (cell) => document.querySelector(".grid .cell.selected")?.getAttribute("data-address") === cell,
      target.slice(target.indexOf("!") + 1),
    );

    await run(page, language, "meeting");
    await page.waitForFunction(
      (name) => [...document.querySelectorAll(".tabs button")].some((tab) => tab.textContent === name),
      words[language].sheet,
    );

    await press(page, words[language].clear);
    const dialog = page.getByRole("dialog").or(page.getByRole("alertdialog"));
    await dialog
      .first()
      .waitFor({ timeout: 1_000 })
      .then(
        () => dialog.getByRole("button").first().click(),
        () => undefined,
      );
    await page.waitForFunction(
      (name) => ![...document.querySelectorAll(".tabs button")].some((tab) => tab.textContent === name),
      words[language].results,
    );

    expect(complaints).toEqual([]);
    await page.close();
  }, 180_000);
});

test("the pane stays usable at 320 pixels: nothing is wider than the page", async () => {
  const { page } = await openPage("?lang=vi&theme=light", { width: 320, height: 640 });
  await run(page, "vi", "check");
  const wider = await page.evaluate(() =>
    [...document.querySelectorAll(".pane *")]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(wider).toEqual([]);
  await page.close();
}, 120_000);

test("a question keeps the keyboard inside, Escape answers no, and the keyboard goes back to where it was", async () => {
  const { page } = await openPage("?lang=vi&theme=light");
  await press(page, "Xóa mọi dấu vết");
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
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Xóa mọi dấu vết");
  await page.close();
}, 60_000);

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
