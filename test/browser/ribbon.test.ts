/**
 * The built pane beside the real office.js, loaded in the order in which Excel loads it, without an Excel: are the ribbon's functions there
 * before the host's own file is? office.js defines `Office.actions` at once and fetches that file (excel-win32-16.01.js …) beside the page.
 */
import type { Page } from "playwright-core";
import { ribbonFunctions } from "../../src/commands/register";
import { barePage, inBrowser, servedAt } from "./support";

inBrowser("pane");

const seen = (page: Page) =>
  page.evaluate(() => {
    const { Office } = globalThis as unknown as {
      Office?: { actions?: { _association?: { mappings?: object } }; addin?: object };
    };
    return { functions: Object.keys(Office?.actions?._association?.mappings ?? {}), host: Office?.addin !== undefined };
  });

const wanted = Object.keys(ribbonFunctions).map((name) => name.toUpperCase());

test.each(["Excel$Win32$16.01$vi-VN", "Excel$Mac$16.00$vi-VN", "Excel$Web$16.00$vi-VN", "Excel$Win32$16.01$en-GB"])(
  "%s: the functions are associated while the host's file is still on its way, and afterwards",
  async (host) => {
    const page = await barePage();
    let deliver = (): void => undefined;
    const late = new Promise<void>((done) => (deliver = done));
    await page.route(/\/excel-[^/]*\.js$/u, async (route) => {
      await late;
      await route.continue();
    });
    // Not until the page is whole: that would wait for the file that is held back.
    await page.goto(`${servedAt()}taskpane.html?_host_Info=${encodeURIComponent(`${host}$$$0`)}`, {
      waitUntil: "domcontentloaded",
    });
    const before = await seen(page);
    expect(before.host).toBe(false);
    expect(before.functions.sort()).toEqual([...wanted].sort());
    deliver();
    await page.waitForFunction(
      () => (globalThis as unknown as { Office: { addin?: object } }).Office.addin !== undefined,
    );
    expect((await seen(page)).functions.sort()).toEqual([...wanted].sort());
    await page.close();
  },
  60_000,
);
