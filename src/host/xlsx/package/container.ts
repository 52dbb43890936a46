import { unzipSync, zipSync, type Zippable } from "fflate";
import { WorkbookFileError } from "../../errors/workbookFileError";

/** The package's parts by their path without leading slash. */
export type Parts = Map<string, Uint8Array>;

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

const starts = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((b, i) => bytes[i] === b);

/** Names in an OLE2 directory are UTF-16LE; looking for them in the bytes is enough to tell the two kinds of file apart. */
function hasUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = new Uint8Array(word.length * 2);
  for (let i = 0; i < word.length; i++) wanted[i * 2] = word.charCodeAt(i);
  outer: for (
    let at = bytes.indexOf(wanted[0]!);
    at >= 0 && at + wanted.length <= bytes.length;
    at = bytes.indexOf(wanted[0]!, at + 1)
  ) {
    for (let i = 1; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) continue outer;
    return true;
  }
  return false;
}

/**
 * Opens the package of an .xlsx or .xlsm.
 * @throws WorkbookFileError of the kinds empty, password, legacyXls, notWorkbook, binaryXlsb, damaged
 */
export function openContainer(bytes: Uint8Array, fileName: string): Parts {
  if (bytes.length === 0) throw new WorkbookFileError("empty", fileName);
  if (starts(bytes, OLE2)) {
    const encrypted = hasUtf16(bytes, "EncryptedPackage") || hasUtf16(bytes, "EncryptionInfo");
    if (encrypted) throw new WorkbookFileError("password", fileName);
    const workbook = hasUtf16(bytes, "Workbook") || hasUtf16(bytes, "Book");
    throw new WorkbookFileError(workbook ? "legacyXls" : "notWorkbook", fileName, "OLE2");
  }
  if (!starts(bytes, ZIP)) {
    // A bare BIFF stream (Excel 2 to 4) begins with a BOF record.
    const bareBiff =
      bytes[0] === 0x09 &&
      (bytes[1] === 0x00 || bytes[1] === 0x02 || bytes[1] === 0x04 || bytes[1] === 0x08) &&
      bytes[3] === 0x00;
    throw new WorkbookFileError(bareBiff ? "legacyXls" : "notWorkbook", fileName);
  }
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes);
  } catch (error) {
    throw new WorkbookFileError("damaged", fileName, String(error));
  }
  const parts: Parts = new Map();
  // Some programs write backslashes or a leading slash.
  for (const [name, content] of Object.entries(files))
    if (!name.endsWith("/")) parts.set(name.replace(/\\/g, "/").replace(/^\//, ""), content);
  if (parts.has("xl/workbook.bin")) throw new WorkbookFileError("binaryXlsb", fileName);
  return parts;
}

/** Parts above this many bytes are packed fast: the last tenth of their size would cost several times as long. */
const LARGE = 2_000_000;

/** @param level 0 stores without packing, for a package that is read again at once */
export function packContainer(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  // [Content_Types].xml comes first in what Excel writes, and some readers look for it there.
  const names = [...parts.keys()].sort(
    (a, b) => Number(b === "[Content_Types].xml") - Number(a === "[Content_Types].xml"),
  );
  for (const name of names) {
    const bytes = parts.get(name)!;
    files[name] = [bytes, { level: level === 6 && bytes.length > LARGE ? 1 : level }];
  }
  // One fixed time: equal contents give equal bytes.
  return zipSync(files, { mtime: new Date(1980, 0, 1, 0, 0, 0) });
}
