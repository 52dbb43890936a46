/** «Cách đọc sổ» in the built workbench: opened on the sample, put right, kept in the workbook, checked at once. */
import type { Page } from "playwright-core";
import {
  check,
  finished,
  inBrowser,
  isShown,
  openPage,
  openTab,
  pane,
  sentence,
  press,
  tooWide,
  violations,
  wordsOf,
} from "./support";

inBrowser();

/** The width of a pane: at 320 pixels the workbench has the pane below the grid. */
const NARROW = { width: 320, height: 640 };

const tables = { vi: /^Mọi bảng và cột đã đọc/u, en: /^Every table and column/u } as const;
const header = { vi: "Cột A «STT» là", en: "Column A “STT” is" } as const;

async function openReading(page: Page, language: "vi" | "en"): Promise<void> {
  const { setup, mapping } = wordsOf(language);
  await openTab(page, "setup");
  await press(page, setup("reading"));
  await pane(page)
    .getByRole("heading", { name: mapping("title") })
    .waitFor();
  const all = pane(page).getByRole("button", { name: tables[language] });
  await all.waitFor();
  if ((await all.getAttribute("aria-expanded")) === "false") await all.click();
}

test.each([
  ["vi", "light"],
  ["en", "dark"],
] as const)(
  "in %s, %s: a column is put right, kept, and checked so at once",
  async (language, theme) => {
    const { setup, mapping } = wordsOf(language);
    const { page, complaints } = await openPage(`?lang=${language}&theme=${theme}`, NARROW);
    await check(page, language);
    await openReading(page, language);
    const column = pane(page).getByRole("combobox", { name: header[language], exact: true }).first();
    await column.waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);

    await column.selectOption({ label: mapping("meaning.notRead") });
    expect(await violations(page)).toEqual([]);
    await press(page, mapping("save"));
    await isShown(page, "overview");
    await finished(page);

    await openReading(page, language);
    await column.waitFor();
    expect(await column.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.textContent)).toBe(
      mapping("meaning.notRead"),
    );
    expect(
      await column.evaluate(
        (element) =>
          document.getElementById(element.getAttribute("aria-describedby")?.split(" ")[0] ?? "")?.textContent,
      ),
    ).toContain(mapping("confidence.chosen"));
    await pane(page)
      .getByRole("button", { name: setup("back"), exact: true })
      .last()
      .focus();
    await page.keyboard.press("Alt+ArrowLeft");
    await pane(page)
      .getByRole("button", { name: setup("campaign"), exact: true })
      .waitFor();

    expect(complaints).toEqual([]);
    await page.close();
  },
  180_000,
);

test("where a tab cannot be loaded the pane says so, and it opens at the next press", async () => {
  const { page } = await openPage("?lang=vi&theme=light", NARROW);
  const { pane: text, papers } = wordsOf("vi");
  await page.route("**/*.js", (route) => route.abort());
  await openTab(page, "papers");
  await sentence(page, text("error.notLoaded.title")).waitFor();
  await page.unroute("**/*.js");
  await openTab(page, "overview");
  await openTab(page, "papers");
  await pane(page)
    .getByRole("button", { name: papers("meeting.make") })
    .waitFor();
  await page.close();
}, 120_000);
