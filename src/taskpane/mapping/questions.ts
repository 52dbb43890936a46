/** What is asked about the reading, one after the other, and what would come of an answer. */
import type { Explanation, Question } from "../door/door";
import { openQuestions } from "./draft";
import type { Draft, TableDraft } from "./draft";

export interface Asked {
  readonly question: Question;
  /** As it is now; undefined: other header rows were chosen, and it is there no more. */
  readonly table: TableDraft | undefined;
  readonly isAnswered: boolean;
}

/** In the order of the sheets, as the page found them; answered ones keep their place. */
export function askedIn(first: Explanation, draft: Draft): readonly Asked[] {
  return first.questions.map((question) => {
    const table = draft.tables.find(({ description: { id } }) => id === question.table);
    return {
      question,
      table,
      isAnswered:
        table === undefined ||
        !openQuestions(table).some(({ kind, column }) => kind === question.kind && column === question.column),
    };
  });
}

/** How many rows of a table are read as data, and how many questions are left; rows null: it is not read at all. */
export function effectOn(
  { sheets, questions }: Explanation,
  table: string,
): { readonly rows: number | null; readonly left: number } {
  const found = sheets.flatMap(({ tables }) => tables).find(({ id }) => id === table);
  const isRead = found !== undefined && found.outcome === "read";
  const rows = isRead ? (found.rows.find(({ role }) => role === "data")?.count ?? 0) : null;
  return { rows, left: questions.length };
}
