/** What is wrong with a file that was to be opened as a workbook. The words for people are the caller's. */
export type WorkbookFileErrorKind =
  /** There is no such file (the caller that reads the disk raises it). */
  | "missing"
  /** Some other kind of file: no ZIP package, or a package without a workbook. */
  | "notWorkbook"
  /** No bytes at all. */
  | "empty"
  /** The old binary format (.xls, BIFF in an OLE2 container). */
  | "legacyXls"
  /** The binary format of the new family (.xlsb). */
  | "binaryXlsb"
  /** A web page or a text of XML under a workbook's name, as other systems «export to Excel». */
  | "webPage"
  /** An .xlsx that Excel encrypted with a password (OLE2 with EncryptedPackage, MS-OFFCRYPTO). */
  | "password"
  /** Unpacked, or read, it would be larger than any workbook of people is. */
  | "tooBig"
  /** It began as a workbook, but a part of it is missing, cut off or not well formed. */
  | "damaged";

/** What is wrong with a part of a damaged file. */
export type Damage =
  /** The list of parts at the end of the file is missing, cut off or contradicts itself. */
  | "directory"
  /** Packed in a way that workbooks are not. */
  | "packing"
  /** The bytes are not those that were packed: their checksum or their number is another. */
  | "checksum"
  /** Another part names it, and it is not there. */
  | "missingPart"
  /** It is not what its place in the workbook asks for. */
  | "otherPart"
  /** Letters that its encoding does not have, or an encoding that nobody knows. */
  | "encoding"
  /** An element without end, or an end without beginning. */
  | "endTag"
  /** A tag that is none: no name, no end, an attribute without value or given twice. */
  | "tag"
  /** A sign that XML does not have, or a name for one that nobody knows. */
  | "sign"
  /** Declarations of its own, which workbooks never bring. */
  | "doctype"
  /** Number of a shared text that there is not. */
  | "sharedText"
  /** Number of a format that there is not. */
  | "style"
  /** A row beyond the last one of a sheet. */
  | "row"
  /** A column beyond the last one of a sheet. */
  | "column";

/** Where the damage is, what was expected there and what was found, as far as it can be shown. */
export interface DamageFacts {
  readonly part: string;
  readonly expected?: string;
  readonly found?: string;
}

/** Found while a part is read, where nobody knows the file's name yet. */
export class DamagedPart extends Error {
  override readonly name = "DamagedPart";

  constructor(
    readonly damage: Damage,
    readonly facts: Partial<DamageFacts> = {},
  ) {
    super(`${damage}: ${JSON.stringify(facts)}`);
  }
}

interface Details {
  readonly detail?: string;
  readonly damage?: Damage;
  readonly facts?: DamageFacts;
}

export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";
  /** For logs, in English; for `tooBig` the limit. */
  readonly detail: string;
  readonly damage: Damage | null;
  readonly facts: DamageFacts | null;

  constructor(
    readonly kind: WorkbookFileErrorKind,
    readonly fileName: string,
    { detail = "", damage, facts }: Details = {},
  ) {
    super([`${kind}: ${fileName}`, detail, damage ?? "", facts?.part ?? ""].filter((part) => part !== "").join(" · "));
    this.detail = detail;
    this.damage = damage ?? null;
    this.facts = facts ?? null;
  }
}

/** A damage with its place, as the error that leaves the room. */
export const damagedFile = (fileName: string, damage: Damage, facts: DamageFacts): WorkbookFileError =>
  new WorkbookFileError("damaged", fileName, { damage, facts });
