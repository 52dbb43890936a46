/** Texts of what the pane says of findings that are mended, and of steps taken back, in English. */
import type { MendTexts } from "../vi/paneMend";

export const mendEn: MendTexts = {
  "mend.open": "Mend…",
  "mend.looking": "Looking at what would change…",
  "mend.failed": "What would change could not be looked up. Please check again, then try once more.",
  "mend.change": "Cell {cell}: {before} → {after}",
  "mend.more": "… and {count} more cells.",
  "mend.left": "Left alone {cells}: {reason}",
  "mend.none": "No cell can be mended.",
  "mend.do": "Mend",
  "mend.all": "Mend all {count} of this kind of the unit",
  "mend.choose": "Please choose what is right:",
  "mend.close": "Close",
  "mended.title": "{count} cells were mended.",
  "mended.none": "No cell was mended.",
  "mended.forgotten": "The {count} oldest steps can no longer be taken back.",
  "mended.gone": "No cell was mended: the workbook has changed, and nothing is as it was chosen.",
  "answered.gone": "The workbook has changed: {count} of those chosen are not so any more.",
  "gone.advice": "What stands below is the workbook as it is now.",
  "undo.do": "Undo",
  "undo.menu": "Undo…",
  "undo.note":
    "Taking a step back takes back the steps after it too. The workbook keeps the last ten, the oldest goes first.",
  "undo.last": "Undo: {step}",
  "undo.more": "Undo: {step}, and the {count} steps after it",
  "undone.title": "Taken back: {step}.",
  "undone.nothing": "There is no step to take back.",
  "undone.cells": "{count} cells are as they were.",
  "undone.left": "{count} cells were left, because they hold something else by now or cannot be written: {cells}.",
  "undone.decisions": "Left as it is, because it was changed afterwards: {names}.",
};
