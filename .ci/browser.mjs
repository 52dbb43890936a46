/**
 * A Chromium for the tests and the screenshots: an installed one, else the one inside the package @sparticuz/chromium, which needs neither a
 * download nor rights on the machine. `CHROMIUM` names another file, or with `CHROMIUM=packaged` the packaged one. Never silently none.
 *
 * Both get the same arguments. The package's own list is for a function in the cloud: `--single-process` falls with the second page, and
 * `--disable-web-security` and `--allow-running-insecure-content` switch off what the tests are to prove.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function launchBrowser() {
  const wanted = process.env.CHROMIUM;
  const tried = [];
  if (wanted !== "packaged") {
    for (const executablePath of wanted ? [wanted] : installed) {
      if (!existsSync(executablePath)) continue;
      const browser = await tryToLaunch({ executablePath, args }, executablePath, tried);
      if (browser) return browser;
    }
    if (wanted) throw new Error(`CHROMIUM names ${wanted}, which could not be started.\n${tried.join("\n")}`);
  }
  return launchPackaged(tried);
}

/** With the machine's own libraries; where some are missing (libnss3 …), with those that the package brings along. */
async function launchPackaged(tried) {
  const folder = unpacked(tried);
  if (folder !== null) {
    const executablePath = join(folder, "chromium");
    // A machine without fonts has no fontconfig either; then the package's own font serves.
    const fonts = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: join(folder, "fonts") };
    const libraries = [join(folder, "al2023/lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
    for (const env of [fonts, { ...fonts, LD_LIBRARY_PATH: libraries }]) {
      const name = `@sparticuz/chromium${env.LD_LIBRARY_PATH ? " with its own libraries" : ""}`;
      const browser = await tryToLaunch({ executablePath, args, env: { ...process.env, ...env } }, name, tried);
      if (browser) return browser;
    }
  }
  throw new Error(
    "No browser could be started: Chromium, Chrome or Edge is not installed, and the packaged one does not run here " +
      `(it is for Linux on x64). Install one, or name it by CHROMIUM=/path/to/chrome.\n${tried.join("\n")}`,
  );
}

async function tryToLaunch(options, name, tried) {
  try {
    return await chromium.launch(options);
  } catch (error) {
    tried.push(`${name}: ${error instanceof Error ? error.message.split("\n").slice(0, 12).join("\n  ") : error}`);
    return null;
  }
}

/**
 * The package unpacks its brotli files into the folder for temporary files and takes what lies there for whole. Test files start at the same
 * time, so each unpacks into a folder of its own, which is then renamed; the second one finds the first one's.
 */
function unpacked(tried) {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const { version } = JSON.parse(readFileSync(join(root, "node_modules/@sparticuz/chromium/package.json"), "utf8"));
  const folder = join(root, ".cache", `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const own = `${folder}.${process.pid}`;
  mkdirSync(own, { recursive: true });
  // The libraries are unpacked only where the package believes itself in that cloud.
  const env = { ...process.env, TMPDIR: own, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  const script = 'await (await import("@sparticuz/chromium")).default.executablePath();';
  const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root, env, encoding: "utf8" });
  if (run.status === 0) {
    try {
      renameSync(own, folder);
    } catch (error) {
      if (!existsSync(folder)) throw error;
    }
  } else tried.push(`@sparticuz/chromium could not be unpacked: ${run.stderr}`);
  rmSync(own, { recursive: true, force: true });
  return existsSync(folder) ? folder : null;
}
