/**
 * `npm start`: the main job on the sample workbook, then the workbench (the pane beside a grid of the workbook) on loopback.
 * `npm start -- --once`: the main job only. `npm start -- --port 4000`: another port.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "./build.mjs";
import { serve } from "./serve.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const args = process.argv.slice(2);
const once = args.includes("--once");
const port = args.includes("--port") ? Number(args[args.indexOf("--port") + 1]) : 3210;
const name = "dang-ky-2021";
const out = join(root, "out");
mkdirSync(out, { recursive: true });

const tsx = pathToFileURL(join(root, "node_modules/tsx/dist/loader.mjs")).href;
const files = { book: join(out, `${name}.xlsx`), json: join(out, `${name}.json`) };
const run = spawnSync(
  process.execPath,
  [
    "--import",
    tsx,
    join(root, "src/cli/main.ts"),
    join(root, "assets/samples", `${name}.xlsx`),
    "--out",
    files.book,
    "--json",
    files.json,
  ],
  { cwd: root, stdio: "inherit" },
);
if (run.status !== 0 && run.status !== 1) process.exit(run.status ?? 2);
if (once) process.exit(0);

console.log("\nĐang dựng bàn làm việc… / Building the workbench…");
const folder = build("workbench");
const { address } = await serve(folder, port).catch(() => serve(folder));
console.log(`Bàn làm việc / workbench: ${address}   (English: ${address}?lang=en; Ctrl+C để dừng / to stop)`);
