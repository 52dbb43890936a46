/** What the officer is asked about a table. What was decided is not asked again. */
import { fieldOfWords } from "../columns/fieldChoices";
import { type Field, SHARED_FIELDS } from "../model/fields";
import { ASK_BELOW } from "../model/confidence";
import type { ColumnDescription, Question } from "../model/explanation";
import { isBarePeople } from "../words/headerCell";
import type { FoundTable } from "../model/decisions";
import type { ColumnMeaning } from "../columns/headerMeaning";
import type { RegistrationTable } from "../model/registration";

/** An unknown column that holds less is not worth a question. */
const FEWEST_VALUES = 3;
const FEWEST_SHARE = 0.3;

export function questionsOf(
  found: FoundTable,
  table: RegistrationTable | null,
  columns: readonly ColumnDescription[],
  meanings: ReadonlyMap<number, ColumnMeaning>,
  looked: number,
  tableLike: boolean,
): Question[] {
  const base = { table: found.id, sheet: found.sheet };
  if (table === null) {
    if (found.outcome !== "notUnderstood" || !tableLike) return [];
    return [
      { ...base, kind: "notUnderstood", row: found.headerRows[0]!, column: null, header: "", field: null, other: null },
    ];
  }
  const questions: Question[] = [];
  const rowOf = new Map(table.columns.map(({ column, headerRow }) => [column, headerRow]));
  for (const column of columns) {
    if (column.reason === "mapping") continue;
    const ask = (kind: Question["kind"], field: Field | null = null, other: ColumnDescription | null = null): void => {
      questions.push({
        ...base,
        kind,
        row: rowOf.get(column.column) ?? found.headerRows.at(-1)!,
        column: column.column,
        header: column.header,
        field,
        other: other === null ? null : { letter: other.letter, header: other.header },
      });
    };
    if (column.mark?.kind === "ambiguousAward") ask("twoMeanings");
    else if (column.field !== null || column.mark !== null) {
      if (column.confidence < ASK_BELOW) ask("unsure", column.field);
    } else {
      const meaning = meanings.get(column.column)!;
      const wanted = fieldOfWords(meaning, table.kind);
      const rival =
        wanted === null || wanted === "subjectKind" || SHARED_FIELDS.has(wanted)
          ? undefined
          : columns.find((other) => other !== column && other.field === wanted);
      if (rival !== undefined && rival.reason !== "mapping" && column.filled > 0 && !isBarePeople(meaning.leaf.key))
        ask("compete", wanted, rival);
      else if (
        rival === undefined &&
        isUnknown(meaning) &&
        column.filled >= FEWEST_VALUES &&
        column.filled >= FEWEST_SHARE * looked
      )
        ask("unread");
    }
  }
  return questions;
}

/** Nothing in the header is a word of a registration. */
function isUnknown({ meaning, leaf, byParent }: ColumnMeaning): boolean {
  return (
    (meaning === null || byParent) &&
    leaf.meaning === null &&
    leaf.rating === null &&
    leaf.movement === null &&
    leaf.personAward === null &&
    leaf.unitAward === null
  );
}
