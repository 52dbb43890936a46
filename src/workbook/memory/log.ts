/**
 * What was done in the workbook, in custom XML parts of its own: each entry is added as a small part by the request that does the
 * work, so that it costs none and needs nothing to be read first; where there are many parts they become one.
 */
import { LOG_VERBS } from "../../domain/log";
import type { LogEntry, LogVerb } from "../../domain/log";
import type { Outbox } from "../excel/outbox";
import type { Context } from "../excel/run";
import { addParts, forgetParts, partsIn, readParts, textsOf } from "./parts";
import type { PartsRead } from "./parts";
import { decodePieces, encodePieces } from "./pieces";

const NAMESPACE = "urn:so-thi-dua:log:1";
/** The oldest go first. */
const MOST_ENTRIES = 300;
/** Of all entries as text: they are never more than one part holds. */
const MOST_LETTERS = 150_000;
/** Of names that somebody typed. */
const LONGEST_NAME = 200;
/** More make opening the workbook slower. */
const MOST_PARTS = 20;

export interface LogFound {
  /** The oldest first. */
  readonly entries: readonly LogEntry[];
  readonly parts: readonly string[];
}

/** The parts that hold it, to be loaded with the next request. */
export const loadLogParts = (context: Context): Excel.CustomXmlPartScopedCollection => partsIn(context, NAMESPACE);

/** Their texts, to be loaded with the request after that. `read` is called when they are there. */
export function loadLogTexts(parts: Excel.CustomXmlPartScopedCollection): { read(): LogFound } {
  const read = textsOf(parts);
  return { read: () => logIn(read()) };
}

/** At most two requests. */
export const loadLog = async (context: Context): Promise<LogFound> => logIn(await readParts(context, NAMESPACE));

const logIn = ({ parts, texts }: PartsRead): LogFound => ({ entries: entriesIn(texts), parts });

/** Of one moment in the order in which they came; what stood in two parts when a request broke off is one. */
function entriesIn(parts: readonly string[]): readonly LogEntry[] {
  const entries = parts.flatMap((xml) => decodePieces([xml], asEntries).value ?? []);
  const different = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
  return [...different.values()].sort((one, other) => compare(one.moment, other.moment));
}

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);

/** What was done is noted with the rest of what `outbox` brings. */
export const addToLog = (outbox: Outbox, entries: readonly LogEntry[]): readonly Excel.CustomXmlPart[] =>
  addParts(outbox, entries.length === 0 ? [] : encodePieces(NAMESPACE, entries.map(shortened), 1));

/** The same where the log was read: many parts become one, and what is too old goes. */
export function keepInLog(outbox: Outbox, { entries, parts }: LogFound, more: readonly LogEntry[]): void {
  if (parts.length < MOST_PARTS && entries.length + more.length <= MOST_ENTRIES) {
    addToLog(outbox, more);
    return;
  }
  addToLog(outbox, capped([...entries, ...more.map(shortened)]));
  forgetParts(outbox, parts);
}

function capped(entries: readonly LogEntry[]): readonly LogEntry[] {
  const kept: LogEntry[] = [];
  let letters = 0;
  for (const entry of entries.slice(-MOST_ENTRIES).reverse()) {
    letters += lettersOf(entry);
    if (letters > MOST_LETTERS) break;
    kept.push(entry);
  }
  return kept.reverse();
}

/** A letter beyond ASCII takes six. */
const lettersOf = (entry: LogEntry): number => JSON.stringify(entry).replace(/[^\x20-\x7E]/gu, "\\u0000").length;

const shortened = (entry: LogEntry): LogEntry => ({
  ...entry,
  campaign: entry.campaign.slice(0, LONGEST_NAME),
  ...(entry.who === undefined ? {} : { who: entry.who.slice(0, LONGEST_NAME) }),
});

/** What has not our form is left out. null: it is none of ours. */
function asEntries(value: unknown): readonly LogEntry[] | null {
  return Array.isArray(value) ? value.filter(isEntry) : null;
}

function isEntry(value: unknown): value is LogEntry {
  if (typeof value !== "object" || value === null) return false;
  const { moment, verb, campaign, count, who, version } = value as Partial<Record<keyof LogEntry, unknown>>;
  return (
    [moment, campaign, version].every((each) => typeof each === "string") &&
    LOG_VERBS.includes(verb as LogVerb) &&
    Number.isFinite(count) &&
    (who === undefined || typeof who === "string")
  );
}
