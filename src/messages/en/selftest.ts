/** Words of the page by which a person tries the add-in inside an Excel, in English. */
import type { SelftestKey } from "../vi/selftest";

export const selftestEn: Readonly<Record<SelftestKey, string>> = {
  title: "Self-test with this Excel",
  what: "This page tries each thing that Sổ Thi đua asks of Excel, for about a minute, and gives a short report to be sent to whoever looks after the software. Nothing leaves the machine.",
  how: "Open an empty workbook (one sheet, nothing typed), open the Sổ Thi đua pane in it and press “Start”. Everything made by the test is deleted at once.",
  back: "Back to Sổ Thi đua",
  start: "Start",
  running: "Trying {done}/{all}…",
  whole: "Trying a whole check…",
  done: "Done: {same} as expected, {other} otherwise.",
  report: "Report",
  copy: "Copy",
  copied: "Copied.",
  copyByHand: "It could not be copied. The report is selected: press Ctrl+C.",
  noExcel: "This page runs inside Excel only.",
  notEmpty: "The open workbook is not empty. Please open an empty one (one sheet, nothing typed) and press again.",
  failed:
    "The test could not be done: {reason}. Please close the pane, open it and press again; if it stays so, send this sentence to whoever looks after the software.",
  byHand: "Two things to look at",
  "hand.ribbon-first-click": "With the pane closed, “Check” on the Home tab opens it at the first click.",
  "hand.name-manager": "After a check, the Name Manager shows no name that begins with “_SoThiDua”.",
  yes: "Yes",
  no: "No",
  unseen: "Not looked",
};
