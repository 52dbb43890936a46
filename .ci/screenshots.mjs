/** Screenshots of the workbench for the documentation and for looking at: `npm run screenshots`. Written to docs/pictures. */
import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "./browser.mjs";
import { build } from "./build.mjs";
import { serve } from "./serve.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const pictures = join(root, "docs/pictures");
mkdirSync(pictures, { recursive: true });

const shots = [
  {
    name: "workbench-vi-light",
    query: "?lang=vi&theme=light",
    viewport: { width: 1366, height: 768 },
    check: "Kiểm tra",
    meeting: null,
    jump: true,
  },
  {
    name: "workbench-vi-dark",
    query: "?lang=vi&theme=dark",
    viewport: { width: 1366, height: 768 },
    check: "Kiểm tra",
    meeting: "Lập báo cáo họp",
    jump: false,
  },
  {
    name: "workbench-en-light",
    query: "?lang=en&theme=light",
    viewport: { width: 1366, height: 768 },
    check: "Check",
    meeting: null,
    jump: true,
  },
  {
    name: "pane-320-vi",
    query: "?lang=vi&theme=light",
    viewport: { width: 320, height: 900 },
    check: "Kiểm tra",
    meeting: null,
    jump: false,
  },
  {
    name: "pane-first-vi",
    query: "?lang=vi&theme=light",
    viewport: { width: 1366, height: 768 },
    check: null,
    meeting: null,
    jump: false,
  },
];

const served = await serve(build("workbench"));
const browser = await launchBrowser();
for (const { name, query, viewport, check, meeting, jump } of shots) {
  const page = await browser.newPage({ viewport });
  await page.goto(served.address + query);
  await page.waitForSelector(".grid [role=gridcell]");
  const pane = page.locator(".pane");
  await pane.getByRole("button").first().waitFor();
  if (check) {
    await pane.getByRole("button", { name: check, exact: true }).click();
    await page
      .getByRole("alertdialog")
      .getByRole("button")
      .first()
      .click({ timeout: 3_000 })
      .catch(() => undefined);
    await page.locator("[data-severity]").first().waitFor({ timeout: 60_000 });
  }
  if (jump) {
    const links = page.locator("[data-cell^='ĐK cá nhân']");
    await links.first().click();
    await page.waitForTimeout(1_500);
  }
  if (meeting) {
    await pane.getByRole("button", { name: meeting, exact: true }).click();
    await page.getByRole("button", { name: "Báo cáo họp", exact: true }).click({ timeout: 60_000 });
  }
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  console.log(join(pictures, `${name}.png`));
  await page.close();
}
await browser.close();
await served.close();
