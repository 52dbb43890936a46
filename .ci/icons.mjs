/** Draws the icons of the manifest from assets/icons/*.svg with a Chromium: `node .ci/icons.mjs`. The PNG files are kept in the repository. */
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "./browser.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(root, "assets/icons");
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const sources = {
  "so-thi-dua": (size) => (size <= 24 ? "so-thi-dua-small" : "so-thi-dua"),
  ...Object.fromEntries(
    ["check", "previous", "next", "report", "slips", "more", "clear", "undo"].map((name) => [name, () => name]),
  ),
};

const browser = await launchBrowser();
const page = await browser.newPage();
for (const [name, source] of Object.entries(sources)) {
  for (const size of name === "so-thi-dua" ? sizes : sizes.filter((s) => s <= 80)) {
    const svg = readFileSync(join(folder, `${source(size)}.svg`), "utf8");
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: join(folder, `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
