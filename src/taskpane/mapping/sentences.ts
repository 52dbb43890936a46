/** What is asked about a column or a table, and what stands in it, in words. */
import { shortened, someOf } from "../../messages";
import type { MappingText } from "../../messages/paneMapping";
import type { Question } from "../door/door";
import { kindOfColumns, meantIn } from "./draft";
import type { TableDraft } from "./draft";
import { fieldText, meaningText } from "./meanings";
import type { MappingWords } from "./words";

/** Letters of a value: a line of the pane. */
const LONGEST_SAMPLE = 48;

export function samplesOf(samples: readonly string[], text: MappingText): string {
  if (samples.length === 0) return text("column.noSamples");
  return text("column.samples", { samples: samples.map((sample) => shortened(sample, LONGEST_SAMPLE)).join("; ") });
}

/** "": it is about the whole table. */
export function samplesText({ column }: Question, { description }: TableDraft, text: MappingText): string {
  const found = description.columns.find((each) => each.column === column);
  return found === undefined ? "" : samplesOf(found.samples, text);
}

export function questionText(question: Question, table: TableDraft, words: MappingWords): string {
  const { text, language } = words;
  const kind = kindOfColumns(table);
  const ofField = (): string =>
    question.field === null
      ? meaningText(meantIn(table, question.column ?? 0), { ...words, kind })
      : fieldText(question.field, kind, language, text);
  switch (question.kind) {
    case "unsure":
      return text("question.unsure", { field: ofField() });
    case "compete":
      return text("question.compete", {
        field: ofField(),
        letter: question.other?.letter ?? "",
        header: question.other?.header ?? "",
      });
    case "oddDates":
      return text("question.oddDates", { cells: someOf(question.cells ?? [], language) });
    case "samePeople":
      return text("table.samePeople");
    case "othersList":
      return text("table.othersList");
    case "notUnderstood":
      return text("table.question");
    case "unread":
    case "ownRating":
    case "markOrCount":
    case "twoMeanings":
    case "titlesUnclear":
      return text(`question.${question.kind}`);
  }
}
