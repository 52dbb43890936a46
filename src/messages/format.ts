/** How facts are put into sentences: numbers, shares, dates, lists, awards and ratings in the reader's language. */
import { awardEntry, RATINGS } from "../domain/catalogue";
import { daySerial } from "../domain/text/calendar";
import type { Fact, Facts } from "../domain/rules/rule";
import type { Language } from "./language";

const PLACEHOLDER = /\{([A-Za-z][A-Za-z0-9]*)\}/gu;

/** Fills `{placeholders}`. A placeholder without a fact is a fault of the program and throws; facts nobody asks for are left out. */
export function fill(template: string, facts: Facts, language: Language): string {
  // One pass: braces inside a fact (text from a cell) stay as they are.
  return template.replace(PLACEHOLDER, (_, name: string) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (fact === undefined) throw new Error(`No fact for {${name}} in «${template}»`);
    return factText(fact, language);
  });
}

export function placeholdersOf(template: string): string[] {
  return [...template.matchAll(PLACEHOLDER)].map((match) => match[1]!);
}

export function factText(fact: Fact, language: Language): string {
  if (typeof fact === "string") return oneLine(fact);
  if (typeof fact === "number") return numberText(fact, language);
  if (isList(fact)) return listText(fact.map(oneLine), language);
  if ("share" in fact) return shareText(fact.share, language);
  if ("date" in fact) return dateText(fact.date);
  if ("award" in fact) return awardEntry(fact.award).name[language];
  if ("awards" in fact)
    return listText(
      fact.awards.map((award) => awardEntry(award).name[language]),
      language,
    );
  // Its title is put in by `refText`: this file is in the pane's first load, the rules are not.
  if ("rule" in fact) return fact.rule;
  return ratingText(fact.rating, language);
}

const isList = (fact: Fact): fact is readonly string[] => Array.isArray(fact);

/** Text of cells may run over several lines; a sentence does not. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/gu, " ").trim();
}

/** Up to two decimals; no thousands separator, so that years and numbers of rows read right. */
export function numberText(value: number, language: Language): string {
  return decimals(value, 2, language);
}

/** 0.545 -> «54,5 %». One decimal; as many more (up to four) as it takes for 29.97 % not to read 30 %. */
export function shareText(share: number, language: Language): string {
  const percent = share * 100;
  let places = 1;
  while (
    places < 4 &&
    Math.abs(percent - Math.round(percent)) > 1e-9 &&
    Number.isInteger(Number(percent.toFixed(places)))
  )
    places += 1;
  return language === "vi" ? `${decimals(percent, places, language)} %` : `${decimals(percent, places, language)}%`;
}

function decimals(value: number, places: number, language: Language): string {
  const text = String(Number(value.toFixed(places)));
  return language === "vi" ? text.replace(".", ",") : text;
}

/** ISO to «25/03/2021», «03/2021», «2021» or «30/03/2021 08:15»; anything else stays as it is. */
export function dateText(iso: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}).*)?)?)?$/u.exec(iso);
  if (match === null) return iso;
  const [, year, month, day, hours, minutes] = match;
  const date = [day, month, year].filter((part) => part !== undefined).join("/");
  return hours === undefined ? date : `${date} ${hours}:${minutes}`;
}

/** «A», «A và B», «A, B và C». */
export function listText(items: readonly string[], language: Language): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${language === "vi" ? "và" : "and"} ${items[items.length - 1]}`;
}

function ratingText(rating: string, language: Language): string {
  return RATINGS.find(({ level }) => level === rating)?.name[language] ?? oneLine(rating);
}

/** Excel's serial number (1900 date system) of a local wall time; whole days from 1 March 1900 on. */
export function serialOf(moment: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?.*)?$/u.exec(moment);
  if (match === null) throw new Error(`Not an ISO date-time: ${moment}`);
  const [year, month, day, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return daySerial(year, month, day) + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
