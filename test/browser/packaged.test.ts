/**
 * Some of the browser's tests once more in the Chromium inside the package: what a machine has that brings nothing but Node. Without this its
 * arguments could go wrong unseen on every machine with a Chromium of its own.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";

const tools = import(join(resolve(__dirname, "../.."), ".ci/browser.mjs")) as Promise<{
  launchBrowser(): Promise<Browser>;
}>;
const launchBrowser = async () => (await tools).launchBrowser();

if (process.platform === "linux" && process.arch === "x64") {
  process.env["CHROMIUM"] = "packaged";
  describe("in the packaged Chromium", () => {
    describe("mapping", () => void jest.requireActual("./mapping.test"));

    test("several pages live, and none reads what another address gives: its guards are on", async () => {
      const other = createServer((_, answer) => answer.end("secret"));
      await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening));
      const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
      const browser = await launchBrowser();
      try {
        const pages = [await browser.newPage(), await browser.newPage(), await browser.newPage()];
        for (const page of pages) await page.goto("data:text/html,<title>one</title>");
        for (const page of pages) expect(await page.title()).toBe("one");
        const read = pages[0]!.evaluate((url) => fetch(url).then((answer) => answer.text()), address);
        await expect(read).rejects.toThrow("Failed to fetch");
      } finally {
        await browser.close();
        other.closeAllConnections();
        other.close();
      }
    }, 120_000);
  });
} else test.skip("the packaged Chromium is for Linux on x64", () => undefined);

test("a browser that is not there is said, not passed over", async () => {
  const before = process.env["CHROMIUM"];
  process.env["CHROMIUM"] = "/nowhere/chromium";
  await expect(launchBrowser()).rejects.toThrow("CHROMIUM names /nowhere/chromium");
  process.env["CHROMIUM"] = before;
});
