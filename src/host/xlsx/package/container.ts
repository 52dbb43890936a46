/** The file as it comes and goes: a package of a workbook, and what else a file may be instead. */
import { zipSync, type Zippable } from "fflate";
import { damagedFile, WorkbookFileError } from "../../errors/workbookFileError";
import { arrange } from "./arrange";
import { inPart, Parts } from "./parts";
import { reachable, CONTENT_TYPES } from "./relations";
import { turnStrict } from "./strict";
import { isWebPage } from "./webPage";
import { checkedEntries, unpacked } from "./zip";

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

const starts = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((b, i) => bytes[i] === b);

/**
 * Names in an OLE2 directory are UTF-16LE; looking for them in the bytes is enough to tell the two kinds of file
 * apart.
 */
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

/** What it is instead of a package; null: it begins as one. */
function otherKind(bytes: Uint8Array, fileName: string): WorkbookFileError | null {
  if (bytes.length === 0) return new WorkbookFileError("empty", fileName);
  if (starts(bytes, OLE2)) {
    const encrypted = hasUtf16(bytes, "EncryptedPackage") || hasUtf16(bytes, "EncryptionInfo");
    if (encrypted) return new WorkbookFileError("password", fileName);
    const workbook = hasUtf16(bytes, "Workbook") || hasUtf16(bytes, "Book");
    return new WorkbookFileError(workbook ? "legacyXls" : "notWorkbook", fileName, { detail: "OLE2" });
  }
  if (starts(bytes, ZIP)) return null;
  // A bare BIFF stream (Excel 2 to 4) begins with a BOF record.
  const bareBiff =
    bytes[0] === 0x09 &&
    (bytes[1] === 0x00 || bytes[1] === 0x02 || bytes[1] === 0x04 || bytes[1] === 0x08) &&
    bytes[3] === 0x00;
  if (bareBiff) return new WorkbookFileError("legacyXls", fileName);
  return new WorkbookFileError(isWebPage(bytes) ? "webPage" : "notWorkbook", fileName);
}

/**
 * Opens the package of an .xlsx or .xlsm: looked at whole, before any of it is used, and laid out as Excel does it.
 * @throws WorkbookFileError of all kinds but missing
 */
export function openContainer(bytes: Uint8Array, fileName: string): Parts {
  const other = otherKind(bytes, fileName);
  if (other !== null) throw other;
  const parts = unpackContainer(bytes, fileName);
  if ([...parts.keys()].some((name) => /^xl\/workbook\.bin$/i.test(name)))
    throw new WorkbookFileError("binaryXlsb", fileName);
  for (const name of parts.keys())
    if (name === CONTENT_TYPES || name.endsWith(".rels")) inPart(fileName, name, () => parts.settle(name));
  arrange(parts);
  for (const name of reachable(parts)) if (/\.xml$/i.test(name)) inPart(fileName, name, () => parts.settle(name));
  turnStrict(parts);
  return parts;
}

/** The parts as they lie in the zip. */
export function unpackContainer(bytes: Uint8Array, fileName: string): Parts {
  const parts = new Parts();
  const seen = new Set<string>();
  for (const entry of inPart(fileName, "", () => checkedEntries(bytes, fileName))) {
    if (entry.name.endsWith("/")) continue;
    // Some programs write backslashes or a leading slash.
    const name = entry.name.replace(/\\/g, "/").replace(/^\//, "");
    // Names differ by more than their case; which of two it should be, nobody can say.
    if (seen.has(name.toLowerCase())) throw damagedFile(fileName, "directory", { part: name });
    seen.add(name.toLowerCase());
    parts.set(
      name.toLowerCase() === CONTENT_TYPES.toLowerCase() ? CONTENT_TYPES : name,
      inPart(fileName, name, () => unpacked(bytes, entry)),
    );
  }
  return parts;
}

/** Parts above this many bytes are packed fast: the last tenth of their size would cost several times as long. */
const LARGE = 2_000_000;

/** @param level 0 stores without packing, for a package that is read again at once */
export function packContainer(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  // [Content_Types].xml comes first in what Excel writes, and some readers look for it there.
  const names = [...parts.keys()].sort((a, b) => Number(b === CONTENT_TYPES) - Number(a === CONTENT_TYPES));
  for (const name of names) {
    const bytes = parts.bytesToWrite(name);
    files[name] = [bytes, { level: level === 6 && bytes.length > LARGE ? 1 : level }];
  }
  // One fixed time: equal contents give equal bytes.
  return zipSync(files, { mtime: new Date(1980, 0, 1, 0, 0, 0) });
}
