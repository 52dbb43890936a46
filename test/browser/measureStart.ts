/**
 * How soon the built pane can be used, beside the least that a pane with Fluent UI and the same client can be: `npm run measure:start`. From the navigation to
 * the first frame in which «Kiểm tra» can be pressed, each time in a browser that has nothing of either yet, taking turns; medians of ten. Ends with 1 where
 * ours takes more than what is asked.
 */
import { join, resolve } from "node:path";
import webpack from "webpack";
import type { Configuration } from "webpack";
import HtmlPlugin from "html-webpack-plugin";
import type { Browser } from "playwright-core";
import { tools } from "./support";
import { usableAfter, withoutExcel } from "./withoutExcel";

const root = resolve(__dirname, "../..");
const ROUNDS = 10;
/** Times the bare page. */
const ASKED = 1.5;

/** As the pane itself is built, from the same packages. */
async function buildBare(): Promise<string> {
  const folder = join(root, ".cache/bare");
  const { default: configured } = (await import(join(root, "webpack.config.js"))) as {
    default: (env: object, argv: object) => Promise<Configuration>;
  };
  const pane = await configured({ only: "pane" }, { mode: "production" });
  const page =
    '<!doctype html><html lang="vi"><head><script src="office/office.js"></script></head><body><div id="pane"></div></body></html>';
  const stats = await new Promise<webpack.Stats | undefined>((done, failed) =>
    webpack(
      {
        ...pane,
        name: "bare",
        entry: join(root, "test/browser/bare/page.tsx"),
        output: { path: folder, filename: "[name].[contenthash:8].js", clean: true },
        plugins: [new HtmlPlugin({ templateContent: page, filename: "taskpane.html", scriptLoading: "defer" })],
      },
      (error, result) => (error === null ? done(result) : failed(error)),
    ),
  );
  if (stats === undefined || stats.hasErrors()) throw new Error(stats?.toString("errors-only") ?? "webpack");
  return folder;
}

/** Milliseconds from the navigation. */
async function usable(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 350, height: 768 } });
  await withoutExcel(context);
  const page = await context.newPage();
  await page.goto(`${address}taskpane.html`);
  const time = await usableAfter(page);
  await context.close();
  return time;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

async function measured(): Promise<void> {
  const { build, serve, launchBrowser } = await tools();
  const served = await Promise.all([await buildBare(), build("pane")].map((folder) => serve(folder)));
  const times = served.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, { address }] of served.entries()) {
      const browser = await launchBrowser();
      times[index]!.push(await usable(browser, address));
      await browser.close();
    }
  await Promise.all(served.map(({ close }) => close()));
  const [bare, pane] = times.map(median) as [number, number];
  const said = times.map((each) => each.map(Math.round).join(" "));
  console.log(`bare page: ${Math.round(bare)} ms (${said[0]})`);
  console.log(`pane: ${Math.round(pane)} ms (${said[1]})`);
  console.log(`${(pane / bare).toFixed(2)} times the bare page; asked: at most ${ASKED}`);
  if (pane > ASKED * bare) process.exitCode = 1;
}

void measured();
