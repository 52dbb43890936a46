/** An error as Excel answers it: code (Excel.ErrorCodes), sentence, and the member where it happened (filled in by process.ts). */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export const itemNotFound = (what: string) =>
  new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}.`);
export const invalidArgument = (why: string) =>
  new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${why}.`);
export const invalidReference = (what: string) =>
  new HostError("InvalidReference", `This reference is not valid for the current operation: ${what}.`);
export const invalidOperation = (why: string) =>
  new HostError("InvalidOperation", `The operation attempted is invalid on the object: ${why}.`);
export const accessDenied = (why: string) =>
  new HostError("AccessDenied", `You cannot perform the requested operation: ${why}.`);
export const alreadyExists = (what: string) =>
  new HostError("ItemAlreadyExists", `The resource being created already exists: ${what}.`);
export const notImplemented = (what: string) =>
  new HostError("NotImplemented", `The requested feature isn't implemented in the stand-in: ${what}.`);
export const apiNotFound = (member: string, why: string) =>
  new HostError("ApiNotFound", `The API you are trying to use could not be found: ${member} (${why}).`);
