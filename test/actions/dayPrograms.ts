/** Programs that open a workbook and save it in their own way: both drop the memory and keep names. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convert, python, resaved, soffice } from "../support/office";

export interface Program {
  readonly isThere: boolean;
  /** Of so many steps one. */
  readonly rare: number;
  saved(file: Uint8Array): Uint8Array;
}

export const programs = {
  openpyxl: { isThere: python !== null, rare: 12, saved: (file) => inFolder(file, (path) => void resaved(path)) },
  libreoffice: {
    isThere: soffice !== null,
    // Some seconds each time, and each day is spent twice.
    rare: 30,
    saved: (file) =>
      inFolder(file, (path) => {
        const converted = convert(path);
        writeFileSync(path, readFileSync(converted.path));
        converted.remove();
      }),
  },
} satisfies Record<string, Program>;

export type ProgramName = keyof typeof programs;

function inFolder(file: Uint8Array, save: (path: string) => void): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "so-thi-dua-"));
  try {
    const path = join(folder, "so.xlsx");
    writeFileSync(path, file);
    save(path);
    return new Uint8Array(readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
