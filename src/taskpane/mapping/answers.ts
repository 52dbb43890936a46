/** The answers to a question about the reading, the likely ones first, each with what it makes of the draft. */
import { awardsOf } from "../../domain/campaign/awards";
import { LIST_TITLES, TABLE_DECISIONS } from "../../domain/registration/model/decisions";
import type { Question } from "../door/door";
import { kindIn, kindOfColumns, meantIn, titleIn, withChange, withColumn } from "./draft";
import type { Draft, TableDraft } from "./draft";
import { meaningKey, optionsFor } from "./meanings";
import type { MappingWords } from "./words";

interface Answer {
  readonly key: string;
  readonly label: string;
  readonly isLikely: boolean;
  take(draft: Draft): Draft;
}

interface Answers {
  readonly answers: readonly Answer[];
  /** Key of what holds now. */
  readonly now: string;
}

export function answersTo({ kind, column }: Question, table: TableDraft, words: MappingWords): Answers {
  if (kind === "titlesUnclear") return titleAnswers(table, words);
  return column === null ? kindAnswers(table, words) : columnAnswers(table, column, words);
}

function columnAnswers(table: TableDraft, column: number, words: MappingWords): Answers {
  const { id, columns } = table.description;
  const described = columns.find((each) => each.column === column)!;
  const meant = meantIn(table, column);
  const kind = kindOfColumns(table);
  const [likely, ...others] = optionsFor(described, meant, { ...words, kind });
  const answersOf = (options: NonNullable<typeof likely>["options"], isLikely: boolean): Answer[] =>
    options
      .filter((option) => option.meant.mark?.kind !== "ambiguousAward")
      .map(({ key, label, meant: chosen }) => ({
        key,
        label,
        isLikely,
        take: (draft) => withColumn(draft, id, column, chosen),
      }));
  return {
    answers: [...answersOf(likely?.options ?? [], true), ...others.flatMap(({ options }) => answersOf(options, false))],
    now: meaningKey(meant),
  };
}

function kindAnswers(table: TableDraft, { text }: MappingWords): Answers {
  const { id } = table.description;
  return {
    answers: TABLE_DECISIONS.map((decision) => ({
      key: decision,
      label: text(`kind.${decision}`),
      isLikely: decision === table.description.kind || decision === "notThisCampaign",
      take: (draft) => withChange(draft, id, { kind: decision }),
    })),
    now: kindIn(table) ?? "",
  };
}

function titleAnswers(table: TableDraft, { campaign, language }: MappingWords): Answers {
  const { id } = table.description;
  return {
    answers: LIST_TITLES.map((title) => ({
      key: title,
      label: awardsOf(campaign).name(title)[language],
      isLikely: true,
      take: (draft) => withChange(draft, id, { title }),
    })),
    now: titleIn(table) ?? "",
  };
}
