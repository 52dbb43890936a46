/** The page «Cách đọc sổ» in the built workbench: a column is put right, saved in the workbook, and checked so at once. */
import type { Page } from "playwright-core";
import { finished, inBrowser, openPage, pane, press, violations } from "./support";

inBrowser();

/** The width of a pane: at 320 pixels the workbench has the pane below the grid. */
const NARROW = { width: 320, height: 900 };

const words = {
  vi: {
    setup: "Thiết lập",
    page: "Cách đọc sổ",
    all: /^Mọi bảng và cột đã đọc/,
    sure: /cột đã chắc chắn$/,
    column: "Cột A «STT» là",
    notRead: "Không đọc cột này",
    save: "Lưu và kiểm tra",
    chosen: /^Đã chọn\./,
  },
  en: {
    setup: "Setup",
    page: "How the workbook is read",
    all: /^Every table and column that was read/,
    sure: /^Sure columns/,
    column: "Column A “STT” is",
    notRead: "Do not read this column",
    save: "Save and check",
    chosen: /^Chosen by you\./,
  },
} as const;

const tab = (page: Page, name: string) => page.getByRole("navigation").getByRole("button", { name }).first().click();

test.each([
  ["vi", "light"],
  ["en", "dark"],
] as const)(
  "in %s, %s: a column is put right, saved, and the check that follows reads it so",
  async (language, theme) => {
    const say = words[language];
    const { page, complaints } = await openPage(`?lang=${language}&theme=${theme}`, NARROW);
    const column = pane(page).getByRole("combobox", { name: say.column, exact: true }).first();
    const openColumn = async (): Promise<void> => {
      await tab(page, say.setup);
      await press(page, say.page);
      const folds = pane(page).getByRole("button", { expanded: false });
      await pane(page).getByRole("button", { name: say.all }).waitFor();
      for (const fold of [say.all, say.sure]) {
        const closed = folds.filter({ hasText: fold }).first();
        if (await closed.isVisible()) await closed.click();
      }
      await column.waitFor();
    };
    await openColumn();
    expect(await violations(page)).toEqual([]);
    const wider = await pane(page).evaluate((element) =>
      [...element.querySelectorAll("*:not(option):not(optgroup)")]
        .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map((each) => each.outerHTML.slice(0, 120)),
    );
    expect(wider).toEqual([]);

    await column.selectOption({ label: say.notRead });
    await press(page, say.save);
    await finished(page);
    await openColumn();
    expect(await column.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.textContent)).toBe(
      say.notRead,
    );
    expect(
      await column.evaluate(
        (element) =>
          document.getElementById(element.getAttribute("aria-describedby")?.split(" ")[0] ?? "")?.textContent,
      ),
    ).toMatch(say.chosen);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  },
  180_000,
);

test("where a tab cannot be loaded the pane says so, and it opens at the next press", async () => {
  const { page } = await openPage("?lang=vi&theme=light", NARROW);
  await page.route("**/*.js", (route) => route.abort());
  await tab(page, words.vi.setup);
  await pane(page).getByText("Chưa mở được phần này của ngăn.").last().waitFor();
  await page.unroute("**/*.js");
  await tab(page, "Tổng quan");
  await tab(page, words.vi.setup);
  await pane(page).getByRole("button", { name: words.vi.page }).waitFor();
  await page.close();
}, 120_000);
