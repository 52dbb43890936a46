/**
 * Every screen of the pane as a picture, light and dark, in forced colours, at 320 pixels and in English: `npm run screenshots`. What the documentation shows goes
 * to docs/pictures, the rest, for looking at, to .cache/pictures.
 */
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { Language } from "../../src/messages";
import { campaignQuestion, screens } from "./screens";
import { check, openPage, openTab, pane, start, stop } from "./support";

const root = resolve(__dirname, "../..");
const folder = join(root, "docs/pictures");
const others = join(root, ".cache/pictures");

/** Below 720 pixels the workbench has the pane below the grid, as wide as the page. */
const paneOf = (width: number) => ({ width, height: 1440 });

/** Those that README shows. */
const FIRST: Readonly<Record<string, string>> = {
  overview: "1-tong-quan",
  issues: "2-van-de",
  papers: "3-bao-cao",
};

async function take(page: Page, name: string, into = folder): Promise<void> {
  await pane(page).evaluate((element) => element.scrollTo(0, 0));
  // What appears by and by is there.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))));
  await pane(page).screenshot({ path: join(into, `pane-${name}.png`) });
  console.log(`pane-${name}.png`);
}

interface Variant extends BrowserContextOptions {
  /** Behind the names; "": as most officers see it. */
  readonly suffix: string;
  readonly language?: Language;
  readonly theme?: "light" | "dark";
  readonly width?: number;
}

const VARIANTS: readonly Variant[] = [
  { suffix: "" },
  { suffix: "-dark", theme: "dark" },
  { suffix: "-forced-colors", forcedColors: "active" },
  { suffix: "-320", width: 320 },
  { suffix: "-en", language: "en" },
];

async function everyScreen({
  suffix,
  language = "vi",
  theme = "light",
  width = 350,
  ...settings
}: Variant): Promise<void> {
  const { page } = await openPage(`?lang=${language}&theme=${theme}`, paneOf(width), settings);
  for await (const name of screens(page, language)) {
    const first = FIRST[name];
    // A question stands in the middle of the page, not of the pane.
    if (name !== "clear")
      await take(page, `${first ?? name}${suffix}`, suffix === "" || first !== undefined ? folder : others);
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
  for (const each of [folder, others]) mkdirSync(each, { recursive: true });
  for (const name of readdirSync(folder)) if (name.startsWith("pane-")) rmSync(join(folder, name));
  await start("workbench");
  try {
    for (const variant of VARIANTS) await everyScreen(variant);
    await question();
    await wholePage();
  } finally {
    await stop();
  }
}

void main();
