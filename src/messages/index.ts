/** All words of the product, Vietnamese and English. */
export { LANGUAGES } from "./language";
export type { Bilingual, Language } from "./language";
export { dateText, fill, listText, numberText, shareText } from "./format";
export { fieldNames } from "./fields";
export { say, refText } from "./say";
export type { SheetKey } from "./vi/sheets";
export { wordFinding } from "./findings";
export type { WordedFinding } from "./findings";
export { wordDocument, wordPlan } from "./word";
export { fileErrorText, usageErrorText, workbookErrorText } from "./errors";
export type { FileErrorId, UsageErrorId, WorkbookErrorId } from "./errors";
export { cliText } from "./cli";
export type { CliKey } from "./cli";
export { paneNumber, paneText } from "./pane";
export type { PaneText } from "./pane";
export { paneEn } from "./en/pane";
export { paneVi } from "./vi/pane";
export type { PaneTextKey } from "./vi/pane";
export { campaignProblemsText, campaignSyntax } from "./campaign";
export {
  ignoredText,
  onlyUnitText,
  questionText,
  rowSpansText,
  rowsText,
  sheetSkippedText,
  tableReadingText,
} from "./reading";
