/** Builds with webpack: `node .ci/build.mjs [pane|workbench|one-file]`. Skipped where the sources are the ones that were built last. */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

function* files(path) {
  if (statSync(path).isFile()) yield path;
  else for (const name of readdirSync(path).sort()) yield* files(join(path, name));
}

function fingerprint() {
  const hash = createHash("sha256").update(`${process.env.BASE_URL ?? ""} ${process.env.OFFICE_JS ?? ""}`);
  for (const start of [
    "src",
    "assets",
    "docs/guide.md",
    "docs/huong-dan.md",
    "manifest.xml",
    "webpack.config.js",
    ".ci/deployment.cjs",
    ".ci/oneFile.cjs",
    "package-lock.json",
  ]) {
    for (const file of files(join(root, start))) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest("hex");
}

const folders = { pane: "addin", workbench: "workbench", "one-file": "one-file" };

const webpack = (what) => [
  process.execPath,
  [join(root, "node_modules/webpack-cli/bin/cli.js"), "--mode", "production", "--env", `only=${what}`],
  { cwd: root, stdio: ["ignore", 2, 2] },
];

/** Where it is built to, whether it has to be, and what to do when it was. */
function place(what) {
  if (!(what in folders)) throw new Error(`${what}: ${Object.keys(folders).join(", ")}`);
  const folder = join(root, "dist", folders[what]);
  const stamp = join(root, ".cache", `built-${what}`);
  const wanted = fingerprint();
  const done = (status) => {
    if (status !== 0) throw new Error(`webpack could not build ${what}`);
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, wanted);
  };
  return { folder, done, isThere: existsSync(folder) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted };
}

/** @param {"pane" | "workbench" | "one-file"} what */
export function build(what) {
  const { folder, done, isThere } = place(what);
  if (!isThere) done(spawnSync(...webpack(what)).status);
  return folder;
}

/** Side by side. */
export const buildAll = () =>
  Promise.all(
    Object.keys(folders).map(async (what) => {
      const { done, isThere } = place(what);
      if (!isThere) done(await new Promise((ended) => spawn(...webpack(what)).on("close", ended)));
    }),
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const what of process.argv[2] ? [process.argv[2]] : ["pane", "workbench"]) console.log(build(what));
}
