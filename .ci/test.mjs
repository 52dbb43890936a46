/**
 * The whole test suite: builds both bundles, then runs jest; says how long each part took. Types, lint, format and leftovers are tests among
 * the others (test/architecture). The last line gives the runner's own figures. Arguments go to jest: `npm test -- test/domain`.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildAll } from "./build.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const figures = join(root, ".cache/jest.json");
mkdirSync(dirname(figures), { recursive: true });
rmSync(figures, { force: true });

const started = Date.now();
// Once, before several test files ask for the same folder at the same time.
if (process.argv.length === 2) await buildAll();
const built = Date.now();

const jest = join(root, "node_modules/jest/bin/jest.js");
const run = spawnSync(
  process.execPath,
  [
    "--experimental-vm-modules",
    "--no-warnings",
    jest,
    "--maxWorkers=100%",
    "--json",
    `--outputFile=${figures}`,
    ...process.argv.slice(2),
  ],
  {
    cwd: root,
    // jest prints its JSON on stdout besides writing the file: only its human report (stderr) is shown.
    stdio: ["ignore", "ignore", "inherit"],
  },
);

let result;
try {
  result = JSON.parse(readFileSync(figures, "utf8"));
} catch {
  console.log("0 passed, 1 failed");
  process.exit(1);
}
printTimes(result.testResults);
const skipped = result.numPendingTests + result.numTodoTests;
if (skipped > 0) console.log(`${skipped} not run (the reasons stand in the report above)`);
console.log(`${result.numPassedTests} passed, ${result.numFailedTests + result.numRuntimeErrorTestSuites} failed`);
process.exit(run.status === 0 && result.success && result.numPassedTests > 0 ? 0 : 1);

/** Files run side by side, so the sums are more than the clock's. */
function printTimes(files) {
  const timed = files
    .map(({ name, startTime, endTime }) => ({
      name: relative(root, name).replaceAll("\\", "/"),
      took: endTime - startTime,
    }))
    .sort((a, b) => b.took - a.took);
  const folders = new Map();
  for (const { name, took } of timed) {
    const folder = name
      .split("/")
      .slice(0, name.startsWith("test/domain/") ? 3 : 2)
      .join("/");
    folders.set(folder, (folders.get(folder) ?? 0) + took);
  }
  console.log(
    `\nBuilding ${seconds(built - started)}, tests ${seconds(Date.now() - built)}. Seconds of work per folder:`,
  );
  for (const [folder, took] of [...folders].sort(([, a], [, b]) => b - a)) console.log(`${seconds(took)}  ${folder}`);
  console.log("The ten slowest files:");
  for (const { name, took } of timed.slice(0, 10)) console.log(`${seconds(took)}  ${name}`);
  console.log("");
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`.padStart(9);
}
