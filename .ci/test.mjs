/** The whole test suite. The last line gives the runner's own figures. Arguments go to jest: `npm test -- test/domain`. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const figures = join(root, ".cache/jest.json");
mkdirSync(dirname(figures), { recursive: true });
rmSync(figures, { force: true });

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
const skipped = result.numPendingTests + result.numTodoTests;
if (skipped > 0) console.log(`${skipped} not run (the reasons stand in the report above)`);
console.log(`${result.numPassedTests} passed, ${result.numFailedTests + result.numRuntimeErrorTestSuites} failed`);
process.exit(run.status === 0 && result.success && result.numPassedTests > 0 ? 0 : 1);
