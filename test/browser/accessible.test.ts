/** Every screen of the pane: nothing for axe to complain of, nothing wider than a narrow pane, nothing behind what is fixed. */
import type { Page } from "playwright-core";
import { campaignQuestion, screens } from "./screens";
import { inBrowser, openPage, tooWide, violations } from "./support";

inBrowser();

describe.each([
  ["vi", "light"],
  ["vi", "dark"],
  ["en", "light"],
  ["en", "dark"],
] as const)("axe in %s, %s", (language, theme) => {
  test("has nothing against any screen", async () => {
    const { page, complaints } = await openPage(`?lang=${language}&theme=${theme}`);
    for await (const name of screens(page, language)) expect([name, await violations(page)]).toEqual([name, []]);
    expect(complaints).toEqual([]);
    await page.close();
  }, 300_000);

  test("has nothing against the question of another campaign", async () => {
    const { page } = await openPage(`?lang=${language}&theme=${theme}`);
    await campaignQuestion(page, language);
    expect(await violations(page)).toEqual([]);
    await page.close();
  }, 120_000);
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

test.each([
  ["320 pixels", { width: 320, height: 1000 }, {}],
  ["200 % zoom", { width: 683, height: 384 }, { deviceScaleFactor: 2 }],
  ["forced colours", { width: 1366, height: 768 }, { forcedColors: "active" }],
] as const)(
  "at %s nothing is wider than the pane and no control stays behind what is fixed",
  async (_, viewport, settings) => {
    const { page } = await openPage("?lang=vi&theme=light", viewport, settings);
    for await (const name of screens(page, "vi")) {
      if (name === "clear") continue;
      expect([name, await tooWide(page), await hidden(page)]).toEqual([name, [], []]);
    }
    await page.close();
  },
  300_000,
);
