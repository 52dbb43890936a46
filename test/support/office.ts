/** LibreOffice and openpyxl as referees: software that is not ours reads what we wrote. */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { officeSettings, SETTINGS_FILE } from "../../src/cli/officeProfile";

const run = (command: string, args: string[]) => spawnSync(command, args, { encoding: "utf8", maxBuffer: 256 << 20 });

function find(candidates: readonly string[], probe: string[]): string | null {
  return candidates.find((candidate) => run(candidate, probe).status === 0) ?? null;
}

export const soffice =
  process.env.SOFFICE ??
  find(
    ["soffice", "libreoffice", "/usr/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"],
    ["--version"],
  );
export const python = find(["/usr/bin/python3", "python3", "python"], ["-c", "import openpyxl"]);

function available(what: string | null, name: string, variable: string): boolean {
  if (what) return true;
  if (process.env[variable] === "1") throw new Error(`${name} is absent, and ${variable}=1 asks for it.`);
  return false;
}

/** For `describe`: runs the checks where LibreOffice is there; otherwise they are skipped and that is said. */
export function withLibreOffice(name: string, checks: () => void): void {
  if (available(soffice, "LibreOffice", "REQUIRE_LIBREOFFICE")) describe(name, checks);
  else describe.skip(`${name} (not run: LibreOffice is absent)`, checks);
}

export function withOpenpyxl(name: string, checks: () => void): void {
  if (available(python, "openpyxl", "REQUIRE_OPENPYXL")) describe(name, checks);
  else describe.skip(`${name} (not run: openpyxl is absent)`, checks);
}

/** One file as `convertAll` does it. */
export function convert(file: string): { path: string; remove(): void } {
  const { paths, remove } = convertAll([file]);
  return { path: paths[0]!, remove };
}

/**
 * Saved as xlsx by LibreOffice (formulas recalculated), in one start for all of them; returns the paths of the results in a folder
 * the caller removes.
 */
export function convertAll(files: readonly string[]): { paths: readonly string[]; remove(): void } {
  if (!soffice) throw new Error("LibreOffice is absent.");
  const folder = mkdtempSync(join(tmpdir(), "so-thi-dua-"));
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  // LibreOffice keeps the values it finds unless it is told to recalculate.
  writeFileSync(join(profile, SETTINGS_FILE), officeSettings({ language: "vi", recalculates: true }));
  // Files of one name would come to stand in one place.
  const given = files.map((_, index) => join(folder, `${index}.xlsx`));
  given.forEach((path, index) => copyFileSync(files[index]!, path));
  const done = run(soffice, [
    `-env:UserInstallation=file://${profile}`,
    "--headless",
    "--convert-to",
    "xlsx:Calc MS Excel 2007 XML",
    "--outdir",
    join(folder, "out"),
    ...given,
  ]);
  const paths = given.map((path) => join(folder, "out", basename(path)));
  const missing = files.find((_, index) => !existsSync(paths[index]!));
  if (missing !== undefined) throw new Error(`LibreOffice did not convert ${missing}: ${done.stdout} ${done.stderr}`);
  return { paths, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

interface ReadCell {
  value: unknown;
  cached: unknown;
  type: string;
  format: Record<string, unknown>;
}
interface ReadChart {
  kinds: string[];
  at: [[number, number], [number, number] | null];
  title: string | null;
  series: { name: string | null; values: string; cached: (string | number)[]; categories: string; labels: string[] }[];
}
export interface ReadSheet {
  cells: Record<string, ReadCell>;
  dimensions: string;
  state: string;
  merged: string[];
  widths: Record<string, [number, boolean]>;
  heights: Record<string, [number | null, boolean]>;
  print: Record<string, unknown> & { area: unknown; titleRows: string | null };
  freeze: string | null;
  filter: string | null;
  tables: Record<string, string>;
  conditional: [string, string, string[]][];
  validations: unknown[];
  charts: number;
  drawn: ReadChart[];
}
export interface ReadBook {
  sheets: Record<string, ReadSheet>;
  order: string[];
  names: [string, string, number | null, boolean][];
}

/** What openpyxl finds in a workbook. */
export const readBack = (file: string, ...sheets: string[]): ReadBook =>
  JSON.parse(inPython("readback.py", file, ...sheets)) as ReadBook;

/** Small registrations with things right of their table, one workbook for each kind; the names of the kinds. */
export const tablesWithThingsAround = (folder: string): string[] =>
  JSON.parse(inPython("aroundTables.py", folder)) as string[];

/** What openpyxl finds otherwise in the officer's sheets of the second workbook: where, before, after. */
export const differencesBetween = (before: string, after: string): [string, unknown, unknown][] =>
  JSON.parse(inPython("officersSheets.py", before, after)) as [string, unknown, unknown][];

/** Opened and saved again by openpyxl, in its place. */
export const resaved = (file: string): string => inPython("resave.py", file);
/** Table, first cell of the line, column, value; without a line and a column the table is taken away. */
export type TableEdit = readonly [string, string | null, string | null, string | number | null];

/** openpyxl types into the officer's tables and saves. */
export const editTables = (from: string, to: string, edits: readonly TableEdit[]): void => {
  inPython("editTables.py", from, to, JSON.stringify(edits));
};

/** Sheet, address, value: openpyxl types them and saves. */
export const typeInto = (
  from: string,
  to: string,
  cells: readonly (readonly [string, string, string | number])[],
): void => {
  inPython("typeInto.py", from, to, JSON.stringify(cells));
};

function inPython(program: string, ...given: string[]): string {
  if (!python) throw new Error("openpyxl is absent.");
  const done = run(python, [resolve(__dirname, program), ...given]);
  if (done.status !== 0) throw new Error(`${program} ${given.join(" ")}: ${done.stderr}`);
  return done.stdout;
}
