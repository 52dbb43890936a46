/**
 * `npm run mutate -- FILES`: plants small faults in the named sources, one at a time, and counts those that some test notices
 * (StrykerJS). Only the tests that mirror the file run (src/domain/rules/person/ldtt-rating.ts: the test of that name; where
 * there is none, the tests of its folder), so that a step is held by its own test. `--tests GLOB` (several allowed) names others.
 * Sentences and texts are not mutated: what they say is for readers to judge.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tests: { type: "string", multiple: true, default: [] }, workers: { type: "string", default: "2" } },
});
if (positionals.length === 0) {
  console.error("npm run mutate -- src/domain/rules/person/ldtt-rating.ts [… more files] [--tests GLOB] [--workers N]");
  process.exit(2);
}
const files = positionals.map((file) => relative(root, resolve(root, file)).replaceAll("\\", "/"));
for (const file of files) {
  if (existsSync(join(root, file.replace(/:.*$/u, "")))) continue;
  console.error(`There is no ${file}.`);
  process.exit(2);
}

const tests = values.tests.length > 0 ? values.tests : [...new Set(files.flatMap(mirrors))];
console.log(`Tests: ${tests.join(", ")}`);
const config = join(root, ".cache/stryker.json");
mkdirSync(dirname(config), { recursive: true });
writeFileSync(
  config,
  JSON.stringify({
    mutate: files,
    testRunner: "jest",
    testRunnerNodeArgs: ["--experimental-vm-modules", "--no-warnings"],
    plugins: ["@stryker-mutator/jest-runner", join(root, ".ci/mutate-texts.mjs")],
    ignorers: ["texts"],
    warnings: { slow: false },
    jest: {
      projectType: "custom",
      enableFindRelatedTests: false,
      config: { testMatch: tests.map((glob) => `<rootDir>/${glob}`), testPathIgnorePatterns: ["generated"] },
    },
    coverageAnalysis: "perTest",
    mutator: { excludedMutations: ["StringLiteral"] },
    ignorePatterns: [".cache", "dist", "out", "reports"],
    concurrency: Number(values.workers),
    reporters: ["clear-text"],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    thresholds: { high: 95, low: 85, break: null },
    tempDirName: ".cache/stryker",
  }),
);
const stryker = join(root, "node_modules/@stryker-mutator/core/bin/stryker.js");
const run = spawnSync(process.execPath, [stryker, "run", config], { cwd: root, stdio: "inherit" });
process.exit(run.status ?? 1);

/** The test of the file's own name, or else all tests of its folder. */
function mirrors(file) {
  const path = file.replace(/:.*$/u, "").replace(/^src\//u, "test/");
  const own = path.replace(/\.tsx?$/u, ".test.ts");
  return existsSync(join(root, own)) ? [own] : [`${dirname(path)}/**/*.test.ts`];
}
