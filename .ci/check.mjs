/**
 * `npm run check`: what to run before a commit: types, lint, format, leftovers, the quick tests of domain and messages,
 * and no circle among files. Under a minute from the second run on, because each keeps what it knows in .cache. Two at
 * a time; the output of one that fails follows in full. `npm test` is everything.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const tool = (path) => join(root, "node_modules", path);

/** Tests that go over thousands of cases, or over whole workbooks: `npm test` runs them. */
const SLOW = "generated|/plan/rowMarks|/summary/|/registration/(layouts|lines|unsaid)";

const jest = [
  "--experimental-vm-modules",
  "--no-warnings",
  tool("jest/bin/jest.js"),
  "--maxWorkers=1",
  "--silent",
  "test/domain",
  "test/messages",
  "test/architecture/arrows",
  // Last: it takes every word that follows for a pattern.
  `--testPathIgnorePatterns=${SLOW}`,
];
const parts = [
  ["quick tests", jest],
  ["types of src", [tool("typescript/bin/tsc"), "--build", "src"]],
  [
    "types of test",
    [tool("typescript/bin/tsc"), "--noEmit", "--incremental", "--tsBuildInfoFile", ".cache/test.tsbuildinfo"],
  ],
  ["lint", npmScript("lint", "eslint/bin/eslint.js")],
  ["format", npmScript("format:check", "prettier/bin/prettier.cjs")],
  ["leftovers", npmScript("unused", "knip/bin/knip.js")],
];

/** The arguments stand once, in package.json. */
function npmScript(name, bin) {
  const [, ...args] = scripts[name].split(" ");
  return [tool(bin), ...args];
}

const started = Date.now();
const waiting = [...parts];
const failed = [];
await Promise.all([work(), work()]);
console.log(`${parts.length - failed.length} passed, ${failed.length} failed   ${seconds(started)}`);
process.exit(failed.length === 0 ? 0 : 1);

async function work() {
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    const [name, args] = part;
    const since = Date.now();
    const { status, output } = await run(args);
    console.log(`${status === 0 ? "ok    " : "FAILED"}  ${name.padEnd(14)} ${seconds(since)}`);
    if (status === 0) continue;
    failed.push(name);
    console.log(output.trim().replaceAll(/^/gmu, "        "));
  }
}

function run(args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => (output += text));
    child.on("close", (status) => done({ status, output }));
  });
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`.padStart(8);
}
