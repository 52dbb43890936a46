/** Why it could not be done: one line, never a stack trace. */
import { ActionError, LastYearError, MisfitError, WorkbookError } from "../actions";
import { WorkbookFileError } from "../host";
import { cliText, fileErrorText, misfitText, usageErrorText, workbookErrorText } from "../messages";
import type { Language } from "../messages";
import { UsageError } from "./arguments";
import { FileError } from "./files";

const detailsOf = ({ detail, damage, facts }: WorkbookFileError) => ({ detail, damage, facts });

/** `fileName`: of the workbook, where the error itself names none. */
export function complaint(error: unknown, language: Language, fileName: string): string {
  if (error instanceof UsageError)
    return usageErrorText(error.kind, language, { usage: cliText("usage", language), ...error.facts });
  if (error instanceof FileError)
    return fileErrorText(error.kind, language, { file: error.file, detail: error.detail });
  if (error instanceof WorkbookFileError)
    return fileErrorText(error.kind, language, { file: error.fileName, ...detailsOf(error) });
  if (error instanceof MisfitError) return misfitText(error.misfit, error.campaign, fileName, language);
  if (error instanceof LastYearError) {
    const { problem } = error;
    const detail = problem.kind === "lastYearNotBefore" ? String(problem.year) : "";
    return fileErrorText(problem.kind, language, { file: error.fileName, detail });
  }
  if (error instanceof ActionError) return fileErrorText(error.kind, language, { file: fileName });
  if (error instanceof WorkbookError)
    return workbookErrorText(error.kind, language, { detail: error.detail, sheet: error.sheet });
  return usageErrorText("unexpected", language, {
    detail: (error instanceof Error ? error.message : String(error)).replace(/\s+/gu, " "),
  });
}
