/** The built pane in a page of its own, where there is no Excel: of office.js only the client, and answers to what the pane asks of the program around it. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BrowserContext, Page } from "playwright-core";

const CLIENT = join(resolve(__dirname, "../.."), "node_modules/@microsoft/office-js/dist/excel-web-16.00.js");
const SURROUNDINGS = `
  globalThis.Office = {
    onReady: () => Promise.resolve({ host: "Excel", platform: "OfficeOnline" }),
    context: {
      displayLanguage: "vi-VN",
      document: { url: "" },
      officeTheme: { bodyBackgroundColor: "#ffffff" },
      requirements: { isSetSupported: () => true },
    },
  };`;

/** In the first frame in which «Kiểm tra» can be pressed. */
const WATCH = `
  (function look() {
    const button = [...document.querySelectorAll("button")].find((each) => each.textContent.trim() === "Kiểm tra");
    if (button && !button.disabled) requestAnimationFrame(() => (globalThis.usableAfter = performance.now()));
    else requestAnimationFrame(look);
  })()`;

export async function withoutExcel(context: BrowserContext): Promise<void> {
  const body = SURROUNDINGS + readFileSync(CLIENT, "utf8");
  await context.route(/\/office\/office\.js$/u, (route) =>
    route.fulfill({ contentType: "text/javascript; charset=utf-8", body }),
  );
  await context.addInitScript(WATCH);
}

/** Milliseconds from the navigation. */
export async function usableAfter(page: Page): Promise<number> {
  const took = await page.waitForFunction(() => (globalThis as { usableAfter?: number }).usableAfter);
  return (await took.jsonValue())!;
}
