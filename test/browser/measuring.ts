/** What the commands that measure have in common: the workbook, opened in the built workbench. */
import type { Page } from "playwright-core";
import { aContext, openBook, servedAt, start, stop } from "./support";

export async function measure(name: string, book: Buffer, measured: (page: Page) => Promise<void>): Promise<void> {
  await start("workbench");
  try {
    const page = await (await aContext({ viewport: { width: 1366, height: 768 } })).newPage();
    page.setDefaultTimeout(600_000);
    // What tsx puts around named functions, which the page has not.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.goto(`${servedAt()}?lang=vi&theme=light`);
    await page.waitForSelector(".pane button");
    await openBook(page, name, book);
    await measured(page);
  } finally {
    await stop();
  }
}
