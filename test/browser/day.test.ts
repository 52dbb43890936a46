/**
 * An officer's day in the built workbench: by mouse, and by the keyboard alone; in both languages. On one of the four walks
 * the pane is closed and opened after every step, and nothing of where one was is lost.
 */
import { Day, keyboard, mouse, wholeDay } from "./dayWalk";
import { inBrowser, isShown, openPage } from "./support";

inBrowser();

describe.each(["vi", "en"] as const)("in %s", (language) => {
  test.each([
    ["by mouse", mouse],
    ["by the keyboard alone", keyboard],
  ])(
    "%s",
    async (_, handOf) => {
      const { page, complaints } = await openPage(`?lang=${language}&theme=light`);
      page.setDefaultTimeout(30_000);
      const day = new Day(page, language, handOf(page), language === "vi" && handOf === mouse);
      await wholeDay(day);
      expect(complaints).toEqual([]);
      await page.close();
    },
    300_000,
  );
});

test("the page loaded anew brings back tab, search and chips of the workbook", async () => {
  const { page } = await openPage("?lang=vi&theme=light");
  const day = new Day(page, "vi", mouse(), false);
  await day.checkAgain();
  await day.go("issues");
  await day.hand.press(day.chip("warning"));
  await day.find("ky luat");
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await isShown(page, "issues");
  await day.checkAgain();
  expect(await day.search.inputValue()).toBe("ky luat");
  expect(await day.chip("warning").getAttribute("aria-pressed")).toBe("true");
  await page.close();
}, 120_000);
