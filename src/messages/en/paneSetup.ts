/** The tab «Setup» in English: typed by the Vietnamese source. */
import type { SetupTexts } from "../vi/paneSetup";

export const setupEn: SetupTexts = {
  back: "Setup",
  campaign: "Campaign",
  "campaign.hint": "Units, names, targets, the next year, rules.",
  reading: "How the workbook is read",
  "reading.hint": "Which tables and columns are read as what; answers to what is asked.",
  "reading.asked": "Still to be asked: {count}.",
  "reading.begun": "There are choices that are not saved yet.",
  draftBegun: "There is a campaign that is being set up.",
  help: "Help",
  "help.hint": "How to do each thing; the rules and why.",
  live: "Checks after edits",
  language: "Language",
  "language.hint": "Sheets and marks change to this language with the next check.",
  log: "Log",
  "log.hint": "What was done in this workbook with Sổ Thi đua.",
  "log.latest": "Latest",
  "log.none": "Nothing yet.",
  "log.older": "{count} earlier ones stand in the log's sheet.",
  "log.make": "Write the log to a sheet",
  about: "About Sổ Thi đua",
  "about.version": "Version {version}.",
  "about.private": "The workbook is checked on this machine and sent nowhere.",
  "about.support": "Support",
  "about.selftest": "Self-test with this Excel (for whoever installs it)",
};
