/** The meanings a column can be given, as options of a native list: a key each way, words, and groups. */
import { awardsOf } from "../../domain/campaign/awards";
import type { Campaign } from "../../domain/campaign/campaign";
import { RATINGS } from "../../domain/catalogue/ratings";
import { marksFor, NOT_READ } from "../../domain/registration/columns/fieldChoices";
import type { ColumnMeant } from "../../domain/registration/model/decisions";
import { type Field, type TableKind, type ColumnMark, fieldsFor } from "../../domain/registration/model/fields";
import { fieldName } from "../../messages";
import type { Language } from "../../messages";
import type { MappingText } from "../../messages/paneMapping";
import type { ColumnDescription } from "../door/door";

interface Option {
  readonly key: string;
  readonly label: string;
  readonly meant: ColumnMeant;
}
interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

export interface Wording {
  readonly language: Language;
  readonly text: MappingText;
  readonly campaign: Campaign;
  readonly kind: TableKind;
}

/** The year is asked for apart: two years of a history are one meaning. */
export function meaningKey({ field, mark, also }: ColumnMeant): string {
  if (field !== null) return also == null ? field : `${field}+${also}`;
  return mark === null ? "" : `x ${markKey(mark)}`;
}

function markKey(mark: ColumnMark): string {
  switch (mark.kind) {
    case "rating":
      return mark.level;
    case "award":
      return mark.award;
    case "movement":
      return `movement ${mark.movement ?? "other"}`;
    case "ambiguousAward":
      return mark.readings.join(" ");
  }
}

export function meaningText(meant: ColumnMeant, { language, text, campaign, kind }: Wording): string {
  const { field, mark, also } = meant;
  if (field !== null) {
    const name = fieldText(field, kind, language, text);
    return also == null ? name : text("meaning.also", { first: name, second: fieldText(also, kind, language, text) });
  }
  if (mark === null) return text("meaning.notRead");
  switch (mark.kind) {
    case "rating":
      return text("meaning.mark", {
        what: RATINGS.find(({ level }) => level === mark.level)?.name[language] ?? mark.level,
      });
    case "award":
      return text("meaning.mark", { what: awardsOf(campaign).name(mark.award)[language] });
    case "movement":
      return text("meaning.mark", {
        what:
          mark.movement === null
            ? text("meaning.otherMovement")
            : (campaign.movements[mark.movement]?.name ?? text("meaning.otherMovement")),
      });
    case "ambiguousAward":
      return text("meaning.ambiguous", { text: mark.text });
  }
}

/** «Tên» of a person is «Họ và tên», of a collective «Tên tập thể». */
export function fieldText(field: Field, kind: TableKind, language: Language, text: MappingText): string {
  if (field !== "name") return fieldName(field, language);
  return text(kind === "people" ? "meaning.personName" : "meaning.collectiveName");
}

/** Two things in one column that officers write so. */
const TOGETHER: Readonly<Partial<Record<TableKind, readonly ColumnMeant[]>>> = {
  people: [
    { field: "name", mark: null, year: null, also: "position" },
    { field: "position", mark: null, year: null, also: "unit" },
    { field: "title", mark: null, year: null, also: "rating" },
  ],
  collectives: [{ field: "title", mark: null, year: null, also: "rating" }],
};

/** Likely meanings first, then every other one of the kind. `now`: what the column is at present, always among them. */
export function optionsFor(column: ColumnDescription, now: ColumnMeant, wording: Wording): OptionGroup[] {
  const { text, campaign, kind } = wording;
  const seen = new Set<string>();
  const take = (meanings: readonly ColumnMeant[]): Option[] =>
    meanings.flatMap((meant) => {
      const key = meaningKey(meant);
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ key, label: meaningText(meant, wording), meant }];
    });
  const marks = marksFor(kind, campaign);
  const plain = (meant: ColumnMeant): ColumnMeant => ({
    field: meant.field,
    mark: meant.mark,
    year: meant.year,
    ...(meant.also === undefined ? {} : { also: meant.also }),
  });
  const likely = take([plain(column), ...column.alternatives.map(plain), ...readingsOf(column.mark), NOT_READ]);
  const others: OptionGroup[] = [
    {
      label: text("options.fields"),
      options: take([
        ...fieldsFor(kind).map((field): ColumnMeant => ({ field, mark: null, year: null })),
        ...(TOGETHER[kind] ?? []),
      ]),
    },
    { label: text("options.ratings"), options: take(marks.filter((mark) => mark.kind === "rating").map(marked)) },
    { label: text("options.awards"), options: take(marks.filter((mark) => mark.kind === "award").map(marked)) },
    { label: text("options.movements"), options: take(marks.filter((mark) => mark.kind === "movement").map(marked)) },
  ];
  // Last, so that a choice does not move the entries of the list.
  const current = take([plain(now)]);
  return [{ label: text("options.likely"), options: [...likely, ...current] }, ...others].filter(
    ({ options }) => options.length > 0,
  );
}

const marked = (mark: ColumnMark): ColumnMeant => ({ field: null, mark, year: null });

function readingsOf(mark: ColumnMark | null): ColumnMeant[] {
  return mark?.kind === "ambiguousAward" ? mark.readings.map((award) => marked({ kind: "award", award })) : [];
}
