/** How facts are put into sentences: numbers, shares, dates, lists, awards and ratings in the reader's language. */
import { RATINGS } from "../domain/catalogue";
import { consecutiveRuns } from "../domain/lists";
import { daySerial } from "../domain/text/calendar";
import type { SaidFact, SaidFacts } from "../domain/rules/rule";
import { signsEn } from "./en/signs";
import type { Language, PerLanguage } from "./language";
import { signsVi } from "./vi/signs";
import type { Signs } from "./vi/signs";

const signs: PerLanguage<Signs> = { vi: signsVi, en: signsEn };

const PLACEHOLDER = /\{([A-Za-z][A-Za-z0-9]*)\}/gu;

/**
 * Fills `{placeholders}`. A placeholder without a fact is a fault of the program and throws; facts nobody asks for are
 * left out.
 */
export function fill(template: string, facts: SaidFacts, language: Language): string {
  // One pass: braces inside a fact (text from a cell) stay as they are.
  return template.replace(PLACEHOLDER, (_, name: string) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (fact === undefined) throw new Error(`No fact for {${name}} in «${template}»`);
    return isShare(fact) ? shareText(fact.share, language, sharesOf(facts)) : factText(fact, language);
  });
}

const sharesOf = (facts: SaidFacts): number[] =>
  Object.values(facts).flatMap((fact) => (isShare(fact) ? [fact.share] : []));

export function placeholdersOf(template: string): string[] {
  return [...template.matchAll(PLACEHOLDER)].map((match) => match[1]!);
}

export function factText(fact: SaidFact, language: Language): string {
  if (typeof fact === "string") return oneLine(fact);
  if (typeof fact === "number") return numberText(fact, language);
  if (isList(fact)) return listText(fact.map(oneLine), language);
  if (isShare(fact)) return shareText(fact.share, language);
  if ("date" in fact) return dateText(fact.date);
  if ("rows" in fact) return rowsText(fact.rows);
  // Its title is put in by `refText`: this file is in the pane's first load, the rules are not.
  if ("rule" in fact) return fact.rule;
  if ("words" in fact)
    return listText(
      fact.words.map((word) => word[language]),
      language,
    );
  return ratingText(fact.rating, language);
}

const isShare = (fact: SaidFact): fact is { readonly share: number } => typeof fact === "object" && "share" in fact;

const isList = (fact: SaidFact): fact is readonly string[] => Array.isArray(fact);

/**
 * A sentence quotes no more of a cell. A pasted list fills a cell of 32,767 letters, and a sentence with it would fit into
 * no cell of ours.
 */
const LONGEST_QUOTE = 1000;

/** Text of cells may run over several lines; a sentence does not. */
function oneLine(text: string): string {
  return shortened(
    text
      .split(/[\r\n]+/u)
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .join(" "),
    LONGEST_QUOTE,
  );
}

/** Up to two decimals; no thousands separator, so that years and numbers of rows read right. */
export function numberText(value: number, language: Language): string {
  return decimals(value, 2, language);
}

/** Shares are written with one decimal, as in tables; so many at the most. */
const MOST_PLACES = 4;
const ALMOST_NOTHING = 1e-9;

/**
 * 0.545 -> «54,5 %», 0.9796 -> «98,0 %»; a whole number alone is one. As many more decimals as it takes for a share that
 * falls short not to read like the bound that it falls short of: 29.97 % is not 30 %. `bounds`: shares that it is held
 * against; those of every five per cent are minded anyway.
 */
export function shareText(share: number, language: Language, bounds: readonly number[] = []): string {
  const percent = share * 100;
  const { decimal, percent: sign } = signs[language];
  if (Math.abs(percent - Math.round(percent)) <= ALMOST_NOTHING) return `${Math.round(percent)}${sign}`;
  const isBound = (shown: number): boolean =>
    shown % 5 === 0 || bounds.some((bound) => isSame(bound * 100, shown) && !isSame(bound * 100, percent));
  let places = 1;
  while (places < MOST_PLACES && isBound(Number(percent.toFixed(places)))) places += 1;
  const shown = percent.toFixed(places);
  // Nearer than anything that is counted: that is the bound itself.
  return (isBound(Number(shown)) ? String(Number(shown)) : shown).replace(".", decimal) + sign;
}

const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= ALMOST_NOTHING;

function decimals(value: number, places: number, language: Language): string {
  return String(Number(value.toFixed(places))).replace(".", signs[language].decimal);
}

/**
 * A share and its sign stay in one line. Of the pane alone: what stands in sheets is searched there, and held against what
 * stood there before.
 */
export function unbroken(text: string): string {
  return text.replace(/(\d) %/gu, "$1\u00A0%");
}

/** 12345 as «12.345» (vi) or «12,345» (en): whole numbers only. */
export function groupedNumber(value: number, language: Language): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, signs[language].thousands);
}

/** A year, and as much more of a date and a wall time as is known. */
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?.*)?)?)?$/u;

/** ISO to «25/03/2021», «03/2021», «2021» or «30/03/2021 08:15»; anything else stays as it is. */
export function dateText(iso: string): string {
  const match = ISO.exec(iso);
  if (match === null) return iso;
  const [, year, month, day, hours, minutes] = match;
  const date = [day, month, year].filter((part) => part !== undefined).join("/");
  return hours === undefined ? date : `${date} ${hours}:${minutes}`;
}

/** The time first, for a moment of today: «10:32, 23/11/2026»; anything but a date with a time stays as it is. */
export function momentText(iso: string): string {
  const [, year, month, day, hours, minutes] = ISO.exec(iso) ?? [];
  return hours === undefined ? iso : `${hours}:${minutes}, ${day}/${month}/${year}`;
}

/** «ĐK cá nhân», “ĐK cá nhân” */
export function quoted(text: string, language: Language): string {
  return signs[language].open + text + signs[language].close;
}

/** At most so many letters, the last of them «…» where some are left out. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** The same, between two words. */
export function shortenedAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(" ", most - 1);
  return space < most / 2 ? shortened(text, most) : `${text.slice(0, space).replace(/[\s,;:(–-]+$/u, "")}…`;
}

/** «A», «A và B», «A, B và C». */
export function listText(items: readonly string[], language: Language): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${signs[language].and} ${items[items.length - 1]}`;
}

/** Runs of rows that a sentence names. */
const NAMED_RUNS = 12;

/** «10, 12–15, …»: rows one below the other as one run. */
function rowsText(rows: readonly number[]): string {
  const runs = consecutiveRuns(rows, (row) => row).map(({ first, last }) =>
    first === last ? String(first) : `${first}–${last}`,
  );
  return (runs.length > NAMED_RUNS ? [...runs.slice(0, NAMED_RUNS), "…"] : runs).join(", ");
}

function ratingText(rating: string, language: Language): string {
  return RATINGS.find(({ level }) => level === rating)?.name[language] ?? oneLine(rating);
}

/** Excel's serial number (1900 date system) of a local wall time; whole days from 1 March 1900 on. */
export function serialOf(moment: string): number {
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0] = ISO.exec(moment) ?? [];
  if (day === undefined) throw new Error(`Not an ISO date-time: ${moment}`);
  const time = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return daySerial(Number(year), Number(month), Number(day)) + time / 86_400;
}
