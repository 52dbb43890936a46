/**
 * The report of a self-test: what differs from the answers of the stand-in, as a text short enough to be pasted, and
 * the way back from such a text to every answer.
 */
import type { Observed } from "../workbook/selftest";

/** Raised when questions or the form of the report change. */
const VERSION = 1;

export interface Surroundings {
  /** «Excel PC», «Excel Mac», «Excel OfficeOnline». */
  readonly platform: string;
  readonly build: string;
  readonly language: string;
  /** Highest ExcelApi set. */
  readonly apiSet: string;
  /** «2026-12-01». */
  readonly date: string;
}

interface Answered {
  readonly id: string;
  readonly observed: Observed;
  readonly ms: number;
}

/** What only a person can tell. */
export interface Seen {
  readonly id: string;
  readonly yes: boolean | null;
}

export interface Report extends Surroundings {
  /** Fingerprint of the answers it was held against. */
  readonly expected: string;
  readonly answers: readonly (Answered & { readonly differs: boolean })[];
  readonly seen: readonly Seen[];
}

/** Answers of the stand-in, by question. */
export type Expected = Readonly<Record<string, { readonly observed: Observed; readonly members: readonly string[] }>>;

/** One text for one value, whatever the order of its names. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(",")}}`;
}

/** FNV-1a: tells reports on other questions apart; it guards against nothing. */
export function fingerprint(expected: Expected): string {
  let hash = 0x811c9dc5;
  for (const sign of canonical(
    Object.fromEntries(Object.entries(expected).map(([id, { observed }]) => [id, observed])),
  ))
    hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

const differs = (expected: Expected, { id, observed }: Answered): boolean =>
  canonical(expected[id]?.observed) !== canonical(observed);

export function writeReport(
  surroundings: Surroundings,
  answers: readonly Answered[],
  seen: readonly Seen[],
  expected: Expected,
): string {
  const { platform, build, language, apiSet, date } = surroundings;
  const head = [
    `SoThiDua selftest ${VERSION}`,
    platform,
    build,
    language,
    `ExcelApi ${apiSet}`,
    date,
    fingerprint(expected),
  ];
  const lines = answers.map((answer) =>
    differs(expected, answer)
      ? `${answer.id} DIFF ${answer.ms} ${canonical(answer.observed)}`
      : `${answer.id} ok ${answer.ms}`,
  );
  const manual = seen.map(({ id, yes }) => `${id} MAN ${String(yes ?? "-")}`);
  return [head.join(" | "), ...lines, ...manual, ""].join("\n");
}

/** @throws Error, with a sentence, where the text is no report or one of another version */
export function parseReport(text: string, expected: Expected): Report {
  const [head = "", ...lines] = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const [title, platform, build, language, apiSet, date, held] = head.split("|").map((part) => part.trim());
  if (title !== `SoThiDua selftest ${VERSION}` || held === undefined)
    throw new Error(
      `The first line is not that of a report of version ${VERSION}: ${JSON.stringify(head.slice(0, 80))}.`,
    );
  if (held !== fingerprint(expected))
    throw new Error(
      `The report was made by other questions (${held}, these are ${fingerprint(expected)}): please make it anew.`,
    );
  const answers: (Answered & { differs: boolean })[] = [];
  const seen: Seen[] = [];
  for (const line of lines) {
    const [, id, outcome, rest = ""] = /^(\S+) (ok|DIFF|MAN) ?(.*)$/su.exec(line) ?? [];
    if (id === undefined) throw new Error(`This line is none of a report: ${JSON.stringify(line.slice(0, 80))}.`);
    if (outcome === "MAN") seen.push({ id, yes: rest === "-" ? null : rest === "true" });
    else answers.push(answerIn(id, outcome === "DIFF", rest, expected));
  }
  return {
    platform: platform!,
    build: build!,
    language: language!,
    apiSet: apiSet!.replace(/^ExcelApi /u, ""),
    date: date!,
    expected: held,
    answers,
    seen,
  };
}

function answerIn(id: string, isOther: boolean, rest: string, expected: Expected): Answered & { differs: boolean } {
  const known = expected[id];
  if (known === undefined) throw new Error(`There is no question «${id}».`);
  const [, ms = "0", value = ""] = /^(\d+) ?(.*)$/su.exec(rest) ?? [];
  return {
    id,
    ms: Number(ms),
    differs: isOther,
    observed: isOther ? (JSON.parse(value) as Observed) : known.observed,
  };
}
