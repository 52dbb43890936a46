/** All papers of a meeting of a small bloc, worded, by role. */
import { buildPapers, buildTotalsSheet } from "../../../src/domain/summary";
import type { PaperInput, SummaryInput } from "../../../src/domain/summary";
import type { SheetDocument } from "../../../src/domain/plan/plan";
import type { WordedDocument } from "../../../src/domain/plan/worded";
import { refText, wordDocument } from "../../../src/messages";
import type { Language } from "../../../src/messages";
import { smallRules } from "./bloc";

const ROLES = [
  "brief",
  "meeting",
  "units",
  "people",
  "teams",
  "remarks",
  "ballot",
  "tally",
  "minutes",
  "submission",
  "proposed",
  "pledges",
] as const;
export type Role = (typeof ROLES)[number];

export function papersOf(
  input: SummaryInput,
  wanted: readonly Role[] = ROLES,
  language: Language = "vi",
  shownIn: PaperInput["shownIn"] = () => "",
  form: PaperInput["form"] = "report",
) {
  const totalsSheet = buildTotalsSheet(input);
  const documents = buildPapers(
    {
      ...input,
      totalsSheet,
      totalsName: refText(totalsSheet.document.name, language),
      form,
      replyBy: null,
      phase: "binh-xet",
      shownIn,
    },
    new Set(wanted),
    (name) => refText(name, language),
  );
  const worded = (document: SheetDocument): WordedDocument => wordDocument(document, language, smallRules);
  return {
    all: [worded(totalsSheet.document), ...documents.map(worded)],
    plan: new Map(documents.map((document) => [document.role as Role, document])),
    paper: new Map(documents.map((document) => [document.role as Role, worded(document)])),
  };
}

/** As if somebody had typed them: by the key of the cell. */
export function typed(document: WordedDocument, values: Readonly<Record<string, number | string>>): WordedDocument {
  const unknown = new Set(Object.keys(values));
  const rows = document.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const value = cell.input === null ? undefined : values[cell.input];
      if (value === undefined) return cell;
      unknown.delete(cell.input!);
      return { ...cell, content: typeof value === "number" ? { number: value } : { text: value } };
    }),
  }));
  if (unknown.size > 0) throw new Error(`no cell for ${[...unknown].join(", ")}`);
  return { ...document, rows };
}
