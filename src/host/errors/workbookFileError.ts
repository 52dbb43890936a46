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
  /** An .xlsx that Excel encrypted with a password (OLE2 with EncryptedPackage, MS-OFFCRYPTO). */
  | "password"
  /** It began as a workbook, but a part of it is missing, cut off or not well formed. */
  | "damaged";

export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";

  constructor(
    readonly kind: WorkbookFileErrorKind,
    readonly fileName: string,
    /** For logs, in English. */ readonly detail: string = "",
  ) {
    super(`${kind}: ${fileName}${detail === "" ? "" : ` (${detail})`}`);
  }
}
