/** The mapping dialog in the built workbench: opened on the sample, put right, saved in the workbook, checked again. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";

const root = resolve(__dirname, "../..");
const axe = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");

interface Served {
  address: string;
  close(): Promise<void>;
}
interface Tools {
  build(what: string): string;
  serve(folder: string): Promise<Served>;
  launchBrowser(): Promise<Browser>;
}

let browser: Browser;
let served: Served;

beforeAll(async () => {
  const [{ build }, { serve }, { launchBrowser }] = (await Promise.all(
    ["build", "serve", "browser"].map((name) => import(join(root, ".ci", `${name}.mjs`)) as Promise<Tools>),
  )) as [Tools, Tools, Tools];
  served = await serve(build("workbench"));
  browser = await launchBrowser();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function openPage(query: string): Promise<{ page: Page; complaints: string[] }> {
  // The width of a pane: at 320 pixels the workbench has the pane below the grid.
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || /Content Security Policy/i.test(message.text()))
      complaints.push(`console: ${message.text()}`);
  });
  await page.goto(served.address + query);
  await page.waitForSelector(".pane button");
  return { page, complaints };
}

const pane = (page: Page) => page.locator(".pane");
const press = (page: Page, name: string | RegExp) =>
  pane(page).getByRole("button", { name, exact: true }).first().click();

async function finished(page: Page): Promise<void> {
  await page.locator(".pane [data-severity]").first().waitFor({ timeout: 60_000 });
  await page.locator(".pane [role=progressbar]").waitFor({ state: "detached", timeout: 60_000 });
}

async function violations(page: Page): Promise<string[]> {
  // Put in by the browser's own tools and not by the page, so that the page's policy stays as strict as it is.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const checked = await (
      globalThis as unknown as {
        axe: {
          run(context: unknown, options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      }
    ).axe.run(document, { resultTypes: ["violations"] });
    return checked.violations.map(
      (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`,
    );
  });
}

const words = {
  vi: {
    check: "Kiểm tra",
    yes: "Tiếp tục",
    read: /^Đã đọc/,
    open: "Sửa cách đọc sổ",
    column: "Cột A «STT» là",
    notRead: "Không đọc cột này",
    save: "Lưu",
    again: "Kiểm tra lại",
    chosen: /^Đã chọn\./,
  },
  en: {
    check: "Check",
    yes: "Continue",
    read: /^What was read/,
    open: "Change how it is read",
    column: "Column A “STT” is",
    notRead: "Do not read this column",
    save: "Save",
    again: "Check again",
    chosen: /^Chosen by you\./,
  },
} as const;

test.each([
  ["vi", "light"],
  ["en", "dark"],
] as const)(
  "in %s, %s: a column is put right, saved, and the next check reads it so",
  async (language, theme) => {
    const say = words[language];
    const { page, complaints } = await openPage(`?lang=${language}&theme=${theme}`);
    await press(page, say.check);
    await page.getByRole("alertdialog").getByRole("button", { name: say.yes }).click();
    await finished(page);

    const openDialog = async () => {
      const opener = pane(page).getByRole("button", { name: say.open });
      if (!(await opener.isVisible())) await press(page, say.read);
      await opener.click();
      const dialog = page.getByRole("dialog");
      await dialog.waitFor();
      return dialog;
    };
    const dialog = await openDialog();
    expect(await violations(page)).toEqual([]);
    // It fills the pane, and nothing in it is wider; it is the inside that scrolls.
    expect(
      await dialog.evaluate((element) => [
        element.clientWidth,
        element.scrollWidth <= element.clientWidth,
        element.scrollHeight <= element.clientHeight,
      ]),
    ).toEqual([320, true, true]);
    const wider = await dialog.evaluate((element) =>
      [...element.querySelectorAll("*:not(option):not(optgroup)")]
        .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map((each) => each.outerHTML.slice(0, 120)),
    );
    expect(wider).toEqual([]);

    // The keyboard stays inside.
    for (let times = 0; times < 40; times += 1) {
      await page.keyboard.press("Tab");
      expect(
        await page.evaluate(
          () => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null,
        ),
      ).toBe(true);
    }

    const column = dialog.getByRole("combobox", { name: say.column, exact: true }).first();
    await column.selectOption({ label: say.notRead });
    await dialog.getByRole("button", { name: say.save, exact: true }).click();
    await dialog.waitFor({ state: "detached" });
    const again = pane(page).getByRole("button", { name: say.again });
    await again.waitFor();
    expect(await again.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await again.waitFor({ state: "detached" });
    await finished(page);

    const second = await openDialog();
    const kept = second.getByRole("combobox", { name: say.column, exact: true }).first();
    expect(await kept.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.textContent)).toBe(
      say.notRead,
    );
    expect(
      await kept.evaluate(
        (element) =>
          document.getElementById(element.getAttribute("aria-describedby")?.split(" ")[0] ?? "")?.textContent,
      ),
    ).toMatch(say.chosen);
    await page.keyboard.press("Escape");
    await second.waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(say.open);

    expect(complaints).toEqual([]);
    await page.close();
  },
  180_000,
);

test("where the dialog cannot be loaded the pane says so, and it opens at the next press", async () => {
  const { page } = await openPage("?lang=vi&theme=light");
  await press(page, words.vi.check);
  await page.getByRole("alertdialog").getByRole("button", { name: words.vi.yes }).click();
  await finished(page);
  await press(page, words.vi.read);
  await page.route("**/*.js", (route) => route.abort());
  await press(page, words.vi.open);
  await pane(page).getByText("Chưa mở được hộp này.").last().waitFor();
  await page.unroute("**/*.js");
  await press(page, words.vi.open);
  await page.getByRole("dialog").waitFor();
  await page.close();
}, 120_000);
