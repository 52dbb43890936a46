/** Files as the command line needs them: read whole, written whole or not at all. */
import { copyFile, link, open, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { FileErrorId } from "../messages";
import { nfc } from "./names";

/** A file that cannot be read or written; the sentence for it is the messages room's. */
export class FileError extends Error {
  constructor(
    readonly kind: FileErrorId,
    readonly file: string,
    readonly detail = "",
  ) {
    super(`${kind}: ${file}`);
    this.name = "FileError";
  }
}

export interface OutputFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? error);

/** `folder`: what a folder of that name is called. */
export async function readWhole(path: string, folder: FileErrorId = "notWorkbook"): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") throw new FileError("missing", path);
    if (code === "EISDIR") throw new FileError(folder, path, code);
    throw new FileError("cannotRead", path, code);
  }
}

/** Two names of one file, by whatever path or link; also of one that is not there yet. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  const [first, second] = await Promise.all([one, other].map((path) => stat(path).catch(() => null)));
  if (first != null && second != null) return first.dev === second.dev && first.ino === second.ino;
  const [here, there] = await Promise.all([one, other].map(placeOf));
  return first == null && second == null && here === there;
}

/** Folder by its real path, name as the file system compares it. */
async function placeOf(path: string): Promise<string> {
  const folder = await realpath(dirname(resolve(path))).catch(() => dirname(resolve(path)));
  const name = nfc(basename(path));
  return join(folder, process.platform === "win32" || process.platform === "darwin" ? name.toLowerCase() : name);
}

/** Whether a file could be put there, before the work is done. */
export async function checkWritable(path: string): Promise<void> {
  const probe = beside(path);
  try {
    if (await isFolder(path)) throw Object.assign(new Error(path), { code: "EISDIR" });
    await (await open(probe, "wx")).close();
    await rm(probe, { force: true });
  } catch (error) {
    throw new FileError("cannotWrite", path, codeOf(error));
  }
}

/**
 * All of them or none: written beside their places first, then renamed; where a later one fails, the earlier ones
 * become what they were.
 */
export async function writeAll(files: readonly OutputFile[]): Promise<void> {
  const undo: (() => Promise<unknown>)[] = [];
  let path = "";
  try {
    for (const file of files) {
      ({ path } = file);
      undo.unshift(() => rm(beside(file.path), { force: true }));
      await writeFile(beside(file.path), file.content);
    }
    for (const file of files) {
      ({ path } = file);
      const isKept = await keepBefore(file.path);
      undo.unshift(() => (isKept ? rename(before(file.path), file.path) : rm(file.path, { force: true })));
      try {
        await rename(beside(file.path), file.path);
      } catch (error) {
        // Nothing was put there: nothing to take away but the copy.
        undo[0] = () => rm(before(file.path), { force: true });
        throw error;
      }
    }
  } catch (error) {
    // Newest first; each for itself, so that one that fails does not keep the others from being undone.
    for (const step of undo) await step().catch(() => undefined);
    throw new FileError("cannotWrite", path, codeOf(error));
  }
  await Promise.all(files.map((file) => rm(before(file.path), { force: true }).catch(() => undefined)));
}

/** What stood there, under a second name; false: nothing did. */
async function keepBefore(path: string): Promise<boolean> {
  await rm(before(path), { force: true });
  try {
    await link(path, before(path));
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
  }
  // A file system without second names.
  await copyFile(path, before(path));
  return true;
}

const before = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.before`);
const beside = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
