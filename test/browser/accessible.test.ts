/** Every screen of the pane: nothing for axe to complain of, nothing wider than a narrow pane, nothing behind what is fixed. */
import type { Page } from "playwright-core";
import { campaignQuestion, screens } from "./screens";
import { inBrowser, openPage, tooWide, violations } from "./support";

inBrowser();

// What axe asks is the same in both themes, the colours apart.
const COLOURS = ["color-contrast", "link-in-text-block"];

describe.each([
  ["vi", "light", undefined],
  ["vi", "dark", COLOURS],
  ["en", "light", undefined],
  ["en", "dark", COLOURS],
] as const)("axe in %s, %s", (language, theme, only) => {
  test("has nothing against any screen", async () => {
    const { page, complaints } = await openPage(`?lang=${language}&theme=${theme}`);
    for await (const name of screens(page, language)) expect([name, await violations(page, only)]).toEqual([name, []]);
    // Another bloc's workbook: the question before anything is written.
    await campaignQuestion(page, language);
    expect(await violations(page, only)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  }, 300_000);
});

/** Of the pane's controls, those that are covered when the keyboard comes to them, and what can be scrolled sideways. */
const hidden = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    const found: string[] = [];
    for (const scrolled of [document.documentElement, document.querySelector(".pane")!])
      if (scrolled.scrollWidth > scrolled.clientWidth)
        found.push(`sideways: ${scrolled.className} ${scrolled.scrollWidth} > ${scrolled.clientWidth}`);
    const main = document.querySelector(".pane main")!;
    const controls = [...main.querySelectorAll<HTMLElement>("button, input, select, textarea, a[href]")].filter(
      (each) => each.tabIndex === 0 && each.checkVisibility() && !(each as HTMLInputElement).disabled,
    );
    for (const control of controls) {
      // Where the keyboard is already it does not come to, and nothing scrolls.
      (document.activeElement as HTMLElement | null)?.blur();
      control.focus();
      await frame();
      const { left, top, width, height } = control.getBoundingClientRect();
      const at = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
      const isSeen = at !== null && (control.contains(at) || at.contains(control));
      if (!isSeen || (at !== null && at.closest("header, footer") !== null))
        found.push(`covered: ${control.outerHTML.slice(0, 120)} by ${at?.outerHTML.slice(0, 80) ?? "nothing"}`);
    }
    return found;
  });

/** At 200 % of a screen of 1366 × 768 a page has half of either. */
const NARROW = [
  ["320 pixels", { width: 320, height: 1000 }, "none"],
  ["200 % zoom", { width: 683, height: 384 }, "none"],
  ["forced colours", { width: 1366, height: 768 }, "active"],
] as const;

test("at 320 pixels, 200 % and in forced colours nothing is wider than the pane and no control stays behind what is fixed", async () => {
  const { page } = await openPage("?lang=vi&theme=light", { width: 1366, height: 768 }, { deviceScaleFactor: 2 });
  for await (const name of screens(page, "vi")) {
    if (name === "clear") continue;
    for (const [how, viewport, forcedColors] of NARROW) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ forcedColors });
      await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
      expect([name, how, await tooWide(page), await hidden(page)]).toEqual([name, how, [], []]);
    }
  }
  await page.close();
}, 300_000);
