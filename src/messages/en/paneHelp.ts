/** Texts of the help in English. */
import type { HelpTexts } from "../vi/paneHelp";

export const helpEn: HelpTexts = {
  title: "Help",
  contents: "Contents",
  before: "Before: {title}",
  after: "Next: {title}",
  loading: "Opening the guide…",
  rules: "The rules",
  "rules.lead":
    "Every rule of the program: what it finds, why, and what it rests on. The bloc can switch a rule off or change its severity on the sheet «Quy tắc kiểm tra».",
  "section.1": "The data in the sheet",
  "section.2": "A person",
  "section.3": "A collective, and a unit as a collective",
  "section.4": "The campaign's targets and pledges",
  why: "Why",
  basis: "Basis",
  "basis.all": "{text} ({read})",
  "basis.law": "{law}: {text} ({read})",
  "basis.lawSince": "{law}, from {date}: {text} ({read})",
  "law.2003": "Law of 2003 (to 31/12/2023)",
  "law.2022": "Law of 2022 (from 01/01/2024)",
  "law.2026": "Law of 2022, amended 2026 (from 01/10/2026)",
  "read.S": "read in the source",
  "read.S~": "from a secondary source",
  "read.U": "not verified",
};
