/** Every screen of the pane as a picture, for the documentation and for looking at: `npm run screenshots`. Written to docs/pictures. */
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { Language } from "../../src/messages";
import { campaignQuestion, screens } from "./screens";
import { check, openPage, openTab, pane, start, stop } from "./support";

const folder = join(resolve(__dirname, "../.."), "docs/pictures");

/** Below 720 pixels the workbench has the pane below the grid, as wide as the page. */
const paneOf = (width: number) => ({ width, height: 1440 });

/** Those that README shows. */
const FIRST: Readonly<Record<string, string>> = {
  overview: "1-tong-quan",
  issues: "2-van-de",
  papers: "3-bao-cao",
};

async function take(page: Page, name: string): Promise<void> {
  await pane(page).evaluate((element) => element.scrollTo(0, 0));
  // What appears by and by is there.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))));
  await pane(page).screenshot({ path: join(folder, `pane-${name}.png`) });
  console.log(`pane-${name}.png`);
}

async function everyScreen(): Promise<void> {
  const { page } = await openPage("?lang=vi&theme=light", paneOf(350));
  for await (const name of screens(page, "vi"))
    // A question stands in the middle of the page, not of the pane.
    if (name !== "clear") await take(page, FIRST[name] ?? name);
  await page.close();
}

async function firstThree(
  suffix: string,
  language: Language,
  { theme = "light", width = 350, ...settings }: BrowserContextOptions & { theme?: string; width?: number },
): Promise<void> {
  const { page } = await openPage(`?lang=${language}&theme=${theme}`, paneOf(width), settings);
  for await (const name of screens(page, language)) {
    const first = FIRST[name];
    if (first !== undefined) await take(page, `${first}-${suffix}`);
    if (name === "papers") break;
  }
  await page.close();
}

async function question(): Promise<void> {
  const { page } = await openPage("?lang=vi&theme=light", paneOf(350));
  await campaignQuestion(page, "vi");
  await take(page, "question");
  await page.close();
}

/** The whole page, grid and pane. */
async function wholePage(): Promise<void> {
  const { page } = await openPage("?lang=vi&theme=light");
  await check(page);
  await openTab(page, "issues");
  await page.locator("[data-cell^='Chỉ tiêu']").first().click();
  await page.screenshot({ path: join(folder, "workbench-vi-light.png") });
  console.log("workbench-vi-light.png");
  await page.close();
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (name.startsWith("pane-")) rmSync(join(folder, name));
  await start("workbench");
  try {
    await everyScreen();
    await question();
    await firstThree("dark", "vi", { theme: "dark" });
    await firstThree("forced-colors", "vi", { forcedColors: "active" });
    await firstThree("320", "vi", { width: 320 });
    await firstThree("en", "en", {});
    await wholePage();
  } finally {
    await stop();
  }
}

void main();
