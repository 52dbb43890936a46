/** The zip of a package: its directory looked at first, then each entry unpacked and compared with its checksum. */
import { Inflate } from "fflate";
import { DamagedPart, WorkbookFileError } from "../../errors/workbookFileError";

/** An entry as the directory at the end of the file tells of it (PKWARE APPNOTE 4.3.12). */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly header: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** The comment after the end record holds two bytes' worth of letters. */
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;
const UTF8 = 0x800;
const [STORED, DEFLATED] = [0, 8];
/** Sizes that stand elsewhere: a package of more than 4 GB. */
const ZIP64 = 0xffffffff;
/** Packed bytes that are unpacked in one go: at most a thousand times as many come out of them. */
const PIECE = 65_536;

const directoryFault = (expected: string, found: string): DamagedPart =>
  new DamagedPart("directory", { expected, found });

/**
 * Most that the parts of a workbook may be together, unpacked: a workbook of 100,000 people with 13 columns has 60 MB.
 */
const LARGEST_MB = 300;
const MB = 1_000_000;

/** All entries, if together they are no larger than a workbook can be. Nothing is unpacked for that. */
export function checkedEntries(bytes: Uint8Array, fileName: string): Entry[] {
  const entries = entriesOf(bytes);
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > LARGEST_MB * MB) throw new WorkbookFileError("tooBig", fileName, { detail: `${LARGEST_MB} MB` });
  return entries;
}

/** All entries, without a look at their contents. */
function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) throw directoryFault("PK 05 06", "—");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let n = 0; n < count; n++) {
    if (at + CENTRAL_LENGTH > bytes.length || view.getUint32(at, true) !== CENTRAL)
      throw directoryFault(String(count), String(n));
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const next = at + CENTRAL_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = nameOf(bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength), (flags & UTF8) !== 0);
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (flags & ENCRYPTED) !== 0,
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return entries;
}

/** Place of the end record, which is looked for from the end. */
function endRecord(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) if (view.getUint32(at, true) === END) return at;
  return null;
}

/** Names are UTF-8 where the entry says so, and letters of one byte otherwise. */
const nameOf = (bytes: Uint8Array, utf8: boolean): string =>
  utf8 ? new TextDecoder("utf-8").decode(bytes) : Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

/** The bytes of an entry; never more than the directory says. */
export function unpacked(bytes: Uint8Array, entry: Entry): Uint8Array {
  const { name: part, method, size } = entry;
  if (entry.encrypted || size === ZIP64 || (method !== STORED && method !== DEFLATED))
    throw new DamagedPart("packing", { part, found: entry.encrypted ? "AES" : String(method) });
  const packed = packedBytes(bytes, entry);
  const content = method === STORED ? packed.slice() : inflated(packed, entry);
  const sum = checksumOf(content);
  if (content.length !== size || sum !== entry.checksum)
    throw new DamagedPart("checksum", { part, expected: hex(entry.checksum), found: hex(sum) });
  return content;
}

const hex = (sum: number): string => sum.toString(16).toUpperCase().padStart(8, "0");

function packedBytes(bytes: Uint8Array, { name: part, header, packed }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header + LOCAL_LENGTH > bytes.length || view.getUint32(header, true) !== LOCAL)
    throw new DamagedPart("directory", { part });
  const start = header + LOCAL_LENGTH + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packed > bytes.length) throw new DamagedPart("directory", { part });
  return bytes.subarray(start, start + packed);
}

/** Unpacked piece by piece, so that an entry that is larger than it says is noticed before it is held. */
function inflated(packed: Uint8Array, { name: part, size, checksum }: Entry): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length > size)
      throw new DamagedPart("checksum", { part, expected: hex(checksum), found: `> ${size}` });
    content.set(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at === 0 || at < packed.length; at += PIECE)
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch (error) {
    if (error instanceof DamagedPart) throw error;
    throw new DamagedPart("checksum", { part, expected: hex(checksum), found: "—" });
  }
  return length === size ? content : content.subarray(0, length);
}

const CHECKSUMS = new Int32Array(256).map((_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = (sum & 1) === 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

/** CRC-32 (ISO 3309), which every zip keeps of every entry. */
function checksumOf(bytes: Uint8Array): number {
  let sum = -1;
  for (let i = 0; i < bytes.length; i++) sum = CHECKSUMS[(sum ^ bytes[i]!) & 0xff]! ^ (sum >>> 8);
  return (sum ^ -1) >>> 0;
}
