import type { StartTexts } from "../vi/start";

export const startEn: StartTexts = {
  "tooOld.title": "Sổ Thi đua cannot run with Excel on this machine.",
  "tooOld.advice":
    "The part that Excel uses here to show web pages is too old. On Windows, ask IT support to install the “Microsoft Edge WebView2 Runtime”; on a Mac, update macOS; on the web, update the browser; then open Excel again. Excel 2021 or later is needed; Excel 2019 and older cannot run this add-in.",
  "noAnswer.title": "Excel has not answered, so Sổ Thi đua could not be opened.",
  "noAnswer.advice":
    "The workbook is not affected. If Excel shows a dialog or a cell is being edited, close the dialog, press Enter or Esc in the cell, then choose “Try again”. If that does not help, close Excel and open the workbook again.",
  "noAnswer.again": "Try again",
};
