/** Writes docs/rules from the rules: `npm run docs:rules`. A test compares them on every run. */
import { spawnSync } from "node:child_process";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const run = spawnSync(
  process.execPath,
  [
    "--experimental-vm-modules",
    "--no-warnings",
    join(root, "node_modules/jest/bin/jest.js"),
    "test/domain/rules/pages.test.ts",
  ],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, UPDATE_DOCS: "1" },
  },
);
process.exit(run.status ?? 1);
