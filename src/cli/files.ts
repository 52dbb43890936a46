/** Files as the command line needs them: read whole, written whole or not at all. */
import { open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { FileErrorId } from "../messages";

/** A file that cannot be read or written; the sentence for it is the messages room's. */
export class FileError extends Error {
  constructor(readonly kind: FileErrorId, readonly file: string, readonly detail = "") {
    super(`${kind}: ${file}`);
    this.name = "FileError";
  }
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

/** Two names of one file, by whatever path or link. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  try {
    const [first, second] = await Promise.all([stat(one), stat(other)]);
    return first.dev === second.dev && first.ino === second.ino;
  } catch {
    return false;
  }
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

/** All of them or none: written beside their places first, then renamed. */
export async function writeAll(files: readonly { readonly path: string; readonly content: Uint8Array | string }[]): Promise<void> {
  const made: { path: string; beside: string }[] = [];
  try {
    for (const { path, content } of files) {
      made.push({ path, beside: beside(path) });
      await writeFile(made.at(-1)!.beside, content);
    }
    for (const each of made) await rename(each.beside, each.path);
  } catch (error) {
    await Promise.all(made.map((each) => rm(each.beside, { force: true })));
    throw new FileError("cannotWrite", files[made.length - 1]?.path ?? "", codeOf(error));
  }
}

const beside = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
