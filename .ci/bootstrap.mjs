/**
 * The door of every npm script: on a fresh clone it first installs what package-lock.json pins (and says so on stderr), then does the job.
 * Needs nothing but Node and npm.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const [major] = process.versions.node.split(".").map(Number);
if (major < 20) {
  console.error(`Cần Node 20 trở lên; máy này có Node ${process.versions.node}. / Node 20 or later is needed; this is ${process.versions.node}.`);
  process.exit(2);
}

ensureInstalled();

const [job = "", ...rest] = process.argv.slice(2);
const jobs = {
  validate: () => node(["--import", tsx(), join(root, "src/cli/main.ts"), ...rest], { stay: true }),
  start: () => node([join(root, ".ci/start.mjs"), ...rest]),
  test: () => node([join(root, ".ci/test.mjs"), ...rest]),
  build: () => node([join(root, ".ci/build.mjs"), ...rest]),
};
if (!(job in jobs)) {
  console.error(`Không có việc «${job}». / Unknown job "${job}". ${Object.keys(jobs).join(", ")}`);
  process.exit(2);
}
process.exit(jobs[job]());

function ensureInstalled() {
  const lock = readFileSync(join(root, "package-lock.json"));
  const wanted = createHash("sha256").update(lock).digest("hex");
  const stamp = join(root, "node_modules/.so-thi-dua-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.error("Cài các gói cần thiết, lần đầu mất một hai phút… / Installing what is missing, a minute or two the first time…");
  const npm = process.env.npm_execpath;
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ["ignore", 2, 2] })
    : spawnSync("npm", args, { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (done.status !== 0) {
    console.error("Chưa cài được các gói: xem thông báo của npm ở trên, kiểm tra kết nối tới kho gói rồi chạy lại. / The packages could not be installed: see npm's message above, check the way to the registry and run again.");
    process.exit(2);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

function tsx() {
  return pathToFileURL(join(root, "node_modules/tsx/dist/loader.mjs")).href;
}

/** Runs Node; paths given by the caller stay relative to where npm was called. */
function node(args, { stay = false } = {}) {
  const cwd = stay ? (process.env.INIT_CWD ?? process.cwd()) : root;
  const run = spawnSync(process.execPath, args, { cwd, stdio: "inherit" });
  return run.status ?? 1;
}
