/** The built workbench, served and opened in a real Chromium, for the tests of this folder. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

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

/**
 * Starts the built page and a Chromium for the tests of the file, or of the `describe`, that calls it. A call and not
 * a hook of this module: the same tests run once more in the packaged Chromium, and a module is loaded only once.
 */
export function inBrowser(what: "workbench" | "pane" = "workbench"): void {
  beforeAll(async () => {
    const [{ build }, { serve }, { launchBrowser }] = (await Promise.all(
      ["build", "serve", "browser"].map((name) => import(join(root, ".ci", `${name}.mjs`)) as Promise<Tools>),
    )) as [Tools, Tools, Tools];
    served = await serve(build(what));
    browser = await launchBrowser();
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
}

/** Pages without any bookkeeping: one, or several that share a cache and a storage; and where the built page is served. */
export const barePage = (): Promise<Page> => browser.newPage();
export const aContext = (settings: BrowserContextOptions = {}): Promise<BrowserContext> => browser.newContext(settings);
export const servedAt = (): string => served.address;

/** A page that remembers every request elsewhere, every violation of the policy and every error. */
export async function openPage(
  query: string,
  viewport = { width: 1366, height: 768 },
): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport });
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

export const pane = (page: Page) => page.locator(".pane");
export const press = (page: Page, name: string | RegExp) =>
  pane(page).getByRole("button", { name, exact: true }).first().click();

/** The pane shows a finished run. */
export async function finished(page: Page): Promise<void> {
  await page.locator(".pane [data-severity]").first().waitFor({ timeout: 60_000 });
  await page.locator(".pane [role=progressbar]").waitFor({ state: "detached", timeout: 60_000 });
}

export async function violations(page: Page): Promise<string[]> {
  // Put in by the browser's own tools and not by the page, so that the page's policy stays as strict as it is.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const checked = await (
      globalThis as unknown as {
        axe: {
          run(context: unknown, options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      }
    ).axe.run(document, { resultTypes: ["violations"] });
    return checked.violations.map(
      (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`,
    );
  });
}
