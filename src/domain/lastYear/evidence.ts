/**
 * Findings that miss a record of the years before, with what last year's registration has of those concerned. It is
 * what was registered, of one year: it settles nothing, and says where it is from.
 */
import type { Campaign } from "../campaign/campaign";
import { awardsOf } from "../campaign/awards";
import { RATINGS } from "../catalogue";
import { grouped } from "../lists";
import type { Registration } from "../registration/model/registration";
import type { Bilingual, Finding, PastRecord } from "../rules/rule";
import { compositeKey } from "../compositeKey";
import { wordKey } from "../text/keys";
import type { LastYear, PastEntry } from "./lastYear";

/** Whose records are said; of more the first ones. */
const NAMED = 6;
/** What these sentences say is missing. */
const OF_HISTORY: ReadonlySet<string> = new Set(["noHistory", "unreadable"]);

interface Whom {
  readonly name: string;
  readonly unit: string | null;
  readonly birthDate: string | null;
}

export function withLastYear(
  findings: readonly Finding[],
  lastYear: LastYear | null,
  { registration, campaign }: { readonly registration: Registration; readonly campaign: Campaign },
): readonly Finding[] {
  if (lastYear === null || !findings.some(isOfHistory)) return findings;
  const byName = grouped(lastYear.entries, ({ key }) => key);
  const births = new Map(
    registration.people.map(({ table, row, birthDate }) => [compositeKey(table.sheet, row), birthDate]),
  );
  const recordOf = (whom: readonly Whom[]): PastRecord | undefined => {
    const told = whom.flatMap((each) => {
      const entry = entryOf(each, byName.get(wordKey(each.name)) ?? []);
      return entry === null ? [] : [said(whom.length > 1 ? each.name : "", entry, campaign)];
    });
    return told.length === 0 ? undefined : { year: lastYear.year, items: told.slice(0, NAMED) };
  };
  return findings.map((finding) => {
    if (!isOfHistory(finding)) return finding;
    const { subject, unit, place, ofUnits } = finding;
    if (ofUnits !== undefined) {
      const cases = ofUnits.map((each) => ({
        ...each,
        pastRecord: recordOf(each.subjects.map((name) => ({ name, unit: each.unit, birthDate: null }))),
      }));
      const all = ofUnits.flatMap((each) => each.subjects.map((name) => ({ name, unit: each.unit, birthDate: null })));
      return { ...finding, ofUnits: cases, pastRecord: recordOf(all) };
    }
    const birthDate = births.get(compositeKey(place.sheet, place.row)) ?? null;
    return { ...finding, pastRecord: recordOf([{ name: subject.name, unit, birthDate }]) };
  });
}

const isOfHistory = ({ field, message, outcome }: Finding): boolean =>
  outcome !== "notChecked" && (field === "history" || OF_HISTORY.has(message));

/** null: nobody, or several and nothing tells which. Who was born on another day is somebody else. */
function entryOf({ unit, birthDate }: Whom, namesakes: readonly PastEntry[]): PastEntry | null {
  const possible = namesakes.filter(
    (entry) => birthDate === null || entry.birthDate === null || sameBirth(entry.birthDate, birthDate),
  );
  const sure = possible.filter((entry) => birthDate !== null && entry.birthDate !== null);
  const ofUnit = possible.filter((entry) => entry.unit === unit);
  for (const some of [sure, ofUnit]) if (some.length === 1) return some[0]!;
  return null;
}

/** A year alone is said of whoever was born in it. */
const sameBirth = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

function said(name: string, { awards, rating }: PastEntry, campaign: Campaign): Bilingual {
  const book = awardsOf(campaign);
  const names = [
    ...awards.map((award) => book.name(award)),
    ...RATINGS.filter(({ level }) => level === rating).map((each) => each.name),
  ];
  const line = (language: "vi" | "en"): string =>
    [name, names.map((each) => each[language]).join(", ")].filter((part) => part !== "").join(": ");
  return { vi: line("vi"), en: line("en") };
}
