/** LibreOffice as the printer: a workbook in, a PDF out. */
import { execFile } from "node:child_process";
import type { ExecFileException } from "node:child_process";
import { constants } from "node:fs";
import { access, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Language } from "../messages";
import { FileError } from "./files";
import { makeProfile } from "./officeProfile";

const NAMES = process.platform === "win32" ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];
/** A large workbook takes LibreOffice seconds; minutes mean that it waits for somebody. */
const LONGEST_MS = 180_000;
/** Letters of what it says, in a complaint of one line. */
const LONGEST_DETAIL = 300;

/** The program: what SOFFICE names, otherwise the first on the PATH; null: absent. */
export async function findOffice(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<string | null> {
  const given = environment.SOFFICE ?? "";
  const folders = (environment.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates =
    given !== ""
      ? [given, ...folders.map((folder) => join(folder, given))]
      : folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  for (const candidate of candidates) {
    try {
      await access(candidate, constants.X_OK);
      return candidate;
    } catch {
      // The next one.
    }
  }
  return null;
}

/** @throws FileError pdfFailed; `path` is the file that the PDF is for, `language` that of its figures and dates. */
export async function toPdf(
  office: string,
  workbook: Uint8Array,
  path: string,
  language: Language,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "so-thi-dua-pdf-"));
  try {
    const file = join(folder, "so.xlsx");
    await writeFile(file, workbook);
    const profile = join(folder, "profile");
    await makeProfile(profile, language);
    const told = await start(office, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--norestore",
      "--convert-to",
      "pdf:calc_pdf_Export",
      "--outdir",
      folder,
      file,
    ]);
    const bytes = await readFile(join(folder, "so.pdf")).catch(() => null);
    // LibreOffice ends with 0 also where it could not convert.
    if (bytes === null || !bytes.subarray(0, 5).equals(Buffer.from("%PDF-")))
      throw new FileError("pdfFailed", path, told);
    return new Uint8Array(bytes);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What it says, in one line. */
function start(office: string, typed: readonly string[]): Promise<string> {
  return new Promise((done) => {
    execFile(
      office,
      [...typed],
      { timeout: LONGEST_MS, killSignal: "SIGKILL", windowsHide: true },
      (error, out, complaints) => {
        done([reasonOf(error), complaints, out].join(" ").replace(/\s+/gu, " ").trim().slice(0, LONGEST_DETAIL));
      },
    );
  });
}

function reasonOf(error: ExecFileException | null): string {
  if (error === null) return "";
  return error.killed === true ? "timeout" : String(error.code ?? error.message);
}
