/** An officer mends a cell in the built workbench: it is checked by itself, while the next one is being typed in. */
import { finished, inBrowser, openPage, pane, press, violations } from "./support";

inBrowser();

test.each([
  ["wide", { width: 1366, height: 768 }],
  ["320 pixels", { width: 320, height: 700 }],
] as const)(
  "a mended cell is checked and its mark is gone; what is being typed stays: %s",
  async (_, viewport) => {
    const { page, complaints } = await openPage("?lang=vi&theme=light", viewport);
    await press(page, "Kiểm tra");
    await page.getByRole("alertdialog").getByRole("button").first().click();
    await finished(page);
    await page.waitForFunction(() => document.querySelector("#workbench")?.getAttribute("aria-hidden") !== "true");
    await pane(page).getByRole("button", { name: "Chỉ tiêu · C8: đến ô này" }).first().click();
    await page.waitForFunction(
      () => document.querySelector(".grid .cell.selected")?.getAttribute("data-address") === "C8",
    );
    const line = page.locator(".formula textarea");
    await line.fill("38");
    await line.press("Enter");
    await line.fill("chưa xong");
    await pane(page)
      .getByText(/^Vừa đổi «Chỉ tiêu» C8/u)
      .waitFor();
    const left = async () =>
      (
        await page
          .locator(".pane [data-severity]")
          .evaluateAll((all) => all.map((each) => each.getAttribute("data-count")))
      ).reduce((sum, count) => sum + Number(count), 0);
    const said = pane(page).locator("p", { hasText: /^Đã xử lý 1 nội dung, còn/u });
    await said.waitFor({ timeout: 20_000 });
    expect(await said.textContent()).toBe(`Đã xử lý 1 nội dung, còn ${await left()}.`);
    expect(await line.inputValue()).toBe("chưa xong");
    await expect(page.getByRole("button", { name: "Chỉ tiêu · C8: đến ô này" }).count()).resolves.toBe(0);
    expect(await pane(page).getByRole("switch", { name: "Tự kiểm tra khi sửa" }).isChecked()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await line.press("Escape");
    await pane(page).getByRole("switch", { name: "Tự kiểm tra khi sửa" }).click();
    await line.fill("40");
    await line.press("Enter");
    await pane(page)
      .getByText(/^Ô đã đổi: «Chỉ tiêu»/u)
      .waitFor();
    const wider = await page.evaluate(() =>
      [...document.querySelectorAll(".pane *")]
        .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(wider).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  },
  120_000,
);
