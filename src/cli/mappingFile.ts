/** What --mapping-out writes: to be filled in and given back with --mapping. */
import type { CheckResult } from "../actions";
import { fingerprintOf, samePlace } from "../domain/registration/mapping/mapping";
import { LIST_TITLES } from "../domain/registration/model/decisions";
import type { TableMapping, WorkbookMapping } from "../domain/registration/model/decisions";
import type { Question, TableDescription } from "../domain/registration/model/explanation";
import { questionText } from "../messages";
import type { Language } from "../messages";

interface Choices {
  readonly kind?: readonly string[];
  readonly title?: readonly string[];
}

/** A beginning: what is asked of the table, and what may be answered under which key. */
interface OpenTable extends TableMapping {
  readonly question?: string;
  readonly choices?: Choices;
}

const REGISTERED_OR_NOT = ["people", "collectives", "notThisCampaign"] as const;
const CHOICES: Readonly<Partial<Record<Question["kind"], Choices>>> = {
  samePeople: { kind: REGISTERED_OR_NOT },
  othersList: { kind: REGISTERED_OR_NOT },
  titlesUnclear: { title: LIST_TITLES },
};

/** What is in force, and a beginning for every table that something is asked about as a whole. */
export function mappingFile(
  { mapping, reading }: Pick<CheckResult, "mapping" | "reading">,
  language: Language,
): WorkbookMapping {
  const open = reading.described.flatMap((table) => openTable(table, language));
  const decided = mapping.tables.filter((table) => !open.some((other) => isSame(table, other)));
  return { ...mapping, tables: [...decided, ...open] };
}

function openTable({ questions, mapping }: TableDescription, language: Language): OpenTable[] {
  const asked = questions.find(({ column }) => column === null);
  if (asked === undefined) return [];
  const choices = CHOICES[asked.kind];
  // Whatever a table that nobody understood may be is in the page about this file, with its columns.
  if (choices === undefined) return [mapping];
  // A table that is decided is not asked about again: what is asked stays open until it is answered.
  return [{ ...mapping, kind: null, question: questionText(asked, language), choices }];
}

const isSame = (one: TableMapping, other: TableMapping): boolean =>
  fingerprintOf(one.headers) === fingerprintOf(other.headers) && samePlace(one.place, other.place);
