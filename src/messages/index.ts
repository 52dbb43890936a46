/**
 * All words of the product, Vietnamese and English. The texts of the pane's dialogs are not here: they are loaded with
 * their dialog.
 */
export { acceptanceWords } from "./acceptance";
export { LANGUAGES } from "./language";
export type { Language } from "./language";
export { dateText, groupedNumber, momentText, numberText, shareText, shortened, unbroken } from "./format";
export { fieldName } from "./fields";
export { itemsText, refText, say } from "./say";
export { wordFinding } from "./findings";
export type { WordedFinding } from "./findings";
export { rowMarkWords } from "./rowMarkWords";
export { wordDocument, wordPlan } from "./word";
export { fileErrorText, usageErrorText, workbookErrorText } from "./errors";
export type { FileErrorId, UsageErrorId } from "./vi/errors";
export { campaignFileTexts, campaignProblemsText, campaignSyntax } from "./campaign";
export type { CampaignFilePath } from "./vi/campaignFile";
export { decisionText, fixesText, skipText, stepText, visible } from "./fixes";
export { cliText } from "./cli";
export {
  differenceTexts,
  inForceCard,
  inForceShort,
  inForceText,
  misfitText,
  proposalTexts,
  proposalWrittenText,
} from "./inForce";
export { paneText } from "./pane";
export type { PaneText } from "./pane";
export { unfinishedText } from "./unfinished";
export { answersText, besidesText, clearedTexts, leftTexts } from "./typed";
export {
  ignoredText,
  onlyUnitText,
  questionText,
  rowsText,
  sheetSkippedText,
  someOf,
  tableReadingText,
} from "./reading";
