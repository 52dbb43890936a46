/** Excel's refusals, by kind. The sentence for each kind is the messages room's. */
import type { WorkbookErrorKind } from "../session/session";
import { WorkbookError } from "../session/session";

/**
 * Codes of ExcelApi and of the client (learn.microsoft.com, «Error handling with the application-specific
 * JavaScript APIs»).
 */
const KINDS: Readonly<Record<string, WorkbookErrorKind>> = {
  InvalidOperationInCellEditMode: "cellEditMode",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  ApiNotFound: "notSupported",
  ApiNotAvailable: "notSupported",
  NotImplemented: "notSupported",
  UnsupportedOperation: "notSupported",
  UnsupportedFeature: "notSupported",
  ConnectionFailure: "connectionLost",
  NetworkError: "connectionLost",
  ServiceNotAvailable: "connectionLost",
  RequestAborted: "connectionLost",
  ActivityLimitReached: "connectionLost",
  Timeout: "connectionLost",
  InactiveWorkbook: "otherWorkbook",
  InvalidSelection: "otherWorkbook",
};

/**
 * What fails with GeneralException while another workbook is in front (learn.microsoft.com, «API limitations when the
 * active workbook switches»).
 */
const ONLY_IN_FRONT =
  /^(WorksheetCollection\.add|Worksheet\.(activate|delete|showGridlines|names)|WorksheetFreezePanes\.|FreezePanes\.|Range\.select|Table\.clearFilters)/u;

interface RichError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** The client's error class belongs to its own global scope: it is known by its shape. */
const isRichError = (error: unknown): error is RichError =>
  error instanceof Object && "code" in error && typeof error.code === "string";

export const codeOf = (error: unknown): string => (isRichError(error) ? error.code : "");

/** The member that was refused («Range.values»); "" where Excel does not say. */
export const placeOf = (error: unknown): string => (isRichError(error) ? (error.debugInfo?.errorLocation ?? "") : "");

/** What was there is not, or what was not is: somebody else was at the workbook. */
const CHANGES = new Set(["ItemNotFound", "ItemAlreadyExists", "InvalidReference"]);

/** Of a request that writes what has been read before; a row of a range that has fewer now is a wrong argument. */
export function asChange(error: unknown): unknown {
  const known = asWorkbookError(error);
  if (!(known instanceof WorkbookError) || !isRichError(error)) return known;
  const isShorter = error.code === "InvalidArgument" && error.debugInfo?.errorLocation === "Range.getRow";
  return CHANGES.has(error.code) || isShorter ? new WorkbookError("changed", known.detail) : known;
}

/** `sheet`: the sheet that was being written, where that is known. */
export function asWorkbookError(error: unknown, sheet: string | null = null): unknown {
  if (error instanceof WorkbookError || !isRichError(error)) return error;
  const place = error.debugInfo?.errorLocation ?? "";
  const detail = [error.code, place, error.message].filter((part) => part !== "").join(" · ");
  if (error.code === "GeneralException" && ONLY_IN_FRONT.test(place)) return new WorkbookError("otherWorkbook", detail);
  if (error.code === "AccessDenied")
    return new WorkbookError(
      /^Worksheet(Collection\.add|\.delete|\.name|\.visibility)/u.test(place) ? "structureProtected" : "sheetProtected",
      detail,
      sheet,
    );
  return new WorkbookError(KINDS[error.code] ?? "refused", detail, sheet);
}
