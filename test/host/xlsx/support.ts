import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { loadWorkbook, type LoadedWorkbook } from "../../../src/host/xlsx/index";
import type { CellModel, RawValue, SheetModel } from "../../../src/host/model/model";
import { parseLocal } from "../../../src/host/grid/address";

const CASES = join(__dirname, "../../cases");
export const fileOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(CASES, name, "workbook.xlsx")));
export const open = (name: string): Promise<LoadedWorkbook> => loadWorkbook(fileOf(name), `${name}.xlsx`);
export const again = async (w: LoadedWorkbook): Promise<LoadedWorkbook> => loadWorkbook(await w.save(), "again.xlsx");

export const sheet = (w: LoadedWorkbook, name: string): SheetModel => {
  const found = w.book.sheets.find((s) => s.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};
export function cell(s: SheetModel, address: string): CellModel | undefined {
  const { r0, c0 } = parseLocal(address)!;
  return s.rows.get(r0)?.get(c0);
}
export const value = (s: SheetModel, address: string): RawValue | undefined => cell(s, address)?.v;
export function put(s: SheetModel, address: string, made: CellModel): void {
  const { r0, c0 } = parseLocal(address)!;
  (s.rows.get(r0) ?? s.rows.set(r0, new Map()).get(r0)!).set(c0, made);
}

export const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content).toString("utf8")]));

function inTemporary<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "so-thi-dua-xlsx-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const PYTHON = "/usr/bin/python3";
const hasOpenpyxl = existsSync(PYTHON) && spawnSync(PYTHON, ["-c", "import openpyxl"]).status === 0;
const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/**
 * it, or a loud skip when the program is absent; its absence is a failure where everything has been installed on
 * purpose.
 */
function needing(present: boolean, what: string): typeof it | typeof it.skip {
  if (present || process.env.REQUIRE_LIBREOFFICE === "1") return it;
  return ((name: string) => {
    process.stderr.write(`«${name}» not run: ${what} is absent\n`);
    it.skip(name, () => undefined);
  }) as typeof it;
}
export const itWithOpenpyxl = needing(hasOpenpyxl, "openpyxl");
export const itWithLibreOffice = needing(hasLibreOffice, "LibreOffice");

/**
 * Runs a Python expression over the workbook `wb` (and `values`, loaded with cached results only) and gives its
 * JSON.
 */
export function askOpenpyxl(bytes: Uint8Array, expression: string): unknown {
  return inTemporary((folder) => {
    const file = join(folder, "a.xlsx");
    writeFileSync(file, bytes);
    const code =
      "import sys, json, openpyxl\nwb = openpyxl.load_workbook(sys.argv[1])\nvalues = openpyxl.load_workbook(sys.argv[1], data_only=True)\nprint(json.dumps(eval(sys.argv[2]), default=str))";
    return JSON.parse(
      execFileSync(PYTHON, ["-c", code, file, expression], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }),
    ) as unknown;
  });
}

/** The workbook as LibreOffice opens and writes it. */
export function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  return inTemporary((folder) => {
    const file = join(folder, "in.xlsx");
    writeFileSync(file, bytes);
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        join(folder, "out"),
        file,
      ],
      { stdio: "ignore", timeout: 110_000 },
    );
    return new Uint8Array(readFileSync(join(folder, "out", "in.xlsx")));
  });
}
