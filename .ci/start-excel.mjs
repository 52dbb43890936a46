/**
 * `npm run start:excel`: the add-in in a real Excel on this machine, from the development server (https://localhost:3000), by Microsoft's office-addin-debugging.
 * The certificate is made and trusted by office-addin-dev-certs on the first run, after the system's own question.
 */
import { spawnSync } from "node:child_process";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const command = join(root, "node_modules/office-addin-debugging/cli.js");
const dev = `"${process.execPath}" "${join(root, "node_modules/webpack-cli/bin/cli.js")}" serve --mode development --env only=pane --env https`;
const run = spawnSync(
  process.execPath,
  [
    command,
    "start",
    join(root, "manifest.xml"),
    "desktop",
    "--app",
    "excel",
    "--dev-server",
    dev,
    "--dev-server-port",
    "3000",
  ],
  { cwd: root, stdio: "inherit" },
);
process.exit(run.status ?? 1);
