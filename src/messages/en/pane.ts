/** The task pane in English: typed by the Vietnamese source, so a missing or extra text does not compile. */
import type { PaneTexts } from "../vi/pane";

export const paneEn: PaneTexts = {
  "app.broken.title": "The Sổ Thi đua pane met an error and had to stop.",
  "app.broken.advice":
    "The data in the workbook is not affected. Please press “Reopen the pane”; if it fails again, send the detail below to whoever supports you.",
  "app.broken.reload": "Reopen the pane",
  "app.outsideExcel.title": "Not connected to Excel.",
  "app.outsideExcel.advice":
    "This pane runs inside Excel (Microsoft 365, Excel 2021 or later, or Excel on the web). Please open the workbook in Excel, find the “Thi đua” group on the Home tab and open the pane again.",

  "language.label": "Language",
  "language.vi": "Tiếng Việt",
  "language.en": "English",

  "tabs.label": "Tabs of the pane",
  "tabs.overview": "Overview",
  "tabs.issues": "Issues",
  "tabs.papers": "Papers",
  "tabs.setup": "Setup",
  "status.checked": "checked {moment}",
  "status.changed": "{count} cells changed",
  "help.open": "Help on this page",

  "run.check": "Check",
  "run.meeting": "Meeting report",
  "run.slips": "Slips for units",
  "run.log": "Log",
  "run.clearMarks": "Remove marks",
  "run.clearAll": "Remove every trace",
  "run.cancel": "Cancel",
  "run.checkAgain": "Check again",
  "run.close": "Close",

  "empty.title": "Where to begin?",
  "empty.step1": "Open the bloc's registration workbook; nothing has to be prepared.",
  "empty.step2":
    "Press “Check”: each row with an issue is marked in two columns to the right of its table, and the reasons are listed here.",
  "empty.step3": "Mend it or send it back to the unit, then press “Meeting report”.",
  "empty.selftest": "Self-test with this Excel (for whoever installs the add-in)",

  "progress.label": "Progress",
  "progress.reading": "Reading the workbook",
  "progress.checking": "Checking",
  "progress.writing": "Writing to the workbook",
  "progress.clearing": "Clearing",
  "progress.starting": "Starting",
  "progress.of": "{step}: {done}/{total}",
  "progress.cancelling": "Cancelling, waiting for Excel to finish what it is doing",

  "severity.error": "Error",
  "severity.warning": "Warning",
  "severity.notice": "Notice",

  "result.counts": "Issues by severity",
  "result.nothing.title": "No errors and no warnings.",
  "result.nothing.advice": "You can press “Meeting report”.",
  "result.announce": "Check finished: errors {errors}, warnings {warnings}, notices {notices}.",

  "stale.title": "The workbook has changed since the check at {moment}.",
  "stale.own": "Changed: {cells}.",
  "stale.remote": "Changed by somebody else: {cells}.",
  "stale.both": "Changed (some by somebody else): {cells}.",
  "changed.more": "{cells}, and cells elsewhere: {count}",
  "changed.moreParts": "{cells}, and places elsewhere: {count}",
  "live.switch": "Check while I edit",
  "live.hint":
    "After each edit the workbook is checked and the marks of the rows concerned are written again; Excel’s Ctrl+Z may not reach back over that.",
  "live.slow": "This workbook has many rows: each check may take more than a second.",
  "live.waiting": "Just changed: {cells}. A check follows by itself.",
  "live.solved": "Solved {solved}, {left} left.",
  "live.fresh": "{fresh} new, {left} in all.",
  "live.both": "Solved {solved}, {fresh} new, {left} left.",
  "live.same": "Checked by itself: still {left} to deal with.",
  "live.none": "Checked by itself: nothing left to deal with.",
  "live.sheetsOf":
    "The sheets of results, figures and the report are still those of the check at {moment}. Press “Check” to write them again.",
  unwatched: "Excel does not report changes to this pane yet: after mending something, please press “Check” again.",

  "findings.wholeBloc": "Whole bloc, or unit not known",
  "finding.expected": "Expected",
  "finding.remedy": "To do",
  "finding.basis": "Basis",
  "finding.goTo": "{place}: go to this cell",
  "finding.goToSheet": "{place}: go to this sheet",
  "finding.wholeWorkbook": "whole workbook",

  "cannotTell.title": "Could not be judged",
  "cannotTell.advice": "The workbook lacks a column or data that the rule needs; these are not errors.",

  "read.title": "What was read",
  "read.people": "People",
  "read.collectives": "Collectives",
  "read.honours": "Units' titles and commendations",
  "read.movements": "Movements",
  "read.targets": "Targets",
  "read.table": "{kind}: {rows} rows, {area}",
  "read.tableOf": "{kind} of {unit}: {rows} rows, {area}",
  "read.area": "{area}: {why}",
  "read.rows": "Besides the rows of data: {rows}.",
  "read.outside": "Outside the tables: {rows}.",
  "read.farCells": "Cells by themselves, far from any table, not read: {places}.",
  "read.ignored": "Choices that could not be followed",

  "mapping.ask": "Questions about how the workbook is read: {count}.",
  "mapping.openQuestions": "See and choose",
  "mapping.open": "Change how it is read",
  "mapping.saved": "How the workbook is read was saved.",
  "mapping.reset": "How the workbook is read was reset.",
  "mapping.campaign": "This workbook's campaign was changed.",
  "campaign.checkAgain": "Please check again to apply it.",
  "mapping.checkAgain": "The results shown are still by the earlier reading; please check again.",

  "done.meeting": "The sheet “{sheet}” is ready.",
  "done.log": "The sheet “{sheet}” is written.",
  "done.logOpen": "Open the log",
  "compared.line": "Compared with the check of {moment}: {fresh} new, {solved} solved, {remaining} remaining.",
  "compared.inexact": "There is too much to be remembered one by one: only numbers per rule and unit were compared.",
  "compared.solved": "Solved",
  "compared.more": "… and {count} more.",
  "done.slips": "{count} slips were drawn up.",
  "done.slipsNone": "No unit has to add anything: there are no new slips.",
  "done.slipsWithout": "Nothing to add: {units}.",
  "done.meetingOpen": "Open the meeting report",
  "done.clearMarks": "Marks removed. The workbook is as it was before; what you decided and typed is kept.",
  "done.clearAll": "Every trace of Sổ Thi đua has been removed from this workbook.",
  "done.protectedSheets":
    "Marks could not be written to protected sheets: {sheets}. Their issues are listed here and in the results sheet.",
  "done.kept.title": "What was typed stays",
  "done.keptSheets":
    "{sheets} stays as it is: something that Sổ Thi đua did not write stands there, or the sheet could not be told again after another program saved the workbook. The new results are on another sheet, and the papers take their figures from that. Please type what is to be kept (such as votes) into the new one.",
  "done.keptBesides":
    "Something was typed into or between the two columns of Sổ Thi đua at {places}: it stays where it is, and the two columns now stand elsewhere.",
  "sheets.second": "The workbook has a sheet {taken} that is not Sổ Thi đua's, so Sổ Thi đua writes to {ours}.",
  "done.unfinished.title": "Presentation not complete",
  "done.unfinished": "Could not be set: {kinds}. The results are complete; the next check tries again.",
  "done.unfinishedOf": "{kind} of {sheets}",
  "unfinished.calculation": "calculating the formulas",
  "unfinished.hiddenNames": "hiding the names",
  "unfinished.highlights": "highlights of cells",
  "unfinished.columnWidths": "column widths",
  "unfinished.rowHeights": "row heights",
  "unfinished.formats": "fonts, colours and alignment",
  "unfinished.borders": "borders",
  "unfinished.tableStyle": "table style",
  "unfinished.gridlines": "hiding the gridlines",
  "unfinished.freeze": "freezing the head of the table",
  "unfinished.paper": "paper size and orientation",
  "unfinished.margins": "page margins",
  "unfinished.scale": "print scale",
  "unfinished.printArea": "print area",
  "unfinished.printTitles": "rows repeated on each page",
  "unfinished.pageNumbers": "page numbers",
  "unfinished.pageBreaks": "page breaks",
  "unfinished.charts": "charts",
  "done.structureProtected":
    "The workbook's structure is protected, so no sheet could be added: there are only the marks and the list in this pane. To get the results and report sheets, please unprotect the structure (Review › Protect Workbook) and check again.",

  "typed.results": "cells filled in on the results sheet: {count}",
  "typed.totals": "cells filled in on the totals sheet: {count}",
  "typed.slip": "units' answers in slips: {count}",
  "typed.brief": "places filled in in the summary: {count}",
  "typed.remarks": "places filled in in annex IV: {count}",
  "typed.meeting": "places filled in in the meeting report: {count}",
  "typed.papers": "places filled in in the meeting's other papers: {count}",
  "typed.kept": "Kept in the workbook, to come back with the next report and slips: {answers}.",
  "typed.lost": "Lost for good: {answers}.",
  "left.sheets": "Something that Sổ Thi đua did not write stands on {sheets}: it stays as it is.",
  "left.besides": "What was typed into the columns of Sổ Thi đua stays where it is: {places}.",
  "stays.printArea":
    "Excel did not let the print area of Sổ Thi đua on {sheets} be removed; please clear it: Page Layout › Print Area › Clear Print Area.",
  "stays.highlights":
    "Excel did not let conditional formats on {sheets} be read: highlights of Sổ Thi đua may still be there. Please delete the rules with the word «SoThiDua»: Home › Conditional Formatting › Manage Rules.",

  "clearTyped.title": "Remove marks?",
  "clearTyped.body": "Something was typed into the sheets and columns of Sổ Thi đua.",
  "clearTyped.advice": "Marks, highlights and the sheets made by Sổ Thi đua will be removed from this workbook.",
  "clearTyped.stays":
    "The campaign, how the workbook is read, what is accepted and the log stay. A check brings the marks back.",
  "clearTyped.yes": "Remove marks",
  "clearTyped.no": "Leave as it is",

  "eraseAll.title": "Remove every trace?",
  "eraseAll.body":
    "Marks, highlights, the sheets made by Sổ Thi đua and also what was decided (how it is read, the campaign, accepted issues, notes), and the log will be removed from this workbook. This can be undone only while this pane stays open and writes nothing else.",
  "eraseAll.advice": "To take out the marks only, please use “Remove marks”.",
  "eraseAll.yes": "Remove all",
  "eraseAll.no": "Keep",

  "error.label": "Not done",
  "error.detail": "Details for support",
  "error.retry": "Try again",
  "error.cellEditMode.title": "A cell is being edited in Excel.",
  "error.cellEditMode.advice":
    "Please click in the sheet, press Enter to accept or Esc to drop what is being typed, then press the button again.",
  "error.sheetProtected.title": "The sheet “{sheet}” is protected.",
  "error.sheetProtected.titleUnnamed": "A sheet is protected.",
  "error.sheetProtected.advice": "Please unprotect it (Review › Unprotect Sheet) and press the button again.",
  "error.structureProtected.title": "The workbook's structure is protected.",
  "error.structureProtected.advice":
    "Sổ Thi đua cannot add a sheet. Please unprotect the structure (Review › Protect Workbook) and press the button again.",
  "error.tooLarge.title": "The workbook is too large to read or write at once.",
  "error.tooLarge.advice":
    "Please delete formatted but unused rows and columns outside the tables, or split the workbook by unit, and press the button again.",
  "error.connectionLost.title": "The connection to Excel was lost halfway.",
  "error.connectionLost.advice":
    "The units' own cells are not changed. Please check the connection, wait until the workbook is saved and press the button again: the next run redoes what was left unfinished.",
  "error.notSupported.title": "This version of Excel lacks a feature that Sổ Thi đua needs.",
  "error.notSupported.advice":
    "Microsoft 365, Excel 2021 or later, or Excel on the web is needed. Please update Office and open the workbook again.",
  "error.changed.title": "The workbook changed during the check.",
  "error.changed.advice":
    "Somebody has just added, deleted, sorted, edited or hidden rows, so nothing was written that might stand beside the wrong row. The units' own cells are not changed. Please press “Try again”.",
  "error.hiddenRows.title": "So many rows of the sheet “{sheet}” are filtered away or hidden.",
  "error.hiddenRows.advice":
    "Results cannot be written beside the right rows. Please clear the filter (Data › Clear), show the hidden rows and press the button again.",
  "error.cancelled.title": "Cancelled as you asked.",
  "error.cancelled.advice": "The units' own cells are not changed.",
  "silent.title": "Excel has not answered.",
  "silent.advice":
    "Excel may be busy, may show a dialog, or a cell is being edited. Please look at Excel's window, close the dialog, press Enter or Esc; with a very large workbook, wait on.",
  "silent.wait": "Wait on",
  "silent.leave": "Stop waiting",
  "error.notAnswering.title": "Excel is no longer waited for.",
  "error.notAnswering.advice":
    "The result of this run is not used. The units' own cells are not changed. When Excel works again, press “Try again”; if it still hangs, save the workbook, close Excel and open it again.",
  "error.otherWorkbook.title": "Excel shows another workbook.",
  "error.otherWorkbook.advice":
    "Some things can be done only to the workbook in front. Please go back to this registration workbook and press “Try again”; the units' own cells are not changed.",
  "error.readOnly.title": "Excel does not let anybody write into this workbook.",
  "error.readOnly.advice":
    "It may be open read-only, marked as final, or held back by protection software. Please press “Edit Anyway” or “Enable Editing”, or save it as another file, and press “Try again”.",
  "error.noWorkbook.title": "No workbook is open.",
  "error.noWorkbook.advice": "Please open the registration workbook in Excel and press the button again.",
  "error.noRegistration.title": "No registration table was found in the workbook.",
  "error.noRegistration.advice":
    "A registration table needs a header row with columns such as «Họ và tên», «Đơn vị», «Xếp loại», «Danh hiệu». Please check that the right workbook is open and that the sheet is not hidden.",
  "error.otherCampaign.title": "This workbook is not of the campaign in force.",
  "error.otherCampaign.advice": "Nothing was checked or written. Please choose the campaign for this workbook.",
  "error.refused.title": "Excel refused the request.",
  "error.refused.advice":
    "The units' own cells are not changed. Please try again; if it fails again, close any dialog that is open in Excel or reopen the workbook.",
  "error.unexpected.title": "There was an unexpected error in the program.",
  "error.unexpected.advice":
    "The units' own cells are not changed. Please try again; if it fails again, send the detail below to whoever supports you.",
  "error.notLoaded.title": "This part of the pane could not be opened.",
  "error.notLoaded.advice":
    "Please check the connection and press the button again; if it fails again, close the pane and open it anew.",
  "error.nothingToUndo.title": "There is nothing to take back.",
  "error.nothingToUndo.advice":
    "Sổ Thi đua has done nothing at the officer's word in this workbook, or it was taken back.",
  "error.goTo.title": "That cell could not be reached.",
  "error.goTo.advice":
    "The sheet may have been hidden, renamed or deleted since the check. Please press “Check” again.",
};
