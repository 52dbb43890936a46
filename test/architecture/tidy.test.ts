/** Format and leftovers, as the pipeline sees them: the same commands as `npm run format:check` and `npm run unused`. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };

/** The script's own arguments, given to the tool without a shell. */
function run(script: string, bin: string) {
  const args = scripts[script]!.split(" ").slice(1);
  const done = spawnSync(process.execPath, [join(root, "node_modules", bin), ...args], { cwd: root, encoding: "utf8" });
  return { status: done.status, output: `${done.stdout}${done.stderr}` };
}

test("every file stands as prettier writes it (npm run format)", () => {
  const { status, output } = run("format:check", "prettier/bin/prettier.cjs");
  expect({ status, output: status === 0 ? "" : output }).toEqual({ status: 0, output: "" });
}, 300_000);

test("no file, export or package is left over (npm run unused)", () => {
  const { status, output } = run("unused", "knip/bin/knip.js");
  expect({ status, output: status === 0 ? "" : output }).toEqual({ status: 0, output: "" });
}, 300_000);
