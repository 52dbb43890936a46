/** Runs the command line as a person would, on a workbook of test/cases, and hands back what it printed and wrote. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = resolve(__dirname, "../..");
const tsx = pathToFileURL(join(root, "node_modules/tsx/dist/loader.mjs")).href;

export interface JsonFinding {
  rule: string;
  severity: string;
  sheet: string | null;
  cell: string | null;
  row: number | null;
  unit: string | null;
  subject: string;
  message: string;
  basis: string;
  fix?: string;
}
interface JsonReport {
  workbook: string;
  campaign: { year: number; bloc: string; law: string };
  tables: {
    sheet: string;
    kind: string;
    headerRows: number[];
    firstRow: number;
    lastRow: number;
    dataRows: number;
    columns: Record<string, string>;
  }[];
  findings: JsonFinding[];
  totals: { bloc: Record<string, unknown>; units: Record<string, Record<string, unknown>> };
  host: { requests: number; bytesSent: number; bytesReceived: number; cellsWritten: number };
}
export interface Validated {
  status: number | null;
  stdout: string;
  stderr: string;
  report: JsonReport;
  out: string;
  folder: string;
}

/** The command line with the given arguments, nothing added. */
function commandLine(...args: string[]) {
  const run = spawnSync(process.execPath, ["--import", tsx, join(root, "src/cli/main.ts"), ...args], {
    encoding: "utf8",
    maxBuffer: 256 << 20,
    cwd: root,
  });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

export function validate(file: string, ...more: string[]): Validated {
  const folder = mkdtempSync(join(tmpdir(), "so-thi-dua-"));
  const out = join(folder, "out.xlsx");
  const json = join(folder, "report.json");
  const run = commandLine(file, "--out", out, "--json", json, ...more);
  if (!existsSync(json))
    throw new Error(`The command line wrote no report (exit ${run.status}): ${run.stderr || run.stdout}`);
  return { ...run, report: JSON.parse(readFileSync(json, "utf8")) as JsonReport, out, folder };
}

export const discard = (...runs: (Validated | undefined)[]) =>
  runs.forEach((run) => run && rmSync(run.folder, { recursive: true, force: true }));
