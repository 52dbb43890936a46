/** All words of the product, Vietnamese and English. */
export { LANGUAGES } from "./language";
export type { Bilingual, Language } from "./language";
export { dateText, fill, listText, numberText, shareText } from "./format";
export { fieldNames } from "./fields";
export { say, refText } from "./say";
export type { SheetKey } from "./sheets.vi";
export { wordFinding } from "./findings";
export type { WordedFinding } from "./findings";
export { wordDocument, wordPlan } from "./word";
export { fileErrorText, usageErrorText, workbookErrorText } from "./errors";
export type { FileErrorId, UsageErrorId, WorkbookErrorId } from "./errors";
export { cliText } from "./cli";
export type { CliKey } from "./cli";
export { paneNumber, paneText } from "./pane";
export type { PaneText } from "./pane";
export { paneEn } from "./pane.en";
export { paneVi } from "./pane.vi";
export type { PaneTextKey } from "./pane.vi";
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
