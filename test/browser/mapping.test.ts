/** The mapping dialog in the built workbench: opened on the sample, put right, saved in the workbook, checked again. */
import { finished, inBrowser, openPage, pane, press, violations } from "./support";

inBrowser();

/** The width of a pane: at 320 pixels the workbench has the pane below the grid. */
const NARROW = { width: 320, height: 640 };

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
    const { page, complaints } = await openPage(`?lang=${language}&theme=${theme}`, NARROW);
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
  const { page } = await openPage("?lang=vi&theme=light", NARROW);
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
