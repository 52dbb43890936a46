/** Last year as the workbook keeps it: lists instead of names, and nothing trusted when it is read again. */
import { RATINGS } from "../catalogue";
import { isLawAward, type AwardId } from "../catalogue/awards";
import type { RatingLevel } from "../catalogue/ratings";
import type { Figures } from "../comparison/snapshot";
import { COUNT_FIELDS } from "../totals/countFields";
import { MOST_ENTRIES } from "./lastYear";
import type { LastYear, PastEntry } from "./lastYear";

export function packLastYear({ fileName, year, figures, entries }: LastYear): unknown {
  return {
    file: fileName,
    year,
    figures: [...figures].map(([unit, each]) => [unit, ...COUNT_FIELDS.map((field) => each[field] ?? null)]),
    entries: entries.map(({ key, birthDate, unit, awards, rating }) => [
      key,
      birthDate,
      unit,
      awards.join(" "),
      rating,
    ]),
  };
}

/** null: nothing is kept, or it cannot be read any more. */
export function unpackLastYear(kept: unknown): LastYear | null {
  if (typeof kept !== "object" || kept === null) return null;
  const { file, year, figures, entries } = kept as Readonly<Record<string, unknown>>;
  if (typeof file !== "string" || typeof year !== "number" || !Array.isArray(figures) || !Array.isArray(entries))
    return null;
  return {
    fileName: file,
    year,
    figures: new Map((figures as unknown[]).flatMap(figuresIn)),
    entries: (entries as unknown[]).slice(0, MOST_ENTRIES).flatMap(entryIn),
  };
}

function figuresIn(kept: unknown): [string, Figures][] {
  const [unit, ...values] = Array.isArray(kept) ? (kept as unknown[]) : [];
  if (typeof unit !== "string") return [];
  const figures = COUNT_FIELDS.map((field, index) => [field, typeof values[index] === "number" ? values[index] : null]);
  return [[unit, Object.fromEntries(figures) as Figures]];
}

const isAward = (text: string): text is AwardId => isLawAward(text) || text.startsWith("own:");

function entryIn(kept: unknown): PastEntry[] {
  const [key, birthDate, unit, awards, rating] = Array.isArray(kept) ? (kept as unknown[]) : [];
  if (typeof key !== "string" || typeof awards !== "string") return [];
  return [
    {
      key,
      birthDate: typeof birthDate === "string" ? birthDate : null,
      unit: typeof unit === "string" ? unit : null,
      awards: awards.split(" ").filter(isAward),
      rating: RATINGS.some(({ level }) => level === rating) ? (rating as RatingLevel) : null,
    },
  ];
}
