/**
 * The door of every npm script: on a fresh clone it first installs what package-lock.json pins (and says so on stderr), then does the job.
 * Needs nothing but Node and npm.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const [major] = process.versions.node.split(".").map(Number);
if (major < 20) {
  console.error(
    `Cần Node 20 trở lên; máy này có Node ${process.versions.node}. / Node 20 or later is needed; this is ${process.versions.node}.`,
  );
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

/**
 * Installs once, also when several commands start together on a fresh clone: the first makes the lock folder, the others wait for it. The stamp is taken away
 * before and written after, so that an installation that was broken off is never taken for a whole one.
 */
function ensureInstalled() {
  const wanted = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const stamp = join(root, "node_modules/.so-thi-dua-lock");
  const whole = () => existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  if (whole()) return;
  const lock = join(root, ".cache/installing");
  mkdirSync(dirname(lock), { recursive: true });
  while (!made(lock)) {
    if (abandoned(lock)) rmSync(lock, { recursive: true, force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
  try {
    if (whole()) return;
    writeFileSync(join(lock, "pid"), String(process.pid));
    rmSync(stamp, { force: true });
    console.error(
      "Cài các gói cần thiết, lần đầu mất một hai phút… / Installing what is missing, a minute or two the first time…",
    );
    const npm = process.env.npm_execpath;
    const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
    const done = npm
      ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ["ignore", 2, 2] })
      : spawnSync("npm", args, { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
    if (done.status !== 0) {
      rmSync(lock, { recursive: true, force: true });
      console.error(
        "Chưa cài được các gói: xem thông báo của npm ở trên, kiểm tra kết nối tới kho gói rồi chạy lại. / The packages could not be installed: see npm's message above, check the way to the registry and run again.",
      );
      process.exit(2);
    }
    writeFileSync(stamp, wanted);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function made(folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** Whoever made the lock is gone (stopped by force): its process no longer exists. */
function abandoned(folder) {
  try {
    process.kill(Number(readFileSync(join(folder, "pid"), "utf8")), 0);
    return false;
  } catch (error) {
    // No pid yet: it has only just been made.
    return error.code === "ESRCH";
  }
}

function tsx() {
  return pathToFileURL(join(root, "node_modules/tsx/dist/loader.mjs")).href;
}

/** Runs Node; paths given by the caller stay relative to where npm was called. */
function node(args, { stay = false } = {}) {
  const cwd = stay ? (process.env.INIT_CWD ?? process.cwd()) : root;
  const run = spawnSync(process.execPath, args, { cwd, stdio: "inherit" });
  // Stopped by a signal: the job could not be done, which is not the same as errors found.
  return run.status ?? 2;
}
