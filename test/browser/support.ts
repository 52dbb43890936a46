/** The built workbench, served and opened in a real Chromium, for the tests of this folder. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from "playwright-core";
import { paneText } from "../../src/messages";
import type { Language } from "../../src/messages";
import { acceptText } from "../../src/messages/paneAccept";
import { campaignText } from "../../src/messages/paneCampaign";
import { issuesText } from "../../src/messages/paneIssues";
import { mappingText } from "../../src/messages/paneMapping";
import { mendText } from "../../src/messages/paneMend";
import { overviewText } from "../../src/messages/paneOverview";
import { papersText } from "../../src/messages/panePapers";
import { setupText } from "../../src/messages/paneSetup";
import { TABS } from "../../src/taskpane/state/view";
import type { Tab } from "../../src/taskpane/state/view";

const root = resolve(__dirname, "../..");
const axe = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");

interface Served {
  address: string;
  close(): Promise<void>;
}
interface Tools {
  build(what: string): string;
  serve(folder: string): Promise<Served>;
  launchBrowser(): Promise<Browser>;
}

let browser: Browser;
let served: Served;

/** What builds, serves and opens, which needs no compiling. */
export async function tools(): Promise<Tools> {
  const all = ["build", "serve", "browser"].map((name) => import(join(root, ".ci", `${name}.mjs`)) as Promise<Tools>);
  const [{ build }, { serve }, { launchBrowser }] = (await Promise.all(all)) as [Tools, Tools, Tools];
  return { build, serve, launchBrowser };
}

/** Serves the built page and starts a Chromium. */
export async function start(what: "workbench" | "pane"): Promise<void> {
  const { build, serve, launchBrowser } = await tools();
  served = await serve(build(what));
  browser = await launchBrowser();
}
export async function stop(): Promise<void> {
  await browser?.close();
  await served?.close();
}

/**
 * For the tests of the file, or of the `describe`, that calls it. A call and not a hook of this module: the same tests
 * run once more in the packaged Chromium, and a module is loaded only once.
 */
export function inBrowser(what: "workbench" | "pane" = "workbench"): void {
  beforeAll(() => start(what), 300_000);
  afterAll(stop);
}

/** Pages without any bookkeeping: one, or several that share a cache and a storage; and where the built page is served. */
export const barePage = (): Promise<Page> => browser.newPage();
export const aContext = (settings: BrowserContextOptions = {}): Promise<BrowserContext> => browser.newContext(settings);
export const servedAt = (): string => served.address;

/** A page that remembers every request elsewhere, every violation of the policy and every error. */
export async function openPage(
  query: string,
  viewport = { width: 1366, height: 768 },
  settings: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport, ...settings });
  const complaints: string[] = [];
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(served.address) && !address.startsWith("blob:") && !address.startsWith("data:"))
      complaints.push(`request elsewhere: ${address}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || /Content Security Policy/i.test(message.text()))
      complaints.push(`console: ${message.text()}`);
  });
  await page.goto(served.address + query);
  await page.waitForSelector(".grid [role=gridcell]");
  await page.waitForSelector(".pane button");
  return { page, complaints };
}

/** What stands on the pane's buttons and in its sentences. */
export const wordsOf = (language: Language) => ({
  pane: paneText(language),
  overview: overviewText(language),
  issues: issuesText(language),
  mend: mendText(language),
  accept: acceptText(language),
  papers: papersText(language),
  setup: setupText(language),
  campaign: campaignText(language),
  mapping: mappingText(language),
});

/** Stands for a number in a text of the pane, for one who does not know how many there are. */
export const COUNT = "№";
export const counting = (text: string): RegExp =>
  new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(COUNT, "[\\d.,]+")}$`, "u");

export const pane = (page: Page) => page.locator(".pane");
export const button = (page: Page, name: string | RegExp) =>
  pane(page).getByRole("button", { name, exact: true }).first();
export const press = (page: Page, name: string | RegExp) => button(page, name).click();

/** A sentence of the pane, besides the one that is only heard. */
export const sentence = (page: Page, text: string | RegExp): Locator =>
  pane(page).locator("main").getByText(text).first();

export const tab = (page: Page, which: Tab): Locator => pane(page).locator("nav button").nth(TABS.indexOf(which));
export async function openTab(page: Page, which: Tab): Promise<void> {
  await tab(page, which).click();
  await isShown(page, which);
}
export const isShown = (page: Page, which: Tab): Promise<void> =>
  pane(page)
    .locator(`nav li:nth-child(${TABS.indexOf(which) + 1}) button[aria-current=page]`)
    .waitFor();

/** As when Excel's pane is closed and opened: the theme's switch puts a new pane beside the same workbook. */
export async function closeAndOpen(
  page: Page,
  which: Tab,
  pressed: (control: Locator) => Promise<void> = (control) => control.click(),
): Promise<void> {
  const before = await page.evaluate(() => document.documentElement.dataset["theme"]);
  await pressed(page.locator(".bar button").last());
  await page.waitForFunction((was) => document.documentElement.dataset["theme"] !== was, before);
  await isShown(page, which);
}

/** The pane shows a finished run. */
export async function finished(page: Page): Promise<void> {
  await tab(page, "issues").filter({ hasText: /\d/u }).waitFor({ timeout: 60_000 });
  await page.locator(".pane [role=progressbar]").waitFor({ state: "detached", timeout: 60_000 });
}

/** On the first tab: «Kiểm tra», or «Kiểm tra lại», and the answer. */
export async function check(page: Page, language: Language = "vi"): Promise<void> {
  const { pane: text } = wordsOf(language);
  await openTab(page, "overview");
  await button(page, text("run.check"))
    .or(button(page, text("run.checkAgain")))
    .first()
    .click();
  await finished(page);
}

/** Open findings by severity, as the first tab counts them. */
export const counted = (page: Page): Promise<Record<string, number>> =>
  page
    .locator(".pane [data-severity]")
    .evaluateAll((elements) =>
      Object.fromEntries(
        elements.map((element) => [element.getAttribute("data-severity"), Number(element.getAttribute("data-count"))]),
      ),
    );

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The workbook is opened instead of the sample; `file`: where it is, or what is in it. */
export async function openBook(page: Page, name: string, file: string | Buffer): Promise<void> {
  const buffer = typeof file === "string" ? readFileSync(file) : file;
  await page.locator(".bar input[type=file]").setInputFiles({ name, mimeType: XLSX, buffer });
  await page.locator(".file", { hasText: name }).waitFor();
}

/** The address («B2») is the selected cell of the sheet in front. */
export async function isSelected(page: Page, address: string): Promise<void> {
  await page.waitForFunction(
    (cell) => document.querySelector(".grid .cell.selected")?.getAttribute("data-address") === cell,
    address,
  );
}

/** Typed into a cell of the sheet in front, as an officer does; begins with a key that a keyboard of this driver has. */
export async function typeInto(page: Page, address: string, typed: string): Promise<void> {
  await page.locator(".address input").fill(address);
  await page.keyboard.press("Enter");
  await isSelected(page, address);
  await page.locator(".grid [role=grid]").focus();
  await page.keyboard.type(typed);
  await page.keyboard.press("Enter");
}

export const sheetTab = (page: Page, name: string | RegExp): Locator =>
  page.locator(".tabs").getByRole("button", { name, exact: true });

/** What of the pane stands further right than the page is wide. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll(".pane *:not(option):not(optgroup)")]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );

/** `only`: these of axe's rules; without them all that are on by themselves, and the size of what is pressed. */
export async function violations(page: Page, only?: readonly string[]): Promise<string[]> {
  // Put in by the browser's own tools and not by the page, so that the page's policy stays as strict as it is.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  return page.evaluate(async (rules) => {
    const checked = await (
      globalThis as unknown as {
        axe: {
          run(context: unknown, options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      }
    ).axe.run(document, {
      resultTypes: ["violations"],
      ...(rules === undefined
        ? { rules: { "target-size": { enabled: true } } }
        : { runOnly: { type: "rule", values: rules } }),
    });
    return checked.violations.map(
      (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`,
    );
  }, only);
}
