/** An officer mends a cell in the built workbench: it is checked by itself, while the next one is being typed in. */
import {
  check,
  counted,
  inBrowser,
  isSelected,
  openPage,
  openTab,
  pane,
  sentence,
  tooWide,
  violations,
  wordsOf,
} from "./support";

inBrowser();

const { pane: text, overview } = wordsOf("vi");
const goTo = text("finding.goTo", { place: "Chỉ tiêu!C8" });

test.each([
  ["wide", { width: 1366, height: 768 }],
  ["320 pixels", { width: 320, height: 700 }],
] as const)(
  "a mended cell is checked and its finding is gone; what is being typed stays: %s",
  async (_, viewport) => {
    const { page, complaints } = await openPage("?lang=vi&theme=light", viewport);
    await check(page);
    await openTab(page, "issues");
    // Whatever stands further down is not in the page: the search brings it up.
    await pane(page).getByRole("textbox").first().fill("chi tieu c8");
    const link = pane(page).getByRole("button", { name: goTo });
    await link.click();
    await isSelected(page, "C8");
    await openTab(page, "overview");
    const before = Object.values(await counted(page)).reduce((sum, count) => sum + count, 0);
    const line = page.locator(".formula textarea");
    await line.fill("38");
    await line.press("Enter");
    await line.fill("chưa xong");
    await sentence(page, /^Vừa đổi «Chỉ tiêu» C8/u).waitFor();
    const said = pane(page).locator("p", { hasText: /^Đã xử lý 1 nội dung, còn/u });
    await said.waitFor({ timeout: 20_000 });
    const left = Object.values(await counted(page)).reduce((sum, count) => sum + count, 0);
    expect(left).toBe(before - 1);
    expect(await said.textContent()).toBe(text("live.solved", { solved: 1, left }));
    expect(await line.inputValue()).toBe("chưa xong");
    expect(await violations(page)).toEqual([]);
    await openTab(page, "issues");
    await sentence(page, wordsOf("vi").issues("list.none")).waitFor();
    expect(await link.count()).toBe(0);
    await openTab(page, "setup");
    const live = pane(page).getByRole("switch", { name: text("live.switch") });
    expect(await live.isChecked()).toBe(true);
    await line.press("Escape");
    await live.click();
    await openTab(page, "overview");
    await pane(page)
      .getByRole("button", { name: overview("live.off") })
      .waitFor();
    await line.fill("40");
    await line.press("Enter");
    await sentence(page, /^Ô đã đổi: «Chỉ tiêu»/u).waitFor();
    expect(await tooWide(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  },
  120_000,
);
